//! Activities: what a plan says will be done, by whom, when, where, for whom and to what end.
//!
//! One activity has one lead and any number of others in named parts (lesson: systems without
//! several owners make agencies split one activity into many rows).

mod deliverable;
mod kind;
mod people;
mod tag;

pub use deliverable::Deliverable;
pub use kind::{ActivityKind, PublicStatus, Status};
pub use people::{Audience, Involved, Part};
pub use tag::{MOST_PRIMARY_OBJECTIVES, MOST_SDG_TARGETS, Marker, Tag, Weight};

use crate::iati::Said;
use crate::ids::{ActivityId, EntityId, MechanismId, NeedId, PlanId, PriorityId, ResultId};
use crate::period::Period;
use crate::words::Text;
use serde::{Deserialize, Serialize};

/// What an activity says, without its identity: what an import compares and an edit replaces.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Content {
    /// The priority it stands under.
    pub priority: Option<PriorityId>,
    /// The result it leads to.
    pub result: Option<ResultId>,
    /// Its title.
    pub title: Text,
    /// What will be done.
    pub description: Option<Text>,
    /// Its kind.
    pub kind: ActivityKind,
    /// How far it is.
    pub status: Status,
    /// When.
    pub period: Option<Period>,
    /// The period as somebody wrote it, where that says more than the period.
    pub period_note: Option<String>,
    /// The period first planned, when it slipped.
    pub first_period: Option<Period>,
    /// Why it slipped.
    pub slip_reason: Option<Text>,
    /// Who takes part, in the order given.
    pub involved: Vec<Involved>,
    /// The codes of its places, sorted.
    pub places: Vec<String>,
    /// Whom it is for, sorted.
    pub audiences: Vec<Audience>,
    /// What it serves, sorted.
    pub tags: Vec<Tag>,
    /// Gender equality marker.
    pub gender: Marker,
    /// Human rights marker.
    pub human_rights: Marker,
    /// What it will leave behind.
    pub deliverable: Option<Text>,
    /// Where that is to be found.
    pub link: Option<String>,
    /// The needs and opportunities it answers, sorted.
    pub needs: Vec<NeedId>,
    /// The outside mechanisms it is linked with, sorted.
    pub mechanisms: Vec<MechanismId>,
    /// Where the row came from, when it was taken from a published page.
    pub source: Option<String>,
    /// What it is about, by the sectors of IATI's vocabularies, sorted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sectors: Vec<Said>,
    /// What else it says in codes of IATI's vocabularies, sorted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub standard: Vec<Said>,
}

/// An activity of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Activity {
    /// Its stable identifier.
    pub id: ActivityId,
    /// Its plan.
    pub plan: PlanId,
    /// Its human reference, unique in the plan: `A-014`.
    pub reference: String,
    /// Raised by one with every change; a save names the version it saw.
    pub version: i64,
    /// What it says.
    pub content: Content,
}

impl Content {
    /// An activity that says nothing but its title.
    #[must_use]
    pub fn titled(title: Text) -> Self {
        Self {
            priority: None,
            result: None,
            title,
            description: None,
            kind: ActivityKind::Other,
            status: Status::Pipeline,
            period: None,
            period_note: None,
            first_period: None,
            slip_reason: None,
            involved: Vec::new(),
            places: Vec::new(),
            audiences: Vec::new(),
            tags: Vec::new(),
            gender: Marker::NOT_ASSESSED,
            human_rights: Marker::NOT_ASSESSED,
            deliverable: None,
            link: None,
            needs: Vec::new(),
            mechanisms: Vec::new(),
            source: None,
            sectors: Vec::new(),
            standard: Vec::new(),
        }
    }

    /// Puts what has no order of its own in a fixed one, so that equal contents are equal, and
    /// gives back the room that lists grew by: contents are kept in memory by the thousand.
    #[must_use]
    pub fn in_order(mut self) -> Self {
        fn set<T: Ord>(list: &mut Vec<T>) {
            list.sort_unstable();
            list.dedup();
            list.shrink_to_fit();
        }
        set(&mut self.places);
        set(&mut self.audiences);
        set(&mut self.tags);
        set(&mut self.needs);
        set(&mut self.mechanisms);
        set(&mut self.sectors);
        set(&mut self.standard);
        // A part is had once; the order within a part is the writers'.
        let mut seen = std::collections::HashSet::new();
        self.involved.retain(|i| seen.insert((i.entity, i.part)));
        self.involved.sort_by_key(|i| i.part);
        self.involved.shrink_to_fit();
        self
    }

    /// Who leads it.
    #[must_use]
    pub fn lead(&self) -> Option<EntityId> {
        self.having(Part::Lead).next()
    }

    /// Those whose activity it is: who leads it and who co-leads it.
    #[must_use]
    pub fn leading(&self) -> Vec<EntityId> {
        self.having(Part::Lead).chain(self.having(Part::CoLead)).collect()
    }

    /// The entities that have a part.
    pub fn having(&self, part: Part) -> impl Iterator<Item = EntityId> {
        self.involved.iter().filter(move |i| i.part == part).map(|i| i.entity)
    }

    /// The entries it serves of a framework, with a weight or with any.
    pub fn serving<'a>(
        &'a self,
        framework: &'a str,
        weight: Option<Weight>,
    ) -> impl Iterator<Item = &'a str> {
        self.tags
            .iter()
            .filter(move |t| t.framework == framework && weight.is_none_or(|w| w == t.weight))
            .map(|t| t.entry.as_str())
    }
}
