//! Rows that are one activity: lists of who does what where have a row for each place, joint work plans one
//! for each agency. Together they are one row with all of their places and organisations.

use super::text;
use aunar_domain::intake::{Cell, Field, Grid, Told};
use aunar_domain::words::fold;
use std::collections::HashMap;

/// By what rows are known to be of one activity: its reference, else its title.
fn key(row: &[Cell], told: &Told) -> Option<String> {
    let of = |field: Field| {
        let said = |c: &Option<(Field, _)>| c.is_some_and(|(f, _)| f == field);
        let at = told.columns.iter().position(said)?;
        let words = fold(&text(row.get(at)?));
        (!words.is_empty()).then_some(words)
    };
    of(Field::Reference)
        .map(|r| format!("r {r}"))
        .or_else(|| of(Field::Title).map(|t| format!("t {t}")))
}

/// For each row the row that it belongs to, where that is another one above.
pub(super) fn together(grid: &Grid, data: usize, told: &Told) -> HashMap<usize, usize> {
    let (mut first, mut belongs) = (HashMap::new(), HashMap::new());
    for (at, row) in grid.rows.iter().enumerate().skip(data) {
        let Some(key) = key(row, told) else { continue };
        let owner = *first.entry(key).or_insert(at);
        if owner != at {
            belongs.insert(at, owner);
        }
    }
    belongs
}

/// Makes one row of those that belong together; what they list adds up, of the rest the first counts.
pub(super) fn gather(grid: &mut Grid, belongs: &HashMap<usize, usize>, told: &Told) {
    let mut order: Vec<(usize, usize)> =
        belongs.iter().map(|(row, owner)| (*row, *owner)).collect();
    order.sort_unstable();
    for (row, owner) in order {
        let cells = std::mem::take(&mut grid.rows[row]);
        for (at, said) in told.columns.iter().enumerate() {
            let (Some((field, _)), Some(cell)) = (said, cells.get(at)) else { continue };
            let more = text(cell);
            if more.trim().is_empty() {
                continue;
            }
            let owned = &mut grid.rows[owner];
            if owned.len() <= at {
                owned.resize(at + 1, Cell::Empty);
            }
            let there = text(&owned[at]);
            let adds_up = field.is_list() || *field == Field::Lead;
            if there.trim().is_empty() {
                owned[at] = cell.clone();
            } else if adds_up && !there.split("; ").any(|piece| fold(piece) == fold(&more)) {
                owned[at] = Cell::Text(format!("{there}; {more}"));
            }
        }
    }
}
