//! Every bad cell says where it is, what stands there, why it is not taken and what would be.

use super::world::{World, grid, new};
use crate::intake::{Cell, Field, Grade, Grid, Reason, Verdict};
use proptest::prelude::*;

fn remark_of(header: &str, cell: Cell) -> (Grade, Reason, bool) {
    let mut world = World::new();
    let mut sheet = grid(&[vec!["Activity", "Observations", header], vec!["One", "x", ""]]);
    sheet.rows[1][2] = cell;
    let reading = world.read(&sheet);
    let row = &reading.rows[0];
    let remark = row
        .remarks
        .first()
        .unwrap_or_else(|| panic!("{header}: nothing is said of {:?}", sheet.rows[1][2]));
    assert_eq!((remark.row, remark.column.as_str(), remark.header.as_str()), (2, "C", header));
    assert_eq!(matches!(row.verdict, Verdict::Refused), remark.grade != Grade::Warn);
    (remark.grade, remark.reason, remark.accepted.is_empty())
}

#[test]
fn a_table_of_bad_cells() {
    use Grade::{Refuse, Warn};
    let text = |t: &str| Cell::Text(t.into());
    for (header, cell, grade, reason) in [
        ("Status", text("maybe"), Refuse, Reason::UnknownStatus),
        ("GCM objectives", text("24"), Refuse, Reason::UnknownObjective),
        ("GCM objectives", Cell::Number(1.23), Refuse, Reason::DecimalNumber),
        ("GCM objectives", text("save the whales"), Refuse, Reason::UnknownObjective),
        (
            "GCM objectives",
            Cell::Date(chrono::NaiveDate::from_ymd_opt(2023, 7, 10).expect("a date")),
            Refuse,
            Reason::DateForNumber,
        ),
        ("GCM objectives", text("1, 2, 3, 4"), Warn, Reason::TooManyPrimary),
        ("Principles", text("11"), Refuse, Reason::UnknownPrinciple),
        ("SDG", text("10.99"), Refuse, Reason::UnknownSdgTarget),
        ("SDG", Cell::Number(17.1), Warn, Reason::DecimalNumber),
        (
            "SDG",
            text("10.7;8.8;17.1;17.10;17.18;5.2;1.3;3.8;4.3;8.7;11.5"),
            Refuse,
            Reason::TooManySdgTargets,
        ),
        ("QCPR function", text("juggling"), Refuse, Reason::UnknownQcpr),
        ("Gender marker", text("4"), Refuse, Reason::UnknownMarker),
        ("Audience", text("robots"), Refuse, Reason::UnknownAudience),
        ("Countries", text("Columbia"), Refuse, Reason::UnknownPlace),
        ("Countries", text("Colombia (Arauca)"), Refuse, Reason::UnknownPlace),
        ("Needs", text("N99"), Refuse, Reason::UnknownNeed),
        ("Mechanisms", text("CARICOM"), Refuse, Reason::UnknownMechanism),
        ("Timeline", text("when ready"), Warn, Reason::PeriodUnread),
        ("Timeline", text("mayo-julio"), Warn, Reason::PeriodNoYear),
        ("Timeline", text("2024-2022"), Warn, Reason::PeriodBackwards),
        ("Timeline", text("03/04/2023"), Warn, Reason::PeriodDayFirst),
        ("Timeline", text("may-23"), Warn, Reason::PeriodShortYear),
        ("Timeline", text("2019"), Warn, Reason::PeriodOutsidePlan),
        ("Kind of activity", text("picnic"), Warn, Reason::UnknownKind),
        ("Kind of priority", text("golden"), Warn, Reason::UnknownPriorityKind),
        ("Link", text("javascript:alert(1)"), Refuse, Reason::UnsafeLink),
        ("Other tags", text("nowhere:1"), Refuse, Reason::UnknownTag),
    ] {
        let (found_grade, found, nothing_offered) = remark_of(header, cell.clone());
        assert_eq!((found_grade, found), (grade, reason), "{header} {cell:?}");
        assert!(!nothing_offered, "{header} {cell:?} says what would be accepted");
    }
    for (header, cell, reason) in [
        ("Status", Cell::Error("#REF!".into()), Reason::ErrorCell),
        ("Status", Cell::Uncomputed, Reason::FormulaUnsaved),
        ("Description", text(&"x".repeat(20_001)), Reason::TooLong),
        ("Code", text(".."), Reason::ReferenceUnusable),
    ] {
        let (found_grade, found, _) = remark_of(header, cell.clone());
        assert_eq!((found_grade, found), (Refuse, reason), "{header} {cell:?}");
    }
}

#[test]
fn an_error_in_a_column_that_is_not_used_is_nothing() {
    let mut world = World::new();
    let mut sheet = grid(&[vec!["Activity", "Status", "Observations"], vec!["One", "Ongoing", ""]]);
    sheet.rows[1][2] = Cell::Error("#DIV/0!".into());
    assert!(world.read(&sheet).rows[0].remarks.is_empty());
}

#[test]
fn near_places_are_offered() {
    let mut world = World::new();
    let reading =
        world.read(&grid(&[vec!["Activity", "Countries"], vec!["One", "Peru; Columbia"]]));
    let remark = &reading.rows[0].remarks[0];
    assert_eq!(
        (remark.value.as_str(), remark.accepted.as_slice()),
        ("Columbia", &["CO (Colombia)".to_owned()][..])
    );
}

#[test]
fn places_and_numbers_as_people_write_them() {
    let mut world = World::new();
    let places = |world: &mut World, cell: &str| {
        let reading = world.read(&grid(&[vec!["Activity", "Countries"], vec!["One", cell]]));
        new(&reading.rows[0]).content.places.clone()
    };
    for (cell, expected) in [
        ("Colombia (Antioquia)", vec!["CO-ANT"]),
        ("Colombia: Antioquia y Nariño; Perú", vec!["CO-ANT", "CO-NAR", "PE"]),
        ("regional", vec!["419"]),
        ("Trinidad and Tobago, co", vec!["CO", "TT"]),
        ("N/A", vec![]),
    ] {
        assert_eq!(places(&mut world, cell), expected, "{cell}");
    }
    let objectives = |world: &mut World, cell: &str| {
        let reading = world.read(&grid(&[vec!["Activity", "Objetivos"], vec!["One", cell]]));
        new(&reading.rows[0])
            .content
            .serving("gcm-objective", None)
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    for (cell, expected) in [
        ("1, 23", vec!["1", "23"]),
        ("Obj. 7; 10", vec!["10", "7"]),
        ("Objetivo 8", vec!["8"]),
        ("7 y 9", vec!["7", "9"]),
        ("7-9", vec!["7", "8", "9"]),
        ("Salvar vidas", vec!["8"]),
        ("Collect, analyse and use data, 8", vec!["1", "8"]),
    ] {
        assert_eq!(objectives(&mut world, cell), expected, "{cell}");
    }
}

#[test]
fn rows_without_a_title_and_references_said_twice_are_refused() {
    let mut world = World::new();
    let reading = world.read(&grid(&[
        vec!["Code", "Activity", "Status"],
        vec!["X1", "One", "Ongoing"],
        vec!["X2", "", "Ongoing"],
        vec!["x1", "Another", "Ongoing"],
    ]));
    let reasons: Vec<_> = reading
        .rows
        .iter()
        .map(|r| r.remarks.first().map(|m| (m.reason, m.column.as_str())))
        .collect();
    assert_eq!(reasons, [None, Some((Reason::NoTitle, "B")), Some((Reason::ReferenceTwice, "A"))]);
}

pub(super) fn any_cell() -> impl Strategy<Value = Cell> {
    prop_oneof![
        Just(Cell::Empty),
        "(?s).{0,40}".prop_map(Cell::Text),
        prop::sample::select(vec![
            "Activity",
            "Status",
            "#activity+name",
            "#status",
            "Title (es)",
            "title (about)",
            "Lead",
            "IOM; (represented by",
            "1, 23",
            "2.1 x",
            "Colombia (",
            "Q2 2021",
            "id",
            "version",
            "Ongoing",
            "--",
            "Total",
            "GCM objectives",
            "SDG",
            "Kind",
        ])
        .prop_map(|t| Cell::Text(t.into())),
        any::<f64>().prop_map(Cell::Number),
        any::<bool>().prop_map(Cell::Bool),
        (1_i32..4000).prop_map(|n| Cell::Date(
            chrono::NaiveDate::from_num_days_from_ce_opt(n * 200).expect("in range")
        )),
        ".{0,8}".prop_map(Cell::Error),
    ]
}

proptest! {
    #[test]
    fn any_grid_at_all_is_answered(rows in prop::collection::vec(prop::collection::vec(any_cell(), 0..9), 0..8), accept_new in any::<bool>()) {
        let mut world = World::new().with_priorities();
        world.accept_new = accept_new;
        let _ = world.try_read(&Grid { sheet: String::new(), rows });
    }

    #[test]
    fn any_cells_under_a_real_header_are_answered(rows in prop::collection::vec(prop::collection::vec(any_cell(), 0..42), 0..6), own in any::<bool>()) {
        let mut world = World::new().with_priorities();
        let header = crate::intake::header().into_iter().map(Cell::Text);
        let header: Vec<Cell> = if own { header.collect() } else { header.skip(2).collect() };
        let mut all = vec![header];
        all.extend(rows);
        let sheet = Grid { sheet: String::new(), rows: all };
        let reading = world.read(&sheet);
        // What was taken is found again, whatever it was.
        world.store(&reading);
        let again = world.read(&sheet);
        for (row, first) in again.rows.iter().zip(&reading.rows) {
            if first.verdict != Verdict::Refused {
                prop_assert!(matches!(row.verdict, Verdict::Same(_)), "{:#?} then {:#?}", first, row);
            }
        }
        prop_assert!(reading.columns.iter().any(|c| c.field == Some(Field::Title)));
    }
}

#[test]
fn a_row_of_an_activity_that_was_joined_into_another_is_refused_and_told_which() {
    let mut world = World::new();
    world.joined.push(crate::overlap::Redirect {
        from: crate::ids::ActivityId(uuid::Uuid::from_u128(7)),
        reference: "A-001".into(),
        to: crate::ids::ActivityId(uuid::Uuid::from_u128(8)),
        into: "B-7".into(),
    });
    let reading = world.read(&grid(&[
        vec!["Code", "Activity", "Status"],
        vec!["a-001", "One", "Ongoing"],
        vec!["", "Another", "Ongoing"],
    ]));
    let remark = &reading.rows[0].remarks[0];
    assert_eq!((remark.reason, remark.column.as_str()), (Reason::ReferenceJoined, "A"));
    assert_eq!(remark.accepted, ["B-7"]);
    assert_eq!(reading.rows[1].reference.as_deref(), Some("A-002"), "its reference stays taken");
}
