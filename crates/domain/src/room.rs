//! Rooms (C8): a question that is talked about between two days, moderated, with a summary that stays as
//! a document of what it is about. Who reads a room is said when it is opened; whoever does not is told
//! nothing of it.

use crate::ids::{ActivityId, EntityId, EventId, MandateId, NetworkId, PostId, RoomId};
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

codes! {
    /// Where a post stands.
    pub enum Standing ("standing of a post") {
        /// It waits to be looked over.
        Held = "held",
        /// It is read by whoever reads the room.
        Shown = "shown",
        /// It was kept back, for a reason its author is told.
        Withheld = "withheld",
        /// Its author took it back; its words are erased.
        Withdrawn = "withdrawn",
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

/// What somebody says in a room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Post {
    /// Its stable identifier, made when the form was drawn.
    pub id: PostId,
    /// In which room.
    pub room: RoomId,
    /// Its number in the room.
    pub n: i64,
    /// Under which mandate.
    pub mandate: MandateId,
    /// What it says; nothing once it was taken back.
    pub words: Option<Text>,
    /// Where it stands.
    pub standing: Standing,
    /// Why it was kept back.
    pub reason: Option<String>,
    /// When it was said.
    pub at: DateTime<Utc>,
}

impl Standing {
    /// What the moderator, or the author, makes of a post; nothing where that cannot be done.
    #[must_use]
    pub const fn to(self, to: Self) -> Option<Self> {
        match (self, to) {
            (Self::Held | Self::Withheld, Self::Shown)
            | (Self::Held | Self::Shown, Self::Withheld)
            | (Self::Held | Self::Shown | Self::Withheld, Self::Withdrawn) => Some(to),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn room(question: &str, opens: &str, closes: &str) -> Room {
        Room {
            id: RoomId(Uuid::nil()),
            network: NetworkId(Uuid::nil()),
            reference: "D-01".to_owned(),
            version: 1,
            about: About::Network,
            circle: Circle::Seats,
            entities: Vec::new(),
            question: Text::new(Lang::Es, question).expect("words"),
            context: None,
            opens: opens.parse().expect("a day"),
            closes: closes.parse().expect("a day"),
            langs: vec![Lang::Es],
            moderator: MandateId(Uuid::nil()),
            held: true,
            summary: None,
            summed_at: None,
            changed_at: "2025-01-01T00:00:00Z".parse().expect("a moment"),
        }
    }

    #[test]
    fn the_same_question_at_the_same_time_is_one_room() {
        let first = room("¿Qué falta en la frontera?", "2025-03-01", "2025-03-31");
        assert!(first.is_once_more(&room("que falta en la frontera", "2025-03-15", "2025-04-15")));
        assert!(!first.is_once_more(&room("¿Qué sobra?", "2025-03-15", "2025-04-15")));
        assert!(!first.is_once_more(&room(
            "¿Qué falta en la frontera?",
            "2025-04-01",
            "2025-04-15"
        )));
        let sealed = Room { circle: Circle::Sealed, ..first.clone() };
        assert!(!first.is_once_more(&sealed), "whoever opens a sealed one is told of no other");
    }

    #[test]
    fn a_room_has_its_days_and_a_sealed_one_somebody_to_be_open_to() {
        let one = room("¿Qué falta?", "2025-03-01", "2025-03-31");
        let stage = |day: &str| one.stage(day.parse().expect("a day"));
        assert_eq!(stage("2025-02-28"), Stage::Coming);
        assert_eq!((stage("2025-03-01"), stage("2025-03-31")), (Stage::Open, Stage::Open));
        assert_eq!(stage("2025-04-01"), Stage::Closed);
        assert_eq!(one.weigh(), Ok(()));
        assert_eq!(Room { circle: Circle::Sealed, ..one.clone() }.weigh(), Err(Fault::Nobody));
        assert_eq!(Room { langs: Vec::new(), ..one.clone() }.weigh(), Err(Fault::Langs));
        assert_eq!(room("¿Qué?", "2025-03-02", "2025-03-01").weigh(), Err(Fault::Days));
        assert_eq!(room("¿Qué?", "2025-03-02", "2026-03-01").weigh(), Err(Fault::Days));
    }

    #[test]
    fn what_was_taken_back_stays_so() {
        for to in Standing::ALL {
            assert_eq!(Standing::Withdrawn.to(*to), None);
        }
        assert_eq!(Standing::Held.to(Standing::Shown), Some(Standing::Shown));
        assert_eq!(Standing::Shown.to(Standing::Held), None);
    }
}
