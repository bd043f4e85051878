//! What an activity says in codes of the standard's vocabularies beside what a plan has words of its own
//! for: its sectors, the shares of its places, markers, tags, relations. It is held as it was said.

use crate::words::{Lang, tidy};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt::{self, Write};
use std::str::FromStr;

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

/// A number of the form of a percentage, in hundredths; nothing where it is none.
fn hundredths(value: &str) -> Option<u64> {
    let (whole, fraction) = value.trim().split_once('.').unwrap_or((value.trim(), ""));
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || whole.len() > 6 || !digits(whole) || !digits(fraction) {
        return None;
    }
    let fraction = fraction.trim_end_matches('0');
    if fraction.len() > 2 {
        // More than hundredths: as near as can be told, for a sum.
        let near: String = fraction.chars().take(2).collect();
        let up = u64::from(fraction.as_bytes()[2] >= b'5');
        return Some(whole.parse::<u64>().ok()? * 100 + near.parse::<u64>().ok()? + up);
    }
    Some(whole.parse::<u64>().ok()? * 100 + format!("{fraction:0<2}").parse::<u64>().ok()?)
}

/// Whether shares make a hundred per cent, exactly as they are written.
#[must_use]
pub fn is_whole<'a>(shares: impl IntoIterator<Item = Option<&'a str>>) -> bool {
    // In millionths of a per cent, so that nothing is rounded that a file would say.
    let parts = |value: &str| -> Option<u128> {
        let (whole, fraction) = value.trim().split_once('.').unwrap_or((value.trim(), ""));
        let fraction = fraction.trim_end_matches('0');
        if whole.is_empty() || whole.len() > 6 || fraction.len() > 12 {
            return None;
        }
        format!("{whole}{fraction:0<12}").parse().ok()
    };
    let mut sum = 0;
    for share in shares {
        match share.and_then(parts) {
            Some(part) => sum += part,
            None => return false,
        }
    }
    sum == 100 * 10_u128.pow(12)
}

/// Whether two shares are the same, however they are written: `60` and `60.00`.
#[must_use]
pub fn is_same_share(a: &str, b: &str) -> bool {
    let plain = |share: &str| {
        let (whole, fraction) = share.trim().split_once('.').unwrap_or((share.trim(), ""));
        (whole.trim_start_matches('0').to_owned(), fraction.trim_end_matches('0').to_owned())
    };
    plain(a) == plain(b)
}

/// Lines of a list, each with its kind before it.
#[must_use]
pub fn lines(all: &[Said]) -> String {
    all.iter().map(Said::to_string).collect::<Vec<_>>().join("\n")
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.of.code(), self.line())
    }
}

/// A line that is no code with what is said of it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no code: accepted is a line such as `sector 1:15190 60% [en] Migration`")]
pub struct NotSaid(String);

impl FromStr for Said {
    type Err = NotSaid;

    fn from_str(line: &str) -> Result<Self, NotSaid> {
        let read = || {
            let (of, rest) = line.trim().split_once(char::is_whitespace)?;
            Said::read(SaidOf::from_code(of)?, rest)
        };
        read().ok_or_else(|| NotSaid(line.chars().take(80).collect()))
    }
}

impl Serialize for Said {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Said {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests;
