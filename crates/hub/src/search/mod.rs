//! Finding words across everything a network shows.

mod excerpt;
mod page;
mod voices;

use crate::web::State;
use axum::Router;
use axum::routing::get;

/// The routes.
pub fn routes() -> Router<State> {
    Router::new().route("/{network}/search", get(page::show))
}
