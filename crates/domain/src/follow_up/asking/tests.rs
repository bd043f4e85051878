use super::*;
use crate::follow_up::tests::{day, plan};
use crate::period::Unit;
use crate::words::{Lang, Text};

fn quarter(text: &str) -> Period {
    Period::one(day(text), Unit::Quarter)
}

fn content(status: Status, period: Option<Period>) -> Content {
    let title = Text::new(Lang::Es, "Taller").expect("words");
    Content { status, period, ..Content::titled(title) }
}

#[test]
fn a_status_that_contradicts_the_dates_is_asked_about() {
    use Question as Q;
    use Status as S;
    // Reported on until the end of June, on the fifth of July.
    let days = (day("2024-06-30"), day("2024-07-05"));
    let (q1, q2, q3) = (quarter("2024-01-01"), quarter("2024-04-01"), quarter("2024-07-01"));
    let q4 = quarter("2024-10-01");
    let next = quarter("2025-01-01");
    let long = Period::new(day("2024-01-01"), day("2024-12-31"), Unit::Month).expect("in order");
    let asked = |was: Status, period: Option<Period>, says: Status, to: Option<Period>| {
        questions(&content(was, period), &plan(), Said { status: says, slips_to: to }, days)
    };
    for (was, period, says, to, questions) in [
        (S::Pipeline, Some(q1), S::Pipeline, None, vec![Q::NotBegun, Q::Over]),
        // On some day of the quarter it may have begun, until the quarter is over.
        (S::Pipeline, Some(q2), S::Pipeline, None, vec![]),
        (S::Pipeline, Some(q3), S::Pipeline, None, vec![]),
        (S::Pipeline, Some(long), S::Pipeline, None, vec![Q::NotBegun]),
        (S::Implementation, Some(q1), S::Implementation, None, vec![Q::Over]),
        (S::Implementation, Some(q2), S::Implementation, None, vec![]),
        (S::Implementation, Some(q1), S::Suspended, None, vec![Q::Over]),
        (S::Implementation, Some(q1), S::Finalisation, None, vec![]),
        (S::Implementation, Some(q1), S::Closed, None, vec![]),
        (S::Implementation, Some(q2), S::Closed, None, vec![]),
        // Today is in its last quarter: it can be done.
        (S::Implementation, Some(q3), S::Closed, None, vec![]),
        (S::Implementation, Some(q4), S::Closed, None, vec![Q::DoneEarly]),
        (S::Implementation, Some(long), S::Closed, None, vec![Q::DoneEarly]),
        (S::Pipeline, Some(q3), S::Implementation, None, vec![]),
        (S::Pipeline, Some(q4), S::Implementation, None, vec![Q::BegunEarly]),
        (S::Closed, Some(q1), S::Implementation, None, vec![Q::Over, Q::Undone]),
        (S::Closed, Some(q1), S::Closed, None, vec![]),
        // A later time answers most of it.
        (S::Pipeline, Some(q1), S::Pipeline, Some(q3), vec![]),
        (S::Implementation, Some(q1), S::Implementation, Some(q2), vec![]),
        (S::Pipeline, Some(q1), S::Pipeline, Some(next), vec![Q::AfterPlan]),
        (S::Implementation, Some(q1), S::Closed, Some(q2), vec![]),
        (S::Implementation, Some(q1), S::Closed, Some(q4), vec![Q::LaterThough]),
        (S::Implementation, Some(q1), S::Cancelled, Some(q2), vec![Q::LaterThough]),
        (S::Implementation, Some(q1), S::Cancelled, None, vec![]),
        (S::Implementation, None, S::Pipeline, None, vec![]),
    ] {
        assert_eq!(asked(was, period, says, to), questions, "{was:?} {period:?} {says:?} {to:?}");
    }
}

#[test]
fn a_slip_leads_to_later_and_says_why() {
    let same = Period::new(day("2024-01-01"), day("2024-06-30"), Unit::Quarter).expect("in order");
    let from = Some(same);
    for (from, to, has_reason, expected) in [
        (from, quarter("2024-07-01"), true, Ok(())),
        (from, quarter("2024-07-01"), false, Err(NoSlip::NoReason)),
        // It begins later and ends on the same day.
        (from, quarter("2024-04-01"), true, Ok(())),
        (from, quarter("2024-01-01"), true, Err(NoSlip::NotLater)),
        (from, quarter("2023-10-01"), false, Err(NoSlip::NotLater)),
        (None, quarter("2024-07-01"), true, Err(NoSlip::NoPeriod)),
    ] {
        assert_eq!(slip(&content(Status::Pipeline, from), to, has_reason), expected);
    }
    assert_eq!(slip(&content(Status::Pipeline, from), same, true), Err(NoSlip::NotLater));
}
