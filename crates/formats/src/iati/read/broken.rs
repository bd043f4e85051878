//! Why a file cannot be read.

use crate::iati::{Activity, Lost};
use std::collections::BTreeSet;

/// Why reading ends before the file does.
#[derive(Debug, thiserror::Error)]
pub enum Broken {
    /// It is not well-formed, or cannot be read.
    #[error(
        "The file is broken at byte {at}: {why}. Accepted is XML as the IATI standard 2.03 has it"
    )]
    Xml {
        /// Where, in bytes from the beginning, as the text is in UTF-8.
        at: u64,
        /// What is wrong.
        why: String,
    },
    /// Its bytes are no text of the encoding it is in.
    #[error(
        "The file is {} {encoding}, but what stands in line {line}, at byte {at}, is no such text. Save it in UTF-8, or name the encoding it is in at its very beginning: <?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>",
        if *.declared { "said to be in" } else { "read as one that names no encoding, in" }
    )]
    Encoding {
        /// The line, from 1.
        line: u64,
        /// Where, in bytes from the beginning.
        at: u64,
        /// What it was read as.
        encoding: &'static str,
        /// Whether the file says so itself.
        declared: bool,
    },
    /// It is in an encoding that is not read.
    #[error(
        "The file is in the encoding `{declared}`, which is not read here; accepted are UTF-8, UTF-16, ISO-8859-1, windows-1252 and the others that web pages may be in. Save it in UTF-8"
    )]
    UnknownEncoding {
        /// What it is called.
        declared: String,
    },
    /// It declares a document type.
    #[error(
        "The file declares a document type at byte {at}, which is not accepted: take out the line that begins with <!DOCTYPE"
    )]
    DocumentType {
        /// Where.
        at: u64,
    },
    /// Something in it is larger than what is read.
    #[error("{what} at byte {at} is larger than {most} {unit}, more than is read")]
    TooLarge {
        /// What.
        what: &'static str,
        /// Where.
        at: u64,
        /// How much is read.
        most: usize,
        /// Of what.
        unit: &'static str,
    },
    /// It holds no activities of the standard.
    #[error("The file's first element is <{found}>; accepted is <iati-activities>")]
    Other {
        /// The first element.
        found: String,
    },
    /// It ends before its activities do, or holds nothing.
    #[error(
        "The file ends at byte {at} before </iati-activities>: it was cut off, or is no IATI file"
    )]
    CutOff {
        /// Where.
        at: u64,
    },
}

impl Broken {
    /// Its stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Xml { .. } => "xml",
            Self::Encoding { .. } => "encoding",
            Self::UnknownEncoding { .. } => "unknown-encoding",
            Self::DocumentType { .. } => "document-type",
            Self::TooLarge { unit: "levels", .. } => "too-deep",
            Self::TooLarge { .. } => "too-large",
            Self::Other { .. } => "other",
            Self::CutOff { .. } => "cut-off",
        }
    }
}

/// An activity as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Which it is in the file, from 1.
    pub n: u64,
    /// The activity.
    pub activity: Activity,
    /// The names of its elements that were not read: extensions, and what a plan does not hold.
    pub unread: BTreeSet<String>,
    /// What of it was to be read and could not be.
    pub lost: Vec<Lost>,
    /// How many bytes of the file it takes.
    pub bytes: u64,
}
