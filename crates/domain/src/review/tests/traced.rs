//! What claims rest on, and what changes of it.

use super::*;

#[test]
fn a_claim_is_flagged_when_what_it_rests_on_changes_and_not_when_anything_else_does() {
    let mut world = World::of(&[(0, 1, 0, false), (0, 2, 1, false)]);
    let claims: Vec<Written> = draft(&world.sources()).into_iter().map(written).collect();
    let all: Vec<&Written> = claims.iter().collect();
    let changed = |world: &World| -> Vec<String> {
        let sources = world.sources();
        let fresh = draft(&sources);
        let flags = standing(&all, &sources, &fresh);
        let flagged = all.iter().zip(flags).filter(|(_, c)| !c.is_empty());
        flagged
            .map(|(w, _)| format!("{}:{}", w.claim.said.expect("said").code(), w.claim.subject))
            .collect()
    };
    assert!(changed(&world).is_empty());
    // Another wording changes nothing that was claimed.
    world.activities[0].content.description = Some(text("Más palabras"));
    assert!(changed(&world).is_empty());
    world.activities[0].content.status = Status::Closed;
    let flagged = changed(&world);
    assert!(flagged.contains(&"progress:objective:1".to_owned()), "{flagged:?}");
    assert!(!flagged.contains(&"progress:objective:2".to_owned()), "{flagged:?}");
    world.activities[0].content.status = Status::Pipeline;
    assert!(changed(&world).is_empty(), "as it was");
    // An amount that changes flags what was reckoned with it.
    world.lines[1].required = Some(7);
    assert!(changed(&world).contains(&"money:".to_owned()));
    // Looked at again, it stands until the next change.
    let sources = world.sources();
    let fresh = draft(&sources);
    let money = all.iter().find(|w| w.claim.said == Some(Said::Money)).expect("money");
    let again = written(accepted(&money.claim, &sources, anew(&money.claim, &fresh)));
    assert!(standing(&[&again], &sources, &fresh)[0].is_empty());
}

#[test]
fn a_line_that_is_withdrawn_and_one_that_is_new_are_both_told() {
    let mut world = World::of(&[(0, 1, 0, false), (0, 1, 0, false)]);
    let claims: Vec<Written> = draft(&world.sources()).into_iter().map(written).collect();
    let money = claims.iter().find(|w| w.claim.said == Some(Said::Money)).expect("money");
    world.lines[0] = line(5, Some(3));
    let sources = world.sources();
    let flags = standing(&[money], &sources, &draft(&sources)).remove(0);
    assert!(flags.contains(&Change::Gone { reference: "M-000".to_owned() }), "{flags:?}");
    assert!(flags.contains(&Change::More { reference: "M-005".to_owned() }), "{flags:?}");
}
