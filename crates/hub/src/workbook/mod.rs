//! Working on a plan in a workbook: copies that are given out, changed by many hands, and merged back
//! field by field (C19). The merge is `domain::copy`, the bytes are `formats`; this slice knows what
//! stands in which sheet, who may change it, and what is shown before anything is stored.
//!
//! It never stores what nobody has seen, never deletes what did not come back, and never trusts what a
//! file says of itself.

mod api;
mod apply;
mod around;
mod back;
mod columns;
mod download;
mod effect;
mod event_api;
mod form;
mod import;
mod lists;
mod mailbox;
mod mapping;
mod mark;
mod out;
mod outcome;
mod page;
mod place;
mod preview;
mod receipt;
mod refusal;
mod sheets;
mod snapshot;
mod store;
mod take;
mod undo;
mod waiting;

pub use around::{Around, Hand};
#[cfg(feature = "testing")]
pub(crate) use back::recognised;
pub use import::import;
pub use mailbox::{Letter, collect};
#[cfg(feature = "testing")]
pub(crate) use mailbox::{Opened, opened};
pub use out::{Unwritable, write};
pub use take::Untaken;
pub use waiting::waiting;

use crate::web::State;
use crate::web::upload::MOST_SENT;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, patch, post};
use utoipa::OpenApi;

/// The routes. An import over the API comes in here, for copies; other files go on to `exchange`.
pub fn routes() -> Router<State> {
    let at = |rest: &str| format!("/{{network}}/plans/{{plan}}{rest}");
    Router::new()
        .route(&at("/export.xlsx"), get(download::send))
        .route(
            &at("/workbook"),
            get(page::show).post(page::bring).layer(DefaultBodyLimit::max(MOST_SENT)),
        )
        .route(&at("/workbook/{copy}"), get(preview::show).post(preview::act))
        .route(&at("/workbook/receipts/{receipt}"), get(receipt::show).post(receipt::act))
        .route("/api/v1/networks/{network}/plans/{plan}/imports", post(api::receive))
        .route("/api/v1/networks/{network}/plans/{plan}/events", post(event_api::create))
        .route(
            "/api/v1/networks/{network}/plans/{plan}/events/{reference}",
            patch(event_api::change),
        )
}

/// This slice's part of the API's description.
#[must_use]
pub fn api() -> utoipa::openapi::OpenApi {
    let mut whole = api::ImportApi::openapi();
    whole.merge(event_api::EventApi::openapi());
    whole
}
