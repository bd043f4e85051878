//! What is told of, and what is counted nowhere.

use super::*;

#[test]
fn what_lies_outside_of_the_time_that_is_told_of_is_counted_nowhere() {
    let mut world = World::of(&[(0, 1, 0, false), (0, 1, 0, true), (0, 1, 0, false)]);
    // One of the next year, one that was to be in the first year and was put off, one without a time.
    world.activities[0].content.period =
        Some(Period::one(day("2025-02-01"), crate::period::Unit::Month));
    world.activities[2].content.period = None;
    world.lines[1].year = 2025;
    let sources = world.sources();
    let references = |limit| -> Vec<String> {
        let limited = sources.limited(limit);
        limited.activities.iter().map(|a| a.reference.clone()).collect()
    };
    assert_eq!(references(Limit::Whole), ["A-001", "A-002"]);
    assert_eq!(references(Limit::Year(2023)), ["A-001"], "what was put off slipped");
    assert_eq!(references(Limit::Year(2024)), ["A-001"]);
    assert!(references(Limit::Year(2022)).is_empty());
    let whole = sources.limited(Limit::Whole);
    let lines: Vec<&str> = whole.lines.iter().map(|l| l.reference.as_str()).collect();
    assert_eq!(lines, ["M-002"], "money of another year, or of what is not told of, is not added");
    let looked = |sources: &Sources<'_>| {
        let found = draft(sources).into_iter().find(|c| c.said == Some(Said::Looked));
        let values = found.expect("it is said").values;
        (values[&Name::Day].clone(), values[&Name::Until].clone())
    };
    let days = |from, until| (Given::Day(day(from)), Given::Day(day(until)));
    assert_eq!(looked(&whole), days("2023-01-01", "2024-12-31"));
    assert_eq!(looked(&sources.limited(Limit::Year(2024))), days("2024-01-01", "2024-12-31"));
}

#[test]
fn what_is_for_a_team_of_several_countries_is_for_each_of_them() {
    let mut world = World::of(&[(0, 1, 0, false)]);
    world.activities[0].content.places = vec!["MCO-XX".to_owned()];
    let mut sources = world.sources();
    let missing = |sources: &Sources<'_>| {
        let found = draft(sources).into_iter().find(|c| c.said == Some(Said::GapCountries));
        found.map(|c| c.values[&Name::List].clone())
    };
    let named =
        |codes: &[&str]| Some(Given::Places(codes.iter().map(|code| (*code).to_owned()).collect()));
    assert_eq!(missing(&sources), named(&["BR", "CO", "PE", "UY"]));
    let team = vec!["CO".to_owned(), "UY".to_owned()];
    sources.countries_at.insert("MCO-XX".to_owned(), team);
    assert_eq!(missing(&sources), named(&["BR", "PE"]));
    assert_eq!(sources.limited(Limit::Country("UY")).activities.len(), 1);
    assert!(sources.limited(Limit::Country("BR")).activities.is_empty());
}
