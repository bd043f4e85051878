//! Budget lines: an amount of a year, from whom, and how it is known.

use super::currency::Currency;
use crate::ids::{ActivityId, EntityId, LineId, PlanId};
use crate::period::Unit;
use crate::words::Text;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

codes! {
    /// Where money comes from.
    pub enum Source ("source of funds") {
        /// The member's own core or regular resources.
        Core = "core",
        /// An entity of the register.
        Entity = "entity",
        /// A pooled fund, such as the Migration MPTF.
        PooledFund = "pooled-fund",
        /// Anything else, said in the note.
        Other = "other",
    }
}

codes! {
    /// What an amount is.
    pub enum Measure ("measure of money") {
        /// What the work needs.
        Required = "required",
        /// What there is for it.
        Available = "available",
        /// What was spent.
        Spent = "spent",
    }
}

/// A budget line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Its stable identifier.
    pub id: LineId,
    /// Its plan.
    pub plan: PlanId,
    /// Its reference, unique in the plan: `M-031`.
    pub reference: String,
    /// Raised by one with every change; a save names the version it saw.
    pub version: i64,
    /// The activity.
    pub activity: ActivityId,
    /// Whose share it is.
    pub entity: EntityId,
    /// Where the money comes from.
    pub source: Source,
    /// From whom, where an entity gives it.
    pub from: Option<EntityId>,
    /// The year.
    pub year: i32,
    /// The quarter, 1 to 4, where it is known.
    pub quarter: Option<u32>,
    /// The currency of its amounts.
    pub currency: Currency,
    /// What the work needs, in minor units; `None` is not known, never zero.
    pub required: Option<i64>,
    /// What there is for it.
    pub available: Option<i64>,
    /// What was spent so far.
    pub spent: Option<i64>,
    /// A word on it.
    pub note: Option<Text>,
    /// When it was taken away; it stays in the history, and counts no more.
    pub removed_at: Option<DateTime<Utc>>,
}

impl Line {
    /// An amount of it, in minor units.
    #[must_use]
    pub const fn amount(&self, measure: Measure) -> Option<i64> {
        match measure {
            Measure::Required => self.required,
            Measure::Available => self.available,
            Measure::Spent => self.spent,
        }
    }

    /// What is missing of what is needed, where both are known. What one line has too much of does
    /// not help another, so nothing is below zero.
    #[must_use]
    pub fn gap(&self) -> Option<i64> {
        Some((self.required? - self.available?).max(0))
    }

    /// Whether it says what is needed and not what is there: that nothing is there is not known, and what
    /// is needed is no gap.
    #[must_use]
    pub const fn is_silent(&self) -> bool {
        self.required.is_some() && self.available.is_none()
    }

    /// The last day that its amounts are for.
    #[must_use]
    pub fn last_day(&self) -> NaiveDate {
        let (unit, month) = match self.quarter {
            Some(quarter) => (Unit::Quarter, quarter.clamp(1, 4) * 3),
            None => (Unit::Year, 12),
        };
        let within = NaiveDate::from_ymd_opt(self.year, month, 1).unwrap_or_default();
        unit.around(within).1
    }
}
