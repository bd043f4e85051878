//! The history as people see it: what was done, when and by which door, newest first.

mod pages;
mod told;

pub use told::{Deed, answered, deeds};

use crate::web::State;
use axum::Router;
use axum::routing::get;

/// The routes.
pub fn routes() -> Router<State> {
    Router::new().route("/{network}/history", get(pages::show))
}
