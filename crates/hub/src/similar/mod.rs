//! What else there is like something: similar work while somebody writes an activity, so that it is
//! not planned twice, and who has experience with whatever a text asks for.
//!
//! It never blocks, and names only what the reader's own picture holds.

mod api;
mod ask;
mod drafting;
mod experience;
mod page;
mod told;
mod typed;

pub use ask::MOST_BYTES;
pub use drafting::{panel, panel_of, panel_of_idea};

use crate::picture::NetworkPicture;
use crate::web::{Cx, Error};
use aunar_domain::ids::{ActivityId, EntityId};
use std::sync::Arc;

use crate::web::State;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use utoipa::OpenApi;

/// The routes.
pub fn routes() -> Router<State> {
    let drafting = post(ask::show).layer(DefaultBodyLimit::max(ask::MOST_BYTES));
    Router::new()
        .route("/{network}/plans/{plan}/similar", drafting)
        .route("/{network}/experience", get(page::show))
        .route("/api/v1/networks/{network}/experience", get(api::experience))
}

/// The address that is asked what is like a plan's form.
#[must_use]
pub fn address(network: &str, plan: &str) -> String {
    format!("/{network}/plans/{plan}/similar")
}

/// This slice's part of the API's description.
#[must_use]
pub fn api() -> utoipa::openapi::OpenApi {
    api::ExperienceApi::openapi()
}

/// The entities that have experience with what a text asks for, the most first, each with the
/// activities that show it, the most telling first; as far as whoever asks may see them.
pub async fn experienced(
    cx: &Cx,
    network: &Arc<NetworkPicture>,
    text: &str,
    most: usize,
) -> Result<Vec<(EntityId, Vec<ActivityId>)>, Error> {
    let text: String = text.chars().take(experience::MOST).collect();
    let found = experience::look(cx, network, &text).await?;
    let one = |e: &aunar_overlap::expertise::Experienced<EntityId, ActivityId>| {
        (e.entity, found.of(network, e).map(|(_, activity, _)| activity.id).collect())
    };
    Ok(found.experts.iter().take(most).map(one).collect())
}
