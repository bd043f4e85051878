//! Calls for proposals: what is asked for, between which days and by what criteria, for everybody; and how
//! reviewers weigh what comes, for them and for those who run the network alone. Scores are in no file,
//! feed, search or interface for programs, and no row of the history tells them.

mod api;
mod edit;
mod list;
mod page;
mod waiting;
mod weigh;

pub use waiting::waiting;

use crate::picture::NetworkPicture;
use crate::records;
use crate::records::proposal::Told;
use crate::web::params::encode;
use crate::web::{Cx, Error, State, Tongue, numbers};
use aunar_db::{DbError, Entry};
use aunar_domain::access::{Action, Object};
use aunar_domain::call::{Call, Panel, Review, Stage};
use aunar_domain::ids::MandateId;
use axum::Router;
use axum::routing::get;
use utoipa::OpenApi;

/// The routes.
pub fn routes() -> Router<State> {
    let at = |rest: &str| format!("/{{network}}/calls{rest}");
    Router::new()
        .route(&at(""), get(list::show))
        .route(&at("/new"), get(edit::fresh).post(edit::begin))
        .route(&at("/{reference}"), get(page::show).post(page::act))
        .route(&at("/{reference}/edit"), get(edit::show).post(edit::save))
        .route(&at("/{reference}/proposals"), get(weigh::list))
        .route(&at("/{reference}/proposals/{number}"), get(weigh::show).post(weigh::act))
        .route("/api/v1/networks/{network}/calls", get(api::calls))
}

/// This slice's part of the API's description.
#[must_use]
pub fn api() -> utoipa::openapi::OpenApi {
    api::CallApi::openapi()
}

/// The address of a call.
#[must_use]
pub fn address(network: &NetworkPicture, call: &Call) -> String {
    format!("/{}/calls/{}", network.network.code, encode(&call.reference))
}

/// Whether whoever asks writes calls.
fn runs(cx: &Cx, network: &NetworkPicture) -> bool {
    cx.may(Action::RunCalls, Object::network(network.network.id))
}

/// Whether whoever asks is one of a call's reviewers.
fn reviews(cx: &Cx, network: &NetworkPicture, call: &Call) -> bool {
    let panel = Panel { reviewers: &call.reviewers, conflicted: &[], from: None };
    cx.may(Action::WeighProposal, Object::network(network.network.id).before(panel))
}

/// The calls that whoever asks may read, the last to close first.
pub async fn visible(cx: &Cx, network: &NetworkPicture) -> Result<Vec<Call>, Error> {
    let mut all = records::call::of_network(&cx.state.db, network.network.id).await?;
    let runs = runs(cx, network);
    all.retain(|call| call.published || runs);
    all.sort_by_key(|call| (std::cmp::Reverse(call.closes), call.id.0));
    Ok(all)
}

/// A call by its reference, as far as whoever asks may know of it.
async fn one(cx: &Cx, network: &NetworkPicture, reference: &str) -> Result<Call, Error> {
    let all = visible(cx, network).await?;
    let found = all.into_iter().find(|c| c.reference.eq_ignore_ascii_case(reference));
    found.ok_or_else(|| Error::not_found("call", reference))
}

/// The proposals to a call, by their numbers.
async fn proposals(cx: &Cx, network: &NetworkPicture, call: &Call) -> Result<Vec<Told>, Error> {
    let mut all = records::proposal::of_network(&cx.state.db, network.network.id).await?;
    all.retain(|t| t.proposal.call == Some(call.id) && t.proposal.state.is_public());
    all.sort_by_key(|t| t.proposal.number);
    Ok(all)
}

/// Who said that they have an interest in a proposal.
fn conflicted(reviews: &[Review], told: &Told) -> Vec<MandateId> {
    let of = reviews.iter().filter(|r| r.proposal == told.proposal.id && r.conflict);
    of.map(|r| r.mandate).collect()
}

/// Whether whoever asks may do something with what is said of a proposal to a call.
fn may(
    cx: &Cx,
    network: &NetworkPicture,
    (call, told, reviews): (&Call, &Told, &[Review]),
    action: Action,
) -> bool {
    let conflicted = conflicted(reviews, told);
    let from = told.proposal.idea.as_ref().and_then(|i| i.entity);
    let panel = Panel { reviewers: &call.reviewers, conflicted: &conflicted, from };
    cx.may(action, Object::network(network.network.id).before(panel))
}

/// Where a call stands, with its days, in words.
#[must_use]
pub fn stands(t: Tongue, cx: &Cx, call: &Call) -> (&'static str, String, String) {
    let stage = call.stage(cx.now.date_naive());
    let tone = match stage {
        Stage::Open => "comment-published",
        Stage::Coming => "consultation-coming",
        Stage::Draft | Stage::Closed => "plain",
    };
    let (from, until) = numbers::ends(t.0, call.opens, call.closes);
    let days = t.with("call-days", &[("from", &from), ("until", &until)]);
    (tone, t.label("call-stage", stage.code()), days)
}

/// Somebody was faster.
fn moved(error: DbError) -> Error {
    Error::moved(error, "call-moved")
}

/// A deed on a call, for the history.
fn deed(actor: String, action: &'static str, before: Option<&Call>, after: &Call) -> Entry {
    Entry {
        actor,
        via: "web",
        action,
        entity: "call",
        record: after.id.0,
        plan: None,
        before: before.map(records::call::form),
        after: Some(records::call::form(after)),
    }
}
