//! Who asks, and what of a request decides who sees it.

use super::kind::SeenBy;
use crate::ids::EntityId;
use serde::{Deserialize, Serialize};

/// Who asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", content = "of", rename_all = "kebab-case")]
pub enum Asker {
    /// The State, through its observer.
    State,
    /// A member on the State's behalf, for instance for its country team.
    Member(EntityId),
    /// The network's secretariat on the State's behalf.
    Secretariat,
}

/// A request as far as it matters to who may do what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Face<'a> {
    /// The State's code.
    pub country: &'a str,
    /// Who asked.
    pub asker: Asker,
    /// Whom it is shown to.
    pub seen_by: SeenBy,
    /// The members it is shown to where it is shown to chosen ones.
    pub chosen: &'a [EntityId],
    /// The members that were asked about it.
    pub assigned: &'a [EntityId],
}

impl Face<'_> {
    /// Whether a member is among the chosen or the assigned.
    #[must_use]
    pub fn admits(&self, entity: EntityId) -> bool {
        self.chosen.contains(&entity) || self.assigned.contains(&entity)
    }
}
