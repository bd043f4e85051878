//! What an activity says in codes of the standard's vocabularies beside what a plan has words of its own
//! for: its sectors, the shares of its places, markers, tags, relations. It is held as it was said.

mod line;
mod share;

pub use line::{NotSaid, lines};
pub use share::{is_same_share, is_whole};

use crate::words::{Lang, tidy};
use share::hundredths;
use std::fmt::Write;

codes! {
    /// What a code is of.
    pub enum SaidOf ("kind of code") {
        /// What an activity is about; its value is a share in percent.
        Sector = "sector",
        /// The share of a country or region, in percent.
        Share = "share",
        /// A policy marker; its value is a significance.
        Marker = "marker",
        /// A tag of another vocabulary than those that a plan has tags of.
        Tag = "tag",
        /// Another activity; its vocabulary is the kind of the relation.
        Related = "related",
        /// Another identifier; its vocabulary is its type.
        Identifier = "identifier",
        /// How wide it is.
        Scope = "scope",
        /// How those who take part work together.
        Collaboration = "collaboration",
        /// Its flow type.
        Flow = "flow",
        /// Its finance type.
        Finance = "finance",
        /// Its aid type.
        Aid = "aid",
    }
}

/// A code with what is said of it. Written on one line: `sector 1:15190 60% [en] Migration`; the kind is
/// left out where it is known.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Said {
    /// What it is of.
    pub of: SaidOf,
    /// The code of its vocabulary, or of its kind; empty where there is none.
    pub vocabulary: String,
    /// The code.
    pub code: String,
    /// A share in percent, or a significance, as it was written.
    pub value: Option<String>,
    /// Where the vocabulary is described.
    pub uri: Option<String>,
    /// What it says, and in which language.
    pub name: Option<(Lang, String)>,
}

/// The most characters a code has.
const LONGEST_CODE: usize = 200;
/// The most characters a name has.
const LONGEST_NAME: usize = 300;

impl Said {
    /// A code; nothing where it is none: empty, too long, or with a blank in it.
    #[must_use]
    pub fn new(of: SaidOf, vocabulary: &str, code: &str) -> Option<Self> {
        let (vocabulary, code) = (vocabulary.trim(), code.trim());
        let is_code = |text: &str| {
            text.chars().count() <= LONGEST_CODE
                && !text.chars().any(|c| c.is_whitespace() || c.is_control())
        };
        // The colon parts a vocabulary from its code, which may have more of them.
        if code.is_empty() || !is_code(code) || !is_code(vocabulary) || vocabulary.contains(':') {
            return None;
        }
        let (vocabulary, code) = (vocabulary.to_owned(), code.to_owned());
        Some(Self { of, vocabulary, code, value: None, uri: None, name: None })
    }

    /// With a share or a significance, if it is a number.
    #[must_use]
    pub fn valued(mut self, value: Option<&str>) -> Self {
        self.value = value.map(str::trim).filter(|v| hundredths(v).is_some()).map(str::to_owned);
        self
    }

    /// With the address where its vocabulary is described.
    #[must_use]
    pub fn described(mut self, uri: Option<&str>) -> Self {
        let fits = |uri: &&str| {
            !uri.is_empty()
                && uri.chars().count() <= LONGEST_CODE
                && !uri.chars().any(|c| c.is_whitespace() || c.is_control() || "<>".contains(c))
        };
        self.uri = uri.map(str::trim).filter(fits).map(str::to_owned);
        self
    }

    /// With what it says.
    #[must_use]
    pub fn named(mut self, name: Option<(Lang, &str)>) -> Self {
        self.name = name.and_then(|(lang, words)| {
            let words: String = tidy(words).replace('\n', " ").chars().take(LONGEST_NAME).collect();
            let words = tidy(&words);
            (!words.is_empty()).then_some((lang, words))
        });
        self
    }

    /// As a line whose kind is known.
    #[must_use]
    pub fn line(&self) -> String {
        // Writing to a string cannot fail.
        let mut line = format!("{}:{}", self.vocabulary, self.code);
        if let Some(value) = &self.value {
            line.push(' ');
            line.push_str(value);
            if matches!(self.of, SaidOf::Sector | SaidOf::Share) {
                line.push('%');
            }
        }
        if let Some(uri) = &self.uri {
            let _ = write!(line, " <{uri}>");
        }
        if let Some((lang, words)) = &self.name {
            let _ = write!(line, " [{}] {words}", lang.code());
        }
        line
    }

    /// A line whose kind is known, read. A sector without a vocabulary is of the OECD's: one of five digits
    /// of its purposes, one of three of its categories.
    #[must_use]
    pub fn read(of: SaidOf, line: &str) -> Option<Self> {
        let line = line.trim();
        let (code, mut rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let (vocabulary, code) = match code.split_once(':') {
            Some(parts) => parts,
            None if of == SaidOf::Sector && code.len() == 3 => ("2", code),
            None if of == SaidOf::Sector => ("1", code),
            None => ("", code),
        };
        let mut said = Self::new(of, vocabulary, code)?;
        rest = rest.trim_start();
        if !rest.is_empty() && !rest.starts_with(['<', '[']) {
            let (value, more) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
            let value = value.strip_suffix('%').unwrap_or(value);
            hundredths(value)?;
            (said.value, rest) = (Some(value.to_owned()), more.trim_start());
        }
        if let Some(after) = rest.strip_prefix('<') {
            let (uri, more) = after.split_once('>')?;
            said = said.described(Some(uri));
            rest = more.trim_start();
        }
        if let Some(after) = rest.strip_prefix('[') {
            let (lang, words) = after.split_once(']')?;
            let lang = Lang::from_code(lang)?;
            said = said.named(Some((lang, words)));
        } else if !rest.is_empty() {
            return None;
        }
        Some(said)
    }
}

#[cfg(test)]
mod tests;
