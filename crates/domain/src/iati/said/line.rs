//! What is said as a line of text, and read from one.

use super::{Said, SaidOf};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

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
