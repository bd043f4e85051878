//! What activities need and have, apart and as one. Joining moves no line: each owner keeps its
//! own, so that together is always the sum of all.

use super::{Line, Measure, Rates, Sum};
use chrono::NaiveDate;

/// The money of activities that are, or may become, one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Together {
    /// Of each of them.
    pub parts: Vec<Sum>,
}

impl Together {
    /// The sums of the lines of some activities, on a day.
    #[must_use]
    pub fn of<'a, P: IntoIterator<Item = &'a Line>>(
        parts: impl IntoIterator<Item = P>,
        rates: &Rates,
        today: NaiveDate,
    ) -> Self {
        Self { parts: parts.into_iter().map(|lines| Sum::of(lines, rates, today)).collect() }
    }

    /// All as one.
    #[must_use]
    pub fn whole(&self) -> Sum {
        let mut whole = Sum::default();
        self.parts.iter().for_each(|part| whole.join(part));
        whole
    }

    /// What is planned more than once where all are the same work, in cents of a dollar: all that is
    /// needed less the largest need. It is the most that joining can free; `None` where one of the
    /// needs is not known.
    #[must_use]
    pub fn most_freed(&self) -> Option<i64> {
        let needs: Vec<i64> =
            self.parts.iter().map(|p| whole_of(p, Measure::Required)).collect::<Option<_>>()?;
        Some(needs.iter().sum::<i64>() - needs.iter().max()?)
    }

    /// What of the gaps of some the money of the others could cover, in cents of a dollar: the gaps
    /// apart, less the gap of all that is needed against all that there is. `None` where a need or what
    /// there is is not known.
    #[must_use]
    pub fn could_cover(&self) -> Option<i64> {
        let gap = |sum: &Sum| {
            Some(whole_of(sum, Measure::Required)? - whole_of(sum, Measure::Available)?)
        };
        let gaps: Vec<i64> = self.parts.iter().map(gap).collect::<Option<_>>()?;
        let apart: i64 = gaps.iter().map(|gap| (*gap).max(0)).sum();
        Some(apart - gaps.iter().sum::<i64>().max(0))
    }
}

/// A total that every line says and every rate is there for; nothing is told of less.
fn whole_of(sum: &Sum, measure: Measure) -> Option<i64> {
    let tally = sum.in_dollars(measure);
    let is_whole = tally.known > 0 && tally.blank == 0 && sum.without_rate.is_empty();
    is_whole.then_some(tally.total)
}

#[cfg(test)]
mod tests {
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
}
