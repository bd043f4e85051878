use super::*;
use crate::activity::Content;
use crate::period::{Period, Unit};
use crate::words::{Lang, Text};
use chrono::NaiveDate;
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

proptest! {
    #[test]
    fn shares_always_make_a_hundred(parts in 2_usize..400) {
        let all = shares(parts);
        let hundredths = |s: &Option<String>| -> u32 {
            s.as_deref().expect("a share").replace('.', "").parse().expect("a number")
        };
        prop_assert_eq!(all.iter().map(hundredths).sum::<u32>(), 10_000);
        let (most, least) = (all.iter().map(hundredths).max(), all.iter().map(hundredths).min());
        prop_assert!(most.zip(least).is_some_and(|(m, l)| m - l <= 1));
    }

    #[test]
    fn actual_days_are_never_in_the_future(
        from in 0_i64..2000, length in 0_i64..900, at in 0_i64..2500, status in 0_usize..6,
    ) {
        let start = day("2021-01-01") + chrono::Days::new(from.unsigned_abs());
        let end = start + chrono::Days::new(length.unsigned_abs());
        let today = day("2021-01-01") + chrono::Days::new(at.unsigned_abs());
        let mut content = Content::titled(Text::new(Lang::Es, "x").expect("words"));
        content.period = Some(Period { start, end, precision: Unit::Day });
        content.status = Status::ALL[status];
        let told = days(&content, today);
        for (kind, when) in &told {
            prop_assert!(!matches!(*kind, ACTUAL_START | ACTUAL_END) || *when <= today);
        }
        let told: Vec<(String, NaiveDate)> =
            told.into_iter().map(|(k, d)| (k.to_owned(), d)).collect();
        let (back, first, open) = period_of(&told, day("2030-12-31")).expect("a period");
        prop_assert_eq!((back.start, back.end, first, open), (start, end, None, false));
    }
}

#[test]
fn one_place_has_no_share_and_none_has_nothing() {
    assert_eq!(shares(1), [None]);
    assert!(shares(0).is_empty());
    assert_eq!(shares(3), ["33.34", "33.33", "33.33"].map(|s| Some(s.to_owned())));
}

#[test]
fn what_slipped_has_both_its_plans() {
    let days = [("1", "2023-01-01"), ("3", "2023-12-31"), ("2", "2023-03-01"), ("4", "2024-06-30")];
    let days: Vec<_> = days.iter().map(|(k, d)| ((*k).to_owned(), day(d))).collect();
    let (period, first, open) = period_of(&days, day("2025-12-31")).expect("a period");
    assert_eq!((period.start, period.end), (day("2023-03-01"), day("2024-06-30")));
    assert_eq!(first.map(|f| f.to_code()), Some("2023".to_owned()));
    assert!(!open);
    let only = vec![("2".to_owned(), day("2023-03-01"))];
    let (period, first, open) = period_of(&only, day("2024-12-31")).expect("a period");
    assert_eq!((period.end, first, open), (day("2024-12-31"), None, true));
    assert_eq!(period_of(&[], day("2024-12-31")), None);
}

#[test]
fn scales_are_not_mixed() {
    let told = |n| significance(Marker::assessed(n).expect("a marker"));
    assert_eq!([0, 1, 2, 3].map(told), [Some("0"), Some("0"), Some("1"), Some("2")]);
    assert_eq!(significance(Marker::NOT_ASSESSED), None);
    for code in ["0", "1", "2"] {
        assert_eq!(significance(marker_of(code)), Some(code));
    }
    assert_eq!(marker_of("x"), Marker::NOT_ASSESSED);
}

#[test]
fn identifiers_lead_to_the_register_and_back() {
    assert_eq!(reference_of("IOM").as_deref(), Some("XM-DAC-47066"));
    assert_eq!(code_of(" XM-DAC-41121 "), Some("UNHCR"));
    assert_eq!(code_of("41122"), Some("UNICEF"));
    assert_eq!(code_of("GB-COH-1234"), None);
    for entity in crate::entity::shipped() {
        let back = reference_of(&entity.code).and_then(|r| code_of(&r));
        assert!(back.is_none_or(|code| code == entity.code), "{}", entity.code);
    }
    assert!(is_reference("GB-COH-1234567") && is_reference("XM-DAC-41114-PA"));
    for not in ["UN-WOMEN", "MCO-EC", "XM-DAC", "gb-coh-1", "GB-COH-1/2", "SAVE-THE-CHILDREN"] {
        assert!(!is_reference(not), "{not}");
    }
    assert_eq!(reference_of("UN-HABITAT").as_deref(), Some("XM-DAC-41120"));
}

#[test]
fn every_status_and_role_comes_back() {
    for status in Status::ALL {
        assert_eq!(status_of(&status.iati().to_string()), Some(*status));
    }
    assert_eq!(status_of("9"), None);
    for part in [Part::Funder, Part::Lead, Part::Contributor, Part::Implementer] {
        assert_eq!(part_of(&part.iati().to_string(), false), part);
    }
    assert_eq!(part_of("2", true), Part::CoLead);
}

#[test]
fn scope_is_of_the_widest_place() {
    let geography = Geography::shipped();
    let scope = |places: &[&str]| {
        scope(&places.iter().map(|p| (*p).to_owned()).collect::<Vec<_>>(), &geography)
    };
    assert_eq!(scope(&[]), None);
    assert_eq!(scope(&["001", "PE"]), Some("1"));
    assert_eq!(scope(&["029", "PE"]), Some("2"));
    assert_eq!(scope(&["PE", "CO"]), Some("3"));
    assert_eq!(scope(&["MCO-EC"]), Some("3"));
    assert_eq!(scope(&["PE"]), Some("4"));
    assert_eq!(scope(&["PE-ARE", "PE-CUS"]), Some("5"));
    assert_eq!(scope(&["PE-ARE"]), Some("6"));
}
