//! What the reader has to say about a sheet it nevertheless read.
//!
//! A remark never replaces an error: what cannot be read faithfully is refused.

use std::fmt;

/// One thing worth telling the person who sent the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// Formula cells without a stored result were not read; the first few by name.
    FormulaWithoutValue {
        /// How many.
        count: usize,
        /// The first of them, such as `C5`.
        first: Vec<String>,
    },
    /// Cells whose error value is not one of Excel's were read as empty.
    UnknownCellError {
        /// How many.
        count: usize,
        /// The first value found.
        first: String,
    },
    /// The first line only named the separator (`sep=;`) and is not counted as a row.
    SeparatorLine {
        /// The separator it names.
        separator: char,
    },
}

impl Remark {
    /// A stable word for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::FormulaWithoutValue { .. } => "formula-without-value",
            Self::UnknownCellError { .. } => "unknown-cell-error",
            Self::SeparatorLine { .. } => "separator-line",
        }
    }
}

impl fmt::Display for Remark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.code())?;
        match self {
            Self::FormulaWithoutValue { count, first } => write!(
                f,
                "{count} cell(s) hold a formula without a stored result and were not read \
                 ({}{}); open the file in a spreadsheet program and save it to store the results",
                first.join(", "),
                if *count > first.len() { ", ..." } else { "" }
            ),
            Self::UnknownCellError { count, first } => write!(
                f,
                "{count} cell(s) hold an error value that Excel does not know (first: {first}) \
                 and were read as empty"
            ),
            Self::SeparatorLine { separator } => write!(
                f,
                "the first line only names the separator {separator:?}; rows are counted from the \
                 line after it, as a spreadsheet program does"
            ),
        }
    }
}
