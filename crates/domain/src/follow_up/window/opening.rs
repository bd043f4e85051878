//! Opening a window in which is reported.

use super::Window;
use crate::period::{Period, Unit};
use crate::plan::Plan;
use chrono::{Days, Months, NaiveDate};

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
