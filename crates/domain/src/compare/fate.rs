//! What became of a record between two states, counted.

use super::field::Difference;

/// What became of one record between two states.
#[derive(Debug, Clone, PartialEq)]
pub enum Fate<T> {
    /// It is there only afterwards.
    Added(T),
    /// It is there only before.
    Removed(T),
    /// It is there in both and differs.
    Changed {
        /// As it was.
        before: T,
        /// As it became.
        after: T,
        /// In what; never empty.
        differences: Vec<Difference>,
    },
}

impl<T> Fate<T> {
    /// The record as it is last known: afterwards, or before it was removed.
    pub const fn latest(&self) -> &T {
        match self {
            Fate::Added(record) | Fate::Removed(record) | Fate::Changed { after: record, .. } => {
                record
            }
        }
    }

    /// Its stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Fate::Added(_) => "added",
            Fate::Removed(_) => "removed",
            Fate::Changed { .. } => "changed",
        }
    }
}

/// How many records of a kind share a fate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Added.
    pub added: usize,
    /// Removed.
    pub removed: usize,
    /// Changed.
    pub changed: usize,
}

impl Counts {
    /// The counts of a list.
    #[must_use]
    pub fn of<T>(fates: &[Fate<T>]) -> Self {
        let mut counts = Self::default();
        for fate in fates {
            *match fate {
                Fate::Added(_) => &mut counts.added,
                Fate::Removed(_) => &mut counts.removed,
                Fate::Changed { .. } => &mut counts.changed,
            } += 1;
        }
        counts
    }

    /// How many there are in all.
    #[must_use]
    pub const fn total(self) -> usize {
        self.added + self.removed + self.changed
    }
}
