//! What joining frees, and what it could free: activities that are one already, and those that are
//! agreed to be one or look like the same work, with their money as one.

use super::found::Found;
use super::join::is_one;
use crate::ledger::Ledger;
use crate::money::{self, Lines};
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::{Cx, address, numbers};
use aunar_domain::activity::Content;
use aunar_domain::ids::ActivityId;
use aunar_domain::money::Sum;
use aunar_domain::overlap::Standing;
use aunar_overlap::Grade;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// How many groups of a kind are shown, where not all of them are asked for: a table of a plan of ten thousand
/// activities had half a thousand rows, which nobody reads and a poor line takes half a minute for.
const USUAL: usize = 20;

/// What joining frees in a plan.
pub(super) struct Freed {
    /// What the columns of money are called.
    pub(super) heads: Vec<String>,
    /// What is joined, and what could be.
    pub(super) kinds: Vec<Kind>,
}

/// How many of the groups of a kind are asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shown {
    /// Those that free the most.
    Most,
    /// Each.
    All,
}

/// Groups of activities that are, or could be, one.
pub(super) struct Kind {
    /// What they are.
    pub(super) title: String,
    /// How many activities fewer there are, or would be, and how many months of work planned once.
    pub(super) fewer: String,
    /// Each group, by reference; where there are too many, those that free the most, by how much that is.
    pub(super) groups: Vec<Group>,
    /// How many of how many are shown, where it is not all.
    pub(super) cut: Option<String>,
    /// All of them.
    pub(super) total: Vec<String>,
}

/// Activities that are, or could be, one.
pub(super) struct Group {
    /// Each of them: reference and where it is.
    pub(super) activities: Vec<(String, String)>,
    /// Needed, there, spent, missing; planned twice at most; what others could cover.
    pub(super) amounts: Vec<String>,
}

/// What joining frees in a plan; nothing where nothing is joined or could be.
pub(super) fn freed(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    ledger: &Ledger,
    all: &[Found],
    shown: Shown,
) -> Option<Freed> {
    let t = cx.t();
    let lines = Lines::of(network, plan, ledger, cx.now.date_naive());
    let joined: Vec<Vec<ActivityId>> = plan
        .activities
        .iter()
        .filter(|a| plan.joined.parts_of(a.id).next().is_some())
        .map(|a| vec![a.id])
        .collect();
    let kinds = [("joined", joined), ("open", open(plan, all))].into_iter();
    let kinds: Vec<Kind> = kinds
        .filter(|(_, groups)| !groups.is_empty())
        .map(|(code, groups)| {
            let fewer: usize = match code {
                "joined" => plan.joined.redirects().len(),
                _ => groups.iter().map(|g| g.len() - 1).sum(),
            };
            let title = t.label("overlap-freed", code);
            let months: u32 = groups.iter().map(|ids| months(plan, code, ids)).sum();
            let mut fewer = t.n(&format!("overlap-fewer-{code}"), fewer as u64);
            if months > 0 {
                fewer = format!("{fewer} · {}", t.n(&format!("overlap-months-{code}"), months));
            }
            kind(cx, &lines, (title, fewer), &groups, shown)
        })
        .collect();
    let mut heads = money::heads(t);
    heads.extend(["overlap-freed-most", "overlap-freed-cover"].map(|key| t.t(key)));
    (!kinds.is_empty()).then_some(Freed { heads, kinds })
}

/// The activities of a plan that are agreed to be one or look like the same work, whoever is near whom
/// together: one that is near two others is counted once.
fn open(plan: &PlanPicture, all: &[Found]) -> Vec<Vec<ActivityId>> {
    let mut groups: Vec<BTreeSet<ActivityId>> = Vec::new();
    for f in all {
        let Some(there) = f.there.planned().filter(|there| there.plan.plan.id == plan.plan.id)
        else {
            continue;
        };
        let is_same = match &f.known.standing {
            Standing::Settled(_) => is_one(&f.known.standing),
            _ => f.near.grade == Grade::Duplicate,
        };
        if !f.is_live || !is_same {
            continue;
        }
        let (near, apart): (Vec<_>, Vec<_>) = groups.into_iter().partition(|group| {
            group.contains(&f.here.activity.id) || group.contains(&there.activity.id)
        });
        let mut one: BTreeSet<ActivityId> = near.into_iter().flatten().collect();
        one.extend([f.here.activity.id, there.activity.id]);
        groups = apart;
        groups.push(one);
    }
    groups.into_iter().map(|group| group.into_iter().collect()).collect()
}

/// The months of work of a group that are planned once instead of twice: of what was joined as it was
/// before; of what could be joined, all but the longest.
fn months(plan: &PlanPicture, code: &str, ids: &[ActivityId]) -> u32 {
    let of = |content: &Content| content.period.map_or(0, |period| period.months());
    if code == "joined" {
        let parts = ids.iter().flat_map(|id| plan.joined.parts_of(*id));
        return parts.map(|(_, joined)| of(&joined.content)).sum();
    }
    let all: Vec<u32> =
        ids.iter().filter_map(|id| plan.by_id(*id)).map(|a| of(&a.content)).collect();
    all.iter().sum::<u32>() - all.iter().max().copied().unwrap_or(0)
}

fn kind(
    cx: &Cx,
    lines: &Lines<'_>,
    (title, fewer): (String, String),
    groups: &[Vec<ActivityId>],
    shown: Shown,
) -> Kind {
    let t = cx.t();
    let (network, plan) = lines.around();
    let mut by_name: BTreeMap<String, (Option<i64>, Group)> = BTreeMap::new();
    let (mut whole, mut sums) = (Sum::default(), [Some(0_i64), Some(0)]);
    for ids in groups {
        let mut activities: Vec<(String, String)> = Vec::new();
        for activity in ids.iter().filter_map(|id| plan.by_id(*id)) {
            let href = address::activity(network, plan, &activity.reference);
            let parts = plan.joined.parts_of(activity.id).map(|(_, a)| a.reference.clone());
            let named = std::iter::once(activity.reference.clone()).chain(parts);
            let named = named.collect::<Vec<_>>().join(" + ");
            activities.push((named, format!("{href}/money")));
        }
        activities.sort();
        let name = activities.first().map(|(name, _)| name.clone()).unwrap_or_default();
        let (most, amounts) = match money::as_one(t, lines, ids) {
            Some(one) => {
                whole.join(&one.sum);
                for (sum, freed) in sums.iter_mut().zip([one.most_freed, one.could_cover]) {
                    *sum = sum.zip(freed).map(|(a, b)| a.saturating_add(b));
                }
                (one.most_freed, one.figures.into_iter().chain(one.freed).collect())
            }
            // Nobody said anything of its money: it is in no sum, and makes none known.
            None => (None, vec![t.t("money-not-known"); 6]),
        };
        by_name.insert(name, (most, Group { activities, amounts }));
    }
    let mut total = money::amounts(t, &whole);
    let known = |sum: Option<i64>| sum.filter(|_| whole.lines > 0);
    total.extend(sums.map(|sum| money::in_dollars(t, known(sum))));
    let mut groups: Vec<(Option<i64>, Group)> = by_name.into_values().collect();
    let mut cut = None;
    if shown == Shown::Most && groups.len() > USUAL {
        let [few, all] = [USUAL, groups.len()].map(|n| numbers::whole(t.0, n as u64));
        cut = Some(t.with("overlap-freed-cut", &[("shown", &few), ("all", &all)]));
        // A sum that is not known comes last.
        groups.sort_by_key(|(most, _)| Reverse(*most));
        groups.truncate(USUAL);
    }
    Kind { title, fewer, groups: groups.into_iter().map(|(_, group)| group).collect(), cut, total }
}
