//! Endorsement: each member decides on one exact version of a plan, under a rule the plan has (C2,
//! C3). What becomes of a round follows from what was decided, when, and on which hash, by a pure
//! function: [`outcome`].

mod ballot;
pub mod commitment;
mod decider;
mod opening;
mod outcome;
pub mod reminder;
#[cfg(test)]
mod tests;

pub use ballot::{Ballot, Decision, MOST_WORDS, Refusal, Signature, admit};
pub use decider::{Decider, Rule, Stance, Verdict};
pub use opening::{Unopenable, check_opening};
pub use outcome::{Outcome, Standing, State, after_every_decision, ending, outcome};

use crate::ids::{EntityId, RoundId};
use crate::seal::SealHash;
use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};

/// A round of endorsement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// Its stable identifier.
    pub id: RoundId,
    /// The sealed version before the members.
    pub version: i64,
    /// The hash of its document.
    pub hash: SealHash,
    /// The rule.
    pub rule: Rule,
    /// How many have to endorse, under the rule that asks for a number.
    pub quorum: Option<u32>,
    /// When it opened.
    pub opens: DateTime<Utc>,
    /// The last day on which members decide.
    pub closes: NaiveDate,
    /// When it ended, if it has, and how.
    pub ended: Option<Ended>,
    /// Who decides.
    pub deciders: Vec<Decider>,
}

/// The end of a round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ended {
    /// When.
    pub at: DateTime<Utc>,
    /// How.
    pub verdict: Verdict,
    /// Why, where it was called off.
    pub reason: Option<String>,
}

impl Round {
    /// The moment from which nothing is decided any more: when its last day is over everywhere on
    /// earth, so that nobody in the region loses the evening of that day; or when it ended before.
    #[must_use]
    pub fn end(&self) -> DateTime<Utc> {
        let last = last_moment(self.closes);
        self.ended.as_ref().map_or(last, |ended| ended.at.min(last))
    }

    /// Whether members decide at a moment.
    #[must_use]
    pub fn takes_decisions(&self, at: DateTime<Utc>) -> bool {
        self.ended.is_none() && self.opens <= at && at < self.end()
    }

    /// The day that a round which ends at a moment is said to have ended on: never later than its
    /// last day.
    #[must_use]
    pub fn day_of_ending(&self, at: DateTime<Utc>) -> NaiveDate {
        at.date_naive().min(self.closes)
    }

    /// Whether an entity decides in it.
    #[must_use]
    pub fn decides(&self, entity: EntityId) -> bool {
        self.deciders.iter().any(|d| d.entity == entity)
    }

    /// The members whose decisions count under its rule.
    pub fn counting(&self) -> impl Iterator<Item = EntityId> {
        let leads_only = self.rule == Rule::CoLeads;
        self.deciders.iter().filter(move |d| d.leads || !leads_only).map(|d| d.entity)
    }
}

/// The first moment at which a day is over everywhere on earth: noon of the next, universal time.
#[must_use]
pub fn last_moment(day: NaiveDate) -> DateTime<Utc> {
    let midnight = day.checked_add_days(Days::new(1)).unwrap_or(day).and_time(NaiveTime::MIN);
    (midnight + TimeDelta::hours(12)).and_utc()
}
