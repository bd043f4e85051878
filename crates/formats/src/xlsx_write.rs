//! Writes workbooks that a person likes to open and that read back to the same table.
//!
//! Text always goes out as text: nothing written here is ever a formula. The bytes depend on the
//! input alone, so the caller passes the creation time.

mod cell;
mod date;
mod error;
mod names;

pub use cell::OutCell;
pub(crate) use date::{date_time, excel_day};
pub use error::WriteError;
pub(crate) use names::{Names, printable};

use cell::{Place, write_cell, write_text};
use chrono::{DateTime, Utc};
use rust_xlsxwriter::{
    Color, DocProperties, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

/// Excel's own limits.
pub(crate) const CELL_UNITS: usize = 32_767;
const NAME_UNITS: usize = 31;
const URL_CHARS: usize = 2_080;
const LINKS: usize = 65_530;

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

fn row_number(row: usize) -> Result<u32, XlsxError> {
    u32::try_from(row).map_err(|_| XlsxError::RowColumnLimitError)
}

fn column_number(column: usize) -> Result<u16, XlsxError> {
    u16::try_from(column).map_err(|_| XlsxError::RowColumnLimitError)
}

#[cfg(test)]
mod tests;
