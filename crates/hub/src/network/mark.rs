//! The mark beside a network's name: brought by those who run it, made anew, shown on each of its pages, taken
//! away again.

use super::look::draw;
use crate::records;
use crate::web::anew::anew;
use crate::web::field::Wrong;
use crate::web::{Answer, Cx, Error, respond, upload};
use aunar_db::Tx;
use aunar_domain::access::{Action, Object};
use aunar_domain::network::{Mark, Network};
use aunar_formats::photo;
use axum::extract::{Path, Request};
use axum::http::{HeaderValue, header};
use axum::response::IntoResponse;

/// Takes the one that is brought, in the place of the one there was.
pub(super) async fn take(mut cx: Cx, Path(code): Path<String>, request: Request) -> Answer {
    cx.person()?;
    let network = cx.network(&code)?;
    // Nothing of a file is read from somebody who may not bring one.
    cx.acting(Action::SetLook, Object::network(network.network.id))?;
    let sent = upload::read(request, &cx.state, photo::MOST_BYTES).await?;
    let made = match anew(cx.t(), sent.file, photo::mark, photo::FEWEST_OF_MARK).await? {
        Ok(made) => made,
        Err(why) => return draw(&cx, &network, (None, &Wrong::one("file", why)), false),
    };
    let mark = Mark::of(records::evidence::hash(&made.png), (made.width, made.height));
    put(&mut cx, &code, Some((mark, made.png))).await
}

/// Takes it away.
pub(super) async fn remove(mut cx: Cx, Path(code): Path<String>) -> Answer {
    cx.person()?;
    put(&mut cx, &code, None).await
}

async fn put(cx: &mut Cx, code: &str, new: Option<(Mark, Vec<u8>)>) -> Answer {
    let (mut tx, network) = cx.turn_in(code).await?;
    let before = &network.network;
    let actor = cx.actor(Action::SetLook, Object::network(before.id))?;
    let after = Network { mark: new.as_ref().map(|(mark, _)| mark.clone()), ..before.clone() };
    if after == *before {
        tx.rollback().await?;
    } else {
        let new = new.as_ref().map(|(mark, png)| (mark, png.as_slice()));
        records::network::write_mark(&mut tx, before.id, new).await?;
        changed(cx, tx, (before, &after), actor).await?;
    }
    Ok(respond::see_other(&format!("/{code}/look?saved=1")))
}

/// The history says that the network looks otherwise.
pub(super) async fn changed(
    cx: &Cx,
    tx: Tx,
    (before, after): (&Network, &Network),
    actor: String,
) -> Result<(), Error> {
    let record = ("network", after.id.0);
    let entry = records::deeds::on_page(record, actor, "change", Some(before), after);
    cx.keep(tx, after.id, vec![entry]).await?;
    Ok(())
}

/// Sends it. Its address names its content, so that whoever has it never asks for it again.
pub(super) async fn send(cx: Cx, Path((code, file)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&code)?;
    let none = || Error::not_found("picture", &file);
    let asked = file.strip_suffix(".png").ok_or_else(none)?;
    network.network.mark.as_ref().filter(|mark| mark.sha256 == asked).ok_or_else(none)?;
    let bytes = records::network::mark_of(&cx.state.db, network.network.id).await?;
    let bytes = bytes.ok_or_else(none)?;
    let mut response = ([(header::CONTENT_TYPE, "image/png")], bytes).into_response();
    let headers = response.headers_mut();
    let alone = HeaderValue::from_static("default-src 'none'; sandbox; frame-ancestors 'none'");
    headers.insert(header::CONTENT_SECURITY_POLICY, alone);
    let forever = HeaderValue::from_static("public, max-age=31536000, immutable");
    headers.insert(header::CACHE_CONTROL, forever);
    Ok(response)
}
