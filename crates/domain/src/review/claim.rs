//! Claims: what a report says, as a code with values, and what each rests on. The words are composed
//! for the reader; people's own words stand in their place once somebody edits them.

mod said;
mod values;

pub use said::Said;
pub use values::{Given, Name, Values};

use super::{Group, Section};
use crate::ids::ClaimId;
use crate::words::Text;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use std::collections::BTreeMap;
use uuid::Uuid;

codes! {
    /// What kind of record a claim rests on.
    pub enum Kind ("kind of source") {
        /// The plan as it stands.
        Plan = "plan",
        /// The review itself.
        Review = "review",
        /// An activity.
        Activity = "activity",
        /// An indicator in use.
        Use = "use",
        /// A value of one.
        Value = "value",
        /// A link or file.
        Evidence = "evidence",
        /// A report of a member.
        Progress = "progress",
        /// An event.
        Event = "event",
        /// A need.
        Need = "need",
        /// An amendment.
        Amendment = "amendment",
        /// A budget line.
        Line = "line",
        /// A consultation, by its published counts.
        Consultation = "consultation",
        /// A practice that is published.
        Practice = "practice",
        /// A recommendation of an event.
        Recommendation = "recommendation",
        /// How many took part in an event, as it is published.
        Participation = "participation",
    }
}

/// What a claim rests on: a record, and what of it was said when the claim was made. That is its
/// fingerprint: small, and plain enough to say what has changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trace {
    /// What kind of record.
    pub kind: Kind,
    /// Which.
    pub record: Uuid,
    /// What people call it: `A-014`, `I-003 2024-Q2`.
    pub reference: String,
    /// What it said, by field: only what the claim rests on.
    pub said: BTreeMap<String, Json>,
}

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
