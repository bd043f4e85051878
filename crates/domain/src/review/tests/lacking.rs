//! What is missing is said.

use super::*;

#[test]
fn gaps_are_named_and_slippage_has_both_dates_and_its_reason() {
    let world = World::of(&[(0, 1, 0, true), (3, 2, 2, false)]);
    let sources = world.sources();
    let claims = draft(&sources);
    let of =
        |said| claims.iter().find(|c| c.said == Some(said)).unwrap_or_else(|| panic!("{said:?}"));
    let Some(Given::Entries(_, gaps)) = of(Said::GapObjectives).values.get(&Name::List) else {
        panic!("a list")
    };
    assert_eq!(gaps, &["3", "4", "5"]);
    let Some(Given::Places(gaps)) = of(Said::GapCountries).values.get(&Name::List) else {
        panic!("a list")
    };
    assert_eq!(gaps, &["BR", "CO", "UY"], "what is for the region is in no country");
    let slipped = of(Said::Slipped);
    for name in [Name::First, Name::Period, Name::Reason] {
        assert!(slipped.values.contains_key(&name), "{name:?}");
    }
    assert!(of(Said::ReviewMoved).values.contains_key(&Name::Reason));
    assert_eq!(of(Said::GapEvidence).traces[0].reference, "A-001", "done and nothing shows it");
}

#[test]
fn how_many_lines_state_nothing_is_said_beside_what_is_missing() {
    let mut world = World::of(&[(0, 1, 0, false), (0, 1, 0, false), (0, 1, 0, false)]);
    let silent = |world: &World| {
        let claims = draft(&world.sources());
        claims.into_iter().find(|c| c.said == Some(Said::MoneySilent)).map(|c| c.values)
    };
    let said = silent(&world).expect("nobody says what was spent");
    assert_eq!(said[&Name::Spent], Given::Count(3));
    assert_eq!(said[&Name::Available], Given::Count(0));
    world.lines[1].available = None;
    let said = silent(&world).expect("said");
    assert_eq!((&said[&Name::Available], &said[&Name::Gap]), (&Given::Count(1), &Given::Count(2)));
    for line in &mut world.lines {
        (line.available, line.spent) = (Some(1), Some(0));
    }
    assert_eq!(silent(&world), None, "all is stated");
}

#[test]
fn what_one_line_has_too_much_of_is_said_beside_what_is_missing() {
    let mut world = World::of(&[(0, 1, 0, false), (0, 1, 0, false)]);
    let over = |world: &World| {
        let claims = draft(&world.sources());
        claims.into_iter().find(|c| c.said == Some(Said::MoneyOver)).map(|c| (c.values, c.traces))
    };
    for line in &mut world.lines {
        (line.required, line.available) = (Some(100), Some(60));
    }
    assert_eq!(over(&world), None, "required less available is what is missing");
    world.lines[1].available = Some(130);
    let (values, traces) = over(&world).expect("one has more than it needs");
    assert_eq!((&values[&Name::N], &values[&Name::Value]), (&Given::Count(1), &Given::Cents(30)));
    let rests_on: Vec<_> = traces.iter().map(|trace| trace.record).collect();
    assert_eq!(rests_on, [world.lines[1].id.0]);
}
