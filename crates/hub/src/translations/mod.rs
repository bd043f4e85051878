//! A plan's texts beside their translations: what is missing, what is older than its original, and
//! the forms that mend it. It must never change an original.

mod api;
mod closed;
mod page;
mod save;
mod unit;
mod waiting;

pub use waiting::waiting;

use crate::web::State;
use axum::Router;
use axum::routing::get;
use utoipa::OpenApi;

/// The routes.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/{network}/plans/{plan}/translations", get(page::show).post(save::save))
        .route(
            "/api/v1/networks/{network}/plans/{plan}/translations",
            get(api::list).post(api::write),
        )
}

/// This slice's part of the API's description.
#[must_use]
pub fn api() -> utoipa::openapi::OpenApi {
    api::TranslationsApi::openapi()
}
