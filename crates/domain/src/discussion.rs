//! Speaking about an activity among members, and proposing another value for one of its fields (C3).
//!
//! What is said stays among those who work on the plan; whoever decides on a proposal is who may
//! edit the activity. Who may speak at all is decided by [`crate::access`]; here stands what follows
//! once they may.

mod mention;
mod proposal;
mod topic;

pub use mention::mentioned;
pub use proposal::{Proposal, Unfit, apply};
pub use topic::{Topic, written};

use crate::access::Acting;
use crate::access::{Action, Object, Who, mandate, may};
use crate::ids::PersonId;
use crate::mandate::Role;

codes! {
    /// What became of a suggestion.
    pub enum Decision ("decision on a suggestion") {
        /// The activity says it now.
        Accepted = "accepted",
        /// It stays as it is, for a reason that was given.
        Declined = "declined",
    }
}

/// The kinds of records that are internal to members: their rows of the history are shown to nobody
/// else.
pub const INTERNAL: &[&str] = &["comment", "suggestion"];

/// The most characters of a comment.
pub const LONGEST_COMMENT: usize = 5_000;
/// The most characters of a reason or of the word with which a suggestion is declined.
pub const LONGEST_REASON: usize = 2_000;

/// Whether somebody may resolve a thread or open it again: who began it, who leads the activity, the
/// secretariat, as long as they may speak about it.
#[must_use]
pub fn may_settle(acting: &Acting, author: PersonId, object: Object<'_>) -> bool {
    let leads_or_runs = acting.mandates.iter().any(|m| {
        m.network == object.network
            && (m.role == Role::Secretariat
                || m.entity.is_some_and(|entity| object.entities.contains(&entity)))
    });
    mandate(acting, Action::Discuss, object).is_some() && (author == acting.person || leads_or_runs)
}

/// Whether an activity can be changed at a suggestion at all: while its plan is written, whoever
/// decides.
#[must_use]
pub fn takes_suggestions(object: Object<'_>) -> bool {
    may(&Who::Operator, Action::EditActivity, object)
}

#[cfg(test)]
mod tests;
