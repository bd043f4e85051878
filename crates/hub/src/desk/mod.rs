//! The desk: what waits for whoever has signed in, and by what right they act.

mod page;

use crate::web::State;
use axum::Router;
use axum::routing::get;

/// The routes.
pub fn routes() -> Router<State> {
    Router::new().route("/desk", get(page::show))
}
