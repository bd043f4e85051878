//! Events like an earlier one: a copy of it at another moment, or a series of them. What falls on the
//! same days is on the page of each.

use super::place::Place;
use crate::records::event as events;
use crate::web::field::{Field, Kind, Wrong};
use crate::web::{Cx, Error, Form, numbers};
use aunar_db::Tx;
use aunar_domain::event::{Event, Repeat};
use aunar_domain::ids::EventId;
use aunar_domain::reference;
use chrono::NaiveDateTime;
use serde_json::json;
use uuid::Uuid;

/// Most events of a series.
const MOST: u32 = 52;

/// The fields of the form.
pub(super) fn fields(cx: &Cx, place: &Place, sent: Option<&Form>, wrong: &Wrong) -> Vec<Field> {
    let t = cx.t();
    let label = |name: &str| t.label("event-copy", name);
    let every = Repeat::ALL.iter();
    let every = every.map(|r| (r.code().to_owned(), t.label("event-repeat", r.code())));
    let fields = [
        Field::new(Kind::Line, "first", label("first")).required().hint(
            t.with("registration-move-how", &[("zone", &numbers::zone(t, &place.event.zone))]),
        ),
        Field::new(Kind::Line, "times", label("times")).required().figures().holding("1"),
        Field::new(Kind::Choice, "every", label("every")).required().choices(every),
    ];
    fields.into_iter().map(|f| f.sent(sent, wrong)).collect()
}

/// Makes the copies; the reference of the first. Nothing of who came to the earlier one goes along.
pub(super) async fn copy(
    tx: &mut Tx,
    cx: &Cx,
    place: &Place,
    (sent, wrong): (&Form, &mut Wrong),
    actor: &str,
) -> Result<Option<String>, Error> {
    let t = cx.t();
    let of = &place.event;
    let first = sent.one("first");
    let first = first.and_then(|s| NaiveDateTime::parse_from_str(s, super::run::MOMENT).ok());
    if first.is_none() {
        wrong.with("first", t.t("registration-move-bad"));
    }
    let times = sent.one("times").and_then(|n| n.parse::<u32>().ok());
    let times = times.filter(|n| (1..=MOST).contains(n));
    if times.is_none() {
        wrong.with("times", t.t("event-copy-times-wrong"));
    }
    let every = sent.read::<Repeat>("every").and_then(Result::ok);
    if every.is_none() {
        wrong.with("every", t.label("registration-fault", "choice"));
    }
    let (Some(first), Some(times), Some(every)) = (first, times, every) else {
        return Ok(None);
    };
    let mut taken: Vec<String> = place.network.events.iter().map(|e| e.reference.clone()).collect();
    taken.retain(|reference| !reference.starts_with("X-"));
    let mut next = reference::next(taken.iter().map(String::as_str));
    let lasts = of.end - of.start;
    let mut made = Vec::new();
    for n in 0..times {
        let Some(start) = every.after(first, n) else { break };
        let id = EventId(Uuid::now_v7());
        let event = Event {
            id,
            reference: next.clone(),
            version: 1,
            changed_at: cx.now,
            start,
            end: start + lasts,
            recording: None,
            moved_from: None,
            moved_reason: None,
            cancelled: false,
            register_by: None,
            ..of.clone()
        };
        next = reference::next([next.as_str()]);
        made.push(event);
    }
    let network = place.network.network.id;
    events::write(tx, network, &made).await?;
    let entries = made
        .iter()
        .map(|e| place.entry(actor.to_owned(), "create", "event", e.id.0, (None, Some(json!(e)))));
    tx.record(network.0, cx.now, entries.collect()).await?;
    Ok(made.first().map(|e| e.reference.clone()))
}
