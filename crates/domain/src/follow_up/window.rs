//! Reporting windows: a stretch of a plan, when it may be reported on, and until when.

use crate::ids::{EntityId, PlanId, WindowId};
use crate::period::{Period, Unit};
use crate::plan::Plan;
use chrono::{DateTime, Days, Months, NaiveDate, Utc};
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

/// A window as it is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opening {
    /// What is reported on.
    pub period: Period,
    /// The first day on which reports are taken.
    pub opens: NaiveDate,
    /// The last day on which a report is in time.
    pub due: NaiveDate,
}

codes! {
    /// Why a window does not open as asked.
    pub enum Unopenable ("reason why a window does not open") {
        /// What it reports on has a day in common with another window: it would be told twice.
        Overlaps = "overlaps",
        /// What it reports on has nothing to do with the plan: before it, or long after.
        OutsidePlan = "outside-plan",
        /// It opens before what it reports on has begun.
        OpensEarly = "opens-early",
        /// Its last day is before its first.
        DueBeforeOpening = "due-before-opening",
        /// Its last day is over already.
        DueIsOver = "due-is-over",
    }
}

/// How long after a plan's end its windows may reach: what slipped is reported on too.
const AFTER_PLAN: Months = Months::new(24);

impl Opening {
    /// The name of the window in addresses: `2023-Q3`, `2023-Q3_2023-Q4`.
    #[must_use]
    pub fn reference(&self) -> String {
        self.period.to_code().replace('/', "_")
    }

    /// Why it does not open beside these windows; nothing if it does.
    #[must_use]
    pub fn weigh(&self, plan: &Plan, windows: &[Window], today: NaiveDate) -> Vec<Unopenable> {
        let (start, end) = (self.period.start, self.period.end);
        let last = plan.end.checked_add_months(AFTER_PLAN).unwrap_or(plan.end);
        let holds = |why: &Unopenable| match why {
            Unopenable::Overlaps => windows.iter().any(|w| w.start <= end && start <= w.end),
            Unopenable::OutsidePlan => end < plan.start || start > last,
            Unopenable::OpensEarly => self.opens < start,
            Unopenable::DueBeforeOpening => self.due < self.opens,
            Unopenable::DueIsOver => self.due < today,
        };
        Unopenable::ALL.iter().copied().filter(holds).collect()
    }
}

/// The window that is likely to come next: the quarter after the last one that was opened, or the
/// plan's first. It opens the day after its quarter, or today, and is due three weeks later.
#[must_use]
pub fn suggested(plan: &Plan, windows: &[Window], today: NaiveDate) -> Opening {
    let first = windows.iter().map(|w| w.end + Days::new(1)).max();
    let first =
        first.unwrap_or_else(|| plan.endorsed_on.map_or(plan.start, |day| day.max(plan.start)));
    let period = Period::one(first, Unit::Quarter);
    let opens = (period.end + Days::new(1)).max(today);
    Opening { period, opens, due: opens + Days::new(20) }
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
