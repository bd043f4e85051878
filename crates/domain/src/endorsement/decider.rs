//! Who decides, by what rule, and what can be said.

use crate::ids::EntityId;
use crate::network::{Member, MemberRole};

codes! {
    /// By which rule a plan is endorsed.
    pub enum Rule ("rule of endorsement") {
        /// Every member decides and none objects.
        EveryMember = "every-member",
        /// No member objects by a date; silence is consent (the silence procedure).
        NoObjection = "no-objection",
        /// Every entity that leads the network endorses.
        CoLeads = "co-leads",
        /// At least a number of members endorse.
        Quorum = "quorum",
    }
}

codes! {
    /// What a member decides.
    pub enum Stance ("decision") {
        /// It endorses the plan.
        Endorse = "endorse",
        /// It endorses the plan and says what it keeps for itself.
        Reservation = "reservation",
        /// It steps aside: neither for nor against.
        Abstain = "abstain",
        /// It stands against the plan and says why.
        Object = "object",
    }
}

impl Stance {
    /// Whether the member stands behind the plan.
    #[must_use]
    pub const fn endorses(self) -> bool {
        matches!(self, Stance::Endorse | Stance::Reservation)
    }

    /// Whether it needs words: a reservation and an objection say what they are about.
    #[must_use]
    pub const fn needs_words(self) -> bool {
        matches!(self, Stance::Reservation | Stance::Object)
    }
}

codes! {
    /// How a round ended.
    pub enum Verdict ("outcome of a round") {
        /// The plan is endorsed.
        Endorsed = "endorsed",
        /// It is not.
        NotEndorsed = "not-endorsed",
        /// The round was called off before its end.
        CalledOff = "called-off",
    }
}

/// Who decides in a round: the members of the network as they were when it opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Decider {
    /// The member.
    pub entity: EntityId,
    /// Whether it leads the network.
    pub leads: bool,
}

impl Decider {
    /// The members of a network that decide, in their order: observers and stakeholders do not.
    #[must_use]
    pub fn among(members: &[Member]) -> Vec<Self> {
        members
            .iter()
            .filter(|m| matches!(m.role, MemberRole::CoLead | MemberRole::Member))
            .map(|m| Self { entity: m.entity, leads: m.role == MemberRole::CoLead })
            .collect()
    }
}
