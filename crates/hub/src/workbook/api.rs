//! Imports over the API: a copy is merged, any other file is read as a list of activities.

use super::{Hand, back, import};
use crate::exchange::{self, Offer, Target};
use crate::web::{Answer, Cx, Error, respond};
use axum::body::Bytes;
use axum::extract::Path;
use axum::extract::rejection::BytesRejection;

/// Takes a file.
pub(super) async fn receive(
    cx: Cx,
    Path((network, plan)): Path<(String, String)>,
    body: Result<Bytes, BytesRejection>,
) -> Answer {
    let is_copy = body.as_ref().is_ok_and(|bytes| back::is_copy(bytes));
    if !is_copy {
        return exchange::receive(cx, Path((network, plan)), body).await;
    }
    let (offer, cx): (Offer, Cx) = exchange::offered(cx, (&network, &plan), body)?;
    let person = cx.signed.as_ref().map(|s| s.person.clone());
    let hand = Hand { who: cx.who.clone(), person, via: offer.via };
    let target = Target { network: &network, plan: &plan };
    let outcome = import(&cx.state, target, &offer, &hand, cx.t()).await;
    respond::json(&outcome.map_err(|error| -> Error { exchange::refusal(error) })?)
}
