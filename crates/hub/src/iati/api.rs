//! Importing a file of the standard over the API: the file as the body, the choices in the address.

use super::import::import;
use crate::exchange::{Outcome, Target, offered, refusal};
use crate::web::{Answer, Cx, respond};
use axum::body::Bytes;
use axum::extract::Path;
use axum::extract::rejection::BytesRejection;
use std::io::Cursor;
use utoipa::OpenApi;

/// The part of the API's description that is about the standard.
#[derive(OpenApi)]
#[openapi(paths(receive_iati))]
pub(super) struct IatiApi;

/// Import a file of IATI 2.03 into a plan.
///
/// Activities with their money, indicators and documents; all are taken or none, unless `partial`.
/// `dry_run` stores nothing and tells what would be. A row of the answer is an activity by its number in
/// the file.
#[utoipa::path(
    post,
    path = "/api/v1/networks/{network}/plans/{plan}/imports/iati",
    params(
        ("network" = String, Path, description = "The network's code"),
        ("plan" = String, Path, description = "The plan's code"),
        ("file" = Option<String>, Query, description = "The file's name, for messages"),
        ("dry_run" = Option<bool>, Query, description = "Store nothing, tell what would happen"),
        ("partial" = Option<bool>, Query, description = "Take good activities though others are refused"),
        ("lang" = Option<String>, Query, description = "The language of what names none: es, en, pt or fr"),
    ),
    request_body(content = Vec<u8>, content_type = "application/xml", description = "The file's bytes, 32 MiB at most"),
    responses(
        (status = 200, description = "What came of each activity; `stored` says whether anything changed", body = Outcome),
        (status = 400, description = "The file cannot be read", content_type = "application/problem+json", body = inline(serde_json::Value)),
        (status = 401, description = "A token is needed", content_type = "application/problem+json", body = inline(serde_json::Value)),
        (status = 403, description = "The token does not allow it", content_type = "application/problem+json", body = inline(serde_json::Value)),
        (status = 404, description = "No such network or plan", content_type = "application/problem+json", body = inline(serde_json::Value)),
    ),
    security(("token" = [])),
    tag = "exchange"
)]
pub(super) async fn receive_iati(
    cx: Cx,
    Path((network, plan)): Path<(String, String)>,
    body: Result<Bytes, BytesRejection>,
) -> Answer {
    let target = Target { network: &network, plan: &plan };
    let (offer, body) = offered(&cx, target, body, &["file", "dry_run", "partial"])?;
    let from = Box::new(Cursor::new(body));
    let outcome = import(&cx.state, target, &offer, from, Some(&cx)).await.map_err(refusal)?;
    respond::json(&outcome)
}
