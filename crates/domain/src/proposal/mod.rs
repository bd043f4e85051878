//! Proposals (C8, C10): what somebody would have the network do, and its way from idea to decision,
//! plan and result. Anybody with a confirmed address proposes; no name is asked for, and the words
//! are erased when their author takes them back. What was decided stays.

mod idea;
mod life;

pub use idea::{Answered, Idea, Leads};
pub use life::{Act, OutOfTurn, State};

use crate::activity::Audience;
use crate::ids::{ActivityId, AmendmentId, CallId, NetworkId, ProposalId};
use crate::words::Lang;
use chrono::{DateTime, Days, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// Most characters of a title.
pub const MOST_TITLE: usize = 200;
/// Most characters of what is proposed, and of an answer.
pub const MOST_WORDS: usize = 4_000;
/// Most characters of with whom.
pub const MOST_PARTNERS: usize = 500;
/// Most characters of an organisation's name.
pub const MOST_ORGANISATION: usize = 120;
/// Most places.
pub const MOST_PLACES: usize = 30;
/// Most objectives: as many as an activity may have for its own (C7).
pub const MOST_OBJECTIVES: usize = crate::activity::MOST_PRIMARY_OBJECTIVES;
/// In how many days a published proposal is answered; the pages say so.
pub const ANSWERED_WITHIN: Days = Days::new(60);
/// The version of the text by which an organisation consents to be named. A new text gets a new one,
/// and older consents keep theirs.
pub const CONSENT: &str = "1";

/// What somebody proposes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// The stable identifier, made when the form was drawn.
    pub id: ProposalId,
    /// To which network.
    pub network: NetworkId,
    /// Its number in the network, once its author is known to be there.
    pub number: Option<i64>,
    /// The language it is written in, and answered in.
    pub lang: Lang,
    /// The call it answers, if it answers one.
    pub call: Option<CallId>,
    /// What it says; nothing once its author has taken it back.
    pub idea: Option<Idea>,
    /// Codes of places: where.
    pub places: Vec<String>,
    /// For whom.
    pub audiences: Vec<Audience>,
    /// Numbers of the Compact's objectives.
    pub objectives: Vec<String>,
    /// Where it is in its life.
    pub state: State,
    /// The activity it was taken up as or joined to.
    pub activity: Option<ActivityId>,
    /// The amendment it was taken up by, where the plan was endorsed.
    pub amendment: Option<AmendmentId>,
    /// When it was sent.
    pub sent_at: DateTime<Utc>,
    /// When the moderator decided on it.
    pub moderated_at: Option<DateTime<Utc>>,
    /// Why it is withheld.
    pub withheld_reason: Option<String>,
    /// When its state last changed.
    pub changed_at: DateTime<Utc>,
    /// Raised by one with every change.
    pub version: i64,
}

impl Proposal {
    /// Does something with it.
    pub fn after(mut self, act: Act, to: Leads, at: DateTime<Utc>) -> Result<Self, OutOfTurn> {
        let refused = OutOfTurn { state: self.state, act };
        if act.leads_to_an_activity() != to.activity.is_some() {
            return Err(refused);
        }
        self.state = self.state.after(act)?;
        self.version += 1;
        self.changed_at = at;
        match act {
            Act::Publish | Act::Withhold => self.moderated_at = Some(at),
            // Words go; what became of them stays.
            Act::Withdraw => self.idea = None,
            Act::Confirm => {}
            Act::Consider | Act::TakeUp | Act::Join | Act::Keep | Act::Decline => {
                (self.activity, self.amendment) = (to.activity, to.amendment);
            }
        }
        if self.state != State::Withheld {
            self.withheld_reason = None;
        }
        Ok(self)
    }

    /// The day by which it is to be answered, while it is not.
    #[must_use]
    pub fn answer_due(&self) -> Option<NaiveDate> {
        let since = self.moderated_at.unwrap_or(self.sent_at).date_naive();
        self.state.wants_a_decision().then(|| since + ANSWERED_WITHIN)
    }
}

#[cfg(test)]
mod tests;
