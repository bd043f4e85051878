//! Tokens of programs: made, listed and ended by those who run the network. A token is told once;
//! what is kept is a hash.

mod page;

use crate::web::State;
use axum::Router;
use axum::routing::{get, post};

/// The routes.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/{network}/tokens", get(page::show).post(page::make))
        .route("/{network}/tokens/{token}/end", post(page::end))
}
