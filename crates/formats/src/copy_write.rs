//! Writes a workbook that people fill in and send back: what may be changed is open and coloured, the
//! rest is locked; choices drop down from sheets of codes; what a program needs stands in a row and a
//! sheet that nobody sees. A text is never written as a formula.
//!
//! The protection has no password: it keeps hands from slipping, and nothing rests on it.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Timelike, Utc};
use rust_xlsxwriter::{
    Color, DataValidation, DataValidationErrorStyle, DataValidationRule, DocProperties, Format,
    FormatAlign, FormatBorder, Formula, Note, ProtectionOptions, Workbook, Worksheet, XlsxError,
};

use crate::WriteError;
use crate::xlsx_write::{CELL_UNITS, Names, date_time, excel_day, printable};

/// The name of the sheet that holds what the copy is recognised by.
pub const MARK_SHEET: &str = "aunar";

/// Excel shows no more of a hint.
const HINT_TITLE: usize = 32;
const HINT: usize = 255;
/// Longest note that is written; what is longer is cut, and read in full where it was said.
const NOTE: usize = 1500;

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum CopyValue {
    /// Nothing.
    #[default]
    Blank,
    /// Text.
    Text(String),
    /// A number.
    Number(f64),
    /// A day and a time of day.
    Moment(NaiveDateTime),
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CopyCell {
    /// What stands in it.
    pub value: CopyValue,
    /// Whether it may be changed.
    pub open: bool,
    /// What is said beside it.
    pub note: Option<String>,
}

/// What a spreadsheet program lets be typed into a cell.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Check {
    /// Anything.
    #[default]
    Free,
    /// Codes and references, which no program may take for numbers or dates.
    Code,
    /// One of a list of codes, by its place in the book.
    List(usize),
    /// One of a list of codes, though something else may be meant.
    Offered(usize),
    /// One of a few words.
    OneOf(Vec<String>),
    /// A day and a time of day.
    Moment,
    /// A number between two.
    Decimal(f64, f64),
    /// A whole number between two.
    Whole(i32, i32),
}

/// A column of a sheet.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CopyColumn {
    /// Its title.
    pub title: String,
    /// What a program knows it by, in the hidden row.
    pub tag: String,
    /// Its width in characters.
    pub width: f64,
    /// What may be typed into it.
    pub check: Check,
    /// What helps to fill it in.
    pub hint: String,
    /// Whether it is folded away at first.
    pub folded: bool,
    /// Whether it may be filled in where a row is added.
    pub open_below: bool,
}

/// A sheet.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CopySheet {
    /// The name on its tab.
    pub name: String,
    /// Its columns.
    pub columns: Vec<CopyColumn>,
    /// How many columns stay in sight when one looks to the right.
    pub frozen: u16,
    /// Its rows.
    pub rows: Vec<Vec<CopyCell>>,
    /// Checks of single cells: the row among the rows, the column, and what may be typed.
    pub checks: Vec<(usize, usize, Check)>,
    /// How many blank rows below are ready to be filled in.
    pub spare: u32,
}

/// A list of codes with what they are called.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CodeList {
    /// What it is a list of.
    pub title: String,
    /// What is typed, and what it means.
    pub entries: Vec<(String, String)>,
}

/// A workbook that is given out.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CopyBook {
    /// The title in the file's properties and above the first sheet.
    pub title: String,
    /// The name of the first sheet, which explains.
    pub about_name: String,
    /// What it says.
    pub about: Vec<String>,
    /// What the colours mean: of what may be changed, and of what may not.
    pub colours: [String; 2],
    /// The sheets.
    pub sheets: Vec<CopySheet>,
    /// The name of the sheet of codes.
    pub lists_name: String,
    /// The lists of codes.
    pub lists: Vec<CodeList>,
    /// Above what is wrong with what somebody typed.
    pub wrong: String,
    /// What the copy is recognised by, name and value; nobody sees it.
    pub mark: Vec<(String, String)>,
}

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

struct Styles {
    title: Format,
    said: Format,
    header: [Format; 2],
    tag: Format,
    own: Format,
    swatch: [Format; 2],
    text: [Format; 2],
    // Where a spreadsheet program would take the text for a formula when it is typed again.
    quoted: [Format; 2],
    code: [Format; 2],
    number: [Format; 2],
    moment: [Format; 2],
}

impl Styles {
    fn new() -> Self {
        let open = Color::RGB(0x00FF_FBE6);
        let locked = Color::RGB(0x00EF_EFEF);
        let cell = |is_open: bool| {
            let format = Format::new()
                .set_align(FormatAlign::Top)
                .set_border(FormatBorder::Hair)
                .set_border_color(Color::RGB(0x00BF_BFBF))
                .set_background_color(if is_open { open } else { locked });
            if is_open { format.set_unlocked() } else { format }
        };
        let both = |make: &dyn Fn(Format) -> Format| [make(cell(false)), make(cell(true))];
        let header = |colour: u32| {
            Format::new()
                .set_bold()
                .set_text_wrap()
                .set_align(FormatAlign::Top)
                .set_border_bottom(FormatBorder::Thin)
                .set_background_color(Color::RGB(colour))
                // Somebody may call a column as they like: it is known by its tag.
                .set_unlocked()
        };
        Self {
            title: Format::new().set_bold().set_font_size(14.0),
            said: Format::new().set_text_wrap().set_align(FormatAlign::Top),
            header: [header(0x00D9_D9D9), header(0x00FF_E08A)],
            tag: Format::new().set_italic().set_font_color(Color::RGB(0x0059_5959)),
            own: Format::new().set_text_wrap().set_align(FormatAlign::Top).set_unlocked(),
            swatch: both(&|f| f.set_text_wrap()),
            text: both(&|f| f.set_text_wrap()),
            quoted: both(&|f| f.set_text_wrap().set_quote_prefix()),
            code: both(&|f| f.set_text_wrap().set_num_format("@")),
            number: both(&|f| f.set_num_format("General")),
            moment: both(&|f| f.set_num_format("yyyy-mm-dd hh:mm").set_align(FormatAlign::Left)),
        }
    }

    fn of(&self, check: &Check, open: bool) -> &Format {
        let of = match check {
            Check::Free => &self.text,
            Check::Code | Check::List(_) | Check::Offered(_) | Check::OneOf(_) => &self.code,
            Check::Moment => &self.moment,
            Check::Decimal(..) | Check::Whole(..) => &self.number,
        };
        &of[usize::from(open)]
    }
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
