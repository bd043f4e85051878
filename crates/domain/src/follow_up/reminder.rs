//! When owners that owe a report are reminded: when the window opens, a week before the last day, on
//! that day, and once when it has passed. One reminder at a time: who was away gets the latest.

use chrono::NaiveDate;

codes! {
    /// Which reminder.
    pub enum Reminder ("reminder to report") {
        /// The window is open.
        Opened = "opened",
        /// A week is left.
        AWeek = "a-week",
        /// It is the last day.
        LastDay = "last-day",
        /// The last day has passed.
        Late = "late",
    }
}

/// How many days after the last day somebody is still told that it has passed.
const TOLD_FOR: i64 = 14;

/// The reminder that is owed on a day to whoever has to report by a day in a window.
#[must_use]
pub fn reminder(opens: NaiveDate, due: NaiveDate, today: NaiveDate) -> Option<Reminder> {
    let left = (due - today).num_days();
    match left {
        _ if today < opens => None,
        left if left < -TOLD_FOR => None,
        ..0 => Some(Reminder::Late),
        0 => Some(Reminder::LastDay),
        // In a window of five days nobody is told on the first that a week is left.
        1..=7 if (due - opens).num_days() > 7 => Some(Reminder::AWeek),
        _ => Some(Reminder::Opened),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_day_has_its_reminder() {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
        let (opens, due) = (day("2024-07-01"), day("2024-07-21"));
        for (today, owed) in [
            ("2024-06-30", None),
            ("2024-07-01", Some(Reminder::Opened)),
            ("2024-07-13", Some(Reminder::Opened)),
            ("2024-07-14", Some(Reminder::AWeek)),
            ("2024-07-20", Some(Reminder::AWeek)),
            ("2024-07-21", Some(Reminder::LastDay)),
            ("2024-07-22", Some(Reminder::Late)),
            ("2024-08-04", Some(Reminder::Late)),
            ("2024-08-05", None),
        ] {
            assert_eq!(reminder(opens, due, day(today)), owed, "{today}");
        }
        let short = reminder(day("2024-07-18"), due, day("2024-07-19"));
        assert_eq!(short, Some(Reminder::Opened));
    }
}
