//! Words in the four working languages: a text keeps the language it was written in, its
//! translations, who made each, and whether a wording is official (C18).

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

codes! {
    /// A working language of the region's networks.
    pub enum Lang ("language") {
        /// Spanish.
        Es = "es",
        /// English.
        En = "en",
        /// Portuguese.
        Pt = "pt",
        /// French.
        Fr = "fr",
    }
}

/// One wording of a text.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Wording {
    /// The language of the words.
    pub lang: Lang,
    /// The words, trimmed, in Unicode NFC, lines separated by `\n`.
    pub words: String,
    /// Who translated it; `None` for the original or when nobody said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// Whether the wording is an official one.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub official: bool,
}

codes! {
    /// How a text stands in a language.
    pub enum Standing ("standing of a text in a language") {
        /// It was written in it.
        Original = "original",
        /// Nobody has translated it.
        Missing = "missing",
        /// Its translation was made of an original that has changed since.
        Older = "older",
        /// Its translation says what the original says.
        Current = "current",
    }
}

/// A text with its original and its translations. Never empty.
///
/// Two texts are equal when they say the same in the same languages; whether a translation is older
/// than its original is known of a text that is stored and is no part of what it says.
#[derive(Debug, Clone, Eq)]
pub struct Text {
    // The first is the original; at most one a language.
    wordings: Box<[Wording]>,
    // For each translation that is older than its original: the words it was made of.
    made_of: Box<[(Lang, String)]>,
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.wordings == other.wordings
    }
}

impl std::hash::Hash for Text {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.wordings.hash(state);
    }
}

/// What a reader is given: the best wording for a language, and what it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said<'a> {
    /// The wording shown.
    pub wording: &'a Wording,
    /// The language of the original.
    pub original: Lang,
    /// Whether it is in the language asked for.
    pub as_asked: bool,
    /// Whether it is a translation of an original that has changed since.
    pub older: bool,
}

impl Said<'_> {
    /// Whether the words are a translation.
    #[must_use]
    pub fn is_translation(&self) -> bool {
        self.wording.lang != self.original
    }
}

impl Text {
    /// A text in the language it was written in; `None` if there is nothing but blanks.
    #[must_use]
    pub fn new(original: Lang, words: &str) -> Option<Self> {
        let words = tidy(words);
        (!words.is_empty()).then(|| Self {
            wordings: Box::new([Wording { lang: original, words, by: None, official: false }]),
            made_of: Box::default(),
        })
    }

    /// A text from wordings, the first of which is the original; later ones of a language already
    /// given, and blank ones, are left out. `None` without an original.
    #[must_use]
    pub fn from_wordings(wordings: impl IntoIterator<Item = Wording>) -> Option<Self> {
        let mut kept: Vec<Wording> = Vec::new();
        for mut wording in wordings {
            wording.words = tidy(&wording.words);
            wording.by = wording.by.map(|by| tidy(&by)).filter(|by| !by.is_empty());
            if kept.iter().any(|w| w.lang == wording.lang) {
                continue;
            }
            if wording.words.is_empty() {
                if kept.is_empty() {
                    return None;
                }
                continue;
            }
            kept.push(wording);
        }
        // Translations have no order of their own: a fixed one makes equal texts equal.
        if let Some((_, translations)) = kept.split_first_mut() {
            translations.sort_by_key(|w| w.lang);
        }
        (!kept.is_empty()).then_some(Self { wordings: kept.into(), made_of: Box::default() })
    }

    /// Adds or replaces a translation, or the original itself when the language is its own. A new
    /// translation says what the original says now; a new original leaves the others older.
    #[must_use]
    pub fn with(self, wording: Wording) -> Self {
        let lang = wording.lang;
        let mut all = self.wordings.to_vec();
        match all.iter_mut().find(|w| w.lang == lang) {
            Some(there) => *there = wording,
            None => all.push(wording),
        }
        let Some(mut text) = Self::from_wordings(all) else {
            return self;
        };
        text.follow(&self);
        text.unmark(lang);
        text
    }

    /// The same without its translation into a language; the original stays.
    #[must_use]
    pub fn without(mut self, lang: Lang) -> Self {
        if lang != self.original() {
            let wordings = std::mem::take(&mut self.wordings).into_iter();
            self.wordings = wordings.filter(|w| w.lang != lang).collect();
            self.unmark(lang);
        }
        self
    }

    /// Takes over from the text that stood here before which translations are older than the
    /// original: a translation that stays as it was while the original changes becomes older, and
    /// one that is new or reworded says what the original says now. Going back to the words that a
    /// translation was made of makes it current again.
    pub fn follow(&mut self, before: &Text) {
        self.made_of = Box::default();
        if before.original() != self.original() {
            return;
        }
        let mut made_of = Vec::new();
        let now = &self.wordings[0].words;
        for wording in &self.wordings[1..] {
            let stays = before.wording(wording.lang).is_some_and(|w| w.words == wording.words);
            let of = before.made_of(wording.lang).unwrap_or(&before.wordings[0].words);
            if stays && of != now {
                made_of.push((wording.lang, of.to_owned()));
            }
        }
        self.made_of = made_of.into();
    }

    /// Says that a translation was made of other words than the original has now.
    pub fn mark_older(&mut self, lang: Lang, made_of: String) {
        if lang != self.original() && self.wording(lang).is_some() {
            self.unmark(lang);
            let marks = std::mem::take(&mut self.made_of).into_iter();
            self.made_of = marks.chain([(lang, made_of)]).collect();
        }
    }

    fn unmark(&mut self, lang: Lang) {
        if self.made_of(lang).is_some() {
            let marks = std::mem::take(&mut self.made_of).into_iter();
            self.made_of = marks.filter(|(older, _)| *older != lang).collect();
        }
    }

    /// The words of the original that a translation was made of, where the original has changed
    /// since.
    #[must_use]
    pub fn made_of(&self, lang: Lang) -> Option<&str> {
        self.made_of.iter().find(|(older, _)| *older == lang).map(|(_, of)| of.as_str())
    }

    /// How the text stands in a language.
    #[must_use]
    pub fn standing(&self, lang: Lang) -> Standing {
        if lang == self.original() {
            Standing::Original
        } else if self.wording(lang).is_none() {
            Standing::Missing
        } else if self.made_of(lang).is_some() {
            Standing::Older
        } else {
            Standing::Current
        }
    }

    /// The language of the original.
    #[must_use]
    pub fn original(&self) -> Lang {
        self.wordings[0].lang
    }

    /// All wordings, the original first.
    #[must_use]
    pub fn wordings(&self) -> &[Wording] {
        &self.wordings
    }

    /// The wording in a language, if there is one.
    #[must_use]
    pub fn wording(&self, lang: Lang) -> Option<&Wording> {
        self.wordings.iter().find(|w| w.lang == lang)
    }

    /// The best wording for a reader: in their language, or else the original.
    #[must_use]
    pub fn said(&self, lang: Lang) -> Said<'_> {
        let found = self.wording(lang);
        Said {
            wording: found.unwrap_or(&self.wordings[0]),
            original: self.original(),
            as_asked: found.is_some(),
            older: self.made_of(lang).is_some(),
        }
    }

    /// The words for a reader: in their language, or else in the original.
    #[must_use]
    pub fn words(&self, lang: Lang) -> &str {
        &self.said(lang).wording.words
    }
}

/// The form of texts in data files and in the API:
/// `{"original":"es","es":"..","en":"..","by":{"en":"who"},"official":["es"]}`.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct TextForm {
    original: Lang,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    es: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    en: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pt: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    fr: Option<String>,
    #[serde(default, skip_serializing_if = "std::collections::BTreeMap::is_empty")]
    by: std::collections::BTreeMap<Lang, String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    official: Vec<Lang>,
}

impl Serialize for Text {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let words = |lang| self.wording(lang).map(|w| w.words.clone());
        let mut official: Vec<Lang> =
            self.wordings.iter().filter(|w| w.official).map(|w| w.lang).collect();
        official.sort_unstable();
        TextForm {
            original: self.original(),
            es: words(Lang::Es),
            en: words(Lang::En),
            pt: words(Lang::Pt),
            fr: words(Lang::Fr),
            by: self.wordings.iter().filter_map(|w| Some((w.lang, w.by.clone()?))).collect(),
            official,
        }
        .serialize(s)
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let mut form = TextForm::deserialize(d)?;
        let mut langs = vec![form.original];
        langs.extend(Lang::ALL.iter().filter(|l| **l != form.original));
        let wordings: Vec<Wording> = langs
            .into_iter()
            .filter_map(|lang| {
                let words = match lang {
                    Lang::Es => form.es.take(),
                    Lang::En => form.en.take(),
                    Lang::Pt => form.pt.take(),
                    Lang::Fr => form.fr.take(),
                }?;
                Some(Wording {
                    lang,
                    words,
                    by: form.by.get(&lang).cloned(),
                    official: form.official.contains(&lang),
                })
            })
            .collect();
        if wordings.first().is_none_or(|w| w.lang != form.original) {
            return Err(serde::de::Error::custom(format!(
                "the text says it was written in `{}` but has no words in it",
                form.original.code()
            )));
        }
        Self::from_wordings(wordings)
            .ok_or_else(|| serde::de::Error::custom("the text has no words"))
    }
}

/// Whether a character turns the direction of what stands around it (UAX #9, 2.1 to 2.4), by which words can be made
/// to look like others.
#[must_use]
pub const fn turns_direction(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Trims, normalises to NFC and to `\n`, and drops control characters other than line breaks and
/// tabs, which neither XML nor spreadsheets can carry, and those that turn the direction.
#[must_use]
pub fn tidy(words: &str) -> String {
    let words = words.replace("\r\n", "\n").replace('\r', "\n");
    let stays = |c: &char| (!c.is_control() || matches!(c, '\n' | '\t')) && !turns_direction(*c);
    // What stood apart by a character that is dropped is put together after it is gone.
    let words: String = words.chars().filter(stays).nfc().collect();
    words.trim().to_owned()
}

/// Folds words for comparison: lower case, accents removed, every run of anything but letters and
/// digits one blank. `Organización Internacional (OIM)` becomes `organizacion internacional oim`.
#[must_use]
pub fn fold(words: &str) -> String {
    let mut folded = String::with_capacity(words.len());
    let mut gap = false;
    for c in words.nfkd().filter(|c| !unicode_normalization::char::is_combining_mark(*c)) {
        if c.is_alphanumeric() {
            if gap && !folded.is_empty() {
                folded.push(' ');
            }
            gap = false;
            // Small first, so that a capital folds as its small letter does.
            for small in c.to_lowercase() {
                match small {
                    'ß' => folded.push_str("ss"),
                    'æ' => folded.push_str("ae"),
                    'œ' => folded.push_str("oe"),
                    'ø' => folded.push('o'),
                    _ => folded.push(small),
                }
            }
        } else if !matches!(c, '\'' | '\u{2019}' | '.') || folded.is_empty() {
            // A point or an apostrophe inside an abbreviation joins: `O.I.M.` is `oim`.
            gap = true;
        } else if matches!(c, '\'' | '\u{2019}') {
            gap = true;
        }
    }
    folded
}

/// Guesses the language of running words from their commonest function words; `None` when they
/// give no sign or point to two languages alike.
#[must_use]
pub fn guess_lang(words: &str) -> Option<Lang> {
    const SIGNS: [(Lang, &[&str]); 4] = [
        (
            Lang::Es,
            &["el", "los", "las", "y", "en", "del", "con", "una", "para", "al", "sobre", "su"],
        ),
        (
            Lang::En,
            &["the", "of", "and", "to", "in", "for", "on", "with", "by", "from", "at", "an"],
        ),
        (
            Lang::Pt,
            &["o", "os", "e", "em", "do", "da", "dos", "das", "com", "uma", "no", "na", "ao"],
        ),
        (
            Lang::Fr,
            &[
                "le", "les", "et", "des", "du", "en", "pour", "une", "aux", "avec", "sur", "au",
                "dans",
            ],
        ),
    ];
    let folded = fold(words);
    let mut counts: Vec<(usize, Lang)> = SIGNS
        .iter()
        .map(|(lang, signs)| (folded.split(' ').filter(|w| signs.contains(w)).count(), *lang))
        .collect();
    for c in words.chars() {
        let lang = match c {
            'ñ' | '¿' | '¡' => Lang::Es,
            'ã' | 'õ' => Lang::Pt,
            'è' | 'ê' | 'œ' | 'ù' => Lang::Fr,
            _ => continue,
        };
        if let Some(count) = counts.iter_mut().find(|(_, l)| *l == lang) {
            count.0 += 2;
        }
    }
    counts.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    (counts[0].0 > counts[1].0).then_some(counts[0].1)
}

#[cfg(test)]
mod tests;
