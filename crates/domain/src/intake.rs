//! Intake: turns an untidy grid of cells, as people really write work plans, into activities of a
//! plan, and writes activities as a grid that it takes back without loss (C19).
//!
//! It must never guess in silence: what is assumed is warned of, what is unknown is asked or
//! refused, and every remark names its row, column, value and what would be accepted. It reads
//! no bytes (that is `formats`) and stores nothing (that is `hub`).

mod applying;
mod cells;
mod columns;
mod desk;
pub mod form;
mod header;
mod lists;
mod matching;
mod outcome;
pub mod outside;
mod places;
mod priorities;
mod row;
mod serving;
mod texts;
mod when;
mod who;
mod words;
pub mod writing;

#[cfg(test)]
mod tests;

pub use cells::{LONGEST_TEXT, LONGEST_TITLE};
pub use columns::Field;
pub use header::Told;
pub use outcome::{
    Column, Grade, NewResult, Question, QuestionKind, Reading, Reason, Remark, RowReading,
    Unreadable, Verdict,
};
pub use writing::{WriteContext, header, hxl, row};

use crate::activity::Activity;
use crate::framework::Frameworks;
use crate::geography::Geography;
use crate::mechanism::Mechanism;
use crate::need::Need;
use crate::overlap::Redirect;
use crate::plan::{Plan, Priority};
use crate::register::Register;
use crate::words::Lang;
use chrono::NaiveDate;
use std::sync::Arc;
use uuid::Uuid;

/// Whether a row of a table is one of HXL tags: something stands in it, and all that does is a tag.
#[must_use]
pub fn is_tag_row(row: &[String]) -> bool {
    let mut filled = row.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).peekable();
    filled.peek().is_some() && filled.all(columns::is_tag)
}

/// A cell as a spreadsheet or a CSV file gives it.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Text; CSV files have no other.
    Text(String),
    /// A number.
    Number(f64),
    /// A day.
    Date(NaiveDate),
    /// True or false.
    Bool(bool),
    /// An error of the spreadsheet, for instance `#REF!`.
    Error(String),
    /// A formula whose result the file does not hold.
    Uncomputed,
}

/// A sheet: its rows from row 1, each from column A. Rows may differ in length.
#[derive(Debug, Clone, PartialEq)]
pub struct Grid {
    /// The sheet's name, or the file's.
    pub sheet: String,
    /// Its rows; a merged region stands in all of its cells.
    pub rows: Vec<Vec<Cell>>,
}

/// What is known when a grid is read.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// The plan read into.
    pub plan: &'a Plan,
    /// The entities known.
    pub register: &'a Register,
    /// The places known.
    pub geography: &'a Geography,
    /// The frameworks known.
    pub frameworks: &'a Frameworks,
    /// The plan's priorities.
    pub priorities: &'a [Priority],
    /// The network's needs and opportunities.
    pub needs: &'a [Need],
    /// The network's outside mechanisms.
    pub mechanisms: &'a [Mechanism],
    /// The plan's activities.
    pub activities: &'a [Arc<Activity>],
    /// Those that were joined into others of them: a row that names one is refused.
    pub joined: &'a [Redirect],
    /// The language the file is told to be in.
    pub lang: Option<Lang>,
    /// Whether unknown entities become new entries instead of questions.
    pub accept_new: bool,
    /// Names, folded, of which somebody said that they are new entries: they are, whatever they are like.
    pub new_names: &'a [String],
    /// Whether it is somebody else's list: names that nobody here knows are passed over, since they are
    /// bodies of all kinds.
    pub others_list: bool,
}

/// Reads a grid into activities: what is new, changed, the same and refused.
///
/// `new_id` gives the identifiers of what is new. Nothing is stored: all that is new comes back
/// in the reading.
pub fn read(
    grid: &Grid,
    cx: &Context<'_>,
    new_id: &mut dyn FnMut() -> Uuid,
) -> Result<Reading, Unreadable> {
    matching::read(grid, cx, new_id)
}

/// Reads a grid as [`read`] does, its columns holding what somebody said they do, whatever its headers and
/// tags say.
///
/// # Errors
/// Where no column was said to hold titles and another something else, or there are no rows.
pub fn read_told(
    grid: &Grid,
    told: &Told,
    cx: &Context<'_>,
    new_id: &mut dyn FnMut() -> Uuid,
) -> Result<Reading, Unreadable> {
    matching::read_told(grid, told, cx, new_id)
}

/// What a row of titles says of each column, whether or not the sheet is a list of activities.
#[must_use]
pub fn proposed(grid: &Grid, head: usize) -> Vec<Column> {
    header::proposed(grid, head)
}

/// The known names most like what was written, at most three, best first.
#[must_use]
pub fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    lists::nearest(written, known)
}

/// The pieces of a cell that lists several things, known ones kept whole.
#[must_use]
pub fn pieces(cell: &str, is_known: &dyn Fn(&str) -> bool) -> Vec<String> {
    lists::pieces(cell, is_known)
}

/// The row that looks most like titles, from 0.
#[must_use]
pub fn likely_head(grid: &Grid) -> Option<usize> {
    header::likely_head(grid)
}

/// The first row of records under a row of titles, both from 0.
#[must_use]
pub fn first_record(grid: &Grid, head: usize) -> usize {
    header::below(grid, head)
}

/// What a header of our own table means: the field and the language of its texts.
#[must_use]
pub fn column_named(header: &str) -> Option<(Field, Option<Lang>)> {
    columns::named(header).filter(|n| !n.about).map(|n| (n.field, n.lang))
}

/// The kind of activity that words name, if they do: `Taller`, `workshop`.
#[must_use]
pub fn kind(words: &str) -> Option<crate::activity::ActivityKind> {
    words::kind(words)
}

/// The status of an activity that words name, if they do: `Completada`, `being carried out`.
#[must_use]
pub fn status(words: &str) -> Option<crate::activity::Status> {
    words::status(words)
}

/// The audience that words name, if they do: `Juventudes`, `young people`.
#[must_use]
pub fn audience(words: &str) -> Option<crate::activity::Audience> {
    words::audience(words)
}

/// The sheet that looks most like a list of activities; `None` if none does.
#[must_use]
pub fn best_grid(grids: &[Grid]) -> Option<usize> {
    header::best_grid(grids)
}

/// The columns of a sheet, used or not; `None` where no row names columns of activities.
#[must_use]
pub fn columns(grid: &Grid) -> Option<Vec<Column>> {
    header::find(grid).ok().map(|layout| layout.columns)
}

/// The row that names the columns of a sheet, counted from 0; `None` where none does.
#[must_use]
pub fn header_row(grid: &Grid) -> Option<usize> {
    header::find(grid).ok().map(|layout| layout.header_row)
}

/// The names of the sheets that hold activities as well, beside the one that is read: whoever
/// sends them has to be told that they were left out.
#[must_use]
pub fn other_lists(grids: &[Grid], read: usize) -> Vec<String> {
    header::other_lists(grids, read)
}
