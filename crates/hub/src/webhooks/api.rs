//! What a network tells other programs, for programs that act as a person.

use super::keep;
use crate::records::webhook::{self, Webhook};
use crate::web::body::Body;
use crate::web::{Answer, Cx, Error, respond};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

/// The part of the API's description that is about webhooks.
#[derive(OpenApi)]
#[openapi(paths(list, make, end, resume))]
pub(super) struct WebhookApi;

/// A program that is told.
#[derive(Serialize, ToSchema)]
pub(super) struct WebhookItem {
    id: Uuid,
    address: String,
    /// The kinds of records it is told of; all where there is none.
    kinds: Vec<String>,
    created_at: DateTime<Utc>,
    told_at: Option<DateTime<Utc>>,
    /// How much it is still to be told.
    waiting: i64,
    paused_at: Option<DateTime<Utc>>,
    /// Why it is paused: timeout, connect, redirect, private, mandate, status-500 and the like.
    paused_why: Option<String>,
    /// What signs what it is told; only when it is made.
    #[serde(skip_serializing_if = "Option::is_none")]
    secret: Option<String>,
}

/// A program that is to be told.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewWebhook {
    /// Where it is: https, on the public internet, unless the operator allows more.
    address: String,
    /// The kinds of records it is told of; all where there is none.
    #[serde(default)]
    kinds: Vec<String>,
    /// Its identifier: sent again with it, it is made once.
    id: Option<Uuid>,
}

fn item(one: Webhook, waiting: i64) -> WebhookItem {
    let (paused_at, paused_why) = one.paused.unzip();
    WebhookItem {
        id: one.id,
        address: one.address,
        kinds: one.kinds,
        created_at: one.created_at,
        told_at: one.told_at,
        waiting,
        paused_at,
        paused_why,
        secret: None,
    }
}

/// The programs that are told what changes in a network.
#[utoipa::path(get, operation_id = "list_webhooks", path = "/api/v1/networks/{network}/webhooks", tag = "webhooks",
    params(("network" = String, Path, description = "The network's code")), security(("person" = [])),
    responses((status = 200, body = [WebhookItem]), (status = "4XX", description = "A problem", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn list(cx: Cx, Path(network): Path<String>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    keep::require(&cx, &network)?;
    let waiting = webhook::waiting(&cx.state.db).await?;
    let all = webhook::of_network(&cx.state.db, network.network.id).await?;
    let of = |one: Webhook| {
        let waits = waiting.get(&one.id).copied().unwrap_or(0);
        item(one, waits)
    };
    Ok(respond::private(respond::json(&all.into_iter().map(of).collect::<Vec<_>>())?))
}

/// Has a program told what changes from now on. The secret is told now and not again.
#[utoipa::path(post, path = "/api/v1/networks/{network}/webhooks", tag = "webhooks",
    params(("network" = String, Path, description = "The network's code"),
        ("Idempotency-Key" = Option<String>, Header, description = "Sent again with it within a day, it is done once")),
    request_body = NewWebhook, security(("person" = [])),
    responses((status = 201, body = WebhookItem), (status = "4XX", description = "A problem", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn make(
    cx: Cx,
    Path(network): Path<String>,
    body: Result<Body<NewWebhook>, Error>,
) -> Answer {
    cx.params().only(&["lang"])?;
    let network = cx.network(&network)?;
    keep::require(&cx, &network)?;
    let Body(new) = body?;
    let id = new.id.filter(|id| !id.is_nil()).unwrap_or_else(Uuid::now_v7);
    match keep::make(&cx, &network, (id, new.address.trim()), new.kinds).await? {
        Ok(made) => {
            let secret = Some(made.secret.clone());
            let told = WebhookItem { secret, ..item(made, 0) };
            let mut answer = respond::private(respond::json(&told)?);
            *answer.status_mut() = StatusCode::CREATED;
            Ok(answer)
        }
        Err(faults) => {
            let errors = faults.into_iter().map(|(field, why)| (field.to_owned(), why)).collect();
            Err(Error::Faulty { errors })
        }
    }
}

/// Has a program told nothing more.
#[utoipa::path(delete, path = "/api/v1/networks/{network}/webhooks/{webhook}", tag = "webhooks",
    params(("network" = String, Path, description = "The network's code"), ("webhook" = String, Path, description = "Its identifier")), security(("person" = [])),
    responses((status = 204, description = "It is told nothing more"), (status = "4XX", description = "A problem", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn end(cx: Cx, Path((network, id)): Path<(String, String)>) -> Answer {
    cx.params().only(&["lang"])?;
    let network = cx.network(&network)?;
    keep::require(&cx, &network)?;
    let one = keep::find(&cx, &network, &id).await?;
    keep::end(&cx, &network, &one).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// Goes on telling a program that is paused, from where it stopped.
#[utoipa::path(post, path = "/api/v1/networks/{network}/webhooks/{webhook}/resume", tag = "webhooks",
    params(("network" = String, Path, description = "The network's code"), ("webhook" = String, Path, description = "Its identifier")), security(("person" = [])),
    responses((status = 200, body = WebhookItem), (status = "4XX", description = "A problem", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn resume(cx: Cx, Path((network, id)): Path<(String, String)>) -> Answer {
    cx.params().only(&["lang"])?;
    let network = cx.network(&network)?;
    keep::require(&cx, &network)?;
    let one = keep::find(&cx, &network, &id).await?;
    keep::resume(&cx, &network, &one).await?;
    let one = keep::find(&cx, &network, &id).await?;
    let waits = webhook::waiting(&cx.state.db).await?.get(&one.id).copied().unwrap_or(0);
    Ok(respond::private(respond::json(&item(one, waits))?))
}
