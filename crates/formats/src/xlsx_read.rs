//! Reads a workbook cell by cell, each to its exact place, and carries merged values downwards.
//!
//! Runs only behind [`crate::package::check`]. It never evaluates a formula, never follows a link
//! and never believes a sheet's declared size: room is made only for cells that hold something.

use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{
    DataRef, Dimensions, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxError,
};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use crate::csv_read::{too_large, too_long};
use crate::metered::Metered;
use crate::read_error::in_a_line;
use crate::{Cell, Format, Limits, ReadError, Remark, Sheet, Workbook, table, unplaced};

type Book<'a> = Xlsx<Metered<'a>>;

/// Reads every worksheet; charts and macros are passed over.
pub(crate) fn read_xlsx(bytes: &[u8], limits: &Limits) -> Result<Workbook, ReadError> {
    // The reading library is not written for hostile files; should one make it panic, that file is
    // broken and nothing else is.
    catch_unwind(AssertUnwindSafe(|| read_book(bytes, limits))).unwrap_or_else(|_| {
        Err(ReadError::broken("the workbook", "its parts contradict each other"))
    })
}

fn read_book(bytes: &[u8], limits: &Limits) -> Result<Workbook, ReadError> {
    let mut book: Book<'_> =
        Xlsx::new(Metered::new(bytes)).map_err(|error| reader_error("the workbook", &error))?;
    let listed: Vec<(String, bool)> = book
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .map(|sheet| (sheet.name.clone(), sheet.visible != SheetVisible::Visible))
        .collect();
    if listed.len() > limits.sheets {
        return Err(too_large("sheets", limits.sheets, listed.len()));
    }
    let mut held = Held { cells: 0, text: 0, unknown_error: None };
    let mut sheets = Vec::with_capacity(listed.len());
    for (name, hidden) in listed {
        if let Some(sheet) = read_sheet(&mut book, name, hidden, limits, &mut held)? {
            sheets.push(sheet);
        }
    }
    if let Some((place, value)) = held.unknown_error
        && unplaced::any(bytes)
    {
        let why = format!(
            "it holds the error value {value}, which Excel does not know, among cells that do not \
             say where they stand, so that those behind it cannot be placed"
        );
        return Err(ReadError::broken(place, why));
    }
    Ok(Workbook { sheets, format: Format::Xlsx, encoding: None })
}

/// What the cells of the whole file take so far, and the first unknown error value with its sheet.
struct Held {
    cells: usize,
    text: u64,
    unknown_error: Option<(String, String)>,
}

impl Held {
    fn add(&mut self, cells: usize, cell: &Cell, limits: &Limits) -> Result<(), ReadError> {
        self.cells += cells;
        if self.cells > limits.cells {
            return Err(too_large("cells", limits.cells, self.cells));
        }
        if let Cell::Text(text) = cell {
            self.text += text.len() as u64;
            if self.text > limits.unpacked {
                let (limit, found) = (limits.unpacked, self.text);
                return Err(ReadError::TooLarge { what: "bytes of text", limit, found });
            }
        }
        Ok(())
    }
}

fn reader_error(place: &str, error: &XlsxError) -> ReadError {
    match error {
        XlsxError::Password => ReadError::Encrypted,
        XlsxError::FileNotFound(_) | XlsxError::RelationshipNotFound => ReadError::NotRecognised,
        _ => ReadError::broken(place, error),
    }
}

fn read_sheet(
    book: &mut Book<'_>,
    name: String,
    hidden: bool,
    limits: &Limits,
    held: &mut Held,
) -> Result<Option<Sheet>, ReadError> {
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    let mut remarks = Remarks::default();
    let mut cells = match book.worksheet_cells_reader(&name) {
        Ok(cells) => cells,
        Err(XlsxError::NotAWorksheet(_)) => return Ok(None),
        Err(error) => return Err(reader_error(&format!("sheet \"{name}\""), &error)),
    };
    loop {
        let record = match cells.next_cell_with_formula_metadata() {
            Ok(Some(record)) => record,
            Ok(None) => break,
            Err(XlsxError::CellError(value)) => {
                remarks.unknown_error(value);
                if held.unknown_error.is_none() {
                    let place = format!("sheet \"{name}\"");
                    held.unknown_error = Some((place, remarks.first_error.clone()));
                }
                continue;
            }
            Err(error) => {
                return Err(reader_error(&format!("sheet \"{name}\", {}", after(&rows)), &error));
            }
        };
        let (row, column) = (record.pos.0 as usize, record.pos.1 as usize);
        let mut cell = cell_of(record.value);
        if let Cell::Text(text) = &cell
            && text.len() > limits.cell_chars
            && text.chars().count() > limits.cell_chars
        {
            let place = format!("sheet \"{name}\", cell {}", address(row, column));
            return Err(too_long(place, limits.cell_chars));
        }
        if cell.is_empty() {
            if record.formula.is_none() || row >= limits.rows || column >= limits.columns {
                continue;
            }
            remarks.without_value(row, column);
            cell = Cell::Uncomputed;
        }
        if row >= limits.rows || column >= limits.columns {
            return Err(outside(&rows, name, row, column, limits));
        }
        if rows.len() <= row {
            // A blank row costs about as much memory as a cell.
            held.add(row - rows.len(), &Cell::Empty, limits)?;
            rows.resize_with(row + 1, Vec::new);
        }
        let line = &mut rows[row];
        held.add((column + 1).saturating_sub(line.len()), &cell, limits)?;
        if line.len() <= column {
            line.resize(column + 1, Cell::Empty);
        }
        line[column] = cell;
    }
    drop(cells);
    let merged = book
        .merge_cells_by_sheet_name(&name)
        .map_err(|error| reader_error(&format!("sheet \"{name}\", merged cells"), &error))?;
    carry_down(&mut rows, &merged, &name, limits, held)?;
    Ok(Some(Sheet { name, rows, hidden, notes: remarks.into_notes() }))
}

/// A table with too many rows is told so; a stray cell far out is named, for nobody can see it.
fn outside(
    rows: &[Vec<Cell>],
    sheet: String,
    row: usize,
    column: usize,
    limits: &Limits,
) -> ReadError {
    if row >= limits.rows && rows.len() == limits.rows {
        return too_large("rows", limits.rows, row + 1);
    }
    let cell = address(row, column);
    let sheet = in_a_line(&sheet);
    ReadError::CellOutside { sheet, cell, rows: limits.rows, columns: limits.columns }
}

fn after(rows: &[Vec<Cell>]) -> String {
    match rows.iter().rposition(|row| !row.is_empty()) {
        Some(row) => format!("after cell {}", address(row, rows[row].len() - 1)),
        None => "its first cell".to_owned(),
    }
}

/// Row 4 (counted from 0), column 2 is `C5`.
fn address(row: usize, column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        letters.push(char::from(b'A' + ((rest - 1) % 26) as u8));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect::<String>() + &(row + 1).to_string()
}

/// The value of a merged region stands in its first cell; here it reaches every row of the region,
/// in its first column only. Rows below the last filled one are not made for it.
fn carry_down(
    rows: &mut [Vec<Cell>],
    merged: &[Dimensions],
    name: &str,
    limits: &Limits,
    held: &mut Held,
) -> Result<(), ReadError> {
    let mut filled = 0_usize;
    for region in merged {
        let (top, column) = (region.start.0 as usize, region.start.1 as usize);
        let bottom = (region.end.0 as usize).min(rows.len().saturating_sub(1));
        let Some(value) = rows.get(top).and_then(|row| row.get(column)).cloned() else {
            continue;
        };
        if value.is_empty() || bottom <= top {
            continue;
        }
        // Regions that do not overlap, as the format asks, can never fill more cells than there are.
        filled += bottom - top;
        if filled > limits.cells {
            let place = format!("sheet \"{name}\", merged cells");
            return Err(ReadError::broken(place, "merged regions overlap"));
        }
        for row in &mut rows[top + 1..=bottom] {
            held.add((column + 1).saturating_sub(row.len()), &value, limits)?;
            if row.len() <= column {
                row.resize(column + 1, Cell::Empty);
            }
            row[column] = value.clone();
        }
    }
    for row in rows {
        table::trim_row(row);
    }
    Ok(())
}

fn cell_of(value: DataRef<'_>) -> Cell {
    match value {
        DataRef::Empty => Cell::Empty,
        DataRef::Int(number) => Cell::Number(number as f64),
        DataRef::Float(number) => Cell::Number(number),
        DataRef::Bool(value) => Cell::Bool(value),
        DataRef::SharedString(text) => text_cell(text.to_owned()),
        DataRef::String(text) | DataRef::DurationIso(text) => text_cell(text),
        DataRef::DateTimeIso(text) => iso_cell(text),
        DataRef::DateTime(serial) => serial_cell(&serial),
        DataRef::Error(error) => Cell::Error(error.to_string()),
    }
}

fn text_cell(text: String) -> Cell {
    if text.is_empty() { Cell::Empty } else { Cell::Text(text) }
}

/// A date written out in the file, as LibreOffice and strict workbooks do.
fn iso_cell(text: String) -> Cell {
    let bare = text.trim_end_matches('Z');
    if let Ok(day) = bare.parse::<NaiveDate>() {
        return Cell::Date(day);
    }
    match bare.parse::<NaiveDateTime>() {
        Ok(moment) => moment_cell(moment),
        Err(_) => text_cell(text),
    }
}

fn moment_cell(moment: NaiveDateTime) -> Cell {
    if moment.time() == NaiveTime::MIN { Cell::Date(moment.date()) } else { Cell::DateTime(moment) }
}

/// Days since the workbook's epoch. A time of day without a day, and a length of time, become text.
fn serial_cell(serial: &ExcelDateTime) -> Cell {
    let days = serial.as_f64();
    let (year, month, day, hour, minute, second, milli) = serial.to_ymd_hms_milli();
    if serial.is_duration() {
        let seconds = (days.abs() * 86_400.0).round() as u64;
        let sign = if days < 0.0 { "-" } else { "" };
        let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
        return Cell::Text(format!("{sign}{hours}:{minutes:02}:{:02}", seconds % 60));
    }
    if (0.0..1.0).contains(&days) {
        return Cell::Text(match second {
            0 => format!("{hour:02}:{minute:02}"),
            _ => format!("{hour:02}:{minute:02}:{second:02}"),
        });
    }
    // 29 February 1900, which only Excel knows, and serials outside of its calendar stay numbers.
    let moment = NaiveDate::from_ymd_opt(year.into(), month.into(), day.into()).and_then(|date| {
        date.and_hms_milli_opt(hour.into(), minute.into(), second.into(), milli.into())
    });
    match moment {
        Some(moment) if (1.0..2_958_466.0).contains(&days) => moment_cell(moment),
        _ => Cell::Number(days),
    }
}

/// Gathers what is said about a sheet, so that a thousand like cells make one remark.
#[derive(Default)]
struct Remarks {
    formulas: usize,
    formula_cells: Vec<String>,
    errors: usize,
    first_error: String,
}

impl Remarks {
    fn without_value(&mut self, row: usize, column: usize) {
        self.formulas += 1;
        if self.formula_cells.len() < 5 {
            self.formula_cells.push(address(row, column));
        }
    }

    fn unknown_error(&mut self, value: String) {
        self.errors += 1;
        if self.errors == 1 {
            self.first_error = value.chars().take(40).collect();
        }
    }

    fn into_notes(self) -> Vec<String> {
        let mut notes = Vec::new();
        if self.formulas > 0 {
            let (count, first) = (self.formulas, self.formula_cells);
            notes.push(Remark::FormulaWithoutValue { count, first }.to_string());
        }
        if self.errors > 0 {
            let (count, first) = (self.errors, self.first_error);
            notes.push(Remark::UnknownCellError { count, first }.to_string());
        }
        notes
    }
}

#[cfg(test)]
mod tests;
