//! Granting and ending mandates: what a role needs, and that somebody always runs the network.

use super::Mandate;
use super::role::{Role, Scope};
use crate::ids::MandateId;
use chrono::{DateTime, NaiveDate, Utc};

/// Why a mandate cannot be granted as asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.code())]
pub enum Ungrantable {
    /// The role is an entity's and none is named.
    NeedsEntity,
    /// The role is a priority's and none is named.
    NeedsPriority,
    /// The role is a country's and none is named.
    NeedsCountry,
    /// It would end before it begins.
    EndsBeforeItBegins,
    /// It would have ended before it is granted.
    EndsInThePast,
    /// The entity is not a member that can stand behind the role.
    NotOfTheNetwork,
}

impl Ungrantable {
    /// The stable code, for the words of a language.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Ungrantable::NeedsEntity => "needs-entity",
            Ungrantable::NeedsPriority => "needs-priority",
            Ungrantable::NeedsCountry => "needs-country",
            Ungrantable::EndsBeforeItBegins => "ends-before-it-begins",
            Ungrantable::EndsInThePast => "ends-in-the-past",
            Ungrantable::NotOfTheNetwork => "not-of-the-network",
        }
    }
}

impl Mandate {
    /// Checks that it says what its role needs, and drops what its role does not know.
    pub fn checked(mut self, today: NaiveDate) -> Result<Self, Ungrantable> {
        let scope = self.role.scope();
        if matches!(scope, Scope::Entity | Scope::Priority) {
            self.entity.ok_or(Ungrantable::NeedsEntity)?;
        } else {
            self.entity = None;
        }
        if scope == Scope::Priority {
            self.priority.ok_or(Ungrantable::NeedsPriority)?;
        } else {
            self.priority = None;
        }
        if scope == Scope::Country {
            self.country.as_ref().ok_or(Ungrantable::NeedsCountry)?;
        } else {
            self.country = None;
        }
        match self.until {
            Some(until) if until < self.from => Err(Ungrantable::EndsBeforeItBegins),
            Some(until) if until < today => Err(Ungrantable::EndsInThePast),
            _ => Ok(self),
        }
    }
}

/// Whether ending a mandate would leave a network without anybody who runs it: the last person of
/// the secretariat is never locked out.
#[must_use]
pub fn is_last_of_the_secretariat<'a>(
    ending: MandateId,
    of_the_network: impl IntoIterator<Item = &'a Mandate>,
    at: DateTime<Utc>,
) -> bool {
    let mut ends_one = false;
    let mut remain = false;
    for mandate in of_the_network {
        if mandate.role == Role::Secretariat && mandate.in_force(at) {
            if mandate.id == ending {
                ends_one = true;
            // One that runs out is no way back in.
            } else if mandate.until.is_none() {
                remain = true;
            }
        }
    }
    ends_one && !remain
}
