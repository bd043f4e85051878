//! Why a workbook cannot be written.

use super::CELL_UNITS;
use rust_xlsxwriter::XlsxError;
use thiserror::Error;

/// Why a workbook cannot be written.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum WriteError {
    /// A text that no Excel cell holds.
    #[error(
        "sheet \"{sheet}\", row {row}, column \"{column}\": the text has {units} characters and an Excel cell holds {CELL_UNITS}; shorten it, or export as CSV or JSON"
    )]
    TextTooLong {
        /// The sheet.
        sheet: String,
        /// The row as Excel counts it.
        row: usize,
        /// The column's title, or its letterless number where it has none.
        column: String,
        /// How long the text is, as Excel counts.
        units: usize,
    },
    /// Infinity or not a number.
    #[error(
        "sheet \"{sheet}\", row {row}, column \"{column}\": {value} is not a number that Excel can hold"
    )]
    NotANumber {
        /// The sheet.
        sheet: String,
        /// The row as Excel counts it.
        row: usize,
        /// The column's title.
        column: String,
        /// The value.
        value: f64,
    },
    /// Anything else, such as more rows than Excel has.
    #[error("the workbook cannot be written: {0}")]
    Excel(#[from] XlsxError),
}
