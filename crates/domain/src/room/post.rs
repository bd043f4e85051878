//! What is said in a room.

use crate::ids::{MandateId, PostId, RoomId};
use crate::words::Text;
use chrono::{DateTime, Utc};

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
