//! An event's programme and its documents: what everybody reads on its page, and the page on which those
//! who run it write them.

mod edit;
mod shown;

pub use shown::{Programme, programme};

use crate::web::State;
use axum::Router;
use axum::routing::get;

/// The routes.
pub fn routes() -> Router<State> {
    Router::new().route("/{network}/events/{reference}/programme", get(edit::show).post(edit::act))
}
