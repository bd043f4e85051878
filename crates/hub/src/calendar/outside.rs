//! Events of other calendars: brought in under a name, found again by what each is called there, and
//! taken away with their calendar. Nothing of ours hangs on them.

use super::deed;
use crate::picture::NetworkPicture;
use crate::records::event as records;
use crate::web::params::plain;
use crate::web::{Cx, Error};
use aunar_db::Entry;
use aunar_domain::access::{Action, Object};
use aunar_domain::event::{Access, Event, EventFormat, EventKind, Outside};
use aunar_domain::geography::Geography;
use aunar_domain::ids::EventId;
use aunar_domain::words::{Lang, Text, guess_lang, tidy};
use aunar_formats::{CalendarIn, EventIn};
use chrono::{DateTime, Utc};
use std::collections::HashMap;
use uuid::Uuid;

/// Most characters of a title and of what is said of an event.
const LONGEST: (usize, usize) = (300, 4_000);

/// What came of a calendar.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Came {
    pub(super) new: usize,
    pub(super) changed: usize,
    pub(super) same: usize,
    /// Those that were there before and are not in the file.
    pub(super) missing: usize,
}

/// The names of the calendars that were brought in, each with its events.
pub(super) fn calendars(network: &NetworkPicture) -> Vec<(String, Vec<&Event>)> {
    let mut all: std::collections::BTreeMap<String, Vec<&Event>> = Default::default();
    for event in network.events.iter() {
        if let Some(outside) = &event.outside {
            all.entry(outside.calendar.clone()).or_default().push(event);
        }
    }
    all.into_iter().collect()
}

/// Takes a calendar in under a name: new events are added, those that are there say what the file says.
pub(super) async fn take(
    cx: &Cx,
    network: &NetworkPicture,
    name: &str,
    access: Access,
    calendar: CalendarIn,
) -> Result<Came, Error> {
    let id = network.network.id;
    let actor = cx.actor(Action::ImportRates, Object::network(id))?;
    let (mut tx, picture) = cx.turn(id).await?;
    let network = picture.by_id(id).ok_or_else(|| Error::not_found("network", ""))?;
    let mut there: HashMap<String, &Event> = network
        .events
        .iter()
        .filter_map(|e| {
            e.outside.as_ref().filter(|o| o.calendar == name).map(|o| (o.uid.clone(), e))
        })
        .collect();
    let mut last = records::last_outside(&mut tx, id).await?;
    let (mut came, mut entries, mut gone, mut written) =
        (Came::default(), Vec::new(), Vec::new(), Vec::new());
    let lang = network.network.lang;
    let mut seen = std::collections::HashSet::new();
    for one in calendar.events {
        // The same time of the same event twice in a file is one.
        if !seen.insert(one.uid.clone()) {
            continue;
        }
        let before = there.remove(&one.uid);
        let Some(after) =
            event(&one, before, name, access, lang, &network.common.geography, cx.now)
        else {
            continue;
        };
        match before {
            Some(before) if same(before, &after) => came.same += 1,
            Some(before) => {
                came.changed += 1;
                gone.push(before);
                let after = Event { version: before.version + 1, ..after };
                entries.push(deed(&actor, "edit", network, Some(before), &after));
                written.push(after);
            }
            None => {
                came.new += 1;
                last += 1;
                let after = Event { reference: format!("X-{last:03}"), ..after };
                entries.push(deed(&actor, "import", network, None, &after));
                written.push(after);
            }
        }
    }
    came.missing = there.len();
    if written.is_empty() {
        tx.rollback().await?;
        return Ok(came);
    }
    records::remove_outside(&mut tx, &gone).await?;
    records::write(&mut tx, id, &written).await?;
    cx.keep(tx, id, entries).await?;
    Ok(came)
}

/// Takes a calendar away with its events; how many there were.
pub(super) async fn remove(cx: &Cx, network: &NetworkPicture, name: &str) -> Result<usize, Error> {
    let id = network.network.id;
    let actor = cx.actor(Action::ImportRates, Object::network(id))?;
    let (mut tx, picture) = cx.turn(id).await?;
    let network = picture.by_id(id).ok_or_else(|| Error::not_found("network", ""))?;
    // An old name may have what a form does not keep.
    let of = |e: &&Event| e.outside.as_ref().is_some_and(|o| plain(&o.calendar) == name);
    let gone: Vec<&Event> = network.events.iter().filter(of).collect();
    if gone.is_empty() {
        tx.rollback().await?;
        return Ok(0);
    }
    records::remove_outside(&mut tx, &gone).await?;
    let removed = |event: &&Event| Entry {
        after: None,
        ..deed(&actor, "remove", network, Some(event), event)
    };
    cx.keep(tx, id, gone.iter().map(removed).collect()).await?;
    Ok(gone.len())
}

/// Whether an event says the same, whenever it was written.
fn same(before: &Event, after: &Event) -> bool {
    let said = |event: &Event| Event {
        version: 0,
        changed_at: DateTime::UNIX_EPOCH,
        reference: String::new(),
        ..event.clone()
    };
    said(before) == said(after)
}

fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    text.chars().take(most - 1).chain(['…']).collect()
}

fn event(
    one: &EventIn,
    before: Option<&Event>,
    calendar: &str,
    access: Access,
    lang: Lang,
    geography: &Geography,
    now: DateTime<Utc>,
) -> Option<Event> {
    let title = tidy(&one.summary);
    let title = if title.is_empty() { calendar.to_owned() } else { cut(&title, LONGEST.0) };
    let lang = guess_lang(&format!("{title} {}", one.description)).unwrap_or(lang);
    let venue = one.location.as_deref().map(tidy).filter(|v| !v.is_empty());
    // `Casa de las Américas, Lima, Perú`: the last part that is the name of a place.
    let place = venue.as_deref().and_then(|venue| {
        let parts = venue.rsplit([',', ';', '(', ')', '\n']).map(str::trim);
        parts.filter(|p| !p.is_empty()).find_map(|part| geography.find(part))
    });
    let online = venue.as_deref().is_some_and(|v| v.starts_with("http")) || venue.is_none();
    Some(Event {
        id: before.map_or_else(|| EventId(Uuid::now_v7()), |e| e.id),
        reference: before.map(|e| e.reference.clone()).unwrap_or_default(),
        version: 1,
        changed_at: now,
        title: Text::new(lang, &title)?,
        summary: Text::new(lang, &cut(&one.description, LONGEST.1)),
        kind: EventKind::Other,
        start: one.start,
        end: one.end,
        zone: one.zone.name().to_owned(),
        format: if online { EventFormat::Online } else { EventFormat::InPerson },
        venue: venue.map(|v| cut(&v, LONGEST.0)),
        place: place.map(|p| p.code.clone()),
        link: one.url.clone().filter(|url| url.len() <= 2_000),
        recording: None,
        interpretation: Vec::new(),
        access,
        activity: None,
        moved_from: None,
        moved_reason: None,
        cancelled: one.cancelled,
        register_by: None,
        position: one.position,
        outside: Some(Outside { calendar: calendar.to_owned(), uid: one.uid.clone() }),
    })
}
