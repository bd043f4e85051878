//! The register of stakeholder organisations (C8, C10): who registers with a network, speaks for which
//! coalition, works where and in which languages. An organisation registers itself and is confirmed
//! by the network; confirmed, it is one entity of the installation's register, found under all its
//! names before a twin is made.

use crate::entity::EntityKind;
use crate::ids::{EntityId, NetworkId, StakeholderId};
use crate::register::{Meaning, Register};
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

codes! {
    /// Where a registration is in its life.
    pub enum State ("state of a registration") {
        /// Sent; whoever sent it has not confirmed their address.
        Unconfirmed = "unconfirmed",
        /// Waits for those who run the network.
        Waiting = "waiting",
        /// Registered.
        Confirmed = "confirmed",
        /// Not taken, with a reason.
        Refused = "refused",
        /// Taken back by the organisation.
        Withdrawn = "withdrawn",
    }
}

codes! {
    /// What can be done with a registration.
    pub enum Act ("act on a registration") {
        /// The address is confirmed.
        Confirm = "confirm",
        /// Those who run the network take it.
        Accept = "accept",
        /// They do not.
        Refuse = "refuse",
        /// The organisation takes it back.
        Withdraw = "withdraw",
    }
}

/// Why something cannot be done with a registration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a registration that is {} cannot be acted on by {}", .state.code(), .act.code())]
pub struct OutOfTurn {
    /// Where it is.
    pub state: State,
    /// What was to be done.
    pub act: Act,
}

impl State {
    /// Where an act takes a registration.
    pub const fn after(self, act: Act) -> Result<Self, OutOfTurn> {
        use State as S;
        match (self, act) {
            (S::Unconfirmed, Act::Confirm) => Ok(S::Waiting),
            // Whoever refused may have been wrong.
            (S::Waiting | S::Refused, Act::Accept) => Ok(S::Confirmed),
            (S::Waiting | S::Confirmed, Act::Refuse) => Ok(S::Refused),
            (S::Unconfirmed | S::Waiting | S::Confirmed | S::Refused, Act::Withdraw) => {
                Ok(S::Withdrawn)
            }
            (state, act) => Err(OutOfTurn { state, act }),
        }
    }
}

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

/// Who of the register an organisation may be that calls itself so, the likeliest first: whoever
/// registers is asked before a twin is made.
#[must_use]
pub fn alike(register: &Register, name: &Text, acronym: Option<&Text>) -> Vec<EntityId> {
    let mut found: Vec<EntityId> = Vec::new();
    let names = name.wordings().iter().chain(acronym.into_iter().flat_map(|a| a.wordings()));
    for wording in names {
        let like = match register.meaning(&wording.words) {
            Meaning::Known(id) => vec![id],
            Meaning::Near(ids) => ids,
            Meaning::New => Vec::new(),
        };
        found.extend(like.into_iter().filter(|id| !found.contains(id)).collect::<Vec<_>>());
    }
    found
}

/// A code for a new entity, from its acronym or else its name, that no other has.
#[must_use]
pub fn code(name: &Text, acronym: Option<&Text>, is_taken: &dyn Fn(&str) -> bool) -> String {
    let words = acronym.unwrap_or(name);
    let folded = crate::words::fold(words.words(words.original())).to_uppercase();
    let ascii = |c: &char| c.is_ascii_alphanumeric() || *c == ' ';
    let mut base: String =
        folded.chars().filter(ascii).take(40).collect::<String>().trim().replace(' ', "-");
    if base.is_empty() {
        "ORG".clone_into(&mut base);
    }
    let mut code = base.clone();
    for n in 2.. {
        if !is_taken(&code) {
            break;
        }
        code = format!("{base}-{n}");
    }
    code
}

#[cfg(test)]
mod tests;
