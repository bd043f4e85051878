//! A comment: what somebody says about a draft, and its life until it is published and answered.

use super::{Answer, Passage};
use crate::ids::{
    ActivityId, ConsultationCommentId, ConsultationId, EntityId, MandateId, PersonId, PriorityId,
};
use crate::mandate::Role;
use crate::plan::Circle;
use crate::words::Lang;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// Most characters a comment may have.
pub const MOST_WORDS: usize = 4_000;
/// Most characters a name or an organisation may have.
pub const MOST_NAME: usize = 120;

codes! {
    /// What somebody wants with a comment.
    pub enum CommentKind ("kind of comment") {
        /// To say something.
        Comment = "comment",
        /// To ask something.
        Question = "question",
        /// To take part in an activity.
        Offer = "offer",
    }
}

codes! {
    /// Where a comment is in its life.
    pub enum CommentState ("state of a comment") {
        /// Sent; whoever sent it has not confirmed their address.
        Unconfirmed = "unconfirmed",
        /// Waits for the moderator.
        Waiting = "waiting",
        /// To be read by all who may read the plan.
        Published = "published",
        /// Kept back by the moderator, with a reason its author is told.
        Withheld = "withheld",
        /// Taken back by its author.
        Withdrawn = "withdrawn",
    }
}

codes! {
    /// What can be done with a comment.
    pub enum Act ("act on a comment") {
        /// Its author opens the link that was sent to their address.
        Confirm = "confirm",
        /// The moderator publishes it.
        Publish = "publish",
        /// The moderator keeps it back.
        Withhold = "withhold",
        /// Its author takes it back.
        Withdraw = "withdraw",
        /// It is answered, or answered anew.
        Answer = "answer",
    }
}

/// Why something cannot be done with a comment: it is not where that could be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a comment that is {} cannot be acted on by {}", .state.code(), .act.code())]
pub struct OutOfTurn {
    /// Where it is.
    pub state: CommentState,
    /// What was to be done.
    pub act: Act,
}

impl CommentState {
    /// Where an act takes a comment.
    pub const fn after(self, act: Act) -> Result<Self, OutOfTurn> {
        use CommentState as S;
        match (self, act) {
            (S::Unconfirmed, Act::Confirm) => Ok(S::Waiting),
            // Whoever moderates may have been wrong, either way.
            (S::Waiting | S::Withheld, Act::Publish) => Ok(S::Published),
            (S::Waiting | S::Published, Act::Withhold) => Ok(S::Withheld),
            (S::Unconfirmed | S::Waiting | S::Published | S::Withheld, Act::Withdraw) => {
                Ok(S::Withdrawn)
            }
            (S::Published, Act::Answer) => Ok(S::Published),
            (state, act) => Err(OutOfTurn { state, act }),
        }
    }

    /// Whether it counts as received: sent by somebody we know to be there, and not taken back.
    #[must_use]
    pub const fn is_received(self) -> bool {
        matches!(self, Self::Waiting | Self::Published | Self::Withheld)
    }
}

/// What a comment is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    /// The plan as a whole.
    Plan,
    /// One of its priorities.
    Priority(PriorityId),
    /// One of its activities.
    Activity(ActivityId),
}

/// Who speaks. A seat is shown as what it is and never by a person's name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Author {
    /// Somebody with a mandate in the network.
    Seat {
        /// Who.
        person: PersonId,
        /// Under which mandate.
        mandate: MandateId,
        /// In what role.
        role: Role,
        /// For which entity.
        entity: Option<EntityId>,
        /// For which country.
        country: Option<String>,
        /// Whether the page says for whom they speak.
        named: bool,
    },
    /// Somebody with a confirmed address.
    Public {
        /// The name they give, to be shown.
        name: String,
        /// The organisation they give.
        organisation: Option<String>,
    },
}

impl Author {
    /// Among whom they speak.
    #[must_use]
    pub const fn circle(&self) -> Circle {
        match self {
            Author::Seat { role, .. } => role.circle(),
            Author::Public { .. } => Circle::Public,
        }
    }

    /// Whether the page says who speaks.
    #[must_use]
    pub const fn is_named(&self) -> bool {
        match self {
            Author::Seat { named, .. } => *named,
            Author::Public { .. } => true,
        }
    }
}

/// What somebody says in a consultation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comment {
    /// The stable identifier, made when the form was drawn.
    pub id: ConsultationCommentId,
    /// The consultation.
    pub consultation: ConsultationId,
    /// Its number among all that was said on the plan, once its author is known to be there.
    pub number: Option<i64>,
    /// What is wanted.
    pub kind: CommentKind,
    /// What it is on.
    pub on: Subject,
    /// The passage it is on.
    pub passage: Option<Passage>,
    /// The language of the words.
    pub lang: Lang,
    /// The words.
    pub words: String,
    /// Who speaks.
    pub author: Author,
    /// Where it is in its life.
    pub state: CommentState,
    /// When it was sent.
    pub sent_at: DateTime<Utc>,
    /// When the moderator decided on it.
    pub moderated_at: Option<DateTime<Utc>>,
    /// Why it is withheld.
    pub withheld_reason: Option<String>,
    /// The answer.
    pub answer: Option<Answer>,
    /// Raised by one with every change.
    pub version: i64,
}

impl Comment {
    /// Does something with it.
    pub fn after(mut self, act: Act, at: DateTime<Utc>) -> Result<Self, OutOfTurn> {
        self.state = self.state.after(act)?;
        self.version += 1;
        if matches!(act, Act::Publish | Act::Withhold) {
            self.moderated_at = Some(at);
        }
        if self.state != CommentState::Withheld {
            self.withheld_reason = None;
        }
        Ok(self)
    }

    /// Whether it is published and nobody has answered it.
    #[must_use]
    pub fn is_unanswered(&self) -> bool {
        self.state == CommentState::Published && self.answer.is_none()
    }
}
