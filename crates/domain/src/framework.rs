//! Frameworks as data: the Compact's objectives and principles, SDG targets, QCPR functions. The
//! shipped ones stand in `data/frameworks.json` with the source of their wording (C7).

use crate::words::{Lang, Text, fold};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// The code of the framework of the Compact's 23 objectives.
pub const OBJECTIVES: &str = "gcm-objective";
/// The code of the framework of its ten guiding principles.
pub const PRINCIPLES: &str = "gcm-principle";
/// The code of the framework of SDG targets that bear on migration.
pub const SDG: &str = "sdg-target";
/// The code of the framework of the UN development system's functions.
pub const QCPR: &str = "qcpr-function";

/// A framework: a named list of entries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Framework {
    /// Its stable code.
    pub code: String,
    /// Its name.
    pub name: Text,
    /// Where its wording comes from, and how sure that is.
    pub source: String,
    /// Its entries, in their order.
    pub entries: Vec<Entry>,
}

/// An entry of a framework.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its stable code in the framework.
    pub code: String,
    /// A label of a few words.
    pub short: Text,
    /// Its full wording.
    pub title: Text,
}

impl Entry {
    /// Its label behind its code: `23. International cooperation`.
    #[must_use]
    pub fn numbered(&self, lang: Lang) -> String {
        format!("{}. {}", self.code, self.short.words(lang))
    }
}

/// The frameworks of an installation.
#[derive(Debug, Clone, Default)]
pub struct Frameworks {
    all: Vec<Framework>,
    by_name: HashMap<(String, String), (usize, usize)>,
}

#[derive(Deserialize)]
struct File {
    frameworks: Vec<Framework>,
}

impl Frameworks {
    /// The frameworks that Aunar ships.
    #[must_use]
    pub fn shipped() -> Self {
        let file: File = serde_json::from_str(include_str!("../data/frameworks.json"))
            .expect("the shipped frameworks are read by a test");
        Self::new(file.frameworks)
    }

    /// The given frameworks.
    #[must_use]
    pub fn new(all: Vec<Framework>) -> Self {
        let mut by_name = HashMap::new();
        for (f, framework) in all.iter().enumerate() {
            for (e, entry) in framework.entries.iter().enumerate() {
                let texts = entry.short.wordings().iter().chain(entry.title.wordings());
                for words in texts.map(|w| w.words.as_str()).chain([entry.code.as_str()]) {
                    by_name.entry((framework.code.clone(), fold(words))).or_insert((f, e));
                }
            }
        }
        Self { all, by_name }
    }

    /// All of them.
    #[must_use]
    pub fn all(&self) -> &[Framework] {
        &self.all
    }

    /// The entries of a framework; none if there is no such framework.
    #[must_use]
    pub fn entries(&self, framework: &str) -> &[Entry] {
        self.all.iter().find(|f| f.code == framework).map_or(&[], |f| &f.entries)
    }

    /// An entry by its code.
    #[must_use]
    pub fn entry(&self, framework: &str, code: &str) -> Option<&Entry> {
        self.entries(framework).iter().find(|e| e.code == code)
    }

    /// An entry by its code, its label or its full wording in any language.
    #[must_use]
    pub fn find(&self, framework: &str, written: &str) -> Option<&Entry> {
        let (f, e) = self.by_name.get(&(framework.to_owned(), fold(written)))?;
        Some(&self.all[*f].entries[*e])
    }
}

#[cfg(test)]
mod tests;
