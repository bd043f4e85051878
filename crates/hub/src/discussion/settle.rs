//! Resolving a thread, and opening it again.

use super::place::{Address, Place};
use super::store;
use crate::web::{Answer, Cx, Error, cx::actor, respond};
use aunar_db::Entry;
use aunar_domain::access::{Action, Who};
use aunar_domain::discussion::may_settle;
use aunar_domain::ids::CommentId;
use axum::extract::Path;
use serde_json::json;
use uuid::Uuid;

type Thread = (String, String, String, String);

/// What was spoken about is settled.
pub(super) async fn resolve(cx: Cx, Path(thread): Path<Thread>) -> Answer {
    settle(&cx, thread, true).await
}

/// It is not settled after all.
pub(super) async fn reopen(cx: Cx, Path(thread): Path<Thread>) -> Answer {
    settle(&cx, thread, false).await
}

async fn settle(cx: &Cx, (network, plan, reference, comment): Thread, resolved: bool) -> Answer {
    let address: Address = (network, plan, reference);
    let place = Place::at(cx, &address)?;
    let (person, mandate) = cx.acting(Action::Discuss, place.object())?;
    let unknown = || Error::not_found("comment", &comment);
    let id = CommentId(comment.parse::<Uuid>().map_err(|_| unknown())?);
    let mut tx = cx.state.db.begin().await?;
    let found = store::find_comment(&mut tx, &place.whole, id).await?;
    let Some(found) = found.filter(|c| c.parent.is_none()) else {
        tx.rollback().await?;
        return Err(unknown());
    };
    let may = match &cx.who {
        Who::Person(acting) => may_settle(acting, found.said.person, place.object()),
        _ => false,
    };
    if !may {
        tx.rollback().await?;
        return Err(Error::forbidden());
    }
    let now = resolved.then_some((cx.now, person.id));
    let back = format!("{}#c-{id}", place.discussion());
    if !store::settle(&mut tx, id, now).await? {
        // Somebody did the same a moment before.
        tx.rollback().await?;
        return Ok(respond::see_other(&back));
    }
    let activity = found.activity;
    let entry = Entry {
        actor: actor(person, mandate),
        via: "web",
        action: if resolved { "resolve" } else { "reopen" },
        entity: "comment",
        record: id.0,
        plan: Some(place.plan.plan.id.0),
        before: Some(json!({ "activity": activity, "settled": !resolved })),
        after: Some(json!({ "activity": activity, "settled": resolved })),
    };
    cx.keep(tx, place.network.network.id, vec![entry]).await?;
    Ok(respond::see_other(&back))
}
