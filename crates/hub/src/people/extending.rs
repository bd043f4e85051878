//! Setting the last day of a mandate: a later one, an earlier one, or none.

use super::{asked, one, right};
use crate::records::person;
use crate::web::cx::actor;
use crate::web::{Answer, Cx, Error, Form, numbers, respond};
use aunar_db::Entry;
use aunar_domain::mandate::{Mandate, Standing, is_last_of_the_secretariat};
use axum::extract::Path;
use axum::http::StatusCode;
use chrono::NaiveDate;
use serde_json::json;

/// Sets the last day. One that is over is not brought back: nobody acted under it meanwhile, and a
/// new one says so.
pub(super) async fn set(cx: Cx, Path((code, id)): Path<(String, String)>, form: Form) -> Answer {
    let network = cx.network(&code)?;
    let mandate = one::find(&cx, &network, &id).await?;
    let (me, under) = right::by(&cx, mandate.network, mandate.role, mandate.entity)?;
    let typed = form.one("until").unwrap_or_default().to_owned();
    let t = cx.t();
    let said = one::Said { until: Some(typed.clone()), ..Default::default() };
    let checked = asked::day(&typed).map_err(|()| t.t("people-wrong-day")).and_then(|until| {
        let new = Mandate { until, ..mandate.clone() };
        let checked = new.checked(cx.now.date_naive());
        checked.map(|m| m.until).map_err(|why| t.label("people-wrong", why.code()))
    });
    let until = match checked {
        Ok(until) => until,
        Err(wrong) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return one::again(&cx, &network, &mandate, said, ("until", wrong), status).await;
        }
    };
    let mut tx = cx.state.db.begin_in(mandate.network.0).await?;
    let held = person::held_in(&mut tx, mandate.network).await?;
    right::still_acts(Some(under.id), &held, cx.now)?;
    let now = held
        .iter()
        .find(|m| m.id == mandate.id && m.standing(cx.now) != Standing::Ended)
        .ok_or(Error::refused(StatusCode::CONFLICT, "mandate-ended-already"))?;
    if now.until == until {
        return Ok(respond::see_other(&format!("/{code}/people/{}", mandate.id)));
    }
    if form.one("seen").unwrap_or_default() != shown(now.until) {
        tx.rollback().await?;
        let is = now.until.map_or_else(|| t.t("people-no-end"), |day| numbers::day(t.0, day));
        let message = t.with("people-until-moved", &[("date", &is)]);
        let wrong = ("until", message);
        return one::again(&cx, &network, now, said, wrong, StatusCode::CONFLICT).await;
    }
    let earlier = until.is_some_and(|new| now.until.is_none_or(|old| new < old));
    if earlier && is_last_of_the_secretariat(now.id, &held, cx.now) {
        tx.rollback().await?;
        let wrong = ("until", t.t("people-last-secretariat"));
        return one::again(&cx, &network, now, said, wrong, StatusCode::CONFLICT).await;
    }
    person::set_until(&mut tx, now.id, until).await?;
    let entry = Entry {
        actor: actor(me, under),
        via: "web",
        action: if earlier { "shorten" } else { "extend" },
        entity: "mandate",
        record: now.id.0,
        plan: None,
        before: Some(json!(now)),
        after: Some(json!(Mandate { until, ..now.clone() })),
    };
    cx.keep(tx, mandate.network, vec![entry]).await?;
    Ok(respond::see_other(&format!("/{code}/people/{}", mandate.id)))
}

/// A last day as a field of a form holds it.
pub(super) fn shown(until: Option<NaiveDate>) -> String {
    until.map(|day| day.to_string()).unwrap_or_default()
}
