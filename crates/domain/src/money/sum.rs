//! Sums of lines: by currency, and in dollars as far as there are rates. Each line is converted by
//! itself and each is there once, so that sums of parts make the sum of the whole, however it is
//! parted.

use super::{Currency, Line, Measure, Rates};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// A total, with how many lines did not say.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// The total of what is known, in minor units.
    pub total: i64,
    /// How many lines say how much.
    pub known: u32,
    /// How many do not.
    pub blank: u32,
}

impl Tally {
    fn add(&mut self, amount: Option<i64>) {
        match amount {
            // A total past what a number holds is kept at its end: it is no amount of this world.
            Some(amount) => {
                self.total = self.total.saturating_add(amount);
                self.known += 1;
            }
            None => self.blank += 1,
        }
    }

    fn join(&mut self, other: Self) {
        self.total = self.total.saturating_add(other.total);
        self.known += other.known;
        self.blank += other.blank;
    }
}

/// Required, available, spent, and the gap between the first two.
pub type Four = [Tally; 4];

/// The sum of some lines.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sum {
    /// How many lines.
    pub lines: u32,
    /// In each currency its own.
    pub own: BTreeMap<Currency, Four>,
    /// In cents of a dollar, as far as there are rates.
    pub dollars: Four,
    /// The rates it was reckoned with: currency, day from which, and how many millionths a dollar.
    pub rates: BTreeSet<(Currency, NaiveDate, i64)>,
    /// The currencies of which some line had no rate.
    pub without_rate: BTreeSet<Currency>,
}

impl Sum {
    /// The sum of some lines, on a day.
    #[must_use]
    pub fn of<'a>(
        lines: impl IntoIterator<Item = &'a Line>,
        rates: &Rates,
        today: NaiveDate,
    ) -> Self {
        let mut sum = Self::default();
        for line in lines {
            sum.add(line, rates, today);
        }
        sum
    }

    /// Adds a line.
    pub fn add(&mut self, line: &Line, rates: &Rates, today: NaiveDate) {
        self.lines += 1;
        let amounts = [
            line.amount(Measure::Required),
            line.amount(Measure::Available),
            line.amount(Measure::Spent),
            line.gap(),
        ];
        // Looked up once for the line: all its amounts are of one currency and one day.
        let exchange = rates.exchange(line.currency, Rates::day_of(line, today));
        let own = self.own.entry(line.currency).or_default();
        let mut is_converted = false;
        for (n, amount) in amounts.into_iter().enumerate() {
            own[n].add(amount);
            let Some(amount) = amount else {
                self.dollars[n].add(None);
                continue;
            };
            match exchange.and_then(|exchange| exchange.cents(amount)) {
                Some(cents) => {
                    self.dollars[n].add(Some(cents));
                    is_converted = true;
                }
                None => {
                    self.without_rate.insert(line.currency);
                }
            }
        }
        let with = exchange.and_then(|e| e.with).filter(|_| is_converted);
        self.rates.extend(with.map(|r| (r.currency, r.day, r.per_dollar)));
    }

    /// Adds another sum.
    pub fn join(&mut self, other: &Self) {
        self.lines += other.lines;
        for (currency, four) in &other.own {
            let own = self.own.entry(*currency).or_default();
            own.iter_mut().zip(four).for_each(|(mine, theirs)| mine.join(*theirs));
        }
        self.dollars.iter_mut().zip(&other.dollars).for_each(|(mine, theirs)| mine.join(*theirs));
        self.rates.extend(&other.rates);
        self.without_rate.extend(&other.without_rate);
    }

    /// What of one measure was spent, needed or there, in dollars.
    #[must_use]
    pub const fn in_dollars(&self, measure: Measure) -> Tally {
        self.dollars[measure as usize]
    }

    /// What is missing, in dollars.
    #[must_use]
    pub const fn gap(&self) -> Tally {
        self.dollars[3]
    }
}

/// The sums of lines by what they have in common, which each comes with; each stands in one of them.
#[must_use]
pub fn gathered<'a, K: Ord>(
    lines: impl IntoIterator<Item = (K, &'a Line)>,
    rates: &Rates,
    today: NaiveDate,
) -> BTreeMap<K, Sum> {
    let mut sums: BTreeMap<K, Sum> = BTreeMap::new();
    for (common, line) in lines {
        sums.entry(common).or_default().add(line, rates, today);
    }
    sums
}

#[cfg(test)]
mod tests {
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
}
