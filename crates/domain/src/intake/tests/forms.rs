//! Forms as people fill them in.

use super::round_trip::content;
use super::world::{World, text};
use crate::activity::{Content, Marker, Part, Status, Weight};
use crate::framework::{OBJECTIVES, SDG};
use crate::intake::form::{Fault, Fields, Understood, read, write};
use crate::intake::{Context, Field, Reason};
use crate::words::{Lang, Wording};
use proptest::prelude::*;

fn context(world: &World) -> Context<'_> {
    Context {
        plan: &world.plan,
        register: &world.register,
        geography: &world.geography,
        frameworks: &world.frameworks,
        priorities: &world.priorities,
        needs: &world.needs,
        mechanisms: &world.mechanisms,
        activities: &world.activities,
        joined: &[],
        lang: None,
        accept_new: true,
        new_names: &[],
        others_list: false,
    }
}

fn typed(fields: &[(Field, &str)]) -> Fields {
    fields.iter().map(|(field, text)| (*field, (*text).to_owned())).collect()
}

/// A new activity of these fields.
fn fresh(fields: &[(Field, &str)]) -> Result<Understood, Vec<Fault>> {
    let world = World::new().with_priorities();
    let mut all = typed(&[(Field::Title, "Taller")]);
    all.extend(typed(fields));
    read(&all, None, Lang::Es, &context(&world))
}

fn content_of(fields: &[(Field, &str)]) -> Content {
    fresh(fields).expect("understood").content
}

fn refused(field: Field, text: &str) -> (Reason, Vec<String>) {
    let faults = fresh(&[(field, text)]).expect_err("refused");
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert_eq!(faults[0].field, field, "{faults:?}");
    (faults[0].reason, faults[0].accepted.clone())
}

#[test]
fn a_form_is_read_as_people_write() {
    let said = content_of(&[
        (Field::Lead, "OIM"),
        (Field::Contributors, "ACNUR; PNUD, OIT"),
        (Field::Period, "mayo-julio 2023"),
        (Field::Places, "Perú; Colombia (Antioquia); regional"),
        (Field::PriorityReference, "C1"),
        (Field::ResultReference, "C1.2"),
        (Field::Objectives, "1; 10; 23"),
        (Field::SecondaryObjectives, "23; 7"),
        (Field::Gender, "2"),
    ]);
    assert_eq!(said.title.original(), Lang::Es);
    assert_eq!(said.period.map(|p| p.to_code()).as_deref(), Some("2023-05/2023-07"));
    assert_eq!(said.places, ["419", "CO-ANT", "PE"]);
    assert_eq!(said.having(Part::Contributor).count(), 3);
    assert_eq!(said.serving(OBJECTIVES, Some(Weight::Primary)).count(), 3);
    assert_eq!(said.serving(OBJECTIVES, Some(Weight::Secondary)).collect::<Vec<_>>(), ["7"]);
    assert_eq!(said.gender, Marker::assessed(2).expect("a value"));
    assert_eq!(said.human_rights, Marker::NOT_ASSESSED, "empty is not 0");
}

#[test]
fn every_field_says_what_is_wrong_with_it_and_what_would_do() {
    assert_eq!(refused(Field::Title, "").0, Reason::NoTitle);
    assert_eq!(refused(Field::Title, &"x".repeat(501)).0, Reason::TooLong);
    assert_eq!(refused(Field::Lead, "OIM; PNUD").0, Reason::SeveralLeads);
    assert_eq!(refused(Field::Lead, "Zzyzx Corporation"), (Reason::UnknownEntity, vec![]));
    assert_eq!(
        refused(Field::Lead, "International Organisation of Migration").0,
        Reason::NearEntity
    );
    assert_eq!(refused(Field::Kind, "fiesta").0, Reason::UnknownKind);
    assert_eq!(refused(Field::Status, "quizás").0, Reason::UnknownStatus);
    let (reason, accepted) = refused(Field::Period, "cuando se pueda");
    assert!(reason == Reason::PeriodUnread && accepted.contains(&"Q2 2023".to_owned()));
    assert_eq!(refused(Field::Period, "mayo-julio").0, Reason::PeriodNoYear);
    assert_eq!(refused(Field::FirstPeriod, "dentro de poco").0, Reason::PeriodUnread);
    assert_eq!(refused(Field::Places, "Atlantis").0, Reason::UnknownPlace);
    assert_eq!(refused(Field::Audiences, "gnomes").0, Reason::UnknownAudience);
    assert_eq!(refused(Field::PriorityReference, "C9").1, ["C1", "2.1"]);
    assert_eq!(refused(Field::Objectives, "24").0, Reason::UnknownObjective);
    assert_eq!(
        refused(Field::Objectives, "1; 2; 3; 4"),
        (Reason::TooManyPrimary, vec!["1-3".into()])
    );
    assert_eq!(refused(Field::SdgTargets, "99.9").0, Reason::UnknownSdgTarget);
    assert_eq!(refused(Field::Gender, "7").0, Reason::UnknownMarker);
    assert_eq!(refused(Field::Needs, "N99").0, Reason::UnknownNeed);
    assert_eq!(refused(Field::Mechanisms, "X").0, Reason::UnknownMechanism);
    assert_eq!(refused(Field::Link, "javascript:alert(1)").0, Reason::UnsafeLink);
    let eleven = "1.3; 3.8; 4.3; 5.2; 8.7; 8.8; 10.7; 11.5; 13.1; 17.1; 17.10; 17.18";
    let world = World::new();
    let known = eleven.split("; ").filter(|c| world.frameworks.entry(SDG, c).is_some()).count();
    assert!(known > 10, "{known}");
    let known: Vec<&str> =
        eleven.split("; ").filter(|c| world.frameworks.entry(SDG, c).is_some()).collect();
    assert_eq!(refused(Field::SdgTargets, &known.join("; ")).0, Reason::TooManySdgTargets);
}

#[test]
fn a_result_belongs_to_its_priority() {
    assert_eq!(refused(Field::ResultReference, "C1.1").0, Reason::ResultElsewhere);
    assert_eq!(refused(Field::ResultReference, "nothing").0, Reason::UnknownResult);
    let world = World::new().with_priorities();
    let cx = context(&world);
    let base = content_of(&[(Field::PriorityReference, "C1"), (Field::ResultReference, "C1.1")]);
    let shown = write(&base, Lang::Es, &cx);
    let moved = typed(&[(Field::PriorityReference, "2.1")]);
    let faults = read(&moved, Some((&base, &shown)), Lang::Es, &cx).expect_err("its result stays");
    assert_eq!(
        (faults[0].field, &*faults[0].accepted),
        (Field::ResultReference, &["2.1.1".to_owned()][..])
    );
    let moved = typed(&[(Field::PriorityReference, "2.1"), (Field::ResultReference, "")]);
    assert!(read(&moved, Some((&base, &shown)), Lang::Es, &cx).is_ok());
}

#[test]
fn what_was_assumed_is_told_and_taken() {
    let said = fresh(&[(Field::Period, "finales de 2023")]).expect("taken");
    assert_eq!(said.notes[0].reason, Reason::PeriodVague);
    assert_eq!(said.content.period_note.as_deref(), Some("finales de 2023"));
    let said = fresh(&[(Field::Period, "Q1 2031")]).expect("taken");
    assert_eq!(said.notes[0].reason, Reason::PeriodOutsidePlan);
}

#[test]
fn what_is_not_touched_stays_as_it_is_stored() {
    let world = World::new().with_priorities();
    let cx = context(&world);
    let mut base = content_of(&[(Field::Description, "Texto"), (Field::Lead, "OIM")]);
    base.period_note = Some("cuando haya fondos".into());
    let english = Wording {
        lang: Lang::En,
        words: "Workshop".into(),
        by: Some("Pool".into()),
        official: true,
    };
    base.title = base.title.with(english);
    let shown = write(&base, Lang::Fr, &cx);
    let same = read(&shown, Some((&base, &shown)), Lang::Fr, &cx).expect("understood");
    assert_eq!(same.content, base, "words that no reader understands are kept while untouched");
    let status = typed(&[(Field::Status, "closed")]);
    let after = read(&status, Some((&base, &shown)), Lang::Es, &cx).expect("understood").content;
    assert_eq!(after, Content { status: Status::Closed, ..base.clone() });
    let period = typed(&[(Field::Period, "2024")]);
    let after = read(&period, Some((&base, &shown)), Lang::Es, &cx).expect("understood").content;
    assert_eq!((after.period.map(|p| p.to_code()), after.period_note), (Some("2024".into()), None));
    let dated = Content { period: after.period, ..base.clone() };
    let there = write(&dated, Lang::Es, &cx);
    for same in ["2024", "año 2024", "2024-2024"] {
        let same = typed(&[(Field::Period, same)]);
        let after = read(&same, Some((&dated, &there)), Lang::Es, &cx).expect("understood");
        assert_eq!(after.content, dated, "the same period in other words, and its note stays");
    }
    let vague = typed(&[(Field::Period, "finales de 2024")]);
    let after = read(&vague, Some((&dated, &there)), Lang::Es, &cx).expect("understood").content;
    assert_eq!(after.period_note.as_deref(), Some("finales de 2024"), "that says more");
    let emptied = typed(&[(Field::Description, " "), (Field::Lead, "")]);
    let after = read(&emptied, Some((&base, &shown)), Lang::Es, &cx).expect("understood").content;
    assert_eq!((after.description, after.involved), (None, vec![]));
    let title = typed(&[(Field::Title, "Otro taller")]);
    let after = read(&title, Some((&base, &shown)), Lang::En, &cx).expect("understood").content;
    assert_eq!(
        after.title.words(Lang::Es),
        "Otro taller",
        "the original is edited, in whatever language one reads"
    );
    assert_eq!(after.title.words(Lang::En), "Workshop");
    assert!(text("x").wording(Lang::En).is_some());
}

/// A content as a form that has one language can say it.
fn sayable(mut content: Content) -> Content {
    for text in [&mut content.description, &mut content.deliverable, &mut content.slip_reason] {
        *text = text.take().and_then(|t| crate::words::Text::new(Lang::Es, t.words(t.original())));
    }
    let title = content.title.words(content.title.original()).to_owned();
    content.title = crate::words::Text::new(Lang::Es, &title).expect("a title has words");
    content
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn a_form_sent_as_it_was_drawn_changes_nothing(content in content(), lang in 0_usize..4) {
        let world = World::new().with_priorities();
        let cx = context(&world);
        let lang = Lang::ALL[lang];
        let shown = write(&content, lang, &cx);
        let again = read(&shown, Some((&content, &shown)), lang, &cx).expect("understood");
        prop_assert_eq!(again.content, content);
    }

    #[test]
    fn a_form_filled_in_with_what_another_shows_says_the_same(content in content(), lang in 0_usize..4) {
        let world = World::new().with_priorities();
        let cx = context(&world);
        let content = sayable(content);
        let shown = write(&content, Lang::ALL[lang], &cx);
        let fresh = read(&shown, None, Lang::Es, &cx).expect("understood");
        prop_assert_eq!(fresh.content, content);
    }
}
