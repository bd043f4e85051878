//! How far an amendment is, and what it asks for.

use super::touched::Reach;
use crate::endorsement::Rule;
use crate::ids::EntityId;
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;

codes! {
    /// Where an amendment is.
    pub enum Stage ("stage of an amendment") {
        /// Somebody has asked for it.
        Proposed = "proposed",
        /// Members decide on it.
        Open = "open",
        /// It is part of the text in force.
        InForce = "in-force",
        /// It was not agreed on, or those who run the network have declined it.
        Declined = "declined",
        /// Whoever asked for it has taken it back.
        Withdrawn = "withdrawn",
    }
}

impl Stage {
    /// Whether something may still become of it; one activity has one such amendment at a time.
    #[must_use]
    pub const fn is_pending(self) -> bool {
        matches!(self, Stage::Proposed | Stage::Open)
    }
}

/// How members are asked about an amendment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Asked {
    /// The rule.
    pub rule: Rule,
    /// Whether those it touches are asked, or all.
    pub reach: Reach,
    /// When they were first asked.
    pub opens: DateTime<Utc>,
    /// Their last day.
    pub closes: NaiveDate,
    /// Who decides.
    pub deciders: Vec<EntityId>,
}
