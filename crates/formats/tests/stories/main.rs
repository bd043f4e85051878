//! Stories of files as people send them, by mistake and on purpose: what is read of them, and why
//! not.

mod archives;
mod charts;
mod encodings;
mod formats;
mod fuzz;
mod limits;
mod package;
mod separators;
mod texts;
mod workbooks;

use aunar_formats::{Cell, Limits, ReadError, Sheet, Workbook, read};

/// Reads with the limits of the product.
fn reads(bytes: &[u8]) -> Workbook {
    read(bytes, Some("plan.csv"), &Limits::default()).unwrap_or_else(|error| panic!("{error}"))
}

/// The error that the bytes end with.
fn refused(bytes: &[u8]) -> ReadError {
    match read(bytes, Some("plan.csv"), &Limits::default()) {
        Ok(book) => panic!("read as {:?} with {} sheet(s)", book.format, book.sheets.len()),
        Err(error) => error,
    }
}

/// The rows of a sheet as a person sees them.
fn shown(sheet: &Sheet) -> Vec<Vec<String>> {
    sheet.rows.iter().map(|row| row.iter().map(Cell::to_string).collect()).collect()
}

/// The rows of a text as a person sees them.
fn rows(text: &str) -> Vec<Vec<String>> {
    shown(&reads(text.as_bytes()).sheets[0])
}
