//! Saying something among members, for programs that act as a person.

use super::comment;
use super::place::{Address, Place};
use crate::web::body::Body;
use crate::web::{Answer, Cx, Error, Form, program};
use axum::extract::Path;
use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::json;
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

/// The part of the API's description that is about discussions.
#[derive(OpenApi)]
#[openapi(paths(say))]
pub(super) struct DiscussionApi;

/// What is said.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewComment {
    words: String,
    /// The comment that is answered.
    parent: Option<Uuid>,
    /// The field it is about; without one, the whole activity.
    field: Option<String>,
    /// The language of the words.
    lang: Option<String>,
    /// Its identifier: sent again with it, it is said once.
    id: Option<Uuid>,
    /// The people who are called, beside those whom the words name.
    #[serde(default)]
    call: Vec<Uuid>,
}

/// Says something about an activity among members, or answers. The history keeps that it was said, and
/// not the words.
#[utoipa::path(post, path = "/api/v1/networks/{network}/plans/{plan}/activities/{reference}/discussion", tag = "discussion",
    params(("network" = String, Path, description = "The network's code"), ("plan" = String, Path, description = "The plan's code"), ("reference" = String, Path, description = "The activity's reference"),
        ("Idempotency-Key" = Option<String>, Header, description = "Sent again with it within a day, it is done once")),
    request_body = NewComment, security(("person" = [])),
    responses((status = 201, description = "Said; `id` and `location`", body = inline(serde_json::Value)), (status = "4XX", description = "A problem", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn say(
    cx: Cx,
    Path(at): Path<Address>,
    body: Result<Body<NewComment>, Error>,
) -> Answer {
    let place = Place::at(&cx, &at)?;
    cx.acting(aunar_domain::access::Action::Discuss, place.object())?;
    let Body(new) = body?;
    let id = new.id.filter(|id| !id.is_nil()).unwrap_or_else(Uuid::now_v7).to_string();
    let mut form = Form::default().with("id", &id).with("words", &new.words);
    for (name, value) in [("field", &new.field), ("lang", &new.lang)] {
        if let Some(value) = value {
            form = form.with(name, value);
        }
    }
    if let Some(parent) = new.parent {
        form = form.with("parent", &parent.to_string());
    }
    for person in new.call {
        form = form.with("call", &person.to_string());
    }
    let state = cx.state.clone();
    let answer = comment::say(cx, Path(at), form).await?;
    program::made(answer, &state.public_url, (StatusCode::CREATED, json!({ "id": id }))).await
}
