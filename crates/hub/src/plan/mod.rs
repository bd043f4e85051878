//! Being written.
use crate::web::State;
use axum::Router;
/// The routes.
pub fn routes() -> Router<State> { Router::new() }
