//! Overlaps of activities and what their owners say of them: an answer is remembered, and lapses
//! only when something changes that mattered (C14).
//!
//! Pure: whether two activities overlap at all is the engine's to say (`aunar_overlap`).

mod grounds;
mod join;
mod key;
mod known;

pub use grounds::{Ground, Grounds};
pub use join::{Redirect, join, part};
pub use key::Key;
pub use known::{Given, Known, Standing, known};

use crate::ids::EntityId;

codes! {
    /// What an owner says of an overlap.
    pub enum Answer ("answer to an overlap") {
        /// It is the same work, planned twice.
        Same = "same",
        /// It is to be one activity with several owners.
        Join = "join",
        /// One follows the other and builds on it.
        BuildOn = "build-on",
        /// They touch each other and go on apart, knowing of each other.
        Related = "related",
        /// They are different.
        Different = "different",
    }
}

impl Answer {
    /// Whether it can be said of an activity of ours and one of an outside mechanism: that one is not
    /// ours to join, and nobody of it answers here.
    #[must_use]
    pub const fn fits_outside(self) -> bool {
        matches!(self, Answer::BuildOn | Answer::Related | Answer::Different)
    }
}

/// Who has to answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owners {
    /// Those who lead the two activities; nobody where nobody leads one.
    Both([Option<EntityId>; 2]),
    /// Who leads the one that is ours: the other is of an outside mechanism, and its own word settles it.
    Ours(Option<EntityId>),
}

#[cfg(test)]
mod tests;
