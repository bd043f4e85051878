//! What a dashboard adds up, once for a picture, a ledger and a filter: numbers and codes, no words.

use super::asked::Asked;
use super::calendar;
use super::funds::Funds;
use super::measures::{self, Courses, Measure};
use crate::endorsement::{self, Became};
use crate::ledger::{self, Ledger, Paces};
use crate::picture::{NetworkPicture, PlanPicture};
use crate::reporting::{Counts, Standings, timely};
use crate::web::{Cx, Error};
use aunar_domain::activity::PublicStatus;
use aunar_domain::endorsement::commitment::Fate;
use aunar_domain::facets::Facet;
use aunar_domain::framework::{OBJECTIVES, PRINCIPLES};
use aunar_domain::ids::{EntityId, WindowId};
use aunar_domain::pace::Pace;
use chrono::NaiveDate;
use roaring::RoaringBitmap;
use std::collections::HashSet;
use std::sync::Arc;

/// How far some activities are, and how they keep their time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Progress {
    /// How many there are.
    pub(super) total: u64,
    /// How many of each public status, in their order.
    pub(super) statuses: [u64; PublicStatus::ALL.len()],
    /// How many of each pace, in their order.
    pub(super) paces: [u64; Pace::ALL.len()],
}

impl Progress {
    fn of(plan: &PlanPicture, paces: &Paces, set: &RoaringBitmap) -> Self {
        let status =
            |s: &PublicStatus| plan.index.having(Facet::Status, s.code()).intersection_len(set);
        let mut progress = Self { total: set.len(), ..Self::default() };
        for (n, one) in PublicStatus::ALL.iter().enumerate() {
            progress.statuses[n] = status(one);
        }
        for (n, pace) in Pace::ALL.iter().enumerate() {
            progress.paces[n] = paces.having(*pace).intersection_len(set);
        }
        progress
    }

    /// How many have a public status.
    pub(super) fn status(&self, status: PublicStatus) -> u64 {
        self.statuses[status as usize]
    }

    /// How many have a pace.
    pub(super) fn pace(&self, pace: Pace) -> u64 {
        self.paces[pace as usize]
    }

    /// The share completed of those not cancelled, in per cent.
    pub(super) fn percent(&self) -> u64 {
        let counted = self.total - self.status(PublicStatus::Withdrawn);
        (self.status(PublicStatus::Completed) * 100).checked_div(counted).unwrap_or(0)
    }
}

/// What has nothing.
#[derive(Debug, Default)]
pub(super) struct Gaps {
    /// Principles that no activity names.
    pub(super) principles: Vec<String>,
    /// Countries with a country team or a need, and without an activity of their own.
    pub(super) countries: Vec<String>,
    /// Priorities without an activity.
    pub(super) priorities: Vec<String>,
}

/// What a dashboard says.
pub(super) struct Sums {
    /// The activities it is about.
    pub(super) set: RoaringBitmap,
    /// All of them together.
    pub(super) whole: Progress,
    /// By what they are grouped by: the value's code, and how far its activities are.
    pub(super) groups: Vec<(String, Progress)>,
    /// The positions of those that moved furthest, the furthest first.
    pub(super) slips: Vec<u32>,
    /// Every objective of the Compact with how many serve it.
    pub(super) objectives: Vec<(String, u64)>,
    /// What has nothing.
    pub(super) gaps: Gaps,
    /// What was measured.
    pub(super) measures: Vec<Measure>,
    /// Their money.
    pub(super) funds: Funds,
    /// What became of what each member took on, in the order of [`Fate::ALL`].
    pub(super) commitments: Vec<(EntityId, [u64; Fate::ALL.len()])>,
    /// How reports stand, window by window.
    pub(super) reports: Vec<(WindowId, Counts)>,
}

/// What is known of a whole plan, whatever is asked of it.
struct Whole<'a> {
    paces: &'a Paces,
    standings: &'a Standings,
    taken_on: &'a [Became],
    courses: &'a Courses,
}

/// How many moves are named.
const SLIPS: usize = 6;

impl Sums {
    /// The sums that an address asks for.
    pub(super) async fn of(
        cx: &Cx,
        network: &NetworkPicture,
        plan: &PlanPicture,
        asked: &Asked,
    ) -> Result<(Arc<Self>, Arc<Ledger>), Error> {
        let today = cx.now.date_naive();
        let ledger = ledger::of(&cx.state, network.network.id).await?;
        let paces = ledger::paces(&cx.state, network, plan, today).await?;
        // Where an activity was carried over to shows only to who may read that plan.
        let seen: Vec<String> = network.plans.iter().map(|p| p.plan.id.0.to_string()).collect();
        let key = format!("dashboard {today} {} {}", asked.key(), seen.join(","));
        let sums = cx.state.kept.of(network, plan, &ledger, key, || {
            // What does not depend on the filter is worked out once for all of them.
            let kept = &cx.state.kept;
            let standings = standings(cx, network, plan, &ledger);
            let key = format!("taken on {}", seen.join(","));
            let taken_on =
                kept.of(network, plan, &ledger, key, || endorsement::taken_on(network, plan));
            let courses = kept
                .of(network, plan, &ledger, "courses".to_owned(), || Courses::of(plan, &ledger));
            let whole = Whole {
                paces: &paces,
                standings: &standings,
                taken_on: &taken_on,
                courses: &courses,
            };
            Self::computed(network, plan, &ledger, &whole, asked, today)
        });
        Ok((sums, ledger))
    }

    fn computed(
        network: &NetworkPicture,
        plan: &PlanPicture,
        ledger: &Ledger,
        Whole { paces, standings, taken_on, courses }: &Whole<'_>,
        asked: &Asked,
        today: NaiveDate,
    ) -> Self {
        let set = plan.index.find(&asked.filter, None);
        let groups = values(network, plan, asked)
            .into_iter()
            .map(|value| {
                let of_value = plan.index.having(asked.by, &value) & &set;
                (value, Progress::of(plan, paces, &of_value))
            })
            .filter(|(_, progress)| asked.by == Facet::Priority || progress.total > 0)
            .collect();
        let objectives = network.common.frameworks.entries(OBJECTIVES).iter().map(|entry| {
            let serving = plan.index.having(Facet::Objective, &entry.code);
            (entry.code.clone(), serving.intersection_len(&set))
        });
        Self {
            whole: Progress::of(plan, paces, &set),
            groups,
            slips: slips(plan, paces, &set),
            objectives: objectives.collect(),
            gaps: gaps(network, plan, ledger, asked, &set),
            measures: measures::measured(plan, ledger, courses, asked, &set),
            funds: Funds::of(network, plan, ledger, asked, &set, today),
            commitments: endorsement::became(plan, taken_on, &set),
            reports: timely(standings, &set, &entities(network, asked)),
            set,
        }
    }
}

/// The entities that a filter names.
pub(super) fn entities(network: &NetworkPicture, asked: &Asked) -> Vec<EntityId> {
    let chosen = asked.filter.values(Facet::Entity).iter();
    chosen.filter_map(|code| Some(network.common.register.find(code)?.id)).collect()
}

/// How the reports of a plan stand today, worked out once for all who ask.
pub(super) fn standings(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    ledger: &Arc<Ledger>,
) -> Arc<Standings> {
    let today = cx.now.date_naive();
    let told = ledger.plan(plan.plan.id);
    let of = || Standings::of((network, plan), told, today);
    cx.state.kept.of(network, plan, ledger, format!("owed {today}"), of)
}

/// The values that activities are grouped by, in the order people look for them.
fn values(network: &NetworkPicture, plan: &PlanPicture, asked: &Asked) -> Vec<String> {
    let chosen = asked.filter.values(asked.by);
    let wanted = |value: &str| chosen.is_empty() || chosen.iter().any(|c| c == value);
    let mut values: Vec<String> = match asked.by {
        Facet::Priority => plan.priorities.iter().map(|p| p.reference.clone()).collect(),
        by => plan.index.values(by).map(str::to_owned).collect(),
    };
    values.retain(|v| wanted(v));
    match asked.by {
        Facet::Priority => {}
        // Members in the network's order, then the others by code.
        Facet::Entity => values.sort_by_cached_key(|code| {
            let id = network.common.register.find(code).map(|e| e.id);
            let member = network.members.iter().position(|m| Some(m.entity) == id);
            (member.unwrap_or(usize::MAX), code.clone())
        }),
        by => values.sort_by_cached_key(|code| {
            (std::cmp::Reverse(plan.index.having(by, code).len()), code.clone())
        }),
    }
    values
}

fn slips(plan: &PlanPicture, paces: &Paces, set: &RoaringBitmap) -> Vec<u32> {
    let moved = |at: &u32| {
        let content = &plan.activities[*at as usize].content;
        let (now, first) = content.period.zip(content.first_period)?;
        Some((now.end - first.end).num_days())
    };
    let slipped = (paces.having(Pace::Slipped) | paces.having(Pace::Late)) & set;
    let mut all: Vec<(i64, u32)> =
        slipped.iter().filter_map(|at| Some((moved(&at)?, at))).filter(|(d, _)| *d > 0).collect();
    all.sort_by_key(|(days, at)| (std::cmp::Reverse(*days), *at));
    all.into_iter().take(SLIPS).map(|(_, at)| at).collect()
}

fn gaps(
    network: &NetworkPicture,
    plan: &PlanPicture,
    ledger: &Ledger,
    asked: &Asked,
    set: &RoaringBitmap,
) -> Gaps {
    let mut named: HashSet<&str> = HashSet::new();
    let principles = network.common.frameworks.entries(PRINCIPLES);
    for at in set {
        // Once all are named there is nothing left to look for.
        if named.len() == principles.len() {
            break;
        }
        named.extend(plan.activities[at as usize].content.serving(PRINCIPLES, None));
    }
    let nothing = |facet, value: &str| plan.index.having(facet, value).is_disjoint(set);
    let geography = &network.common.geography;
    // What is for a team of several countries is for each of them.
    let without = |country: &&String| {
        nothing(Facet::Country, country)
            && !plan.index.values(Facet::Country).any(|place| {
                geography.get(place).is_some_and(|p| p.members.contains(country))
                    && !nothing(Facet::Country, place)
            })
    };
    let countries = calendar::countries(network, ledger);
    let chosen = asked.filter.values(Facet::Country);
    Gaps {
        principles: principles
            .iter()
            .filter(|p| !named.contains(p.code.as_str()))
            .map(|p| p.code.clone())
            .collect(),
        countries: countries
            .iter()
            .filter(|c| chosen.is_empty() || chosen.contains(c))
            .filter(without)
            .cloned()
            .collect(),
        priorities: plan
            .priorities
            .iter()
            .map(|p| p.reference.clone())
            .filter(|p| {
                let chosen = asked.filter.values(Facet::Priority);
                chosen.is_empty() || chosen.contains(p)
            })
            .filter(|p| nothing(Facet::Priority, p))
            .collect(),
    }
}
