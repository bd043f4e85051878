//! When members that have not decided are reminded: when a round opens, a week and two days before
//! its last day, on that day. One reminder at a time: who was away for a week gets the latest.

use chrono::{DateTime, NaiveDate, Utc};

codes! {
    /// Which reminder.
    pub enum Reminder ("reminder") {
        /// The round is open.
        Opened = "opened",
        /// A week is left.
        AWeek = "a-week",
        /// Two days are left.
        TwoDays = "two-days",
        /// It is the last day.
        LastDay = "last-day",
    }
}

impl Reminder {
    /// How many days before the last day it is due; the first is due at once.
    const fn days_before(self) -> Option<i64> {
        match self {
            Reminder::Opened => None,
            Reminder::AWeek => Some(7),
            Reminder::TwoDays => Some(2),
            Reminder::LastDay => Some(0),
        }
    }
}

/// The reminder a member that has not decided is owed at a moment, given the last it got.
#[must_use]
pub fn due(
    opens: DateTime<Utc>,
    closes: NaiveDate,
    last: Option<Reminder>,
    now: DateTime<Utc>,
) -> Option<Reminder> {
    if now < opens || now >= super::last_moment(closes) {
        return None;
    }
    let left = (closes - now.date_naive()).num_days();
    let open_for = (closes - opens.date_naive()).num_days();
    Reminder::ALL
        .iter()
        .rev()
        .copied()
        // In a round of five days nobody is told on the first that a week is left.
        .find(|r| r.days_before().is_none_or(|days| left <= days && days < open_for))
        .filter(|reminder| last.is_none_or(|last| last < *reminder))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().expect("a moment")
    }

    #[test]
    fn a_round_of_two_weeks_reminds_four_times() {
        let (opens, closes) = (at("2023-05-17T15:00:00Z"), "2023-05-31".parse().expect("a day"));
        let mut last = None;
        let mut sent = Vec::new();
        for hour in 0..24 * 17 {
            let now = opens + chrono::TimeDelta::hours(hour);
            if let Some(reminder) = due(opens, closes, last, now) {
                sent.push((reminder, now.date_naive().to_string()));
                last = Some(reminder);
            }
        }
        let days: Vec<(Reminder, &str)> = sent.iter().map(|(r, d)| (*r, d.as_str())).collect();
        assert_eq!(
            days,
            [
                (Reminder::Opened, "2023-05-17"),
                (Reminder::AWeek, "2023-05-24"),
                (Reminder::TwoDays, "2023-05-29"),
                (Reminder::LastDay, "2023-05-31"),
            ]
        );
    }

    #[test]
    fn a_short_round_leaves_out_what_would_come_with_the_first() {
        let (opens, closes) = (at("2023-05-29T09:00:00Z"), "2023-05-31".parse().expect("a day"));
        assert_eq!(due(opens, closes, None, opens), Some(Reminder::Opened));
        let next = due(opens, closes, Some(Reminder::Opened), at("2023-05-30T09:00:00Z"));
        assert_eq!(next, None, "the first said as much");
        let last = due(opens, closes, Some(Reminder::Opened), at("2023-05-31T00:00:00Z"));
        assert_eq!(last, Some(Reminder::LastDay));
    }

    proptest! {
        #[test]
        fn nobody_is_reminded_twice_alike_nor_after_the_end(
            days in 1_i64..60, hours in proptest::collection::vec(0_i64..24 * 70, 1..40),
        ) {
            let opens = at("2023-05-01T09:00:00Z");
            let closes = opens.date_naive() + chrono::TimeDelta::days(days);
            let (mut hours, mut last) = (hours, None);
            hours.sort_unstable();
            for hour in hours {
                let now = opens + chrono::TimeDelta::hours(hour);
                if let Some(reminder) = due(opens, closes, last, now) {
                    prop_assert!(last.is_none_or(|before| before < reminder));
                    prop_assert!(now < crate::endorsement::last_moment(closes));
                    last = Some(reminder);
                }
            }
        }
    }
}
