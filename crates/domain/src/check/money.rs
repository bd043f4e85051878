//! Money needed against money there is, in each line's own currency: no rate is needed to tell that
//! something is missing.

use super::{Fact, Finding, Material, Place};
use crate::activity::Status;
use crate::ids::{ActivityId, EntityId};
use crate::money::{Currency, Line};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Whether some line says both what is needed and what there is.
pub(super) fn can_judge(material: &Material<'_>) -> bool {
    material.lines.iter().any(|line| line.gap().is_some())
}

/// The activities that lack money, with how much in each currency. What is done needs none any more.
pub(super) fn findings(material: &Material<'_>) -> Vec<Finding> {
    let mut lines: HashMap<ActivityId, Vec<&Line>> = HashMap::new();
    for line in material.lines {
        lines.entry(line.activity).or_default().push(line);
    }
    let finding = |id: ActivityId| {
        let mut missing: BTreeMap<Currency, i64> = BTreeMap::new();
        let mut concerns: BTreeSet<EntityId> = BTreeSet::new();
        for line in lines.get(&id)? {
            if let Some(gap) = line.gap().filter(|gap| *gap > 0) {
                let sum = missing.entry(line.currency).or_default();
                *sum = sum.saturating_add(gap);
                concerns.insert(line.entity);
            }
        }
        (!missing.is_empty()).then(|| Finding {
            place: Place::Activity(id),
            concerns: concerns.into_iter().collect(),
            fact: Fact::Short(missing.into_iter().collect()),
        })
    };
    let open = material.judged().filter(|a| a.content.status != Status::Closed);
    open.filter_map(|activity| finding(activity.id)).collect()
}
