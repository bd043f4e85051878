//! An indicator in use: whom it is of, its baseline and what it aims at.

use super::Dimension;
use super::value::Reading;
use crate::ids::{ActivityId, IndicatorId, PlanId, PriorityId, UseId};
use crate::words::Text;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

codes! {
    /// What part an aim has.
    pub enum AimPart ("part of an aim") {
        /// Where it stood at the beginning.
        Baseline = "baseline",
        /// Where it is to be on the way.
        Milestone = "milestone",
        /// Where it is to be in the end.
        Target = "target",
    }
}

/// Where an indicator in use is to be by a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Aim {
    /// By which day.
    pub by: NaiveDate,
    /// Where.
    pub reading: Reading,
}

/// What an indicator in use is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Of {
    /// One activity: its owners report, each its share.
    Activity(ActivityId),
    /// One priority: its co-leads report.
    Priority(PriorityId),
    /// The plan as a whole: those who run the network report.
    Plan,
}

/// An indicator in use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Use {
    /// Its stable identifier.
    pub id: UseId,
    /// Its plan.
    pub plan: PlanId,
    /// Its reference, unique in the plan: `I-014`.
    pub reference: String,
    /// Raised by one with every change.
    pub version: i64,
    /// The indicator.
    pub indicator: IndicatorId,
    /// What it is of.
    pub of: Of,
    /// Where it stood, and in which year.
    pub baseline: Option<(Reading, i32)>,
    /// Where it is to be on the way, the earliest first.
    pub milestones: Vec<Aim>,
    /// Where it is to be in the end.
    pub target: Option<Aim>,
    /// What its values are broken down by.
    pub dimensions: Vec<Dimension>,
    /// The categories of its own dimension: codes and words.
    pub categories: Vec<(String, Text)>,
    /// When it was ended: no values are taken any more, and those that are stay.
    pub ended_at: Option<DateTime<Utc>>,
}
