//! Recommendations: what an event leaves behind, each addressed to somebody, answered with a dated word
//! or taken up by an activity; for everybody to follow.

mod api;
mod form;
mod list;
mod one;
mod waiting;

pub use list::{Line, on_event};
pub use waiting::waiting;

use crate::picture::NetworkPicture;
use crate::web::State;
use aunar_domain::event::Event;
use aunar_domain::recommendation::Recommendation;
use axum::Router;
use axum::routing::get;
use utoipa::OpenApi;

/// The routes.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/{network}/recommendations", get(list::show))
        .route("/{network}/recommendations/{recommendation}", get(one::show).post(one::answer))
        .route("/{network}/events/{reference}/recommend", get(form::show).post(form::take))
        .route("/api/v1/networks/{network}/recommendations", get(api::recommendations))
}

/// This slice's part of the API's description.
#[must_use]
pub fn api() -> utoipa::openapi::OpenApi {
    api::RecommendationApi::openapi()
}

/// The event a recommendation comes from.
fn event_of<'a>(network: &'a NetworkPicture, one: &Recommendation) -> Option<&'a Event> {
    network.events.iter().find(|e| e.id == one.event)
}
