//! Lists of outside mechanisms as they come: with columns of their own, bodies nobody here knows, and
//! places nobody has.

use super::bad_cells::any_cell;
use super::world::{World, grid};
use crate::activity::ActivityKind;
use crate::ids::SourceId;
use crate::intake::outside::{Known, Listed, read};
use crate::intake::{Grid, Reason, Unreadable, Verdict};
use crate::outside::{OutsideActivity, Settled};
use proptest::prelude::*;
use std::sync::Arc;
use uuid::Uuid;

fn list(world: &World, known: &[Arc<OutsideActivity>], grid: &Grid) -> Result<Listed, Unreadable> {
    let known = Known {
        register: &world.register,
        geography: &world.geography,
        frameworks: &world.frameworks,
        source: SourceId(Uuid::from_u128(5)),
        activities: known,
        lang: None,
        at: "2027-01-01T00:00:00Z".parse().expect("a moment"),
    };
    read(grid, &known, &mut Uuid::now_v7)
}

/// What is known once a list was taken.
fn taken(listed: &Listed) -> Vec<Arc<OutsideActivity>> {
    let new = listed.settlement.rows.iter().filter_map(|row| match row {
        Settled::New(one) | Settled::Changed { after: one, .. } => {
            Some(Arc::new(OutsideActivity::clone(one)))
        }
        Settled::Same(_) | Settled::Twice => None,
    });
    new.collect()
}

#[test]
fn a_list_is_read_with_its_own_columns_and_bodies() {
    let world = World::new();
    let sheet = grid(&[
        vec!["Regional plan 2021", "", "", "", "", "", ""],
        vec!["ID", "Sector", "Activity", "Country", "Timeline", "Lead", "Needs"],
        vec![
            "R-1",
            "Protection",
            "Workshop for border staff",
            "Colombia",
            "Q2 2021",
            "Sector group; IOM",
            "12,000 people",
        ],
        vec!["R-2", "Health", "Clinics", "Colombia", "1999", "Nobody here knows them", ""],
    ]);
    let listed = list(&world, &[], &sheet).expect("a list");
    let all = taken(&listed);
    assert_eq!(all.len(), 2, "{:?}", listed.reading.rows);
    let one = &all[0];
    // Its id is its reference; its sector and its figures of need are not ours.
    assert_eq!((one.reference.as_str(), one.by.as_deref()), ("R-1", Some("Sector group; IOM")));
    assert_eq!(one.content.kind, ActivityKind::Workshop);
    assert!(one.content.priority.is_none() && one.content.needs.is_empty());
    // Whom the register has is an entity beside; whom it has not stays a word, and is no question.
    assert_eq!(one.content.involved.len(), 1);
    assert!(listed.reading.questions.is_empty() && listed.reading.new_entities.is_empty());
    // No period is out of a plan.
    assert!(all[1].content.period.is_some());
    assert!(listed.reading.all_remarks().all(|r| r.reason != Reason::PeriodOutsidePlan));
}

#[test]
fn it_is_known_again_blank_cells_clear_and_what_cannot_be_read_is_not_gone() {
    let world = World::new();
    let header = ["id", "activity", "country", "timeline"];
    let first = [header, ["R-1", "Workshop", "Colombia", "Q2 2021"], ["R-2", "Clinics", "", ""]];
    let known = taken(&list(&world, &[], &grid(&first)).expect("a list"));
    let again = list(&world, &known, &grid(&first)).expect("a list");
    assert!(again.reading.rows.iter().all(|r| matches!(r.verdict, Verdict::Same(_))));
    let later = [header, ["R-1", "Workshop", "", "Q2 2021"], ["R-2", "Clinics", "Nowhere", ""]];
    let later = list(&world, &known, &grid(&later)).expect("a list");
    let Verdict::Changed { after, .. } = &later.reading.rows[0].verdict else {
        panic!("{:?}", later.reading.rows)
    };
    assert!(after.content.places.is_empty(), "the file is what counts");
    assert!(matches!(later.reading.rows[1].verdict, Verdict::Refused));
    assert!(later.settlement.gone.is_empty(), "a row that cannot be read is not gone");
    let without = list(&world, &known, &grid(&[header, first[1]])).expect("a list");
    assert_eq!(without.settlement.gone.len(), 1);
}

#[test]
fn rows_without_a_code_are_known_by_what_they_say_and_twins_are_told() {
    let world = World::new();
    let header = ["activity", "country", "timeline"];
    let rows = [header, ["Clinics", "Colombia", "2021"], ["Clinics", "Colombia", "2022"]];
    let listed = list(&world, &[], &grid(&rows)).expect("a list");
    assert!(matches!(listed.reading.rows[0].verdict, Verdict::New(_)));
    assert!(matches!(listed.reading.rows[1].verdict, Verdict::Refused));
    assert!(listed.reading.rows[1].remarks.iter().any(|r| r.reason == Reason::DuplicateRow));
    let known = taken(&listed);
    let moved = [header, ["Clinics", "Colombia", "2023"]];
    let moved = list(&world, &known, &grid(&moved)).expect("a list");
    assert!(matches!(moved.reading.rows[0].verdict, Verdict::Changed { .. }), "{moved:?}");
    assert!(list(&world, &[], &grid(&[["a", "b"], ["1", "2"]])).is_err());
}

proptest! {
    #[test]
    fn any_grid_is_answered_and_the_same_again_changes_nothing(
        rows in prop::collection::vec(prop::collection::vec(any_cell(), 0..6), 0..6),
    ) {
        let world = World::new();
        let mut sheet = grid(&[["id", "activity", "country", "timeline", "lead", "needs"]]);
        sheet.rows.extend(rows);
        if let Ok(listed) = list(&world, &[], &sheet) {
            let known = taken(&listed);
            let again = list(&world, &known, &sheet).expect("read before");
            let changes = |row: &Settled| matches!(row, Settled::New(_) | Settled::Changed { .. });
            prop_assert!(!again.settlement.rows.iter().any(changes), "{:?}", again.settlement);
            prop_assert!(again.settlement.gone.is_empty());
        }
    }
}
