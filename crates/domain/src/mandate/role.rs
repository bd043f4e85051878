//! Roles: what somebody is in a network, and what a mandate in it is limited to.

use crate::ids::EntityId;
use crate::network::{Member, MemberRole};
use crate::plan::Circle;

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
