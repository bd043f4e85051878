//! Where somebody who registered stands.

codes! {
    /// Where a registration stands.
    pub enum Standing ("state of a registration") {
        /// Nobody has followed the link in the letter.
        Unconfirmed = "unconfirmed",
        /// Those who run the event are to say yes or no.
        ToApprove = "to-approve",
        /// Has a place.
        Registered = "registered",
        /// Waits for a place.
        Waiting = "waiting",
        /// Was told no.
        Declined = "declined",
        /// Will not come.
        Cancelled = "cancelled",
    }
}

codes! {
    /// What somebody's calendar answered to the invitation.
    pub enum Answer ("answer to an invitation") {
        /// They come.
        Accepted = "accepted",
        /// They may come.
        Tentative = "tentative",
        /// They do not come.
        Declined = "declined",
    }
}

codes! {
    /// How it is known that somebody came.
    pub enum Attended ("way attendance was noted") {
        /// Checked in with the codes of the letter and of the room.
        Code = "code",
        /// Ticked off by those who run the event.
        List = "list",
    }
}

impl Standing {
    /// Whether a place is held.
    #[must_use]
    pub const fn has_place(self) -> bool {
        matches!(self, Self::Registered)
    }

    /// Whether it can still be called off by whoever registered.
    #[must_use]
    pub const fn can_cancel(self) -> bool {
        matches!(self, Self::ToApprove | Self::Registered | Self::Waiting)
    }
}
