//! Letters: what they are about, how often somebody wants them, when those that wait are gathered, and
//! what a returned one says of an address.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc, Weekday};

codes! {
    /// What letters are about, as far as their reader can choose. What is not here is needed for
    /// something its reader asked for, and comes whatever was chosen.
    pub enum Topic ("topic of letters") {
        /// Decisions that are asked for in an endorsement.
        Endorsement = "endorsement",
        /// Reports that are due.
        Reporting = "reporting",
        /// Requests of Member States for support.
        Requests = "requests",
        /// What those who run a network have to look after.
        Network = "network",
    }
}

codes! {
    /// How often somebody wants letters about something.
    pub enum Rhythm ("rhythm of letters") {
        /// Each when there is something to tell.
        AtOnce = "at-once",
        /// One in the morning of a day on which something waits.
        Daily = "daily",
        /// One on Monday morning.
        Weekly = "weekly",
        /// None.
        None = "none",
    }
}

/// When in the morning gathered letters are written.
const MORNING: NaiveTime = NaiveTime::from_hms_opt(7, 0, 0).expect("a time of day");

/// The kinds of letters and what each is about; `None` is needed whatever was chosen. A kind that is not
/// here counts as needed.
const KINDS: &[(&str, Option<Topic>)] = &[
    ("endorsement-", Some(Topic::Endorsement)),
    ("report-", Some(Topic::Reporting)),
    ("request-", Some(Topic::Requests)),
    ("address-returned", Some(Topic::Network)),
    ("sign-in", None),
    ("passkey-added", None),
    ("invitation", None),
    ("digest", None),
    ("event-", None),
    ("consultation-", None),
    ("proposal-", None),
    ("stakeholder-", None),
];

impl Topic {
    /// What a kind of letter is about; nothing where it is needed.
    #[must_use]
    pub fn of(kind: &str) -> Option<Topic> {
        KINDS.iter().find(|(begins, _)| kind.starts_with(begins)).and_then(|(_, topic)| *topic)
    }
}

/// Whether it was decided what a kind of letter is about.
#[must_use]
pub fn is_known(kind: &str) -> bool {
    KINDS.iter().any(|(begins, _)| kind.starts_with(begins))
}

/// Whether a kind of letter makes no sense a day later, so that it waits for no other.
#[must_use]
pub fn is_pressing(kind: &str) -> bool {
    matches!(kind, "endorsement-two-days" | "endorsement-last-day" | "report-last-day")
}

/// Whether a kind of letter goes even to an address that did not take one: its reader has just asked for
/// it there, or somebody says that the address is good.
#[must_use]
pub fn is_tried_anyway(kind: &str) -> bool {
    matches!(kind, "sign-in" | "invitation") || kind.ends_with("-confirm")
}

/// The next morning, in a zone, on which what waits is gathered; nothing where nothing waits by this
/// rhythm. Always after `now`, also where the clocks of the zone jump.
#[must_use]
pub fn next_gathering<Z: TimeZone>(
    rhythm: Rhythm,
    zone: &Z,
    now: DateTime<Utc>,
) -> Option<DateTime<Utc>> {
    if !matches!(rhythm, Rhythm::Daily | Rhythm::Weekly) {
        return None;
    }
    let today = now.with_timezone(zone).date_naive();
    // A week and a day that a zone may leave out.
    let days = (0..=9).filter_map(|n| today.checked_add_days(Days::new(n)));
    let wanted = |day: &NaiveDate| rhythm == Rhythm::Daily || day.weekday() == Weekday::Mon;
    days.filter(wanted).map(|day| morning(zone, day)).find(|at| *at > now)
}

/// The morning of a day. Where the clocks skip it, it is when they go on.
fn morning<Z: TimeZone>(zone: &Z, day: NaiveDate) -> DateTime<Utc> {
    let moment = day.and_time(MORNING);
    let tries = (0..=25).map(|hours| moment + TimeDelta::hours(hours));
    let found = tries.filter_map(|at| zone.from_local_datetime(&at).earliest()).next();
    found.map_or_else(|| moment.and_utc(), |at| at.to_utc())
}

/// What a returned letter says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// It arrived after all, or is still on its way.
    Passing,
    /// This letter did not get there; another may.
    Refused,
    /// Nothing gets there: there is no such mailbox.
    Gone,
}

/// What the action and the status of a delivery report (RFC 3464, 2.3.3; RFC 3463) say of an address.
/// Full mailboxes, letters that are too large and those that a server takes for unwanted say nothing of it.
#[must_use]
pub fn verdict(action: &str, status: &str) -> Verdict {
    if !action.trim().eq_ignore_ascii_case("failed") {
        return Verdict::Passing;
    }
    let status = status.split_whitespace().next().unwrap_or_default();
    let numbers: Vec<u16> = status.split('.').map_while(|n| n.parse().ok()).collect();
    match numbers.as_slice() {
        // The mailbox is not there, has moved, or is switched off; its domain is not there.
        [5, 1, 0 | 1 | 2 | 3 | 6 | 10, ..] | [5, 2, 1, ..] | [5, 4, 4, ..] => Verdict::Gone,
        _ => Verdict::Refused,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::FixedOffset;
    use proptest::prelude::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().expect("a moment")
    }

    #[test]
    fn what_a_letter_is_about_follows_from_its_kind() {
        assert_eq!(Topic::of("report-a-week"), Some(Topic::Reporting));
        assert_eq!(Topic::of("endorsement-opened"), Some(Topic::Endorsement));
        for needed in ["sign-in", "invitation", "event-confirm", "proposal-step", "of-another-time"]
        {
            assert_eq!(Topic::of(needed), None, "{needed}");
        }
        assert!(is_known("request-done") && !is_known("of-another-time"));
    }

    #[test]
    fn what_waits_is_gathered_in_the_morning_of_its_reader() {
        let lima = FixedOffset::west_opt(5 * 3600).expect("an offset");
        let next = |rhythm, now| next_gathering(rhythm, &lima, at(now));
        // Friday, seven in the morning in Lima, is noon.
        let friday = "2025-02-14T12:00:00Z";
        assert_eq!(next(Rhythm::Daily, friday), Some(at("2025-02-15T12:00:00Z")));
        assert_eq!(next(Rhythm::Daily, "2025-02-14T11:59:59Z"), Some(at(friday)));
        // Already the 15th in Lisbon, still the 14th there.
        assert_eq!(next(Rhythm::Daily, "2025-02-15T04:00:00Z"), Some(at("2025-02-15T12:00:00Z")));
        assert_eq!(next(Rhythm::Weekly, friday), Some(at("2025-02-17T12:00:00Z")));
        assert_eq!(next(Rhythm::Weekly, "2025-02-17T12:00:00Z"), Some(at("2025-02-24T12:00:00Z")));
        assert_eq!(next(Rhythm::AtOnce, friday), None);
        assert_eq!(next(Rhythm::None, friday), None);
    }

    #[test]
    fn only_what_is_said_of_the_address_counts_against_it() {
        let table = [
            ("failed", "5.1.1", Verdict::Gone),
            ("Failed", "5.1.10 (null MX)", Verdict::Gone),
            ("failed", "5.2.1", Verdict::Gone),
            ("failed", "5.4.4", Verdict::Gone),
            ("failed", "5.2.2", Verdict::Refused),
            ("failed", "5.7.1", Verdict::Refused),
            ("failed", "5.3.4", Verdict::Refused),
            ("failed", "4.4.7", Verdict::Refused),
            ("failed", "", Verdict::Refused),
            ("delayed", "4.4.1", Verdict::Passing),
            ("delivered", "2.0.0", Verdict::Passing),
            ("", "5.1.1", Verdict::Passing),
        ];
        for (action, status, expected) in table {
            assert_eq!(verdict(action, status), expected, "{action} {status}");
        }
    }

    proptest! {
        #[test]
        fn a_gathering_always_lies_ahead(seconds in 0_i64..4_000_000_000, hours in -12_i32..=14) {
            let zone = FixedOffset::east_opt(hours * 3600).expect("an offset");
            let now = DateTime::from_timestamp(seconds, 0).expect("a moment");
            for (rhythm, most) in [(Rhythm::Daily, 1), (Rhythm::Weekly, 7)] {
                let next = next_gathering(rhythm, &zone, now).expect("a morning");
                prop_assert!(next > now && next - now <= TimeDelta::days(most));
                prop_assert_eq!(next_gathering(rhythm, &zone, next - TimeDelta::seconds(1)), Some(next));
            }
        }

        #[test]
        fn whatever_a_report_says_is_read(action in ".*", status in ".*") {
            let _ = verdict(&action, &status);
        }
    }
}
