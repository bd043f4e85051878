//! Importing over the API: the file as the body, the choices in the address.

use super::{ImportError, MOST_BYTES, Offer, Outcome, Target, import};
use crate::web::{Answer, Cx, Error, cx, numbers, respond};
use aunar_domain::access::{Action, Object, Who};
use aunar_domain::words::Lang;
use axum::body::Bytes;
use axum::extract::Path;
use axum::extract::rejection::BytesRejection;
use axum::http::StatusCode;
use utoipa::OpenApi;

/// The part of the API's description that is about imports.
#[derive(OpenApi)]
#[openapi(paths(receive))]
pub struct ImportApi;

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
pub(crate) async fn receive(
    cx: Cx,
    Path((network, plan)): Path<(String, String)>,
    body: Result<Bytes, BytesRejection>,
) -> Answer {
    let (offer, cx) = offered(cx, (&network, &plan), body)?;
    let outcome = import(&cx.state, Target { network: &network, plan: &plan }, &offer)
        .await
        .map_err(refusal)?;
    respond::json(&outcome)
}

/// What is offered over the API, by whom; refused to whoever may not.
pub(crate) fn offered(
    cx: Cx,
    (network, plan): (&str, &str),
    body: Result<Bytes, BytesRejection>,
) -> Result<(Offer, Cx), Error> {
    let params = cx.params();
    let seen = cx.network(network)?;
    let of = Object::plan(&cx.plan(&seen, plan)?.plan);
    let flag = |name| {
        Ok::<_, Error>(
            params
                .code(name, &[true, false], |v| if v { "true" } else { "false" })?
                .unwrap_or(false),
        )
    };
    let dry_run = flag("dry_run")?;
    let action = if dry_run { Action::PreviewImport } else { Action::Import };
    cx.require(action, of)?;
    let actor = match cx.acting(action, of) {
        Ok((person, mandate)) => cx::actor(person, mandate),
        Err(_) => "token".to_owned(),
    };
    params.only(&["file", "dry_run", "partial", "accept_new"])?;
    let body = body.map_err(|rejected| unreceived(&cx, &rejected))?;
    let offer = Offer {
        name: params.one("file").unwrap_or("upload").chars().take(200).collect(),
        bytes: body.to_vec(),
        lang: params.one("lang").and_then(Lang::from_code),
        accept_new: flag("accept_new")?,
        partial: flag("partial")?,
        dry_run,
        actor,
        via: if matches!(cx.who, Who::Person(_)) { "web" } else { "api" },
    };
    Ok((offer, cx))
}

/// What is said of a body that did not come in whole.
pub(crate) fn unreceived(cx: &Cx, rejected: &BytesRejection) -> Error {
    let status = rejected.status();
    let detail = match status {
        StatusCode::PAYLOAD_TOO_LARGE => {
            let most = numbers::whole(cx.lang(), (MOST_BYTES >> 20) as u64);
            cx.t().with("exchange-too-large", &[("most", &most)])
        }
        _ => cx.t().t("error-bad-request"),
    };
    let code = if status == StatusCode::PAYLOAD_TOO_LARGE { "too-large" } else { "bad-request" };
    Error::Unacceptable { status, code, detail }
}

/// Why an import cannot be, as an answer.
pub(crate) fn refusal(error: ImportError) -> Error {
    match error {
        ImportError::Db(error) => Error::Db(error),
        ImportError::NoPlan { found, .. } => Error::not_found("plan", &found),
        ImportError::NoNetwork { found, .. } => Error::not_found("network", &found),
        other => {
            let status = match &other {
                ImportError::Crowded | ImportError::NotOpen { .. } => StatusCode::CONFLICT,
                _ => StatusCode::BAD_REQUEST,
            };
            Error::Unacceptable { status, code: other.code(), detail: other.to_string() }
        }
    }
}
