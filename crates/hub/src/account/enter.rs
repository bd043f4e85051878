//! Coming in by a link. Opening it shows a button and uses nothing up, since mail programs open
//! links before people do; the button signs in.

use super::{Purpose, place, store};
use crate::records::{person, session, unreached};
use crate::web::{Answer, Cx, Error, Shell, cookie, respond};
use askama::Template;
use aunar_domain::ids::PersonId;
use aunar_domain::mandate::Door;
use axum::http::{HeaderMap, StatusCode, header};

#[derive(Template)]
#[template(path = "account/pages/enter.html")]
struct EnterPage {
    shell: Shell,
    path: String,
    title: String,
    lead: String,
}

fn spent() -> Error {
    refused(Door::Link, "link-spent");
    Error::refused(StatusCode::GONE, "link-spent")
}

/// Counts somebody who was not let in, and says why in the log: whom it was about is not known.
pub(super) fn refused(door: Door, why: &str) {
    metrics::counter!("aunar_sign_ins_refused_total", "door" => door.code()).increment(1);
    tracing::warn!(door = door.code(), why, "sign-in refused");
}

/// A session that has begun.
pub(super) struct Begun {
    secret: String,
    person: PersonId,
    door: Door,
}

/// The page with the button.
pub(super) async fn show(cx: Cx, secret: String, purpose: Purpose) -> Answer {
    cx.params().only(&[])?;
    if !store::is_good(&cx.state.db, &secret, purpose, cx.now).await? {
        return Err(spent());
    }
    let t = cx.t();
    let (title, lead) = match purpose {
        Purpose::SignIn => (t.t("sign-in-title"), t.t("sign-in-press")),
        Purpose::Invitation => (t.t("invitation-title"), t.t("invitation-press")),
    };
    let shell = Shell::bare(&cx.reader, &title);
    let path = cx.reader.path.clone();
    Ok(respond::private(respond::page(&cx, &EnterPage { shell, path, title, lead })?))
}

/// Signs in: the link is used up, a session of its own begins, the one before it in this browser
/// ends.
pub(super) async fn enter(cx: Cx, secret: String, purpose: Purpose, headers: HeaderMap) -> Answer {
    let mut tx = cx.state.db.begin().await?;
    let Some(opened) = store::use_link(&mut tx, &secret, purpose, cx.now).await? else {
        tx.rollback().await?;
        return Err(spent());
    };
    // Who came by a letter got it.
    if let Some(person) = person::by_id(&cx.state.db, opened.person).await? {
        unreached::reached(&mut tx, &person.email).await?;
    }
    let begun = begin(&mut tx, &cx, opened.person, Door::Link, &headers).await?;
    tx.commit().await?;
    let mut answer = respond::see_other(&place::or_desk(opened.leads_to));
    give(&cx, &mut answer, &begun)?;
    Ok(answer)
}

/// Begins a session of a person who has proved who they are, and gives its secret. The session
/// before it in this browser ends, whoever's it was.
pub(super) async fn begin(
    tx: &mut aunar_db::Tx,
    cx: &Cx,
    person: PersonId,
    door: Door,
    headers: &HeaderMap,
) -> Result<Begun, Error> {
    if let Some(before) = &cx.signed {
        session::end(tx, before.session, before.person.id, cx.now).await?;
    }
    let agent = headers.get(header::USER_AGENT).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let device: String = agent.chars().filter(|c| !c.is_control()).take(300).collect();
    let secret = session::begin(tx, person, door, &device, cx.now).await?;
    Ok(Begun { secret, person, door })
}

/// Gives the browser the secret of its session, once that is stored. Who came in, and by which door, is logged
/// by an identifier that says nothing by itself; from where is in the log of the proxy, by the name of the
/// request, for as long as its operator keeps that.
pub(super) fn give(
    cx: &Cx,
    answer: &mut axum::response::Response,
    begun: &Begun,
) -> Result<(), Error> {
    metrics::counter!("aunar_sign_ins_total", "door" => begun.door.code()).increment(1);
    tracing::info!(person = %begun.person, door = begun.door.code(), "signed in");
    let cookie = cookie::session(&cx.state.public_url, &begun.secret)?;
    answer.headers_mut().append(header::SET_COOKIE, cookie);
    Ok(())
}
