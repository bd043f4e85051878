//! The regional review: what is asked, of which time and for whom, and the report that answers, made
//! of claims each of which keeps what it rests on (C15).
//!
//! Nothing here is a template of the United Nations: questions and round tables are data of a review,
//! and what is shipped is marked as unofficial.

mod claim;
mod draft;
mod edition;
mod limits;
mod section;
mod sources;
mod standing;
#[cfg(test)]
mod tests;
mod usual;

pub use claim::{Claim, Given, Kind, Name, Said, Trace, Values, Written};
pub use draft::draft;
pub use edition::{Edition, Form, Making, Print};
pub use limits::{Limit, sections};
pub use section::Section;
pub use sources::{Carried, Consulted, Endorsed, Measured, Sources};
pub use standing::{Change, accepted, anew, standing};
pub use usual::{Cluster, Group, GroupKind, Question, Usual, member_states, usual};

use crate::ids::{NetworkId, PlanId, ReviewId};
use crate::period::Period;
use crate::words::{Lang, Text};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// Most questions a review may ask.
pub const MOST_QUESTIONS: usize = 40;
/// Most round tables a review may have.
pub const MOST_CLUSTERS: usize = 12;
/// Most characters of prose at one place: about a hundred pages.
pub const MOST_PROSE: usize = 300_000;
/// Most claims that may be written by hand in a report.
pub const MOST_OWN: usize = 500;
/// The smallest count that is published of people or organisations; smaller ones are said to be
/// fewer than this.
pub const LEAST: u64 = 5;

/// A regional review, as far as a plan contributes to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    /// Its stable identifier.
    pub id: ReviewId,
    /// Whose it is.
    pub network: NetworkId,
    /// The plan that is reviewed.
    pub plan: PlanId,
    /// Raised by one with every change.
    pub version: i64,
    /// Its title.
    pub title: Text,
    /// The framework it is of: `gcm`.
    pub framework: String,
    /// The first day it looks at.
    pub start: NaiveDate,
    /// The last day it looks at.
    pub end: NaiveDate,
    /// When it was first planned to be held.
    pub first_planned: Option<Period>,
    /// Its first and last day.
    pub held: Option<(NaiveDate, NaiveDate)>,
    /// Why it moved.
    pub reason: Option<Text>,
    /// For whom.
    pub audience: Option<Text>,
    /// Who wrote its report and who reviewed it; without it the usual note stands.
    pub authorship: Option<Text>,
    /// The languages its report is printed in.
    pub languages: Vec<Lang>,
    /// What is asked, by section.
    pub questions: Vec<Question>,
    /// The round tables.
    pub clusters: Vec<Cluster>,
    /// When its report was drafted.
    pub drafted_at: Option<DateTime<Utc>>,
}

impl Review {
    /// The questions of a section.
    pub fn asked(&self, section: Section) -> impl Iterator<Item = &Question> {
        self.questions.iter().filter(move |q| q.section == section)
    }

    /// Whether it was held in another time than first planned.
    #[must_use]
    pub fn moved(&self) -> bool {
        match (&self.first_planned, &self.held) {
            (Some(first), Some((from, _))) => *from > first.end || *from < first.start,
            _ => false,
        }
    }
}
