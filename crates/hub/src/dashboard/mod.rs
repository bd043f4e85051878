//! The dashboard of a plan, for everybody who may read it: how far it is against the time gone, what
//! is late, what was measured and spent, what members delivered of what they took on, which country
//! teams were trained in time, and where there is nothing; and the map: what of the plan is in which
//! country. Every figure leads to its rows; every picture has its numbers as a table and can be taken
//! along.
//!
//! It adds up and draws; it must never say what counts: those rules are the domain's.

mod api;
mod asked;
mod calendar;
mod calendar_page;
mod file;
mod funds;
mod map;
mod measures;
mod page;
mod pictures;
mod rows;
mod spread;
mod sums;

use crate::web::State;
use axum::Router;
use axum::routing::get;
use utoipa::OpenApi;

/// The routes.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/{network}/plans/{plan}/dashboard", get(page::show))
        .route("/{network}/plans/{plan}/dashboard/{file}", get(file::send))
        .route("/{network}/plans/{plan}/dashboard/rows/{figure}", get(rows::show))
        .route("/{network}/plans/{plan}/map", get(map::show))
        .route("/{network}/plans/{plan}/map/{file}", get(map::send))
        .route("/{network}/country-teams", get(calendar_page::show).post(calendar_page::take))
        .route("/{network}/country-teams.csv", get(calendar_page::file))
        .route("/{network}/country-teams.hxl.csv", get(calendar_page::tagged))
        .route("/api/v1/networks/{network}/plans/{plan}/dashboard", get(api::dashboard))
        .route("/api/v1/networks/{network}/plans/{plan}/map", get(map::map))
}

/// This slice's part of the API's description.
#[must_use]
pub fn api() -> utoipa::openapi::OpenApi {
    let mut whole = api::DashboardApi::openapi();
    whole.merge(map::MapApi::openapi());
    whole
}
