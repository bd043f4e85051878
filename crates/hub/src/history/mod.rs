//! The history as people see it: what was done, when and by which door, newest first.

mod changes;
mod pages;
mod told;

pub use changes::{Change, change};
pub use told::{Deed, answered, deeds, is_told};

use crate::web::State;
use axum::Router;
use axum::routing::get;
use utoipa::OpenApi;

/// The routes.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/{network}/history", get(pages::show))
        .route("/api/v1/networks/{network}/changes", get(changes::since))
}

/// This slice's part of the API's description.
#[must_use]
pub fn api() -> utoipa::openapi::OpenApi {
    changes::ChangesApi::openapi()
}
