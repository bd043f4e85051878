//! Whether an activity is in time, has slipped or is late, on a day: what a dashboard counts and a
//! list is filtered by.
//!
//! A period given in quarters starts on some day of its first quarter and ends with its last: an
//! activity is late only when no such day makes it right, as in the plan check.

use crate::activity::{Content, Status};
use crate::period::Period;
use chrono::NaiveDate;

codes! {
    /// How an activity stands to the time it was planned for.
    pub enum Pace ("pace") {
        /// Done when it was first planned, or still to be.
        OnTime = "on-time",
        /// Moved to later than it was first planned for; done by now or not.
        Slipped = "slipped",
        /// Over its time and not done, or to be under way by now and not begun.
        Late = "late",
        /// Without a period that could be kept or missed.
        Undated = "undated",
        /// Given up.
        Withdrawn = "withdrawn",
    }
}

impl Pace {
    /// The pace of an activity on a day. `announced` is the later period that one of its owners has
    /// reported and that is not in the plan yet.
    #[must_use]
    pub fn of(content: &Content, announced: Option<Period>, today: NaiveDate) -> Self {
        if content.status == Status::Cancelled {
            return Pace::Withdrawn;
        }
        let Some(period) = content.period else { return Pace::Undated };
        let moved = content
            .first_period
            .is_some_and(|first| period.end > first.end || period.start > first.start);
        if matches!(content.status, Status::Closed | Status::Finalisation) {
            return if moved { Pace::Slipped } else { Pace::OnTime };
        }
        // What is announced counts from where it leads: it may be late in its turn.
        let later = announced.filter(|a| a.end > period.end);
        if is_late(later.unwrap_or(period), content.status, today) {
            Pace::Late
        } else if moved || later.is_some() {
            Pace::Slipped
        } else {
            Pace::OnTime
        }
    }
}

fn is_late(period: Period, status: Status, today: NaiveDate) -> bool {
    let begins_by = period.precision.around(period.start).1;
    period.end < today || status == Status::Pipeline && begins_by < today
}

/// How much of a stretch of time is over on a day, in per cent: 0 before it begins, 100 when it is
/// over.
#[must_use]
pub fn gone(start: NaiveDate, end: NaiveDate, today: NaiveDate) -> u8 {
    let days = (end - start).num_days() + 1;
    let over = (today - start).num_days().clamp(0, days.max(0));
    u8::try_from((over * 100).checked_div(days).unwrap_or(0)).unwrap_or(100)
}

#[cfg(test)]
mod tests;
