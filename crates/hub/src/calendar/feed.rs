//! The feed: the chosen events as iCalendar, to subscribe to.

use super::filter::{Choice, NAMES};
use crate::picture::NetworkPicture;
use crate::picture::event::{local, organiser, position, zone};
use crate::records;
use crate::web::params::encode;
use crate::web::{Answer, Cx, Tongue, numbers};
use aunar_domain::event::{Access, Event, EventFormat};
use aunar_formats::{CalendarOut, EventOut, EventStatus, write_ics};
use axum::extract::Path;
use axum::http::header;
use axum::response::IntoResponse;
use chrono::NaiveDateTime;
use std::collections::HashSet;
use uuid::Uuid;

/// After how many hours a subscriber looks again.
const REFRESH: u32 = 6;

/// The feed of a network, or of a choice of its events.
pub(super) async fn send(cx: Cx, Path(network): Path<String>) -> Answer {
    cx.params().only(&NAMES)?;
    let network = cx.network(&network)?;
    let choice = Choice::of(&cx, &network)?;
    let t = cx.t();
    let home = format!("{}/{}", cx.state.public_url, network.network.code);
    // What is another calendar's is that one's to publish.
    let ours = network.events.iter().filter(|e| e.outside.is_none());
    let events = ours.filter(|e| choice.has(&network, e));
    let registering = records::registration::events(&cx.state.db, network.network.id.0).await?;
    let calendar = CalendarOut {
        name: network.network.name.words(t.0).to_owned(),
        description: t.t("calendar-feed-about"),
        url: format!("{home}/calendar"),
        source: format!("{home}/calendar.ics{}", cx.params().with("lang", Some(t.0.code()))),
        language: t.0.code().to_owned(),
        refresh_hours: REFRESH,
        events: events.map(|e| out(&cx, &network, e, &home, &registering)).collect(),
    };
    let kind = [(header::CONTENT_TYPE, "text/calendar; charset=utf-8")];
    Ok((kind, write_ics(&calendar)).into_response())
}

fn out(
    cx: &Cx,
    network: &NetworkPicture,
    event: &Event,
    home: &str,
    registering: &HashSet<Uuid>,
) -> EventOut {
    let t = cx.t();
    let mut about: Vec<String> = event.summary.iter().map(|s| s.words(t.0).to_owned()).collect();
    about.push(t.label("event-access", event.access.code()));
    if !event.interpretation.is_empty() {
        let languages: Vec<String> = event.interpretation.iter().map(|l| t.language(*l)).collect();
        about.push(t.with("event-interpretation-in", &[("languages", &languages.join(", "))]));
    }
    if let Some((plan, activity)) = event.activity.and_then(|id| network.activity(id)) {
        let title = activity.content.title.words(t.0);
        let reference = encode(&activity.reference);
        about.push(format!(
            "{} {title}: {home}/plans/{}/activities/{reference}",
            activity.reference, plan.plan.code
        ));
    }
    let zone = zone(event);
    if let Some(by) = event.register_by {
        about.push(t.with("event-register-until", &[("when", &register_by(t, event, by))]));
    }
    if event.is_of_days() {
        about.push(t.with(
            "event-hours",
            &[
                ("from", &event.start.format("%H:%M").to_string()),
                ("to", &event.end.format("%H:%M").to_string()),
                ("zone", &numbers::zone(t, &event.zone)),
            ],
        ));
    }
    if let Some(before) = event.moved_from {
        about.push(t.with("event-moved-from", &[("date", &numbers::day(t.0, before.date()))]));
    }
    // The way into a call is for those who may come.
    let open = event.access == Access::Open && !registering.contains(&event.id.0);
    let open_link = event.link.clone().filter(|_| open);
    EventOut {
        uid: format!("{}@aunar", event.id),
        stamp: event.changed_at,
        modified: event.changed_at,
        sequence: i32::try_from(event.version - 1).unwrap_or(i32::MAX),
        start: event.start,
        end: event.end,
        zone,
        all_day: event.is_of_days(),
        summary: event.title.words(t.0).to_owned(),
        description: about.join("\n"),
        location: event.venue.clone().or_else(|| {
            (event.format == EventFormat::Online)
                .then(|| t.label("event-format", event.format.code()))
        }),
        url: Some(format!("{home}/events/{}", event.reference)),
        conference: open_link,
        categories: vec![t.label("event-kind", event.kind.code())],
        status: if event.cancelled { EventStatus::Cancelled } else { EventStatus::Confirmed },
        organiser: Some(organiser(network, event, t.0, &cx.state.public_url)),
        position: event.position.or_else(|| position(network, event)),
        register_by: event.register_by.map(|by| local(by, zone)),
    }
}

/// Until when one may register, in words.
pub(super) fn register_by(t: Tongue, event: &Event, by: NaiveDateTime) -> String {
    let zone = numbers::zone(t, &event.zone);
    format!("{}, {} ({zone})", numbers::day(t.0, by.date()), by.format("%H:%M"))
}
