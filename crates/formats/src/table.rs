//! A table as it came in: sheets of cells at the positions a person saw, and the one way in.
//!
//! It must never guess what a column means or turn text into numbers: a CSV cell is text.

mod cell;
mod limits;

pub use cell::Cell;
pub use limits::Limits;

use crate::{ReadError, csv_read, encoding, package, xlsx_read};

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

/// Reads a table from `bytes`, deciding by content what they are; the name only names the sheet.
///
/// ```
/// use aunar_formats::{Cell, Format, Limits, read};
///
/// let bytes = "Actividad;Inicio\nTaller en Lima;T2 2027\n".as_bytes();
/// let book = read(bytes, Some("plan 2027.csv"), &Limits::default())?;
/// assert_eq!(book.format, Format::Csv);
/// let sheet = &book.sheets[0];
/// assert_eq!(sheet.name, "plan 2027");
/// // Every cell is at its place, and a period stays the text that it is.
/// assert_eq!(sheet.rows[1][1], Cell::Text("T2 2027".to_owned()));
/// # Ok::<(), aunar_formats::ReadError>(())
/// ```
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
