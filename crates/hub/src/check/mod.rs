//! The plan check: its rules with their verdicts as a page, for programs and for the command line,
//! of a stored plan or of a file; and how a plan's cycle applies the rules.

mod api;
mod checked;
mod configure;
mod file;
mod page;
mod store;
mod text;
mod wording;

pub use checked::Checked;
pub use file::{CheckedFile, FileError, check_file};
pub use store::settings;

use crate::web::State;
use axum::Router;
use axum::routing::get;
use utoipa::OpenApi;

/// The routes.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/{network}/plans/{plan}/check", get(page::show).post(configure::save))
        .route("/api/v1/networks/{network}/plans/{plan}/check", get(api::check))
}

/// This slice's part of the API's description.
#[must_use]
pub fn api() -> utoipa::openapi::OpenApi {
    api::CheckApi::openapi()
}
