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
mod tests {
    use super::*;
    use crate::period::Unit;
    use crate::words::{Lang, Text};
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn quarter(text: &str) -> Period {
        Period::one(day(text), Unit::Quarter)
    }

    fn content(status: Status, period: Option<Period>, first: Option<Period>) -> Content {
        let title = Text::new(Lang::Es, "Taller").expect("words");
        Content { status, period, first_period: first, ..Content::titled(title) }
    }

    #[test]
    fn each_case_has_its_pace() {
        use Status as S;
        let (q2, q3) = (Some(quarter("2023-04-01")), Some(quarter("2023-07-01")));
        for (status, period, first, announced, today, pace) in [
            (S::Cancelled, q2, None, None, "2024-01-01", Pace::Withdrawn),
            (S::Closed, None, None, None, "2024-01-01", Pace::Undated),
            (S::Closed, q2, None, None, "2024-01-01", Pace::OnTime),
            (S::Closed, q3, q2, None, "2024-01-01", Pace::Slipped),
            (S::Closed, q2, q3, None, "2024-01-01", Pace::OnTime),
            // It may begin on any day of its quarter.
            (S::Pipeline, q2, None, None, "2023-06-30", Pace::OnTime),
            (S::Pipeline, q2, None, None, "2023-07-01", Pace::Late),
            (S::Implementation, q2, None, None, "2023-06-30", Pace::OnTime),
            (S::Implementation, q2, None, None, "2023-07-01", Pace::Late),
            (S::Suspended, q2, None, None, "2023-07-01", Pace::Late),
            (S::Implementation, q3, q2, None, "2023-07-01", Pace::Slipped),
            (S::Implementation, q3, q2, None, "2023-10-01", Pace::Late),
            (S::Implementation, q2, None, q3, "2023-07-01", Pace::Slipped),
            (S::Implementation, q2, None, q3, "2023-10-01", Pace::Late),
            // An earlier period that is announced makes nothing late.
            (S::Implementation, q3, None, q2, "2023-08-01", Pace::OnTime),
        ] {
            let content = content(status, period, first);
            assert_eq!(Pace::of(&content, announced, day(today)), pace, "{status:?} {today}");
        }
    }

    #[test]
    fn time_goes_from_nothing_to_all() {
        let (start, end) = (day("2023-01-01"), day("2024-12-31"));
        assert_eq!(gone(start, end, day("2022-12-31")), 0);
        assert_eq!(gone(start, end, day("2024-01-01")), 49);
        assert_eq!(gone(start, end, day("2025-02-10")), 100);
        assert_eq!(gone(end, start, day("2024-01-01")), 0);
    }

    proptest! {
        /// Time never makes an activity better: what is late stays late until somebody does something.
        #[test]
        fn what_is_late_stays_late(start in 0_u64..900, long in 0_u64..400, today in 0_u64..1500, later in 0_u64..400) {
            let first = day("2023-01-01");
            let at = |n| first + chrono::Days::new(n);
            let period = Period::new(at(start), at(start + long), Unit::Month).expect("in order");
            let content = content(Status::Pipeline, Some(period), None);
            if Pace::of(&content, None, at(today)) == Pace::Late {
                prop_assert_eq!(Pace::of(&content, None, at(today + later)), Pace::Late);
            }
        }
    }
}
