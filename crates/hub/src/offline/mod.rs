//! Reading while there is no line: a device keeps public pages that were read on it, by a worker of its
//! browser, and this is the page that says so (docs/adr/0043-finding-and-offline.md). What a page must be for
//! a device to keep it is said by its own headers (`web/respond.rs`, `web/validators.rs`).

mod page;
mod worker;

use crate::web::State;
use axum::Router;
use axum::routing::get;

/// The routes.
pub fn routes() -> Router<State> {
    Router::new().route("/offline", get(page::show)).route("/static/sw.js", get(worker::script))
}
