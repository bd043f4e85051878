//! Cells as they are written.

use super::date::excel_day;
use super::error::WriteError;
use super::names::printable;
use super::{CELL_UNITS, LINKS, Styles, URL_CHARS, column_number, row_number};
use chrono::NaiveDate;
use rust_xlsxwriter::{Format, Worksheet, XlsxError};

/// One cell to write.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum OutCell {
    /// Nothing.
    #[default]
    Empty,
    /// Text, written as it is.
    Text(String),
    /// A number; it must be finite.
    Number(f64),
    /// A day, written as a real date.
    Date(NaiveDate),
    /// A text that leads to a web or mail address. Other addresses, and links beyond what Excel
    /// holds, go out as their text alone.
    Link {
        /// Where it leads.
        url: String,
        /// What is shown.
        text: String,
    },
}

/// Where something is written, for the writer and for the error that names it.
pub(super) struct Place<'a> {
    pub(super) sheet: &'a str,
    pub(super) row: usize,
    pub(super) column: usize,
    pub(super) title: &'a str,
}

impl Place<'_> {
    fn position(&self) -> Result<(u32, u16), XlsxError> {
        Ok((row_number(self.row)?, column_number(self.column)?))
    }

    fn column_name(&self) -> String {
        if self.title.is_empty() { (self.column + 1).to_string() } else { self.title.to_owned() }
    }
}

/// Writes a cell; where the text is too long, the error names the place.
pub(super) fn write_cell(
    sheet: &mut Worksheet,
    place: &Place<'_>,
    cell: &OutCell,
    styles: &Styles,
    links: &mut usize,
) -> Result<(), WriteError> {
    let (row, column) = place.position()?;
    match cell {
        OutCell::Empty => {}
        OutCell::Text(text) => write_text(sheet, place, text, &styles.text)?,
        OutCell::Number(number) if number.is_finite() => {
            sheet.write_number_with_format(row, column, *number, &styles.number)?;
        }
        OutCell::Number(value) => {
            return Err(WriteError::NotANumber {
                sheet: place.sheet.to_owned(),
                row: place.row + 1,
                column: place.column_name(),
                value: *value,
            });
        }
        OutCell::Date(day) => match excel_day(*day) {
            Some(date) => {
                sheet.write_datetime_with_format(row, column, date, &styles.date)?;
            }
            None => write_text(sheet, place, &day.to_string(), &styles.text)?,
        },
        OutCell::Link { url, text } => {
            check_length(place, text)?;
            let shown = if text.is_empty() { url } else { text };
            if *links < LINKS && can_link(url) && shown.chars().count() <= URL_CHARS {
                *links += 1;
                sheet.write_url_with_options(
                    row,
                    column,
                    url.as_str(),
                    printable(shown),
                    "",
                    Some(&styles.link),
                )?;
            } else {
                write_text(sheet, place, shown, &styles.text)?;
            }
        }
    }
    Ok(())
}

/// Only addresses that a browser or a mail program opens, never a file or a script.
fn can_link(url: &str) -> bool {
    ["https://", "http://", "mailto:"].iter().any(|scheme| url.starts_with(scheme))
        && url.chars().count() <= URL_CHARS
        && !url.chars().any(|c| c.is_control() || c.is_whitespace())
}

/// Writes a text as it is.
pub(super) fn write_text(
    sheet: &mut Worksheet,
    place: &Place<'_>,
    text: &str,
    format: &Format,
) -> Result<(), WriteError> {
    check_length(place, text)?;
    let (row, column) = place.position()?;
    if text.is_empty() {
        sheet.write_blank(row, column, format)?;
    } else {
        sheet.write_string_with_format(row, column, printable(text), format)?;
    }
    Ok(())
}

/// Excel counts in UTF-16 units.
fn check_length(place: &Place<'_>, text: &str) -> Result<(), WriteError> {
    let units = text.encode_utf16().count();
    if units <= CELL_UNITS {
        return Ok(());
    }
    Err(WriteError::TextTooLong {
        sheet: place.sheet.to_owned(),
        row: place.row + 1,
        column: place.column_name(),
        units,
    })
}
