//! Handing news in, giving it back, publishing it at a moment, withdrawing it, taking it up again.

use super::page::{acts, draw};
use super::{address, deed, moved, one, publishes};
use crate::records;
use crate::web::field::Wrong;
use crate::web::{Answer, Cx, Error, Form, respond};
use aunar_domain::access::{Action, Object};
use aunar_domain::ids::EntityId;
use aunar_domain::news::Act;
use axum::extract::Path;
use axum::http::StatusCode;
use chrono::{DateTime, NaiveDateTime, Utc};

/// A moment as it is typed, in universal time: `2023-06-01 14:00`; a day alone is its first minute.
fn moment(typed: &str) -> Option<DateTime<Utc>> {
    let whole = if typed.contains(':') { typed.to_owned() } else { format!("{typed} 00:00") };
    let whole = whole.replace('T', " ");
    NaiveDateTime::parse_from_str(&whole, "%Y-%m-%d %H:%M").ok().map(|at| at.and_utc())
}

/// Does it.
pub(super) async fn act(
    mut cx: Cx,
    Path((code, reference)): Path<(String, String)>,
    form: Form,
) -> Answer {
    cx.person()?;
    let (mut tx, network) = cx.turn_in(&code).await?;
    let news = one(&cx, &network, &reference).await?;
    let t = cx.t();
    let whose: Vec<EntityId> = news.entity.into_iter().collect();
    let object = Object::network(network.network.id).of(&whose);
    let given = form.one("act").unwrap_or_default();
    let act = Act::from_code(given);
    let is_own = matches!(act, Some(Act::Submit | Act::Reopen) | None) && !publishes(&cx, &network);
    let action = if is_own { Action::WriteNews } else { Action::PublishNews };
    let actor = cx.actor(action, object)?;
    let Some(act) = act else {
        let accepted: Vec<&str> = Act::ALL.iter().map(|a| a.code()).collect();
        return Err(Error::bad_act(Some(given), &accepted.join(", ")));
    };
    let seen = form.version();
    let mut wrong = Wrong::default();
    let at = form.one("at").filter(|_| act == Act::Publish);
    if at.is_some_and(|typed| moment(typed).is_none()) {
        wrong.with("at", t.t("news-bad-moment"));
    }
    let after = news.after(act, at.and_then(moment), cx.now);
    let refused = if seen != news.version || !acts(&cx, &network, &news).contains(&act) {
        Some((StatusCode::CONFLICT, t.t("news-moved")))
    } else if !wrong.is_nothing() {
        Some((StatusCode::UNPROCESSABLE_ENTITY, t.n("field-trouble", wrong.count())))
    } else {
        None
    };
    let (Some(after), None) = (after, &refused) else {
        tx.rollback().await?;
        let (status, said) = refused.unwrap_or((StatusCode::CONFLICT, t.t("news-moved")));
        return draw(&cx, &network, &news, (Some(&form), &wrong), status, Some(said)).await;
    };
    records::news::update(&mut tx, &after).await.map_err(moved)?;
    let entry = deed(actor, act.code(), Some(&news), &after);
    cx.keep(tx, network.network.id, vec![entry]).await?;
    Ok(respond::see_other(&address(&network, &after)))
}

#[cfg(test)]
mod tests {
    use super::moment;

    #[test]
    fn a_moment_is_a_day_with_or_without_its_hour() {
        let said = |typed| moment(typed).map(|at| at.to_rfc3339());
        assert_eq!(said("2023-06-01 14:30").as_deref(), Some("2023-06-01T14:30:00+00:00"));
        assert_eq!(said("2023-06-01T14:30").as_deref(), Some("2023-06-01T14:30:00+00:00"));
        assert_eq!(said("2023-06-01").as_deref(), Some("2023-06-01T00:00:00+00:00"));
        assert_eq!(said("mañana"), None);
    }
}
