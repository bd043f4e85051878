//! The dashboard for programs: the same sums, as numbers and codes.

use super::measures::Measure;
use super::page::drawn;
use super::pictures::View;
use super::sums::Progress;
use crate::web::{Answer, Cx, respond};
use aunar_domain::activity::PublicStatus;
use aunar_domain::endorsement::commitment::Fate;
use aunar_domain::facets::Facet;
use aunar_domain::money::Sum;
use aunar_domain::pace::{Pace, gone};
use axum::extract::Path;
use chrono::NaiveDate;
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::{OpenApi, ToSchema};

/// The part of the API's description that is about the dashboard.
#[derive(OpenApi)]
#[openapi(paths(dashboard))]
pub(super) struct DashboardApi;

/// A plan's dashboard.
#[derive(Serialize, ToSchema)]
pub(super) struct DashboardItem {
    /// The day it is as of.
    as_of: NaiveDate,
    /// The share of the plan's time that is gone, in per cent.
    time_gone: u8,
    whole: ProgressItem,
    /// What the groups are: priority, kind, entity or country.
    by: &'static str,
    groups: Vec<GroupItem>,
    /// Every objective of the Compact with how many activities serve it.
    objectives: Vec<CountItem>,
    gaps: GapsItem,
    /// What was measured: each indicator over all it is used in, level by level.
    indicators: Vec<MeasureItem>,
    money: MoneyItem,
    /// What became of what members took on when they endorsed.
    commitments: Vec<CommitmentsItem>,
    /// How reports stand, in each reporting window that has opened.
    reports: Vec<ReportsItem>,
    /// Country teams by the calendar of their Cooperation Frameworks.
    country_teams: Vec<CountryTeamItem>,
}

/// How far some activities are.
#[derive(Serialize, ToSchema)]
struct ProgressItem {
    activities: u64,
    /// The share completed of those not cancelled, in per cent.
    completed_percent: u64,
    /// By public status: yet-to-start, ongoing, completed, withdrawn.
    statuses: BTreeMap<&'static str, u64>,
    /// By pace: on-time, slipped, late, undated, withdrawn.
    paces: BTreeMap<&'static str, u64>,
}

/// A group of activities.
#[derive(Serialize, ToSchema)]
struct GroupItem {
    /// The code of the value they have in common.
    code: String,
    #[serde(flatten)]
    progress: ProgressItem,
}

/// A code with how many activities have it.
#[derive(Serialize, ToSchema)]
struct CountItem {
    code: String,
    activities: u64,
}

/// What has no activity.
#[derive(Serialize, ToSchema)]
struct GapsItem {
    objectives: Vec<String>,
    principles: Vec<String>,
    /// Countries with a country team or a need.
    countries: Vec<String>,
    priorities: Vec<String>,
}

/// An indicator over all that it is used in on one level.
#[derive(Serialize, ToSchema)]
struct MeasureItem {
    code: String,
    /// activity, priority or plan.
    level: &'static str,
    /// In how many it is used.
    uses: usize,
    /// Where it stands: a number; of shares, and of yes and no, the percentage; of a scale the middle
    /// level. Nothing where nothing was said.
    stands: Option<f64>,
    /// Where it is to be; nothing where some use has no target.
    target: Option<f64>,
    /// How much of the way from baseline to target is gone, in per cent.
    way_gone: Option<f64>,
    /// How many of its values wait to be accepted.
    awaiting: u32,
    /// Where it stood after each reporting window.
    course: Vec<Option<f64>>,
}

/// The money of the activities, in cents of a dollar; nothing is what nobody says.
#[derive(Serialize, ToSchema)]
struct MoneyItem {
    lines: u32,
    required: Option<i64>,
    available: Option<i64>,
    spent: Option<i64>,
    missing: Option<i64>,
    /// Currencies of which some amount had no rate, and is not in these sums.
    without_rate: Vec<String>,
}

/// What a member took on, and what became of it.
#[derive(Serialize, ToSchema)]
struct CommitmentsItem {
    /// The member's code.
    entity: String,
    taken_on: u64,
    /// done, under-way, ahead, postponed, carried-over, cancelled, left.
    became: BTreeMap<&'static str, u64>,
}

/// The reports that are owed in a window.
#[derive(Serialize, ToSchema)]
struct ReportsItem {
    /// The window's reference.
    window: String,
    owed: usize,
    in_time: usize,
    late: usize,
    /// Not handed in, and still in time.
    due: usize,
    /// Not handed in, and their day has passed.
    missing: usize,
}

/// A country team, the design of its next Cooperation Framework, and its trainings.
#[derive(Serialize, ToSchema)]
struct CountryTeamItem {
    /// The code of the place it serves.
    team: String,
    design_starts: NaiveDate,
    design_ends: NaiveDate,
    /// Whether the days of the design are taken to be the year before the framework begins.
    design_assumed: bool,
    framework_starts: NaiveDate,
    framework_ends: Option<NaiveDate>,
    /// trained, planned, missing, too-late or missed.
    readiness: &'static str,
    trainings: Vec<TrainingItem>,
    /// Where the dates come from.
    source: String,
}

/// A training of a country team.
#[derive(Serialize, ToSchema)]
struct TrainingItem {
    /// The reference of its activity.
    activity: String,
    on: NaiveDate,
    held: bool,
}

impl ProgressItem {
    fn of(progress: &Progress) -> Self {
        Self {
            activities: progress.total,
            completed_percent: progress.percent(),
            statuses: PublicStatus::ALL.iter().map(|s| (s.code(), progress.status(*s))).collect(),
            paces: Pace::ALL.iter().map(|p| (p.code(), progress.pace(*p))).collect(),
        }
    }
}

/// A plan's dashboard: how far it is, what is late, what members delivered, where there is nothing.
#[utoipa::path(get, path = "/api/v1/networks/{network}/plans/{plan}/dashboard", tag = "plans",
    params(
        ("network" = String, Path, description = "The network's code"), ("plan" = String, Path, description = "The plan's code"),
        ("priority" = Option<String>, Query, description = "References of priorities, separated by commas"),
        ("entity" = Option<String>, Query, description = "Codes of entities with any part"),
        ("country" = Option<String>, Query, description = "Codes of countries, or of regions for what is regional"),
        ("from" = Option<NaiveDate>, Query, description = "Only activities whose period ends on this day or later"),
        ("to" = Option<NaiveDate>, Query, description = "Only activities whose period starts on this day or earlier"),
        ("by" = Option<String>, Query, description = "What the groups are: priority, kind, entity or country"),
    ),
    responses((status = 200, body = DashboardItem), (status = 400, description = "A parameter is not known", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = 404, description = "No such plan", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn dashboard(cx: Cx, Path(of): Path<(String, String)>) -> Answer {
    drawn(&cx, of, (usize::MAX, &[]), |view, _| respond::json(&item(view))).await
}

fn item(view: &View<'_>) -> DashboardItem {
    let (plan, sums) = (&view.plan.plan, view.sums);
    let today = view.cx.now.date_naive();
    let groups = sums.groups.iter().map(|(code, progress)| GroupItem {
        code: code.clone(),
        progress: ProgressItem::of(progress),
    });
    let without = sums.objectives.iter().filter(|(_, n)| *n == 0).map(|(code, _)| code.clone());
    DashboardItem {
        as_of: today,
        time_gone: gone(plan.start, plan.end, today),
        whole: ProgressItem::of(&sums.whole),
        by: view.asked.by.code(),
        groups: groups.collect(),
        objectives: sums
            .objectives
            .iter()
            .map(|(code, activities)| CountItem { code: code.clone(), activities: *activities })
            .collect(),
        gaps: GapsItem {
            objectives: without.collect(),
            principles: sums.gaps.principles.clone(),
            countries: sums.gaps.countries.clone(),
            priorities: sums.gaps.priorities.clone(),
        },
        indicators: sums.measures.iter().filter_map(|m| measure(view, m)).collect(),
        money: money(&sums.funds.whole),
        commitments: commitments(view),
        reports: reports(view),
        country_teams: country_teams(view),
    }
}

fn measure(view: &View<'_>, measure: &Measure) -> Option<MeasureItem> {
    let indicator = view.ledger.indicators.get(&measure.indicator)?;
    Some(MeasureItem {
        code: indicator.code.clone(),
        level: measure.level,
        uses: measure.uses,
        stands: measure.stands.map(Measure::drawn),
        target: measure.target.map(Measure::drawn),
        way_gone: measure.way.map(|w| f64::from(i32::try_from(w).unwrap_or(i32::MAX)) / 10.0),
        awaiting: measure.awaiting,
        course: measure.course.iter().map(|n| n.map(Measure::drawn)).collect(),
    })
}

fn money(sum: &Sum) -> MoneyItem {
    let cents = |n: usize| (sum.dollars[n].known > 0).then_some(sum.dollars[n].total);
    MoneyItem {
        lines: sum.lines,
        required: cents(0),
        available: cents(1),
        spent: cents(2),
        missing: cents(3),
        without_rate: sum.without_rate.iter().map(|c| c.code().to_owned()).collect(),
    }
}

fn commitments(view: &View<'_>) -> Vec<CommitmentsItem> {
    let chosen = view.asked.filter.values(Facet::Entity);
    let one = |(id, counts): &(_, [u64; Fate::ALL.len()])| {
        let entity = view.network.common.register.get(*id)?;
        (chosen.is_empty() || chosen.contains(&entity.code)).then(|| CommitmentsItem {
            entity: entity.code.clone(),
            taken_on: counts.iter().sum(),
            became: Fate::ALL.iter().map(|f| (f.code(), counts[*f as usize])).collect(),
        })
    };
    view.sums.commitments.iter().filter_map(one).collect()
}

fn reports(view: &View<'_>) -> Vec<ReportsItem> {
    let told = view.ledger.plan(view.plan.plan.id);
    let one = |(id, counts): &(_, crate::reporting::Counts)| {
        Some(ReportsItem {
            window: told.window(*id)?.reference.clone(),
            owed: counts.owed,
            in_time: counts.in_time,
            late: counts.late,
            due: counts.due,
            missing: counts.missing,
        })
    };
    view.sums.reports.iter().filter_map(one).collect()
}

fn country_teams(view: &View<'_>) -> Vec<CountryTeamItem> {
    let reference = |id| {
        let activity = view.plan.by_id(id);
        activity.map(|a| a.reference.clone()).unwrap_or_default()
    };
    let team = |team: &super::calendar::Team<'_>| {
        let (design_starts, design_ends) = team.framework.design();
        CountryTeamItem {
            team: team.code.to_owned(),
            design_starts,
            design_ends,
            design_assumed: team.framework.design.is_none(),
            framework_starts: team.framework.starts,
            framework_ends: team.framework.ends,
            readiness: team.readiness.code(),
            trainings: team
                .trainings
                .iter()
                .map(|t| TrainingItem { activity: reference(t.activity), on: t.on, held: t.held })
                .collect(),
            source: team.framework.source.clone(),
        }
    };
    view.teams.iter().map(team).collect()
}
