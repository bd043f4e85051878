//! What an organisation does with its own registration, on a page that only the link in its letter
//! opens: confirm it, see how it stands, take it back.

use super::shown::{self, Line};
use super::store;
use crate::picture::NetworkPicture;
use crate::records;
use crate::web::{Answer, Cx, Error, Form, Shell, respond};
use askama::Template;
use aunar_db::DbError;
use aunar_domain::stakeholder::{Act, Stakeholder, State};
use axum::extract::Path;
use axum::http::StatusCode;
use chrono::{DateTime, Utc};

#[derive(Template)]
#[template(path = "stakeholder/pages/sent.html")]
struct SentPage {
    shell: Shell,
    base: String,
    path: String,
    line: Line,
    next: String,
    reason: Option<String>,
    can_confirm: bool,
    late: bool,
}

fn spent() -> Error {
    Error::refused(StatusCode::GONE, "stakeholder-link-spent")
}

async fn own(
    cx: &Cx,
    network: &NetworkPicture,
    secret: &str,
) -> Result<(Stakeholder, DateTime<Utc>), Error> {
    let db = &cx.state.db;
    let (id, until) = store::by_secret(db, secret).await?.ok_or_else(spent)?;
    let all = records::stakeholder::of_network(db, network.network.id).await?;
    Ok((all.into_iter().find(|s| s.id == id).ok_or_else(spent)?, until))
}

/// The organisation's own page. Opening it changes nothing, since mail programs open links before
/// people do.
pub(super) async fn show(cx: Cx, Path((network, secret)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let (one, until) = own(&cx, &network, &secret).await?;
    let t = cx.t();
    let unconfirmed = one.state == State::Unconfirmed;
    let page = SentPage {
        shell: Shell::of(&cx, &network, None, "proposals", &t.t("stakeholder-sent-title")),
        base: super::base(&network.network.code),
        path: cx.reader.path.clone(),
        line: shown::line(&cx, &network, &one),
        next: t.label("stakeholder-next", one.state.code()),
        reason: one.reason.clone(),
        can_confirm: unconfirmed && cx.now < until,
        late: unconfirmed && cx.now >= until,
    };
    respond::private_page(&cx, StatusCode::OK, &page)
}

/// Confirms the address, or takes the registration back.
pub(super) async fn act(
    cx: Cx,
    Path((network, secret)): Path<(String, String)>,
    form: Form,
) -> Answer {
    let network = cx.network(&network)?;
    let (before, until) = own(&cx, &network, &secret).await?;
    let base = super::base(&network.network.code);
    let act = match form.one("act") {
        // The button pressed again.
        Some("confirm") if before.state != State::Unconfirmed => {
            return Ok(respond::see_other(&cx.reader.path));
        }
        Some("confirm") if cx.now >= until => return Err(spent()),
        Some("confirm") => Act::Confirm,
        Some("withdraw") => Act::Withdraw,
        other => return Err(Error::bad_act(other, "confirm, withdraw")),
    };
    let mut after = before.clone().after(act, cx.now).map_err(|_| super::moved())?;
    let (mut tx, _) = cx.turn(network.network.id).await?;
    if act == Act::Withdraw {
        after.consent = None;
        if let Some(entity) = after.entity.filter(|_| before.state == State::Confirmed) {
            records::support::leave(&mut tx, network.network.id, entity).await?;
        }
        store::forget(&mut tx, after.id).await?;
        if before.number.is_none() {
            records::stakeholder::erase(&mut tx, after.id).await?;
            tx.commit().await?;
            return Ok(respond::see_other(&format!("{base}?sent=withdrawn")));
        }
    } else {
        let next = records::stakeholder::next_number(&mut tx, network.network.id).await?;
        after.number = Some(next);
    }
    match records::stakeholder::rewrite(&mut tx, &after).await {
        Err(DbError::Gone) => return Err(super::moved()),
        other => other?,
    }
    let (action, was) = match act {
        Act::Confirm => ("create", None),
        _ => ("withdraw", Some(&before)),
    };
    let entry = super::deed("public".to_owned(), action, was, &after);
    cx.keep(tx, network.network.id, vec![entry]).await?;
    Ok(respond::see_other(&match act {
        Act::Withdraw => format!("{base}?sent=withdrawn"),
        _ => cx.reader.path.clone(),
    }))
}
