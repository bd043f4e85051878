//! Amendments, as tables and properties.

use super::*;
use crate::activity::{Activity, Involved, Part, Status};
use crate::network::{Member, MemberRole};
use crate::period::{Period, reading};
use crate::words::{Lang, Wording};
use proptest::prelude::*;
use uuid::Uuid;

fn text(words: &str) -> Text {
    Text::new(Lang::Es, words).expect("words")
}

fn period(written: &str) -> Option<Period> {
    Some(reading::read(written).expect("a period").period)
}

fn entity(n: u128) -> EntityId {
    EntityId(Uuid::from_u128(n))
}

fn activity() -> Activity {
    let mut content = Content::titled(text("Taller regional sobre datos migratorios de 2023"));
    content.description = Some(text("Tres días de trabajo con las oficinas de estadística."));
    content.period = period("Q3 2023");
    content.involved = vec![
        Involved { entity: entity(1), part: Part::Lead, represented_by: vec![] },
        Involved { entity: entity(2), part: Part::Contributor, represented_by: vec![] },
        Involved { entity: entity(3), part: Part::Implementer, represented_by: vec![] },
    ];
    Activity {
        id: ActivityId(Uuid::from_u128(10)),
        plan: PlanId(Uuid::from_u128(11)),
        reference: "A-001".to_owned(),
        version: 1,
        content,
    }
}

fn weight(change: impl Fn(&mut Content)) -> Weight {
    let before = activity();
    let mut after = before.clone();
    change(&mut after.content);
    weigh(&before, &after, LIMITS).weight()
}

#[test]
fn what_is_minor_and_what_is_not() {
    use Weight::{Minor, Substantive};
    type Case = (&'static str, Weight, fn(&mut Content));
    let table: [Case; 15] = [
        ("a letter", Minor, |c| c.title = text("Taller regional sobre datos migratorios del 2023")),
        ("a number", Substantive, |c| {
            c.title = text("Taller regional sobre datos migratorios de 2024");
        }),
        ("other words", Substantive, |c| {
            c.title = text("Seminario sobre remesas y ahorro de 2023");
        }),
        ("a translation", Minor, |c| {
            let words = "Regional workshop on migration data of 2023".to_owned();
            c.title =
                c.title.clone().with(Wording { lang: Lang::En, words, by: None, official: false });
        }),
        ("a description taken out", Substantive, |c| c.description = None),
        ("a month later", Minor, |c| c.period = period("August 2023 - October 2023")),
        ("a quarter later", Substantive, |c| c.period = period("Q4 2023")),
        ("no period any more", Substantive, |c| c.period = None),
        ("under way", Minor, |c| c.status = Status::Implementation),
        ("given up", Substantive, |c| c.status = Status::Cancelled),
        ("a link", Minor, |c| c.link = Some("https://hub.example/x".to_owned())),
        ("another place", Substantive, |c| c.places = vec!["PE".to_owned()]),
        ("another contributor", Substantive, |c| c.involved[1].entity = entity(4)),
        ("a marker", Substantive, |c| {
            c.gender = crate::activity::Marker::assessed(2).expect("a marker");
        }),
        ("a deliverable", Substantive, |c| c.deliverable = Some(text("Manual"))),
    ];
    for (what, expected, change) in table {
        assert_eq!(weight(change), expected, "{what}");
    }
    assert!(weigh(&activity(), &activity(), LIMITS).is_nothing());
}

#[test]
fn the_limits_are_met_to_the_day_and_to_the_letter() {
    let near = |written: &str| {
        let mut before = activity();
        before.content.period = period("1 July 2023 - 30 September 2023");
        let mut after = before.clone();
        after.content.period = period(written);
        weigh(&before, &after, LIMITS).weight()
    };
    assert_eq!(near("1 August 2023 - 31 October 2023"), Weight::Minor, "31 days");
    assert_eq!(near("2 August 2023 - 31 October 2023"), Weight::Substantive, "32 days");
    let letters = |more: usize| {
        let added = "x".repeat(more);
        weight(move |c| {
            c.description = Some(text(&format!(
                "Tres días de trabajo con las oficinas de estadística.{added}"
            )));
        })
    };
    assert_eq!(letters(12), Weight::Minor);
    assert_eq!(letters(13), Weight::Substantive);
    assert_eq!(letters(20_000), Weight::Substantive, "and is not counted for ever");
}

#[test]
fn those_it_touches_decide_or_all_of_them() {
    let member =
        |n, role| Member { entity: entity(n), role, represented_by: vec![], offices: vec![] };
    let members = [
        member(1, MemberRole::CoLead),
        member(2, MemberRole::Member),
        member(3, MemberRole::Member),
        member(4, MemberRole::Member),
        member(5, MemberRole::Observer),
    ];
    let before = activity().content;
    let mut after = before.clone();
    after.involved[1].entity = entity(4);
    let decide = |reach| touched(reach, &before, &after, &members);
    assert_eq!(decide(Reach::Touched), [entity(1), entity(2), entity(4)], "who leaves, too");
    assert_eq!(decide(Reach::All), [entity(1), entity(2), entity(3), entity(4)]);
    let nobody = Content { involved: vec![], ..before.clone() };
    assert_eq!(touched(Reach::Touched, &nobody, &nobody, &members).len(), 4, "then all of them");
    let judged = |change: fn(&mut Content)| {
        let mut after = activity();
        change(&mut after.content);
        usual_reach(&weigh(&activity(), &after, LIMITS))
    };
    assert_eq!(judged(|c| c.places = vec!["PE".to_owned()]), Reach::Touched);
    assert_eq!(judged(|c| c.status = Status::Cancelled), Reach::All);
    assert_eq!(judged(|c| c.status = Status::Closed), Reach::Touched, "that is minor");
}

#[test]
fn a_slip_keeps_the_first_period_and_the_latest_reason() {
    let why = |words: &str| text(words);
    let first = activity().content;
    let moved = |before: &Content, to: &str, reason: &str| {
        let after = Content { period: period(to), ..before.clone() };
        slipped(before, after, &why(reason))
    };
    let once = moved(&first, "Q4 2023", "Elecciones");
    assert_eq!(
        (once.first_period, once.slip_reason.clone()),
        (first.period, Some(why("Elecciones")))
    );
    let twice = moved(&once, "Q1 2024", "Huracán");
    assert_eq!(
        (twice.first_period, twice.slip_reason.clone()),
        (first.period, Some(why("Huracán")))
    );
    let back = moved(&twice, "Q3 2023", "Se pudo");
    assert_eq!((back.first_period, back.slip_reason), (None, None), "nothing has slipped");
    let same = slipped(
        &first,
        Content { link: Some("https://x.example".into()), ..first.clone() },
        &why("-"),
    );
    assert_eq!(same.first_period, None);
}

#[test]
fn what_is_carried_over_says_when_it_was_first_planned() {
    let carried = carried(&activity(), period("Q2 2027"), &text("No hubo fondos"));
    assert_eq!((carried.priority, carried.result), (None, None));
    assert_eq!(carried.first_period, period("Q3 2023"));
    assert_eq!(carried.title, activity().content.title);
}

proptest! {
    #[test]
    fn minor_and_substantive_together_are_substantive(letters in 0_usize..12, moves in any::<bool>()) {
        let before = activity();
        let mut after = before.clone();
        let words = format!("{}{}", "Tres días de trabajo con las oficinas de estadística.", "a".repeat(letters));
        after.content.description = Some(text(&words));
        if moves {
            after.content.places = vec!["PE".to_owned()];
        }
        let expected = if moves { Weight::Substantive } else { Weight::Minor };
        prop_assert_eq!(weigh(&before, &after, LIMITS).weight(), expected);
    }

    #[test]
    fn weighing_does_not_depend_on_the_direction_of_a_small_change(from in "[a-zñáé ]{1,40}", to in "[a-zñáé ]{1,40}") {
        let with = |words: &str| {
            let mut one = activity();
            one.content.title = Text::new(Lang::Es, words).unwrap_or_else(|| text("x"));
            one
        };
        let (a, b) = (with(&from), with(&to));
        prop_assert_eq!(weigh(&a, &b, LIMITS).weight(), weigh(&b, &a, LIMITS).weight());
    }
}
