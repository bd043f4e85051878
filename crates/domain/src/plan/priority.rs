//! Priorities of a plan, and the results under them.

use crate::ids::{EntityId, PriorityId, ResultId};
use crate::words::Text;
use serde::{Deserialize, Serialize};

codes! {
    /// The kinds of priority a plan may distinguish.
    pub enum PriorityKind ("kind of priority") {
        /// A core (basic) priority.
        Core = "core",
        /// A thematic priority.
        Thematic = "thematic",
        /// A priority of a plan that does not tell kinds apart.
        Other = "other",
    }
}

/// A priority of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Priority {
    /// Its stable identifier.
    pub id: PriorityId,
    /// Its reference in the plan: `C1`, `2.1`.
    pub reference: String,
    /// Its kind.
    pub kind: PriorityKind,
    /// Its title.
    pub title: Text,
    /// What it is about.
    #[serde(default)]
    pub summary: Option<Text>,
    /// Who co-leads it.
    #[serde(default)]
    pub co_leads: Vec<EntityId>,
    /// The results under it.
    #[serde(default)]
    pub results: Vec<PlanResult>,
}

/// A result that activities under a priority lead to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanResult {
    /// Its stable identifier.
    pub id: ResultId,
    /// Its reference in the plan: `C1.2`.
    pub reference: String,
    /// Its title.
    pub title: Text,
}
