//! Any two versions of a plan side by side: what was added, removed and changed, read back from
//! the history, in words a minister can follow.

mod page;
mod versions;
mod wording;

pub(crate) use wording::{FieldView, Namer};

use crate::web::State;
use axum::Router;
use axum::routing::get;

/// The routes.
pub fn routes() -> Router<State> {
    Router::new().route("/{network}/plans/{plan}/compare", get(page::show))
}
