//! Mandates: by what right a person acts in a network, for whom, from when until when (C1).
//!
//! A mandate ends by its date or by an act, and never disappears: what was done under it stays
//! attributed to it.

mod granting;
mod person;
mod role;

pub use granting::{Ungrantable, is_last_of_the_secretariat};
pub use person::{Door, FORMER, Person, is_address};
pub use role::{Role, Scope};

use crate::ids::{EntityId, MandateId, NetworkId, PersonId, PriorityId};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

codes! {
    /// Where a mandate is in its life.
    pub enum Standing ("standing of a mandate") {
        /// Somebody may act under it.
        InForce = "in-force",
        /// It begins on a later day.
        Coming = "coming",
        /// It has run out or was ended.
        Ended = "ended",
    }
}

/// By what right a person acts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mandate {
    /// The stable identifier.
    pub id: MandateId,
    /// Who acts.
    pub person: PersonId,
    /// In which network.
    pub network: NetworkId,
    /// In what role.
    pub role: Role,
    /// For which entity, where the role is an entity's.
    pub entity: Option<EntityId>,
    /// For which priority, where the role is a priority's.
    pub priority: Option<PriorityId>,
    /// The code of the country, where the role is a country's.
    pub country: Option<String>,
    /// The first day.
    pub from: NaiveDate,
    /// The last day, if there is one.
    pub until: Option<NaiveDate>,
    /// When somebody ended it before its last day.
    pub ended_at: Option<DateTime<Utc>>,
    /// Who granted it, as the history names actors.
    pub granted_by: String,
}

impl Mandate {
    /// Whether somebody may act under it at a moment. Days are those of universal time.
    #[must_use]
    pub fn in_force(&self, at: DateTime<Utc>) -> bool {
        let day = at.date_naive();
        self.from <= day
            && self.until.is_none_or(|until| day <= until)
            && self.ended_at.is_none_or(|ended| at < ended)
    }

    /// Where it is in its life at a moment.
    #[must_use]
    pub fn standing(&self, at: DateTime<Utc>) -> Standing {
        if self.in_force(at) {
            Standing::InForce
        } else if self.ended_at.is_none() && at.date_naive() < self.from {
            Standing::Coming
        } else {
            Standing::Ended
        }
    }

    /// Whether another gives the same person the same right, whenever that is: nobody means to
    /// grant it twice without being asked.
    #[must_use]
    pub fn says_the_same_as(&self, other: &Mandate) -> bool {
        let right =
            |m: &Mandate| (m.person, m.network, m.role, m.entity, m.priority, m.country.clone());
        right(self) == right(other)
    }
}

#[cfg(test)]
mod tests;
