use super::*;
use uuid::Uuid;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn framework(starts: &str) -> CooperationFramework {
    CooperationFramework {
        team: "CL".to_owned(),
        starts: day(starts),
        ends: None,
        design: None,
        source: "a table".to_owned(),
    }
}

#[test]
fn training_is_of_use_until_the_design_is_over() {
    let of = framework("2027-01-01");
    assert_eq!(of.design(), (day("2026-01-01"), day("2026-12-31")));
    let on = |on: &str, held| Training { activity: ActivityId(Uuid::nil()), on: day(on), held };
    for (trainings, today, readiness_) in [
        (vec![], "2026-05-01", Readiness::Missing),
        (vec![], "2026-12-31", Readiness::Missing),
        (vec![], "2027-01-01", Readiness::Missed),
        (vec![on("2025-03-01", true)], "2026-05-01", Readiness::Trained),
        (vec![on("2025-03-01", true)], "2028-05-01", Readiness::Trained),
        (vec![on("2026-12-31", false)], "2026-05-01", Readiness::Planned),
        // Planned, not held, and its day is over: nothing of use.
        (vec![on("2026-03-31", false)], "2026-05-01", Readiness::Missing),
        (vec![on("2027-03-31", false)], "2026-05-01", Readiness::TooLate),
        (vec![on("2027-03-31", true)], "2027-05-01", Readiness::TooLate),
        (vec![on("2027-03-31", true), on("2026-01-31", true)], "2027-05-01", Readiness::Trained),
    ] {
        assert_eq!(readiness(&of, &trainings, day(today)), readiness_, "{trainings:?} {today}");
    }
}

#[test]
fn the_next_framework_is_the_first_that_can_still_be_designed() {
    let all = [framework("2032-01-01"), framework("2022-01-01"), framework("2027-01-01")];
    assert_eq!(next(&all, "CL", day("2024-05-01")), Some(&all[2]));
    assert_eq!(next(&all, "CL", day("2027-01-01")), Some(&all[0]));
    assert_eq!(next(&all, "PE", day("2024-05-01")), None);
}

#[test]
fn what_is_regional_is_no_teams_own() {
    let geography = Geography::shipped();
    for (team, place, own, around) in [
        ("CL", "CL", true, false),
        ("CL", "PE", false, false),
        ("CL", "005", false, true),
        ("CL", "419", false, true),
        ("MCO-EC", "LC", true, false),
        ("MCO-EC", "MCO-EC", true, false),
        ("MCO-EC", "029", false, true),
        ("MCO-EC", "TT", false, false),
    ] {
        assert_eq!(is_of(&geography, team, place), own, "{team} {place}");
        assert_eq!(is_around(&geography, team, place), around, "{team} {place}");
    }
}
