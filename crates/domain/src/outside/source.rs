//! Where activities of outside mechanisms come from, and under what terms.

use super::{MOST_NAME, SourceFault};
use crate::ids::{MechanismId, SourceId};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// Most characters of the word on its origin and licence.
pub const MOST_LICENCE: usize = 500;

/// Most characters of the names of those who carry an activity out.
pub const MOST_BY: usize = 300;

/// Where activities of a mechanism were taken from: a published plan, a table that was handed over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Its stable identifier.
    pub id: SourceId,
    /// Whose activities they are.
    pub mechanism: MechanismId,
    /// What it is called, once in a mechanism: a file of the same name brings it up to date.
    pub name: String,
    /// Where it is published.
    pub url: Option<String>,
    /// Its licence, or a word on where it comes from and what may be done with it.
    pub licence: Option<String>,
    /// The file of the latest import.
    pub file: String,
    /// When that was.
    pub imported_at: DateTime<Utc>,
}

/// What is said of a source.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Terms {
    /// Its name.
    pub name: String,
    /// Where it is published.
    pub url: Option<String>,
    /// Its licence, or a word on its origin.
    pub licence: Option<String>,
}

impl Terms {
    /// Tidies what was typed.
    pub fn new(name: &str, url: &str, licence: &str) -> Result<Self, SourceFault> {
        let given = |text: &str| {
            // On one line: a blank more is no other source.
            let text = crate::words::tidy(text);
            let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
            Some(line).filter(|line| !line.is_empty())
        };
        let name = given(name).ok_or(SourceFault::NoName)?;
        let terms = Self { name, url: given(url), licence: given(licence) };
        let long = |text: &Option<String>, most| {
            text.as_ref().is_some_and(|text| text.chars().count() > most)
        };
        if terms.name.chars().count() > MOST_NAME
            || long(&terms.url, MOST_LICENCE)
            || long(&terms.licence, MOST_LICENCE)
        {
            return Err(SourceFault::TooLong);
        }
        let is_address = |url: &String| {
            ["http://", "https://"].iter().any(|scheme| {
                url.strip_prefix(scheme).is_some_and(|rest| !rest.is_empty())
                    && !url.contains(char::is_whitespace)
            })
        };
        if !terms.url.as_ref().is_none_or(is_address) {
            return Err(SourceFault::NoAddress);
        }
        Ok(terms)
    }
}
