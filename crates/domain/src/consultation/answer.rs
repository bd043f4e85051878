//! An answer: what becomes of a comment, why, and where the text changed.

use crate::ids::ActivityId;
use crate::words::Text;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

codes! {
    /// What becomes of a comment.
    pub enum Disposition ("disposition") {
        /// The text follows it.
        Accepted = "accepted",
        /// The text follows it in part.
        Partly = "partly",
        /// The text does not follow it.
        Declined = "declined",
        /// It asks for no change.
        Noted = "noted",
    }
}

/// The text that changed: a row of the network's history.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Change {
    /// The activity whose text changed.
    pub activity: ActivityId,
    /// The number of the row in the network's chain.
    pub n: i64,
}

/// What a comment is answered with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// What becomes of it.
    pub disposition: Disposition,
    /// Why; for an accepted comment without a change, why not yet.
    pub reason: Option<Text>,
    /// Where the text changed.
    pub change: Option<Change>,
    /// When it was answered.
    pub at: DateTime<Utc>,
}

/// Why an answer will not do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.code())]
pub enum AnswerFault {
    /// It is accepted, and nothing says what changed or why nothing has yet.
    NeedsChangeOrReason,
    /// It is declined, and nothing says why.
    NeedsReason,
    /// Nothing follows from it, and yet it names a change.
    ChangeOfNothing,
}

impl AnswerFault {
    /// The stable code, for the words of a language.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            AnswerFault::NeedsChangeOrReason => "needs-change-or-reason",
            AnswerFault::NeedsReason => "needs-reason",
            AnswerFault::ChangeOfNothing => "change-of-nothing",
        }
    }
}

impl Answer {
    /// Checks that it says what its disposition needs.
    pub fn checked(self) -> Result<Self, AnswerFault> {
        match self.disposition {
            Disposition::Accepted | Disposition::Partly => {
                if self.change.is_none() && self.reason.is_none() {
                    return Err(AnswerFault::NeedsChangeOrReason);
                }
            }
            Disposition::Declined | Disposition::Noted if self.change.is_some() => {
                return Err(AnswerFault::ChangeOfNothing);
            }
            Disposition::Declined if self.reason.is_none() => return Err(AnswerFault::NeedsReason),
            Disposition::Declined | Disposition::Noted => {}
        }
        Ok(self)
    }
}
