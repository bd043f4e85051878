use super::*;
use crate::activity::Content;
use crate::framework::{OBJECTIVES, SDG};
use crate::words::{Lang, Text};
use uuid::Uuid;

fn entity(n: u128) -> EntityId {
    EntityId(Uuid::from_u128(n))
}

fn content(title: &str) -> Content {
    Content::titled(Text::new(Lang::Es, title).expect("words"))
}

fn given(who: Option<u128>, answer: Answer, grounds: &[Grounds; 2]) -> Given {
    Given { entity: who.map(entity), answer, grounds: grounds.clone() }
}

#[test]
fn both_owners_answer_or_the_network_settles_it() {
    use Answer::{Different, Join, Related};
    let now = [Grounds::of(&content("Uno")), Grounds::of(&content("Dos"))];
    let owners = Owners::Both([Some(entity(1)), Some(entity(2))]);
    let open = |waiting: &[u128]| Standing::Open(waiting.iter().map(|n| entity(*n)).collect());
    type Case = (Vec<(Option<u128>, Answer)>, Standing);
    let table: Vec<Case> = vec![
        (vec![], open(&[1, 2])),
        (vec![(Some(1), Join)], open(&[2])),
        (vec![(Some(1), Join), (Some(2), Join)], Standing::Settled(Join)),
        (vec![(Some(1), Join), (Some(2), Related)], Standing::Undecided),
        (vec![(Some(1), Join), (Some(2), Related), (Some(1), Related)], Standing::Settled(Related)),
        (vec![(Some(1), Join), (None, Different)], Standing::Settled(Different)),
        (vec![(Some(3), Join)], open(&[1, 2])),
    ];
    for (answers, expected) in table {
        let answers: Vec<Given> = answers.iter().map(|(e, a)| given(*e, *a, &now)).collect();
        assert_eq!(known(&owners, &answers, &now).standing, expected, "{answers:?}");
    }
    let nobody = known(&Owners::Both([Some(entity(1)), None]), &[], &now);
    assert_eq!(nobody.standing, Standing::Undecided);
    let own = known(&Owners::Both([Some(entity(1)), Some(entity(1))]), &[], &now);
    assert_eq!(own.standing, open(&[1]), "one owner of both is asked once");
}

#[test]
fn with_an_outside_mechanism_the_word_of_our_owner_settles_it() {
    use Answer::{BuildOn, Different, Related};
    let now = [Grounds::of(&content("Uno")), Grounds::of(&content("Dos"))];
    let ours = Owners::Ours(Some(entity(1)));
    let stands = |owners, answers: &[(Option<u128>, Answer)]| {
        let answers: Vec<Given> = answers.iter().map(|(e, a)| given(*e, *a, &now)).collect();
        known(owners, &answers, &now).standing
    };
    assert_eq!(stands(&ours, &[]), Standing::Open(vec![entity(1)]));
    assert_eq!(stands(&ours, &[(Some(2), Related)]), Standing::Open(vec![entity(1)]));
    assert_eq!(stands(&ours, &[(Some(1), BuildOn)]), Standing::Settled(BuildOn));
    let above = [(Some(1), BuildOn), (None, Different)];
    assert_eq!(stands(&ours, &above), Standing::Settled(Different));
    assert_eq!(stands(&Owners::Ours(None), &[]), Standing::Undecided);
    // What the mechanism says otherwise the next time is asked about again.
    let said = [given(Some(1), BuildOn, &now)];
    let moved = [now[0].clone(), Grounds::of(&content("Tres"))];
    let raised = known(&ours, &said, &moved);
    assert_eq!(
        (raised.standing, raised.lapsed),
        (Standing::Open(vec![entity(1)]), vec![Ground::Text])
    );
    let fitting: Vec<Answer> = Answer::ALL.iter().copied().filter(|a| a.fits_outside()).collect();
    assert_eq!(fitting, [BuildOn, Related, Different]);
}

#[test]
fn an_answer_is_remembered_until_a_field_that_mattered_changes() {
    let before = [Grounds::of(&content("Uno")), Grounds::of(&content("Dos"))];
    let owners = Owners::Both([Some(entity(1)), Some(entity(2))]);
    let said = [1, 2].map(|n| given(Some(n), Answer::Different, &before));
    let mut other = content("Dos");
    other.link = Some("https://x.example".to_owned());
    let linked = [before[0].clone(), Grounds::of(&other)];
    let still = known(&owners, &said, &linked);
    assert_eq!(still.standing, Standing::Settled(Answer::Different), "a link is no ground");
    other.places = vec!["PE".to_owned()];
    other.title = Text::new(Lang::Es, "Tres").expect("words");
    let moved = [before[0].clone(), Grounds::of(&other)];
    let raised = known(&owners, &said, &moved);
    assert_eq!(raised.standing, Standing::Open(vec![entity(1), entity(2)]));
    assert_eq!(raised.lapsed, [Ground::Text, Ground::Places], "and why is said");
    assert!(raised.said.is_empty());
}

#[test]
fn whatever_the_radar_weighs_is_a_ground_and_an_older_answer_stands_on_what_was_kept_then() {
    use crate::activity::{ActivityKind, Involved, Part, Tag, Weight};
    let before = Grounds::of(&content("Uno"));
    let changed = |change: &dyn Fn(&mut Content)| {
        let mut after = content("Uno");
        change(&mut after);
        before.changed(&Grounds::of(&after))
    };
    let day = |text: &str| text.parse().expect("a day");
    let year = crate::period::Period {
        start: day("2027-01-01"),
        end: day("2027-12-31"),
        precision: crate::period::Unit::Year,
    };
    assert_eq!(changed(&|c| c.kind = ActivityKind::Training), [Ground::Kind]);
    let serves = |framework: &str, entry: &str| Tag {
        framework: framework.to_owned(),
        entry: entry.to_owned(),
        weight: Weight::Primary,
    };
    assert_eq!(changed(&|c| c.tags = vec![serves(OBJECTIVES, "15")]), [Ground::Objectives]);
    assert_eq!(changed(&|c| c.tags = vec![serves(SDG, "10.7")]), [Ground::Targets]);
    let part = Involved { entity: entity(7), part: Part::Contributor, represented_by: Vec::new() };
    assert_eq!(changed(&|c| c.involved = vec![part.clone()]), [Ground::Partners]);
    let with = |precision| {
        let mut content = content("Uno");
        content.period = Some(crate::period::Period { precision, ..year });
        Grounds::of(&content)
    };
    let [vague, exact] = [crate::period::Unit::Year, crate::period::Unit::Day].map(with);
    assert_eq!(vague.changed(&exact), [Ground::Precision]);
    // Kept before objectives were a ground.
    let mut kept = serde_json::to_value(&before).expect("is kept as JSON");
    let there = kept.as_object_mut().and_then(|all| all.remove(Ground::Objectives.code()));
    assert!(there.is_some(), "{kept}");
    let older: Grounds = serde_json::from_value(kept).expect("is read again");
    let mut after = content("Uno");
    after.tags = vec![serves(OBJECTIVES, "15")];
    assert!(older.changed(&Grounds::of(&after)).is_empty());
}

#[test]
fn the_order_of_places_is_no_ground() {
    let mut one = content("Uno");
    one.places = vec!["PE".to_owned(), "CO".to_owned()];
    let mut two = one.clone();
    two.places.reverse();
    assert_eq!(Grounds::of(&one), Grounds::of(&two));
}
