//! What was handed in and waits: those who co-lead its priority, or run the network, take it or give it
//! back with a word.

use super::decide::{Undecided, decide};
use super::place::{Place, stretch};
use super::said::{Shown, shown};
use crate::web::html::Words;
use crate::web::params::encode;
use crate::web::{Answer, Cx, Error, Form, Shell, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::activity::Activity;
use aunar_domain::follow_up::{Deed, Progress, State, Unfit, Window};
use aunar_domain::ids::{PriorityId, ProgressId};
use axum::extract::Path;
use axum::http::StatusCode;
use std::sync::Arc;

/// Most reports on one page.
const MOST: usize = 40;
/// Longest word on why a report is given back.
const MOST_WORD: usize = 1000;

#[derive(Template)]
#[template(path = "reporting/pages/accept.html")]
struct AcceptPage {
    shell: Shell,
    base: String,
    path: String,
    window: (String, String),
    trouble: Option<String>,
    groups: Vec<Group>,
    more: Option<String>,
}

struct Group {
    title: Words,
    reference: String,
    count: String,
    all: Vec<(String, i64)>,
    reports: Vec<One>,
}

struct One {
    activity: (String, String),
    title: Words,
    report: Shown,
    differs: Option<String>,
    typed: String,
    /// What is wrong with the word.
    wrong: Option<String>,
}

/// Whether whoever asks may take reports on an activity.
fn may(cx: &Cx, place: &Place, priority: Option<PriorityId>) -> bool {
    cx.may(Action::AcceptReport, Object::plan(&place.plan().plan).under(priority))
}

/// What was handed in in a window and waits for whoever asks, by priority.
pub(super) fn waiting<'a>(
    cx: &Cx,
    place: &'a Place,
    window: &'a Window,
) -> Vec<(&'a Arc<Activity>, &'a Progress)> {
    let told = place.told().progress.iter();
    let handed_in = told.filter(|p| p.window == window.id && p.state == State::Submitted);
    let mut all: Vec<_> = handed_in
        .filter_map(|p| Some((place.plan().by_id(p.activity)?, p)))
        .filter(|(activity, _)| may(cx, place, activity.content.priority))
        .collect();
    let order = |id: Option<PriorityId>| {
        place.plan().priorities.iter().position(|p| Some(p.id) == id).unwrap_or(usize::MAX)
    };
    all.sort_by_key(|(activity, _)| (order(activity.content.priority), activity.reference.clone()));
    all
}

/// How many reports wait in a window for whoever asks.
pub(super) fn waits(cx: &Cx, place: &Place, window: &Window) -> usize {
    if cx.signed.is_none() {
        return 0;
    }
    waiting(cx, place, window).len()
}

type Address = (String, String, String);

/// What was sent and not done.
struct Refused {
    trouble: String,
    status: StatusCode,
    id: String,
    word: String,
    /// Whether it is the word that is wrong.
    of_word: bool,
}

/// The page.
pub(super) async fn show(cx: Cx, Path(at): Path<Address>) -> Answer {
    cx.params().only(&["priority"])?;
    let place = Place::of(&cx, &at.0, &at.1).await?;
    admit(&cx, &place)?;
    draw(&cx, &place, &at.2, None)
}

/// Lets in whoever may take reports under some priority.
fn admit(cx: &Cx, place: &Place) -> Result<(), Error> {
    let priorities = place.plan().priorities.iter().map(|p| Some(p.id));
    if priorities.chain([None]).any(|priority| may(cx, place, priority)) {
        return Ok(());
    }
    cx.require(Action::AcceptReport, Object::plan(&place.plan().plan))
}

fn draw(cx: &Cx, place: &Place, reference: &str, refused: Option<Refused>) -> Answer {
    let t = cx.t();
    let window = place.window(reference)?;
    let plan = place.plan();
    let priority = match cx.params().one("priority") {
        None => None,
        Some(name) => {
            let found = plan.priorities.iter().find(|p| p.reference == name);
            let known = || plan.priorities.iter().map(|p| p.reference.clone()).collect::<Vec<_>>();
            Some(found.ok_or_else(|| {
                Error::bad_param("bad-value", "priority", name, known().join(", "))
            })?)
        }
    };
    let mut all = waiting(cx, place, window);
    if let Some(priority) = priority {
        all.retain(|(activity, _)| activity.content.priority == Some(priority.id));
    }
    let left = all.len().saturating_sub(MOST);
    let mut groups: Vec<Group> = Vec::new();
    for (activity, report) in all.into_iter().take(MOST) {
        let of = activity.content.priority.and_then(|id| plan.priority(id));
        let reference = of.map(|p| p.reference.clone()).unwrap_or_default();
        if groups.last().is_none_or(|g| g.reference != reference) {
            let title = of.map_or_else(
                || Words::own(t.t("reporting-no-priority")),
                |p| Words::of(&p.title, t.0, t),
            );
            let (count, all, reports) = (String::new(), Vec::new(), Vec::new());
            groups.push(Group { title, reference, count, all, reports });
        }
        let Some(group) = groups.last_mut() else { continue };
        group.all.push((report.id.to_string(), report.version));
        let id = report.id.to_string();
        let sent = refused.as_ref().filter(|r| r.id == id);
        group.reports.push(One {
            activity: (
                activity.reference.clone(),
                crate::web::address::activity(&place.network, plan, &activity.reference),
            ),
            title: Words::of(&activity.content.title, t.0, t),
            report: shown(cx, place, activity, report),
            differs: differs(cx, place, window, report),
            typed: sent.map(|r| r.word.clone()).unwrap_or_default(),
            wrong: sent.filter(|r| r.of_word).map(|r| r.trouble.clone()),
        });
    }
    for group in &mut groups {
        group.count = t.n("reporting-handed-in-n", group.reports.len() as u64);
    }
    let title = t.t("reporting-accept-title");
    let path = format!("{}/accept", place.at(window));
    let query = priority.map(|p| format!("?priority={}", encode(&p.reference)));
    let page = AcceptPage {
        shell: Shell::of(cx, &place.network, Some(&plan.plan.code), "reporting", &title),
        base: place.base(),
        path: format!("{path}{}", query.unwrap_or_default()),
        window: (place.at(window), stretch(t, window)),
        trouble: refused.as_ref().map(|r| r.trouble.clone()),
        groups,
        more: (left > 0).then(|| t.n("reporting-more", left as u64)),
    };
    let status = refused.map_or(StatusCode::OK, |refused| refused.status);
    respond::private_page(cx, status, &page)
}

/// Where another owner says otherwise how far the activity is: what was taken last holds.
fn differs(cx: &Cx, place: &Place, window: &Window, report: &Progress) -> Option<String> {
    let t = cx.t();
    let status = report.status?;
    let others = place.told().of(report.activity).progress();
    let other = others
        .filter(|p| p.window == window.id && p.entity != report.entity && p.state.counts())
        .find(|p| p.status.is_some_and(|s| s != status))?;
    let said = t.label("status", other.status?.code());
    let entity = place.short(t, other.entity);
    Some(t.with("reporting-differs", &[("entity", &entity), ("status", &said)]))
}

/// Takes reports, or gives one back.
pub(super) async fn act(cx: Cx, Path(at): Path<Address>, form: Form) -> Answer {
    cx.person()?;
    let place = Place::of(&cx, &at.0, &at.1).await?;
    admit(&cx, &place)?;
    let t = cx.t();
    let window = place.window(&at.2)?;
    let deed = match form.one("act") {
        Some("send-back") => Deed::SendBack,
        _ => Deed::Accept,
    };
    let which: Vec<(ProgressId, i64)> = form
        .all("report")
        .filter_map(|one| {
            let (id, version) = one.split_once(' ')?;
            Some((ProgressId(id.parse().ok()?), version.parse().ok()?))
        })
        .collect();
    let word = form.words("word", MOST_WORD);
    let said = (!word.is_empty()).then_some(word.as_str());
    let id = which.first().map(|(id, _)| id.to_string()).unwrap_or_default();
    let mut of_word = false;
    let (trouble, status) = match decide(&cx, &place, &which, (deed, said)).await {
        Ok(()) if !which.is_empty() => {
            let query = cx.params().with("page", None);
            return Ok(respond::see_other(&format!("{}/accept{query}", place.at(window))));
        }
        Ok(()) => (t.t("reporting-nothing-chosen"), StatusCode::UNPROCESSABLE_ENTITY),
        Err(Undecided::Stale) => (t.t("reporting-stale"), StatusCode::CONFLICT),
        Err(Undecided::Unfit(Unfit::NoWord)) => {
            of_word = true;
            (t.label("report-unfit", "no-word"), StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(Undecided::Unfit(why)) => (t.label("report-unfit", why.code()), StatusCode::CONFLICT),
        Err(Undecided::Other(error)) => return Err(error),
    };
    let place = Place::of(&cx, &at.0, &at.1).await?;
    draw(&cx, &place, &at.2, Some(Refused { trouble, status, id, word, of_word }))
}
