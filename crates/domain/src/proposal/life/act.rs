//! What can be done to a proposal.

use super::State;

codes! {
    /// What can be done with a proposal.
    pub enum Act ("act on a proposal") {
        /// Its author opens the link that was sent to their address.
        Confirm = "confirm",
        /// The moderator publishes it.
        Publish = "publish",
        /// The moderator keeps it back.
        Withhold = "withhold",
        /// It is said to be considered; what was decided is opened again.
        Consider = "consider",
        /// It becomes an activity of a draft, or an amendment of an endorsed plan.
        TakeUp = "take-up",
        /// It is joined to an activity.
        Join = "join",
        /// It is kept for the next plan.
        Keep = "keep",
        /// It is declined.
        Decline = "decline",
        /// Its author takes it back.
        Withdraw = "withdraw",
    }
}

/// Why something cannot be done with a proposal: it is not where that could be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a proposal that is {} cannot be acted on by {}", .state.code(), .act.code())]
pub struct OutOfTurn {
    /// Where it is.
    pub state: State,
    /// What was to be done.
    pub act: Act,
}

impl Act {
    /// Whether it names an activity.
    #[must_use]
    pub const fn leads_to_an_activity(self) -> bool {
        matches!(self, Act::TakeUp | Act::Join)
    }
}
