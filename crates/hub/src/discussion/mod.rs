//! What members say to one another about an activity, and the values they propose for its fields.
//! It must never show anything of it to those who may not discuss, in whatever form.

mod api;
mod beside;
mod comment;
mod decide;
mod form;
mod page;
mod people;
mod place;
mod settle;
mod store;
mod suggest;
mod value;
mod view;
mod waiting;

pub use beside::{Remark, beside};
pub use waiting::{Counts, counts, waiting};

use crate::web::State;
use axum::Router;
use axum::routing::{get, post};
use utoipa::OpenApi;

/// The routes.
pub fn routes() -> Router<State> {
    let at = |rest: &str| format!("/{{network}}/plans/{{plan}}/activities/{{reference}}{rest}");
    Router::new()
        .route(&at("/discussion"), get(page::show).post(comment::say))
        .route(&at("/discussion/{comment}/resolve"), post(settle::resolve))
        .route(&at("/discussion/{comment}/reopen"), post(settle::reopen))
        .route(&at("/suggestions"), post(suggest::suggest))
        .route(&at("/suggestions/{suggestion}/accept"), post(decide::accept))
        .route(&at("/suggestions/{suggestion}/decline"), post(decide::decline))
        .route(
            "/api/v1/networks/{network}/plans/{plan}/activities/{reference}/discussion",
            post(api::say),
        )
}

/// This slice's part of the API's description.
#[must_use]
pub fn api() -> utoipa::openapi::OpenApi {
    api::DiscussionApi::openapi()
}
