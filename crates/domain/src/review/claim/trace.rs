//! What a claim rests on: fields of a record, as they were.

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
