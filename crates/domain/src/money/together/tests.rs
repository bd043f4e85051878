use super::*;
use crate::ids::{ActivityId, EntityId, LineId, PlanId};
use crate::money::{Currency, Source};
use proptest::prelude::*;
use uuid::Uuid;

fn line(required: Option<i64>, available: Option<i64>) -> Line {
    Line {
        id: LineId(Uuid::nil()),
        plan: PlanId(Uuid::nil()),
        reference: "M-001".to_owned(),
        version: 1,
        activity: ActivityId(Uuid::nil()),
        entity: EntityId(Uuid::nil()),
        source: Source::Core,
        from: None,
        year: 2024,
        quarter: None,
        currency: Currency::USD,
        required,
        available,
        spent: None,
        note: None,
        removed_at: None,
    }
}

fn together(first: &[Line], second: &[Line]) -> Together {
    let today = NaiveDate::from_ymd_opt(2025, 1, 1).expect("a day");
    Together::of([first, second], &Rates::default(), today)
}

#[test]
fn the_smaller_need_is_the_most_that_is_freed_and_a_surplus_may_cover_a_gap() {
    let of = |a: [Option<i64>; 2], b: [Option<i64>; 2]| {
        let both = together(&[line(a[0], a[1])], &[line(b[0], b[1])]);
        (both.most_freed(), both.could_cover())
    };
    assert_eq!(of([Some(100), Some(40)], [Some(70), Some(90)]), (Some(70), Some(20)));
    assert_eq!(of([Some(100), Some(40)], [Some(70), Some(70)]), (Some(70), Some(0)));
    assert_eq!(of([Some(100), Some(90)], [Some(70), Some(900)]), (Some(70), Some(10)));
    // Blank is not known, and nothing is made of it.
    assert_eq!(of([Some(100), None], [Some(70), Some(90)]), (Some(70), None));
    assert_eq!(of([None, Some(3)], [Some(70), Some(90)]), (None, None));
    assert_eq!(together(&[], &[line(Some(1), Some(1))]).most_freed(), None);
    let euros = Line { currency: "EUR".parse().expect("a currency"), ..line(Some(1), Some(1)) };
    assert_eq!(together(&[euros], &[line(Some(1), Some(1))]).most_freed(), None, "no rate");
}

proptest! {
    #[test]
    fn as_one_they_are_the_sum_of_both(
        first in proptest::collection::vec((proptest::option::of(0_i64..1_000_000), proptest::option::of(0_i64..1_000_000)), 0..6),
        second in proptest::collection::vec((proptest::option::of(0_i64..1_000_000), proptest::option::of(0_i64..1_000_000)), 0..6),
    ) {
        let lines = |all: &[(Option<i64>, Option<i64>)]| -> Vec<Line> {
            all.iter().map(|(r, a)| line(*r, *a)).collect()
        };
        let (first, second) = (lines(&first), lines(&second));
        let today = NaiveDate::from_ymd_opt(2025, 1, 1).expect("a day");
        let all = Sum::of(first.iter().chain(&second), &Rates::default(), today);
        prop_assert_eq!(together(&first, &second).whole(), all);
        let turned = together(&second, &first);
        prop_assert_eq!(turned.most_freed(), together(&first, &second).most_freed());
        prop_assert_eq!(turned.could_cover(), together(&first, &second).could_cover());
    }
}
