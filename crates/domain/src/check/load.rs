//! Load: how many activities an entity carries in a quarter.
//!
//! Whoever leads, co-leads or implements carries; to contribute or to fund is not counted. An
//! activity counts in every quarter that its period touches.

use super::{Fact, Finding, Material, Place};
use crate::activity::Part;
use crate::ids::{ActivityId, EntityId};
use std::collections::BTreeMap;

/// Most quarters of one activity that are counted: forty years, beyond which a year is mistyped.
const MOST_QUARTERS: usize = 160;

/// The entities and quarters above the limit, by quarter, the fullest first.
pub(super) fn findings(material: &Material<'_>, limit: u32) -> Vec<Finding> {
    let mut carried: BTreeMap<((i32, u32), EntityId), Vec<ActivityId>> = BTreeMap::new();
    for activity in material.judged() {
        let Some(period) = activity.content.period else {
            continue;
        };
        let carries = |part| matches!(part, Part::Lead | Part::CoLead | Part::Implementer);
        let involved = activity.content.involved.iter().filter(|i| carries(i.part));
        let mut who: Vec<EntityId> = involved.map(|i| i.entity).collect();
        who.sort_unstable();
        who.dedup();
        for quarter in period.quarters().take(MOST_QUARTERS) {
            for entity in &who {
                carried.entry((quarter, *entity)).or_default().push(activity.id);
            }
        }
    }
    let mut over: Vec<_> =
        carried.into_iter().filter(|(_, activities)| activities.len() > limit as usize).collect();
    over.sort_by_key(|((quarter, _), activities)| (*quarter, std::cmp::Reverse(activities.len())));
    over.into_iter()
        .map(|(((year, quarter), entity), activities)| Finding {
            place: Place::Quarter(entity, year, quarter),
            concerns: vec![entity],
            fact: Fact::Load(activities, limit),
        })
        .collect()
}
