//! Rooms (C8): a question that is talked about between two days, moderated, with a summary that stays as
//! a document of what it is about. Who reads a room is said when it is opened; whoever does not is told
//! nothing of it.

mod post;

pub use post::{Post, Standing};

use crate::ids::{ActivityId, EntityId, EventId, MandateId, NetworkId, RoomId};
use crate::words::{Lang, Text};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// Most characters of a question, of what is said on it, of a post and of a summary.
pub const LONGEST: (usize, usize, usize, usize) = (300, 4_000, 4_000, 20_000);
/// The longest time a room is open, in days.
pub const MOST_DAYS: i64 = 200;
/// Most posts of one person in a day.
pub const MOST_POSTS: usize = 40;

codes! {
    /// Who reads a room, and speaks in it.
    pub enum Circle ("circle of a room") {
        /// Everybody reads; whoever has a seat in the network speaks.
        Public = "public",
        /// Whoever has a seat in the network: members, observers, stakeholders.
        Seats = "seats",
        /// Members.
        Members = "members",
        /// The organisations that are chosen, and nobody else but those who run the network.
        Sealed = "sealed",
    }
}

codes! {
    /// Where a room stands on a day.
    pub enum Stage ("stage of a room") {
        /// Its first day has not come.
        Coming = "coming",
        /// It is talked.
        Open = "open",
        /// Its last day is over.
        Closed = "closed",
    }
}

/// What a room is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", content = "of", rename_all = "kebab-case")]
pub enum About {
    /// The network as a whole.
    Network,
    /// An activity.
    Activity(ActivityId),
    /// An event.
    Event(EventId),
}

/// A room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Room {
    /// Its stable identifier, made when the form was drawn.
    pub id: RoomId,
    /// Whose it is.
    pub network: NetworkId,
    /// What people call it: `D-03`.
    pub reference: String,
    /// Raised by one with every change.
    pub version: i64,
    /// What it is about.
    pub about: About,
    /// Who reads it.
    pub circle: Circle,
    /// The organisations it is open to, where it is sealed.
    pub entities: Vec<EntityId>,
    /// The question.
    pub question: Text,
    /// What is to be known to answer it.
    pub context: Option<Text>,
    /// The first day.
    pub opens: NaiveDate,
    /// The last one: until midnight, universal time.
    pub closes: NaiveDate,
    /// The languages it is talked in.
    pub langs: Vec<Lang>,
    /// Who moderates it.
    pub moderator: MandateId,
    /// Whether posts are looked over before they are read.
    pub held: bool,
    /// What was said, in short.
    pub summary: Option<Text>,
    /// When the summary was published.
    pub summed_at: Option<DateTime<Utc>>,
    /// When it was last changed.
    pub changed_at: DateTime<Utc>,
}

/// A room as far as it matters to who may do what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Face<'a> {
    /// Who reads it.
    pub circle: Circle,
    /// The organisations it is open to, where it is sealed.
    pub entities: &'a [EntityId],
    /// Who moderates it.
    pub moderator: MandateId,
}

codes! {
    /// Why a room is not as it may be.
    pub enum Fault ("fault of a room") {
        /// It closes before it opens, or is open for too long.
        Days = "days",
        /// It is sealed, and open to nobody.
        Nobody = "nobody",
        /// It has no language.
        Langs = "langs",
    }
}

impl Room {
    /// Its face.
    #[must_use]
    pub fn face(&self) -> Face<'_> {
        Face { circle: self.circle, entities: &self.entities, moderator: self.moderator }
    }

    /// Where it stands on a day.
    #[must_use]
    pub fn stage(&self, day: NaiveDate) -> Stage {
        if day < self.opens {
            Stage::Coming
        } else if day <= self.closes {
            Stage::Open
        } else {
            Stage::Closed
        }
    }

    /// Whether it may stand so.
    pub fn weigh(&self) -> Result<(), Fault> {
        if !(0..=MOST_DAYS).contains(&(self.closes - self.opens).num_days()) {
            Err(Fault::Days)
        } else if self.circle == Circle::Sealed && self.entities.is_empty() {
            Err(Fault::Nobody)
        } else if self.langs.is_empty() {
            Err(Fault::Langs)
        } else {
            Ok(())
        }
    }

    /// Whether another room would be this one once more: the same question about the same, open to the
    /// same at a time when this one is. Two people who open it at once make one.
    #[must_use]
    pub fn is_once_more(&self, other: &Self) -> bool {
        let asks =
            |room: &Self, lang| room.question.wording(lang).map(|w| crate::words::fold(&w.words));
        let alike = |lang: &Lang| {
            asks(self, *lang).is_some_and(|mine| asks(other, *lang).is_some_and(|its| mine == its))
        };
        self.about == other.about
            && self.circle == other.circle
            && self.entities == other.entities
            && self.opens <= other.closes
            && other.opens <= self.closes
            && Lang::ALL.iter().any(alike)
    }
}

#[cfg(test)]
mod tests;
