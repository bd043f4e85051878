//! Who comments, and on what.

use crate::ids::{ActivityId, EntityId, MandateId, PersonId, PriorityId};
use crate::mandate::Role;
use crate::plan::Circle;
use serde::{Deserialize, Serialize};

/// Most characters a name or an organisation may have.
pub const MOST_NAME: usize = 120;

/// What a comment is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    /// The plan as a whole.
    Plan,
    /// One of its priorities.
    Priority(PriorityId),
    /// One of its activities.
    Activity(ActivityId),
}

/// Who speaks. A seat is shown as what it is and never by a person's name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Author {
    /// Somebody with a mandate in the network.
    Seat {
        /// Who.
        person: PersonId,
        /// Under which mandate.
        mandate: MandateId,
        /// In what role.
        role: Role,
        /// For which entity.
        entity: Option<EntityId>,
        /// For which country.
        country: Option<String>,
        /// Whether the page says for whom they speak.
        named: bool,
    },
    /// Somebody with a confirmed address.
    Public {
        /// The name they give, to be shown.
        name: String,
        /// The organisation they give.
        organisation: Option<String>,
    },
}

impl Author {
    /// Among whom they speak.
    #[must_use]
    pub const fn circle(&self) -> Circle {
        match self {
            Author::Seat { role, .. } => role.circle(),
            Author::Public { .. } => Circle::Public,
        }
    }

    /// Whether the page says who speaks.
    #[must_use]
    pub const fn is_named(&self) -> bool {
        match self {
            Author::Seat { named, .. } => *named,
            Author::Public { .. } => true,
        }
    }
}
