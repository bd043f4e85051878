//! Overlaps in a plan: what the radar finds, what the owners of both sides say of it, and what is
//! settled. An answer is remembered, and a pair is raised again only when something changed that
//! mattered. Two that are to be one are joined, and taken apart again while the plan is written.

mod answer;
mod answering;
mod api;
mod found;
mod freed;
mod join;
mod joined;
mod joining;
mod kin;
mod list;
mod matrix;
mod page;
mod said;
mod side;
mod verdicts;
mod waiting;

pub use answer::{Sent, Unanswered, answer};
pub use found::{Found, findings};
pub use join::{Joiner, Seen, Unjoined, join, part};
pub use joined::{JoinedLine, joined_into};
pub use kin::{Kin, kin};
pub use side::{Beyond, Face, Side, There};
pub use verdicts::{Verdict, verdicts};
pub use waiting::waiting;

use crate::web::State;
use axum::Router;
use axum::routing::{get, post};
use utoipa::OpenApi;

/// The routes.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/{network}/plans/{plan}/overlaps", get(list::show))
        .route("/{network}/plans/{plan}/overlaps/{file}", get(matrix::send))
        .route(
            "/{network}/plans/{plan}/overlaps/{reference}/{other}",
            get(page::show).post(page::take),
        )
        .route("/{network}/plans/{plan}/overlaps/{reference}/{other}/join", post(joining::take))
        .route(
            "/{network}/plans/{plan}/activities/{reference}/joined",
            get(joined::show).post(joined::take),
        )
        .route("/api/v1/networks/{network}/plans/{plan}/overlaps", get(api::overlaps))
        .route(
            "/api/v1/networks/{network}/plans/{plan}/overlaps/{reference}/{other}/answers",
            post(answering::answer),
        )
}

/// This slice's part of the API's description.
#[must_use]
pub fn api() -> utoipa::openapi::OpenApi {
    api::OverlapApi::openapi()
}
