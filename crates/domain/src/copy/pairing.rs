//! Which record each row that came back means: by its identifier alone. A row that names none is
//! new; nothing is guessed from titles, for people copy rows to make new ones of them.

use std::collections::{HashMap, HashSet};

/// A row as it came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Returned {
    /// The row in its sheet, counted from 1.
    pub row: u32,
    /// The identifier it names; nothing where the cell is blank.
    pub id: Option<String>,
    /// The version it names, as written.
    pub version: String,
    /// Its cells, in the order of the columns; nothing for a column that did not come back.
    pub cells: Vec<Option<String>>,
}

/// What is known of a record that a copy may name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Given {
    /// The version that was given out; nothing if it was not in the copy.
    pub given: Option<i64>,
    /// Whether it is there now.
    pub stands: bool,
}

codes! {
    /// How a row stands to the records.
    pub enum Standing ("standing of a row") {
        /// It is of a record that was given out.
        Known = "known",
        /// It names no record: a new one.
        New = "new",
        /// It is of a record, and not as it was given out: its version was altered, or the row comes
        /// from another copy. What it differs in is asked about.
        Foreign = "foreign",
        /// It names a record that is gone since.
        Gone = "gone",
        /// It names a record that is none of the plan's.
        Unknown = "unknown",
        /// It names the same record as another row that says something else.
        Copied = "copied",
        /// It is the same as an earlier row in every cell.
        Repeated = "repeated",
    }
}

/// A row and how it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The row.
    pub returned: Returned,
    /// How it stands.
    pub standing: Standing,
}

/// The rows of a sheet, each with the record it means.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Paired {
    /// The rows, in their order.
    pub rows: Vec<Row>,
    /// The records that were given out, are there, and of which no row came back.
    pub missing: Vec<String>,
}

/// Pairs the rows of a sheet with the records.
#[must_use]
pub fn pair(rows: Vec<Returned>, known: &HashMap<String, Given>) -> Paired {
    let mut cells: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, row) in rows.iter().enumerate() {
        if let Some(id) = &row.id {
            cells.entry(id.clone()).or_default().push(at);
        }
    }
    let mut standings: Vec<Standing> = rows
        .iter()
        .map(|row| {
            let Some(id) = &row.id else { return Standing::New };
            let Some(given) = known.get(id) else { return Standing::Unknown };
            if !given.stands {
                return Standing::Gone;
            }
            let version = given.given.map(|v| v.to_string());
            if version.as_deref() == Some(row.version.trim()) {
                Standing::Known
            } else {
                Standing::Foreign
            }
        })
        .collect();
    for at in cells.values().filter(|at| at.len() > 1) {
        let first = at[0];
        let differ = at.iter().any(|n| rows[*n].cells != rows[first].cells);
        for n in at {
            if matches!(standings[*n], Standing::Known | Standing::Foreign) {
                if differ {
                    standings[*n] = Standing::Copied;
                } else if *n != first {
                    standings[*n] = Standing::Repeated;
                }
            }
        }
    }
    let here: HashSet<&String> = cells.keys().collect();
    let mut missing: Vec<String> = known
        .iter()
        .filter(|(id, given)| given.given.is_some() && given.stands && !here.contains(id))
        .map(|(id, _)| id.clone())
        .collect();
    missing.sort_unstable();
    let paired = rows.into_iter().zip(standings);
    let rows = paired.map(|(returned, standing)| Row { returned, standing }).collect();
    Paired { rows, missing }
}
