//! Overlaps in a plan: what the radar finds, what the owners of both sides say of it, and what is
//! settled. An answer is remembered, and a pair is raised again only when something changed that
//! mattered.

mod answer;
mod api;
mod found;
mod list;
mod page;
mod waiting;

pub use answer::{Sent, Unanswered, answer};
pub use found::{Found, Side, findings};
pub use waiting::waiting;

use crate::web::State;
use axum::Router;
use axum::routing::get;
use utoipa::OpenApi;

/// The routes.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/{network}/plans/{plan}/overlaps", get(list::show))
        .route(
            "/{network}/plans/{plan}/overlaps/{reference}/{other}",
            get(page::show).post(page::take),
        )
        .route("/api/v1/networks/{network}/plans/{plan}/overlaps", get(api::overlaps))
}

/// This slice's part of the API's description.
#[must_use]
pub fn api() -> utoipa::openapi::OpenApi {
    api::OverlapApi::openapi()
}
