//! Where a comment is on its way to its readers, and the ways on from there.

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
