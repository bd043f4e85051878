//! The register of stakeholder organisations (C8, C10): who registers with a network, speaks for which
//! coalition, works where and in which languages. An organisation registers itself and is confirmed
//! by the network; confirmed, it is one entity of the installation's register, found under all its
//! names before a twin is made.

mod life;
mod naming;

pub use life::{Act, OutOfTurn, State};
pub use naming::{alike, code};

use crate::entity::EntityKind;
use crate::ids::{EntityId, NetworkId, StakeholderId};
use crate::words::{Lang, Text};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// Most characters of a name.
pub const MOST_NAME: usize = 200;
/// Most characters of an acronym.
pub const MOST_ACRONYM: usize = 40;
/// Most places.
pub const MOST_PLACES: usize = 60;
/// The version of the text by which an organisation consents to be listed.
pub const CONSENT: &str = "1";

/// The kinds of organisation that register, in the order of the Compact's paragraph 44.
pub fn kinds() -> impl Iterator<Item = EntityKind> {
    EntityKind::ALL.iter().copied().filter(|kind| kind.is_stakeholder())
}

/// An organisation in a network's register of stakeholders.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stakeholder {
    /// The stable identifier, made when the form was drawn.
    pub id: StakeholderId,
    /// With which network.
    pub network: NetworkId,
    /// Its number in the network, once its address is confirmed.
    pub number: Option<i64>,
    /// The entity it is, once it is known which.
    pub entity: Option<EntityId>,
    /// What it is.
    pub kind: EntityKind,
    /// Its name.
    pub name: Text,
    /// Its acronym.
    pub acronym: Option<Text>,
    /// The coalition whose seat it holds, if it speaks for one.
    pub coalition: Option<EntityId>,
    /// Codes of places it works in.
    pub places: Vec<String>,
    /// The languages it works in.
    pub langs: Vec<Lang>,
    /// The version of the text by which it consents to be listed; without it, it is only counted.
    pub consent: Option<String>,
    /// Where it is in its life.
    pub state: State,
    /// Why it was refused.
    pub reason: Option<String>,
    /// When it was sent.
    pub sent_at: DateTime<Utc>,
    /// When its state last changed.
    pub changed_at: DateTime<Utc>,
    /// Raised by one with every change.
    pub version: i64,
}

impl Stakeholder {
    /// Does something with it.
    pub fn after(mut self, act: Act, at: DateTime<Utc>) -> Result<Self, OutOfTurn> {
        self.state = self.state.after(act)?;
        self.version += 1;
        self.changed_at = at;
        self.reason = None;
        Ok(self)
    }

    /// Whether everybody may read its name.
    #[must_use]
    pub fn is_listed(&self) -> bool {
        self.state == State::Confirmed && self.consent.is_some()
    }
}

#[cfg(test)]
mod tests;
