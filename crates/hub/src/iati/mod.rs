//! Plans in the International Aid Transparency Initiative's standard 2.03: out, as a file that is valid
//! by the standard's schema, lists and rules; and in, from our own files and from anybody's. A file is
//! written and read as a stream, one activity at a time.
//!
//! What is read of a file is [`Row`](row::Row)s of the grid that every import goes through; so are activities
//! that are only referred to and are no part of a plan ([`reference`]).

mod api;
mod bring;
mod documents;
mod evidence;
mod export;
mod import;
mod lines;
mod money;
mod own;
mod page;
mod place;
mod reference;
mod results;
mod row;
mod said;
#[cfg(test)]
pub(crate) mod tests;
mod told;
mod uses;
mod who;

pub use export::write;
pub use import::{count, import, is_iati};
pub use reference::{Listed, Unlisted, list};

use crate::web::State;
use crate::web::upload::MOST_SENT;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use utoipa::OpenApi;

/// The routes.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/{network}/plans/{plan}/export.iati.xml", get(page::send))
        .route(
            "/{network}/plans/{plan}/iati",
            get(page::show).post(page::bring).layer(DefaultBodyLimit::max(MOST_SENT)),
        )
        .route("/api/v1/networks/{network}/plans/{plan}/imports/iati", post(api::receive_iati))
}

/// This slice's part of the API's description.
#[must_use]
pub fn api() -> utoipa::openapi::OpenApi {
    api::IatiApi::openapi()
}
