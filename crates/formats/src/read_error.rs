//! Why a file was refused, in words that let its sender put it right.

use thiserror::Error;

/// What every refusal ends with.
const ACCEPTED: &str = "Accepted are Excel workbooks (.xlsx) and separated text (.csv) in UTF-8, \
                        UTF-16 or Windows-1252";

/// Why a file was refused.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ReadError {
    /// No bytes, or nothing in any cell.
    #[error("The file holds nothing: no cell in it has a value. {ACCEPTED}")]
    Empty,
    /// Past a limit.
    #[error(
        "The file is too large: it has {found} {what}, and at most {limit} are read. Split it, or take out what is not needed"
    )]
    TooLarge {
        /// What there is too much of, in the plural: "rows", "columns", "bytes".
        what: &'static str,
        /// How much is read.
        limit: u64,
        /// How much was found.
        found: u64,
    },
    /// A filled cell far outside of what is read.
    #[error(
        "Sheet \"{sheet}\" has a filled cell at {cell}; at most {rows} rows and {columns} columns are read. Clear what lies beyond them, or split the sheet"
    )]
    CellOutside {
        /// The sheet.
        sheet: String,
        /// The cell, such as `XFD1048576`.
        cell: String,
        /// Rows read.
        rows: usize,
        /// Columns read.
        columns: usize,
    },
    /// Neither a workbook nor text.
    #[error("The file is neither an Excel workbook nor separated text. {ACCEPTED}")]
    NotRecognised,
    /// Protected by a password.
    #[error(
        "The file is protected by a password, so it cannot be read. Save it without a password and send it again"
    )]
    Encrypted,
    /// A document of an office, but in a format that is not read.
    #[error(
        "The file is {kind} ({ending}), which is not read. Save its table as an Excel workbook (.xlsx) or as CSV in UTF-8 and send that"
    )]
    OtherFormat {
        /// The format in words.
        kind: &'static str,
        /// How the names of such files end.
        ending: &'static str,
    },
    /// Damaged, or not written as its format asks.
    #[error(
        "The file is broken at {place}: {why}. Open it in a spreadsheet program, save it anew and send that"
    )]
    Broken {
        /// Where: a line, a cell, a part of the workbook.
        place: String,
        /// What is wrong there.
        why: String,
    },
    /// Unpacks to far more than it could honestly hold.
    #[error(
        "The workbook's part \"{part}\" unpacks to more than {limit} bytes from {packed}, as files made to exhaust a computer do; it is not read further. Save the table as a new workbook, or as CSV"
    )]
    ZipBomb {
        /// The part.
        part: String,
        /// Its packed size.
        packed: u64,
        /// Where reading stopped.
        limit: u64,
    },
    /// Two encodings in one file, or bytes its encoding does not have.
    #[error(
        "Line {line} is not written in {encoding} as the rest of the file is, so its letters cannot be told. Save the file as CSV UTF-8 and send it again"
    )]
    Encoding {
        /// The first such line, counted from 1.
        line: u64,
        /// The encoding of the rest.
        encoding: &'static str,
    },
}

impl ReadError {
    /// A stable word for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty-file",
            Self::TooLarge { .. } => "too-large",
            Self::CellOutside { .. } => "cell-outside",
            Self::NotRecognised => "not-recognised",
            Self::Encrypted => "encrypted",
            Self::OtherFormat { .. } => "other-format",
            Self::Broken { .. } => "broken",
            Self::ZipBomb { .. } => "zip-bomb",
            Self::Encoding { .. } => "mixed-encoding",
        }
    }

    /// Shorthand for [`ReadError::Broken`].
    pub(crate) fn broken(place: impl Into<String>, why: impl ToString) -> Self {
        Self::Broken { place: in_a_line(&place.into()), why: in_a_line(&why.to_string()) }
    }
}

/// How much of a name or of what a library says is repeated.
const SHOWN: usize = 200;

/// Names of parts and sheets are the sender's: however long or broken over lines they are, a refusal
/// stays one line that can be read.
pub(crate) fn in_a_line(words: &str) -> String {
    let mut letters = words.chars().map(|c| if c.is_control() { ' ' } else { c });
    let mut line: String = letters.by_ref().take(SHOWN).collect();
    if letters.next().is_some() {
        line.push('…');
    }
    line
}

#[cfg(test)]
mod tests;
