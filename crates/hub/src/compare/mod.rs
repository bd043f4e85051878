//! Any two versions of a plan side by side: what was added, removed and changed, read back from
//! the history, in words a minister can follow.

mod api;
mod compared;
mod page;
mod versions;
mod wording;

pub(crate) use wording::{FieldView, Namer};

use crate::web::State;
use axum::Router;
use axum::routing::get;
use utoipa::OpenApi;

/// The routes.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/{network}/plans/{plan}/compare", get(page::show))
        .route("/api/v1/networks/{network}/plans/{plan}/compare", get(api::compare))
}

/// This slice's part of the API's description.
#[must_use]
pub fn api() -> utoipa::openapi::OpenApi {
    api::CompareApi::openapi()
}
