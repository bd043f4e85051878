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

/// A text with its original and its translations. Never empty.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Text {
    // The first is the original; at most one a language.
    wordings: Vec<Wording>,
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
            wordings: vec![Wording { lang: original, words, by: None, official: false }],
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
        (!kept.is_empty()).then_some(Self { wordings: kept })
    }

    /// Adds or replaces a translation, or the original itself when the language is its own.
    #[must_use]
    pub fn with(self, wording: Wording) -> Self {
        let mut all = self.wordings.clone();
        match all.iter_mut().find(|w| w.lang == wording.lang) {
            Some(there) => *there = wording,
            None => all.push(wording),
        }
        Self::from_wordings(all).unwrap_or(self)
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

/// Trims, normalises to NFC and to `\n`, and drops control characters other than line breaks and
/// tabs, which neither XML nor spreadsheets can carry.
#[must_use]
pub fn tidy(words: &str) -> String {
    let words: String = words.replace("\r\n", "\n").replace('\r', "\n").nfc().collect();
    let words: String =
        words.chars().filter(|c| !c.is_control() || *c == '\n' || *c == '\t').collect();
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
mod tests {
    use super::*;

    #[test]
    fn a_reader_gets_their_language_or_else_the_original() {
        let text = Text::new(Lang::Es, " Taller  ")
            .map(|t| {
                t.with(Wording {
                    lang: Lang::En,
                    words: "Workshop".into(),
                    by: None,
                    official: false,
                })
            })
            .expect("there are words");
        assert_eq!(text.words(Lang::En), "Workshop");
        assert_eq!(text.words(Lang::Fr), "Taller");
        assert!(text.said(Lang::En).is_translation());
        assert!(!text.said(Lang::Fr).as_asked);
    }

    #[test]
    fn a_text_reads_back_what_it_wrote() {
        let json =
            r#"{"original":"pt","en":"Data","pt":"Dados","by":{"en":"Pool"},"official":["pt"]}"#;
        let text: Text = serde_json::from_str(json).expect("reads");
        assert_eq!(text.original(), Lang::Pt);
        let again: Text =
            serde_json::from_str(&serde_json::to_string(&text).expect("writes")).expect("reads");
        assert_eq!(text, again);
        assert!(serde_json::from_str::<Text>(r#"{"original":"fr","en":"x"}"#).is_err());
    }

    #[test]
    fn folding_joins_abbreviations_and_drops_accents() {
        assert_eq!(fold("Organización  Internacional (O.I.M.)"), "organizacion internacional oim");
        assert_eq!(fold("L’Œuvre"), "l oeuvre");
        assert_eq!(fold("¡Ñandú!"), "nandu");
    }

    #[test]
    fn a_capital_folds_as_its_small_letter_does() {
        assert_eq!(fold("GROẞE ØRESUND ŒUVRE"), fold("große øresund œuvre"));
        assert_eq!(fold("GROẞE ØRESUND ŒUVRE"), "grosse oresund oeuvre");
    }

    #[test]
    fn every_letter_there_is_folds_once_for_all() {
        for letter in '\0'..=char::MAX {
            let folded = fold(letter.encode_utf8(&mut [0; 4]));
            assert_eq!(fold(&folded), folded, "{letter:?}");
        }
    }

    #[test]
    fn languages_are_guessed_from_function_words() {
        assert_eq!(guess_lang("Taller para los municipios sobre la inclusión"), Some(Lang::Es));
        assert_eq!(guess_lang("Training of the border officials"), Some(Lang::En));
        assert_eq!(guess_lang("Formação dos agentes em fronteiras do Norte"), Some(Lang::Pt));
        assert_eq!(guess_lang("Formation des agents pour les frontières"), Some(Lang::Fr));
        assert_eq!(guess_lang("2023"), None);
    }
}
