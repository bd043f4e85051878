//! The calendar: months, an agenda, feeds to subscribe to, and one page an event.

mod api;
mod event;
mod feed;
mod filter;
mod month;
mod page;

use crate::web::State;
use axum::Router;
use axum::routing::get;
use utoipa::OpenApi;

/// The routes.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/{network}/calendar", get(page::show))
        .route("/{network}/calendar.ics", get(feed::send))
        .route("/{network}/events/{reference}", get(event::show))
        .route("/api/v1/networks/{network}/events", get(api::events))
        .route("/api/v1/networks/{network}/events/{reference}", get(api::event))
        .route("/api/v1/networks/{network}/plans/{plan}/events", get(api::plan_events))
}

/// This slice's part of the API's description.
#[must_use]
pub fn api() -> utoipa::openapi::OpenApi {
    api::CalendarApi::openapi()
}
