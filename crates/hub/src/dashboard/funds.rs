//! Money as a dashboard adds it up: by the rules of the domain and in the groups of the money's own
//! pages, each line in one.

use super::asked::Asked;
use crate::ledger::Ledger;
use crate::money::{By, Lines};
use crate::picture::{NetworkPicture, PlanPicture};
use aunar_domain::facets::Facet;
use aunar_domain::money::{Line, Sum, Tally};
use chrono::NaiveDate;
use roaring::RoaringBitmap;
use std::collections::BTreeMap;

/// The money of some activities.
#[derive(Default)]
pub(super) struct Funds {
    /// All of it.
    pub(super) whole: Sum,
    /// By group.
    pub(super) groups: Vec<Group>,
}

/// The money of a group.
pub(super) struct Group {
    /// Its code.
    pub(super) code: String,
    /// Its sum.
    pub(super) sum: Sum,
    /// What is needed of it where nobody says what is there, in cents of a dollar.
    pub(super) silent: Tally,
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
        let mut groups: BTreeMap<String, (Sum, Option<Sum>)> = BTreeMap::new();
        for (code, line) in counted(&lines, plan, asked, set) {
            let (sum, silent) = groups.entry(code).or_default();
            sum.add(line, lines.rates, today);
            // What is needed where nobody says what is there: no gap, for that is not known either.
            if line.is_silent() {
                silent.get_or_insert_default().add(line, lines.rates, today);
            }
        }
        let mut whole = Sum::default();
        groups.values().for_each(|(group, _)| whole.join(group));
        // Where every line says it, nothing is needed of which it is not said: that much is known.
        let none = Tally { known: 1, ..Tally::default() };
        let groups = in_order(plan, asked.by, groups).into_iter();
        let groups = groups.map(|(code, (sum, silent))| Group {
            silent: silent.map_or(none, |sum| sum.dollars[0]),
            code,
            sum,
        });
        Self { whole, groups: groups.collect() }
    }
}

/// The lines of some activities, of some entities alone where a filter names them, each with the code
/// of its group.
pub(super) fn counted<'a>(
    lines: &'a Lines<'a>,
    plan: &'a PlanPicture,
    asked: &'a Asked,
    set: &'a RoaringBitmap,
) -> impl Iterator<Item = (String, &'a Line)> {
    let chosen = asked.filter.values(Facet::Entity);
    let asked_for = lines.all().filter(move |(line, activity)| {
        let owner = || lines.group(By::Entity, line, activity);
        plan.position(activity.id).is_some_and(|at| set.contains(at))
            && (chosen.is_empty() || chosen.contains(&owner()))
    });
    asked_for.map(move |(line, activity)| match grouping(asked.by) {
        Some(by) => (lines.group(by, line, activity), line),
        None => (activity.content.kind.code().to_owned(), line),
    })
}

/// Priorities in the plan's order, everything else by what it needs, the most first.
fn in_order(
    plan: &PlanPicture,
    by: Facet,
    groups: BTreeMap<String, (Sum, Option<Sum>)>,
) -> Vec<(String, (Sum, Option<Sum>))> {
    let mut groups: Vec<_> = groups.into_iter().collect();
    match by {
        Facet::Priority => groups.sort_by_key(|(code, _)| {
            plan.priorities.iter().position(|p| p.reference == *code).unwrap_or(usize::MAX)
        }),
        _ => groups.sort_by_key(|(_, (sum, _))| std::cmp::Reverse(sum.dollars[0].total)),
    }
    groups
}
