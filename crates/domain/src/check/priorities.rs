//! Priorities and needs: what is under the one, and who answers the other.

use super::{Fact, Finding, Material, Place, Rule};
use crate::activity::{Activity, Audience};
use crate::ids::{EntityId, NeedId, PriorityId};
use crate::network::MemberRole;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// The priorities that a rule hits, in the plan's order.
pub(super) fn findings(rule: Rule, material: &Material<'_>) -> Vec<Finding> {
    let mut under: HashMap<PriorityId, Vec<&Arc<Activity>>> = HashMap::new();
    for activity in material.judged() {
        if let Some(priority) = activity.content.priority {
            under.entry(priority).or_default().push(activity);
        }
    }
    let seated: HashSet<EntityId> = material
        .members
        .iter()
        .filter(|m| m.role == MemberRole::Stakeholder)
        .map(|m| m.entity)
        .collect();
    let is_stakeholder = |id: &EntityId| {
        let kind = material.register.get(*id).map(|entity| entity.kind);
        seated.contains(id) || kind.is_some_and(|kind| kind.is_stakeholder())
    };
    let reaches = |activity: &Activity| {
        let content = &activity.content;
        let mut parties = content
            .involved
            .iter()
            .flat_map(|i| std::iter::once(&i.entity).chain(&i.represented_by));
        content.audiences.iter().copied().any(Audience::is_stakeholder)
            || parties.any(is_stakeholder)
    };
    let hit = |priority: &PriorityId| {
        let activities = under.get(priority).map_or(&[][..], Vec::as_slice);
        match rule {
            Rule::PriorityWithoutActivities => activities.is_empty().then_some(Fact::Empty),
            // Where there is nothing at all, the other rule says so.
            _ => (!activities.is_empty() && !activities.iter().any(|a| reaches(a)))
                .then_some(Fact::Official(activities.len())),
        }
    };
    material
        .priorities
        .iter()
        .filter_map(|priority| {
            Some(Finding {
                place: Place::Priority(priority.id),
                concerns: priority.co_leads.clone(),
                fact: hit(&priority.id)?,
            })
        })
        .collect()
}

/// The needs that no activity answers.
pub(super) fn unanswered(material: &Material<'_>) -> Vec<Finding> {
    let answered: HashSet<NeedId> =
        material.judged().flat_map(|a| a.content.needs.iter().copied()).collect();
    let open = material.needs.iter().filter(|need| !answered.contains(&need.id));
    open.map(|need| Finding {
        place: Place::Need(need.id),
        concerns: Vec::new(),
        fact: Fact::Empty,
    })
    .collect()
}
