//! What an entity owes in a window, with where each report stands.

use super::place::{Place, stretch};
use super::standing::{Counts, Item, Reports};
use super::typed::MOST;
use crate::web::html::Words;
use crate::web::{Answer, Cx, Shell, numbers, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::follow_up::{Duty, State, Timing, Window};
use aunar_domain::words::Text;
use axum::extract::Path;
use axum::http::StatusCode;

#[derive(Template)]
#[template(path = "reporting/pages/member.html")]
struct MemberPage {
    shell: Shell,
    base: String,
    window: (String, String),
    name: Words,
    due: (String, String),
    extended: Option<String>,
    closed: Option<String>,
    figures: Vec<(String, String)>,
    next: Option<String>,
    owed: Vec<Row>,
    others: Vec<Row>,
}

/// A report as a row of a list.
pub(super) struct Row {
    pub(super) href: String,
    pub(super) reference: String,
    pub(super) title: Words,
    pub(super) entity: String,
    pub(super) code: &'static str,
    pub(super) stands: String,
    pub(super) when: Option<String>,
    pub(super) late: bool,
    pub(super) word: Option<String>,
    /// What was done, where it can be noted from the list.
    pub(super) note: Option<Note>,
}

/// What was done, as it is noted from a list of reports.
pub(super) struct Note {
    pub(super) version: i64,
    pub(super) words: String,
    pub(super) lang: &'static str,
    pub(super) most: usize,
}

/// What was done so far, for whoever may write it now.
fn noting(cx: &Cx, place: &Place, window: &Window, item: &Item<'_>) -> Option<Note> {
    let may = place.may(cx, Action::Report, item.activity, item.entity)
        && window.takes_from(item.entity, cx.now.date_naive())
        && !matches!(item.state(), Some(State::Submitted | State::Accepted));
    let there = item.report.and_then(|r| r.note.as_ref());
    may.then(|| Note {
        version: item.report.map_or(0, |r| r.version),
        words: there.map(|text| text.words(text.original()).to_owned()).unwrap_or_default(),
        lang: there.map_or(cx.lang(), Text::original).code(),
        most: MOST,
    })
}

/// A report as a row: what was not handed in is seen by its owner and by who accepts it.
pub(super) fn row(cx: &Cx, place: &Place, reports: &Reports<'_>, item: &Item<'_>) -> Row {
    let t = cx.t();
    let sees_all = place.sees_all(cx, item.activity, item.entity);
    let report = item.report.filter(|r| r.state.counts() || sees_all);
    let handed_in = report.filter(|r| r.state.counts()).and_then(|r| r.handling.submitted);
    let (code, stands) = match report.map(|r| r.state) {
        Some(state) => (state.code(), t.label("report-state", state.code())),
        None if item.duty == Duty::May => ("may", t.t("report-not-owed")),
        None => (item.timing.code(), t.label("report-timing", item.timing.code())),
    };
    Row {
        href: place.report(reports.window, item.entity, item.activity),
        reference: item.activity.reference.clone(),
        title: Words::of(&item.activity.content.title, t.0, t),
        entity: place.short(t, item.entity),
        code,
        stands,
        when: handed_in.map(|(at, _)| numbers::day(t.0, at.date_naive())),
        late: item.timing == Timing::Late
            || item.duty == Duty::Owes && item.timing == Timing::Missing && report.is_some(),
        word: report.filter(|r| r.state == State::SentBack).and_then(|r| r.handling.word.clone()),
        note: None,
    }
}

/// What some counts say: label and figure.
pub(super) fn figures(cx: &Cx, counts: &Counts) -> Vec<(String, String)> {
    let t = cx.t();
    [
        ("owed", counts.owed),
        ("in-time", counts.in_time),
        ("late", counts.late),
        ("due", counts.due),
        ("missing", counts.missing),
        ("accepted", counts.accepted),
    ]
    .into_iter()
    .map(|(code, n)| (t.label("reporting-count", code), numbers::whole(t.0, n as u64)))
    .collect()
}

/// The page.
pub(super) async fn show(
    cx: Cx,
    Path((network, plan, window, entity)): Path<(String, String, String, String)>,
) -> Answer {
    cx.params().only(&[])?;
    let place = Place::of(&cx, &network, &plan).await?;
    let (window, entity) = (place.window(&window)?, place.entity(&entity)?);
    let t = cx.t();
    let reports = Reports::of(&place, window, cx.now.date_naive());
    let all = reports.of_entity(entity.id);
    let mut counts = Counts::default();
    all.iter().for_each(|item| counts.add(item));
    let whose = [entity.id];
    let mine = cx.may(Action::Report, Object::plan(&place.plan().plan).of(&whose));
    let is_open = window.takes_from(entity.id, cx.now.date_naive());
    let shown = |item: &&Item<'_>| item.duty == Duty::Owes || item.report.is_some();
    let (owed, others): (Vec<_>, Vec<_>) = all.iter().partition(shown);
    let due = window.due_for(entity.id);
    let given = window.extensions.iter().filter(|e| e.due == due);
    let extended = given.map(|e| t.with("reporting-extended", &[("reason", &e.reason)])).next();
    // What nobody waits for is offered to whoever may write it.
    let others = if mine && is_open { others } else { Vec::new() };
    let left = counts.due + counts.missing;
    let noted = |item: &Item<'_>| Row {
        note: noting(&cx, &place, window, item),
        ..row(&cx, &place, &reports, item)
    };
    let title = t.with("reporting-of", &[("entity", entity.short(t.0))]);
    let page = MemberPage {
        shell: Shell::of(&cx, &place.network, Some(&place.plan().plan.code), "reporting", &title),
        base: place.base(),
        window: (place.at(window), stretch(t, window)),
        name: Words::of(&entity.name, t.0, t),
        due: (due.to_string(), numbers::day(t.0, due)),
        extended,
        closed: window.closed_at.map(|at| {
            t.with("reporting-closed-on", &[("day", &numbers::day(t.0, at.date_naive()))])
        }),
        figures: figures(&cx, &counts),
        next: (mine && is_open).then(|| match left {
            0 => t.t("reporting-next-none"),
            left => t.n("reporting-next-mine", left as u64),
        }),
        owed: owed.into_iter().map(noted).collect(),
        others: others.into_iter().map(noted).collect(),
    };
    respond::personal_page(&cx, StatusCode::OK, &page)
}
