//! Finding words across everything a network shows: as a page, and while somebody types. Whatever can be
//! found is read by the slice whose it is, as far as whoever asks may read it (docs/adr/0043-finding-and-offline.md).

mod excerpt;
mod finder;
mod kind;
mod page;
mod places;
mod record;
mod seats;
mod shelf;
mod suggest;
mod voices;

use crate::web::State;
use axum::routing::get;
use axum::{Extension, Router};
use shelf::Shelves;
use std::sync::Arc;

/// The routes.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/{network}/search", get(page::show))
        .route("/{network}/search/suggest", get(suggest::show))
        .layer(Extension(Arc::new(Shelves::default())))
}
