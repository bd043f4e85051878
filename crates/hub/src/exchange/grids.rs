//! From a file's bytes to grids of cells.

use aunar_domain::intake::{Cell, Grid};

/// Reads the visible sheets of a file; CSV is one sheet, named after the file.
pub(crate) fn read(bytes: &[u8], name: &str) -> Result<Vec<Grid>, aunar_formats::ReadError> {
    let book = aunar_formats::read(bytes, Some(name), &aunar_formats::Limits::default())?;
    let grid = |sheet: aunar_formats::Sheet| Grid {
        sheet: sheet.name,
        rows: sheet.rows.into_iter().map(|row| row.into_iter().map(cell).collect()).collect(),
    };
    Ok(book.sheets.into_iter().filter(|s| !s.hidden).map(grid).collect())
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
