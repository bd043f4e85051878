//! Writing in the browser: an activity as a form, many as a table, and the drafts of those who have
//! not finished. A save names the version it saw and can be undone; nothing that somebody typed is ever
//! dropped.
//!
//! What is sent goes one way, whoever sends it: `place` is where, `typed` or `sent` what, `weigh` holds it
//! against what is stored, and `save` stores it. `page`, `fields` and `clash` draw the form; `store` has the
//! drafts; `kept` is the page that gives back what could not be taken.

mod amend;
mod api;
mod clash;
mod edit;
mod fields;
mod kept;
mod many;
mod new;
mod page;
mod place;
mod save;
mod sent;
mod store;
mod table;
mod taking;
mod typed;
mod undo;
mod waiting;
mod weigh;

pub use save::Opened;
pub use taking::{begin, reread};
pub use waiting::waiting;
pub use weigh::Faults;

use crate::web::State;
use axum::Router;
use axum::routing::{get, patch, post};
use utoipa::OpenApi;

/// The routes.
pub fn routes() -> Router<State> {
    let at = |path: &str| format!("/{{network}}/plans/{{plan}}/activities/{path}");
    Router::new()
        .route(&at("new"), get(new::show).post(new::add))
        .route(&at("new/draft"), post(new::keep))
        .route(&at("table"), get(table::show).post(table::save))
        .route(&at("{reference}/edit"), get(edit::show).post(edit::save))
        .route(&at("{reference}/amend"), get(amend::show).post(amend::ask))
        .route(&at("{reference}/draft"), post(edit::keep))
        .route(&at("{reference}/undo"), post(undo::undo))
        .route("/api/v1/networks/{network}/plans/{plan}/activities", post(api::create))
        .route("/api/v1/networks/{network}/plans/{plan}/activities/bulk", post(api::bulk))
        .route("/api/v1/networks/{network}/plans/{plan}/activities/{reference}", patch(api::change))
}

/// This slice's part of the API's description.
#[must_use]
pub fn api() -> utoipa::openapi::OpenApi {
    api::EditingApi::openapi()
}
