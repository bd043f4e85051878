//! Proposals: anybody with a confirmed address says what the network should do; it is moderated,
//! answered in public in its author's language, taken up, joined, kept or declined, and followed
//! from the idea to its result; other organisations support it, and it may answer a call. A person is never named, and an author may take their words back.

mod answer;
mod answering;
mod api;
mod form;
mod like;
mod list;
mod page;
mod queue;
mod said;
mod sent;
mod store;
mod support;
mod take_up;
mod trace;
mod typed;
mod waiting;

pub use store::{erase_author, forget_authors};
pub use waiting::waiting;

use crate::picture::NetworkPicture;
use crate::records;
use crate::records::proposal::Told;
use crate::similar;
use crate::web::{Cx, Error, State};
use aunar_db::Entry;
use aunar_domain::ids::NetworkId;
use aunar_domain::proposal::{Answered, Proposal, State as Stage};
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::routing::{get, post};
use utoipa::OpenApi;

/// The routes.
pub fn routes() -> Router<State> {
    let at = |rest: &str| format!("/{{network}}/proposals{rest}");
    let like = post(like::show).layer(DefaultBodyLimit::max(similar::MOST_BYTES));
    Router::new()
        .route(&at(""), get(list::show))
        .route(&at(".csv"), get(list::file))
        .route(&at(".hxl.csv"), get(list::tagged))
        .route(&at("/new"), get(form::show).post(form::take))
        .route(&at("/similar"), like)
        .route(&at("/queue"), get(queue::show))
        .route(&at("/sent/{secret}"), get(sent::show).post(sent::act))
        .route(&at("/sent/{secret}/stop"), get(sent::show).post(sent::stop))
        .route(&at("/support/{secret}"), get(support::opened).post(support::confirm))
        .route(&at("/{number}/support"), get(support::show).post(support::take))
        .route(&at("/{number}"), get(page::show))
        .route(&at("/{number}/answer"), get(answer::show).post(answer::act))
        .route("/api/v1/networks/{network}/proposals", get(api::proposals))
        .route("/api/v1/networks/{network}/proposals/{number}", get(api::proposal))
}

/// This slice's part of the API's description.
#[must_use]
pub fn api() -> utoipa::openapi::OpenApi {
    api::ProposalApi::openapi()
}

/// The address of a network's proposals.
fn base(network: &str) -> String {
    format!("/{network}/proposals")
}

/// The proposals of a network that everybody reads.
pub async fn public(cx: &Cx, network: &NetworkPicture) -> Result<Vec<Told>, Error> {
    let mut all = records::proposal::of_network(&cx.state.db, network.network.id).await?;
    all.retain(|told| told.proposal.state.is_public());
    Ok(all)
}

/// A proposal by its number.
async fn by_number(cx: &Cx, network: NetworkId, number: &str) -> Result<Told, Error> {
    let unknown = || Error::not_found("proposal", number);
    let wanted: i64 = number.parse().map_err(|_| unknown())?;
    records::proposal::by_number(&cx.state.db, network, wanted).await?.ok_or_else(unknown)
}

/// Whether everybody may read it, or at least what became of it.
fn is_told(proposal: &Proposal) -> bool {
    proposal.state.is_public()
        || proposal.state == Stage::Withdrawn && proposal.moderated_at.is_some()
}

/// Somebody was faster: what was to be changed is no longer as it was shown.
fn moved() -> Error {
    Error::refused(StatusCode::CONFLICT, "proposal-moved")
}

/// A deed on a proposal, for the history.
fn deed(
    actor: String,
    action: &'static str,
    before: Option<&Proposal>,
    after: &Proposal,
    answer: Option<&Answered>,
) -> Entry {
    Entry {
        actor,
        via: "web",
        action,
        entity: "proposal",
        record: after.id.0,
        plan: None,
        before: before.map(|b| records::proposal::form(b, None)),
        after: Some(records::proposal::form(after, answer)),
    }
}
