//! The records of a file: quoted fields may hold line ends.

use super::too_long;
use crate::ReadError;

/// Walks over the records of a text.
pub(crate) struct Records<'a> {
    pub(super) text: &'a str,
    at: usize,
    pub(super) line: u64,
    pub(super) separator: u8,
    pub(super) cell_chars: usize,
}

impl<'a> Records<'a> {
    /// The records of a text, from its beginning.
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
