//! The calendar: months, an agenda, feeds to subscribe to, and one page an event.

mod api;
mod edit;
mod event;
mod feed;
mod filter;
mod month;
mod new;
mod outside;
mod outside_page;
mod page;
mod said;

pub use filter::NAMES as CHOICES;
pub use new::adds;

use crate::picture::NetworkPicture;
use crate::web::upload::MOST_SENT;
use crate::web::{Cx, Error, State};
use aunar_db::Entry;
use aunar_domain::event::Event;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::get;
use serde_json::json;
use utoipa::OpenApi;

/// A deed on an event, for the history: as it was, if it was, and as it is.
fn deed(
    actor: &str,
    action: &'static str,
    network: &NetworkPicture,
    before: Option<&Event>,
    after: &Event,
) -> Entry {
    let plan = after.activity.and_then(|id| network.activity(id));
    Entry {
        actor: actor.to_owned(),
        via: "web",
        action,
        entity: "event",
        record: after.id.0,
        plan: plan.map(|(plan, _)| plan.plan.id.0),
        before: before.map(|e| json!(e)),
        after: Some(json!(after)),
    }
}

/// The routes.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/{network}/calendar", get(page::show))
        .route("/{network}/calendar.ics", get(feed::send))
        .route(
            "/{network}/calendar/outside",
            get(outside_page::show).post(outside_page::act).layer(DefaultBodyLimit::max(MOST_SENT)),
        )
        .route("/{network}/events/new", get(new::show).post(new::take))
        .route("/{network}/events/{reference}", get(event::show))
        .route("/{network}/events/{reference}/edit", get(edit::show).post(edit::save))
        .route("/api/v1/networks/{network}/events", get(api::events))
        .route("/api/v1/networks/{network}/events/{reference}", get(api::event))
        .route("/api/v1/networks/{network}/plans/{plan}/events", get(api::plan_events))
}

/// This slice's part of the API's description.
#[must_use]
pub fn api() -> utoipa::openapi::OpenApi {
    api::CalendarApi::openapi()
}

/// The network's own events that an address chooses by the parameters [`CHOICES`], by their start.
pub fn chosen<'a>(cx: &Cx, network: &'a NetworkPicture) -> Result<Vec<&'a Event>, Error> {
    let choice = filter::Choice::of(cx, network)?;
    let ours = network.events.iter().filter(|e| e.outside.is_none());
    Ok(ours.filter(|e| choice.has(network, e)).collect())
}
