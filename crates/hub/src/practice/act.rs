//! Handing a practice in, giving it back, publishing it, withdrawing it, taking it up again.

use super::page::{acts, draw};
use super::{address, deed, moved, one, reviews};
use crate::records;
use crate::web::field::Wrong;
use crate::web::{Answer, Cx, Error, Form, respond};
use aunar_domain::access::{Action, Object};
use aunar_domain::practice::Act;
use aunar_domain::words::Text;
use axum::extract::Path;
use axum::http::StatusCode;

/// Longest reason.
const MOST: usize = 1000;

/// Does it.
pub(super) async fn act(
    mut cx: Cx,
    Path((code, reference)): Path<(String, String)>,
    form: Form,
) -> Answer {
    cx.person()?;
    let (mut tx, network) = cx.turn_in(&code).await?;
    let practice = one(&cx, &network, &reference).await?;
    let t = cx.t();
    let whose = [practice.entity];
    let object = Object::network(network.network.id).of(&whose);
    let Some(act) = form.one("act").and_then(Act::from_code) else {
        let accepted: Vec<&str> = Act::ALL.iter().map(|a| a.code()).collect();
        cx.acting(Action::SharePractice, object)?;
        return Err(Error::bad_act(form.one("act"), &accepted.join(", ")));
    };
    // Whoever looks it over does both parts.
    let action = if act.is_the_reviewers() || reviews(&cx, &network) {
        Action::ReviewPractice
    } else {
        Action::SharePractice
    };
    let actor = cx.actor(action, object)?;
    let seen = form.version();
    if seen != practice.version || !acts(&cx, &network, &practice).contains(&act) {
        tx.rollback().await?;
        let nothing = Wrong::default();
        let said = Some(t.t("practice-moved"));
        let how = (Some(&form), &nothing);
        return draw(&cx, &network, &practice, how, StatusCode::CONFLICT, said);
    }
    let reason = Text::new(t.0, &form.words("reason", MOST));
    let Some(after) = practice.after(act, reason, cx.now) else {
        tx.rollback().await?;
        let mut wrong = Wrong::default();
        wrong.with("reason", t.t("practice-reason-missing"));
        let said = Some(t.n("field-trouble", wrong.count()));
        let how = (Some(&form), &wrong);
        return draw(&cx, &network, &practice, how, StatusCode::UNPROCESSABLE_ENTITY, said);
    };
    records::practice::update(&mut tx, &after).await.map_err(moved)?;
    let entry = deed(actor, act.code(), Some(&practice), &after);
    cx.keep(tx, network.network.id, vec![entry]).await?;
    Ok(respond::see_other(&address(&network, &after)))
}
