//! Reads separated text record by record, keeping every row at its place.
//!
//! The parser is this crate's own because a person's row numbers must survive (blank lines count),
//! an unclosed quote must be named with its line, and a file past a limit must be counted without
//! being held.

mod records;

use crate::{Cell, Limits, ReadError, Remark, Sheet, formula_guard, separator, table};
use records::Records;

pub(crate) fn too_long(place: String, limit: usize) -> ReadError {
    let why = format!(
        "a cell that begins there is longer than {limit} characters; a missing or stray quotation \
         mark is the usual cause"
    );
    ReadError::broken(place, why)
}

/// Reads a whole text as one sheet. Past the row limit rows are counted and dropped, so that the
/// refusal can say how many there are.
pub(crate) fn read_csv(text: &str, name: String, limits: &Limits) -> Result<Sheet, ReadError> {
    let mut notes = Vec::new();
    let (body, separator, first_line) = match separator::named(text) {
        Some((separator, body)) => {
            notes.push(Remark::SeparatorLine { separator: char::from(separator) }.to_string());
            (body, separator, 2)
        }
        None => (text, separator::sniff(text), 1),
    };
    let mut records = Records::new(body, separator, limits.cell_chars);
    records.line = first_line;
    let (mut rows, mut count, mut cells) = (Vec::new(), 0_usize, 0_usize);
    loop {
        let line = records.line;
        let mut row: Vec<Cell> = Vec::new();
        let (mut widest, mut giant) = (0, false);
        let keep = count < limits.rows;
        let more = records.next(|column, field| {
            giant |= field.len() > limits.cell_chars && field.chars().count() > limits.cell_chars;
            if !field.is_empty() {
                widest = column + 1;
            }
            if keep && column < limits.columns {
                row.push(if field.is_empty() {
                    Cell::Empty
                } else {
                    Cell::Text(formula_guard::unguard(field))
                });
            }
        })?;
        if !more {
            break;
        }
        if giant {
            return Err(too_long(format!("line {line}"), limits.cell_chars));
        }
        if widest > limits.columns {
            return Err(too_large("columns", limits.columns, widest));
        }
        count += 1;
        if !keep {
            rows = Vec::new();
            continue;
        }
        table::trim_row(&mut row);
        cells += row.len();
        if cells > limits.cells {
            return Err(too_large("cells", limits.cells, cells));
        }
        row.shrink_to_fit();
        rows.push(row);
    }
    if count > limits.rows {
        return Err(too_large("rows", limits.rows, count));
    }
    table::trim_rows(&mut rows);
    Ok(Sheet { name, rows, hidden: false, notes })
}

pub(crate) fn too_large(what: &'static str, limit: usize, found: usize) -> ReadError {
    ReadError::TooLarge { what, limit: limit as u64, found: found as u64 }
}
