//! A month as weeks of days, Monday first.

use chrono::{Datelike, Days, Months, NaiveDate};

/// A month of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Month {
    /// Its first day.
    pub(super) first: NaiveDate,
}

impl Month {
    /// The month that holds a day.
    pub(super) fn of(day: NaiveDate) -> Self {
        Self { first: day.with_day(1).unwrap_or(day) }
    }

    /// The month of `2023-05`, of a year the calendar reaches.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (year, month) = text.split_once('-')?;
        let first = NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, 1)?;
        (1990..=2100).contains(&first.year()).then_some(Self { first })
    }

    /// Its form in addresses.
    pub(super) fn code(self) -> String {
        self.first.format("%Y-%m").to_string()
    }

    /// The month before.
    pub(super) fn before(self) -> Self {
        Self { first: self.first.checked_sub_months(Months::new(1)).unwrap_or(self.first) }
    }

    /// The month after.
    pub(super) fn after(self) -> Self {
        Self { first: self.first.checked_add_months(Months::new(1)).unwrap_or(self.first) }
    }

    /// Its last day.
    pub(super) fn last(self) -> NaiveDate {
        self.after().first.pred_opt().unwrap_or(self.first)
    }

    /// Its weeks, whole, with the days of the months beside it.
    pub(super) fn weeks(self) -> Vec<[NaiveDate; 7]> {
        let back = u64::from(self.first.weekday().num_days_from_monday());
        let mut monday = self.first - Days::new(back);
        let mut weeks = Vec::new();
        while monday <= self.last() {
            weeks.push(std::array::from_fn(|n| monday + Days::new(n as u64)));
            monday = monday + Days::new(7);
        }
        weeks
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weeks_begin_on_monday_and_hold_the_whole_month() {
        let may = Month::parse("2023-05").expect("a month");
        let weeks = may.weeks();
        assert_eq!(weeks.len(), 5);
        assert_eq!(weeks[0][0].to_string(), "2023-05-01");
        assert_eq!(weeks[4][6].to_string(), "2023-06-04");
        assert_eq!(may.before().code(), "2023-04");
        assert_eq!(may.last().to_string(), "2023-05-31");
        assert!(
            Month::parse("2023-13").is_none()
                && Month::parse("may").is_none()
                && Month::parse("9999-01").is_none()
        );
    }
}
