//! What outside mechanisms do (C6): brought here from their files as read-only reference, with its source
//! and licence, so that nobody plans beside them. Whatever the form of a file, [`bring`] settles what is
//! new, changed and gone.

mod api;
mod bring;
mod file;
mod list;
mod mechanism;
mod page;
mod told;
mod upload;

pub use bring::{Brought, NoList, Taken, Unbrought, Whose, bring};
pub use file::{import, import_standard};
pub use told::{address, gone, name, origin};

use crate::web::State;
use crate::web::upload::MOST_SENT;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::get;
use utoipa::OpenApi;

/// The routes.
pub fn routes() -> Router<State> {
    Router::new()
        .route(
            "/{network}/mechanisms",
            get(list::show).post(upload::take).layer(DefaultBodyLimit::max(MOST_SENT)),
        )
        .route("/{network}/mechanisms/{mechanism}", get(mechanism::show))
        .route("/{network}/mechanisms/{mechanism}/{activity}", get(page::show))
        .route("/api/v1/networks/{network}/mechanisms", get(api::mechanisms))
        .route(
            "/api/v1/networks/{network}/mechanisms/{mechanism}/activities",
            get(api::mechanism_activities),
        )
}

/// This slice's part of the API's description.
#[must_use]
pub fn api() -> utoipa::openapi::OpenApi {
    api::OutsideApi::openapi()
}
