use super::*;
use uuid::Uuid;

#[test]
fn the_machine_takes_these_deeds_and_no_others() {
    use Deed as D;
    use State as S;
    let (none, draft) = (None, Some(S::Draft));
    let (in_, back, taken) = (Some(S::Submitted), Some(S::SentBack), Some(S::Accepted));
    for (state, deed, has_word, becomes) in [
        (none, D::Save, false, Ok(S::Draft)),
        (draft, D::Save, false, Ok(S::Draft)),
        (in_, D::Save, false, Err(Unfit::HandedIn)),
        (back, D::Save, false, Ok(S::SentBack)),
        (taken, D::Save, false, Err(Unfit::Taken)),
        (none, D::Submit, false, Ok(S::Submitted)),
        (draft, D::Submit, false, Ok(S::Submitted)),
        (in_, D::Submit, false, Ok(S::Submitted)),
        (back, D::Submit, false, Ok(S::Submitted)),
        (taken, D::Submit, false, Err(Unfit::Taken)),
        (none, D::Accept, false, Err(Unfit::NotHandedIn)),
        (draft, D::Accept, false, Err(Unfit::NotHandedIn)),
        (in_, D::Accept, false, Ok(S::Accepted)),
        (back, D::Accept, false, Err(Unfit::NotHandedIn)),
        (taken, D::Accept, false, Err(Unfit::Taken)),
        (none, D::SendBack, true, Err(Unfit::NotHandedIn)),
        (draft, D::SendBack, true, Err(Unfit::NotHandedIn)),
        (in_, D::SendBack, true, Ok(S::SentBack)),
        (in_, D::SendBack, false, Err(Unfit::NoWord)),
        (back, D::SendBack, true, Err(Unfit::NotHandedIn)),
        (taken, D::SendBack, true, Ok(S::SentBack)),
        (taken, D::SendBack, false, Err(Unfit::NoWord)),
    ] {
        assert_eq!(after(state, deed, has_word), becomes, "{state:?} {deed:?} {has_word}");
    }
}

#[test]
fn whoever_was_in_time_stays_so_when_asked_again() {
    let at = |text: &str| text.parse::<DateTime<Utc>>().expect("a moment");
    let due: NaiveDate = "2024-07-21".parse().expect("a day");
    let (owner, lead) = (PersonId(Uuid::from_u128(1)), PersonId(Uuid::from_u128(2)));
    let begun = Handling::default().after(Deed::Save, None, owner, at("2024-07-02T10:00:00Z"));
    assert_eq!(begun, Handling::default());
    let first = begun.after(Deed::Submit, None, owner, at("2024-07-21T23:00:00Z"));
    let back =
        first.after(Deed::SendBack, Some("¿Y las cifras?"), lead, at("2024-07-25T10:00:00Z"));
    assert_eq!(back.word.as_deref(), Some("¿Y las cifras?"));
    let again = back.after(Deed::Submit, None, owner, at("2024-07-30T10:00:00Z"));
    assert!(!again.is_late(due), "{again:?}");
    assert_eq!(
        again.word.as_deref(),
        Some("¿Y las cifras?"),
        "whoever takes it sees what was asked"
    );
    let taken = again.after(Deed::Accept, None, lead, at("2024-08-01T10:00:00Z"));
    assert_eq!(taken.word, None);
    let late = begun.after(Deed::Submit, None, owner, at("2024-07-22T00:00:00Z"));
    assert!(late.is_late(due));
    for (report, today, timing_is) in [
        (None, "2024-07-21", Timing::Due),
        (None, "2024-07-22", Timing::Missing),
        (Some((State::Draft, &begun)), "2024-07-22", Timing::Missing),
        (Some((State::SentBack, &back)), "2024-07-21", Timing::Due),
        (Some((State::SentBack, &back)), "2024-07-25", Timing::Missing),
        (Some((State::Submitted, &again)), "2024-08-01", Timing::InTime),
        (Some((State::Accepted, &taken)), "2025-08-01", Timing::InTime),
        (Some((State::Submitted, &late)), "2024-07-22", Timing::Late),
    ] {
        assert_eq!(timing(report, due, today.parse().expect("a day")), timing_is, "{report:?}");
    }
}
