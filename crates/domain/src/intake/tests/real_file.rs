//! The rows that the global Network published, as a file, under banners and in Spanish. The file
//! is no part of this repository: without it these stories are skipped and say so.

use super::world::{World, all_same, grid, new};
use crate::activity::{Part, Status};
use crate::entity;
use crate::intake::{Grid, Reason, Verdict};
use crate::plan::PriorityKind;
use crate::register::Register;
use crate::words::Lang;
use std::path::Path;

fn rows() -> Option<Vec<Vec<String>>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared/data/unnm-global-workplan-excerpt.csv");
    match std::fs::read_to_string(&path) {
        Ok(text) => Some(split(&text)),
        Err(why) => {
            // Not `skipped`, of a crate that this one does not know; the file is not in the repository.
            eprintln!("SKIPPED: {} cannot be read: {why}", path.display());
            None
        }
    }
}

/// Splits CSV; enough for one well-formed file.
fn split(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        match c {
            '"' if quoted && letters.peek() == Some(&'"') => {
                cell.push('"');
                letters.next();
            }
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\n' if !quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            '\r' => {}
            c => cell.push(c),
        }
    }
    if !cell.is_empty() || !row.is_empty() {
        row.push(cell);
        rows.push(row);
    }
    rows
}

fn imports_whole(world: &mut World, sheet: &Grid) {
    let reading = world.read(sheet);
    let graver: Vec<_> =
        reading.all_remarks().filter(|r| r.reason != Reason::PeriodOutsidePlan).collect();
    assert!(graver.is_empty(), "{graver:#?}");
    assert_eq!(reading.rows.len(), 14);
    assert!(reading.rows.iter().all(|r| matches!(r.verdict, Verdict::New(_))));
    assert!(reading.questions.is_empty());
    let kinds: Vec<PriorityKind> = reading.new_priorities.iter().map(|p| p.kind).collect();
    use PriorityKind::{Core, Thematic};
    assert_eq!(kinds, [Core, Core, Thematic, Thematic, Thematic]);
    let references: Vec<&str> =
        reading.new_priorities.iter().map(|p| p.reference.as_str()).collect();
    assert_eq!(references, ["2.1", "2.2", "P1", "P2", "P3"]);
    assert_eq!(reading.new_priorities[0].co_leads.len(), 2);
    assert_eq!(reading.new_priorities[1].co_leads.len(), 3);

    world.store(&reading);
    let first = &new(&reading.rows[0]).content;
    let committee = first
        .having(Part::Contributor)
        .find(|e| world.code(*e) == "ACTION-COMMITTEE")
        .expect("the committee");
    let seat = first.involved.iter().find(|i| i.entity == committee).expect("its part");
    assert_eq!(seat.represented_by.len(), 1);
    assert_eq!(first.status, Status::Closed);
    let third = &new(&reading.rows[2]).content;
    assert_eq!(third.tags.iter().map(|t| t.entry.as_str()).collect::<Vec<_>>(), ["1", "23"]);
    assert_eq!(third.period.map(|p| p.to_code()).as_deref(), Some("2021/2022"));
    let talk = &new(&reading.rows[7]).content;
    assert_eq!(talk.period.map(|p| p.to_code()).as_deref(), Some("2023-05-24"));
    assert_eq!(talk.kind.code(), "gcm-talk");
    assert!(talk.source.is_some());

    let again = world.read(sheet);
    assert!(all_same(&again), "{:#?}", again.rows);
}

#[test]
fn the_file_imports_whole_and_a_second_time_changes_nothing() {
    let Some(rows) = rows() else { return };
    imports_whole(&mut World::new(), &grid(&rows));
}

#[test]
fn it_imports_into_an_installation_that_knows_the_shipped_entities() {
    let Some(rows) = rows() else { return };
    let shipped = entity::shipped();
    if shipped.is_empty() {
        // The same: what is not shipped yet is installed by nobody.
        eprintln!("SKIPPED: no entities are shipped yet");
        return;
    }
    let mut world = World::new();
    world.register = Register::new(shipped);
    let reading = world.read(&grid(&rows));
    assert!(
        reading.rows.iter().all(|r| matches!(r.verdict, Verdict::New(_))),
        "{:#?}",
        reading.questions
    );
    world.store(&reading);
    assert!(all_same(&world.read(&grid(&rows))));
}

#[test]
fn the_same_rows_import_under_two_banner_rows() {
    let Some(mut rows) = rows() else { return };
    let width = rows[0].len();
    // A banner merged across the sheet stands in every cell of it.
    rows.insert(0, vec!["Work plan of the Network, status of the activities".to_owned(); width]);
    rows.insert(1, vec!["Priorities, activities, timeline".to_owned()]);
    rows.insert(3, vec![String::new(); width]);
    let mut world = World::new();
    imports_whole(&mut world, &grid(&rows));
    assert_eq!(world.read(&grid(&rows)).header_row, 3);
}

#[test]
fn the_same_rows_import_in_spanish() {
    let Some(mut rows) = rows() else { return };
    rows[0] = [
        "Grupo de trabajo",
        "Tipo",
        "Colíderes",
        "Miembros",
        "Actividad",
        "Cronograma",
        "Estado",
        "Objetivos del PMM",
        "Página de origen",
    ]
    .map(str::to_owned)
    .to_vec();
    for (n, row) in rows.iter_mut().enumerate().skip(1) {
        row[1] = if row[1] == "Core" { "Básica" } else { "Temática" }.into();
        row[2] = row[2].replace("IOM", "OIM").replace("UNDP", "PNUD").replace(", ", " y ");
        row[3] = row[3].replace("represented by", "representado por").replace("UNHCR", "ACNUR");
        row[4] = format!("Actividad {n} del plan para los países de la región");
        row[6] = if row[6] == "Completed" { "Completado" } else { "En curso" }.into();
        row[5] = row[5]
            .replace("Q2 2021", "2º trimestre de 2021")
            .replace(" and ", " y ")
            .replace("24 May 2023", "24 de mayo de 2023");
        row[7] = row[7].split(", ").map(|n| format!("Obj. {n}")).collect::<Vec<_>>().join("; ");
    }
    let mut world = World::new();
    imports_whole_in_spanish(&mut world, &grid(&rows));
}

fn imports_whole_in_spanish(world: &mut World, sheet: &Grid) {
    // What the English rows show holds word for word, but for the talks' kinds and the language.
    let reading = world.read(sheet);
    assert!(
        reading.all_remarks().all(|r| r.reason == Reason::PeriodOutsidePlan),
        "{:#?}",
        reading.rows
    );
    assert!(reading.rows.iter().all(|r| new(r).content.title.original() == Lang::Es));
    assert_eq!(reading.rows.len(), 14);
    assert_eq!(new(&reading.rows[0]).content.status, Status::Closed);
    assert_eq!(reading.new_priorities[0].co_leads.len(), 2);
    assert_eq!(
        new(&reading.rows[6]).content.serving("gcm-objective", None).collect::<Vec<_>>(),
        ["13", "7"]
    );
    world.store(&reading);
    assert!(all_same(&world.read(sheet)));
}
