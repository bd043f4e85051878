//! A plan as people and programs read it: its page, its activities with filters, one activity, the
//! timeline and the coverage of the Compact's objectives.

mod activities;
mod activity;
mod api;
mod coverage;
mod filters;
mod forms;
mod overview;
mod panel;
mod progress;
#[cfg(test)]
mod tests;
mod timeline;
mod timeline_chart;
mod waiting;

pub use activities::{Listed, listed};
pub use activity::unknown;
pub use filters::{NAMES, filter};
pub use forms::{label, worded};
pub use progress::Progress;
pub use waiting::waiting;

use crate::web::State;
use axum::Router;
use axum::routing::get;
use utoipa::OpenApi;

/// The routes.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/{network}/plans/{plan}", get(overview::show))
        .route("/{network}/plans/{plan}/activities", get(activities::show))
        .route("/{network}/plans/{plan}/activities/{reference}", get(activity::show))
        .route("/{network}/plans/{plan}/timeline", get(timeline::show))
        .route("/{network}/plans/{plan}/timeline/{file}", get(timeline_chart::send))
        .route("/{network}/plans/{plan}/coverage", get(coverage::show))
        .route("/{network}/plans/{plan}/coverage/{file}", get(coverage::send))
        .route("/api/v1/networks/{network}/plans", get(api::plans))
        .route("/api/v1/networks/{network}/plans/{plan}", get(api::plan))
        .route("/api/v1/networks/{network}/plans/{plan}/activities", get(api::activities))
        .route("/api/v1/networks/{network}/plans/{plan}/activities/{reference}", get(api::activity))
        .route("/api/v1/networks/{network}/plans/{plan}/priorities", get(api::priorities))
        .route("/api/v1/networks/{network}/plans/{plan}/coverage", get(api::coverage))
}

/// This slice's part of the API's description.
#[must_use]
pub fn api() -> utoipa::openapi::OpenApi {
    api::PlanApi::openapi()
}
