//! Activities of outside mechanisms, known as read-only reference so that nobody plans beside them
//! (C6). Whatever form they come in, they are offered here as contents; what is known of them, what is
//! new, changed or no longer told is decided once.

mod settle;
mod source;

pub use settle::{Offered, Settled, Settlement, settle};
pub use source::{MOST_BY, MOST_LICENCE, Source, Terms};

use crate::activity::{Content, PublicStatus};
use crate::ids::{OutsideId, SourceId};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// Most activities that one source may hold.
pub const MOST_ACTIVITIES: usize = 20_000;
/// Most characters of a source's name, of its licence, of its address.
pub const MOST_NAME: usize = 200;
codes! {
    /// What is wrong with what is said of a source.
    pub enum SourceFault ("fault of a source") {
        /// It has no name.
        NoName = "no-name",
        /// Its name, address or licence is too long.
        TooLong = "too-long",
        /// Its address is none that begins with http:// or https://.
        NoAddress = "no-address",
    }
}

/// An activity of an outside mechanism.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutsideActivity {
    /// Its stable identifier.
    pub id: OutsideId,
    /// Where it was taken from.
    pub source: SourceId,
    /// What the source calls it, unique in it.
    pub reference: String,
    /// Raised by one with every change.
    pub version: i64,
    /// Who carries it out, as the source names them.
    pub by: Option<String>,
    /// What it says, as far as it says what an activity of a plan does.
    pub content: Content,
    /// When an import no longer had it.
    pub gone_since: Option<DateTime<Utc>>,
}

impl OutsideActivity {
    /// Whether it is still to come or under way, so that somebody may build on it.
    #[must_use]
    pub fn is_live(&self, today: NaiveDate) -> bool {
        let over = matches!(
            self.content.status.public(),
            PublicStatus::Completed | PublicStatus::Withdrawn
        );
        self.gone_since.is_none() && !over && self.content.period.is_none_or(|p| p.end >= today)
    }
}

#[cfg(test)]
mod tests;
