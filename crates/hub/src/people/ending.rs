//! Ending a mandate before its last day, with a reason that the history keeps.

use super::{one, right};
use crate::records::person;
use crate::web::cx::actor;
use crate::web::{Answer, Cx, Error, Form, respond};
use aunar_db::Entry;
use aunar_domain::mandate::{Standing, is_last_of_the_secretariat};
use axum::extract::Path;
use axum::http::StatusCode;
use serde_json::json;

/// Most characters of a reason.
const MOST: usize = 1000;

/// Ends a mandate. What was done under it stays attributed to it.
pub(super) async fn end(cx: Cx, Path((code, id)): Path<(String, String)>, form: Form) -> Answer {
    let network = cx.network(&code)?;
    let mandate = one::find(&cx, &network, &id).await?;
    let (me, under) = right::by(&cx, mandate.network, mandate.role, mandate.entity)?;
    let reason = form.one("reason").unwrap_or_default();
    let wrong = if reason.is_empty() {
        Some("people-reason-missing")
    } else if reason.chars().count() > MOST {
        Some("people-reason-long")
    } else if reason.contains('@') {
        // The history is everybody's to read, and never forgets.
        Some("people-reason-address")
    } else {
        None
    };
    if let Some(wrong) = wrong {
        let said = one::Said { reason: reason.to_owned(), ..Default::default() };
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return one::again(&cx, &network, &mandate, said, ("reason", cx.t().t(wrong)), status)
            .await;
    }
    let mut tx = cx.state.db.begin_in(mandate.network.0).await?;
    let held = person::held_in(&mut tx, mandate.network).await?;
    right::still_acts(Some(under.id), &held, cx.now)?;
    let mandate = held
        .iter()
        .find(|m| m.id == mandate.id && m.standing(cx.now) != Standing::Ended)
        .ok_or(Error::refused(StatusCode::CONFLICT, "mandate-ended-already"))?;
    if is_last_of_the_secretariat(mandate.id, &held, cx.now) {
        tx.rollback().await?;
        let said = one::Said { reason: reason.to_owned(), ..Default::default() };
        let wrong = ("reason", cx.t().t("people-last-secretariat"));
        return one::again(&cx, &network, mandate, said, wrong, StatusCode::CONFLICT).await;
    }
    let by = actor(me, under);
    person::end(&mut tx, mandate.id, &by, cx.now).await?;
    let mut ended = mandate.clone();
    ended.ended_at = Some(cx.now);
    let mut after = json!(ended);
    after["reason"] = json!(reason);
    let entry = Entry {
        actor: by,
        via: "web",
        action: "end",
        entity: "mandate",
        record: mandate.id.0,
        plan: None,
        before: Some(json!(mandate)),
        after: Some(after),
    };
    cx.keep(tx, mandate.network, vec![entry]).await?;
    Ok(respond::see_other(&format!("/{code}/people/{}", mandate.id)))
}
