//! Plans: a period, a state, priorities of the kinds the plan defines, and results under them (C2,
//! C4).

mod circle;
mod priority;

pub use circle::{Circle, Circles};
pub use priority::{PlanResult, Priority, PriorityKind};

use crate::ids::{NetworkId, PlanId};
use crate::words::Text;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

codes! {
    /// Where a plan is in its life.
    pub enum PlanStatus ("status of a plan") {
        /// Being written.
        Draft = "draft",
        /// Open to comments.
        Consultation = "consultation",
        /// Before its members for endorsement.
        Endorsement = "endorsement",
        /// Endorsed, not yet begun.
        Endorsed = "endorsed",
        /// Being carried out.
        Implementation = "implementation",
        /// Over.
        Closed = "closed",
    }
}

/// A plan of a network.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// Its stable identifier.
    pub id: PlanId,
    /// Whose plan it is.
    pub network: NetworkId,
    /// Its code in addresses: `2023-2024`.
    pub code: String,
    /// Its title.
    pub title: Text,
    /// What it is about.
    #[serde(default)]
    pub summary: Option<Text>,
    /// Its first day.
    pub start: NaiveDate,
    /// Its last day.
    pub end: NaiveDate,
    /// Where it is in its life.
    pub status: PlanStatus,
    /// When it was endorsed.
    #[serde(default)]
    pub endorsed_on: Option<NaiveDate>,
    /// To whom it is open before it is public.
    #[serde(default)]
    pub open_to: Circles,
    /// Whether a version of it is sealed and in force: it changes by amendment only.
    #[serde(default)]
    pub sealed: bool,
    /// Whether its content is made up to show the system.
    #[serde(default)]
    pub illustrative: bool,
}

impl Plan {
    /// Whether official wordings may change: once members have agreed on a document, those in it are
    /// theirs, and change by amendment; a translation that is nobody's official word does not bind.
    #[must_use]
    pub const fn official_wordings_may_change(&self) -> bool {
        !self.sealed
    }
}
