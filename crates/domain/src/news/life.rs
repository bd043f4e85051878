//! Where a piece of news is on its way to its readers, and the ways on from there.

codes! {
    /// Where a piece of news is on its way to its readers.
    pub enum State ("state of news") {
        /// It is being written.
        Draft = "draft",
        /// It waits to be looked over.
        Review = "review",
        /// It is public from its moment on.
        Approved = "approved",
        /// It was taken back.
        Withdrawn = "withdrawn",
    }
}

codes! {
    /// What is done with a piece of news as a whole.
    pub enum Act ("what is done with news") {
        /// It is handed in to be looked over.
        Submit = "submit",
        /// It is given back.
        SendBack = "send-back",
        /// It is to be public from a moment on.
        Publish = "publish",
        /// It is taken back.
        Withdraw = "withdraw",
        /// It is written on again.
        Reopen = "reopen",
    }
}

impl State {
    /// What becomes of news in this state; nothing where that cannot be done with it.
    #[must_use]
    pub const fn after(self, act: Act) -> Option<State> {
        match (self, act) {
            (State::Draft, Act::Submit) => Some(State::Review),
            (State::Review, Act::SendBack) | (State::Withdrawn, Act::Reopen) => Some(State::Draft),
            (State::Review, Act::Publish) => Some(State::Approved),
            (State::Approved, Act::Withdraw) => Some(State::Withdrawn),
            _ => None,
        }
    }

    /// Whether its text can be changed. What is approved is changed by taking it back first: readers
    /// are not given other words under the same date.
    #[must_use]
    pub const fn may_be_written(self) -> bool {
        matches!(self, State::Draft | State::Review)
    }
}
