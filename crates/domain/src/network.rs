//! Networks: who belongs to one, in what role, and which network it feeds (C1, C16).

mod mark;

pub use mark::{Accent, Mark};

use crate::entity::Office;
use crate::ids::{EntityId, NetworkId};
use crate::words::{Lang, Text};
use serde::{Deserialize, Serialize};

codes! {
    /// What an entity is in a network.
    pub enum MemberRole ("role in a network") {
        /// Leads the network with the other co-leads.
        CoLead = "co-lead",
        /// A member.
        Member = "member",
        /// Takes part without being a member.
        Observer = "observer",
        /// A stakeholder with a seat.
        Stakeholder = "stakeholder",
    }
}

/// Most characters of a network's short name.
pub const LONGEST_SHORT: usize = 24;

/// A network of entities that work on joint plans.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Network {
    /// Its stable identifier; also the identifier of its history chain.
    pub id: NetworkId,
    /// Its code in addresses: `lac`.
    pub code: String,
    /// Its name.
    pub name: Text,
    /// What it is, in a few sentences.
    #[serde(default)]
    pub summary: Option<Text>,
    /// What is illustrative about its contents; shown on every page of it.
    #[serde(default)]
    pub illustrative: Option<Text>,
    /// Its default language.
    pub lang: Lang,
    /// The network above it, whose plan its plans feed.
    #[serde(default)]
    pub feeds: Option<NetworkId>,
    /// A short name, for where there is little room.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short: Option<Text>,
    /// The colour of its pages; without one, Aunar's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accent: Option<Accent>,
    /// The mark that stands beside its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mark: Option<Mark>,
}

/// An entity's membership.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// Who.
    pub entity: EntityId,
    /// In what role.
    pub role: MemberRole,
    /// The bodies that hold its seat, if others represent it.
    #[serde(default)]
    pub represented_by: Vec<EntityId>,
    /// Its offices that serve the network.
    #[serde(default)]
    pub offices: Vec<Office>,
}

/// Whether a text can be a network's or plan's code in an address: lower-case letters, digits and
/// single hyphens, 2 to 40 characters.
#[must_use]
pub fn is_code(text: &str) -> bool {
    (2..=40).contains(&text.len())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        && !text.starts_with('-')
        && !text.ends_with('-')
        && !text.contains("--")
}
