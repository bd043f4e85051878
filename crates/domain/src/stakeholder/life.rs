//! Where a stakeholder is on its way into the register, and the ways on from there.

codes! {
    /// Where a registration is in its life.
    pub enum State ("state of a registration") {
        /// Sent; whoever sent it has not confirmed their address.
        Unconfirmed = "unconfirmed",
        /// Waits for those who run the network.
        Waiting = "waiting",
        /// Registered.
        Confirmed = "confirmed",
        /// Not taken, with a reason.
        Refused = "refused",
        /// Taken back by the organisation.
        Withdrawn = "withdrawn",
    }
}

codes! {
    /// What can be done with a registration.
    pub enum Act ("act on a registration") {
        /// The address is confirmed.
        Confirm = "confirm",
        /// Those who run the network take it.
        Accept = "accept",
        /// They do not.
        Refuse = "refuse",
        /// The organisation takes it back.
        Withdraw = "withdraw",
    }
}

/// Why something cannot be done with a registration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a registration that is {} cannot be acted on by {}", .state.code(), .act.code())]
pub struct OutOfTurn {
    /// Where it is.
    pub state: State,
    /// What was to be done.
    pub act: Act,
}

impl State {
    /// Where an act takes a registration.
    pub const fn after(self, act: Act) -> Result<Self, OutOfTurn> {
        use State as S;
        match (self, act) {
            (S::Unconfirmed, Act::Confirm) => Ok(S::Waiting),
            // Whoever refused may have been wrong.
            (S::Waiting | S::Refused, Act::Accept) => Ok(S::Confirmed),
            (S::Waiting | S::Confirmed, Act::Refuse) => Ok(S::Refused),
            (S::Unconfirmed | S::Waiting | S::Confirmed | S::Refused, Act::Withdraw) => {
                Ok(S::Withdrawn)
            }
            (state, act) => Err(OutOfTurn { state, act }),
        }
    }
}
