//! Claims: what a report says, as a code with values, and what each rests on. The words are composed
//! for the reader; people's own words stand in their place once somebody edits them.

mod said;
mod trace;
mod values;

pub use said::Said;
pub use trace::{Kind, Trace};
pub use values::{Given, Name, Values};

use super::{Group, Section};
use crate::ids::ClaimId;
use crate::words::Text;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// What a report says at one place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// In which section.
    pub section: Section,
    /// About what in it.
    pub group: Option<Group>,
    /// What it says; nothing where somebody wrote it by hand.
    pub said: Option<Said>,
    /// Tells it apart from others that say the like.
    pub subject: String,
    /// With which values.
    pub values: Values,
    /// What it rests on, each record once.
    pub traces: Vec<Trace>,
}

impl Claim {
    /// What stays the same when it is made anew: a need that comes to be answered is the same need.
    #[must_use]
    pub fn key(&self) -> (Option<Said>, Section, &str) {
        let like = self.said.map(|said| match said {
            Said::NeedUnanswered => Said::NeedAnswered,
            Said::NotMeasured => Said::Measured,
            Said::Cancelled => Said::Slipped,
            Said::RecommendationAnswered | Said::RecommendationTakenUp => Said::RecommendationOpen,
            other => other,
        });
        (like, self.section, &self.subject)
    }
}

/// A claim as it stands in a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Written {
    /// Its stable identifier.
    pub id: ClaimId,
    /// Raised by one with every change.
    pub version: i64,
    /// Where it stands among those of its section and group.
    pub position: i64,
    /// What it claims.
    pub claim: Claim,
    /// People's own words in the place of the composed ones.
    pub prose: Option<Text>,
    /// When it was taken out: it stays so when the draft is made anew.
    pub removed_at: Option<DateTime<Utc>>,
}

impl Written {
    /// Whether it is somebody's own, without anything to rest on.
    #[must_use]
    pub fn is_the_authors(&self) -> bool {
        self.claim.traces.is_empty()
    }
}
