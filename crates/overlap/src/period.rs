//! When, in whole months with the precision it was said in.

use aunar_domain::period::{Period, Unit};
use chrono::{Datelike, NaiveDate};

/// A span of whole months, the first and the last counted from the year 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Span {
    first: i32,
    last: i32,
    vague: bool,
}

/// A text that is no month.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a month; accepted: 2026-03")]
pub struct NotAMonth(pub String);

/// No gap as short as this keeps two plans of one thing apart: a plan is not a diary.
pub(crate) const NEAR_MONTHS: i32 = 2;

/// A month's number of a text such as `2026-03`, or of a day in it.
pub fn month(text: &str) -> Result<i32, NotAMonth> {
    let wrong = || NotAMonth(text.to_owned());
    let mut parts = text.splitn(3, '-');
    let mut number = || parts.next().and_then(|part| part.parse::<i32>().ok()).ok_or_else(wrong);
    let (year, month) = (number()?, number()?);
    if (1..=9999).contains(&year) && (1..=12).contains(&month) {
        Ok(year * 12 + month - 1)
    } else {
        Err(wrong())
    }
}

impl Span {
    /// From one month to another, whichever comes first, each a number of [`month`].
    #[must_use]
    pub fn months(one: i32, other: i32) -> Self {
        Self { first: one.min(other), last: one.max(other), vague: false }
    }

    /// What a plan with only a start or only an end says: around then.
    #[must_use]
    pub fn around(month: i32) -> Self {
        Self { first: month, last: month, vague: true }
    }

    /// The first month's number.
    #[must_use]
    pub fn first(self) -> i32 {
        self.first
    }

    /// The last month's number.
    #[must_use]
    pub fn last(self) -> i32 {
        self.last
    }

    /// Whether it was said in half-years or years, or only one end of it.
    #[must_use]
    pub fn is_vague(self) -> bool {
        self.vague
    }

    /// How many months it lasts.
    #[must_use]
    pub fn len(self) -> u32 {
        (self.last - self.first).unsigned_abs() + 1
    }

    /// A span lasts at least a month.
    #[must_use]
    pub fn is_empty(self) -> bool {
        false
    }

    /// The months both last.
    #[must_use]
    pub fn shared(self, other: Self) -> u32 {
        let common = self.last.min(other.last) - self.first.max(other.first) + 1;
        u32::try_from(common).unwrap_or(0)
    }

    /// The months that lie between them; 0 when they meet or follow each other at once.
    #[must_use]
    pub fn apart(self, other: Self) -> u32 {
        let gap = self.first.max(other.first) - self.last.min(other.last) - 1;
        u32::try_from(gap).unwrap_or(0)
    }

    /// Whether they lie so far apart that they cannot be one work.
    #[must_use]
    pub fn is_disjoint(self, other: Self) -> bool {
        let room = if self.vague || other.vague { NEAR_MONTHS + 6 } else { NEAR_MONTHS };
        i64::from(self.apart(other)) > i64::from(room)
    }

    /// The numbers of the quarters it touches.
    pub(crate) fn quarters(self) -> std::ops::RangeInclusive<i32> {
        self.first.div_euclid(3)..=self.last.div_euclid(3)
    }
}

impl From<Period> for Span {
    fn from(period: Period) -> Self {
        let number = |day: NaiveDate| day.year() * 12 + day.month0().cast_signed();
        Self {
            vague: matches!(period.precision, Unit::HalfYear | Unit::Year),
            ..Self::months(number(period.start), number(period.end))
        }
    }
}

#[cfg(test)]
mod tests;
