//! Coming in by a link. Opening it shows a button and uses nothing up, since mail programs open
//! links before people do; the button signs in.

use super::store;
use crate::records::session;
use crate::web::{Answer, Cx, Error, Shell, cookie, respond};
use askama::Template;
use aunar_domain::mandate::Door;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode, header};

#[derive(Template)]
#[template(path = "account/pages/enter.html")]
struct EnterPage {
    shell: Shell,
    path: String,
}

fn spent() -> Error {
    Error::refused(StatusCode::GONE, "link-spent")
}

/// The page with the button.
pub(super) async fn show(cx: Cx, Path(secret): Path<String>) -> Answer {
    cx.params().only(&[])?;
    store::find_link(&cx.state.db, &secret, cx.now).await?.ok_or_else(spent)?;
    let shell = Shell::bare(&cx.reader, &cx.t().t("sign-in-title"));
    Ok(respond::private(respond::page(&cx, &EnterPage { shell, path: cx.reader.path.clone() })?))
}

/// Signs in: the link is used up, a session of its own begins, the one before it in this browser
/// ends.
pub(super) async fn enter(cx: Cx, Path(secret): Path<String>, headers: HeaderMap) -> Answer {
    let mut tx = cx.state.db.begin().await?;
    let Some(person) = store::use_link(&mut tx, &secret, cx.now).await? else {
        tx.rollback().await?;
        return Err(spent());
    };
    let begun = begin(&mut tx, &cx, person, Door::Link, &headers).await?;
    tx.commit().await?;
    Ok(begun)
}

/// Begins a session of a person who has proved who they are, and leads to their desk.
pub(super) async fn begin(
    tx: &mut aunar_db::Tx,
    cx: &Cx,
    person: aunar_domain::ids::PersonId,
    door: Door,
    headers: &HeaderMap,
) -> Answer {
    if let Some(before) = &cx.signed {
        session::end(tx, before.session, before.person.id, cx.now).await?;
    }
    let agent = headers.get(header::USER_AGENT).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let device: String = agent.chars().filter(|c| !c.is_control()).take(300).collect();
    let secret = session::begin(tx, person, door, &device, cx.now).await?;
    let mut answer = respond::see_other("/desk");
    answer
        .headers_mut()
        .append(header::SET_COOKIE, cookie::session(&cx.state.public_url, &secret)?);
    Ok(answer)
}
