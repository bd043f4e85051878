//! Where a practice is on its way to its readers, and the ways on from there.

codes! {
    /// Where a practice is on its way to its readers.
    pub enum State ("state of a practice") {
        /// It is being written.
        Draft = "draft",
        /// It waits to be looked over.
        Review = "review",
        /// Everybody reads it.
        Published = "published",
        /// It was taken back.
        Withdrawn = "withdrawn",
    }
}

codes! {
    /// What is done with a practice as a whole.
    pub enum Act ("what is done with a practice") {
        /// Whoever shares it hands it in.
        Submit = "submit",
        /// Whoever looks it over gives it back, with a reason.
        SendBack = "send-back",
        /// Whoever looks it over makes it public.
        Publish = "publish",
        /// It is taken away from its readers, with a reason.
        Withdraw = "withdraw",
        /// It is written on again.
        Reopen = "reopen",
    }
}

impl Act {
    /// Whether only those who look practices over do it.
    #[must_use]
    pub const fn is_the_reviewers(self) -> bool {
        matches!(self, Act::SendBack | Act::Publish)
    }

    /// Whether it needs a reason.
    #[must_use]
    pub const fn needs_reason(self) -> bool {
        matches!(self, Act::SendBack | Act::Withdraw)
    }
}

impl State {
    /// What becomes of a practice in this state; nothing where that cannot be done with it.
    #[must_use]
    pub const fn after(self, act: Act) -> Option<State> {
        match (self, act) {
            (State::Draft, Act::Submit) => Some(State::Review),
            (State::Review, Act::SendBack) | (State::Withdrawn, Act::Reopen) => Some(State::Draft),
            (State::Review, Act::Publish) => Some(State::Published),
            (State::Published, Act::Withdraw) => Some(State::Withdrawn),
            _ => None,
        }
    }

    /// Whether its text can be changed: by whoever shares it while they write, and while it is looked
    /// over and after by those who look it over alone, so that nothing unread becomes public.
    #[must_use]
    pub const fn may_be_written(self, by_reviewer: bool) -> bool {
        match self {
            State::Draft => true,
            State::Review | State::Published => by_reviewer,
            State::Withdrawn => false,
        }
    }

    /// Whether everybody reads it.
    #[must_use]
    pub const fn is_public(self) -> bool {
        matches!(self, State::Published)
    }
}
