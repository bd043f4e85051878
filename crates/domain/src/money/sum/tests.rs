use super::super::{Rate, Source};
use super::*;
use crate::ids::{ActivityId, EntityId, LineId, PlanId};
use proptest::prelude::*;
use uuid::Uuid;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn currency(code: &str) -> Currency {
    code.parse().expect("a currency")
}

fn rates() -> Rates {
    let rate = |code: &str, from: &str, per_dollar| Rate {
        currency: currency(code),
        day: day(from),
        per_dollar,
        source: "a test".to_owned(),
    };
    Rates::new([
        rate("EUR", "2024-01-01", 900_000),
        rate("EUR", "2024-07-01", 930_000),
        rate("CLP", "2024-01-01", 950_000_000),
    ])
}

fn line(code: &str, year: i32, amounts: [Option<i64>; 3]) -> Line {
    Line {
        id: LineId(Uuid::nil()),
        plan: PlanId(Uuid::nil()),
        reference: "M-001".to_owned(),
        version: 1,
        activity: ActivityId(Uuid::nil()),
        entity: EntityId(Uuid::nil()),
        source: Source::Core,
        from: None,
        year,
        quarter: None,
        currency: currency(code),
        required: amounts[0],
        available: amounts[1],
        spent: amounts[2],
        note: None,
        removed_at: None,
    }
}

#[test]
fn an_amount_is_converted_with_the_rate_in_force_and_never_without_one() {
    let rates = rates();
    let on = |amount, code, on| {
        rates.dollars(amount, currency(code), day(on)).map(|c| (c.cents, c.with.map(|r| r.day)))
    };
    assert_eq!(on(9000, "EUR", "2024-06-30"), Some((10_000, Some(day("2024-01-01")))));
    assert_eq!(on(9300, "EUR", "2024-07-01"), Some((10_000, Some(day("2024-07-01")))));
    // A peso has no cents: 950 of them are a dollar.
    assert_eq!(on(950, "CLP", "2030-01-01"), Some((100, Some(day("2024-01-01")))));
    assert_eq!(on(500, "USD", "1999-01-01"), Some((500, None)));
    assert_eq!(on(500, "EUR", "2023-12-31"), None);
    assert_eq!(on(500, "BRL", "2024-12-31"), None);
}

#[test]
fn blank_is_not_zero_and_a_surplus_fills_no_gap() {
    let lines = [
        line("USD", 2024, [Some(100), Some(40), None]),
        line("USD", 2024, [Some(100), Some(500), Some(0)]),
        line("USD", 2024, [None, Some(10), Some(5)]),
        line("BRL", 2024, [Some(7), None, None]),
    ];
    let sum = Sum::of(&lines, &rates(), day("2025-01-01"));
    let required = sum.in_dollars(Measure::Required);
    assert_eq!((required.total, required.known, required.blank), (200, 2, 1));
    assert_eq!((sum.gap().total, sum.gap().known), (60, 2));
    assert_eq!(sum.in_dollars(Measure::Spent), Tally { total: 5, known: 2, blank: 2 });
    assert_eq!(sum.without_rate, BTreeSet::from([currency("BRL")]));
    assert_eq!(sum.own[&currency("BRL")][0].total, 7);
}

proptest! {
    #[test]
    fn parts_make_the_whole_however_it_is_parted(
        rows in proptest::collection::vec(
            (0_usize..4, 2022_i32..2026, proptest::option::of(0_i64..10_000_000),
             proptest::option::of(0_i64..10_000_000), proptest::option::of(0_i64..10_000_000), 0_u8..5),
            0..40,
        ),
        turn in 0_usize..40,
    ) {
        let codes = ["USD", "EUR", "CLP", "BRL"];
        let lines: Vec<(u8, Line)> = rows
            .iter()
            .map(|(c, year, a, b, s, part)| (*part, line(codes[*c], *year, [*a, *b, *s])))
            .collect();
        let (rates, today) = (rates(), day("2024-09-30"));
        let whole = Sum::of(lines.iter().map(|(_, l)| l), &rates, today);
        let mut joined = Sum::default();
        for part in 0..5 {
            let some = lines.iter().filter(|(p, _)| *p == part).map(|(_, l)| l);
            joined.join(&Sum::of(some, &rates, today));
        }
        prop_assert_eq!(&joined, &whole);
        let mut turned: Vec<&Line> = lines.iter().map(|(_, l)| l).collect();
        if !turned.is_empty() {
            let by = turn % turned.len();
            turned.rotate_left(by);
        }
        prop_assert_eq!(&Sum::of(turned, &rates, today), &whole);
        let by_year = gathered(lines.iter().map(|(_, l)| (l.year, l)), &rates, today);
        let mut again = Sum::default();
        by_year.values().for_each(|sum| again.join(sum));
        prop_assert_eq!(&again, &whole);
    }
}
