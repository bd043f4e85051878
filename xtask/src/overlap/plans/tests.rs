use super::*;

#[test]
fn plans_are_skewed_and_the_same_each_time() {
    let glossary = Glossary::shipped();
    let make = || {
        let mut plans = Plans::new(&glossary, 1);
        (0..2_000).map(|_| plans.next()).collect::<Vec<Activity>>()
    };
    let plans = make();
    assert_eq!(plans, make());
    let of = |code: &str| plans.iter().filter(|a| a.places.iter().any(|p| p == code)).count();
    assert!(of("CO") > 10 * of("VC") && of("REG") > 80);
    assert!(plans.iter().any(|a| a.period.is_none()) && plans.iter().any(|a| a.places.is_empty()));
}
