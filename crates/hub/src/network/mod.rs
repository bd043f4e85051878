//! Networks as people and programs see them: the list, the front page, members, needs; and
//! how its pages look, for those who run it.

mod api;
mod front;
mod home;
mod look;
mod mark;
mod members;
mod needs;
mod nowhere;

pub use nowhere::nowhere;

use crate::web::State;
use crate::web::upload::MOST_SENT;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use utoipa::OpenApi;

/// The routes.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/", get(home::show))
        .route("/{network}", get(front::show))
        .route("/{network}/members", get(members::show))
        .route("/{network}/look", get(look::show).post(look::save))
        .route("/{network}/look/mark", post(mark::take).layer(DefaultBodyLimit::max(MOST_SENT)))
        .route("/{network}/look/mark/remove", post(mark::remove))
        .route("/{network}/mark/{file}", get(mark::send))
        .route("/{network}/needs", get(needs::show))
        .route("/api/v1/networks", get(api::networks))
        .route("/api/v1/networks/{network}", get(api::network))
        .route("/api/v1/networks/{network}/members", get(api::members))
        .route("/api/v1/networks/{network}/plans/{plan}/members", get(api::plan_members))
}

/// This slice's part of the API's description.
#[must_use]
pub fn api() -> utoipa::openapi::OpenApi {
    api::NetworkApi::openapi()
}
