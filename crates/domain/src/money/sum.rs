//! Sums of lines: by currency, and in dollars as far as there are rates. Each line is converted by
//! itself and each is there once, so that sums of parts make the sum of the whole, however it is
//! parted.

mod tally;

pub use tally::Tally;

use super::{Currency, Line, Measure, Rates};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

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
mod tests;
