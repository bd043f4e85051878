//! Calls for proposals (C8, C10): a network asks for proposals between two days, by criteria that
//! everybody reads; people with a mandate score them. Scores are the reviewers' and those' who run the
//! network alone: nothing of them is ever told to anybody else.

mod criterion;
mod panel;

pub use criterion::{Criterion, MOST_CRITERIA, MOST_POINTS};
pub use panel::{MOST_REVIEWERS, Panel, Review, mean};

use crate::ids::{CallId, MandateId, NetworkId};
use crate::words::Text;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// The longest time between its days: a call that is open for ever is none.
pub const MOST_DAYS: i64 = 400;

codes! {
    /// Where a call stands on a day.
    pub enum Stage ("stage of a call") {
        /// It is being written.
        Draft = "draft",
        /// It is published, and its first day has not come.
        Coming = "coming",
        /// It takes proposals.
        Open = "open",
        /// Its last day is over.
        Closed = "closed",
    }
}

/// A call for proposals.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Call {
    /// Its stable identifier, made when the form was drawn.
    pub id: CallId,
    /// Whose it is.
    pub network: NetworkId,
    /// What people call it: `C-03`.
    pub reference: String,
    /// Raised by one with every change.
    pub version: i64,
    /// Whether everybody reads it.
    pub published: bool,
    /// Its title.
    pub title: Text,
    /// What is asked for, of whom, and what comes of it.
    pub text: Text,
    /// The first day on which it takes proposals.
    pub opens: NaiveDate,
    /// The last one: until midnight, universal time.
    pub closes: NaiveDate,
    /// By what proposals are weighed.
    pub criteria: Vec<Criterion>,
    /// Who weighs them.
    pub reviewers: Vec<MandateId>,
    /// When it was last changed.
    pub changed_at: DateTime<Utc>,
}

codes! {
    /// Why a call is not as it may be.
    pub enum Fault ("fault of a call") {
        /// It closes before it opens, or is open for too long.
        Days = "days",
        /// It has no criteria, or too many.
        Criteria = "criteria",
        /// A criterion gives no points, or too many.
        Points = "points",
        /// Too many reviewers.
        Reviewers = "reviewers",
    }
}

impl Call {
    /// Where it stands on a day.
    #[must_use]
    pub fn stage(&self, day: NaiveDate) -> Stage {
        match self.published {
            false => Stage::Draft,
            true if day < self.opens => Stage::Coming,
            true if day <= self.closes => Stage::Open,
            true => Stage::Closed,
        }
    }

    /// Whether it may stand so.
    pub fn weigh(&self) -> Result<(), Fault> {
        let days = (self.closes - self.opens).num_days();
        if !(0..=MOST_DAYS).contains(&days) {
            Err(Fault::Days)
        } else if self.criteria.is_empty() || self.criteria.len() > MOST_CRITERIA {
            Err(Fault::Criteria)
        } else if self.criteria.iter().any(|c| !(1..=MOST_POINTS).contains(&c.most)) {
            Err(Fault::Points)
        } else if self.reviewers.len() > MOST_REVIEWERS {
            Err(Fault::Reviewers)
        } else {
            Ok(())
        }
    }

    /// The most points that a proposal can get.
    #[must_use]
    pub fn most(&self) -> i64 {
        self.criteria.iter().map(|c| c.most).sum()
    }
}

#[cfg(test)]
mod tests;
