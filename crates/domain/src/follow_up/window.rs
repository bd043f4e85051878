//! Reporting windows: a stretch of a plan, when it may be reported on, and until when.

mod opening;

pub use opening::{Opening, Unopenable, suggested};

use crate::ids::{EntityId, PlanId, WindowId};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// A window opened for a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// Its stable identifier.
    pub id: WindowId,
    /// Its plan.
    pub plan: PlanId,
    /// Its name in addresses, unique in the plan: `2023-Q3`.
    pub reference: String,
    /// The first day reported on.
    pub start: NaiveDate,
    /// The last day reported on.
    pub end: NaiveDate,
    /// The first day on which reports are taken.
    pub opens: NaiveDate,
    /// The last day on which a report is in time.
    pub due: NaiveDate,
    /// When it was closed: nothing more is taken.
    pub closed_at: Option<DateTime<Utc>>,
    /// Later days that were given, the first first.
    pub extensions: Vec<Extension>,
}

/// A later day until which reports are in time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Extension {
    /// To whom; to everybody if nobody is named.
    pub entity: Option<EntityId>,
    /// The last day.
    pub due: NaiveDate,
    /// Why.
    pub reason: String,
    /// When it was given.
    pub at: DateTime<Utc>,
    /// Who gave it.
    pub by: String,
}

impl Window {
    /// The last day on which an entity's report is in time: the latest that was given to it or to
    /// everybody. An extension never shortens.
    #[must_use]
    pub fn due_for(&self, entity: EntityId) -> NaiveDate {
        let given = self.extensions.iter().filter(|e| e.entity.is_none_or(|to| to == entity));
        given.map(|e| e.due).fold(self.due, NaiveDate::max)
    }

    /// Whether everybody's reports are taken on a day. Late ones are, until the window is closed.
    #[must_use]
    pub fn takes_on(&self, day: NaiveDate) -> bool {
        self.closed_at.is_none() && self.opens <= day
    }

    /// Whether an entity's report is taken on a day: while the window is open and, once it is closed,
    /// until a later day that was given since, to it or to everybody.
    #[must_use]
    pub fn takes_from(&self, entity: EntityId, day: NaiveDate) -> bool {
        let Some(closed) = self.closed_at else { return self.takes_on(day) };
        let mut given = self.extensions.iter().filter(|e| e.at > closed && e.due >= day);
        given.any(|e| e.entity.is_none_or(|to| to == entity))
    }
}

codes! {
    /// Why a later day is not given.
    pub enum Unextended ("reason why a later day is not given") {
        /// The day is not later than the one that holds already.
        NotLater = "not-later",
        /// The day is over.
        IsOver = "is-over",
        /// Nobody said why.
        NoReason = "no-reason",
    }
}

impl Window {
    /// Whether a later day can be given, to an entity or to everybody. A window that was closed takes
    /// reports again until that day, from whom it was given.
    pub fn extends(
        &self,
        entity: Option<EntityId>,
        due: NaiveDate,
        has_reason: bool,
        today: NaiveDate,
    ) -> Result<(), Unextended> {
        let to_all = self.extensions.iter().filter(|e| e.entity.is_none()).map(|e| e.due);
        let now = entity.map_or_else(|| to_all.fold(self.due, NaiveDate::max), |e| self.due_for(e));
        if self.closed_at.is_none() && due <= now {
            Err(Unextended::NotLater)
        } else if due < today {
            Err(Unextended::IsOver)
        } else if !has_reason {
            Err(Unextended::NoReason)
        } else {
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests;
