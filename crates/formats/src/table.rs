//! A table as it came in: sheets of cells at the positions a person saw, and the one way in.
//!
//! It must never guess what a column means or turn text into numbers: a CSV cell is text.

use std::fmt;

use chrono::{NaiveDate, NaiveDateTime, Timelike};

use crate::{ReadError, csv_read, encoding, package, xlsx_read};

/// One cell's value. `Display` writes what a person saw in it.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Cell {
    /// Nothing there.
    #[default]
    Empty,
    /// Text, exactly as stored.
    Text(String),
    /// A number.
    Number(f64),
    /// A day.
    Date(NaiveDate),
    /// A day and a time of day, in no particular zone.
    DateTime(NaiveDateTime),
    /// True or false.
    Bool(bool),
    /// A spreadsheet error such as `#REF!`.
    Error(String),
    /// A formula whose result the file does not hold.
    Uncomputed,
}

impl Cell {
    /// Whether nothing is there.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Empty)
    }
}

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty | Self::Uncomputed => Ok(()),
            Self::Text(text) | Self::Error(text) => f.write_str(text),
            Self::Number(number) => write!(f, "{}", as_shown(*number)),
            Self::Date(day) => write!(f, "{}", day.format("%Y-%m-%d")),
            Self::DateTime(moment) if moment.second() == 0 => {
                write!(f, "{}", moment.format("%Y-%m-%d %H:%M"))
            }
            Self::DateTime(moment) => write!(f, "{}", moment.format("%Y-%m-%d %H:%M:%S")),
            Self::Bool(true) => f.write_str("TRUE"),
            Self::Bool(false) => f.write_str("FALSE"),
        }
    }
}

/// A spreadsheet shows fifteen digits, so 0.1 + 0.2 reads 0.3; and nobody ever saw "-0".
fn as_shown(number: f64) -> f64 {
    let rounded = format!("{number:.14e}").parse().unwrap_or(number);
    if rounded == 0.0 { 0.0 } else { rounded }
}

/// One sheet. Rows are ragged: a row ends at its last cell that holds something, and the sheet at
/// its last such row, so ask with `rows.get(r).and_then(|row| row.get(c))`.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// The sheet's name; for CSV the file's name without its ending.
    pub name: String,
    /// Index 0 is row 1; in a row, index 0 is column A. Blank rows keep their place.
    pub rows: Vec<Vec<Cell>>,
    /// Whether the sheet was hidden in its workbook.
    pub hidden: bool,
    /// What the reader wants to say about the sheet: [`crate::Remark`]s as `code: sentence`.
    pub notes: Vec<String>,
}

/// What the bytes turned out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Separated text, whichever its separator.
    Csv,
    /// An Excel workbook of 2007 or later, with or without macros (which are never run).
    Xlsx,
}

/// A file that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Workbook {
    /// The sheets in their order; exactly one for CSV.
    pub sheets: Vec<Sheet>,
    /// What the bytes were.
    pub format: Format,
    /// The encoding of the text; `None` for a workbook.
    pub encoding: Option<&'static str>,
}

/// How much is read before a file is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file.
    pub bytes: usize,
    /// Bytes after unpacking, for all parts of a workbook together; also bytes of text held, since
    /// one shared text may stand in a million cells.
    pub unpacked: u64,
    /// How many times its packed size a part may unpack to, once past 1 MiB.
    pub ratio: u32,
    /// Rows of a sheet.
    pub rows: usize,
    /// Columns of a sheet.
    pub columns: usize,
    /// Cells of a file, the empty ones before a filled one and the blank rows of a workbook
    /// included, for they cost memory too.
    pub cells: usize,
    /// Characters of a cell.
    pub cell_chars: usize,
    /// Sheets of a workbook.
    pub sheets: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            bytes: 32 << 20,
            unpacked: 512 << 20,
            ratio: 200,
            rows: 200_000,
            columns: 512,
            cells: 5_000_000,
            cell_chars: 100_000,
            sheets: 64,
        }
    }
}

/// Reads a table from `bytes`, deciding by content what they are; the name only names the sheet.
///
/// # Errors
/// When the bytes are no table that is read here, are broken, or are past a limit.
pub fn read(bytes: &[u8], file_name: Option<&str>, limits: &Limits) -> Result<Workbook, ReadError> {
    if bytes.is_empty() {
        return Err(ReadError::Empty);
    }
    if bytes.len() > limits.bytes {
        let (limit, found) = (limits.bytes as u64, bytes.len() as u64);
        return Err(ReadError::TooLarge { what: "bytes", limit, found });
    }
    let book = if package::looks_zipped(bytes) {
        package::check(bytes, limits)?;
        xlsx_read::read_xlsx(bytes, limits)?
    } else if let Some(error) = package::ole_error(bytes) {
        return Err(error);
    } else {
        let (text, encoding) = encoding::decode(bytes)?;
        let sheet = csv_read::read_csv(&text, sheet_name(file_name), limits)?;
        Workbook { sheets: vec![sheet], format: Format::Csv, encoding: Some(encoding) }
    };
    if book.sheets.iter().all(|sheet| sheet.rows.is_empty()) {
        return Err(ReadError::Empty);
    }
    Ok(book)
}

/// "C:\\plans\\Plan 2024.csv" names its sheet "Plan 2024".
fn sheet_name(file_name: Option<&str>) -> String {
    let last = file_name.and_then(|name| name.rsplit(['/', '\\']).next()).unwrap_or("");
    let stem = last.rsplit_once('.').map_or(last, |(stem, _)| stem);
    if stem.is_empty() { "Table".to_owned() } else { stem.to_owned() }
}

/// Takes the empty cells off the end of a row.
pub(crate) fn trim_row(row: &mut Vec<Cell>) {
    while row.last().is_some_and(Cell::is_empty) {
        row.pop();
    }
}

/// Takes the empty rows off the end of a sheet.
pub(crate) fn trim_rows(rows: &mut Vec<Vec<Cell>>) {
    while rows.last().is_some_and(Vec::is_empty) {
        rows.pop();
    }
}

#[cfg(test)]
mod tests;
