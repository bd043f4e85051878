//! The dashboard as a page.

use super::asked::{Asked, BY, FILTERS};
use super::calendar;
use super::measures::Measure;
use super::pictures::{Name, View};
use super::sums::Sums;
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::figure::Figure;
use crate::web::html::Words;
use crate::web::params::encode;
use crate::web::{Answer, Cx, Error, Shell, address, collate, numbers, respond};
use askama::Template;
use aunar_domain::activity::PublicStatus;
use aunar_domain::facets::Facet;
use aunar_domain::framework::PRINCIPLES;
use aunar_domain::pace::{Pace, gone};
use aunar_formats::chart::Spark;
use axum::extract::Path;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "dashboard/pages/dashboard.html")]
struct DashboardPage {
    shell: Shell,
    title: String,
    lead: String,
    selects: Vec<Select>,
    from: String,
    to: String,
    by: &'static str,
    clear: Option<String>,
    tabs: Vec<(String, String, bool)>,
    numbers: Vec<KeyFigure>,
    progress: Vec<Figure>,
    pace: Figure,
    reports: Figure,
    measured: Vec<MeasuredRow>,
    measured_files: (String, String),
    all_measured: (String, String),
    money: Option<Figure>,
    money_figures: Vec<KeyFigure>,
    money_notes: Vec<String>,
    slips: Vec<Slip>,
    all_slips: String,
    commitments: Figure,
    teams: Figure,
    regional: Option<(String, String)>,
    calendar: String,
    map: String,
    objectives: Figure,
    gaps: Vec<Gap>,
    empty: bool,
}

/// A filter with one value to choose.
pub(super) struct Select {
    pub(super) name: &'static str,
    pub(super) label: String,
    pub(super) options: Vec<(String, Words, bool)>,
}

/// A number that stands for itself, and where it leads.
struct KeyFigure {
    number: String,
    label: String,
    href: String,
}

/// An activity that moved.
struct Slip {
    reference: String,
    href: String,
    title: Words,
    first: String,
    now: String,
    why: Option<Words>,
}

/// An indicator in use.
struct MeasuredRow {
    title: Words,
    of: String,
    href: String,
    spark: String,
    now: String,
    awaiting: Option<(String, String)>,
    target: String,
    way: Option<String>,
}

/// How many indicators are shown.
const MEASURES: usize = 10;

/// Something that has nothing.
struct Gap {
    title: String,
    /// Each with where it leads.
    names: Vec<(Words, Option<String>)>,
    nothing: String,
}

/// How many groups the pictures of a page show; their files have them all.
const GROUPS: usize = 12;

/// Everything that a dashboard is drawn from, as an address asks for it; of many groups the first
/// `most`. The address may have the names in `more` as well.
pub(super) async fn drawn<T>(
    cx: &Cx,
    (network, plan): (String, String),
    (most, more): (usize, &[&str]),
    draw: impl FnOnce(&View<'_>, usize) -> Result<T, Error>,
) -> Result<T, Error> {
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let asked = Asked::of(cx, &network, plan, more)?;
    viewed(cx, (&network, plan), &asked, most, draw).await
}

/// The same as something asks for it.
pub(super) async fn viewed<T>(
    cx: &Cx,
    (network, plan): (&NetworkPicture, &PlanPicture),
    asked: &Asked,
    most: usize,
    draw: impl FnOnce(&View<'_>, usize) -> Result<T, Error>,
) -> Result<T, Error> {
    let (sums, ledger) = Sums::of(cx, network, plan, asked).await?;
    let within = [(plan, &sums.set)];
    let teams = calendar::teams(network, &ledger, &within, plan.plan.start, cx.now);
    let regional = calendar::regional(network, &ledger, &within).len();
    let view = View {
        cx,
        t: cx.t(),
        network,
        plan,
        ledger: &ledger,
        asked,
        sums: &sums,
        teams: narrowed(teams, network, asked),
        most,
    };
    draw(&view, regional)
}

/// The teams of the countries asked for.
fn narrowed<'a>(
    mut teams: Vec<calendar::Team<'a>>,
    network: &NetworkPicture,
    asked: &Asked,
) -> Vec<calendar::Team<'a>> {
    let chosen = asked.filter.values(Facet::Country);
    let geography = &network.common.geography;
    teams.retain(|team| {
        chosen.is_empty()
            || chosen
                .iter()
                .any(|c| geography.is_within(c, team.code) || geography.is_within(team.code, c))
    });
    teams
}

/// The page.
pub(super) async fn show(cx: Cx, Path(of): Path<(String, String)>) -> Answer {
    drawn(&cx, of, (GROUPS, &[]), |view, regional| respond::page(&cx, &page(view, regional))).await
}

fn page(view: &View<'_>, regional: usize) -> DashboardPage {
    let (cx, t, asked) = (view.cx, view.t, view.asked);
    let (code, of_plan) = (&view.network.network.code, &view.plan.plan.code);
    let base = format!("/{code}/plans/{of_plan}");
    let title = match view.narrowed() {
        names if names.is_empty() => t.t("dashboard-title"),
        names => t.with("dashboard-title-of", &[("what", &names.join(", "))]),
    };
    let api = format!("/api/v1/networks{base}/{}", asked.here("dashboard", &[]));
    let file = |name: &str| asked.here(&format!("dashboard/{name}"), &[]);
    let figure = |name: Name| {
        let named = |end: &str| file(&format!("{}.{end}", name.code()));
        let mut chart = view.chart(name);
        if name == Name::Money {
            // How it was reckoned stands beside it.
            chart.frame.notes.clear();
        }
        let mut figure = Figure::of(&chart, (named("svg"), named("csv")));
        let all = match name {
            Name::Progress | Name::Status | Name::Pace => view.count(),
            Name::Money => view.sums.funds.groups.len(),
            _ => 0,
        };
        if all > view.most {
            let (shown, of) = (view.most.to_string(), all.to_string());
            figure.cut = Some(t.with("dashboard-cut", &[("shown", &shown), ("all", &of)]));
        }
        figure
    };
    let tab = |facet: &Facet| {
        let href = asked.here("dashboard", &[("by", facet.code())]);
        (t.label("dashboard-by", facet.code()), href, *facet == asked.by)
    };
    DashboardPage {
        shell: Shell::of(cx, view.network, Some(of_plan), "dashboard", &title)
            .also("application/json", api),
        title,
        lead: lead(view),
        selects: FILTERS.iter().map(|facet| select(view, *facet)).collect(),
        from: asked.filter.from.map(|d| d.to_string()).unwrap_or_default(),
        to: asked.filter.to.map(|d| d.to_string()).unwrap_or_default(),
        by: asked.by.code(),
        clear: (!asked.filter.is_empty()).then(|| "dashboard".to_owned()),
        tabs: BY.iter().map(tab).collect(),
        numbers: key_figures(view),
        progress: vec![figure(Name::Progress), figure(Name::Status)],
        pace: figure(Name::Pace),
        reports: figure(Name::Reports),
        measured: measured(view),
        measured_files: (file("indicators.svg"), file("indicators.csv")),
        all_measured: match view.sums.measures.len() > MEASURES {
            true => (
                asked.rows("indicators", "", ""),
                t.n("dashboard-all-measures", view.sums.measures.len()),
            ),
            false => (asked.indicators(), t.t("dashboard-indicators-link")),
        },
        money: (view.sums.funds.whole.lines > 0).then(|| figure(Name::Money)),
        money_figures: money_figures(view),
        money_notes: crate::money::notes(t, &view.sums.funds.whole),
        slips: slips(view),
        all_slips: asked.list(&[("pace", "slipped,late")]),
        commitments: figure(Name::Commitments),
        teams: figure(Name::CountryTeams),
        regional: (regional > 0 && !view.teams.is_empty()).then(|| {
            let list = asked.rows("country-teams", super::rows::REGIONAL, "");
            (t.n("dashboard-regional-trainings", regional), list)
        }),
        calendar: format!("/{code}/country-teams"),
        map: asked.map(),
        objectives: figure(Name::Objectives),
        gaps: gaps(view),
        empty: view.sums.whole.total == 0,
    }
}

fn lead(view: &View<'_>) -> String {
    let plan = &view.plan.plan;
    let whole = &view.sums.whole;
    let time = gone(plan.start, plan.end, view.cx.now.date_naive());
    view.t.counted(
        "dashboard-lead",
        whole.total,
        &[
            ("completed", view.whole(whole.status(PublicStatus::Completed))),
            ("percent", view.percent(whole.percent())),
            ("time", view.percent(u64::from(time))),
        ],
    )
}

fn key_figures(view: &View<'_>) -> Vec<KeyFigure> {
    let (t, asked, whole) = (view.t, view.asked, &view.sums.whole);
    let figure = |number: String, key: &str, href: String| KeyFigure {
        number,
        label: t.label("dashboard-figure", key),
        href,
    };
    let of = |pace: Pace| {
        figure(view.whole(whole.pace(pace)), pace.code(), asked.list(&[("pace", pace.code())]))
    };
    vec![
        figure(view.whole(whole.total), "activities", asked.list(&[])),
        KeyFigure {
            number: view.percent(whole.percent()),
            label: t.with(
                "dashboard-completed-of",
                &[
                    ("n", &view.whole(whole.status(PublicStatus::Completed))),
                    ("all", &view.whole(whole.total - whole.status(PublicStatus::Withdrawn))),
                ],
            ),
            href: asked.list(&[("status", PublicStatus::Completed.code())]),
        },
        of(Pace::OnTime),
        of(Pace::Slipped),
        of(Pace::Late),
    ]
}

/// The indicators, those of the plan first, then those used most.
fn measured(view: &View<'_>) -> Vec<MeasuredRow> {
    let t = view.t;
    let row = |measure: &Measure| {
        let indicator = view.ledger.indicators.get(&measure.indicator)?;
        let now = view.stands(indicator, measure.stands);
        let target = match measure.target {
            Some(_) => view.stands(indicator, measure.target),
            None => t.t("dashboard-no-target"),
        };
        let spark = Spark {
            values: measure.course.iter().map(|n| n.map(Measure::drawn)).collect(),
            target: measure.target.map(Measure::drawn),
        };
        let words = t.with("dashboard-course", &[("now", &now), ("target", &target)]);
        Some(MeasuredRow {
            title: Words::of(&indicator.title, t.0, t),
            of: view.measured_of(measure),
            href: measure.reference.as_ref().map_or_else(
                || view.asked.rows("indicators", &measure.key, ""),
                |reference| format!("indicators/{}", encode(reference)),
            ),
            spark: spark.svg(&words),
            now,
            awaiting: (measure.awaiting > 0).then(|| {
                let rows = view.asked.rows("indicators", &measure.key, "awaiting");
                (rows, t.n("dashboard-awaiting", measure.awaiting))
            }),
            target,
            way: measure
                .way
                .map(|way| t.with("plan-percent", &[("n", &way.div_euclid(10).to_string())])),
        })
    };
    view.sums.measures.iter().filter_map(row).take(MEASURES).collect()
}

/// Needed, there, spent and missing; each leads to the lines it is the sum of, and says how many of
/// them say so.
fn money_figures(view: &View<'_>) -> Vec<KeyFigure> {
    let parts = ["required", "available", "spent", "gap"];
    let figures = parts.into_iter().zip(crate::money::figures(view.t, &view.sums.funds.whole));
    figures
        .map(|(part, (label, number))| KeyFigure {
            number,
            label,
            href: view.asked.rows("money", "", part),
        })
        .collect()
}

/// A filter with the values that a plan has.
pub(super) fn select(view: &View<'_>, facet: Facet) -> Select {
    let (plan, network) = (view.plan, view.network);
    let chosen = view.asked.filter.values(facet);
    let mut codes: Vec<String> = match facet {
        Facet::Priority => plan.priorities.iter().map(|p| p.reference.clone()).collect(),
        _ => plan.index.values(facet).map(str::to_owned).collect(),
    };
    for code in chosen {
        if !codes.contains(code) {
            codes.push(code.clone());
        }
    }
    let mut options: Vec<(String, Words, bool)> = codes
        .into_iter()
        .map(|code| {
            let label = view.worded(facet, &code);
            let label = Words { words: cut(&label.words), ..label };
            let is = chosen.contains(&code);
            (code, label, is)
        })
        .collect();
    if facet != Facet::Priority {
        let collator = collate::collator(view.t.0);
        options.sort_by(|a, b| collator.compare(&a.1.words, &b.1.words));
    }
    if facet == Facet::Entity {
        let member = |code: &str| {
            let id = network.common.register.find(code).map(|e| e.id);
            network.members.iter().any(|m| Some(m.entity) == id)
        };
        options.sort_by_key(|(code, _, _)| !member(code));
    }
    Select { name: facet.code(), label: view.t.label("filter", facet.code()), options }
}

/// A label short enough for a list to choose from.
fn cut(label: &str) -> String {
    const MOST: usize = 48;
    if label.chars().count() <= MOST {
        return label.to_owned();
    }
    let short: String = label.chars().take(MOST - 1).collect();
    format!("{}…", short.trim_end())
}

fn slips(view: &View<'_>) -> Vec<Slip> {
    let t = view.t;
    let slip = |at: &u32| {
        let activity: &Arc<_> = &view.plan.activities[*at as usize];
        let content = &activity.content;
        Some(Slip {
            reference: activity.reference.clone(),
            href: address::activity(view.network, view.plan, &activity.reference),
            title: Words::of(&content.title, t.0, t),
            first: numbers::period(t, content.first_period.as_ref()?),
            now: numbers::period(t, content.period.as_ref()?),
            why: content.slip_reason.as_ref().map(|w| Words::of(w, t.0, t)),
        })
    };
    view.sums.slips.iter().filter_map(slip).collect()
}

fn gaps(view: &View<'_>) -> Vec<Gap> {
    let (t, sums) = (view.t, view.sums);
    let frameworks = &view.network.common.frameworks;
    let gap = |key: &str, names: Vec<(Words, Option<String>)>| Gap {
        title: t.label("dashboard-gap", key),
        nothing: t.label("dashboard-no-gap", key),
        names,
    };
    let led = |facet: Facet, code: &String| {
        (view.worded(facet, code), Some(view.asked.list(&[(facet.code(), code)])))
    };
    let without = sums.objectives.iter().filter(|(_, n)| *n == 0);
    let mut countries: Vec<_> =
        sums.gaps.countries.iter().map(|code| led(Facet::Country, code)).collect();
    let collator = collate::collator(t.0);
    countries.sort_by(|a, b| collator.compare(&a.0.words, &b.0.words));
    let principle = |code: &String| {
        let found = frameworks.entry(PRINCIPLES, code);
        // Nothing can be filtered by a principle: there is nothing of it to be seen.
        (found.map_or_else(|| Words::own(code), |e| Words::label(&e.short, t.0)), None)
    };
    vec![
        gap("objectives", without.map(|(code, _)| led(Facet::Objective, code)).collect()),
        gap("countries", countries),
        gap("principles", sums.gaps.principles.iter().map(principle).collect()),
        gap("priorities", sums.gaps.priorities.iter().map(|c| led(Facet::Priority, c)).collect()),
    ]
}

/// The plan a dashboard is of: what its files are named after.
pub(super) fn file_name(network: &NetworkPicture, plan: &PlanPicture, name: &str) -> String {
    format!("{}-{}-{name}", network.network.code, plan.plan.code)
}
