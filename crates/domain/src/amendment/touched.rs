//! Whom an amendment touches: those who have a part in the activity, before or after.

use super::weighing::Judged;
use crate::activity::{Content, Part};
use crate::compare::Field;
use crate::endorsement::Decider;
use crate::ids::EntityId;
use crate::network::Member;

codes! {
    /// Who is asked about an amendment.
    pub enum Reach ("reach of an amendment") {
        /// The members with a part in the activity.
        Touched = "touched",
        /// Every member.
        All = "all",
    }
}

/// The members of a network that decide on a change, in the network's order. An activity that no
/// member has a part in concerns them all.
#[must_use]
pub fn touched(
    reach: Reach,
    before: &Content,
    after: &Content,
    members: &[Member],
) -> Vec<EntityId> {
    let deciders = Decider::among(members);
    let has_part = |entity: EntityId| {
        let parts = before.involved.iter().chain(&after.involved);
        parts.filter(|i| i.part != Part::Implementer).any(|i| i.entity == entity)
    };
    let touched: Vec<EntityId> = deciders
        .iter()
        .map(|d| d.entity)
        .filter(|entity| reach == Reach::Touched && has_part(*entity))
        .collect();
    if touched.is_empty() { deciders.into_iter().map(|d| d.entity).collect() } else { touched }
}

/// Who is asked unless somebody decides otherwise: what moves an activity to another priority or
/// gives it up concerns the plan as a whole.
#[must_use]
pub fn usual_reach(judged: &Judged) -> Reach {
    let of_the_whole = |field| matches!(field, Field::Priority | Field::Result | Field::Status);
    let whole = judged.differences.iter().any(|(difference, weight)| {
        *weight == super::Weight::Substantive && of_the_whole(difference.field)
    });
    if whole { Reach::All } else { Reach::Touched }
}
