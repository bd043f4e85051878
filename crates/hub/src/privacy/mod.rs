//! Personal data: the page that says what is kept, why and until when; what is kept of oneself, to read and
//! to take along; and being erased, with what was done left as somebody's who was a member.

mod erase;
mod export;
mod mine;
mod page;

pub use erase::{Erased, NotErased, erase};
pub use export::export;
pub use page::table;

use crate::web::State;
use axum::Router;
use axum::routing::{get, post};

/// The routes.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/privacy", get(page::show))
        .route("/account/data", get(mine::show))
        .route("/account/data.json", get(mine::file))
        .route("/account/data/erase", post(mine::erase))
}
