//! Practices: what members and stakeholders did that others can learn from, looked over before it is
//! public, found in four languages, and put into the fields the Migration Network Hub asks for. It is
//! no second Hub: what stands there already is linked.

mod act;
mod api;
mod edit;
mod export;
mod list;
mod page;
mod waiting;

pub use list::texts;
pub use waiting::waiting;

use crate::picture::NetworkPicture;
use crate::records;
use crate::web::html::Words;
use crate::web::params::encode;
use crate::web::{Cx, Error, State};
use aunar_db::{DbError, Entry};
use aunar_domain::access::{Action, Object};
use aunar_domain::entity::Office;
use aunar_domain::ids::{ActivityId, EntityId, OfficeId};
use aunar_domain::mandate::Role;
use aunar_domain::practice::Practice;
use axum::Router;
use axum::routing::get;
use utoipa::OpenApi;

/// The routes.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/{network}/practices", get(list::show))
        .route("/{network}/practices/new", get(edit::fresh).post(edit::begin))
        .route("/{network}/practices/export.csv", get(export::list_csv))
        .route("/{network}/practices/export.hxl.csv", get(export::list_hxl))
        .route("/{network}/practices/{reference}", get(page::show).post(act::act))
        .route("/{network}/practices/{reference}/edit", get(edit::show).post(edit::save))
        .route("/{network}/practices/{reference}/hub.csv", get(export::one_csv))
        .route("/{network}/practices/{reference}/hub.hxl.csv", get(export::one_hxl))
        .route("/{network}/practices/{reference}/hub.json", get(export::one_json))
        .route("/api/v1/networks/{network}/practices", get(api::practices))
        .route("/api/v1/networks/{network}/practices/{reference}", get(api::practice))
}

/// This slice's part of the API's description.
#[must_use]
pub fn api() -> utoipa::openapi::OpenApi {
    api::PracticesApi::openapi()
}

/// Whether whoever asks looks practices over.
fn reviews(cx: &Cx, network: &NetworkPicture) -> bool {
    cx.may(Action::ReviewPractice, Object::network(network.network.id))
}

/// Whether whoever asks writes practices of an entity.
fn shares(cx: &Cx, network: &NetworkPicture, entity: EntityId) -> bool {
    cx.may(Action::SharePractice, Object::network(network.network.id).of(&[entity]))
}

/// The practices that whoever asks may read, by reference: published ones, one's own, and all of them
/// for those who look them over.
pub async fn visible(cx: &Cx, network: &NetworkPicture) -> Result<Vec<Practice>, Error> {
    let mut all = records::practice::of_network(&cx.state.db, network.network.id).await?;
    let all_of_them = reviews(cx, network);
    all.retain(|p| all_of_them || p.state.is_public() || shares(cx, network, p.entity));
    Ok(all)
}

/// The practices that everybody reads, by reference, whoever asks.
pub async fn published(cx: &Cx, network: &NetworkPicture) -> Result<Vec<Practice>, Error> {
    let mut all = records::practice::of_network(&cx.state.db, network.network.id).await?;
    all.retain(|p| p.state.is_public());
    Ok(all)
}

/// A practice by its reference, as far as whoever asks may know of it.
async fn one(cx: &Cx, network: &NetworkPicture, reference: &str) -> Result<Practice, Error> {
    let all = visible(cx, network).await?;
    let found = all.into_iter().find(|p| p.reference.eq_ignore_ascii_case(reference));
    found.ok_or_else(|| Error::not_found("practice", reference))
}

/// The address of a practice.
#[must_use]
pub fn address(network: &NetworkPicture, practice: &Practice) -> String {
    format!("/{}/practices/{}", network.network.code, encode(&practice.reference))
}

/// The published practices that come from an activity or are used in it: address, reference, title.
pub async fn of_activity(
    cx: &Cx,
    network: &NetworkPicture,
    activity: ActivityId,
) -> Result<Vec<(String, String, Words)>, Error> {
    let t = cx.t();
    // Most activities have none, and their page need not read them all.
    if !records::practice::has_any(&cx.state.db, activity).await? {
        return Ok(Vec::new());
    }
    let all = visible(cx, network).await?;
    let of = all.iter().filter(|p| p.state.is_public() && p.activities.contains(&activity));
    Ok(of
        .map(|p| (address(network, p), p.reference.clone(), Words::of(&p.title, t.0, t)))
        .collect())
}

/// The entities for which whoever asks writes practices: one's own, or those of the network's members
/// for whoever runs it.
fn writes_for(cx: &Cx, network: &NetworkPicture) -> Vec<EntityId> {
    let members = network.members.iter().map(|m| m.entity);
    // A stakeholder's or a coalition's seat need not be a member's.
    let seats = cx.mandates().iter().filter(|m| {
        m.network == network.network.id && matches!(m.role, Role::Stakeholder | Role::CoLead)
    });
    let mut all: Vec<EntityId> = members.chain(seats.filter_map(|m| m.entity)).collect();
    all.retain(|entity| shares(cx, network, *entity));
    let mut seen = Vec::new();
    all.retain(|entity| {
        !seen.contains(entity) && {
            seen.push(*entity);
            true
        }
    });
    all
}

/// An office of a member of the network.
fn office(network: &NetworkPicture, id: OfficeId) -> Option<&Office> {
    network.members.iter().flat_map(|m| &m.offices).find(|o| o.id == id)
}

/// Somebody was faster: what was to be changed is no longer as it was shown.
fn moved(error: DbError) -> Error {
    Error::moved(error, "practice-moved")
}

/// A deed on a practice, for the history.
fn deed(actor: String, action: &'static str, before: Option<&Practice>, after: &Practice) -> Entry {
    records::deeds::on_page(("practice", after.id.0), actor, action, before, after)
}
