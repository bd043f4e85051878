//! What was joined into an activity: said on its page, and a page of its own with what was done to
//! each before, where a join is undone as long as the plan is being written.

use super::found::pair;
use super::join::{Unjoined, is_open, part};
use super::joining::{fields, named, writer};
use super::said::{AnswerView, said as answered};
use crate::compare::FieldView;
use crate::picture::{NetworkPicture, PlanPicture};
use crate::records::join::JoinRecord;
use crate::records::overlap::of_activity;
use crate::web::address;
use crate::web::html::Words;
use crate::web::params::encode;
use crate::web::{Answer, Cx, Error, Form, Shell, numbers, respond};
use askama::Template;
use aunar_db::Recorded;
use aunar_domain::access::{Action, Object};
use aunar_domain::activity::Activity;
use aunar_domain::ids::ActivityId;
use aunar_domain::overlap;
use axum::extract::Path;
use axum::http::StatusCode;

/// How many deeds of a joined activity are shown.
const DEEDS: i64 = 30;

/// An activity that was joined into another, as the page of that one says it.
pub struct JoinedLine {
    /// That it was, and when.
    pub words: String,
    /// Where its history is.
    pub href: String,
}

#[derive(Template)]
#[template(path = "overlap/pages/joined.html")]
struct JoinedPage {
    shell: Shell,
    base: String,
    activity: (String, String, Words),
    path: String,
    problem: Option<String>,
    version: i64,
    joined: Vec<JoinedView>,
}

/// An activity that is part of another.
struct JoinedView {
    id: String,
    reference: String,
    title: Words,
    words: String,
    by: String,
    /// What owners had answered, for those who work on the plan.
    answers: Vec<AnswerView>,
    deeds: Vec<(String, String, String)>,
    apart: Option<Apart>,
}

/// What undoing its join would change.
struct Apart {
    title: String,
    fields: Vec<FieldView>,
}

/// What was joined into an activity, the latest last.
#[must_use]
pub fn joined_into(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    activity: &Activity,
) -> Vec<JoinedLine> {
    let href = address::activity(network, plan, &activity.reference);
    let all = plan.joined.parts_of(activity.id);
    all.map(|(record, joined)| JoinedLine {
        words: said(cx, network, record, joined),
        href: format!("{href}/joined#{}", encode(&joined.reference)),
    })
    .collect()
}

fn said(cx: &Cx, network: &NetworkPicture, record: &JoinRecord, joined: &Activity) -> String {
    let t = cx.t();
    let lead = joined.content.lead().and_then(|id| network.common.register.get(id));
    let who = match lead {
        Some(entity) => format!("{} ({})", joined.reference, entity.short(t.0)),
        None => joined.reference.clone(),
    };
    let day = numbers::day(t.0, record.at.date_naive());
    t.with("joining-joined-with", &[("which", &who), ("day", &day)])
}

type At = (String, String, String);

fn find<'p>(cx: &Cx, plan: &'p PlanPicture, reference: &str) -> Result<&'p Activity, Error> {
    let gone = || Error::not_found("activity", reference);
    let activity = plan.by_reference(reference);
    Ok(activity.ok_or_else(|| cx.moved(plan, reference).unwrap_or_else(gone))?)
}

/// The page; the activity's own where nothing was joined into it.
pub(super) async fn show(cx: Cx, Path(at): Path<At>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&at.0)?;
    let plan = cx.plan(&network, &at.1)?;
    let activity = find(&cx, plan, &at.2)?;
    if plan.joined.parts_of(activity.id).next().is_none() {
        return Ok(respond::see_other(&address::activity(&network, plan, &activity.reference)));
    }
    draw(&cx, &network, plan, activity, None, StatusCode::OK).await
}

/// Undoes a join.
pub(super) async fn take(cx: Cx, Path(at): Path<At>, form: Form) -> Answer {
    let network = cx.network(&at.0)?;
    let plan = cx.plan(&network, &at.1)?;
    let activity = find(&cx, plan, &at.2)?;
    let by = named(&cx, writer(&cx, plan, activity)?);
    let version = form.one("version").and_then(|v| v.parse().ok()).unwrap_or(-1);
    let which = form.one("joined").unwrap_or_default();
    let Some(joined) = which.parse().ok().map(ActivityId) else {
        let known = plan.joined.parts_of(activity.id).map(|(record, _)| record.joined.to_string());
        let known = known.collect::<Vec<_>>().join(", ");
        return Err(Error::bad_param("bad-value", "joined", which, known));
    };
    match part(&cx.state, network.network.id, (activity.id, version), joined, by).await {
        Ok(_) => Ok(respond::see_other(&address::activity(&network, plan, &activity.reference))),
        Err(Unjoined::Db(error)) => Err(error.into()),
        Err(why) => {
            let picture = cx.state.pictures.now().await?.seen_by(&cx.who);
            let network = picture.networks.get(&at.0).unwrap_or(&network);
            let plan = network.plan_by_id(plan.plan.id).unwrap_or(plan);
            let activity = plan.by_id(activity.id).map_or(activity, AsRef::as_ref);
            let why = Some(cx.t().label("joining-not", why.code()));
            draw(&cx, network, plan, activity, why, StatusCode::CONFLICT).await
        }
    }
}

async fn draw(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    activity: &Activity,
    problem: Option<String>,
    status: StatusCode,
) -> Answer {
    let t = cx.t();
    let here = address::activity(network, plan, &activity.reference);
    let mut joined = Vec::new();
    let works = cx.may(Action::Discuss, Object::plan(&plan.plan));
    let answers = of_activity(&cx.state.db, activity.id).await?;
    for (record, other) in plan.joined.parts_of(activity.id) {
        let history =
            cx.state.db.history(network.network.id.0, Some(other.id.0), None, DEEDS).await?;
        joined.push(JoinedView {
            id: other.id.to_string(),
            reference: other.reference.clone(),
            title: Words::of(&other.content.title, t.0, t),
            words: said(cx, network, record, other),
            by: format!("{}, {}", t.person(&record.name), t.label("role", record.role.code())),
            answers: answers
                .get(&pair(record.joined, record.into))
                .into_iter()
                .flatten()
                .filter(|_| works)
                .map(|answer| answered(cx, network, answer))
                .collect(),
            deeds: history.iter().map(|row| deed(cx, network, row)).collect(),
            apart: None,
        });
    }
    // The latest comes apart first: what the others brought was there before it.
    let last = plan.joined.parts_of(activity.id).last();
    let may = is_open(plan) && writer(cx, plan, activity).is_ok();
    if let (true, Some((record, other)), Some(view)) = (may, last, joined.last_mut()) {
        view.apart = Some(Apart {
            title: t.with("joining-part", &[("reference", &other.reference)]),
            fields: fields(cx, network, plan, activity, |now| {
                overlap::part(&record.before, &record.after, now)
            }),
        });
    }
    let title = t.with("joining-joined-title", &[("reference", &activity.reference)]);
    let view = JoinedPage {
        shell: Shell::of(cx, network, Some(&plan.plan.code), "activities", &title),
        base: format!("/{}/plans/{}", network.network.code, plan.plan.code),
        activity: (
            activity.reference.clone(),
            here.clone(),
            Words::of(&activity.content.title, t.0, t),
        ),
        path: format!("{here}/joined"),
        problem,
        version: activity.version,
        joined,
    };
    respond::personal_page(cx, status, &view)
}

/// A deed: its moment for machines and for people, and what was done.
fn deed(cx: &Cx, network: &NetworkPicture, row: &Recorded) -> (String, String, String) {
    let t = cx.t();
    let action = t.action(&row.action);
    let via = t.door(&row.via);
    let what = crate::history::answered(cx, network, row, format!("{action} ({via})"));
    (row.at.to_rfc3339(), numbers::moment(t.0, row.at), what)
}
