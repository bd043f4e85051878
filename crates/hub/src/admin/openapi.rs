//! The description of the API (OpenAPI 3.1), put together from the slices' parts. The committed
//! copy in `docs/openapi.json` is compared with it by a test.

use crate::web::State;
use axum::Router;
use axum::http::header;
use axum::routing::get;
use std::sync::Arc;
use utoipa::openapi::OpenApi;
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};

/// The head of the description.
#[derive(utoipa::OpenApi)]
#[openapi(info(
    title = "Aunar",
    description = "Networks, their joint plans, activities, events, members and coverage. Reading is open; a program writes with a token of a person, and does what they may (docs/guide/api.md). \
        Texts carry their original language, translations, translators and which wordings are official. \
        Errors are RFC 9457 problem+json."
))]
struct Head;

/// The whole description, from the slices' parts.
#[must_use]
pub fn describe(parts: impl IntoIterator<Item = OpenApi>) -> OpenApi {
    let mut whole = <Head as utoipa::OpenApi>::openapi();
    for part in parts {
        whole.merge(part);
    }
    let token = HttpBuilder::new()
        .scheme(HttpAuthScheme::Bearer)
        .description(Some("A token made with `aunar token`"))
        .build();
    whole
        .components
        .get_or_insert_default()
        .add_security_scheme("token", SecurityScheme::Http(token));
    let person = HttpBuilder::new()
        .scheme(HttpAuthScheme::Bearer)
        .description(Some("A token that a person made on their account's page: with it a program does what they may"))
        .build();
    whole
        .components
        .get_or_insert_default()
        .add_security_scheme("person", SecurityScheme::Http(person));
    whole
}

/// The route that serves it.
pub fn documented(description: &OpenApi) -> Router<State> {
    let text: Arc<str> =
        description.to_pretty_json().expect("the description is plain data").into();
    Router::new().route(
        "/api/openapi.json",
        get(
            move || async move { ([(header::CONTENT_TYPE, "application/json")], text.to_string()) },
        ),
    )
}
