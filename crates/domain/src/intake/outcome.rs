//! What comes of reading a grid: a verdict and remarks per row, what is new, and what a person
//! has to answer. Codes and values only; `hub` puts them into words.

mod reason;
mod unreadable;
mod verdict;

pub use reason::Reason;
pub use unreadable::Unreadable;
pub use verdict::{Grade, Remark, RowReading, Verdict};

use super::columns::Field;
use crate::entity::Entity;
use crate::ids::{EntityId, PriorityId};
use crate::plan::{PlanResult, Priority};
use crate::words::Lang;
use serde::Serialize;

/// What was read from a sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// The sheet's name.
    pub sheet: String,
    /// Other sheets of the file that hold activities and were not read.
    pub other_sheets: Vec<String>,
    /// Sheets that are hidden in the file and hold something: they are not read.
    pub hidden_sheets: Vec<String>,
    /// The row of the column headers, counted from 1.
    pub header_row: u32,
    /// The row of HXL tags, if there is one.
    pub hxl_row: Option<u32>,
    /// Whether it is our own export (it has an id and a version column): then a blank cell clears.
    pub own: bool,
    /// The columns, used or not, from the left.
    pub columns: Vec<Column>,
    /// The rows that are activities, in their order.
    pub rows: Vec<RowReading>,
    /// Remarks on rows that are no activities.
    pub remarks: Vec<Remark>,
    /// The entities that the rows taken need and that are to be added first.
    pub new_entities: Vec<Entity>,
    /// The priorities that the rows taken need; their results are in `new_results`.
    pub new_priorities: Vec<Priority>,
    /// The results that the rows taken need.
    pub new_results: Vec<NewResult>,
    /// One per distinct unknown name.
    pub questions: Vec<Question>,
}

impl Reading {
    /// Every remark, of the rows and of what is no row.
    pub fn all_remarks(&self) -> impl Iterator<Item = &Remark> {
        self.rows.iter().flat_map(|r| &r.remarks).chain(&self.remarks)
    }

    /// How many rows were refused.
    #[must_use]
    pub fn refused(&self) -> usize {
        self.rows.iter().filter(|r| matches!(r.verdict, Verdict::Refused)).count()
    }
}

/// A column of the sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Column {
    /// Its place, 0 for column A.
    pub index: usize,
    /// Its letters: `A`, `AB`.
    pub letter: String,
    /// Its header as written.
    pub header: String,
    /// What it holds; `None` when it is not used.
    pub field: Option<Field>,
    /// The language its header or tag names.
    pub lang: Option<Lang>,
    /// Whether it says about a text (original language, translators) instead of holding it.
    pub about: bool,
}

/// A result to be added under a priority.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewResult {
    /// The priority, known or new.
    pub priority: PriorityId,
    /// The result.
    pub result: PlanResult,
}

codes! {
    /// What a question is about.
    pub enum QuestionKind ("kind of question") {
        /// Who is meant by a name.
        Entity = "entity",
    }
}

/// An unknown name that a person has to say the meaning of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Question {
    /// What it is about.
    pub kind: QuestionKind,
    /// The name as first written.
    pub written: String,
    /// The rows it stands in.
    pub rows: Vec<u32>,
    /// The known entities it is like.
    pub near: Vec<EntityId>,
}
