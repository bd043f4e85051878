//! Differences as a reader is to see them.

use super::*;
use crate::activity::{Content, Involved, Marker, Part, Status};
use crate::ids::{EntityId, PlanId};
use crate::words::{Lang, Text, Wording};
use proptest::prelude::*;
use uuid::Uuid;

fn text(words: &str) -> Text {
    Text::new(Lang::Es, words).expect("words")
}

fn activity(n: u128, change: impl FnOnce(&mut Content)) -> Activity {
    let mut content = Content::titled(text("Taller sobre datos"));
    change(&mut content);
    Activity {
        id: ActivityId(Uuid::from_u128(n)),
        plan: PlanId(Uuid::from_u128(1)),
        reference: format!("A-{n}"),
        version: 1,
        content: content.in_order(),
    }
}

fn state(activities: impl IntoIterator<Item = Activity>) -> State {
    State { activities: activities.into_iter().map(|a| (a.id, a)).collect(), ..State::default() }
}

fn marked(before: &str, after: &str) -> String {
    let mark = |piece: &Piece| match piece.kept {
        Kept::Same => piece.words.clone(),
        Kept::Added => format!("[+{}]", piece.words),
        Kept::Removed => format!("[-{}]", piece.words),
    };
    pieces(before, after).iter().map(mark).collect()
}

#[test]
fn words_that_came_and_went_stand_between_those_that_stayed() {
    for (before, after, expected) in [
        ("uno dos tres", "uno dos tres", "uno dos tres"),
        ("uno dos tres", "uno cuatro tres", "uno [-dos ][+cuatro ]tres"),
        ("", "uno dos", "[+uno dos]"),
        ("uno dos", "", "[-uno dos]"),
        ("uno dos tres", "dos tres", "[-uno ]dos tres"),
        ("uno dos", "uno dos tres", "uno dos [+tres]"),
        ("a b c d", "x b y d", "[-a ][+x ]b [-c ][+y ]d"),
        ("a b", "c d", "[-a b][+c d]"),
        // A line broken elsewhere says nothing new.
        ("uno dos", "uno\ndos", "uno\ndos"),
        ("trata", "tráfico ilícito", "[-trata][+tráfico ilícito]"),
    ] {
        assert_eq!(marked(before, after), expected, "{before} / {after}");
    }
}

#[test]
fn a_long_text_that_changed_altogether_is_replaced_without_a_large_table() {
    let long = |word: &str| (0..5_000).map(|n| format!("{word}{n} ")).collect::<String>();
    let (before, after) = (format!("igual {} fin", long("a")), format!("igual {} fin", long("b")));
    let pieces = pieces(&before, &after);
    assert_eq!(
        pieces.iter().map(|p| p.kept).collect::<Vec<_>>(),
        [Kept::Same, Kept::Removed, Kept::Added, Kept::Same]
    );
}

#[test]
fn added_removed_and_changed_activities_are_told_apart_and_the_rest_left_out() {
    let same = || activity(1, |_| {});
    let before = state([same(), activity(2, |_| {}), activity(10, |_| {})]);
    let after = state([
        same(),
        activity(9, |_| {}),
        activity(10, |c| {
            c.status = Status::Closed;
            c.places = vec!["PE".into()];
        }),
    ]);
    let compared = compare(before, after);
    let fates: Vec<_> =
        compared.activities.iter().map(|f| (f.latest().reference.as_str(), f.code())).collect();
    assert_eq!(fates, [("A-2", "removed"), ("A-9", "added"), ("A-10", "changed")]);
    assert_eq!(Counts::of(&compared.activities), Counts { added: 1, removed: 1, changed: 1 });
    let Fate::Changed { differences, .. } = &compared.activities[2] else {
        panic!("changed");
    };
    assert_eq!(
        differences.iter().map(|d| d.field).collect::<Vec<_>>(),
        [Field::Status, Field::Places]
    );
    assert_eq!(
        differences[0].change,
        Change::Value(Some(Value::Status(Status::Pipeline)), Some(Value::Status(Status::Closed)))
    );
}

#[test]
fn a_new_translation_and_a_changed_original_are_two_languages_of_one_field() {
    let before = activity(1, |_| {});
    let after = activity(1, |c| {
        let translated = Wording {
            lang: Lang::En,
            words: "Workshop on data".into(),
            by: Some("Pool".into()),
            official: false,
        };
        c.title = text("Taller sobre datos abiertos").with(translated);
    });
    let compared = compare(state([before]), state([after]));
    let Fate::Changed { differences, .. } = &compared.activities[0] else {
        panic!("changed");
    };
    let Change::Words(reworded) = &differences[0].change else {
        panic!("words");
    };
    assert_eq!(differences.len(), 1);
    assert_eq!(
        reworded.iter().map(|r| (r.lang, r.original)).collect::<Vec<_>>(),
        [(Lang::Es, true), (Lang::En, false)]
    );
    assert!(reworded[1].before.is_none() && reworded[1].in_words());
}

#[test]
fn a_translation_that_became_official_differs_though_its_words_do_not() {
    let wording =
        |official| Wording { lang: Lang::En, words: "Workshop".into(), by: None, official };
    let with = |official| activity(1, |c| c.title = text("Taller").with(wording(official)));
    let compared = compare(state([with(false)]), state([with(true)]));
    let Fate::Changed { differences, .. } = &compared.activities[0] else {
        panic!("changed");
    };
    let Change::Words(reworded) = &differences[0].change else {
        panic!("words");
    };
    assert_eq!(reworded.len(), 1);
    assert!(!reworded[0].in_words());
}

#[test]
fn people_are_compared_by_their_part_and_an_empty_marker_is_not_zero() {
    let involved =
        |part| Involved { entity: EntityId(Uuid::from_u128(7)), part, represented_by: vec![] };
    let before = activity(1, |c| c.involved = vec![involved(Part::Contributor)]);
    let after = activity(1, |c| {
        c.involved = vec![involved(Part::Lead)];
        c.gender = Marker::assessed(0).expect("a marker");
    });
    let compared = compare(state([before]), state([after]));
    let Fate::Changed { differences, .. } = &compared.activities[0] else {
        panic!("changed");
    };
    let entity = EntityId(Uuid::from_u128(7));
    assert_eq!(
        differences[0].change,
        Change::List {
            added: vec![Value::Involved(entity, Part::Lead, vec![])],
            removed: vec![Value::Involved(entity, Part::Contributor, vec![])],
        }
    );
    assert_eq!(
        differences[1].change,
        Change::Value(
            Some(Value::Marker(Marker::NOT_ASSESSED)),
            Some(Value::Marker(Marker::assessed(0).expect("a marker")))
        )
    );
}

proptest! {
    /// What stayed and what went is the old text; what stayed and what came is the new one.
    #[test]
    fn the_pieces_are_the_two_texts(
        before in proptest::collection::vec("[abc]{1,2}", 0..30),
        after in proptest::collection::vec("[abc]{1,2}", 0..30),
    ) {
        let (before, after) = (before.join(" "), after.join(" "));
        let words = |not: Kept| -> Vec<String> {
            let kept: String = pieces(&before, &after)
                .iter()
                .filter(|p| p.kept != not)
                .map(|p| format!("{} ", p.words))
                .collect();
            kept.split_whitespace().map(str::to_owned).collect()
        };
        prop_assert_eq!(words(Kept::Added), before.split_whitespace().collect::<Vec<_>>());
        prop_assert_eq!(words(Kept::Removed), after.split_whitespace().collect::<Vec<_>>());
    }

    /// Blanks, accents and any other characters neither panic nor get lost.
    #[test]
    fn any_text_comes_through(before in "\\PC{0,60}", after in "\\PC{0,60}") {
        let new: String =
            pieces(&before, &after).iter().filter(|p| p.kept != Kept::Removed).map(|p| p.words.as_str()).collect();
        let squeezed = |s: &str| s.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        prop_assert_eq!(squeezed(&new), squeezed(&after));
    }
}
