//! Plans: a period, a state, priorities of the kinds the plan defines, and results under them (C2,
//! C4).

use crate::ids::{EntityId, NetworkId, PlanId, PriorityId, ResultId};
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

codes! {
    /// Those to whom a plan can be opened before it is public.
    pub enum Circle ("circle of readers") {
        /// The members of the network, who always read its drafts.
        Members = "members",
        /// The observers of Member States.
        MemberStates = "member-states",
        /// Those who hold a stakeholder's seat.
        Stakeholders = "stakeholders",
        /// Everybody.
        Public = "public",
    }
}

/// A set of circles.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "Vec<Circle>", into = "Vec<Circle>")]
pub struct Circles(u8);

impl Circles {
    /// Whether a circle is among them.
    #[must_use]
    pub const fn has(self, circle: Circle) -> bool {
        self.0 & (1 << circle as u8) != 0
    }

    /// The same with a circle.
    #[must_use]
    pub const fn with(self, circle: Circle) -> Self {
        Self(self.0 | 1 << circle as u8)
    }

    /// The circles, in their order.
    pub fn iter(self) -> impl Iterator<Item = Circle> {
        Circle::ALL.iter().copied().filter(move |c| self.has(*c))
    }
}

impl FromIterator<Circle> for Circles {
    fn from_iter<I: IntoIterator<Item = Circle>>(circles: I) -> Self {
        circles.into_iter().fold(Self::default(), Self::with)
    }
}

impl From<Vec<Circle>> for Circles {
    fn from(circles: Vec<Circle>) -> Self {
        circles.into_iter().collect()
    }
}

impl From<Circles> for Vec<Circle> {
    fn from(circles: Circles) -> Self {
        circles.iter().collect()
    }
}

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
