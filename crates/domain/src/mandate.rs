//! Mandates: by what right a person acts in a network, for whom, from when until when (C1).
//!
//! A mandate ends by its date or by an act, and never disappears: what was done under it stays
//! attributed to it.

use crate::ids::{EntityId, MandateId, NetworkId, PersonId, PriorityId};
use crate::network::{Member, MemberRole};
use crate::plan::Circle;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

codes! {
    /// What a person is in a network.
    pub enum Role ("role of a person") {
        /// Runs the network's office and its plans.
        Secretariat = "secretariat",
        /// Speaks for one of the entities that lead the network.
        CoLead = "co-lead",
        /// Speaks for one of the entities that lead a priority.
        PriorityCoLead = "priority-co-lead",
        /// Speaks for a member.
        FocalPoint = "focal-point",
        /// Stands in for a member's focal point.
        Alternate = "alternate",
        /// Follows for a Member State what is opened to Member States.
        Observer = "observer",
        /// Holds a stakeholder's or a coalition's seat.
        Stakeholder = "stakeholder",
        /// Translates.
        Translator = "translator",
        /// Reads what members read.
        Reader = "reader",
    }
}

codes! {
    /// What a mandate is limited to beside its network.
    pub enum Scope ("scope of a mandate") {
        /// The whole network.
        Network = "network",
        /// One priority of a plan, for an entity.
        Priority = "priority",
        /// What concerns one entity.
        Entity = "entity",
        /// One country.
        Country = "country",
    }
}

impl Role {
    /// What a mandate in this role is limited to.
    #[must_use]
    pub const fn scope(self) -> Scope {
        match self {
            Role::Secretariat | Role::Translator | Role::Reader => Scope::Network,
            Role::CoLead | Role::FocalPoint | Role::Alternate | Role::Stakeholder => Scope::Entity,
            Role::PriorityCoLead => Scope::Priority,
            Role::Observer => Scope::Country,
        }
    }

    /// Among whom somebody in this role counts when a draft is opened.
    #[must_use]
    pub const fn circle(self) -> Circle {
        match self {
            Role::Observer => Circle::MemberStates,
            Role::Stakeholder => Circle::Stakeholders,
            _ => Circle::Members,
        }
    }

    /// Whether an entity can stand behind a mandate in this role: members speak through their
    /// own, and what leads the network is said by its list of members. A network that has not
    /// written its members down yet takes any.
    #[must_use]
    pub fn is_for(self, entity: EntityId, members: &[Member]) -> bool {
        let role = members.iter().find(|m| m.entity == entity).map(|m| m.role);
        members.is_empty()
            || match self {
                Role::CoLead => role == Some(MemberRole::CoLead),
                Role::FocalPoint | Role::Alternate | Role::PriorityCoLead => {
                    matches!(role, Some(MemberRole::CoLead | MemberRole::Member))
                }
                _ => true,
            }
    }

    /// Whether this role speaks for its entity when members decide.
    #[must_use]
    pub const fn speaks_for_its_entity(self) -> bool {
        matches!(self, Role::CoLead | Role::FocalPoint | Role::Alternate)
    }
}

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

codes! {
    /// How a person is known to be who they say.
    pub enum Door ("way of signing in") {
        /// By a link sent to their address.
        Link = "link",
        /// With a passkey.
        Passkey = "passkey",
        /// Through a provider of identities.
        Oidc = "oidc",
    }
}

/// What stands in the place of a name that was erased; pages say it in words.
pub const FORMER: &str = "–";

/// A person known to the installation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// The stable identifier.
    pub id: PersonId,
    /// The address that links are sent to, in lower case; one person an address.
    pub email: String,
    /// The name to be called by.
    pub name: String,
    /// The language to be written to in.
    pub lang: crate::words::Lang,
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

/// Whether a text can be somebody's address: one `@` between a name and a domain with a point,
/// nothing that would make it two addresses. Whether mail arrives there only mail can tell.
#[must_use]
pub fn is_address(text: &str) -> bool {
    let Some((name, domain)) = text.split_once('@') else {
        return false;
    };
    let plain = |c: char| !c.is_whitespace() && !c.is_control() && !"@,;:<>()[]\\\"".contains(c);
    text.len() <= 254
        && !name.is_empty()
        && text.chars().filter(|c| *c != '@').all(plain)
        && !domain.contains('@')
        && domain.split('.').count() > 1
        && domain.split('.').all(|part| !part.is_empty())
}

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

#[cfg(test)]
mod tests;
