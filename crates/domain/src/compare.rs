//! Comparing two states of a plan: what was added, removed and changed, field by field, readable by
//! somebody who has never seen a database. What stayed as it was is left out.
//!
//! Pure: it knows neither where the states come from nor a language; `hub` names the values.

mod content;
mod fate;
mod field;
mod plan;
#[cfg(test)]
mod tests;
mod text;

pub use fate::{Counts, Fate};
pub use field::{Change, Difference, Field, Value};
pub use text::{Kept, Piece, Reworded, pieces};

use crate::activity::Activity;
use crate::ids::{ActivityId, PriorityId};
use crate::plan::{Plan, Priority};
use crate::reference::natural;
use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;

/// A plan at some moment; also a part of one, when nothing else changed.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct State {
    /// The plan itself; nothing before it was made.
    pub plan: Option<Plan>,
    /// Its priorities.
    pub priorities: BTreeMap<PriorityId, Priority>,
    /// Its activities.
    pub activities: BTreeMap<ActivityId, Activity>,
}

/// The differences between two states.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Comparison {
    /// Of the plan itself.
    pub plan: Vec<Difference>,
    /// Of its priorities, by reference.
    pub priorities: Vec<Fate<Priority>>,
    /// Of its activities, by reference.
    pub activities: Vec<Fate<Activity>>,
}

impl Comparison {
    /// Whether the two states say the same.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.plan.is_empty() && self.priorities.is_empty() && self.activities.is_empty()
    }
}

/// Compares two states.
#[must_use]
pub fn compare(before: State, after: State) -> Comparison {
    let plan = match (&before.plan, &after.plan) {
        (Some(before), Some(after)) => plan::plan(before, after),
        _ => Vec::new(),
    };
    let mut priorities = fates(before.priorities, after.priorities, plan::priority);
    let mut activities = fates(before.activities, after.activities, content::activity);
    priorities.sort_by(|a, b| natural(&a.latest().reference, &b.latest().reference));
    activities.sort_by(|a, b| natural(&a.latest().reference, &b.latest().reference));
    Comparison { plan, priorities, activities }
}

/// In what two versions of one activity differ; the reference is no part of either.
#[must_use]
pub fn differences(before: &Activity, after: &Activity) -> Vec<Difference> {
    content::activity(before, after)
}

fn fates<K: Ord + Hash, T>(
    before: BTreeMap<K, T>,
    after: BTreeMap<K, T>,
    differences: impl Fn(&T, &T) -> Vec<Difference>,
) -> Vec<Fate<T>> {
    let mut before: HashMap<K, T> = before.into_iter().collect();
    let mut all: Vec<Fate<T>> = Vec::new();
    for (id, after) in after {
        match before.remove(&id) {
            None => all.push(Fate::Added(after)),
            Some(before) => {
                let differences = differences(&before, &after);
                if !differences.is_empty() {
                    all.push(Fate::Changed { before, after, differences });
                }
            }
        }
    }
    all.extend(before.into_values().map(Fate::Removed));
    all
}
