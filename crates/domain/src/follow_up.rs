//! Follow-up: windows in which each owner of an activity reports its own share, and what it says of
//! it (C12). A report covers what the one who makes it has done; nobody reports for another.

mod asking;
mod evidence;
pub mod files;
mod handling;
mod owing;
mod progress;
mod reminder;
mod window;

pub use asking::{NoSlip, Question, Said, questions, slip};
pub use evidence::{Evidence, EvidenceKind, Shown};
pub use handling::{Deed, Handling, Timing, Unfit, after, timing};
pub use owing::{Duty, due, duty, has_a_share, is_reported_on, says_how_far};
pub use progress::Progress;
pub use reminder::{Reminder, reminder};
pub use window::{Extension, Opening, Unextended, Unopenable, Window, suggested};

codes! {
    /// How far something that is reported is on its way to being taken.
    pub enum State ("state of a report") {
        /// Being written; only its owner sees it.
        Draft = "draft",
        /// Handed in; waits for the co-leads of its priority.
        Submitted = "submitted",
        /// Given back with a word about what is missing.
        SentBack = "sent-back",
        /// Taken.
        Accepted = "accepted",
    }
}

impl State {
    /// Whether it counts in sums and dashboards: what its owner handed in does, marked as not yet
    /// accepted; what is being written, or was given back, does not.
    #[must_use]
    pub const fn counts(self) -> bool {
        matches!(self, State::Submitted | State::Accepted)
    }

    /// Whether its owner may change it.
    #[must_use]
    pub const fn may_be_changed(self) -> bool {
        !matches!(self, State::Accepted)
    }
}

#[cfg(test)]
mod tests;
