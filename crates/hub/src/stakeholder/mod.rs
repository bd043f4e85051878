//! The register of stakeholder organisations: an organisation registers itself by a confirmed address,
//! is asked whether it is one that is known before a twin is made, and those who run the network
//! confirm it. Confirmed, it is an entity of the installation's register.

mod api;
mod decide;
mod form;
mod list;
mod queue;
mod sent;
mod shown;
mod store;
mod typed;
mod waiting;

pub use store::{forget_addresses, reached};
pub use waiting::waiting;

use crate::picture::NetworkPicture;
use crate::records;
use crate::web::{Cx, Error, State};
use aunar_db::Entry;
use aunar_domain::ids::{EntityId, NetworkId};
use aunar_domain::stakeholder::{Stakeholder, State as Stage};
use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use std::collections::HashSet;
use utoipa::OpenApi;

/// The routes.
pub fn routes() -> Router<State> {
    let at = |rest: &str| format!("/{{network}}/stakeholders{rest}");
    Router::new()
        .route(&at(""), get(list::show))
        .route(&at(".csv"), get(list::file))
        .route(&at(".hxl.csv"), get(list::tagged))
        .route(&at("/new"), get(form::show).post(form::take))
        .route(&at("/queue"), get(queue::show))
        .route(&at("/sent/{secret}"), get(sent::show).post(sent::act))
        .route(&at("/{number}/decide"), get(decide::show).post(decide::act))
        .route("/api/v1/networks/{network}/stakeholders", get(api::stakeholders))
}

/// This slice's part of the API's description.
#[must_use]
pub fn api() -> utoipa::openapi::OpenApi {
    api::StakeholderApi::openapi()
}

/// The address of a network's register.
fn base(network: &str) -> String {
    format!("/{network}/stakeholders")
}

/// A registration by its number.
async fn by_number(cx: &Cx, network: NetworkId, number: &str) -> Result<Stakeholder, Error> {
    let all = records::stakeholder::of_network(&cx.state.db, network).await?;
    let found = all.into_iter().find(|s| s.number.is_some_and(|n| n.to_string() == number));
    found.ok_or_else(|| Error::not_found("stakeholder", number))
}

/// The entities that a network's register lists for everybody to read.
pub async fn listed(cx: &Cx, network: &NetworkPicture) -> Result<HashSet<EntityId>, Error> {
    let all = records::stakeholder::of_network(&cx.state.db, network.network.id).await?;
    Ok(all.iter().filter(|s| s.is_listed()).filter_map(|s| s.entity).collect())
}

/// The entities in a network's register, listed or not.
pub async fn registered(cx: &Cx, network: &NetworkPicture) -> Result<HashSet<EntityId>, Error> {
    let all = records::stakeholder::of_network(&cx.state.db, network.network.id).await?;
    Ok(all.iter().filter(|s| s.state == Stage::Confirmed).filter_map(|s| s.entity).collect())
}

/// Somebody was faster: what was to be changed is no longer as it was shown.
fn moved() -> Error {
    Error::refused(StatusCode::CONFLICT, "stakeholder-moved")
}

/// A deed on a registration, for the history.
fn deed(
    actor: String,
    action: &'static str,
    before: Option<&Stakeholder>,
    after: &Stakeholder,
) -> Entry {
    Entry {
        actor,
        via: "web",
        action,
        entity: "stakeholder",
        record: after.id.0,
        plan: None,
        before: before.map(records::stakeholder::form),
        after: Some(records::stakeholder::form(after)),
    }
}
