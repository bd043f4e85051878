//! Telling other programs what changes in a network: those who run it say to whom, on a page or over the
//! API; the history is followed and each is told, record by record in order, signed, again and again while
//! it does not answer, and at last no more until somebody says so.

mod api;
mod follow;
mod keep;
mod page;
mod send;
mod way;

pub use send::tell;
pub use way::Outward;

use crate::web::State;
use axum::Router;
use axum::routing::{delete, get, post};
use utoipa::OpenApi;

/// The routes.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/{network}/webhooks", get(page::show).post(page::make))
        .route("/{network}/webhooks/{webhook}", post(page::act))
        .route("/api/v1/networks/{network}/webhooks", get(api::list).post(api::make))
        .route("/api/v1/networks/{network}/webhooks/{webhook}", delete(api::end))
        .route("/api/v1/networks/{network}/webhooks/{webhook}/resume", post(api::resume))
}

/// This slice's part of the API's description.
#[must_use]
pub fn api() -> utoipa::openapi::OpenApi {
    api::WebhookApi::openapi()
}
