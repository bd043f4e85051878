//! The timeline: where a period lies among quarters. A loose period is drawn as loose as it is:
//! the bar says with what precision its ends are known.

use crate::period::{Period, Unit};
use chrono::{Datelike, NaiveDate};

/// The stretch of whole quarters that a timeline shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scale {
    start: NaiveDate,
    end: NaiveDate,
}

/// A bar on a scale, in shares of its width (0 to 1).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bar {
    /// Where it begins.
    pub from: f64,
    /// Where it ends; after `from`.
    pub to: f64,
    /// Whether it goes on before the scale begins.
    pub before: bool,
    /// Whether it goes on after the scale ends.
    pub after: bool,
    /// With what precision its ends are known.
    pub precision: Unit,
}

/// A quarter on a scale.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Quarter {
    /// The year.
    pub year: i32,
    /// 1 to 4.
    pub number: u32,
    /// Where it begins, in shares of the scale's width.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
}

impl Scale {
    /// The scale from the quarter of one day to the quarter of another.
    #[must_use]
    pub fn new(from: NaiveDate, to: NaiveDate) -> Self {
        let (from, to) = if from <= to { (from, to) } else { (to, from) };
        Self { start: Unit::Quarter.around(from).0, end: Unit::Quarter.around(to).1 }
    }

    /// The scale that holds a plan's period and every activity's, but no more than `most` years
    /// from the plan's start: one mistyped year must not press the rest into a corner.
    #[must_use]
    pub fn around(
        plan: (NaiveDate, NaiveDate),
        periods: impl Iterator<Item = Period>,
        most: i32,
    ) -> Self {
        let (mut from, mut to) = plan;
        for period in periods {
            if (plan.0.year() - period.start.year()) * 2 <= most {
                from = from.min(period.start);
            }
            if period.end.year() - plan.0.year() <= most {
                to = to.max(period.end);
            }
        }
        Self::new(from, to)
    }

    fn share(&self, day: NaiveDate) -> f64 {
        let days = (self.end - self.start).num_days() + 1;
        (day - self.start).num_days() as f64 / days as f64
    }

    /// Where a period lies; `None` when it lies wholly outside.
    #[must_use]
    pub fn bar(&self, period: &Period) -> Option<Bar> {
        if period.end < self.start || period.start > self.end {
            return None;
        }
        let after_end = period.end.succ_opt().unwrap_or(period.end);
        Some(Bar {
            from: self.share(period.start.max(self.start)),
            to: self.share(after_end).min(1.0),
            before: period.start < self.start,
            after: period.end > self.end,
            precision: period.precision,
        })
    }

    /// Where a day lies; `None` outside.
    #[must_use]
    pub fn day(&self, day: NaiveDate) -> Option<f64> {
        (self.start..=self.end).contains(&day).then(|| self.share(day))
    }

    /// The quarters, in order.
    pub fn quarters(&self) -> impl Iterator<Item = Quarter> + use<> {
        let scale = *self;
        let whole = Period { start: self.start, end: self.end, precision: Unit::Quarter };
        whole.quarters().filter_map(move |(year, number)| {
            let first = NaiveDate::from_ymd_opt(year, (number - 1) * 3 + 1, 1)?;
            let last = Unit::Quarter.around(first).1;
            let to = scale.share(last.succ_opt()?);
            Some(Quarter { year, number, from: scale.share(first), to })
        })
    }
}

#[cfg(test)]
mod tests;
