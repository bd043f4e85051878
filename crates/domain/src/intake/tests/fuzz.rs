//! Grids of arbitrary cells: read or refused in bounded time, each remark at a cell that is there,
//! and nothing new without a reason.

use super::world::{World, all_same};
use crate::intake::{Cell, Grid, Verdict};
use bolero::check;
use chrono::NaiveDate;
use std::collections::HashSet;
use std::time::Duration;

/// A header, or a few words that mean something in some column.
const WORDS: [&str; 48] = [
    "Activity",
    "Actividad",
    "Reference",
    "Código",
    "Lead",
    "Líder",
    "Co-leads",
    "Members",
    "Period",
    "Período",
    "Status",
    "Estado",
    "Objectives",
    "Objetivos del PMM",
    "Countries",
    "Países",
    "Priority",
    "Prioridad",
    "Result",
    "SDG",
    "Principles",
    "Description",
    "Link",
    "#activity",
    "#org+lead",
    "#country",
    "OIM",
    "IOM; ACNUR",
    "UN Women (represented by PNUD)",
    "Q1-Q2 2023",
    "mayo-julio 2023",
    "1er semestre 2024",
    "24 May 2023",
    "Completed",
    "en curso",
    "1, 2 y 8",
    "Colombia: Antioquia y Nariño",
    "regional",
    "10.7; 8.8",
    "https://a.example/",
    "javascript:x",
    "C1",
    "C1.1 Datos",
    "Total",
    "(1) nota",
    "-",
    "N/A",
    "24",
];

/// One cell: what sort of thing it is, a choice, and words of any kind.
type Written = (u8, u8, String);

fn cell((sort, choice, words): &Written) -> Cell {
    let number = f64::from(*choice);
    match sort % 16 {
        0 => Cell::Empty,
        1 => Cell::Number(number),
        2 => Cell::Number(number * 1e10 - 0.1),
        3 => Cell::Number([f64::NAN, f64::INFINITY, -0.0, 45_070.0][usize::from(choice % 4)]),
        4 => NaiveDate::from_yo_opt(2023, u32::from(*choice) + 1).map_or(Cell::Empty, Cell::Date),
        5 => Cell::Bool(choice % 2 == 0),
        6 => Cell::Error("#REF!".to_owned()),
        7 | 8 => Cell::Text(words.clone()),
        _ => Cell::Text(WORDS[usize::from(*choice) % WORDS.len()].to_owned()),
    }
}

fn holds(rows: Vec<Vec<Cell>>) {
    let grid = Grid { sheet: "Plan".to_owned(), rows };
    let mut world = World::new().with_priorities();
    let Ok(reading) = world.try_read(&grid) else { return };
    let last = u32::try_from(grid.rows.len()).expect("few rows");
    assert!((1..=last).contains(&reading.header_row));
    for remark in reading.all_remarks() {
        assert!((1..=last).contains(&remark.row), "{remark:?}");
        assert!(remark.value.chars().count() <= 81, "{remark:?}");
    }
    for row in &reading.rows {
        // Nobody is refused without being told why.
        assert!(!matches!(row.verdict, Verdict::Refused) || !row.remarks.is_empty(), "{row:?}");
    }
    world.store(&reading);
    let again = world.read(&grid);
    // A row refused for want of a result that a later row brings is taken once the result is there; a row
    // that was taken is not taken again.
    let was_taken: HashSet<u32> = reading
        .rows
        .iter()
        .filter(|row| !matches!(row.verdict, Verdict::Refused))
        .map(|row| row.row)
        .collect();
    let twin = again
        .rows
        .iter()
        .find(|row| matches!(row.verdict, Verdict::New(_)) && was_taken.contains(&row.row));
    assert!(
        twin.is_none(),
        "the same file again makes a twin: {twin:#?} beside {:#?}",
        reading.rows
    );
    world.store(&again);
    if reading.refused() == 0 {
        assert!(all_same(&again), "{:?}", again.rows);
    }
}

#[test]
fn any_grid_is_read_or_refused_and_never_twice() {
    check!()
        .with_iterations(3_000)
        .with_test_time(Duration::from_secs(3))
        .with_type::<(Vec<u8>, Vec<Vec<Written>>)>()
        .for_each(|(header, rows): &(Vec<u8>, Vec<Vec<Written>>)| {
            let header =
                header.iter().map(|choice| Cell::Text(WORDS[usize::from(*choice) % 26].to_owned()));
            let header = [Cell::Text("Activity".to_owned())].into_iter().chain(header.take(12));
            let rows = rows.iter().take(12).map(|row| row.iter().take(13).map(cell).collect());
            holds([header.collect()].into_iter().chain(rows).collect());
        });
}

#[test]
fn any_cells_at_all_are_read_or_refused() {
    check!()
        .with_iterations(3_000)
        .with_test_time(Duration::from_secs(3))
        .with_type::<Vec<Vec<Written>>>()
        .for_each(|rows: &Vec<Vec<Written>>| {
            holds(
                rows.iter().take(20).map(|row| row.iter().take(20).map(cell).collect()).collect(),
            );
        });
}
