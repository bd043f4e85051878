//! What stands within a line: words, and where they lead.

use crate::words::Lang;
use serde::{Deserialize, Serialize};

/// A piece of running text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "inline", rename_all = "kebab-case")]
pub enum Inline {
    /// Words.
    Words {
        /// What they are.
        text: String,
        /// Whether they stand out.
        #[serde(default)]
        strong: bool,
        /// Their language, where it is not the document's.
        #[serde(default)]
        lang: Option<Lang>,
    },
    /// A link.
    Link {
        /// Where to.
        href: String,
        /// What it says.
        text: String,
    },
    /// A note: its mark stands here, what it says at the foot or the end.
    Note {
        /// What it says; no note stands in a note.
        content: Vec<Inline>,
    },
}

/// Whether an address is one that a document may lead to: on the web or a mailbox, and short enough for
/// every reader of documents.
#[must_use]
pub fn leads(href: &str) -> bool {
    ["https://", "http://", "mailto:"].iter().any(|scheme| href.starts_with(scheme))
        && href.len() < 2000
        && !href.chars().any(|c| c.is_control() || c.is_whitespace())
}

impl Inline {
    /// Plain words.
    #[must_use]
    pub fn words(text: impl Into<String>) -> Self {
        Self::Words { text: text.into(), strong: false, lang: None }
    }
}
