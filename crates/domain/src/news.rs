//! News of a network (C17): drafted, looked over, published at a time, always with who wrote it and
//! whether anybody above reviewed it, and with the network's standing notes.

mod life;

pub use life::{Act, State};

use crate::geography::Geography;
use crate::ids::{EntityId, NetworkId, NewsId, OfficeId};
use crate::words::Text;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

codes! {
    /// Who wrote a piece of news.
    pub enum Authorship ("authorship of news") {
        /// The regional network.
        Network = "network",
        /// A member of it.
        Member = "member",
        /// The network's partners, with it.
        Partners = "partners",
    }
}

codes! {
    /// Whether the Secretariat of the Network at the global level reviewed it.
    pub enum Reviewed ("review status of news") {
        /// It did not.
        No = "not-reviewed",
        /// It did.
        Yes = "reviewed",
    }
}

/// A piece of news.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct News {
    /// Its stable identifier.
    pub id: NewsId,
    /// Whose news it is.
    pub network: NetworkId,
    /// What people call it: `N-003`.
    pub reference: String,
    /// Raised by one with every change.
    pub version: i64,
    /// Where it is on its way.
    pub state: State,
    /// Who wrote it, where a member did.
    pub entity: Option<EntityId>,
    /// Who wrote it.
    pub authorship: Authorship,
    /// Whether it was reviewed above.
    pub reviewed: Reviewed,
    /// Its headline.
    pub title: Text,
    /// What it says in a few sentences.
    pub lead: Text,
    /// The whole of it, a paragraph a line.
    pub body: Text,
    /// What it is about: codes of places.
    pub places: Vec<String>,
    /// Whom to ask: offices, never persons.
    pub offices: Vec<OfficeId>,
    /// From when on it is public, once approved.
    pub publish_at: Option<DateTime<Utc>>,
    /// When it was last changed.
    pub changed_at: DateTime<Utc>,
}

impl News {
    /// Whether everybody reads it at a moment.
    #[must_use]
    pub fn is_public(&self, now: DateTime<Utc>) -> bool {
        self.state == State::Approved && self.publish_at.is_some_and(|at| at <= now)
    }

    /// The news after something was done with it; nothing where that cannot be done now. Without a
    /// moment it is public at once; a moment that is over is now: nothing is dated back.
    #[must_use]
    pub fn after(&self, act: Act, at: Option<DateTime<Utc>>, now: DateTime<Utc>) -> Option<News> {
        let publish_at = match act {
            Act::Publish => Some(at.unwrap_or(now).max(now)),
            _ => self.publish_at,
        };
        Some(News {
            state: self.state.after(act)?,
            version: self.version + 1,
            publish_at,
            changed_at: now,
            ..self.clone()
        })
    }
}

/// Most pictures of a piece of news.
pub const MOST_PICTURES: usize = 6;

/// A picture of a piece of news, made anew of what was sent. What it shows is said for those who do not see
/// it; whose it is, for everybody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Its stable identifier.
    pub id: Uuid,
    /// Whose picture it is.
    pub news: NewsId,
    /// The larger file, by its SHA-256.
    pub large: [u8; 32],
    /// The smaller one.
    pub small: [u8; 32],
    /// How wide the larger one is, in pixels.
    pub width: i64,
    /// How high it is.
    pub height: i64,
    /// What it shows: the alternative text.
    pub alt: Text,
    /// Whose it is. It may be somebody's name, and stands in no history.
    pub credit: String,
}

/// A note that stands under the news of a network, such as one on names of territories.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StandingNote {
    /// Its stable identifier.
    pub id: Uuid,
    /// Whose note it is.
    pub network: NetworkId,
    /// Under news of what lies here; under all where there is none.
    pub place: Option<String>,
    /// What it says.
    pub text: Text,
}

/// The notes that stand under news of some places, in their order.
#[must_use]
pub fn notes_under<'a>(
    notes: &'a [StandingNote],
    places: &[String],
    geography: &Geography,
) -> Vec<&'a StandingNote> {
    let is_under = |note: &&StandingNote| match &note.place {
        None => true,
        Some(outer) => places.iter().any(|p| geography.is_within(p, outer)),
    };
    notes.iter().filter(is_under).collect()
}

#[cfg(test)]
mod tests;
