//! The timeline: lanes of priorities or entities, quarters, today, and loose dates drawn as loose
//! as they are. It is a table whose last column is a drawing, so that nothing is in the drawing
//! alone; what has no period is listed apart, after the lanes.

use super::filters::{self, NAMES};
use super::forms::{self, Line};
use super::panel::Panel;
use super::timeline_chart::{LANES, frame};
use crate::picture::{NetworkPicture, Order, PlanPicture};
use crate::web::figure::{self, Figure};
use crate::web::html::Words;
use crate::web::paging::{Page, Pager};
use crate::web::{Answer, Cx, Shell, numbers, respond};
use askama::Template;
use aunar_domain::activity::Activity;
use aunar_domain::facets::{Facet, Filter};
use aunar_domain::period::{Period, Unit};
use aunar_domain::timeline::Scale;
use axum::extract::Path;

/// How many activities a page draws.
const PER_PAGE: usize = 100;
/// The width of the drawing in its own units.
const WIDTH: f64 = 1000.0;
/// How many years beyond the plan's the scale may reach.
pub(super) const MOST_YEARS: i32 = 4;

#[derive(Template)]
#[template(path = "plan/pages/timeline.html")]
struct TimelinePage {
    shell: Shell,
    panel: Panel,
    by: &'static str,
    by_priority: String,
    by_entity: String,
    list: String,
    total: String,
    figure: Figure,
    lanes: Vec<Lane>,
    signs: Signs,
    undated: Vec<Line>,
    quarters: Vec<Tick>,
    today: Option<String>,
    today_words: String,
    pager: Pager,
}

struct Lane {
    title: Words,
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

/// The signs that are drawn on the page: its legend says these and no more.
#[derive(Default)]
struct Signs {
    exact: bool,
    quarter: bool,
    loose: bool,
    slipped: bool,
}

impl Signs {
    fn of(lanes: &[Lane]) -> Self {
        let mut signs = Self::default();
        for row in lanes.iter().flat_map(|lane| &lane.rows) {
            signs.slipped |= row.first.is_some();
            match row.bar.as_ref().map(|bar| bar.class) {
                Some("exact") => signs.exact = true,
                Some("quarter") => signs.quarter = true,
                Some(_) => signs.loose = true,
                None => {}
            }
        }
        signs
    }
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
    let by = cx.params().code("by", &LANES, Facet::code)?.unwrap_or(Facet::Priority);
    let asked = filters::ask(&cx, &network, plan).await?;
    let page = Page { number: Page::of(&cx, PER_PAGE)?.number, size: PER_PAGE };
    let total = asked.set.len();
    // A page that is no longer there, after a filter narrowed the list, is the last one.
    let page = Page { number: page.number.min(page.count(total)), ..page };
    let rows = rows(&network, plan, by, &asked.set, page);
    let periods = rows.dated.iter().filter_map(|(_, a)| a.content.period);
    let scale = Scale::around((plan.plan.start, plan.plan.end), periods, MOST_YEARS);
    let (here, code, of_plan) = (&cx.reader.path, &network.network.code, &plan.plan.code);
    let list = format!("/{code}/plans/{of_plan}/activities");
    let today = cx.now.date_naive();
    let lanes = lanes(&cx, &network, plan, by, &scale, rows.dated);
    let view = TimelinePage {
        shell: Shell::of(&cx, &network, Some(of_plan), "timeline", &t.t("timeline-title")),
        panel: Panel::of(&cx, &network, plan, &asked).keeping("by", by.code()),
        by: by.code(),
        by_priority: filters::view(&cx, here, &[("by", Some("priority"))]),
        by_entity: filters::view(&cx, here, &[("by", Some("entity"))]),
        list: filters::view(&cx, &list, &[("by", None)]),
        total: t.n("activities-found", total),
        figure: Figure::around(&frame(&cx, plan, by)).taken_along(figure::files(
            &format!("timeline/{}", by.code()),
            &filters::view(&cx, "", &[("by", None)]),
        )),
        signs: Signs::of(&lanes),
        lanes,
        undated: rows.undated.iter().map(|a| forms::line(&cx, &network, plan, a)).collect(),
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
        pager: page.among(&cx, here, total),
    };
    respond::page(&cx, &view)
}

/// The facet whose values are lanes: an activity stands in one lane, so an entity's are those it
/// leads.
pub(super) fn lane_facet(by: Facet) -> Facet {
    if by == Facet::Entity { Facet::Lead } else { by }
}

/// What a lane is called.
pub(super) fn key_label(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    by: Facet,
    key: Option<&str>,
) -> Words {
    match key {
        Some(value) => forms::worded(cx, network, plan, by, value),
        None => Words::own(cx.t().label("timeline-without", by.code())),
    }
}

fn lanes(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    by: Facet,
    scale: &Scale,
    rows: Vec<(Option<String>, &Activity)>,
) -> Vec<Lane> {
    let t = cx.t();
    let bar = |period: &Option<Period>| period.as_ref().and_then(|p| bar(scale, p));
    let slipped = |p: Period| t.with("activity-slipped", &[("from", &numbers::period(t, &p))]);
    let mut lanes: Vec<Lane> = Vec::new();
    let mut last: Option<Option<String>> = None;
    for (key, activity) in rows {
        let content = &activity.content;
        let row = Row {
            line: forms::line(cx, network, plan, activity),
            bar: bar(&content.period),
            first: bar(&content.first_period),
            slipped: content.first_period.map(slipped),
        };
        match lanes.last_mut() {
            Some(lane) if last.as_ref() == Some(&key) => lane.rows.push(row),
            _ => {
                let list = format!("/{}/plans/{}/activities", network.network.code, plan.plan.code);
                let facet = lane_facet(by).code();
                let title = key_label(cx, network, plan, by, key.as_deref());
                let href = match &key {
                    Some(value) => filters::view(cx, &list, &[("by", None), (facet, Some(value))]),
                    None => filters::view(cx, &list, &[("by", None)]),
                };
                lanes.push(Lane { title, href, rows: vec![row] });
                last = Some(key);
            }
        }
    }
    lanes
}

/// What a page shows: the rows of its lanes, and activities without a period.
pub(super) struct Rows<'a> {
    pub(super) dated: Vec<(Option<String>, &'a Activity)>,
    pub(super) undated: Vec<&'a Activity>,
}

/// The rows of a page: lane by lane, each lane by start, then those without a period.
pub(super) fn rows<'a>(
    network: &NetworkPicture,
    plan: &'a PlanPicture,
    by: Facet,
    set: &roaring::RoaringBitmap,
    page: Page,
) -> Rows<'a> {
    let facet = lane_facet(by);
    let mut keys: Vec<String> = match by {
        Facet::Priority => plan.priorities.iter().map(|p| p.reference.clone()).collect(),
        _ => plan.index.values(facet).map(str::to_owned).collect(),
    };
    if by == Facet::Entity {
        // Members in the network's order, then the others by code.
        keys.sort_by_cached_key(|code| {
            let id = network.common.register.find(code).map(|e| e.id);
            let member = network.members.iter().position(|m| Some(m.entity) == id);
            (member.unwrap_or(usize::MAX), code.clone())
        });
    }
    // Whatever has a period ends on some day.
    let any_day = Filter { from: Some(chrono::NaiveDate::MIN), ..Filter::default() };
    let dated = plan.index.find(&any_day, Some(set));
    let mut left = dated.clone();
    let mut lanes: Vec<(Option<String>, roaring::RoaringBitmap)> = Vec::new();
    for key in keys {
        let lane = &left & plan.index.having(facet, &key);
        left -= &lane;
        lanes.push((Some(key), lane));
    }
    lanes.push((None, left));
    let (mut skip, mut rows) = (page.skip() as u64, Rows { dated: vec![], undated: vec![] });
    for (key, lane) in lanes {
        let room = page.size - rows.dated.len();
        if room == 0 || skip >= lane.len() {
            skip = skip.saturating_sub(lane.len());
            continue;
        }
        let from = usize::try_from(skip).unwrap_or(0);
        for activity in plan.stretch(&lane, Order::Start, false, from, room) {
            rows.dated.push((key.clone(), activity.as_ref()));
        }
        skip = 0;
    }
    let room = page.size - rows.dated.len();
    let from = usize::try_from(skip).unwrap_or(usize::MAX);
    let undated = plan.stretch(&(set - dated), Order::Reference, false, from, room);
    rows.undated = undated.into_iter().map(AsRef::as_ref).collect();
    rows
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
