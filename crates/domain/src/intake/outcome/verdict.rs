//! What comes of a row, with the remarks on it.

use super::reason::Reason;
use crate::activity::Activity;
use crate::ids::ActivityId;
use crate::intake::columns::Field;
use serde::Serialize;
use std::sync::Arc;

/// What was read of a row.
#[derive(Debug, Clone, PartialEq)]
pub struct RowReading {
    /// The row, counted from 1.
    pub row: u32,
    /// The activity's reference, if the row has or gets one.
    pub reference: Option<String>,
    /// The title as written, for people to find the row by.
    pub title: String,
    /// What becomes of it.
    pub verdict: Verdict,
    /// What is to be said of it.
    pub remarks: Vec<Remark>,
}

/// What becomes of a row.
#[derive(Debug, Clone, PartialEq)]
pub enum Verdict {
    /// A new activity (version 1).
    New(Box<Activity>),
    /// A known activity that the row changes.
    Changed {
        /// As it is stored.
        before: Arc<Activity>,
        /// As it would be, with the version of `before`: whoever stores it raises it.
        after: Box<Activity>,
        /// What differs.
        fields: Vec<Field>,
    },
    /// A known activity that the row leaves as it is.
    Same(ActivityId),
    /// Not taken: its remarks say why. A row that stands twice loses nothing, and its remarks only warn.
    Refused,
}

codes! {
    /// How grave a remark is.
    pub enum Grade ("grade of a remark") {
        /// The row is not taken.
        Refuse = "refuse",
        /// The row is not taken until a person answers.
        Ask = "ask",
        /// The row is taken; somebody should look.
        Warn = "warn",
    }
}

/// A remark on a cell or a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Remark {
    /// How grave it is.
    pub grade: Grade,
    /// The row, counted from 1.
    pub row: u32,
    /// The column's letters; empty when the whole row is meant.
    pub column: String,
    /// The column's header as written.
    pub header: String,
    /// The value as written, cut at 80 characters.
    pub value: String,
    /// Why.
    pub reason: Reason,
    /// What would be accepted: codes, names, examples.
    pub accepted: Vec<String>,
}
