//! The three-way merge of one row, group by group.

use super::{Column, same};

codes! {
    /// What becomes of a group of cells that came back.
    pub enum Fate ("fate of what came back") {
        /// Nobody changed it.
        Same = "same",
        /// It was changed in the copy alone: it is taken.
        Taken = "taken",
        /// It was changed in the copy and in the plan, to the same.
        Alike = "alike",
        /// It was changed in the plan alone: the copy still shows how it was, and the plan's stays.
        Stale = "stale",
        /// It was changed in both, each otherwise: somebody has to choose, and until then the plan's
        /// stays.
        Clash = "clash",
    }
}

codes! {
    /// What is chosen where both changed.
    pub enum Choice ("choice between two changes") {
        /// What the plan says now; what is kept where nobody chose.
        Plan = "plan",
        /// What came back.
        Copy = "copy",
    }
}

/// Weighs a row: what becomes of each group of its columns, by the number of the group.
///
/// `base` is what was given out, nothing where that is not known: then all that differs from the plan
/// clashes. `back` has nothing for a column that did not come back. All three are as long as the
/// columns; what is missing at their end counts as blank.
#[must_use]
pub fn weigh(
    columns: &[Column],
    base: Option<&[String]>,
    back: &[Option<String>],
    now: &[String],
) -> Vec<Fate> {
    let groups = columns.iter().map(|c| usize::from(c.group) + 1).max().unwrap_or(0);
    // Of each group: changed in the copy, changed in the plan, and whether the two now differ.
    let mut found = vec![(false, false, false); groups];
    for (at, column) in columns.iter().enumerate() {
        let cell = |row: &[String]| row.get(at).cloned().unwrap_or_default();
        let (mine, theirs, differ) = &mut found[usize::from(column.group)];
        let now = cell(now);
        if let Some(base) = base {
            *theirs |= !same(column.likeness, &cell(base), &now);
        }
        let Some(back) = back.get(at).and_then(Option::as_deref) else { continue };
        *differ |= !same(column.likeness, back, &now);
        match base {
            Some(base) => *mine |= !same(column.likeness, &cell(base), back),
            None => (*mine, *theirs) = (*differ, *differ),
        }
    }
    let fate = |(mine, theirs, differ)| match (mine, theirs, differ) {
        (false, false, _) => Fate::Same,
        (true, false, _) => Fate::Taken,
        (false, true, true) => Fate::Stale,
        // What is shown is what the plan came back to, or the columns that changed did not come.
        (false, true, false) => Fate::Same,
        (true, true, false) => Fate::Alike,
        (true, true, true) => Fate::Clash,
    };
    found.into_iter().map(fate).collect()
}

/// The row as it is to be: what the plan says, with what is taken of the copy.
#[must_use]
pub fn merged(
    columns: &[Column],
    fates: &[Fate],
    back: &[Option<String>],
    now: &[String],
    choice: impl Fn(u16) -> Choice,
) -> Vec<String> {
    let cell = |(at, column): (usize, &Column)| {
        let takes = match fates.get(usize::from(column.group)) {
            Some(Fate::Taken) => true,
            Some(Fate::Clash) => choice(column.group) == Choice::Copy,
            _ => false,
        };
        let back = back.get(at).cloned().flatten().filter(|_| takes);
        back.or_else(|| now.get(at).cloned()).unwrap_or_default()
    };
    columns.iter().enumerate().map(cell).collect()
}
