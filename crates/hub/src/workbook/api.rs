//! Imports over the API: a copy is merged, any other file is read as a list of activities.

use super::{Hand, import};
use crate::exchange::{self, Offer, Outcome, Target};
use crate::web::{Answer, Cx, respond};
use axum::body::Bytes;
use axum::extract::Path;
use axum::extract::rejection::BytesRejection;
use utoipa::OpenApi;

/// The part of the API's description that is about imports.
#[derive(OpenApi)]
#[openapi(paths(receive))]
pub(super) struct ImportApi;

/// Import a file of activities (CSV, XLSX, or this API's JSON export) into a plan.
///
/// All rows are taken or none, unless `partial`. `dry_run` stores nothing and tells what would be.
#[utoipa::path(
    post,
    path = "/api/v1/networks/{network}/plans/{plan}/imports",
    params(
        ("network" = String, Path, description = "The network's code"),
        ("plan" = String, Path, description = "The plan's code"),
        ("file" = Option<String>, Query, description = "The file's name, for messages"),
        ("dry_run" = Option<bool>, Query, description = "Store nothing, tell what would happen"),
        ("partial" = Option<bool>, Query, description = "Take good rows though others are refused"),
        ("accept_new" = Option<bool>, Query, description = "Make new entries of unknown entities"),
        ("lang" = Option<String>, Query, description = "The language the file is in: es, en, pt or fr"),
    ),
    request_body(content = Vec<u8>, content_type = "application/octet-stream", description = "The file's bytes, 32 MiB at most"),
    responses(
        (status = 200, description = "What came of each row; `stored` says whether anything changed", body = Outcome),
        (status = 400, description = "The file cannot be read", content_type = "application/problem+json", body = inline(serde_json::Value)),
        (status = 401, description = "A token is needed", content_type = "application/problem+json", body = inline(serde_json::Value)),
        (status = 403, description = "The token does not allow it", content_type = "application/problem+json", body = inline(serde_json::Value)),
        (status = 404, description = "No such network or plan", content_type = "application/problem+json", body = inline(serde_json::Value)),
    ),
    security(("token" = [])),
    tag = "exchange"
)]
pub(super) async fn receive(
    cx: Cx,
    Path((network, plan)): Path<(String, String)>,
    body: Result<Bytes, BytesRejection>,
) -> Answer {
    let target = Target { network: &network, plan: &plan };
    let names = ["file", "dry_run", "partial", "accept_new"];
    let (offer, body) = exchange::offered(&cx, target, body, &names)?;
    let offer = Offer { bytes: body.to_vec(), ..offer };
    let person = cx.signed.as_ref().map(|s| s.person.clone());
    let hand = Hand { who: cx.who.clone(), person, via: offer.via };
    match import(&cx.state, target, &offer, &hand, cx.t()).await {
        Some(outcome) => respond::json(&outcome.map_err(exchange::refusal)?),
        None => exchange::taken(&cx, target, offer).await,
    }
}
