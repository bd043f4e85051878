//! The regional review: the review as an object, its report drafted from what a plan has to tell, each
//! claim with what it rests on, and the editions that are printed of it in the background.
//!
//! A report in the making is for those who write it; an edition that is published is everybody's.

mod annex;
mod api;
mod asking;
mod claim;
mod data;
mod drafting;
mod edit;
mod edition;
mod fields;
mod files;
mod gather;
mod held;
mod making;
mod marked;
mod page;
mod picturing;
mod plan_document;
mod plan_file;
mod printing;
mod setup;
mod sourced;
mod speaking;
mod standing;

pub use drafting::first_draft;
pub use making::{made_again, make_waiting};
pub use plan_file::PlanForm;

use crate::web::State;
use axum::Router;
use axum::routing::get;
use utoipa::OpenApi;

/// The routes.
pub fn routes() -> Router<State> {
    let at = |rest: &str| format!("/{{network}}/plans/{{plan}}/report{rest}");
    Router::new()
        .route(&at(""), get(page::show).post(asking::act))
        .route(&at("/setup"), get(setup::show).post(setup::save))
        .route(&at("/edit"), get(edit::show).post(edit::act))
        .route(&at("/claims/{id}"), get(claim::show).post(claim::save))
        .route(&at("/editions/{file}"), get(edition::send))
        .route(&format!("/api/v1/networks{}", at("")), get(api::report))
}

/// This slice's part of the API's description.
#[must_use]
pub fn api() -> utoipa::openapi::OpenApi {
    api::ReviewApi::openapi()
}
