//! Follow-up: windows in which each owner of an activity reports its own share, and what it says of
//! it (C12). A report covers what the one who makes it has done; nobody reports for another.

mod evidence;
mod progress;
mod window;

pub use evidence::{Evidence, EvidenceKind, Shown};
pub use progress::Progress;
pub use window::{Extension, Window};

use crate::ids::PersonId;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

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

/// How something reported came where it is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handling {
    /// When it was handed in, and by whom.
    pub submitted: Option<(DateTime<Utc>, PersonId)>,
    /// When it was accepted or given back, and by whom.
    pub decided: Option<(DateTime<Utc>, PersonId)>,
    /// What was said when it was given back.
    pub word: Option<String>,
}
