//! The precision of a period.

use chrono::{Datelike, Days, Months, NaiveDate};

codes! {
    /// The precision of a period's ends.
    pub enum Unit ("precision") {
        /// A calendar day.
        Day = "day",
        /// A month.
        Month = "month",
        /// A quarter of the calendar year.
        Quarter = "quarter",
        /// A half of the calendar year.
        HalfYear = "half-year",
        /// A calendar year.
        Year = "year",
    }
}

impl Unit {
    /// The first and last day of the unit that holds a day.
    #[must_use]
    pub fn around(self, day: NaiveDate) -> (NaiveDate, NaiveDate) {
        let months = match self {
            Unit::Day => return (day, day),
            Unit::Month => 1,
            Unit::Quarter => 3,
            Unit::HalfYear => 6,
            Unit::Year => 12,
        };
        let first_month = (day.month0() / months) * months + 1;
        let first = NaiveDate::from_ymd_opt(day.year(), first_month, 1).unwrap_or(day);
        let last = first
            .checked_add_months(Months::new(months))
            .and_then(|d| d.checked_sub_days(Days::new(1)))
            .unwrap_or(day);
        (first, last)
    }
}
