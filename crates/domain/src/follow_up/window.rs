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
mod tests {
    use super::*;
    use crate::ids::NetworkId;
    use crate::plan::PlanStatus;
    use crate::words::{Lang, Text};
    use uuid::Uuid;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn plan() -> Plan {
        Plan {
            id: PlanId(Uuid::nil()),
            network: NetworkId(Uuid::nil()),
            code: "2023-2024".to_owned(),
            title: Text::new(Lang::Es, "Plan").expect("words"),
            summary: None,
            start: day("2023-01-01"),
            end: day("2024-12-31"),
            status: PlanStatus::Implementation,
            endorsed_on: Some(day("2023-05-31")),
            open_to: Default::default(),
            sealed: true,
            illustrative: false,
        }
    }

    fn window(opening: Opening) -> Window {
        Window {
            id: WindowId(Uuid::nil()),
            plan: plan().id,
            reference: opening.reference(),
            start: opening.period.start,
            end: opening.period.end,
            opens: opening.opens,
            due: opening.due,
            closed_at: None,
            extensions: Vec::new(),
        }
    }

    #[test]
    fn the_next_quarter_is_suggested_and_opens() {
        let first = suggested(&plan(), &[], day("2023-07-03"));
        assert_eq!(first.reference(), "2023-Q2");
        assert_eq!((first.opens, first.due), (day("2023-07-03"), day("2023-07-23")));
        assert_eq!(first.weigh(&plan(), &[], day("2023-07-03")), []);
        let second = suggested(&plan(), &[window(first)], day("2023-07-30"));
        assert_eq!(second.reference(), "2023-Q3");
        assert_eq!(second.opens, day("2023-10-01"));
    }

    #[test]
    fn a_window_opens_only_where_it_makes_sense() {
        use Unopenable as U;
        let first = suggested(&plan(), &[], day("2023-07-03"));
        let windows = [window(first)];
        let period = |text: &str, unit| Period::one(day(text), unit);
        let opening = |period, opens, due| Opening { period, opens: day(opens), due: day(due) };
        for (asked, why) in [
            (opening(period("2023-07-01", Unit::Quarter), "2023-10-01", "2023-10-21"), vec![]),
            (
                opening(period("2023-01-01", Unit::HalfYear), "2023-10-01", "2023-10-21"),
                vec![U::Overlaps],
            ),
            (
                opening(period("2022-01-01", Unit::Year), "2023-10-01", "2023-10-21"),
                vec![U::OutsidePlan],
            ),
            (opening(period("2025-07-01", Unit::Quarter), "2025-10-01", "2025-10-21"), vec![]),
            (
                opening(period("2031-07-01", Unit::Quarter), "2031-10-01", "2031-10-21"),
                vec![U::OutsidePlan],
            ),
            (
                opening(period("2023-10-01", Unit::Quarter), "2023-09-01", "2023-10-21"),
                vec![U::OpensEarly],
            ),
            (
                opening(period("2023-07-01", Unit::Quarter), "2023-10-21", "2023-10-20"),
                vec![U::DueBeforeOpening],
            ),
            (
                opening(period("2023-07-01", Unit::Quarter), "2023-07-01", "2023-07-02"),
                vec![U::DueIsOver],
            ),
        ] {
            assert_eq!(asked.weigh(&plan(), &windows, day("2023-07-30")), why, "{asked:?}");
        }
        let range =
            Period::new(day("2023-07-01"), day("2023-12-31"), Unit::Quarter).expect("in order");
        assert_eq!(opening(range, "2024-01-01", "2024-01-21").reference(), "2023-Q3_2023-Q4");
    }

    #[test]
    fn a_later_day_is_later_and_given_for_a_reason() {
        let (one, other) = (EntityId(Uuid::from_u128(1)), EntityId(Uuid::from_u128(2)));
        let mut window = window(suggested(&plan(), &[], day("2023-07-01")));
        let today = day("2023-07-20");
        assert_eq!(window.due, day("2023-07-21"));
        let later = day("2023-07-28");
        assert_eq!(window.extends(Some(one), later, true, today), Ok(()));
        assert_eq!(window.extends(Some(one), later, false, today), Err(Unextended::NoReason));
        assert_eq!(window.extends(None, window.due, true, today), Err(Unextended::NotLater));
        assert_eq!(window.extends(None, later, true, day("2023-08-01")), Err(Unextended::IsOver));
        let given = |entity, due| Extension {
            entity,
            due: day(due),
            reason: "Cambio de persona".to_owned(),
            at: DateTime::UNIX_EPOCH,
            by: "person".to_owned(),
        };
        window.extensions.push(given(Some(one), "2023-07-28"));
        assert_eq!((window.due_for(one), window.due_for(other)), (later, window.due));
        assert_eq!(window.extends(Some(one), later, true, today), Err(Unextended::NotLater));
        assert_eq!(window.extends(Some(other), later, true, today), Ok(()));
        window.extensions.push(given(None, "2023-07-25"));
        assert_eq!((window.due_for(one), window.due_for(other)), (later, day("2023-07-25")));
        // Closed, what was given before holds no more; a day that is given since does, for whom it is.
        let closed = day("2023-07-26").and_time(chrono::NaiveTime::MIN).and_utc();
        window.closed_at = Some(closed);
        let (today, far) = (day("2023-07-27"), day("2023-09-28"));
        assert!(!window.takes_on(today) && !window.takes_from(one, today));
        assert_eq!(window.extends(Some(one), far, true, today), Ok(()));
        assert_eq!(window.extends(Some(one), far, false, today), Err(Unextended::NoReason));
        assert_eq!(window.extends(None, day("2023-07-26"), true, today), Err(Unextended::IsOver));
        window
            .extensions
            .push(Extension { at: closed + Days::new(1), ..given(Some(one), "2023-08-10") });
        assert!(window.takes_from(one, day("2023-08-10")));
        assert!(!window.takes_from(one, day("2023-08-11")) && !window.takes_from(other, today));
    }
}
