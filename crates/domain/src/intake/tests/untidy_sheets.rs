//! Sheets as people send them: tags, missing columns, totals, twins, new names.

use super::world::{World, all_same, grid, new};
use crate::activity::{ActivityKind, Part, Status, Weight};
use crate::intake::{Cell, Field, Grade, Reason, Verdict};
use crate::words::Lang;

#[test]
fn tags_say_what_headers_do_not() {
    let mut world = World::new();
    let sheet = grid(&[
        vec!["What", "Qué", "Who", "When", "Where", "Where exactly"],
        vec![
            "#activity+name+en",
            "#activity+name+es",
            "#org+lead",
            "#date+start",
            "#country",
            "#adm1",
        ],
        vec!["Workshop", "Taller", "OIM", "2023-02", "Colombia", "Antioquia"],
    ]);
    let reading = world.read(&sheet);
    assert_eq!((reading.header_row, reading.hxl_row), (1, Some(2)));
    let content = &new(&reading.rows[0]).content;
    assert_eq!((content.title.original(), content.title.words(Lang::Es)), (Lang::En, "Taller"));
    assert_eq!(content.lead().map(|e| world.code(e)), Some("IOM"));
    assert_eq!(content.places, ["CO", "CO-ANT"]);
    assert_eq!(content.period.map(|p| p.to_code()).as_deref(), Some("2023-02"));
    assert_eq!(content.kind, ActivityKind::Workshop);
    world.store(&reading);
    assert!(all_same(&world.read(&sheet)));
}

#[test]
fn totals_footnotes_and_repeated_headers_are_no_activities() {
    let mut world = World::new();
    let reading = world.read(&grid(&[
        vec!["N°", "Activity", "Status"],
        vec!["1", "One", "Ongoing"],
        vec!["", "", ""],
        vec!["N°", "Activity", "Status"],
        vec!["2", "Two", "Ongoing"],
        vec!["Part B", "Part B", "Part B"],
        vec!["Total", "", "2"],
        vec!["* provisional"],
    ]));
    assert_eq!(reading.rows.iter().map(|r| r.title.as_str()).collect::<Vec<_>>(), ["One", "Two"]);
    let aside: Vec<(u32, Reason, Grade)> =
        reading.remarks.iter().map(|r| (r.row, r.reason, r.grade)).collect();
    let is = |row| (row, Reason::NotAnActivity, Grade::Warn);
    assert_eq!(aside, [is(6), is(7), is(8)]);
    assert_eq!(reading.columns[0].field, None);
}

#[test]
fn another_files_blank_leaves_alone_what_is_stored() {
    let mut world = World::new();
    let full = grid(&[
        vec!["Priority", "Activity", "Lead", "Period", "Status", "Countries"],
        vec!["1 Data", "Census of the mobile", "IOM", "2023", "Ongoing", "Peru"],
    ]);
    let reading = world.read(&full);
    world.store(&reading);
    let reading = world.read(&grid(&[
        vec!["Activity", "Status", "Period"],
        vec!["Census of the mobile", "Completed", ""],
    ]));
    let Verdict::Changed { before, after, fields } = &reading.rows[0].verdict else {
        panic!("{:?}", reading.rows[0].verdict)
    };
    assert_eq!(fields, &[Field::Status]);
    assert_eq!(after.content.status, Status::Closed);
    assert_eq!((after.version, after.reference.as_str()), (before.version, "A-001"));
}

#[test]
fn twins_pair_up_in_order_and_a_row_said_twice_is_stored_once() {
    let mut world = World::new();
    let sheet = grid(&[
        vec!["Activity", "Period", "Countries"],
        vec!["Talk", "2023", "CO"],
        vec!["Talk", "2023", "PE"],
        vec!["Talk", "2024", "CO"],
        vec!["Talk", "2023", "CO"],
    ]);
    let reading = world.read(&sheet);
    let references: Vec<_> = reading.rows.iter().map(|r| r.reference.as_deref()).collect();
    assert_eq!(references, [Some("A-001"), Some("A-002"), Some("A-003"), None]);
    let twice = &reading.rows[3];
    assert_eq!(twice.remarks[0].reason, Reason::DuplicateRow);
    assert_eq!(twice.verdict, Verdict::Refused);
    assert!(twice.remarks.iter().all(|remark| remark.grade == Grade::Warn));
    world.store(&reading);
    let again = world.read(&sheet);
    assert!(again.rows[..3].iter().all(|r| matches!(r.verdict, Verdict::Same(_))));
    assert_eq!(again.rows[3].verdict, Verdict::Refused);

    // Nor does a row said twice take the place of the one after it.
    let shuffled = grid(&[
        vec!["Activity", "Period", "Countries"],
        vec!["Talk", "2023", "CO"],
        vec!["Talk", "2023", "CO"],
        vec!["Talk", "2023", "PE"],
    ]);
    let again = world.read(&shuffled);
    assert!(matches!(again.rows[0].verdict, Verdict::Same(_)));
    assert_eq!(again.rows[1].verdict, Verdict::Refused);
    assert!(matches!(again.rows[2].verdict, Verdict::Same(_)), "{:?}", again.rows[2].verdict);

    // A later date does not make the other twin swap places.
    let moved = world.read(&grid(&[
        vec!["Activity", "Period", "Countries"],
        vec!["Talk", "2025", "CO"],
        vec!["Talk", "2023", "CO"],
    ]));
    assert!(
        matches!(&moved.rows[0].verdict, Verdict::Changed { before, .. } if before.reference == "A-002" || before.reference == "A-003")
    );
    assert!(matches!(moved.rows[1].verdict, Verdict::Same(_)));
}

#[test]
fn a_refused_row_keeps_no_activity_from_the_row_that_brought_it() {
    let many = "10.7;8.8;17.1;17.10;17.18;5.2;1.3;3.8;4.3;8.7;11.5";
    for (countries, targets) in [("Columbia", ""), ("CO", many)] {
        let mut world = World::new();
        let sheet = grid(&[
            vec!["Activity", "Period", "Countries", "SDG"],
            vec!["Talk", "2023", countries, targets],
            vec!["Talk", "2023", "PE", "10.7"],
        ]);
        let reading = world.read(&sheet);
        assert_eq!(reading.rows[0].verdict, Verdict::Refused);
        world.store(&reading);
        let again = world.read(&sheet);
        assert_eq!(again.rows[0].verdict, Verdict::Refused);
        assert!(matches!(again.rows[1].verdict, Verdict::Same(_)), "{:?}", again.rows);
    }
}

#[test]
fn references_are_kept_and_found_again() {
    let mut world = World::new();
    let reading = world.read(&grid(&[
        vec!["Code", "Activity", "Status"],
        vec!["X-7", "One", "Ongoing"],
        vec!["", "Two", "Ongoing"],
    ]));
    assert_eq!(
        reading.rows.iter().map(|r| r.reference.as_deref()).collect::<Vec<_>>(),
        [Some("X-7"), Some("A-001")]
    );
    world.store(&reading);
    let reading =
        world.read(&grid(&[vec!["Code", "Activity", "Status"], vec!["x-7", "One, renamed", ""]]));
    let Verdict::Changed { fields, .. } = &reading.rows[0].verdict else {
        panic!("{:?}", reading.rows)
    };
    assert_eq!(fields, &[Field::Title]);
}

#[test]
fn unknown_names_are_questions_until_new_ones_are_accepted() {
    let mut world = World::new();
    world.accept_new = false;
    let sheet = grid(&[
        vec!["Activity", "Lead", "Contributors"],
        vec!["One", "IOM", "Universidad de la Costa (UCO)"],
        vec![
            "Two",
            "IOM",
            "universidad de la costa (uco); International Organisation for Migrations",
        ],
        vec!["Three", "IOM", "ILO"],
    ]);
    let reading = world.read(&sheet);
    assert_eq!(reading.refused(), 2);
    assert_eq!(reading.questions.len(), 2);
    assert_eq!(reading.questions[0].rows, [2, 3]);
    assert!(reading.questions[0].near.is_empty());
    assert_eq!(world.code(reading.questions[1].near[0]), "IOM");
    let remark =
        reading.rows[1].remarks.iter().find(|r| r.reason == Reason::NearEntity).expect("near");
    assert_eq!(
        (remark.grade, remark.column.as_str(), remark.value.as_str()),
        (Grade::Ask, "C", "International Organisation for Migrations")
    );
    assert_eq!(remark.accepted, ["IOM (International Organization for Migration)"]);
    assert!(reading.new_entities.is_empty());

    world.accept_new = true;
    let reading = world.read(&sheet);
    // What is nearly known stays a question all the same.
    assert_eq!(reading.refused(), 1);
    assert_eq!(reading.new_entities.len(), 1);
    let made = &reading.new_entities[0];
    assert_eq!((made.code.as_str(), made.kind.code()), ("UCO", "academia"));
    assert_eq!(made.name.words(Lang::Es), "Universidad de la Costa");
    world.store(&reading);
    assert!(matches!(world.read(&sheet).rows[0].verdict, Verdict::Same(_)));
}

#[test]
fn what_only_a_refused_row_names_is_not_made() {
    let mut world = World::new();
    let reading = world.read(&grid(&[
        vec!["Priority", "Activity", "Lead", "Status"],
        vec!["Lost", "One", "Nobody Yet Known", "perhaps"],
    ]));
    assert_eq!(reading.refused(), 1);
    assert!(reading.new_entities.is_empty() && reading.new_priorities.is_empty());
}

#[test]
fn several_leads_make_co_leads_and_a_lead_column_keeps_priorities_apart() {
    let mut world = World::new();
    let reading = world.read(&grid(&[
        vec!["Priority", "Activity", "Lead agency", "Co-leads"],
        vec!["Data", "One", "IOM / UNDP", "ILO"],
    ]));
    let content = &new(&reading.rows[0]).content;
    assert_eq!(content.lead().map(|e| world.code(e)), Some("IOM"));
    assert_eq!(
        content.having(Part::CoLead).map(|e| world.code(e)).collect::<Vec<_>>(),
        ["UNDP", "ILO"]
    );
    assert_eq!(reading.rows[0].remarks[0].reason, Reason::SeveralLeads);
    assert!(reading.new_priorities[0].co_leads.is_empty());
}

#[test]
fn a_start_and_an_end_from_a_spreadsheet_are_one_period() {
    let mut world = World::new();
    let mut sheet = grid(&[
        vec!["Actividad", "Inicio", "Fin", "Estado"],
        vec!["Taller de datos", "", "", "En curso"],
    ]);
    let day = |m, d| Cell::Date(chrono::NaiveDate::from_ymd_opt(2023, m, d).expect("a date"));
    sheet.rows[1][1] = day(5, 24);
    sheet.rows[1][2] = day(5, 26);
    let reading = world.read(&sheet);
    let content = &new(&reading.rows[0]).content;
    assert_eq!(content.period.map(|p| p.to_code()).as_deref(), Some("2023-05-24/2023-05-26"));
    assert_eq!(content.title.original(), Lang::Es);
    assert_eq!(content.period_note, None);
}

#[test]
fn objectives_beyond_three_become_secondary() {
    let mut world = World::new();
    let sheet = grid(&[
        vec!["Activity", "GCM objectives"],
        vec!["One", "Objective 8: Save lives; 1, 23 & GCM 7"],
    ]);
    let reading = world.read(&sheet);
    assert_eq!(reading.rows[0].remarks[0].reason, Reason::TooManyPrimary);
    let content = &new(&reading.rows[0]).content;
    let of = |weight| content.serving("gcm-objective", Some(weight)).collect::<Vec<_>>();
    assert_eq!((of(Weight::Primary), of(Weight::Secondary)), (vec!["1", "23", "8"], vec!["7"]));
    world.store(&reading);
    assert!(all_same(&world.read(&sheet)));
}

#[test]
fn results_are_found_or_made_under_their_priority() {
    let mut world = World::new().with_priorities();
    let reading = world.read(&grid(&[
        vec!["Prioridad", "Resultado", "Actividad"],
        vec!["C1 Datos", "C1.2", "Uno"],
        vec!["C1", "C1.9 Registros mejores", "Dos"],
        vec!["", "Sin prioridad", "Tres"],
    ]));
    assert!(new(&reading.rows[0]).content.result.is_some());
    assert_eq!(reading.new_results.len(), 1);
    assert_eq!(reading.new_results[0].result.reference, "C1.9");
    assert!(reading.new_priorities.is_empty());
    assert_eq!(reading.rows[2].remarks[0].reason, Reason::UnknownResult);
}
