//! The desk: what waits for whoever has signed in, and by what right they act. Each slice knows
//! what it waits for and says so by its function `waiting`; here it is only put in order.

mod first;
mod page;

use crate::web::State;
use axum::Router;
use axum::routing::{get, post};

/// The routes.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/desk", get(page::show))
        .route("/desk/first", post(first::dismiss))
        .route("/desk/first/{step}", get(first::take))
}
