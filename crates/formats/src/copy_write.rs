//! Writes a workbook that people fill in and send back: what may be changed is open and coloured, the
//! rest is locked; choices drop down from sheets of codes; what a program needs stands in a row and a
//! sheet that nobody sees. A text is never written as a formula.
//!
//! The protection has no password: it keeps hands from slipping, and nothing rests on it.

mod book;
mod styles;

pub use book::{Check, CodeList, CopyBook, CopyCell, CopyColumn, CopySheet, CopyValue};

use chrono::{DateTime, NaiveDate, Timelike, Utc};
use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DataValidationRule, DocProperties, Formula, Note,
    ProtectionOptions, Workbook, Worksheet, XlsxError,
};
use styles::Styles;

use crate::WriteError;
use crate::xlsx_write::{CELL_UNITS, Names, date_time, excel_day, printable};

/// The name of the sheet that holds what the copy is recognised by.
pub const MARK_SHEET: &str = "aunar";

/// Excel shows no more of a hint.
const HINT_TITLE: usize = 32;
const HINT: usize = 255;
/// Longest note that is written; what is longer is cut, and read in full where it was said.
const NOTE: usize = 1500;

/// Writes the workbook; `created` is the creation time its properties state.
///
/// # Errors
/// When a text, a number or the table does not fit into Excel's limits.
pub fn write_copy(book: &CopyBook, created: DateTime<Utc>) -> Result<Vec<u8>, WriteError> {
    let mut workbook = Workbook::new();
    workbook.set_properties(
        &DocProperties::new()
            .set_title(&book.title)
            .set_creation_datetime(&date_time(created).unwrap_or_default()),
    );
    let styles = Styles::new();
    let mut names = Names::default();
    // Nobody's sheet may be called like the one that a copy is recognised by.
    let mark = names.take(MARK_SHEET);
    let about = names.take(&book.about_name);
    let sheets: Vec<String> = book.sheets.iter().map(|s| names.take(&s.name)).collect();
    let lists = names.take(&book.lists_name);
    write_about(workbook.add_worksheet(), book, &about, &styles)?;
    for (sheet, name) in book.sheets.iter().zip(&sheets) {
        let writer = Writer { book, sheet, name, lists: &lists, styles: &styles };
        writer.write(workbook.add_worksheet())?;
    }
    write_lists(workbook.add_worksheet(), book, &lists, &styles)?;
    write_mark(workbook.add_worksheet(), book, &mark)?;
    Ok(workbook.save_to_buffer()?)
}

fn write_about(
    sheet: &mut Worksheet,
    book: &CopyBook,
    name: &str,
    styles: &Styles,
) -> Result<(), WriteError> {
    sheet.set_name(name)?.set_column_width(0, 100.0)?;
    sheet.write_string_with_format(0, 0, cut(&book.title, CELL_UNITS), &styles.title)?;
    let mut row = 2;
    for text in &book.about {
        sheet.write_string_with_format(row, 0, cut(text, CELL_UNITS), &styles.said)?;
        row += 1;
    }
    row += 1;
    for (text, style) in book.colours.iter().zip([&styles.swatch[1], &styles.swatch[0]]) {
        sheet.write_string_with_format(row, 0, cut(text, CELL_UNITS), style)?;
        row += 1;
    }
    Ok(())
}

fn write_lists(
    sheet: &mut Worksheet,
    book: &CopyBook,
    name: &str,
    styles: &Styles,
) -> Result<(), WriteError> {
    sheet.set_name(name)?.set_freeze_panes(1, 0)?;
    for (at, list) in book.lists.iter().enumerate() {
        let (typed, means) = (list_column(at)?, list_column(at)? + 1);
        sheet.set_column_width(typed, 24.0)?.set_column_width(means, 44.0)?;
        let title = cut(&list.title, CELL_UNITS);
        sheet.write_string_with_format(0, typed, &title, &styles.header[0])?;
        sheet.write_string_with_format(0, means, "", &styles.header[0])?;
        for (row, (entry, meaning)) in (1..).zip(&list.entries) {
            let (entry, meaning) = (cut(entry, CELL_UNITS), cut(meaning, CELL_UNITS));
            sheet.write_string_with_format(row, typed, &entry, &styles.code[0])?;
            sheet.write_string_with_format(row, means, &meaning, &styles.text[0])?;
        }
    }
    sheet.protect_with_options(&allowed());
    Ok(())
}

fn list_column(at: usize) -> Result<u16, XlsxError> {
    u16::try_from(at * 2).map_err(|_| XlsxError::RowColumnLimitError)
}

fn write_mark(sheet: &mut Worksheet, book: &CopyBook, name: &str) -> Result<(), WriteError> {
    sheet.set_name(name)?.set_very_hidden(true);
    for (row, (key, value)) in (0..).zip(&book.mark) {
        sheet.write_string(row, 0, key)?.write_string(row, 1, value)?;
    }
    sheet.protect();
    Ok(())
}

/// What somebody may do with a protected sheet beside filling it in.
fn allowed() -> ProtectionOptions {
    ProtectionOptions {
        format_columns: true,
        format_rows: true,
        insert_columns: true,
        insert_rows: true,
        sort: true,
        use_autofilter: true,
        ..ProtectionOptions::new()
    }
}

struct Writer<'a> {
    book: &'a CopyBook,
    sheet: &'a CopySheet,
    name: &'a str,
    lists: &'a str,
    styles: &'a Styles,
}

/// How many columns to the right are open for what somebody adds.
const OWN_COLUMNS: u16 = 26;

/// The row of the first record, under the titles and the tags.
const FIRST: u32 = 2;

impl Writer<'_> {
    fn write(&self, sheet: &mut Worksheet) -> Result<(), WriteError> {
        sheet.set_name(self.name)?;
        let rows =
            u32::try_from(self.sheet.rows.len()).map_err(|_| XlsxError::RowColumnLimitError)?;
        let open: Vec<bool> = (0..self.sheet.columns.len())
            .map(|at| {
                let column = &self.sheet.columns[at];
                column.open_below
                    || self.sheet.rows.iter().any(|row| row.get(at).is_some_and(|c| c.open))
            })
            .collect();
        for (at, column) in (0_u16..).zip(&self.sheet.columns) {
            let is_open = open[usize::from(at)];
            sheet.set_column_width(at, column.width)?;
            let below = self.styles.of(&column.check, column.open_below);
            sheet.set_column_format(at, below)?;
            let style = &self.styles.header[usize::from(is_open)];
            sheet.write_string_with_format(0, at, cut(&column.title, CELL_UNITS), style)?;
            sheet.write_string_with_format(1, at, &column.tag, &self.styles.tag)?;
            // Where single cells have their own, none is laid over all of them.
            let own = self.sheet.checks.iter().any(|(_, c, _)| *c == usize::from(at));
            if !own {
                let all = (FIRST, FIRST + (rows + self.sheet.spare).max(1) - 1);
                self.check(sheet, at, all, &column.check, is_open)?;
            }
        }
        self.fold(sheet)?;
        for (at, row) in (FIRST..).zip(&self.sheet.rows) {
            for (column, cell) in (0_u16..).zip(row) {
                self.cell(sheet, (at, column), cell)?;
            }
        }
        for (row, column, check) in &self.sheet.checks {
            let row = FIRST + u32::try_from(*row).map_err(|_| XlsxError::RowColumnLimitError)?;
            let column = u16::try_from(*column).map_err(|_| XlsxError::RowColumnLimitError)?;
            self.check(sheet, column, (row, row), check, true)?;
        }
        sheet.set_row_hidden(1)?.set_freeze_panes(FIRST, self.sheet.frozen)?;
        if let Some(last) = u16::try_from(self.sheet.columns.len()).unwrap_or(0).checked_sub(1) {
            sheet.autofilter(0, 0, FIRST + rows.max(1) - 1, last)?;
            // To the right there is room for columns of somebody's own.
            sheet.set_column_range_format(last + 1, last + OWN_COLUMNS, &self.styles.own)?;
        }
        sheet.protect_with_options(&allowed());
        Ok(())
    }

    /// Neighbouring columns that are folded away together.
    fn fold(&self, sheet: &mut Worksheet) -> Result<(), WriteError> {
        let mut from: Option<u16> = None;
        let ends = self.sheet.columns.iter().map(|c| c.folded).chain([false]);
        for (at, folded) in (0_u16..).zip(ends) {
            match (from, folded) {
                (None, true) => from = Some(at),
                (Some(first), false) => {
                    sheet.group_columns_collapsed(first, at - 1)?;
                    from = None;
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn cell(
        &self,
        sheet: &mut Worksheet,
        (row, column): (u32, u16),
        cell: &CopyCell,
    ) -> Result<(), WriteError> {
        let at = &self.sheet.columns[usize::from(column)];
        let styles = self.styles;
        match &cell.value {
            // What is blank and as open as the rows below is drawn by its column.
            CopyValue::Blank if cell.open == at.open_below => {}
            CopyValue::Blank => {
                sheet.write_blank(row, column, styles.of(&at.check, cell.open))?;
            }
            CopyValue::Text(text) => {
                let units = text.encode_utf16().count();
                if units > CELL_UNITS {
                    return Err(WriteError::TextTooLong {
                        sheet: self.name.to_owned(),
                        row: row as usize + 1,
                        column: at.title.clone(),
                        units,
                    });
                }
                let formula_like = text.starts_with(['=', '+', '-', '@']);
                let style = match formula_like && at.check == Check::Free {
                    true => &styles.quoted[usize::from(cell.open)],
                    false => styles.of(&at.check, cell.open),
                };
                sheet.write_string_with_format(row, column, printable(text), style)?;
            }
            CopyValue::Number(value) if !value.is_finite() => {
                return Err(WriteError::NotANumber {
                    sheet: self.name.to_owned(),
                    row: row as usize + 1,
                    column: at.title.clone(),
                    value: *value,
                });
            }
            CopyValue::Number(number) => {
                let style = &styles.number[usize::from(cell.open)];
                sheet.write_number_with_format(row, column, *number, style)?;
            }
            CopyValue::Moment(moment) => {
                let style = &styles.moment[usize::from(cell.open)];
                let day = excel_day(moment.date()).and_then(|day| {
                    let (hour, minute) = (moment.hour() as u16, moment.minute() as u8);
                    day.and_hms(hour, minute, f64::from(moment.second())).ok()
                });
                match day {
                    Some(day) => sheet.write_datetime_with_format(row, column, day, style)?,
                    None => sheet.write_string_with_format(
                        row,
                        column,
                        moment.format("%Y-%m-%d %H:%M").to_string(),
                        style,
                    )?,
                };
            }
        }
        if let Some(note) = &cell.note {
            let note = Note::new(cut(&printable(note), NOTE))
                .add_author_prefix(false)
                .set_width(320)
                .set_height(120);
            sheet.insert_note(row, column, &note)?;
        }
        Ok(())
    }

    fn check(
        &self,
        sheet: &mut Worksheet,
        column: u16,
        (first, last): (u32, u32),
        check: &Check,
        open: bool,
    ) -> Result<(), WriteError> {
        let at = &self.sheet.columns[usize::from(column)];
        let rule = DataValidation::new().ignore_blank(true);
        let rule = match check {
            Check::Free | Check::Code if at.hint.is_empty() => return Ok(()),
            _ if !open => return Ok(()),
            Check::Free | Check::Code => rule.allow_any_value(),
            Check::List(list) | Check::Offered(list) => match self.entries_of(*list)? {
                Some(range) => rule.allow_list_formula(Formula::new(range)),
                None => return Ok(()),
            },
            // What is too long for a list in the cell itself is typed.
            Check::OneOf(words) => {
                let fits = words.iter().map(|w| w.encode_utf16().count() + 1).sum::<usize>() <= 255;
                if !fits || words.iter().any(|w| w.contains(',')) {
                    return Ok(());
                }
                rule.allow_list_strings(words)?
            }
            Check::Moment => {
                let first = NaiveDate::from_ymd_opt(1990, 1, 1).and_then(excel_day);
                let Some(first) = first else { return Ok(()) };
                rule.allow_date(DataValidationRule::GreaterThanOrEqualTo(first))
            }
            Check::Decimal(least, most) => {
                rule.allow_decimal_number(DataValidationRule::Between(*least, *most))
            }
            Check::Whole(least, most) => {
                rule.allow_whole_number(DataValidationRule::Between(*least, *most))
            }
        };
        let style = match check {
            Check::Offered(_) => DataValidationErrorStyle::Warning,
            _ => DataValidationErrorStyle::Stop,
        };
        let rule = rule
            .set_error_style(style)
            .set_error_title(cut(&self.book.wrong, HINT_TITLE))?
            .set_error_message(cut(&at.hint, HINT))?
            .set_input_title(cut(&at.title, HINT_TITLE))?
            .set_input_message(cut(&at.hint, HINT))?;
        sheet.add_data_validation(first, column, last, column, &rule)?;
        Ok(())
    }

    /// Where the entries of a list stand: `'Codes'!$A$2:$A$9`.
    fn entries_of(&self, list: usize) -> Result<Option<String>, XlsxError> {
        let entries = self.book.lists.get(list).map_or(0, |l| l.entries.len());
        if entries == 0 {
            return Ok(None);
        }
        let column = rust_xlsxwriter::column_number_to_name(list_column(list)?);
        let name = self.lists.replace('\'', "''");
        Ok(Some(format!("='{name}'!${column}$2:${column}${}", entries + 1)))
    }
}

/// As much of a text as fits, counted as Excel counts.
fn cut(text: &str, units: usize) -> String {
    let mut used = 0;
    let fits = |c: &char| {
        used += c.len_utf16();
        used <= units
    };
    text.chars().take_while(fits).collect()
}
