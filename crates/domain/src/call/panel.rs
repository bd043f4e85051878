//! Who weighs the proposals to a call, and what comes of it.

use crate::ids::{EntityId, MandateId, ProposalId};
use crate::mandate::Mandate;
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Most reviewers of a call.
pub const MOST_REVIEWERS: usize = 20;

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
