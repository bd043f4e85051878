//! Reads separated text record by record, keeping every row at its place.
//!
//! The parser is this crate's own because a person's row numbers must survive (blank lines count),
//! an unclosed quote must be named with its line, and a file past a limit must be counted without
//! being held.

use crate::{Cell, Limits, ReadError, Remark, Sheet, formula_guard, separator, table};

/// Walks over the records of a text.
pub(crate) struct Records<'a> {
    text: &'a str,
    at: usize,
    line: u64,
    separator: u8,
    cell_chars: usize,
}

impl<'a> Records<'a> {
    pub(crate) fn new(text: &'a str, separator: u8, cell_chars: usize) -> Self {
        Self { text, at: 0, line: 1, separator, cell_chars }
    }

    /// Hands the record's fields to `take`, each with its column counted from 0; false at the end of
    /// the text. A quoted field may hold separators, line ends and doubled quotes.
    pub(crate) fn next(&mut self, mut take: impl FnMut(usize, String)) -> Result<bool, ReadError> {
        if self.at >= self.text.len() {
            return Ok(false);
        }
        let mut column = 0;
        loop {
            let field = self.field()?;
            take(column, field);
            column += 1;
            let bytes = self.text.as_bytes();
            match bytes.get(self.at) {
                Some(b) if *b == self.separator => self.at += 1,
                Some(b'\r') if bytes.get(self.at + 1) == Some(&b'\n') => {
                    self.at += 2;
                    break;
                }
                Some(_) => {
                    self.at += 1;
                    break;
                }
                None => return Ok(true),
            }
        }
        self.line += 1;
        Ok(true)
    }

    /// Reads up to the separator or line end, which it leaves in place.
    fn field(&mut self) -> Result<String, ReadError> {
        let mut field = String::new();
        if self.text.as_bytes().get(self.at) == Some(&b'"') {
            self.quoted(&mut field)?;
        }
        // What follows a closing quote belongs to the field all the same, as spreadsheets read it.
        let rest = &self.text.as_bytes()[self.at..];
        let ends = |b: &u8| *b == self.separator || matches!(*b, b'\n' | b'\r');
        let length = rest.iter().position(ends).unwrap_or(rest.len());
        let tail = &self.text[self.at..self.at + length];
        self.check_size(field.len() + tail.len(), self.line)?;
        field.push_str(tail);
        self.at += length;
        Ok(field)
    }

    fn quoted(&mut self, field: &mut String) -> Result<(), ReadError> {
        let opened = self.line;
        self.at += 1;
        loop {
            let rest = &self.text[self.at..];
            let Some(length) = rest.find('"') else {
                return Err(ReadError::broken(
                    format!("line {opened}"),
                    "a quotation mark opened there is never closed",
                ));
            };
            let part = &rest[..length];
            self.check_size(field.len() + part.len(), opened)?;
            self.line += line_ends(part);
            field.push_str(part);
            self.at += length + 1;
            if self.text.as_bytes().get(self.at) != Some(&b'"') {
                return Ok(());
            }
            field.push('"');
            self.at += 1;
        }
    }

    /// Bytes stand in for characters: no character takes more than four.
    fn check_size(&self, bytes: usize, line: u64) -> Result<(), ReadError> {
        if bytes <= self.cell_chars.saturating_mul(4) {
            return Ok(());
        }
        Err(too_long(format!("line {line}"), self.cell_chars))
    }
}

pub(crate) fn too_long(place: String, limit: usize) -> ReadError {
    let why = format!(
        "a cell that begins there is longer than {limit} characters; a missing or stray quotation \
         mark is the usual cause"
    );
    ReadError::broken(place, why)
}

/// Lines end with LF, CRLF or a lone CR.
fn line_ends(text: &str) -> u64 {
    let bytes = text.as_bytes();
    let ends = |i: usize| match bytes[i] {
        b'\n' => true,
        b'\r' => bytes.get(i + 1) != Some(&b'\n'),
        _ => false,
    };
    (0..bytes.len()).filter(|i| ends(*i)).count() as u64
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
