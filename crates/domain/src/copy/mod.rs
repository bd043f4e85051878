//! Copies: a plan as it was given out in a workbook, came back changed, and meets the plan as it is
//! now (C19). Three states of every field are held against each other: as it was given out, as it
//! came back, as it is.
//!
//! It knows rows of cells and nothing of what they say: a cell is a text in the form in which two
//! that mean the same are the same. Pure, and the same for every kind of record.

mod pairing;
#[cfg(test)]
mod tests;
mod weighing;

pub use pairing::{Given, Paired, Returned, Row, Standing, pair};
pub use weighing::{Choice, Fate, merged, weigh};

use crate::words::{fold, tidy};

codes! {
    /// What a sheet of a copy lists.
    pub enum Sheet ("sheet of a copy") {
        /// Activities.
        Activities = "activities",
        /// Events.
        Events = "events",
        /// What owners report in the windows that are open, in words.
        Reports = "reports",
        /// Values of indicators in the windows that are open.
        Values = "values",
        /// Budget lines.
        Lines = "lines",
        /// Who takes part.
        Partners = "partners",
    }
}

codes! {
    /// When two cells of a column say the same.
    pub enum Likeness ("likeness") {
        /// When their words are the same.
        Words = "words",
        /// When they list the same, in whatever order.
        List = "list",
    }
}

/// A column, as far as a merge has to know it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// What changes together has the same number: a period with its note.
    pub group: u16,
    /// When two of its cells say the same.
    pub likeness: Likeness,
}

/// Whether two cells of a column say the same.
#[must_use]
pub fn same(likeness: Likeness, a: &str, b: &str) -> bool {
    if a == b {
        return true;
    }
    match likeness {
        Likeness::Words => tidy(a) == tidy(b),
        Likeness::List => listed(a) == listed(b),
    }
}

/// The entries of a list, each once and in a fixed order.
fn listed(cell: &str) -> Vec<String> {
    let mut all: Vec<String> =
        cell.split([';', '\n']).map(fold).filter(|entry| !entry.is_empty()).collect();
    all.sort_unstable();
    all.dedup();
    all
}
