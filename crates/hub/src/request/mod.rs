//! Requests of Member States for support: asked, shown to no more members than whoever asked wants,
//! matched with experience, assigned, answered, linked with what comes of them, and rated once.
//!
//! Whoever may not see a request does not learn that it is there: its address answers as one that was
//! never given, it is in no search, feed, sitemap, list or count of theirs, the radar knows nothing of
//! it, and the network's history leaves its rows out for everybody; a request's own page tells them to
//! those who may read it. What everybody reads are totals ([`aunar_domain::request::totals`]).

mod act;
mod api;
mod ask;
mod list;
mod page;
mod reminding;
mod telling;
mod waiting;

pub use list::may_ask;
pub use reminding::remind;
pub use waiting::waiting;

use crate::picture::NetworkPicture;
use crate::records;
use crate::web::params::encode;
use crate::web::{Cx, Error, State};
use aunar_db::{DbError, Entry};
use aunar_domain::access::{Action, Object};
use aunar_domain::ids::EntityId;
use aunar_domain::network::MemberRole;
use aunar_domain::request::Request;
use axum::Router;
use axum::routing::get;
use utoipa::OpenApi;

/// The routes.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/{network}/requests", get(list::show))
        .route("/{network}/requests/new", get(ask::show).post(ask::take))
        .route("/{network}/requests/{reference}", get(page::show).post(act::act))
        .route("/api/v1/networks/{network}/requests", get(api::requests))
        .route("/api/v1/networks/{network}/requests/{reference}", get(api::request))
}

/// This slice's part of the API's description.
#[must_use]
pub fn api() -> utoipa::openapi::OpenApi {
    api::RequestsApi::openapi()
}

/// Whether whoever asks may do something with a request, for a member where it is a member's to do.
fn may(cx: &Cx, action: Action, request: &Request, entities: &[EntityId]) -> bool {
    let asked = request.asked();
    cx.may(action, Object::network(request.network).of(entities).asking(request.face(&asked)))
}

/// The requests that whoever asks may see.
async fn visible(cx: &Cx, network: &NetworkPicture) -> Result<Vec<Request>, Error> {
    let mut all = records::request::of_network(&cx.state.db, network.network.id).await?;
    all.retain(|r| may(cx, Action::ReadRequest, r, &[]));
    Ok(all)
}

/// A request by its reference; one that whoever asks may not see is as one that is not there.
async fn one(cx: &Cx, network: &NetworkPicture, reference: &str) -> Result<Request, Error> {
    let all = visible(cx, network).await?;
    let found = all.into_iter().find(|r| r.reference.eq_ignore_ascii_case(reference));
    found.ok_or_else(|| Error::not_found("request", reference))
}

/// The address of a request.
fn address(network: &NetworkPicture, request: &Request) -> String {
    format!("/{}/requests/{}", network.network.code, encode(&request.reference))
}

/// The members of a network that can be asked, in their order.
fn members(network: &NetworkPicture) -> impl Iterator<Item = EntityId> {
    let role = |m: &&aunar_domain::network::Member| {
        matches!(m.role, MemberRole::CoLead | MemberRole::Member)
    };
    network.members.iter().filter(role).map(|m| m.entity)
}

/// Whether an entity leads the network.
fn leads(network: &NetworkPicture, entity: EntityId) -> bool {
    network.members.iter().any(|m| m.entity == entity && m.role == MemberRole::CoLead)
}

/// The short name of an entity.
fn short(cx: &Cx, network: &NetworkPicture, entity: EntityId) -> String {
    let found = network.common.register.get(entity);
    found.map_or_else(String::new, |e| e.short(cx.lang()).to_owned())
}

/// The name of a place.
fn place(cx: &Cx, network: &NetworkPicture, code: &str) -> String {
    network.common.geography.name(code, cx.lang()).to_owned()
}

/// Somebody was faster.
fn moved(error: DbError) -> Error {
    Error::moved(error, "request-moved")
}

/// A deed on a request, for the history.
fn deed(actor: String, action: &'static str, before: Option<&Request>, after: &Request) -> Entry {
    records::deeds::on_page(("request", after.id.0), actor, action, before, after)
}
