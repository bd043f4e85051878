use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

#[test]
fn ends_are_widened_to_whole_units() {
    let period =
        Period::new(day("2023-02-10"), day("2023-05-01"), Unit::Quarter).expect("in order");
    assert_eq!((period.start, period.end), (day("2023-01-01"), day("2023-06-30")));
    assert!(period.is_range());
    assert_eq!(period.quarters().collect::<Vec<_>>(), [(2023, 1), (2023, 2)]);
    assert_eq!(period.to_code(), "2023-Q1/2023-Q2");
}

#[test]
fn a_half_year_is_not_a_range_of_quarters() {
    let half = Period::one(day("2024-03-01"), Unit::HalfYear);
    assert!(!half.is_range());
    assert_eq!(half.to_code(), "2024-H1");
}

#[test]
fn an_end_before_the_start_is_refused() {
    assert!(Period::new(day("2024-01-02"), day("2024-01-01"), Unit::Day).is_err());
}

#[test]
fn after_the_last_quarter_comes_the_first_of_the_next_year() {
    let last = Period::one(day("2024-11-20"), Unit::Quarter);
    assert_eq!(last.to_code(), "2024-Q4");
    assert_eq!(last.following().to_code(), "2025-Q1");
    assert_eq!(last.following().following().to_code(), "2025-Q2");
}
