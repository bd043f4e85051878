//! Finding words across everything a network shows.

pub mod index;

use crate::web::State;
use axum::Router;
/// The routes.
pub fn routes() -> Router<State> { Router::new() }
