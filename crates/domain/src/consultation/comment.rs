//! A comment: what somebody says about a draft, and its life until it is published and answered.

mod author;
mod life;

pub use author::{Author, MOST_NAME, Subject};
pub use life::{Act, CommentState, OutOfTurn};

use super::{Answer, Passage};
use crate::ids::{ConsultationCommentId, ConsultationId};
use crate::words::Lang;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// Most characters a comment may have.
pub const MOST_WORDS: usize = 4_000;
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
