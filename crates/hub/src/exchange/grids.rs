//! From a file's bytes to grids of cells.

use aunar_domain::intake::{Cell, Grid};

/// The sheets of a file.
pub(crate) struct Sheets {
    /// Those that can be seen, to be read.
    pub(crate) grids: Vec<Grid>,
    /// The names of those that somebody hid, and that hold something: what nobody sees is not read as if it
    /// had been sent.
    pub(crate) hidden: Vec<String>,
}

/// Reads the sheets of a file; CSV is one sheet, named after the file.
pub(crate) fn read(bytes: &[u8], name: &str) -> Result<Sheets, aunar_formats::ReadError> {
    let book = aunar_formats::read(bytes, Some(name), &aunar_formats::Limits::default())?;
    let grid = |sheet: aunar_formats::Sheet| Grid {
        sheet: sheet.name,
        rows: sheet.rows.into_iter().map(|row| row.into_iter().map(cell).collect()).collect(),
    };
    let (hidden, seen): (Vec<_>, Vec<_>) = book.sheets.into_iter().partition(|s| s.hidden);
    let hidden = hidden.into_iter().filter(|s| !s.rows.is_empty()).map(|s| s.name).collect();
    Ok(Sheets { grids: seen.into_iter().map(grid).collect(), hidden })
}

fn cell(cell: aunar_formats::Cell) -> Cell {
    match cell {
        aunar_formats::Cell::Empty => Cell::Empty,
        aunar_formats::Cell::Text(text) => Cell::Text(text),
        aunar_formats::Cell::Number(number) => Cell::Number(number),
        aunar_formats::Cell::Date(day) => Cell::Date(day),
        aunar_formats::Cell::DateTime(moment) => Cell::Date(moment.date()),
        aunar_formats::Cell::Bool(value) => Cell::Bool(value),
        aunar_formats::Cell::Error(code) => Cell::Error(code),
        aunar_formats::Cell::Uncomputed => Cell::Uncomputed,
    }
}
