use super::*;
use crate::follow_up::tests::{day, plan};
use crate::period::{Period, Unit};
use chrono::Days;
use uuid::Uuid;

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
    let range = Period::new(day("2023-07-01"), day("2023-12-31"), Unit::Quarter).expect("in order");
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
