use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

#[test]
fn a_year_lies_over_its_four_quarters() {
    let scale = Scale::new(day("2023-02-01"), day("2024-11-30"));
    let quarters: Vec<_> = scale.quarters().collect();
    assert_eq!(quarters.len(), 8);
    let bar = scale.bar(&Period::one(day("2024-05-05"), Unit::Year)).expect("inside");
    assert!((bar.from - quarters[4].from).abs() < 1e-9 && (bar.to - 1.0).abs() < 1e-9);
    assert_eq!(bar.precision, Unit::Year);
}

#[test]
fn what_goes_on_beyond_the_scale_says_so() {
    let scale = Scale::new(day("2023-01-01"), day("2023-12-31"));
    let bar = scale
        .bar(&Period { start: day("2022-06-01"), end: day("2025-03-01"), precision: Unit::Day })
        .expect("touches");
    assert!(bar.before && bar.after && bar.from == 0.0 && (bar.to - 1.0).abs() < 1e-9);
    assert!(scale.bar(&Period::one(day("2024-01-01"), Unit::Month)).is_none());
    assert!(scale.day(day("2024-01-01")).is_none());
}

#[test]
fn a_mistyped_year_does_not_stretch_the_scale() {
    let plan = (day("2023-01-01"), day("2024-12-31"));
    let wrong = Period::one(day("2099-01-01"), Unit::Year);
    assert_eq!(Scale::around(plan, std::iter::once(wrong), 6), Scale::new(plan.0, plan.1));
    let late = Period::one(day("2025-03-18"), Unit::Day);
    assert_eq!(Scale::around(plan, std::iter::once(late), 6).quarters().count(), 9);
}
