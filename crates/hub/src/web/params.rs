//! The part of an address after `?`: parsed once, its names known, its values checked; what is not
//! known is a clear error and never silently ignored.

use super::error::Error;
use aunar_domain::words::turns_direction;
use chrono::NaiveDate;

/// The parameters of a request, in the order given.
#[derive(Debug, Clone, Default)]
pub struct Params(Vec<(String, String)>);

/// Most parameters an address may carry.
const MOST: usize = 200;

impl Params {
    /// Reads the part after `?`.
    #[must_use]
    pub fn parse(query: &str) -> Self {
        let pairs = query.split('&').filter(|p| !p.is_empty()).take(MOST).map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            // What can be no value is none that is known, rather than nothing that was said.
            (decode(name), plain(&decode(value).replace('\0', "\u{FFFD}")))
        });
        Self(pairs.collect())
    }

    /// Refuses names that a page does not know.
    pub fn only(&self, known: &[&str]) -> Result<(), Error> {
        match self.0.iter().find(|(name, _)| name != "lang" && !known.contains(&name.as_str())) {
            None => Ok(()),
            Some((name, _)) => Err(Error::bad_param("unknown-param", name, "", known.join(", "))),
        }
    }

    /// The first value of a name that is not blank.
    #[must_use]
    pub fn one(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(n, v)| n == name && !v.trim().is_empty()).map(|(_, v)| v.trim())
    }

    /// All values of a name; several may also stand in one, separated by commas.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0
            .iter()
            .filter(move |(n, _)| n == name)
            .flat_map(|(_, v)| v.split(','))
            .map(str::trim)
            .filter(|v| !v.is_empty())
    }

    /// A date.
    pub fn date(&self, name: &str) -> Result<Option<NaiveDate>, Error> {
        day(name, self.one(name))
    }

    /// A whole number in a range, or what it is when not given.
    pub fn number(
        &self,
        name: &str,
        default: usize,
        least: usize,
        most: usize,
    ) -> Result<usize, Error> {
        let Some(value) = self.one(name) else {
            return Ok(default);
        };
        match value.parse::<usize>() {
            Ok(n) if (least..=most).contains(&n) => Ok(n),
            _ => Err(Error::bad_param("bad-number", name, value, format!("{least}–{most}"))),
        }
    }

    /// One of the given codes.
    pub fn code<T: Copy>(
        &self,
        name: &str,
        all: &[T],
        code: impl Fn(T) -> &'static str,
    ) -> Result<Option<T>, Error> {
        let Some(value) = self.one(name) else {
            return Ok(None);
        };
        all.iter().copied().find(|v| code(*v) == value).map(Some).ok_or_else(|| {
            let accepted = all.iter().map(|v| code(*v)).collect::<Vec<_>>().join(", ");
            Error::bad_param("bad-value", name, value, accepted)
        })
    }

    /// The same parameters with one name replaced (or removed by `None`), as `?a=b&c=d`, or
    /// nothing when none is left.
    #[must_use]
    pub fn with(&self, name: &str, value: Option<&str>) -> String {
        let kept = self.0.iter().filter(|(n, v)| n != name && !v.is_empty());
        let mut pairs: Vec<String> =
            kept.map(|(n, v)| format!("{}={}", encode(n), encode(v))).collect();
        if let Some(value) = value {
            pairs.push(format!("{}={}", encode(name), encode(value)));
        }
        if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) }
    }
}

/// A day as `2023-05-24`, where one is given.
pub(super) fn day(name: &str, given: Option<&str>) -> Result<Option<NaiveDate>, Error> {
    let read = |value: &str| {
        let wrong = |_| Error::bad_param("bad-date", name, value, "2023-05-24".to_owned());
        value.parse::<NaiveDate>().map_err(wrong)
    };
    given.map(read).transpose()
}

/// Without the zero character, which is no text to a database, and without those that turn the direction of what
/// stands around them, wherever it is shown again.
#[must_use]
pub fn plain(text: &str) -> String {
    text.chars().filter(|c| *c != '\0' && !turns_direction(*c)).collect()
}

/// Undoes `%41` and `+`. What is not UTF-8 becomes the replacement character.
#[must_use]
pub fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        let hex = |b: &u8| char::from(*b).to_digit(16);
        match (first, after) {
            (b'+', _) => bytes.push(b' '),
            (b'%', [high, low, tail @ ..]) => match (hex(high), hex(low)) {
                (Some(high), Some(low)) => {
                    bytes.push(u8::try_from(high * 16 + low).unwrap_or(b'?'));
                    rest = tail;
                }
                _ => bytes.push(b'%'),
            },
            _ => bytes.push(*first),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Encodes a name or value for an address.
#[must_use]
pub fn encode(text: &str) -> String {
    use std::fmt::Write;
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~') {
            encoded.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

#[cfg(test)]
mod tests;
