//! Texts of a row: a column per language or one column in a language to be found out, and a
//! column about the text (`original es; official es; en by Pool`) that keeps an export whole.

use crate::words::{Lang, Text, Wording};

/// What a cell gives.
#[derive(Debug, Clone, PartialEq, Hash)]
pub(super) enum Given<T> {
    /// No column, or a blank cell that leaves the stored value alone.
    Silent,
    /// A blank cell that clears.
    Blank,
    /// A value.
    Value(T),
}

impl<T> Given<T> {
    /// The value, if one is given.
    pub(super) fn value(&self) -> Option<&T> {
        match self {
            Given::Value(value) => Some(value),
            _ => None,
        }
    }

    /// Puts what is given in the place of what is stored.
    pub(super) fn put(self, stored: &mut Option<T>) {
        match self {
            Given::Silent => {}
            Given::Blank => *stored = None,
            Given::Value(value) => *stored = Some(value),
        }
    }
}

/// What a row gives of a text.
#[derive(Debug, Clone, PartialEq, Hash)]
pub(super) struct Worded {
    /// Per language, in the order of `Lang::ALL`.
    pub(super) by_lang: [Given<String>; 4],
    /// The languages in the order of their columns.
    pub(super) order: Vec<Lang>,
    /// Words in a column that names no language.
    pub(super) plain: Given<String>,
    /// What the column about the text says.
    pub(super) about: Given<About>,
}

impl Worded {
    /// Nothing given.
    pub(super) const SILENT: Self = Self {
        by_lang: [Given::Silent, Given::Silent, Given::Silent, Given::Silent],
        order: Vec::new(),
        plain: Given::Silent,
        about: Given::Silent,
    };

    /// Words of any language, to name the row by.
    pub(super) fn any(&self) -> Option<&str> {
        let by_about = self.about.value().and_then(|a| self.by_lang[a.original as usize].value());
        by_about
            .or(self.plain.value())
            .or_else(|| self.by_lang.iter().find_map(Given::value))
            .map(String::as_str)
    }

    /// The text that comes of what is stored and what is given. `lang` is the language of words
    /// whose column names none.
    pub(super) fn text(self, stored: Option<&Text>, lang: Lang) -> Option<Text> {
        let mut words: [Option<String>; 4] = Lang::ALL
            .iter()
            .map(|l| stored.and_then(|t| t.wording(*l)).map(|w| w.words.clone()))
            .collect::<Vec<_>>()
            .try_into()
            .unwrap_or_default();
        for (slot, given) in words.iter_mut().zip(self.by_lang) {
            given.put(slot);
        }
        let mut plain_lang = None;
        match self.plain {
            Given::Value(plain) => {
                // Words that are already there, in whatever language, change nothing.
                if !words.iter().flatten().any(|w| *w == plain) {
                    words[lang as usize] = Some(plain);
                    plain_lang = Some(lang);
                }
            }
            Given::Blank => words[stored.map_or(lang, Text::original) as usize] = None,
            Given::Silent => {}
        }
        let about = self.about.value();
        let there = |l: &Lang| words[*l as usize].is_some();
        let original = about
            .map(|a| a.original)
            .filter(there)
            .or_else(|| stored.map(Text::original).filter(there))
            .or(plain_lang)
            .or_else(|| Some(lang).filter(there))
            .or_else(|| self.order.iter().copied().find(there))
            .or_else(|| Lang::ALL.iter().copied().find(there))?;
        let mut langs = vec![original];
        langs.extend(Lang::ALL.iter().filter(|l| **l != original));
        let wordings = langs.into_iter().filter_map(|l| {
            let words = words[l as usize].clone()?;
            let (by, official) = match about {
                Some(about) => (about.by[l as usize].clone(), about.official.contains(&l)),
                None => stored
                    .and_then(|t| t.wording(l))
                    .filter(|w| w.words == words)
                    .map_or((None, false), |w| (w.by.clone(), w.official)),
            };
            Some(Wording { lang: l, words, by, official })
        });
        Text::from_wordings(wordings)
    }
}

/// What is to be known of a text besides its words.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct About {
    /// The language it was written in.
    pub(super) original: Lang,
    /// The languages of official wordings.
    pub(super) official: Vec<Lang>,
    /// Who made each wording, in the order of `Lang::ALL`.
    pub(super) by: [Option<String>; 4],
}

impl About {
    /// What is to be known of a text.
    pub(super) fn of(text: &Text) -> Self {
        let mut about =
            Self { original: text.original(), official: Vec::new(), by: [const { None }; 4] };
        for lang in Lang::ALL {
            if let Some(wording) = text.wording(*lang) {
                if wording.official {
                    about.official.push(*lang);
                }
                about.by[*lang as usize].clone_from(&wording.by);
            }
        }
        about
    }

    /// `original es; official es, fr; en by Pool`.
    pub(super) fn written(&self) -> String {
        let mut parts = vec![format!("original {}", self.original.code())];
        if !self.official.is_empty() {
            let codes: Vec<&str> = self.official.iter().map(|l| l.code()).collect();
            parts.push(format!("official {}", codes.join(", ")));
        }
        for lang in Lang::ALL {
            if let Some(by) = &self.by[*lang as usize] {
                let plain = !by.is_empty()
                    && by.trim() == by
                    && !by.contains([';', '"', '\u{feff}'])
                    && !by.chars().any(char::is_control)
                    && crate::words::tidy(by) == *by;
                // Anything unusual is quoted as JSON quotes it, so that it comes back exactly.
                let name = if plain {
                    by.clone()
                } else {
                    serde_json::Value::from(by.as_str()).to_string()
                };
                let name = if name.is_ascii() || plain { name } else { escaped(&name) };
                parts.push(format!("{} by {name}", lang.code()));
            }
        }
        parts.join("; ")
    }

    /// Reads what [`About::written`] wrote, or a person in its manner.
    pub(super) fn read(cell: &str) -> Option<Self> {
        let mut original = None;
        let mut official = Vec::new();
        let mut by = [const { None }; 4];
        for part in outside_quotes(cell) {
            let part = part.trim();
            if part.is_empty() {
                continue;
            }
            let (first, rest) = part.split_once(char::is_whitespace)?;
            let rest = rest.trim();
            match first.to_lowercase().as_str() {
                "original" => original = Some(lang(rest)?),
                "official" => {
                    for code in rest.split(',') {
                        official.push(lang(code)?);
                    }
                }
                code => {
                    let lang = lang(code)?;
                    let name = rest.strip_prefix("by ")?.trim();
                    let name = if name.starts_with('"') {
                        serde_json::from_str(name).ok()?
                    } else {
                        name.to_owned()
                    };
                    by[lang as usize] = Some(name);
                }
            }
        }
        official.sort_unstable();
        official.dedup();
        Some(Self { original: original?, official, by })
    }
}

/// Beyond ASCII, quoted names are written as escapes: a cell's text is normalised on its way, and
/// these must not be.
fn escaped(json: &str) -> String {
    let mut escaped = String::new();
    let mut units = [0_u16; 2];
    for c in json.chars() {
        if c.is_ascii() && c != '\u{7f}' {
            escaped.push(c);
        } else {
            for unit in c.encode_utf16(&mut units) {
                escaped.push_str(&format!("\\u{unit:04x}"));
            }
        }
    }
    escaped
}

fn lang(code: &str) -> Option<Lang> {
    super::columns::language(&crate::words::fold(code))
}

fn outside_quotes(cell: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let (mut quoted, mut escaped) = (false, false);
    for c in cell.chars() {
        match c {
            '"' if !escaped => quoted = !quoted,
            ';' | '\n' if !quoted => {
                parts.push(String::new());
                continue;
            }
            _ => {}
        }
        escaped = quoted && c == '\\' && !escaped;
        if let Some(last) = parts.last_mut() {
            last.push(c);
        }
    }
    parts
}

#[cfg(test)]
mod tests;
