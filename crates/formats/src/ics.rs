//! Calendar feeds: RFC 5545 with the properties of RFC 7986.
//!
//! A feed is published, not sent to anybody, so it has no METHOD and no attendees; an organiser is an
//! office with its own address. It must never hold a person. What goes to somebody who registered is a
//! message of RFC 5546 ([`write_message`]): it asks one calendar, and names its owner alone.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use chrono::{DateTime, Datelike, Days, NaiveDateTime, Utc};
use chrono_tz::Tz;

use crate::ics_line::Lines;
use crate::ics_zone::{is_utc, write_zone};

/// A calendar to write.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CalendarOut {
    /// The name a subscriber sees.
    pub name: String,
    /// What the calendar holds.
    pub description: String,
    /// The page the calendar belongs to.
    pub url: String,
    /// The address it is read anew from.
    pub source: String,
    /// The language of name and description, such as `es`.
    pub language: String,
    /// After how many hours a subscriber should look again.
    pub refresh_hours: u32,
    /// The events, written in this order.
    pub events: Vec<EventOut>,
}

/// How sure an event is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum EventStatus {
    /// It takes place.
    #[default]
    Confirmed,
    /// It is planned.
    Tentative,
    /// It does not take place; subscribers strike it out.
    Cancelled,
}

impl EventStatus {
    fn word(self) -> &'static str {
        match self {
            Self::Confirmed => "CONFIRMED",
            Self::Tentative => "TENTATIVE",
            Self::Cancelled => "CANCELLED",
        }
    }
}

/// An event to write. All events of a feed are of the public class.
#[derive(Debug, Clone, PartialEq)]
pub struct EventOut {
    /// The same for the same event for ever.
    pub uid: String,
    /// When this description of it was made.
    pub stamp: DateTime<Utc>,
    /// When the event last changed.
    pub modified: DateTime<Utc>,
    /// How often it was changed in a way that matters to those who come.
    pub sequence: i32,
    /// Its beginning, in local time of `zone`.
    pub start: NaiveDateTime,
    /// Its end, in local time of `zone`. For an event of whole days the day is its last one.
    pub end: NaiveDateTime,
    /// The zone of both.
    pub zone: Tz,
    /// Whether it takes whole days, its times being of no meaning.
    pub all_day: bool,
    /// The title.
    pub summary: String,
    /// All that is to be said.
    pub description: String,
    /// The place.
    pub location: Option<String>,
    /// Its page.
    pub url: Option<String>,
    /// The address of the call.
    pub conference: Option<String>,
    /// Its categories.
    pub categories: Vec<String>,
    /// How sure it is.
    pub status: EventStatus,
    /// The office that organises it: its name, and its own mail address if it has one.
    pub organiser: Option<(String, Option<String>)>,
    /// Where on earth it is, in millionths of a degree: latitude, longitude.
    pub position: Option<(i64, i64)>,
    /// The last moment to register.
    pub register_by: Option<DateTime<Utc>>,
}

/// Writes a calendar, each used time zone with its own component.
#[must_use]
pub fn write_ics(calendar: &CalendarOut) -> String {
    let mut lines = Lines::default();
    lines.raw("BEGIN", "VCALENDAR");
    lines.raw("VERSION", "2.0");
    lines.raw("PRODID", "-//Aunar//Aunar//EN");
    lines.raw("CALSCALE", "GREGORIAN");
    write_head(&mut lines, calendar);
    for (zone, years) in zones(&calendar.events) {
        write_zone(&mut lines, zone, &years);
    }
    for event in &calendar.events {
        write_event(&mut lines, event);
    }
    lines.raw("END", "VCALENDAR");
    lines.finish()
}

/// RFC 7986 has its own names for what subscribers have long read under other ones; both are written.
fn write_head(lines: &mut Lines, calendar: &CalendarOut) {
    let language = language_parameter(&calendar.language);
    lines.text(&format!("NAME{language}"), &calendar.name);
    lines.text("X-WR-CALNAME", &calendar.name);
    if !calendar.description.is_empty() {
        lines.text(&format!("DESCRIPTION{language}"), &calendar.description);
        lines.text("X-WR-CALDESC", &calendar.description);
    }
    lines.uri("URL", Some(&calendar.url));
    lines.uri("SOURCE;VALUE=URI", Some(calendar.source.as_str()).filter(|s| !s.is_empty()));
    if let Some(modified) = calendar.events.iter().map(|event| event.modified).max() {
        lines.raw("LAST-MODIFIED", &utc(modified));
    }
    let refresh = format!("PT{}H", calendar.refresh_hours.max(1));
    lines.raw("REFRESH-INTERVAL;VALUE=DURATION", &refresh);
    lines.raw("X-PUBLISHED-TTL", &refresh);
}

/// What a message asks a calendar to do (RFC 5546).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// To hold the event, or to change it to what is said now.
    Request,
    /// To strike it out.
    Cancel,
}

impl Method {
    /// Its word, which the part of a mail names too.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Request => "REQUEST",
            Self::Cancel => "CANCEL",
        }
    }
}

/// Writes what a mail brings to the calendar of one address. The event's organiser must have an
/// address: without one it is no such message, and `None` comes back.
#[must_use]
pub fn write_message(method: Method, event: &EventOut, attendee: &str) -> Option<String> {
    let organised = event.organiser.as_ref().and_then(|(_, address)| address.as_deref());
    if !organised.is_some_and(is_address) || !is_address(attendee) {
        return None;
    }
    let mut lines = Lines::default();
    lines.raw("BEGIN", "VCALENDAR");
    lines.raw("VERSION", "2.0");
    lines.raw("PRODID", "-//Aunar//Aunar//EN");
    lines.raw("CALSCALE", "GREGORIAN");
    lines.raw("METHOD", method.word());
    for (zone, years) in zones(std::slice::from_ref(event)) {
        write_zone(&mut lines, zone, &years);
    }
    let mut event = event.clone();
    if method == Method::Cancel {
        event.status = EventStatus::Cancelled;
    }
    write_attended(&mut lines, &event, Some(attendee));
    lines.raw("END", "VCALENDAR");
    Some(lines.finish())
}

fn language_parameter(language: &str) -> String {
    let valid =
        !language.is_empty() && language.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    if valid { format!(";LANGUAGE={language}") } else { String::new() }
}

/// The zones in use with the years their events cover; UTC stands in for an empty calendar, which
/// must have at least one component.
fn zones(events: &[EventOut]) -> Vec<(Tz, RangeInclusive<i32>)> {
    let mut zones: BTreeMap<&'static str, (Tz, RangeInclusive<i32>)> = BTreeMap::new();
    for event in events.iter().filter(|event| !event.all_day && !is_utc(event.zone)) {
        let (first, last) = (event.start.year(), event.end.year().max(event.start.year()));
        let zone = event.zone;
        let (_, years) = zones.entry(zone.name()).or_insert((zone, first..=last));
        *years = first.min(*years.start())..=last.max(*years.end());
    }
    if events.is_empty() {
        zones.insert("UTC", (Tz::UTC, 1970..=1970));
    }
    zones.into_values().collect()
}

fn utc(moment: DateTime<Utc>) -> String {
    moment.format("%Y%m%dT%H%M%SZ").to_string()
}

fn write_event(lines: &mut Lines, event: &EventOut) {
    write_attended(lines, event, None);
}

fn write_attended(lines: &mut Lines, event: &EventOut, attendee: Option<&str>) {
    lines.raw("BEGIN", "VEVENT");
    lines.text("UID", &event.uid);
    lines.raw("DTSTAMP", &utc(event.stamp));
    lines.raw("LAST-MODIFIED", &utc(event.modified));
    lines.raw("SEQUENCE", &event.sequence.max(0).to_string());
    write_times(lines, event);
    lines.text("SUMMARY", &event.summary);
    if !event.description.is_empty() {
        lines.text("DESCRIPTION", &event.description);
    }
    if let Some(location) = event.location.as_deref().filter(|text| !text.is_empty()) {
        lines.text("LOCATION", location);
    }
    lines.uri("URL", event.url.as_deref());
    lines.uri("CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO", event.conference.as_deref());
    if !event.categories.is_empty() {
        lines.texts("CATEGORIES", &event.categories);
    }
    if let Some((name, address)) = &event.organiser {
        match address.as_deref().filter(|a| is_address(a)) {
            Some(address) => {
                let name = format!("ORGANIZER;CN={}", parameter(name));
                lines.raw(&name, &format!("mailto:{address}"));
            }
            None => lines.text("CONTACT", name),
        }
    }
    if let Some(attendee) = attendee {
        // Whoever registered has said already that they come: nothing is asked of them.
        lines.raw(
            "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE",
            &format!("mailto:{attendee}"),
        );
    }
    if let Some((latitude, longitude)) = event.position {
        lines.raw("GEO", &format!("{};{}", degrees(latitude), degrees(longitude)));
    }
    if let Some(by) = event.register_by {
        lines.raw("X-AUNAR-REGISTER-BY", &utc(by));
    }
    // What takes whole days is no appointment: it leaves the hours of those days free.
    lines.raw("TRANSP", if event.all_day { "TRANSPARENT" } else { "OPAQUE" });
    lines.raw("STATUS", event.status.word());
    lines.raw("CLASS", "PUBLIC");
    lines.raw("END", "VEVENT");
}

/// A text as the value of a parameter: quoted, without what a quoted one cannot hold.
fn parameter(text: &str) -> String {
    let plain: String = text.chars().filter(|c| !c.is_control() && *c != '"').collect();
    format!("\"{plain}\"")
}

/// Whether a text can stand as a mail address in a line.
fn is_address(text: &str) -> bool {
    text.contains('@') && text.chars().all(|c| c.is_ascii_graphic() && !"\"<>;:,".contains(c))
}

/// Millionths of a degree as degrees with six decimals.
fn degrees(millionths: i64) -> String {
    let sign = if millionths < 0 { "-" } else { "" };
    let all = millionths.unsigned_abs();
    format!("{sign}{}.{:06}", all / 1_000_000, all % 1_000_000)
}

/// DTEND is the first moment after the event, so whole days end on the day after the last one; an
/// event without length has no DTEND, for it must lie behind DTSTART.
fn write_times(lines: &mut Lines, event: &EventOut) {
    if event.all_day {
        let first = event.start.date();
        let last = event.end.date().max(first);
        let after = last.checked_add_days(Days::new(1)).unwrap_or(last);
        lines.raw("DTSTART;VALUE=DATE", &first.format("%Y%m%d").to_string());
        lines.raw("DTEND;VALUE=DATE", &after.format("%Y%m%d").to_string());
        return;
    }
    let (parameter, mark) = if is_utc(event.zone) {
        (String::new(), "Z")
    } else {
        (format!(";TZID={}", event.zone.name()), "")
    };
    let local = |moment: NaiveDateTime| format!("{}{mark}", moment.format("%Y%m%dT%H%M%S"));
    lines.raw(&format!("DTSTART{parameter}"), &local(event.start));
    if event.end > event.start {
        lines.raw(&format!("DTEND{parameter}"), &local(event.end));
    }
}
