//! Money as a dashboard adds it up: by the rules of the domain and in the groups of the money's own
//! pages, each line in one.

use super::asked::Asked;
use crate::ledger::Ledger;
use crate::money::{By, Lines};
use crate::picture::{NetworkPicture, PlanPicture};
use aunar_domain::facets::Facet;
use aunar_domain::money::{Sum, gathered};
use chrono::NaiveDate;
use roaring::RoaringBitmap;
use std::collections::BTreeMap;

/// The money of some activities.
#[derive(Default)]
pub(super) struct Funds {
    /// All of it.
    pub(super) whole: Sum,
    /// By group: its code, and its sum.
    pub(super) groups: Vec<(String, Sum)>,
}

/// The grouping of lines that goes with one of activities; of kinds of activity there is none.
pub(super) fn grouping(by: Facet) -> Option<By> {
    match by {
        Facet::Priority => Some(By::Priority),
        Facet::Entity => Some(By::Entity),
        Facet::Country => Some(By::Country),
        _ => None,
    }
}

impl Funds {
    /// Adds up the lines of some activities; of some entities alone, where a filter names them.
    pub(super) fn of(
        network: &NetworkPicture,
        plan: &PlanPicture,
        ledger: &Ledger,
        asked: &Asked,
        set: &RoaringBitmap,
        today: NaiveDate,
    ) -> Self {
        let lines = Lines::of(network, plan, ledger, today);
        let chosen = asked.filter.values(Facet::Entity);
        let asked_for = lines.all().filter(|(line, activity)| {
            let owner = || lines.group(By::Entity, line, activity);
            plan.position(activity.id).is_some_and(|at| set.contains(at))
                && (chosen.is_empty() || chosen.contains(&owner()))
        });
        let grouped = asked_for.map(|(line, activity)| match grouping(asked.by) {
            Some(by) => (lines.group(by, line, activity), line),
            None => (activity.content.kind.code().to_owned(), line),
        });
        let groups = gathered(grouped, lines.rates, today);
        let mut whole = Sum::default();
        groups.values().for_each(|group| whole.join(group));
        Self { whole, groups: in_order(plan, asked.by, groups) }
    }
}

/// Priorities in the plan's order, everything else by what it needs, the most first.
fn in_order(plan: &PlanPicture, by: Facet, groups: BTreeMap<String, Sum>) -> Vec<(String, Sum)> {
    let mut groups: Vec<(String, Sum)> = groups.into_iter().collect();
    match by {
        Facet::Priority => groups.sort_by_key(|(code, _)| {
            plan.priorities.iter().position(|p| p.reference == *code).unwrap_or(usize::MAX)
        }),
        _ => groups.sort_by_key(|(_, sum)| std::cmp::Reverse(sum.dollars[0].total)),
    }
    groups
}
