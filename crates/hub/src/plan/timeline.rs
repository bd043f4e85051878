//! The timeline: lanes of priorities or entities, quarters, today, and loose dates drawn as loose
//! as they are. It is a table whose last column is a drawing, so that nothing is in the drawing alone.

use super::filters::{self, NAMES};
use super::forms::{self, Line};
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::paging::Page;
use crate::web::{Answer, Cx, Shell, numbers, respond};
use askama::Template;
use aunar_domain::activity::Activity;
use aunar_domain::facets::Facet;
use aunar_domain::period::{Period, Unit};
use aunar_domain::timeline::Scale;
use axum::extract::Path;

/// How many activities a page draws.
const PER_PAGE: usize = 150;
/// The width of the drawing in its own units.
const WIDTH: f64 = 1000.0;
/// How many years beyond the plan's the scale may reach.
const MOST_YEARS: i32 = 4;

#[derive(Template)]
#[template(path = "plan/pages/timeline.html")]
struct TimelinePage {
    shell: Shell,
    path: String,
    by: &'static str,
    by_priority: String,
    by_entity: String,
    total: String,
    lanes: Vec<Lane>,
    quarters: Vec<Tick>,
    today: Option<String>,
    today_words: String,
    page: usize,
    pages: usize,
    previous: Option<String>,
    next: Option<String>,
}

struct Lane {
    title: String,
    href: String,
    rows: Vec<Row>,
}

struct Row {
    line: Line,
    bar: Option<BarForm>,
    first: Option<BarForm>,
    slipped: Option<String>,
}

struct BarForm {
    x: String,
    width: String,
    class: &'static str,
}

struct Tick {
    x: String,
    label: String,
    year: Option<String>,
}

fn units(share: f64) -> String {
    format!("{:.1}", share * WIDTH)
}

/// The timeline.
pub(super) async fn show(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    let mut known = NAMES.to_vec();
    known.extend(["by", "page"]);
    cx.params().only(&known)?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let t = cx.t();
    let by = cx
        .params()
        .code("by", &[Facet::Priority, Facet::Entity], Facet::code)?
        .unwrap_or(Facet::Priority);
    let asked = filters::ask(&cx, &network, plan)?;
    let page = Page { number: Page::of(&cx, PER_PAGE)?.number, size: PER_PAGE };
    let (rows, total) = rows(&network, plan, by, &asked.set, page);
    let periods = rows.iter().filter_map(|(_, a)| a.content.period);
    let scale = Scale::around((plan.plan.start, plan.plan.end), periods, MOST_YEARS);
    let mut lanes: Vec<Lane> = Vec::new();
    for (key, activity) in rows {
        let title = match &key {
            Some(value) => forms::label(&cx, &network, plan, by, value),
            None => t.label("timeline-without", by.code()),
        };
        let bar = |period: &Option<Period>| period.as_ref().and_then(|p| bar(&scale, p));
        let row = Row {
            line: forms::line(&cx, &network, plan, activity),
            bar: bar(&activity.content.period),
            first: bar(&activity.content.first_period),
            slipped: activity
                .content
                .first_period
                .map(|p| t.with("activity-slipped", &[("from", &numbers::period(t, &p))])),
        };
        match lanes.last_mut() {
            Some(lane) if lane.title == title => lane.rows.push(row),
            _ => {
                let facet = if by == Facet::Entity { Facet::Lead } else { by };
                let query = key
                    .map(|v| format!("?{}={}", facet.code(), crate::web::params::encode(&v)))
                    .unwrap_or_default();
                let href =
                    format!("/{}/plans/{}/activities{query}", network.network.code, plan.plan.code);
                lanes.push(Lane { title, href, rows: vec![row] });
            }
        }
    }
    let (path, pages) = (cx.reader.path.clone(), page.count(total));
    let at = |n: usize| format!("{path}{}", cx.params().with("page", Some(&n.to_string())));
    let today = cx.now.date_naive();
    let view = TimelinePage {
        shell: Shell::of(&cx, &network, Some(&plan.plan.code), "timeline", &t.t("timeline-title")),
        by: by.code(),
        by_priority: format!("{path}{}", cx.params().with("by", Some("priority"))),
        by_entity: format!("{path}{}", cx.params().with("by", Some("entity"))),
        total: t.n("activities-found", total),
        lanes,
        quarters: scale
            .quarters()
            .map(|q| Tick {
                x: units(q.from),
                label: format!("{}{}", t.t("timeline-quarter"), q.number),
                year: (q.number == 1).then(|| q.year.to_string()),
            })
            .collect(),
        today: scale.day(today).map(units),
        today_words: t.with("timeline-today", &[("date", &numbers::day(t.0, today))]),
        page: page.number,
        pages,
        previous: (page.number > 1).then(|| at(page.number - 1)),
        next: (page.number < pages).then(|| at(page.number + 1)),
        path,
    };
    respond::page(&cx, &view)
}

/// The rows of a page: lane by lane, each lane by start. Lanes of entities are those that lead.
fn rows<'a>(
    network: &NetworkPicture,
    plan: &'a PlanPicture,
    by: Facet,
    set: &roaring::RoaringBitmap,
    page: Page,
) -> (Vec<(Option<String>, &'a Activity)>, u64) {
    let facet = if by == Facet::Entity { Facet::Lead } else { by };
    let mut keys: Vec<String> = match by {
        Facet::Priority => plan.priorities.iter().map(|p| p.reference.clone()).collect(),
        _ => plan.index.values(facet).map(str::to_owned).collect(),
    };
    if by == Facet::Entity {
        // Members in the network's order, then the others by code.
        let place = |code: &String| {
            let id = network.common.register.find(code).map(|e| e.id);
            network.members.iter().position(|m| Some(m.entity) == id).unwrap_or(usize::MAX)
        };
        keys.sort_by_key(|code| (place(code), code.clone()));
    }
    let mut lanes: Vec<(Option<String>, roaring::RoaringBitmap)> = Vec::new();
    let mut left = set.clone();
    for key in keys {
        let lane = set & plan.index.having(facet, &key);
        left -= &lane;
        lanes.push((Some(key), lane));
    }
    lanes.push((None, left));
    let (mut skip, mut rows) = (page.skip() as u64, Vec::new());
    for (key, lane) in lanes {
        let size = lane.len();
        if skip >= size {
            skip -= size;
            continue;
        }
        let room = page.size - rows.len();
        let from = usize::try_from(skip).unwrap_or(0);
        for activity in plan.stretch(&lane, crate::picture::Order::Start, false, from, room) {
            rows.push((key.clone(), activity.as_ref()));
        }
        skip = 0;
        if rows.len() == page.size {
            break;
        }
    }
    (rows, set.len())
}

fn bar(scale: &Scale, period: &Period) -> Option<BarForm> {
    let bar = scale.bar(period)?;
    let class = match bar.precision {
        Unit::Day | Unit::Month => "exact",
        Unit::Quarter => "quarter",
        Unit::HalfYear | Unit::Year => "loose",
    };
    // A single day would be too thin to see.
    Some(BarForm { x: units(bar.from), width: units((bar.to - bar.from).max(0.006)), class })
}
