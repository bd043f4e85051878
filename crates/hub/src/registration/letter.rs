//! Letters to those who registered, in the language they did it in. A name never stands in one: until an
//! address is proven it is whatever somebody typed, and afterwards nobody needs it.

use crate::notify::{self, Mail};
use crate::picture::NetworkPicture;
use crate::picture::event::{local, organiser, position, zone};
use crate::records::registration::{self, Registration};
use crate::web::{Tongue, numbers};
use aunar_db::{DbError, Tx};
use aunar_domain::event::{Event, EventFormat};
use aunar_domain::registration::Standing;
use aunar_formats::{CalendarMethod, EventOut, EventStatus, write_message};
use chrono::{DateTime, TimeDelta, Utc};
use sha2::{Digest, Sha256};

/// How long the link that proves an address is good for.
pub(super) const CONFIRM_WITHIN: TimeDelta = TimeDelta::days(2);

/// What letters are written from.
pub(super) struct Post<'a> {
    pub(super) network: &'a NetworkPicture,
    pub(super) event: &'a Event,
    /// Where people reach the installation.
    pub(super) public_url: &'a str,
    pub(super) now: DateTime<Utc>,
}

/// What a letter says, and what it asks the calendar to do.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Letter {
    /// Prove your address.
    Confirm,
    /// You have registered already.
    Again,
    /// You have a place.
    Registered,
    /// You wait for a place.
    Waiting,
    /// Somebody is to approve it.
    ToApprove,
    /// You were told no.
    Declined,
    /// You waited and have a place.
    MovedUp,
    /// You called it off.
    Left,
    /// The event is at another time or place.
    Changed,
    /// The event does not take place.
    CalledOff,
    /// It is tomorrow.
    Reminder,
}

impl Letter {
    fn kind(self) -> &'static str {
        match self {
            Self::Confirm => "event-confirm",
            Self::Again => "event-again",
            Self::Registered => "event-registered",
            Self::Waiting => "event-waiting",
            Self::ToApprove => "event-to-approve",
            Self::Declined => "event-declined",
            Self::MovedUp => "event-moved-up",
            Self::Left => "event-left",
            Self::Changed => "event-changed",
            Self::CalledOff => "event-called-off",
            Self::Reminder => "event-reminder",
        }
    }

    /// What a letter to somebody is about, so that it is written once.
    pub(super) fn once(self, one: &Registration, what: &str) -> String {
        format!("{} {} {what}", self.kind(), one.id)
    }

    fn method(self, had_place: bool) -> Option<CalendarMethod> {
        match self {
            Self::Registered | Self::MovedUp => Some(CalendarMethod::Request),
            Self::Changed if had_place => Some(CalendarMethod::Request),
            Self::Left | Self::Declined | Self::CalledOff if had_place => {
                Some(CalendarMethod::Cancel)
            }
            _ => None,
        }
    }

    /// The letter that tells where somebody stands once their address is proven.
    pub(super) fn of(standing: Standing) -> Self {
        match standing {
            Standing::Registered => Self::Registered,
            Standing::Waiting => Self::Waiting,
            Standing::Declined => Self::Declined,
            Standing::Cancelled => Self::Left,
            Standing::Unconfirmed => Self::Confirm,
            Standing::ToApprove => Self::ToApprove,
        }
    }
}

impl Post<'_> {
    fn url(&self) -> String {
        format!("{}{}", self.public_url, super::place::base(self.network, self.event))
    }

    /// Writes a letter into the outbox, once for what `once` names. `secret` opens the page of whoever
    /// it is for, where it is known; `had_place` is whether the event stands in their calendar.
    pub(super) async fn send(
        &self,
        tx: &mut Tx,
        (letter, one): (Letter, &Registration),
        secret: Option<&str>,
        had_place: bool,
        once: &str,
    ) -> Result<(), DbError> {
        let t = Tongue(one.lang);
        let title = self.event.title.words(one.lang);
        let when = self.when(t);
        let place = self.location(t).unwrap_or_default();
        let url = self.url();
        let link = match secret {
            Some(secret) => format!("{url}/registrations/{secret}"),
            None => url.clone(),
        };
        // The way into the call is for those who have a place.
        let seated = matches!(letter, Letter::Registered | Letter::MovedUp | Letter::Reminder)
            || letter == Letter::Changed && had_place;
        let call = match &self.event.link {
            Some(call) if seated => t.with("event-letter-call", &[("call", call)]),
            _ => String::new(),
        };
        let reason = self.event.moved_reason.as_ref().map(|r| r.words(one.lang).to_owned());
        let reason = reason.unwrap_or_default();
        let mut mail = Mail::to_address(letter.kind(), &one.address, one.lang)
            .saying("event", title)
            .saying("when", &when)
            .saying("place", &place)
            .saying("link", &link)
            .saying("code", &one.code)
            .saying("call", &call)
            .saying("reason", &reason)
            .once(letter.once(one, once));
        if letter == Letter::Confirm {
            mail = mail.until(self.now + CONFIRM_WITHIN);
        }
        if letter == Letter::Reminder {
            mail = mail.until(crate::picture::event::local(self.event.start, zone(self.event)));
        }
        if let Some(method) = letter.method(had_place) {
            if method == CalendarMethod::Request {
                registration::note_invited(tx, one.id, self.event.version - 1).await?;
            }
            mail = mail.entry(write_message(method, &self.entry(t, seated), &one.address), method);
        }
        notify::post(tx, &mail, self.now).await
    }

    fn when(&self, t: Tongue) -> String {
        let zone = numbers::zone(t, &self.event.zone);
        format!("{} ({zone})", numbers::event_time(t, self.event))
    }

    fn location(&self, t: Tongue) -> Option<String> {
        let online = || {
            (self.event.format == EventFormat::Online).then(|| t.label("event-format", "online"))
        };
        let place = self.event.place.as_ref().and_then(|p| self.network.common.geography.get(p));
        let country = place.map(|p| p.name.words(t.0).to_owned());
        let parts: Vec<String> = self.event.venue.clone().into_iter().chain(country).collect();
        if parts.is_empty() { online() } else { Some(parts.join(", ")) }
    }

    /// The event as a calendar is asked to hold it: the same name and sequence as in the feed, so that
    /// whoever has both has it once.
    fn entry(&self, t: Tongue, seated: bool) -> EventOut {
        let event = self.event;
        let clock = zone(event);
        let organiser = organiser(self.network, event, t.0, self.public_url);
        EventOut {
            uid: super::reply::uid(event),
            stamp: self.now,
            modified: event.changed_at,
            sequence: i32::try_from(event.version - 1).unwrap_or(i32::MAX),
            start: event.start,
            end: event.end,
            zone: clock,
            all_day: event.is_of_days(),
            summary: event.title.words(t.0).to_owned(),
            description: event
                .summary
                .as_ref()
                .map(|s| s.words(t.0).to_owned())
                .unwrap_or_default(),
            location: self.location(t),
            url: Some(self.url()),
            conference: event.link.clone().filter(|_| seated),
            categories: vec![t.label("event-kind", event.kind.code())],
            status: if event.cancelled { EventStatus::Cancelled } else { EventStatus::Confirmed },
            organiser: Some(organiser),
            position: event.position.or_else(|| position(self.network, event)),
            register_by: event.register_by.map(|by| local(by, clock)),
        }
    }
}

/// A fingerprint of what those who registered have to be told of an event.
#[must_use]
pub fn told(event: &Event) -> Vec<u8> {
    let said = format!(
        "{}|{}|{}|{}|{:?}|{:?}|{:?}",
        event.start, event.end, event.zone, event.cancelled, event.venue, event.place, event.link
    );
    Sha256::digest(said).to_vec()
}
