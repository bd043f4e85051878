//! Calls for proposals (C8, C10): a network asks for proposals between two days, by criteria that
//! everybody reads; people with a mandate score them. Scores are the reviewers' and those' who run the
//! network alone: nothing of them is ever told to anybody else.

use crate::ids::{CallId, EntityId, MandateId, NetworkId, ProposalId};
use crate::mandate::Mandate;
use crate::words::Text;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Most criteria of a call.
pub const MOST_CRITERIA: usize = 10;
/// Most points of a criterion.
pub const MOST_POINTS: i64 = 100;
/// Most reviewers of a call.
pub const MOST_REVIEWERS: usize = 20;
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

/// By what proposals are weighed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Criterion {
    /// Its stable identifier.
    pub id: Uuid,
    /// What is asked.
    pub text: Text,
    /// The most points it gives; the least are none.
    pub most: i64,
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

/// What one reviewer says of one proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// Of which proposal.
    pub proposal: ProposalId,
    /// Who.
    pub mandate: MandateId,
    /// Whether the reviewer has a conflict of interest: then there are no points.
    pub conflict: bool,
    /// Points by criterion.
    pub points: BTreeMap<Uuid, i64>,
    /// In words.
    pub words: Option<String>,
    /// When.
    pub at: DateTime<Utc>,
}

impl Review {
    /// Its points together.
    #[must_use]
    pub fn sum(&self) -> i64 {
        self.points.values().sum()
    }
}

/// The mean of the reviews without a conflict, in tenths of a point; nothing where there is none.
#[must_use]
pub fn mean(reviews: &[Review]) -> Option<i64> {
    let counted: Vec<i64> = reviews.iter().filter(|r| !r.conflict).map(Review::sum).collect();
    let n = i64::try_from(counted.len()).ok().filter(|n| *n > 0)?;
    Some((counted.iter().sum::<i64>() * 10 + n / 2) / n)
}

/// A call's reviewers and a proposal to it, as far as it matters to who may do what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Panel<'a> {
    /// The reviewers.
    pub reviewers: &'a [MandateId],
    /// Those of them, and of those who run the network, who said that they have a conflict of interest.
    pub conflicted: &'a [MandateId],
    /// The organisation the proposal comes from.
    pub from: Option<EntityId>,
}

impl Panel<'_> {
    /// Whether whoever holds a mandate weighs for the call.
    #[must_use]
    pub fn has(&self, mandate: &Mandate) -> bool {
        self.reviewers.contains(&mandate.id)
    }

    /// Whether a conflict of interest keeps whoever holds a mandate from the proposal: they said so, or
    /// it is of their own organisation.
    #[must_use]
    pub fn keeps_out(&self, mandate: &Mandate) -> bool {
        self.conflicted.contains(&mandate.id)
            || mandate.entity.is_some() && mandate.entity == self.from
    }
}

#[cfg(test)]
mod tests;
