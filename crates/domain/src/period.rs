//! Periods with the precision they were given in: a quarter stays a quarter and never becomes a
//! day nobody named. Reading loose text is in [`reading`].

pub mod reading;
mod unit;

pub use unit::Unit;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// From one day to another, both included, with the precision of both ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Period {
    /// The first day.
    pub start: NaiveDate,
    /// The last day; never before the first.
    pub end: NaiveDate,
    /// The unit both ends were given in.
    pub precision: Unit,
}

/// Why two days are not a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the period ends on {end}, before it starts on {start}")]
pub struct EndsBeforeStart {
    /// The start given.
    pub start: NaiveDate,
    /// The end given.
    pub end: NaiveDate,
}

impl Period {
    /// A period whose ends are widened to whole units of its precision.
    pub fn new(start: NaiveDate, end: NaiveDate, precision: Unit) -> Result<Self, EndsBeforeStart> {
        if end < start {
            return Err(EndsBeforeStart { start, end });
        }
        Ok(Self { start: precision.around(start).0, end: precision.around(end).1, precision })
    }

    /// One whole unit around a day.
    #[must_use]
    pub fn one(day: NaiveDate, precision: Unit) -> Self {
        let (start, end) = precision.around(day);
        Self { start, end, precision }
    }

    /// The unit that comes after it.
    #[must_use]
    pub fn following(&self) -> Self {
        self.end.succ_opt().map_or(*self, |day| Self::one(day, self.precision))
    }

    /// Whether it spans more than one unit: a range.
    #[must_use]
    pub fn is_range(&self) -> bool {
        self.precision.around(self.start).1 < self.end
    }

    /// Whether the two have a day in common.
    #[must_use]
    pub fn overlaps(&self, other: &Period) -> bool {
        self.start <= other.end && other.start <= self.end
    }

    /// How many months it touches.
    #[must_use]
    pub fn months(&self) -> u32 {
        let month = |day: NaiveDate| day.year() * 12 + day.month0().cast_signed();
        u32::try_from(month(self.end) - month(self.start) + 1).unwrap_or(0)
    }

    /// The quarters it touches, as (year, 1 to 4).
    pub fn quarters(&self) -> impl Iterator<Item = (i32, u32)> + use<> {
        let (mut year, mut quarter) = (self.start.year(), self.start.month0() / 3 + 1);
        let last = (self.end.year(), self.end.month0() / 3 + 1);
        std::iter::from_fn(move || {
            if (year, quarter) > last {
                return None;
            }
            let now = (year, quarter);
            (year, quarter) = if quarter == 4 { (year + 1, 1) } else { (year, quarter + 1) };
            Some(now)
        })
    }

    /// The form that every reader of ours takes back without loss: `2023-05-24`, `2023-05`,
    /// `2023-Q2`, `2023-H1`, `2023`, and two of them with `/` between for a range.
    #[must_use]
    pub fn to_code(&self) -> String {
        let end = |day: NaiveDate| match self.precision {
            Unit::Day => day.format("%Y-%m-%d").to_string(),
            Unit::Month => day.format("%Y-%m").to_string(),
            Unit::Quarter => format!("{:04}-Q{}", day.year(), day.month0() / 3 + 1),
            Unit::HalfYear => format!("{:04}-H{}", day.year(), day.month0() / 6 + 1),
            Unit::Year => format!("{:04}", day.year()),
        };
        if self.is_range() {
            format!("{}/{}", end(self.start), end(self.end))
        } else {
            end(self.start)
        }
    }
}

#[cfg(test)]
mod tests;
