//! Words in the four working languages: a text keeps the language it was written in, its
//! translations, who made each, and whether a wording is official (C18).

mod brackets;
mod form;
mod lang;
mod older;
mod tidy;

pub(crate) use brackets::{parenthesis, parted};
pub use lang::{Lang, guess_lang};
pub use older::Standing;
pub use tidy::{fold, tidy, turns_direction};

use serde::{Deserialize, Serialize};

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
///
/// Two texts are equal when they say the same in the same languages; whether a translation is older
/// than its original is known of a text that is stored and is no part of what it says.
#[derive(Debug, Clone, Eq)]
pub struct Text {
    // The first is the original; at most one a language.
    wordings: Box<[Wording]>,
    // Of hardly any text: one pointer, since texts are kept in memory by the million.
    made_of: Option<Box<MadeOf>>,
}

/// For each translation that is older than its original: the words it was made of.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct MadeOf(Vec<(Lang, String)>);

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
            made_of: None,
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
        (!kept.is_empty()).then_some(Self { wordings: kept.into(), made_of: None })
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

#[cfg(test)]
mod tests;
