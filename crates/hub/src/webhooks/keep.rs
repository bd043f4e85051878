//! Saying to whom it is told, ending that, going on with it: for the page and for programs alike.

use super::way::unfit;
use crate::picture::NetworkPicture;
use crate::records::session::secret;
use crate::records::webhook::{self, Webhook};
use crate::web::{Cx, Error};
use aunar_db::{DbError, Entry};
use aunar_domain::access::{Action, Object};
use aunar_domain::webhook::KINDS;
use axum::http::StatusCode;
use serde_json::{Value, json};
use uuid::Uuid;

/// Most that a network tells at once.
const MOST: usize = 20;

/// Refuses whoever may not say it.
pub(super) fn require(cx: &Cx, network: &NetworkPicture) -> Result<(), Error> {
    cx.acting(Action::RunWebhooks, Object::network(network.network.id)).map(drop)
}

fn entry(
    cx: &Cx,
    network: &NetworkPicture,
    (id, action): (Uuid, &'static str),
    after: Value,
) -> Result<Entry, Error> {
    let object = Object::network(network.network.id);
    let actor = cx.actor(Action::RunWebhooks, object)?;
    Ok(Entry {
        actor,
        via: "web",
        action,
        entity: "webhook",
        record: id,
        plan: None,
        before: None,
        // Not the address: it may hold a secret, and the history is everybody's to read.
        after: Some(after),
    })
}

/// Has a program told, from now on. What is wrong with which field, or the webhook with its secret, which is
/// not told again.
pub(super) async fn make(
    cx: &Cx,
    network: &NetworkPicture,
    (id, address): (Uuid, &str),
    kinds: Vec<String>,
) -> Result<Result<Webhook, Vec<(&'static str, String)>>, Error> {
    require(cx, network)?;
    let (t, here) = (cx.t(), network.network.id);
    let mut wrong = Vec::new();
    if let Some(why) = unfit(address, cx.state.outward) {
        wrong.push(("address", t.label("webhooks-unfit", why)));
    }
    if let Some(unknown) = kinds.iter().find(|kind| !KINDS.contains(&kind.as_str())) {
        let list = KINDS.join(", ");
        let unknown = unknown.chars().take(80).collect::<String>();
        let accepted = t.with("field-accepted", &[("accepted", &list)]);
        wrong.push(("kinds", format!("{unknown}: {accepted}")));
    }
    if webhook::of_network(&cx.state.db, here).await?.len() >= MOST {
        wrong.push(("address", t.t("webhooks-enough")));
    }
    if !wrong.is_empty() {
        return Ok(Err(wrong));
    }
    let (mut tx, _) = cx.turn(here).await?;
    let position = tx.hold(here.0).await?.unwrap_or(0);
    let mut kinds = kinds;
    kinds.sort();
    kinds.dedup();
    let new = Webhook {
        id,
        network: here,
        address: address.to_owned(),
        secret: format!("aunar_hook_{}", secret()),
        made_by: cx.person()?.id,
        created_at: cx.now,
        position,
        told_at: None,
        paused: None,
        ended_at: None,
        kinds,
    };
    match webhook::add(&mut tx, &new).await {
        Ok(()) => {}
        // The same form again: what it made was told then.
        Err(DbError::Unique { .. }) => {
            return Err(Error::refused(StatusCode::CONFLICT, "webhook-made-already"));
        }
        Err(error) => return Err(error.into()),
    }
    let entry = entry(cx, network, (id, "create"), json!({ "kinds": new.kinds }))?;
    cx.keep(tx, network.network.id, vec![entry]).await?;
    Ok(Ok(new))
}

/// The webhook of a network with this identifier.
pub(super) async fn find(cx: &Cx, network: &NetworkPicture, id: &str) -> Result<Webhook, Error> {
    let all = webhook::of_network(&cx.state.db, network.network.id).await?;
    let found = all.into_iter().find(|one| one.id.to_string() == id);
    found.ok_or_else(|| Error::not_found("webhook", id))
}

/// Has it told nothing more.
pub(super) async fn end(cx: &Cx, network: &NetworkPicture, one: &Webhook) -> Result<(), Error> {
    let (mut tx, _) = cx.turn(network.network.id).await?;
    let entry = entry(cx, network, (one.id, "end"), json!({}))?;
    if webhook::end(&mut tx, one.id, network.network.id, cx.now).await? {
        cx.keep(tx, network.network.id, vec![entry]).await?;
    }
    Ok(())
}

/// Goes on from where it stopped.
pub(super) async fn resume(cx: &Cx, network: &NetworkPicture, one: &Webhook) -> Result<(), Error> {
    let (mut tx, _) = cx.turn(network.network.id).await?;
    let entry = entry(cx, network, (one.id, "resume"), json!({}))?;
    let of = (network.network.id, cx.person()?.id);
    if webhook::resume(&mut tx, one.id, of, cx.now).await? {
        cx.keep(tx, network.network.id, vec![entry]).await?;
    }
    Ok(())
}
