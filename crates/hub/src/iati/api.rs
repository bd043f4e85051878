//! Importing a file of the standard over the API: the file as the body, the choices in the address.

use super::import::import;
use crate::exchange::{Offer, Outcome, Target, refusal, unreceived};
use crate::web::{Answer, Cx, Error, cx, respond};
use aunar_domain::access::{Action, Object, Who};
use aunar_domain::words::Lang;
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
    let params = cx.params();
    let seen = cx.network(&network)?;
    let of = Object::plan(&cx.plan(&seen, &plan)?.plan);
    let flag = |name| {
        let of = |v: bool| if v { "true" } else { "false" };
        Ok::<_, Error>(params.code(name, &[true, false], of)?.unwrap_or(false))
    };
    let dry_run = flag("dry_run")?;
    let action = if dry_run { Action::PreviewImport } else { Action::Import };
    cx.require(action, of)?;
    let actor = match cx.acting(action, of) {
        Ok((person, mandate)) => cx::actor(person, mandate),
        Err(_) => "token".to_owned(),
    };
    params.only(&["file", "dry_run", "partial"])?;
    let body = body.map_err(|rejected| unreceived(&cx, &rejected))?;
    let offer = Offer {
        name: params.one("file").unwrap_or("upload").chars().take(200).collect(),
        bytes: Vec::new(),
        lang: params.one("lang").and_then(Lang::from_code),
        accept_new: false,
        partial: flag("partial")?,
        dry_run,
        actor,
        via: if matches!(cx.who, Who::Person(_)) { "web" } else { "api" },
    };
    let target = Target { network: &network, plan: &plan };
    let from = Box::new(Cursor::new(body));
    let outcome = import(&cx.state, target, &offer, from, Some(&cx)).await.map_err(refusal)?;
    respond::json(&outcome)
}
