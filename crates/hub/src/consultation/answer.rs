//! Answering: what becomes of a comment, why, and which change of the text it led to; taking up an
//! offer to join an activity, which is a change of the text itself.

use super::said;
use crate::exchange::form as activity_form;
use crate::picture::{NetworkPicture, PlanPicture};
use crate::records;
use crate::web::{Cx, Error, Form, numbers};
use aunar_db::DbError;
use aunar_domain::access::{Action, Object};
use aunar_domain::activity::Activity;
use aunar_domain::consultation::{
    Act, Answer, Author, Change, Comment, CommentKind, Disposition, Subject, accepted,
};
use aunar_domain::ids::{ActivityId, EntityId};
use aunar_domain::words::{Lang, Text};
use axum::http::StatusCode;
use serde_json::json;

/// How many changes there are to choose from.
const MOST_CHANGES: i64 = 300;
/// Most characters of a reason.
pub(super) const MOST_REASON: usize = 4_000;

/// A change that an answer may lead to: its number, its activity, how a form calls it.
pub(super) struct Choosable {
    pub n: i64,
    pub activity: ActivityId,
    pub label: String,
}

/// The changes of the text since a comment, on what the comment is on, the latest first.
pub(super) async fn choosable(
    cx: &Cx,
    plan: &PlanPicture,
    comment: &Comment,
) -> Result<Vec<Choosable>, Error> {
    let db = &cx.state.db;
    let since = comment.sent_at;
    let rows = records::consultation::changes_since(db, plan.plan.id, since, MOST_CHANGES).await?;
    let t = cx.t();
    let touched = |id: ActivityId| match said::stands_on(plan, comment.on) {
        Subject::Plan => true,
        Subject::Priority(priority) => {
            plan.by_id(id).is_some_and(|a| a.content.priority == Some(priority))
        }
        Subject::Activity(activity) => activity == id,
    };
    let found = rows.into_iter().filter(|(_, _, id)| touched(*id)).filter_map(|(n, at, id)| {
        let activity = plan.by_id(id)?;
        let title: String = activity.content.title.words(t.0).chars().take(60).collect();
        let when = numbers::moment(t.0, at);
        let label = format!("{} · {when} · {title}", activity.reference);
        Some(Choosable { n, activity: id, label })
    });
    Ok(found.collect())
}

/// The reason a form gives, in the language it says.
pub(super) fn reason(cx: &Cx, form: &Form) -> Option<Text> {
    let lang = form.one("lang").and_then(Lang::from_code).unwrap_or(cx.lang());
    Text::new(lang, form.raw("reason").unwrap_or_default())
}

/// The answer that a form gives, or the code of what is wrong with it.
pub(super) fn read(cx: &Cx, form: &Form, choosable: &[Choosable]) -> Result<Answer, &'static str> {
    let disposition = form.read::<Disposition>("disposition").and_then(Result::ok);
    let disposition = disposition.ok_or("no-disposition")?;
    let change = match form.one("change") {
        None => None,
        Some(given) => {
            let found = choosable.iter().find(|c| c.n.to_string() == given);
            let found = found.ok_or("unknown-change")?;
            Some(Change { activity: found.activity, n: found.n })
        }
    };
    let reason = reason(cx, form);
    let long = |r: &Text| r.wordings().iter().any(|w| w.words.chars().count() > MOST_REASON);
    if reason.as_ref().is_some_and(long) {
        return Err("long-reason");
    }
    Answer { disposition, reason, change, at: cx.now }.checked().map_err(|fault| fault.code())
}

/// The activity that an offer is about, with who would join.
pub(super) fn offered<'p>(
    plan: &'p PlanPicture,
    comment: &Comment,
) -> Option<(&'p Activity, Option<EntityId>)> {
    let on = said::stands_on(plan, comment.on);
    let (CommentKind::Offer, Subject::Activity(id)) = (comment.kind, on) else {
        return None;
    };
    let entity = match &comment.author {
        Author::Seat { entity, .. } => *entity,
        Author::Public { .. } => None,
    };
    Some((plan.by_id(id)?.as_ref(), entity))
}

/// Takes up an offer: the entity gets its part in the activity and the comment its answer, both or
/// neither. The inner error is the code of what is wrong with the form.
pub(super) async fn take_up(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    comment: &Comment,
    form: &Form,
) -> Result<Result<(), &'static str>, Error> {
    let Some((before, _)) = offered(plan, comment) else {
        return Ok(Err("not-an-offer"));
    };
    let content = &before.content;
    let leads: Vec<EntityId> = content.involved.iter().map(|i| i.entity).collect();
    let object = Object::plan(&plan.plan).under(content.priority).of(&leads);
    cx.require(Action::EditActivity, object)?;
    let actor = cx.actor(Action::RunConsultation, Object::plan(&plan.plan))?;
    let Some(entity) = form.one("entity").and_then(|name| network.common.register.find(name))
    else {
        return Ok(Err("unknown-entity"));
    };
    let activity_moved = || Error::refused(StatusCode::CONFLICT, "activity-moved");
    if form.one("activity_version") != Some(&before.version.to_string()) {
        return Err(activity_moved());
    }
    let content = match accepted(content.clone(), entity.id) {
        Ok(content) => content,
        Err(fault) => return Ok(Err(fault.code())),
    };
    let after = Activity { version: before.version + 1, content, ..before.clone() };
    let mut tx = cx.state.db.begin_in(network.network.id.0).await?;
    let head = tx.hold(network.network.id.0).await?.unwrap_or(0);
    cx.still_acting(&mut tx).await?;
    match records::activity::rewrite(&mut tx, before, &after).await {
        Err(DbError::Gone) => return Err(activity_moved()),
        other => other?,
    }
    // The change of the activity is the next row of the chain.
    let change = Change { activity: after.id, n: head + 1 };
    let answer = Answer {
        disposition: Disposition::Accepted,
        reason: reason(cx, form),
        change: Some(change),
        at: cx.now,
    };
    let mut answered = comment.clone().after(Act::Answer, cx.now).map_err(|_| super::moved())?;
    answered.answer = Some(answer);
    match records::consultation::rewrite_comment(&mut tx, &answered).await {
        Err(DbError::Gone) => return Err(super::moved()),
        other => other?,
    }
    // Undone by itself it would leave the answer saying what is no longer so: it is a change decided here.
    let mut form_after = activity_form(&after);
    form_after["comment"] = json!(comment.id.0);
    let joined = super::entry(
        actor.clone(),
        "change",
        "activity",
        after.id.0,
        plan.plan.id,
        Some(activity_form(before)),
        form_after,
    );
    let deed = super::deed(actor, "answer", plan.plan.id, Some(comment), &answered);
    cx.keep(tx, network.network.id, vec![joined, deed]).await?;
    Ok(Ok(()))
}
