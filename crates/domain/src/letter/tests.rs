use super::*;
use chrono::{DateTime, FixedOffset, TimeDelta, Utc};
use proptest::prelude::*;

fn at(text: &str) -> DateTime<Utc> {
    text.parse().expect("a moment")
}

#[test]
fn what_a_letter_is_about_follows_from_its_kind() {
    assert_eq!(Topic::of("report-a-week"), Some(Topic::Reporting));
    assert_eq!(Topic::of("endorsement-opened"), Some(Topic::Endorsement));
    for needed in ["sign-in", "invitation", "event-confirm", "proposal-step", "of-another-time"] {
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
