use super::*;

fn span(one: &str, other: &str) -> Span {
    Span::months(month(one).unwrap(), month(other).unwrap())
}

#[test]
fn months_are_counted_and_gaps_measured() {
    let (spring, summer) = (span("2026-03", "2026-06"), span("2026-05", "2026-08"));
    assert_eq!((spring.len(), spring.shared(summer), spring.apart(summer)), (4, 2, 0));
    let (one, next) = (span("2026-09", "2026-09"), span("2026-10", "2026-10"));
    assert_eq!((one.shared(next), one.apart(next), one.is_disjoint(next)), (0, 0, false));
    assert!(spring.is_disjoint(span("2023-03", "2023-06")));
    assert_eq!(spring.quarters(), next.quarters().start() - 3..=next.quarters().start() - 2);
}

#[test]
fn what_is_no_month_is_refused() {
    for text in ["", "2026", "2026-13", "2026-00", "x-03", "99999-01"] {
        assert!(month(text).is_err(), "{text}");
    }
    assert_eq!(month("2026-03-15"), month("2026-03"));
}

#[test]
fn a_year_is_vaguer_than_a_month() {
    let day = "2024-03-01".parse().unwrap();
    assert!(Span::from(Period::one(day, Unit::Year)).is_vague());
    assert!(!Span::from(Period::one(day, Unit::Quarter)).is_vague());
    assert_eq!(Span::from(Period::one(day, Unit::Year)).len(), 12);
}
