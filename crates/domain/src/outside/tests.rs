use super::*;
use crate::activity::Status;
use crate::period::reading;
use crate::words::{Lang, Text};
use proptest::prelude::*;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use uuid::Uuid;

fn source() -> SourceId {
    SourceId(Uuid::from_u128(7))
}

fn at(day: &str) -> DateTime<Utc> {
    format!("{day}T12:00:00Z").parse().expect("a moment")
}

fn offered(reference: Option<&str>, title: &str) -> Offered {
    Offered {
        reference: reference.map(str::to_owned),
        by: Some("Una organización".to_owned()),
        content: Content::titled(Text::new(Lang::Es, title).expect("words")),
    }
}

/// What is known once something was settled.
fn after(known: &[Arc<OutsideActivity>], settlement: &Settlement) -> Vec<Arc<OutsideActivity>> {
    let mut all: HashMap<OutsideId, Arc<OutsideActivity>> =
        known.iter().map(|one| (one.id, Arc::clone(one))).collect();
    for row in &settlement.rows {
        match row {
            Settled::New(one) | Settled::Changed { after: one, .. } => {
                all.insert(one.id, Arc::new(OutsideActivity::clone(one)));
            }
            Settled::Same(_) | Settled::Twice => {}
        }
    }
    all.extend(settlement.gone.iter().map(|(_, gone)| (gone.id, Arc::new(gone.clone()))));
    let mut all: Vec<_> = all.into_values().collect();
    all.sort_by(|a, b| a.reference.cmp(&b.reference));
    all
}

fn of(known: &[Arc<OutsideActivity>], rows: Vec<Offered>, day: &str) -> Settlement {
    settle(source(), known, rows, &|_| false, at(day), &mut Uuid::now_v7)
}

#[test]
fn an_import_updates_what_is_known_and_marks_what_is_gone() {
    let first = of(&[], vec![offered(Some("1"), "Uno"), offered(Some("2"), "Dos")], "2027-01-01");
    let known = after(&[], &first);
    assert_eq!(known.len(), 2);
    let second = vec![offered(Some("1"), "Uno, ampliado"), offered(Some("3"), "Tres")];
    let settled = of(&known, second.clone(), "2027-02-01");
    assert!(matches!(&settled.rows[0], Settled::Changed { after, .. } if after.version == 2));
    assert!(matches!(&settled.rows[1], Settled::New(_)));
    assert_eq!(settled.gone.len(), 1);
    assert_eq!(settled.gone[0].1.gone_since, Some(at("2027-02-01")));
    let known = after(&known, &settled);
    assert_eq!(known.len(), 3, "nothing is deleted");
    let again = of(&known, second, "2027-03-01");
    assert!(again.rows.iter().all(|row| matches!(row, Settled::Same(_))) && again.gone.is_empty());
    // What comes back is there again, as itself.
    let back = of(&known, vec![offered(Some("2"), "Dos")], "2027-04-01");
    let [Settled::Changed { before, after }] = back.rows.as_slice() else { panic!("{back:?}") };
    assert!(before.id == after.id && after.gone_since.is_none());
}

#[test]
fn a_row_that_could_not_be_read_is_not_gone() {
    let known = after(&[], &of(&[], vec![offered(Some("1"), "Uno")], "2027-01-01"));
    let held = |one: &OutsideActivity| one.reference == "1";
    let settled = settle(source(), &known, vec![], &held, at("2027-02-01"), &mut Uuid::now_v7);
    assert!(settled.gone.is_empty());
}

#[test]
fn another_source_is_not_touched() {
    let known = after(&[], &of(&[], vec![offered(Some("1"), "Uno")], "2027-01-01"));
    let other = SourceId(Uuid::from_u128(8));
    let rows = vec![offered(Some("1"), "Otra cosa")];
    let settled = settle(other, &known, rows, &|_| false, at("2027-02-01"), &mut Uuid::now_v7);
    assert!(matches!(settled.rows[0], Settled::New(_)) && settled.gone.is_empty());
}

#[test]
fn whether_it_is_still_to_come_is_told_by_its_status_its_period_and_its_source() {
    let today = "2027-05-01".parse().expect("a day");
    let one = |change: &dyn Fn(&mut OutsideActivity)| {
        let settled = of(&[], vec![offered(None, "Uno")], "2027-01-01");
        let Some(Settled::New(mut one)) = settled.rows.into_iter().next() else { panic!("new") };
        change(&mut one);
        one.is_live(today)
    };
    let period = |text| reading::read(text).ok().map(|read| read.period);
    assert!(one(&|_| {}));
    assert!(one(&|x| x.content.period = period("2027-Q2")));
    assert!(!one(&|x| x.content.period = period("2026")));
    assert!(!one(&|x| x.content.status = Status::Closed));
    assert!(!one(&|x| x.gone_since = Some(at("2027-04-01"))));
}

#[test]
fn what_is_said_of_a_source_is_tidied_or_refused() {
    let terms = Terms::new("  Plan  2027 ", "https://example.org/plan", "").expect("fine");
    assert_eq!((terms.name.as_str(), terms.licence), ("Plan 2027", None));
    for (name, url, licence, fault) in [
        (" ", "", "", SourceFault::NoName),
        ("x", "ftp://example.org", "", SourceFault::NoAddress),
        ("x", "https://", "", SourceFault::NoAddress),
        ("x", "javascript:alert(1)", "", SourceFault::NoAddress),
        (&"x".repeat(201), "", "", SourceFault::TooLong),
        ("x", "", &"x".repeat(501), SourceFault::TooLong),
    ] {
        assert_eq!(Terms::new(name, url, licence), Err(fault), "{name} {url}");
    }
}

proptest! {
    /// Whatever was imported before, a file leaves its own rows as the ones that are there, once each,
    /// and the same file again changes nothing.
    #[test]
    fn the_latest_file_is_what_is_there(
        files in proptest::collection::vec(
            proptest::collection::vec((proptest::option::of(0..6_u8), 0..4_u8), 0..8), 1..5),
    ) {
        let mut known: Vec<Arc<OutsideActivity>> = Vec::new();
        for file in files {
            let rows: Vec<Offered> = file
                .iter()
                .map(|(n, title)| {
                    let reference = n.map(|n| format!("R-{n}"));
                    offered(reference.as_deref(), &format!("Actividad {title}"))
                })
                .collect();
            let told: HashSet<String> = rows.iter().map(Offered::known_by).collect();
            known = after(&known, &of(&known, rows.clone(), "2027-01-01"));
            let there: Vec<&str> = known
                .iter()
                .filter(|one| one.gone_since.is_none())
                .map(|one| one.reference.as_str())
                .collect();
            prop_assert_eq!(there.len(), told.len());
            prop_assert!(there.iter().all(|reference| told.contains(*reference)));
            let again = of(&known, rows, "2027-01-02");
            let changes = |row: &Settled| !matches!(row, Settled::Same(_) | Settled::Twice);
            prop_assert!(!again.rows.iter().any(changes) && again.gone.is_empty());
        }
    }
}
