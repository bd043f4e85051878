//! Merging two changes.

use super::*;
use crate::activity::{ActivityKind, Audience, Involved, Marker, Part, Status, Tag, Weight};
use crate::framework::{OBJECTIVES, PRINCIPLES, QCPR, SDG};
use crate::ids::{EntityId, NeedId, PriorityId, ResultId};
use crate::period::{Period, Unit};
use crate::words::{Lang, Text, Wording};
use proptest::prelude::*;
use uuid::Uuid;

fn text(lang: Lang, words: &str) -> Text {
    Text::new(lang, words).expect("words")
}

fn base() -> Content {
    Content::titled(text(Lang::Es, "Taller"))
}

fn with(content: &Content, change: impl FnOnce(&mut Content)) -> Content {
    let mut content = content.clone();
    change(&mut content);
    content.in_order()
}

fn in_english(words: &str) -> Wording {
    Wording { lang: Lang::En, words: words.into(), by: None, official: false }
}

#[test]
fn what_does_not_touch_is_kept_of_both() {
    let base = base();
    let mine = with(&base, |c| c.title = text(Lang::Es, "Taller regional"));
    let theirs = with(&base, |c| c.status = Status::Closed);
    let merged = merge(Some(&base), &mine, &theirs);
    assert_eq!(merged.content.title, mine.title);
    assert_eq!(merged.content.status, Status::Closed);
    assert_eq!(
        (merged.mine, merged.theirs, merged.clashes),
        (vec![Field::Title], vec![Field::Status], vec![])
    );
}

#[test]
fn what_both_changed_otherwise_clashes_and_is_mine_until_somebody_chooses() {
    let base = base();
    let mine = with(&base, |c| c.title = text(Lang::Es, "Taller regional"));
    let theirs = with(&base, |c| c.title = text(Lang::Es, "Taller nacional"));
    let merged = merge(Some(&base), &mine, &theirs);
    assert_eq!(merged.clashes, [Field::Title]);
    assert_eq!(merged.content.title.words(Lang::Es), "Taller regional");
    let merged = merge(Some(&base), &mine, &mine);
    assert_eq!((merged.alike, merged.clashes), (vec![Field::Title], vec![]));
}

#[test]
fn what_a_change_touched_goes_back_and_nothing_else() {
    let before = with(&base(), |c| {
        c.title = c.title.clone().with(in_english("Workshop"));
        c.audiences = vec![Audience::Youth];
        c.link = Some("https://plan.example/a".into());
    });
    let after = with(&before, |c| {
        c.title = text(Lang::Es, "Taller regional").with(in_english("Workshop"));
        c.description = Some(text(Lang::Es, "Tres días"));
        c.audiences = Vec::new();
        c.link = None;
    });
    assert_eq!(taken_back(&before, &after, &after), before);
    assert_eq!(taken_back(&after, &before, &before), after, "and so does taking it back");
    let now = with(&after, |c| c.status = Status::Closed);
    let expected = with(&before, |c| c.status = Status::Closed);
    assert_eq!(taken_back(&before, &after, &now), expected);
}

#[test]
fn a_translator_and_a_writer_do_not_clash() {
    let base = with(&base(), |c| c.title = c.title.clone().with(in_english("Workshop")));
    let writer = with(&base, |c| {
        c.title = text(Lang::Es, "Taller regional").with(in_english("Workshop"));
    });
    let translator = with(&base, |c| c.title = c.title.clone().with(in_english("A workshop")));
    let merged = merge(Some(&base), &writer, &translator);
    assert!(merged.clashes.is_empty());
    let title = &merged.content.title;
    assert_eq!((title.words(Lang::Es), title.words(Lang::En)), ("Taller regional", "A workshop"));
    assert_eq!((merged.mine, merged.theirs), (vec![Field::Title], vec![Field::Title]));
}

#[test]
fn a_text_of_which_each_took_the_half_away_is_not_lost() {
    let base = with(&base(), |c| c.title = c.title.clone().with(in_english("Workshop")));
    let mine = with(&base, |c| c.title = text(Lang::Es, "Taller"));
    let theirs = with(&base, |c| c.title = text(Lang::En, "Workshop"));
    let merged = merge(Some(&base), &mine, &theirs);
    assert_eq!(merged.clashes, [Field::Title]);
    assert_eq!(merged.content.title, mine.title);
}

#[test]
fn without_the_beginning_all_that_differs_clashes() {
    let theirs = with(&base(), |c| c.status = Status::Closed);
    let merged = merge(None, &base(), &theirs);
    assert_eq!((merged.mine, merged.theirs, merged.clashes), (vec![], vec![], vec![Field::Status]));
}

/// Some change of one field: the number of the field, and one of its values.
fn change(content: &mut Content, field: usize, value: u8) {
    let id = Uuid::from_u128(u128::from(value) + 1);
    let some = value > 0;
    match field {
        0 => content.title = text(Lang::Es, &format!("Taller {value}")),
        1 => content.description = some.then(|| text(Lang::Es, &format!("Texto {value}"))),
        2 => content.title = content.title.clone().with(in_english(&format!("Workshop {value}"))),
        3 => content.kind = ActivityKind::ALL[usize::from(value) % ActivityKind::ALL.len()],
        4 => content.status = Status::ALL[usize::from(value) % Status::ALL.len()],
        5 => {
            content.priority = some.then_some(PriorityId(id));
            content.result = some.then_some(ResultId(id));
        }
        6..=10 => {
            let part = Part::ALL[field - 6];
            content.involved.retain(|i| i.part != part);
            if some {
                content.involved.push(Involved {
                    entity: EntityId(id),
                    part,
                    represented_by: vec![],
                });
            }
        }
        11 => {
            let year = chrono::NaiveDate::from_ymd_opt(2020 + i32::from(value), 1, 1);
            content.period = year.filter(|_| some).map(|day| Period::one(day, Unit::Year));
        }
        12 => content.places = if some { vec![format!("P{value}")] } else { vec![] },
        13 => content.audiences = if some { vec![Audience::Migrants] } else { vec![] },
        14..=17 => {
            let framework = [OBJECTIVES, PRINCIPLES, SDG, QCPR][field - 14];
            content.tags.retain(|t| t.framework != framework);
            if some {
                let (framework, entry) = (framework.to_owned(), value.to_string());
                content.tags.push(Tag { framework, entry, weight: Weight::Primary });
            }
        }
        18 => content.gender = Marker::assessed(value % 4).unwrap_or_default(),
        19 => content.needs = if some { vec![NeedId(id)] } else { vec![] },
        20 => content.link = some.then(|| format!("https://un.example/{value}")),
        _ => content.source = some.then(|| format!("source {value}")),
    }
}

const CHANGES: usize = 22;

fn changed(from: &Content, changes: &[(usize, u8)]) -> Content {
    with(from, |content| changes.iter().for_each(|(field, value)| change(content, *field, *value)))
}

fn changes() -> impl Strategy<Value = Vec<(usize, u8)>> {
    proptest::collection::vec((0..CHANGES, 0_u8..6), 0..12)
}

proptest! {
    #[test]
    fn merging_what_nobody_else_changed_changes_nothing(start in changes(), mine in changes()) {
        let base = changed(&base(), &start);
        let mine = changed(&base, &mine);
        for (a, b) in [(&mine, &base), (&base, &mine), (&mine, &mine)] {
            let merged = merge(Some(&base), a, b);
            prop_assert_eq!(&merged.content, &mine);
            prop_assert!(merged.clashes.is_empty());
        }
        prop_assert_eq!(merge(None, &mine, &mine).content, mine);
    }

    #[test]
    fn the_order_of_changes_that_do_not_touch_does_not_matter(start in changes(), all in changes()) {
        let base = changed(&base(), &start);
        let (even, odd): (Vec<_>, Vec<_>) = all.into_iter().partition(|(field, _)| field % 2 == 0);
        let (a, b) = (changed(&base, &even), changed(&base, &odd));
        let (one, other) = (merge(Some(&base), &a, &b), merge(Some(&base), &b, &a));
        // The title's two languages are two changes of one field, and still do not touch.
        prop_assert!(one.clashes.is_empty(), "{:?}", one.clashes);
        prop_assert_eq!(&one.content, &other.content);
        prop_assert_eq!(one.content, changed(&a, &odd));
        prop_assert_eq!(one.mine, other.theirs);
    }

    #[test]
    fn nothing_that_i_said_is_dropped_in_silence(start in changes(), mine in changes(), theirs in changes()) {
        let base = changed(&base(), &start);
        let (mine, theirs) = (changed(&base, &mine), changed(&base, &theirs));
        let merged = merge(Some(&base), &mine, &theirs);
        let back = merge(Some(&base), &theirs, &mine);
        prop_assert_eq!(&merged.clashes, &back.clashes, "both are told of the same clashes");
        for field in differing(&mine, &merged.content) {
            // Of a text that clashes in one language, another language may be theirs.
            let clashes = field.is_text() && merged.clashes.contains(&field);
            prop_assert!(merged.theirs.contains(&field) || clashes, "{field:?} is not mine");
        }
        for field in differing(&theirs, &merged.content) {
            prop_assert!(merged.mine.contains(&field) || merged.clashes.contains(&field));
        }
    }
}
