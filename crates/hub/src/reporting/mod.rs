//! Reporting: windows in which each owner of an activity says what became of its share, and those who
//! co-lead its priority take it or give it back. Whose report it is and how far it may go is decided in
//! `domain::follow_up`; every act is done under the lock of the history chain.

mod accept;
mod api;
mod decide;
mod form;
mod member;
mod page;
mod place;
mod reminding;
mod said;
mod save;
mod standing;
mod told;
mod typed;
mod waiting;
mod windows;
mod write;

pub use place::stretch;
pub use reminding::remind;
pub use standing::{Counts, Owed, Standings, timely};
pub use told::{InWindow, OnActivity, on_activity};
pub use waiting::waiting;

use crate::web::State;
use axum::Router;
use axum::routing::{get, put};
use utoipa::OpenApi;

/// The routes.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/{network}/plans/{plan}/reporting", get(windows::show).post(windows::open))
        .route("/{network}/plans/{plan}/reporting/{window}", get(page::show).post(page::act))
        .route(
            "/{network}/plans/{plan}/reporting/{window}/accept",
            get(accept::show).post(accept::act),
        )
        .route("/{network}/plans/{plan}/reporting/{window}/{entity}", get(member::show))
        .route(
            "/{network}/plans/{plan}/reporting/{window}/{entity}/{reference}",
            get(form::show).post(form::take),
        )
        .route("/api/v1/networks/{network}/plans/{plan}/reporting", get(api::windows))
        .route("/api/v1/networks/{network}/plans/{plan}/reporting/{window}", get(api::reports))
        .route(
            "/api/v1/networks/{network}/plans/{plan}/reporting/{window}/{entity}/{reference}",
            get(write::read).patch(write::write),
        )
        .route(
            "/api/v1/networks/{network}/plans/{plan}/reporting/{window}/{entity}/{reference}/values/{indicator}",
            put(write::value),
        )
}

/// This slice's part of the API's description.
#[must_use]
pub fn api() -> utoipa::openapi::OpenApi {
    api::ReportingApi::openapi()
}
