//! Where indicators are to be, against where they stood: a target that starts nowhere says nothing of
//! how much there is to do.

use super::{Fact, Finding, Material, Place, finding};
use crate::ids::EntityId;
use crate::indicator::{Of, Use};

/// The indicators judged: what is used no more, or measures what was given up, has left the plan.
fn judged<'a>(material: &Material<'a>) -> impl Iterator<Item = (&'a Use, Vec<EntityId>)> {
    let material = *material;
    let whose = move |one: &Use| match one.of {
        Of::Activity(id) => {
            material.judged().find(|a| a.id == id).map(|a| finding::carriers(&a.content))
        }
        Of::Priority(id) => {
            material.priorities.iter().find(|p| p.id == id).map(|p| p.co_leads.clone())
        }
        Of::Plan => Some(Vec::new()),
    };
    let used = material.uses.iter().filter(|one| one.ended_at.is_none());
    used.filter_map(move |one| Some((one, whose(one)?)))
}

/// Whether something is measured at all.
pub(super) fn can_judge(material: &Material<'_>) -> bool {
    judged(material).next().is_some()
}

/// The indicators that have a target and no baseline.
pub(super) fn findings(material: &Material<'_>) -> Vec<Finding> {
    judged(material)
        .filter(|(one, _)| one.target.is_some() && one.baseline.is_none())
        .map(|(one, concerns)| Finding {
            place: Place::Indicator(one.id),
            concerns,
            fact: Fact::Empty,
        })
        .collect()
}
