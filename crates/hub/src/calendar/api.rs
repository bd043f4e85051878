//! Events for programs.

use super::filter::Choice;
use crate::picture::event::zone;
use crate::picture::{NetworkPicture, PlanPicture};
use crate::records;
use crate::web::paging::{Page, Paged};
use crate::web::{Answer, Cx, Error, respond, version};
use aunar_domain::event::{Access, Event};
use aunar_domain::words::Text;
use axum::extract::Path;
use chrono::{DateTime, NaiveDateTime, Utc};
use serde::Serialize;
use std::collections::HashSet;
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

/// The part of the API's description that is about events.
#[derive(OpenApi)]
#[openapi(paths(events, event, plan_events))]
pub(super) struct CalendarApi;

/// An event.
#[derive(Serialize, ToSchema)]
pub(super) struct EventItem<'a> {
    id: Uuid,
    /// Its human reference, unique in the network.
    reference: &'a str,
    version: i64,
    #[schema(value_type = Object)]
    title: &'a Text,
    #[schema(value_type = Option<Object>)]
    summary: Option<&'a Text>,
    kind: &'static str,
    /// The first moment, in its own zone.
    start: NaiveDateTime,
    /// The last moment, in its own zone.
    end: NaiveDateTime,
    /// Its zone, by its IANA name.
    zone: &'a str,
    /// The first moment, in universal time.
    starts_at: DateTime<Utc>,
    /// The last moment, in universal time.
    ends_at: DateTime<Utc>,
    /// in-person, online or hybrid.
    format: &'static str,
    venue: Option<&'a str>,
    place: Option<&'a str>,
    /// The public call or page; only where everybody may come without registering.
    link: Option<&'a str>,
    /// Whether one registers for it, on the page `{url}/register`.
    registers: bool,
    recording: Option<&'a str>,
    /// Languages of interpretation.
    interpretation: Vec<&'static str>,
    /// open, invitation, member-states or under-30.
    access: &'static str,
    /// The reference of the activity it belongs to.
    activity: Option<&'a str>,
    /// The first moment first announced, when it moved.
    moved_from: Option<NaiveDateTime>,
    #[schema(value_type = Option<Object>)]
    moved_reason: Option<&'a Text>,
    cancelled: bool,
    /// The last moment to register, on the event's own clock.
    register_by: Option<NaiveDateTime>,
    /// Of which other calendar it is: such an event is nobody's here.
    outside_calendar: Option<&'a str>,
    url: String,
}

/// The events that one registers for: the way into their call is in no list.
async fn registering(cx: &Cx, network: &NetworkPicture) -> Result<HashSet<Uuid>, Error> {
    Ok(records::registration::events(&cx.state.db, network.network.id.0).await?)
}

fn item<'a>(
    cx: &Cx,
    network: &'a NetworkPicture,
    event: &'a Event,
    registering: &HashSet<Uuid>,
) -> EventItem<'a> {
    let (starts_at, ends_at) = event.moments(&zone(event));
    EventItem {
        id: event.id.0,
        reference: &event.reference,
        version: event.version,
        title: &event.title,
        summary: event.summary.as_ref(),
        kind: event.kind.code(),
        start: event.start,
        end: event.end,
        zone: &event.zone,
        starts_at,
        ends_at,
        format: event.format.code(),
        venue: event.venue.as_deref(),
        place: event.place.as_deref(),
        link: event
            .link
            .as_deref()
            .filter(|_| event.access == Access::Open && !registering.contains(&event.id.0)),
        registers: registering.contains(&event.id.0),
        recording: event.recording.as_deref(),
        interpretation: event.interpretation.iter().map(|l| l.code()).collect(),
        access: event.access.code(),
        activity: event
            .activity
            .and_then(|id| network.activity(id))
            .map(|(_, a)| a.reference.as_str()),
        moved_from: event.moved_from,
        moved_reason: event.moved_reason.as_ref(),
        cancelled: event.cancelled,
        register_by: event.register_by,
        outside_calendar: event.outside.as_ref().map(|o| o.calendar.as_str()),
        url: format!("{}/{}/events/{}", cx.state.public_url, network.network.code, event.reference),
    }
}

async fn list(cx: &Cx, network: &NetworkPicture, plan: Option<&PlanPicture>) -> Answer {
    cx.params()
        .only(&["priority", "entity", "country", "kind", "from", "to", "page", "per_page"])?;
    let choice = Choice::of(cx, network)?;
    let (from, to) = (cx.params().date("from")?, cx.params().date("to")?);
    let of_plan =
        |e: &Event| plan.is_none_or(|p| e.activity.is_some_and(|id| p.by_id(id).is_some()));
    let found = network.events.iter().filter(|e| {
        from.is_none_or(|d| e.end.date() >= d)
            && to.is_none_or(|d| e.start.date() <= d)
            && of_plan(e)
            && choice.has(network, e)
    });
    let registering = registering(cx, network).await?;
    let page = Page::of(cx, 50)?;
    let (total, events) = page.cut(found.collect());
    let items: Vec<EventItem> =
        events.into_iter().map(|e| item(cx, network, e, &registering)).collect();
    respond::json(&page.holding(cx, total, items))
}

/// The events of a network, by their start.
#[utoipa::path(get, path = "/api/v1/networks/{network}/events", tag = "events",
    params(("network" = String, Path, description = "The network's code"),
        ("priority" = Option<String>, Query, description = "Reference of a priority"), ("entity" = Option<String>, Query, description = "Code of an entity that takes part"),
        ("country" = Option<String>, Query, description = "Code of a place, with all within it"), ("kind" = Option<String>, Query, description = "Kind of event"),
        ("from" = Option<chrono::NaiveDate>, Query, description = "Only those that end on this day or later"), ("to" = Option<chrono::NaiveDate>, Query, description = "Only those that start on this day or earlier"),
        ("page" = Option<usize>, Query, minimum = 1), ("per_page" = Option<usize>, Query, minimum = 1, maximum = 200)),
    responses((status = 200, body = Paged<EventItem>), (status = 400, description = "A parameter is not known", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = 404, description = "No such network", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn events(cx: Cx, Path(network): Path<String>) -> Answer {
    let network = cx.network(&network)?;
    list(&cx, &network, None).await
}

/// The events of a plan's activities, by their start.
#[utoipa::path(get, path = "/api/v1/networks/{network}/plans/{plan}/events", tag = "events",
    params(("network" = String, Path, description = "The network's code"), ("plan" = String, Path, description = "The plan's code"),
        ("priority" = Option<String>, Query, description = "Reference of a priority"), ("entity" = Option<String>, Query, description = "Code of an entity that takes part"),
        ("country" = Option<String>, Query, description = "Code of a place, with all within it"), ("kind" = Option<String>, Query, description = "Kind of event"),
        ("from" = Option<chrono::NaiveDate>, Query, description = "Only those that end on this day or later"), ("to" = Option<chrono::NaiveDate>, Query, description = "Only those that start on this day or earlier"),
        ("page" = Option<usize>, Query, minimum = 1), ("per_page" = Option<usize>, Query, minimum = 1, maximum = 200)),
    responses((status = 200, body = Paged<EventItem>), (status = 400, description = "A parameter is not known", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = 404, description = "No such plan", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn plan_events(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    list(&cx, &network, Some(plan)).await
}

/// One event.
#[utoipa::path(get, path = "/api/v1/networks/{network}/events/{reference}", tag = "events",
    params(("network" = String, Path, description = "The network's code"), ("reference" = String, Path, description = "The event's reference")),
    responses((status = 200, body = EventItem), (status = 400, description = "A parameter is not known", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = 404, description = "No such event", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn event(cx: Cx, Path((network, reference)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let event = network.event(&reference).ok_or_else(|| Error::not_found("event", &reference))?;
    let registering = registering(&cx, &network).await?;
    let answer = respond::json(&item(&cx, &network, event, &registering))?;
    Ok(version::tagged(answer, event.version))
}
