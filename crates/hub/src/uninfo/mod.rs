//! The plan as a joint work plan of UN INFO: a row for each activity and agency, in the columns that UN
//! INFO asks of a sub-output, with what its own check would say when the plan is published there. The
//! columns are those that UN INFO's public help names: nobody at UN INFO has confirmed them.

mod page;
mod rows;

use crate::web::State;
use axum::Router;
use axum::routing::get;

pub use rows::Table;

/// The routes.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/{network}/plans/{plan}/uninfo", get(page::show))
        .route("/{network}/plans/{plan}/export.uninfo.csv", get(page::csv))
        .route("/{network}/plans/{plan}/export.uninfo.hxl.csv", get(page::hxl))
        .route("/{network}/plans/{plan}/export.uninfo.xlsx", get(page::xlsx))
}
