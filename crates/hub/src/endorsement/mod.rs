//! Endorsement: a version of the plan is sealed and put before the members; each decides on exactly
//! that; what becomes of it follows from the plan's rule and is shown to everybody.
//!
//! Every act is done under the lock of the network's history chain, with the network as it is under
//! that lock: a plan edited while it is being sealed is in the seal or refused, never half, and no
//! decision slips in after the end.

mod act;
mod api;
mod commit;
mod decide;
mod decide_page;
mod delivered;
mod end;
mod manage_page;
mod open;
mod page;
pub(crate) mod record;
mod reminding;
mod spoken;
mod step;
mod verify;
mod versions;
mod waiting;

pub use act::{By, Unable};
pub use commit::{Reply, confirm};
pub use decide::{Cast, decide};
pub use delivered::{Became, became, taken_on};
pub use end::{call_off, close, settle};
pub use open::{Opening, open, source};
pub use reminding::remind;
pub use step::move_plan;
pub use verify::{Broken, Seals, verify};
pub use waiting::waiting;

pub(crate) use act::{Held, hold};
pub(crate) use decide::standing;
pub(crate) use decide_page::signature;
pub(crate) use spoken::names;

use crate::web::State;
use axum::Router;
use axum::routing::get;
use utoipa::OpenApi;

/// The routes.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/{network}/plans/{plan}/endorsement", get(page::show))
        .route(
            "/{network}/plans/{plan}/endorsement/decide",
            get(decide_page::show).post(decide_page::take),
        )
        .route(
            "/{network}/plans/{plan}/endorsement/manage",
            get(manage_page::show).post(manage_page::take),
        )
        .route("/{network}/plans/{plan}/versions/{file}", get(versions::send))
        .route("/api/v1/networks/{network}/plans/{plan}/endorsements", get(api::endorsements))
}

/// This slice's part of the API's description.
#[must_use]
pub fn api() -> utoipa::openapi::OpenApi {
    api::EndorsementApi::openapi()
}
