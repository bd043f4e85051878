//! Answering an overlap, for programs that act as a person.

use super::page::{self, At};
use crate::web::body::Body;
use crate::web::{Answer, Cx, Error, Form, program};
use axum::extract::Path;
use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;

/// An answer to an overlap.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewAnswer {
    /// The code of the owner it is given for; without one it settles it for the network.
    entity: Option<String>,
    /// same, join, build-on, related or different.
    answer: String,
    /// A word beside it.
    #[serde(default)]
    words: String,
    lang: Option<String>,
    /// The versions of the two as the list of overlaps had them: of the first, of the second.
    versions: [i64; 2],
}

/// Says for an owner, or for the network, what an overlap is. The two are named as the page of the
/// overlap names them: the reference of the one, the identifier of the other.
#[utoipa::path(post, path = "/api/v1/networks/{network}/plans/{plan}/overlaps/{reference}/{other}/answers", tag = "plans",
    params(("network" = String, Path, description = "The network's code"), ("plan" = String, Path, description = "The plan's code"),
        ("reference" = String, Path, description = "`first.reference` of the list of overlaps"), ("other" = String, Path, description = "`second.id` of it"),
        ("Idempotency-Key" = Option<String>, Header, description = "Sent again with it within a day, it is done once")),
    request_body = NewAnswer, security(("person" = [])),
    responses((status = 201, description = "Taken; `location`", body = inline(serde_json::Value)), (status = 409, description = "One of the two has changed since", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = "4XX", description = "A problem", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn answer(
    cx: Cx,
    Path(at): Path<At>,
    body: Result<Body<NewAnswer>, Error>,
) -> Answer {
    cx.params().only(&["lang"])?;
    let network = cx.network(&at.0)?;
    let plan = cx.plan(&network, &at.1)?;
    cx.person()?;
    page::find(&cx, &network, plan, &at).await?;
    let Body(sent) = body?;
    let [here, there] = sent.versions.map(|version| version.to_string());
    let mut form = Form::default()
        .with("whom", sent.entity.as_deref().unwrap_or("network"))
        .with("answer", &sent.answer)
        .with("words", &sent.words)
        .with("here", &here)
        .with("there", &there);
    if let Some(lang) = &sent.lang {
        form = form.with("lang", lang);
    }
    let state = cx.state.clone();
    let answer = page::take(cx, Path(at), form).await?;
    program::made(answer, &state.public_url, (StatusCode::CREATED, json!({}))).await
}
