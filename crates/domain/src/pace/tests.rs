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
