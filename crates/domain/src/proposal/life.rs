//! The life of a proposal: what can be done with it where.

mod act;

pub use act::{Act, OutOfTurn};

codes! {
    /// Where a proposal is in its life.
    pub enum State ("state of a proposal") {
        /// Sent; whoever sent it has not confirmed their address.
        Unconfirmed = "unconfirmed",
        /// Waits for the moderator.
        Waiting = "waiting",
        /// Kept back by the moderator, with a reason its author is told.
        Withheld = "withheld",
        /// Published, and nobody has answered it.
        Received = "received",
        /// Being considered, with a first answer.
        Considered = "considered",
        /// Taken up as an activity.
        TakenUp = "taken-up",
        /// Joined to an activity there was.
        Joined = "joined",
        /// Kept for the next plan.
        Kept = "kept",
        /// Declined, with a reason.
        Declined = "declined",
        /// Taken back by its author; its words are erased.
        Withdrawn = "withdrawn",
    }
}

impl State {
    /// Where an act takes a proposal.
    pub const fn after(self, act: Act) -> Result<Self, OutOfTurn> {
        use State as S;
        match (self, act) {
            (S::Unconfirmed, Act::Confirm) => Ok(S::Waiting),
            // Whoever moderates may have been wrong, either way.
            (S::Waiting | S::Withheld, Act::Publish) => Ok(S::Received),
            // What was decided on is the network's record as well: it stays to be read.
            (S::Waiting | S::Received | S::Considered, Act::Withhold) => Ok(S::Withheld),
            // A decision may be opened again: an amendment falls, a plan is drafted anew.
            (S::Received | S::TakenUp | S::Joined | S::Kept | S::Declined, Act::Consider) => {
                Ok(S::Considered)
            }
            (S::Received | S::Considered | S::Kept, Act::TakeUp) => Ok(S::TakenUp),
            (S::Received | S::Considered | S::Kept, Act::Join) => Ok(S::Joined),
            (S::Received | S::Considered, Act::Keep) => Ok(S::Kept),
            (S::Received | S::Considered | S::Kept, Act::Decline) => Ok(S::Declined),
            // An author may go at any time.
            (
                S::Unconfirmed
                | S::Waiting
                | S::Withheld
                | S::Received
                | S::Considered
                | S::TakenUp
                | S::Joined
                | S::Kept
                | S::Declined,
                Act::Withdraw,
            ) => Ok(S::Withdrawn),
            (state, act) => Err(OutOfTurn { state, act }),
        }
    }

    /// Whether everybody may read it.
    #[must_use]
    pub const fn is_public(self) -> bool {
        matches!(
            self,
            State::Received
                | State::Considered
                | State::TakenUp
                | State::Joined
                | State::Kept
                | State::Declined
        )
    }

    /// Whether somebody still has to decide on it.
    #[must_use]
    pub const fn wants_a_decision(self) -> bool {
        matches!(self, State::Received | State::Considered)
    }

    /// Whether no further step is expected; a year later the author's address goes.
    #[must_use]
    pub const fn is_settled(self) -> bool {
        matches!(self, State::Withheld | State::TakenUp | State::Joined | State::Declined)
    }
}
