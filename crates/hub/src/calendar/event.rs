//! One event: when it is here and elsewhere, who may come, what it belongs to.

use super::feed::register_by;
use crate::picture::NetworkPicture;
use crate::picture::event::{led_by, zone};
use crate::programme::{self, Programme};
use crate::recommendation;
use crate::registration::{self, OnEvent};
use crate::room;
use crate::web::address;
use crate::web::html::Words;
use crate::web::{Answer, Cx, Error, Shell, Tongue, numbers, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::activity::Audience;
use aunar_domain::check::{self, beside};
use aunar_domain::event::{Access, Event, EventFormat};
use aunar_domain::room::About;
use axum::extract::Path;
use chrono_tz::Tz;

/// Clocks of the region beside the event's own: those on one line go alike. Geneva's is the last, by the
/// zone that it is in.
const CLOCKS: [&[Tz]; 6] = [
    &[Tz::America__Mexico_City],
    &[Tz::America__Panama, Tz::America__Bogota, Tz::America__Lima],
    &[Tz::America__Port_of_Spain, Tz::America__Barbados],
    &[Tz::America__Santiago],
    &[Tz::America__Sao_Paulo, Tz::America__Argentina__Buenos_Aires],
    &[Tz::Europe__Zurich],
];

/// What the clocks of zones that go alike are called.
fn called(t: Tongue, zones: &[Tz]) -> String {
    if let [Tz::Europe__Zurich] = zones {
        return t.t("event-clock-geneva");
    }
    let places: Vec<String> =
        zones.iter().filter_map(|tz| aunar_domain::zone::place(tz.name(), t.0)).collect();
    places.join(" · ")
}

#[derive(Template)]
#[template(path = "calendar/pages/event.html")]
struct EventPage {
    shell: Shell,
    network: String,
    reference: String,
    title: Words,
    summary: Option<Words>,
    kind: String,
    when: String,
    own_clock: String,
    clocks: Vec<(String, String)>,
    format: String,
    place: Option<String>,
    access: String,
    interpretation: String,
    link: Option<String>,
    recording: Option<String>,
    activity: Option<(String, String, Words)>,
    moved: Option<String>,
    moved_reason: Option<Words>,
    cancelled: bool,
    register_by: Option<String>,
    organiser: Option<String>,
    outside: Option<String>,
    beside: Vec<Beside>,
    data: Marked,
    registration: OnEvent,
    recommendations: Vec<recommendation::Line>,
    programme: Programme,
    rooms: Vec<room::Beside>,
    open_room: Option<String>,
}

/// An event on the same days.
struct Beside {
    href: String,
    title: Words,
    when: String,
    /// Whether it is in the same country or region.
    same_place: bool,
    /// Whom both are for, in words.
    audiences: String,
    outside: Option<String>,
}

/// What search engines and assistants read of the page, as schema.org has it. It stands in the page's own
/// elements (microdata), so that it can never say something else than the page.
struct Marked {
    start: String,
    end: String,
    url: String,
    status: &'static str,
    mode: &'static str,
    organizer: String,
    organizer_url: String,
}

/// The event's page.
pub(super) async fn show(cx: Cx, Path((network, reference)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let event = network.event(&reference).ok_or_else(|| Error::NotFound {
        what: "event",
        found: reference.chars().take(80).collect(),
        near: vec![(format!("/{}/calendar", network.network.code), cx.t().t("calendar-title"))],
    })?;
    let registration = registration::on_event(&cx, &network, event).await?;
    let recommendations = recommendation::on_event(&cx, &network, event).await?;
    let programme = programme::programme(&cx, event).await?;
    let rooms = room::beside(&cx, &network, About::Event(event.id)).await?;
    let opens = cx.may(Action::OpenRoom, Object::network(network.network.id));
    let code = &network.network.code;
    let open = format!("/{code}/rooms/new?about={}", event.reference);
    let mut view = view(&cx, &network, event, (registration, recommendations, programme));
    view.rooms = rooms;
    view.open_room = (opens && event.outside.is_none()).then_some(open);
    respond::page(&cx, &view)
}

/// Whose clock the hours are told by; where only days were told, the hours too.
fn own_clock(t: Tongue, event: &Event) -> String {
    let zone = numbers::zone(t, &event.zone);
    if event.is_of_days() {
        format!("{}–{} ({zone})", event.start.format("%H:%M"), event.end.format("%H:%M"))
    } else {
        zone
    }
}

fn view(
    cx: &Cx,
    network: &NetworkPicture,
    event: &Event,
    (registration, recommendations, programme): (OnEvent, Vec<recommendation::Line>, Programme),
) -> EventPage {
    let t = cx.t();
    let zone = zone(event);
    let (start, end) = event.moments(&zone);
    let clock = |tz: Tz| {
        let (from, to) = (start.with_timezone(&tz), end.with_timezone(&tz));
        format!(
            "{}, {}–{}",
            numbers::day(t.0, from.date_naive()),
            from.format("%H:%M"),
            to.format("%H:%M")
        )
    };
    let country = event
        .place
        .as_ref()
        .and_then(|p| network.common.geography.get(p))
        .map(|p| p.name.words(t.0));
    let place: Vec<&str> = event.venue.as_deref().into_iter().chain(country).collect();
    let languages: Vec<String> = event.interpretation.iter().map(|l| t.language(*l)).collect();
    let activity = event.activity.and_then(|id| network.activity(id));
    let named = |audiences: &[Audience]| {
        let names: Vec<String> = audiences.iter().map(|a| t.label("audience", a.code())).collect();
        names.join(", ")
    };
    let of = |e: &Event| e.activity.and_then(|id| network.activity(id)).map(|(_, a)| a.as_ref());
    let code = network.network.code.clone();
    EventPage {
        shell: Shell::of(cx, network, None, "calendar", event.title.words(t.0)),
        reference: event.reference.clone(),
        title: Words::of(&event.title, t.0, t),
        summary: event.summary.as_ref().map(|s| Words::of(s, t.0, t)),
        kind: t.label("event-kind", event.kind.code()),
        when: numbers::event_time(t, event),
        own_clock: own_clock(t, event),
        // For days in a place, other clocks say nothing.
        clocks: if event.is_of_days() {
            Vec::new()
        } else {
            CLOCKS.iter().map(|zones| (called(t, zones), clock(zones[0]))).collect()
        },
        format: t.label("event-format", event.format.code()),
        place: (!place.is_empty()).then(|| place.join(", ")),
        access: t.label("event-access", event.access.code()),
        interpretation: languages.join(", "),
        link: event.link.clone().filter(|_| event.access == Access::Open && !registration.has_form),
        recording: event.recording.clone(),
        activity: activity.map(|(plan, a)| {
            (
                address::activity(network, plan, &a.reference),
                a.reference.clone(),
                Words::of(&a.content.title, t.0, t),
            )
        }),
        moved: event
            .moved_from
            .map(|m| t.with("event-moved-from", &[("date", &numbers::day(t.0, m.date()))])),
        moved_reason: event.moved_reason.as_ref().map(|r| Words::of(r, t.0, t)),
        cancelled: event.cancelled,
        register_by: event.register_by.map(|by| register_by(t, event, by)),
        organiser: led_by(network, event, t.0).map(|(name, _)| name),
        outside: event.outside.as_ref().map(|o| o.calendar.clone()),
        beside: beside(event, &network.events, &network.common.geography, of)
            .into_iter()
            .map(|check::Beside { event: other, same_place, audiences }| Beside {
                href: format!("/{code}/events/{}", other.reference),
                title: Words::of(&other.title, t.0, t),
                when: numbers::event_time(t, other),
                same_place,
                audiences: named(&audiences),
                outside: other.outside.as_ref().map(|o| o.calendar.clone()),
            })
            .collect(),
        data: Marked {
            start: start.with_timezone(&zone).to_rfc3339(),
            end: end.with_timezone(&zone).to_rfc3339(),
            url: format!("{}/{code}/events/{}", cx.state.public_url, event.reference),
            status: match (event.cancelled, event.moved_from) {
                (true, _) => "EventCancelled",
                (false, Some(_)) => "EventRescheduled",
                (false, None) => "EventScheduled",
            },
            mode: match event.format {
                EventFormat::InPerson => "OfflineEventAttendanceMode",
                EventFormat::Online => "OnlineEventAttendanceMode",
                EventFormat::Hybrid => "MixedEventAttendanceMode",
            },
            organizer: network.network.name.words(t.0).to_owned(),
            organizer_url: format!("{}/{code}", cx.state.public_url),
        },
        network: code,
        registration,
        recommendations,
        programme,
        rooms: Vec::new(),
        open_room: None,
    }
}
