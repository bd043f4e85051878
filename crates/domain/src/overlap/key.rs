//! What can overlap: activities of plans, and those of outside mechanisms.

use crate::ids::{ActivityId, OutsideId};
use uuid::Uuid;

/// An activity of a plan, or one of an outside mechanism.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Key {
    /// Of a plan.
    Planned(ActivityId),
    /// Of an outside mechanism.
    Outside(OutsideId),
}

impl Key {
    /// Its identifier.
    #[must_use]
    pub const fn id(self) -> Uuid {
        match self {
            Key::Planned(id) => id.0,
            Key::Outside(id) => id.0,
        }
    }

    /// The activity of a plan that it is.
    #[must_use]
    pub const fn planned(self) -> Option<ActivityId> {
        match self {
            Key::Planned(id) => Some(id),
            Key::Outside(_) => None,
        }
    }
}

impl From<ActivityId> for Key {
    fn from(id: ActivityId) -> Self {
        Self::Planned(id)
    }
}

impl From<OutsideId> for Key {
    fn from(id: OutsideId) -> Self {
        Self::Outside(id)
    }
}
