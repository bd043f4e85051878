//! Joining and parting.

use super::*;
use crate::activity::{Audience, Status};
use crate::ids::{EntityId, MechanismId, NeedId, PriorityId};
use crate::words::{Lang, Text};
use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use std::collections::BTreeSet;
use uuid::Uuid;

fn entity(n: u128) -> EntityId {
    EntityId(Uuid::from_u128(n))
}

fn involved(n: u128, part: Part) -> Involved {
    Involved { entity: entity(n), part, represented_by: Vec::new() }
}

fn titled(title: &str) -> Content {
    Content::titled(Text::new(Lang::Es, title).expect("words"))
}

fn parts(content: &Content) -> Vec<(u128, Part)> {
    content.involved.iter().map(|i| (i.entity.0.as_u128(), i.part)).collect()
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn period(start: &str, end: &str, precision: Unit) -> Period {
    Period { start: day(start), end: day(end), precision }
}

fn objective(entry: &str, weight: Weight) -> Tag {
    Tag { framework: OBJECTIVES.to_owned(), entry: entry.to_owned(), weight }
}

#[test]
fn whoever_led_the_other_co_leads_and_everybody_has_one_part() {
    let mut a = titled("Taller");
    a.involved =
        vec![involved(1, Part::Lead), involved(3, Part::Contributor), involved(4, Part::Funder)];
    let mut b = titled("Workshop");
    b.involved = vec![
        involved(2, Part::Lead),
        involved(3, Part::CoLead),
        involved(1, Part::Contributor),
        involved(5, Part::Implementer),
    ];
    let joined = join(&a, &b);
    let expected = [
        (1, Part::Lead),
        (3, Part::CoLead),
        (2, Part::CoLead),
        (4, Part::Funder),
        (5, Part::Implementer),
    ];
    let mut have = parts(&joined);
    have.sort_unstable();
    let mut wanted = expected.to_vec();
    wanted.sort_unstable();
    assert_eq!(have, wanted);
    assert_eq!(joined.title, a.title, "the texts are the survivor's");
    let led = join(&titled("Sin dueño"), &b);
    assert_eq!(led.lead(), Some(entity(2)), "what nobody led is led by whoever led the other");
}

#[test]
fn the_period_covers_both_in_a_unit_that_can_say_so() {
    let quarter = period("2027-04-01", "2027-06-30", Unit::Quarter);
    for (other, expected) in [
        (period("2027-05-01", "2027-07-31", Unit::Month), ("2027-04/2027-07", Unit::Month)),
        (period("2027-07-01", "2027-09-30", Unit::Quarter), ("2027-Q2/2027-Q3", Unit::Quarter)),
        (period("2027-05-03", "2027-05-05", Unit::Day), ("2027-Q2", Unit::Quarter)),
        (period("2027-01-01", "2027-12-31", Unit::Year), ("2027", Unit::Year)),
        (period("2027-06-10", "2027-07-02", Unit::Day), ("2027-04-01/2027-07-02", Unit::Day)),
    ] {
        let both = span(Some(quarter), Some(other)).expect("a period");
        assert_eq!((both.to_code().as_str(), both.precision), expected);
    }
    assert_eq!(span(None, Some(quarter)), Some(quarter));
}

#[test]
fn main_objectives_stay_three_the_survivors_first() {
    use Weight::{Primary, Secondary};
    let mut a = titled("Uno");
    a.tags = vec![objective("7", Primary), objective("8", Primary), objective("9", Secondary)];
    let mut b = titled("Dos");
    b.tags = vec![objective("10", Primary), objective("2", Primary), objective("9", Primary)];
    let joined = join(&a, &b);
    let main: BTreeSet<&str> = joined.serving(OBJECTIVES, Some(Primary)).collect();
    let others: BTreeSet<&str> = joined.serving(OBJECTIVES, Some(Secondary)).collect();
    assert_eq!(main, BTreeSet::from(["2", "7", "8"]));
    assert_eq!(others, BTreeSet::from(["9", "10"]));
}

#[test]
fn what_somebody_changed_since_stays_when_two_come_apart() {
    let mut a = titled("Uno");
    a.places = vec!["PE".to_owned()];
    a.involved = vec![involved(1, Part::Lead), involved(3, Part::Contributor)];
    let mut b = titled("Dos");
    b.places = vec!["CO".to_owned()];
    b.involved = vec![involved(2, Part::Lead), involved(3, Part::CoLead)];
    b.description = Text::new(Lang::Es, "Lo que se hará");
    let after = join(&a, &b);
    assert_eq!(part(&a, &after, &after), a.clone().in_order());
    let mut now = after.clone();
    now.places.push("BR".to_owned());
    now.title = Text::new(Lang::Es, "Uno, corregido").expect("words");
    now.description = Text::new(Lang::Es, "Lo que se hará, corregido");
    now.involved.push(involved(6, Part::Funder));
    let apart = part(&a, &after, &now.in_order());
    assert_eq!(apart.places, ["BR", "PE"], "what the join brought is gone, what came since is not");
    assert_eq!(apart.title.words(Lang::Es), "Uno, corregido");
    let said = apart.description.as_ref().map(|d| d.words(Lang::Es));
    assert_eq!(said, Some("Lo que se hará, corregido"), "rewritten since, it is theirs now");
    let expected = [(1, Part::Lead), (3, Part::Contributor), (6, Part::Funder)];
    assert_eq!(parts(&apart), expected);
}

fn some_period() -> impl Strategy<Value = Option<Period>> {
    let unit = prop::sample::select(Unit::ALL);
    prop::option::of((0_u64..700, 0_u64..200, unit).prop_map(|(start, length, precision)| {
        let first = day("2027-01-01") + Days::new(start);
        let (start, end) =
            (precision.around(first).0, precision.around(first + Days::new(length)).1);
        Period { start, end, precision }
    }))
}

prop_compose! {
    fn content()(
        title in "[a-z]{1,8}",
        priority in prop::option::of(0_u128..3),
        description in prop::option::of("[a-z]{1,8}"),
        link in prop::option::of("[a-z]{1,4}"),
        period in some_period(),
        status in prop::sample::select(Status::ALL),
        lead in prop::option::of(0_u128..6),
        others in prop::collection::vec((0_u128..8, prop::sample::select(&Part::ALL[1..])), 0..6),
        seats in prop::collection::vec(10_u128..14, 0..3),
        places in prop::collection::vec(prop::sample::select(vec!["PE", "CO", "BR", "MX"]), 0..4),
        audiences in prop::collection::vec(prop::sample::select(Audience::ALL), 0..4),
        primary in prop::collection::btree_set(1_u8..24, 0..4),
        secondary in prop::collection::btree_set(1_u8..24, 0..6),
        targets in prop::collection::btree_set(1_u8..30, 0..11),
        needs in prop::collection::vec(0_u128..5, 0..3),
        marker in 0_u8..5,
    ) -> Content {
        let mut content = titled(&title);
        content.priority = priority.map(|n| PriorityId(Uuid::from_u128(n)));
        content.description = description.and_then(|d| Text::new(Lang::Es, &d));
        content.link = link;
        content.period = period;
        content.status = status;
        content.involved = lead.map(|n| involved(n, Part::Lead)).into_iter().collect();
        content.involved.extend(others.into_iter().map(|(n, part)| involved(n, part)));
        if let Some(first) = content.involved.first_mut() {
            let seats: BTreeSet<u128> = seats.into_iter().collect();
            first.represented_by = seats.into_iter().map(entity).collect();
        }
        content.places = places.into_iter().map(str::to_owned).collect();
        content.audiences = audiences;
        let main: Vec<u8> = primary.iter().copied().take(MOST_PRIMARY_OBJECTIVES).collect();
        content.tags = main.iter().map(|n| objective(&n.to_string(), Weight::Primary)).collect();
        let rest = secondary.difference(&main.iter().copied().collect()).copied().collect::<Vec<_>>();
        content.tags.extend(rest.iter().map(|n| objective(&n.to_string(), Weight::Secondary)));
        content.tags.extend(targets.iter().take(MOST_SDG_TARGETS).map(|n| Tag {
            framework: SDG.to_owned(), entry: format!("10.{n}"), weight: Weight::Primary,
        }));
        content.needs = needs.iter().map(|n| NeedId(Uuid::from_u128(*n))).collect();
        content.mechanisms = needs.iter().map(|n| MechanismId(Uuid::from_u128(*n))).collect();
        content.gender = Marker::assessed(marker).unwrap_or_default();
        content.in_order()
    }
}

fn everybody(content: &Content) -> BTreeSet<EntityId> {
    content
        .involved
        .iter()
        .flat_map(|i| i.represented_by.iter().copied().chain([i.entity]))
        .collect()
}

proptest! {
    #[test]
    fn joining_with_oneself_changes_nothing(a in content()) {
        prop_assert_eq!(join(&a, &a), a);
    }

    #[test]
    fn joining_again_changes_nothing(a in content(), b in content()) {
        let once = join(&a, &b);
        prop_assert_eq!(join(&once, &a), once);
    }

    #[test]
    fn nobody_and_nothing_of_either_side_is_lost(a in content(), b in content()) {
        let joined = join(&a, &b);
        let both: BTreeSet<EntityId> = everybody(&a).union(&everybody(&b)).copied().collect();
        prop_assert_eq!(everybody(&joined), both);
        prop_assert!(a.lead().is_none() || joined.lead() == a.lead());
        prop_assert!(joined.having(Part::Lead).count() <= 1);
        for entity in a.leading().into_iter().chain(b.leading()) {
            prop_assert!(joined.leading().contains(&entity), "whoever led or co-led still does");
        }
        for side in [&a, &b] {
            prop_assert!(side.places.iter().all(|p| joined.places.contains(p)));
            prop_assert!(side.audiences.iter().all(|p| joined.audiences.contains(p)));
            prop_assert!(side.needs.iter().all(|p| joined.needs.contains(p)));
            for entry in side.serving(OBJECTIVES, None) {
                prop_assert!(joined.serving(OBJECTIVES, None).any(|e| e == entry));
            }
            if let (Some(own), Some(whole)) = (side.period, joined.period) {
                prop_assert!(whole.start <= own.start && own.end <= whole.end);
                prop_assert_eq!(whole.precision.around(whole.start).0, whole.start);
            }
        }
        let main = joined.serving(OBJECTIVES, Some(Weight::Primary)).count();
        prop_assert!(main <= MOST_PRIMARY_OBJECTIVES);
        prop_assert!(joined.serving(SDG, None).count() <= MOST_SDG_TARGETS);
        prop_assert_eq!(joined.title, a.title);
    }

    #[test]
    fn what_nobody_touched_comes_apart_as_it_was(a in content(), b in content()) {
        let after = join(&a, &b);
        prop_assert_eq!(part(&a, &after, &after), a);
    }

    #[test]
    fn what_came_since_stays(a in content(), b in content(), since in content()) {
        let after = join(&a, &b);
        let mut now = after.clone();
        now.title = since.title.clone();
        now.status = since.status;
        now.places.push("AR".to_owned());
        now.involved.push(involved(99, Part::Contributor));
        let now = now.in_order();
        let apart = part(&a, &after, &now);
        prop_assert_eq!(&apart.title, &now.title);
        prop_assert_eq!(apart.status, now.status);
        let mut expected = a;
        expected.title = now.title.clone();
        expected.status = now.status;
        expected.places.push("AR".to_owned());
        expected.involved.push(involved(99, Part::Contributor));
        let expected = expected.in_order();
        prop_assert_eq!(everybody(&apart), everybody(&expected));
        let sorted = |content: &Content| parts(content).into_iter().collect::<BTreeSet<_>>();
        prop_assert_eq!(sorted(&apart), sorted(&expected));
        prop_assert_eq!(&apart.places, &expected.places);
        prop_assert_eq!(&apart.tags, &expected.tags);
        prop_assert_eq!(apart.period, expected.period);
    }
}
