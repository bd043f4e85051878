//! Writes workbooks that a person likes to open and that read back to the same table.
//!
//! Text always goes out as text: nothing written here is ever a formula. The bytes depend on the
//! input alone, so the caller passes the creation time.

use std::collections::HashSet;

use chrono::{DateTime, Datelike, NaiveDate, Timelike, Utc};
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet,
    XlsxError,
};
use thiserror::Error;

/// Excel's own limits.
pub(crate) const CELL_UNITS: usize = 32_767;
const NAME_UNITS: usize = 31;
const URL_CHARS: usize = 2_080;
const LINKS: usize = 65_530;

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

/// A sheet to write.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SheetOut {
    /// The name on its tab; made valid and unique where Excel would not take it.
    pub name: String,
    /// The titles of the columns.
    pub header: Vec<String>,
    /// The HXL tags of the columns, written beneath the titles.
    pub hxl: Option<Vec<String>>,
    /// The widths of the columns in characters; Excel's own where missing.
    pub widths: Vec<f64>,
    /// The rows.
    pub rows: Vec<Vec<OutCell>>,
}

/// A workbook to write.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BookOut {
    /// The title in the file's properties and above the first sheet.
    pub title: String,
    /// What the file is, line by line, for the first sheet; without lines there is no such sheet.
    pub about: Vec<String>,
    /// The name of that first sheet.
    pub about_name: String,
    /// The sheets of data.
    pub sheets: Vec<SheetOut>,
}

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

/// Writes a workbook; `created` is the creation time its properties state.
///
/// # Errors
/// When a text, a number or the table does not fit into Excel's limits.
pub fn write_xlsx(book: &BookOut, created: DateTime<Utc>) -> Result<Vec<u8>, WriteError> {
    let mut workbook = Workbook::new();
    workbook.set_properties(
        &DocProperties::new()
            .set_title(&book.title)
            .set_creation_datetime(&date_time(created).unwrap_or_default()),
    );
    let styles = Styles::new();
    let mut names = Names::default();
    if !book.about.is_empty() {
        let sheet = workbook.add_worksheet();
        write_about(sheet, book, names.take(&book.about_name), &styles)?;
    }
    for out in &book.sheets {
        let sheet = workbook.add_worksheet();
        write_sheet(sheet, out, names.take(&out.name), &styles)?;
    }
    Ok(workbook.save_to_buffer()?)
}

pub(crate) fn date_time(moment: DateTime<Utc>) -> Option<ExcelDateTime> {
    excel_day(moment.date_naive())?
        .and_hms(moment.hour() as u16, moment.minute() as u8, f64::from(moment.second()))
        .ok()
}

/// Excel's calendar begins in 1900; its first two months are off by one, so they count as outside.
pub(crate) fn excel_day(day: NaiveDate) -> Option<ExcelDateTime> {
    if (day.year(), day.month()) < (1900, 3) {
        return None;
    }
    ExcelDateTime::from_ymd(u16::try_from(day.year()).ok()?, day.month() as u8, day.day() as u8)
        .ok()
}

struct Styles {
    title: Format,
    header: Format,
    tags: Format,
    text: Format,
    number: Format,
    date: Format,
    link: Format,
}

impl Styles {
    fn new() -> Self {
        let top = || Format::new().set_align(FormatAlign::Top);
        let wrapped = || top().set_text_wrap();
        Self {
            title: Format::new().set_bold().set_font_size(14.0),
            header: wrapped()
                .set_bold()
                .set_background_color(Color::RGB(0x00D9_E8F2))
                .set_border_bottom(FormatBorder::Thin),
            tags: top().set_italic().set_font_color(Color::RGB(0x0059_5959)),
            text: wrapped(),
            number: top(),
            date: top().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Left),
            link: Format::new().set_hyperlink().set_align(FormatAlign::Top).set_text_wrap(),
        }
    }
}

fn write_about(
    sheet: &mut Worksheet,
    book: &BookOut,
    name: String,
    styles: &Styles,
) -> Result<(), WriteError> {
    sheet.set_name(&name)?.set_column_width(0, 100.0)?;
    let at = |row: usize| Place { sheet: &name, row, column: 0, title: "" };
    write_text(sheet, &at(0), &book.title, &styles.title)?;
    for (line, text) in book.about.iter().enumerate() {
        write_text(sheet, &at(line + 2), text, &styles.text)?;
    }
    Ok(())
}

fn write_sheet(
    sheet: &mut Worksheet,
    out: &SheetOut,
    name: String,
    styles: &Styles,
) -> Result<(), WriteError> {
    sheet.set_name(&name)?;
    for (column, width) in out.widths.iter().enumerate() {
        sheet.set_column_width(column_number(column)?, *width)?;
    }
    let title = |column: usize| out.header.get(column).map_or("", String::as_str);
    let at = |row, column| Place { sheet: &name, row, column, title: title(column) };
    for (column, text) in out.header.iter().enumerate() {
        write_text(sheet, &at(0, column), text, &styles.header)?;
    }
    for (column, text) in out.hxl.iter().flatten().enumerate() {
        write_text(sheet, &at(1, column), text, &styles.tags)?;
    }
    let first = 1 + usize::from(out.hxl.is_some());
    let mut links = 0;
    for (index, row) in out.rows.iter().enumerate() {
        for (column, cell) in row.iter().enumerate() {
            write_cell(sheet, &at(first + index, column), cell, styles, &mut links)?;
        }
    }
    sheet.set_freeze_panes(row_number(first)?, 0)?;
    if !out.header.is_empty() {
        // The filter stands on the last line of the head, so that sorting leaves the tags in place.
        let last = row_number((first + out.rows.len()).saturating_sub(1))?;
        let width = column_number(out.header.len() - 1)?;
        sheet.autofilter(row_number(first - 1)?, 0, last, width)?;
    }
    Ok(())
}

/// Where something is written, for the writer and for the error that names it.
struct Place<'a> {
    sheet: &'a str,
    row: usize,
    column: usize,
    title: &'a str,
}

impl Place<'_> {
    fn position(&self) -> Result<(u32, u16), XlsxError> {
        Ok((row_number(self.row)?, column_number(self.column)?))
    }

    fn column_name(&self) -> String {
        if self.title.is_empty() { (self.column + 1).to_string() } else { self.title.to_owned() }
    }
}

fn row_number(row: usize) -> Result<u32, XlsxError> {
    u32::try_from(row).map_err(|_| XlsxError::RowColumnLimitError)
}

fn column_number(column: usize) -> Result<u16, XlsxError> {
    u16::try_from(column).map_err(|_| XlsxError::RowColumnLimitError)
}

fn write_cell(
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

fn write_text(
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

/// Characters that XML cannot carry are left out, and every line ends with LF as Excel's own do.
pub(crate) fn printable(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let carried = |c: &char| {
        matches!(c, '\t' | '\n') || (!c.is_ascii_control() && !matches!(c, '\u{FFFE}' | '\u{FFFF}'))
    };
    text.chars().filter(carried).collect()
}

/// The names given to sheets so far.
#[derive(Default)]
pub(crate) struct Names(HashSet<String>);

impl Names {
    /// A name that Excel takes, and that no other sheet has.
    pub(crate) fn take(&mut self, wanted: &str) -> String {
        let clean: String = wanted
            .chars()
            .map(|c| if c.is_control() || "[]:*?/\\".contains(c) { ' ' } else { c })
            .collect();
        let clean = clean.trim_matches([' ', '\'']);
        let clean = if clean.is_empty() { "Sheet" } else { clean };
        let mut name = shortened(clean, NAME_UNITS);
        let mut number = 1;
        // Excel keeps "History" for itself.
        while name.eq_ignore_ascii_case("history") || !self.0.insert(name.to_lowercase()) {
            number += 1;
            let ending = format!(" ({number})");
            name = shortened(clean, NAME_UNITS - ending.len()) + &ending;
        }
        name
    }
}

fn shortened(text: &str, units: usize) -> String {
    let mut used = 0;
    let fits = |c: &char| {
        used += c.len_utf16();
        used <= units
    };
    text.chars().take_while(fits).collect::<String>().trim_end_matches([' ', '\'']).to_owned()
}

#[cfg(test)]
mod tests;
