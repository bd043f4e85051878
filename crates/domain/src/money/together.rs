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
mod tests;
