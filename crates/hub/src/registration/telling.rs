//! What is done without anybody asking: those who registered are told that an event moved or does not
//! take place, each once, whatever door the change came by; and what they said of themselves is deleted
//! when its day has come, with the counts left.

use super::letter::{Letter, Post, told};
use super::place::Place;
use super::tally;
use crate::records::registration::{self, StoredForm};
use crate::web::Error;
use crate::web::state::Inner;
use aunar_domain::ids::{EventId, NetworkId};
use aunar_domain::registration::Standing;
use chrono::{DateTime, Utc};
use serde_json::json;
use std::sync::Arc;
use uuid::Uuid;

/// Tells what is to be told and forgets what is to be forgotten; says how many letters were written and
/// how many registrations are gone. `aunar serve` does it every minute; it may be done at any time and
/// any number of times.
pub async fn settle(app: &Inner, now: DateTime<Utc>) -> Result<(usize, u64), Error> {
    let (mut letters, mut gone) = (0, 0);
    for (network, event) in registration::alive(&app.db).await? {
        letters += tell(app, (NetworkId(network), EventId(event)), now).await?;
        gone += forget(app, (NetworkId(network), EventId(event)), now).await?;
    }
    let mut tx = app.db.begin().await?;
    gone += registration::forget_unconfirmed(&mut tx, now).await?;
    tx.commit().await?;
    Ok((letters, gone))
}

/// The event as it is now, with its form, if it is still to be looked after.
pub(super) async fn place(
    app: &Inner,
    (network, event): (NetworkId, EventId),
) -> Result<Option<Place>, Error> {
    let picture = app.pictures.now().await?;
    let found = picture.networks.values().find(|n| n.network.id == network).and_then(|network| {
        let event = network.events.iter().find(|e| e.id == event)?;
        Some((Arc::clone(network), event.clone()))
    });
    let Some((network, event)) = found else {
        return Ok(None);
    };
    let stored = registration::of_event(&app.db, event.id.0).await?;
    Ok(Some(Place { network, event, stored }))
}

/// Tells those who registered for an event how it stands, if that is not what they were told last.
pub(super) async fn tell(
    app: &Inner,
    which: (NetworkId, EventId),
    now: DateTime<Utc>,
) -> Result<usize, Error> {
    let Some(place) = place(app, which).await? else {
        return Ok(0);
    };
    let is = told(&place.event);
    if place.stored.as_ref().is_none_or(|s| s.told == is) {
        return Ok(0);
    }
    let mut tx = app.db.begin().await?;
    let stored = held(&mut tx, place.event.id.0).await?;
    let Some(stored) = stored.filter(|s| s.told != is) else {
        return Ok(0);
    };
    let post =
        Post { network: &place.network, event: &place.event, public_url: &app.public_url, now };
    let mut letters = 0;
    // What is over is nobody's to be told any more.
    if !place.is_over(now) || place.event.cancelled {
        let letter = if place.event.cancelled { Letter::CalledOff } else { Letter::Changed };
        let once = place.event.version.to_string();
        for one in registration::all(&mut tx, stored.form.id).await? {
            if one.standing.can_cancel() {
                let had_place = one.standing == Standing::Registered;
                post.send(&mut tx, (letter, &one), None, had_place, &once).await?;
                letters += 1;
            }
        }
    }
    registration::note(&mut tx, &StoredForm { told: is, ..stored }).await?;
    tx.commit().await?;
    Ok(letters)
}

async fn held(tx: &mut aunar_db::Tx, event: Uuid) -> Result<Option<StoredForm>, aunar_db::DbError> {
    if let Some(stored) = registration::of_event(&mut *tx, event).await? {
        registration::hold(tx, stored.form.id).await?;
    }
    registration::of_event(&mut *tx, event).await
}

/// Deletes what people said of themselves once its day is over; what was counted of it is kept.
async fn forget(
    app: &Inner,
    which: (NetworkId, EventId),
    now: DateTime<Utc>,
) -> Result<u64, Error> {
    let Some(place) = place(app, which).await? else {
        return Ok(0);
    };
    // An event that moved beyond the day is not emptied before it takes place.
    let ends = Some(place.event.end.date()).filter(|_| !place.event.cancelled);
    let today = place.clock(now).date();
    let is_due = |s: &StoredForm| {
        s.forgotten_at.is_none()
            && today > s.form.keep_until
            && ends.is_none_or(|ends| today > ends)
    };
    if !place.stored.as_ref().is_some_and(is_due) {
        return Ok(0);
    }
    let mut tx = app.db.begin_in(which.0.0).await?;
    let Some(mut stored) = held(&mut tx, place.event.id.0).await?.filter(is_due) else {
        return Ok(0);
    };
    keep(&mut tx, &place, &mut stored, now).await?;
    stored.forgotten_at = Some(now);
    registration::note(&mut tx, &stored).await?;
    let gone = registration::forget(&mut tx, stored.form.id).await?;
    let said = json!({ "reference": place.event.reference, "forgotten_at": now });
    let id = stored.form.id;
    let entry = place.entry("aunar".to_owned(), "forget", "event-form", id, (None, Some(said)));
    app.pictures.keep(tx, which.0.0, now, vec![entry]).await?;
    Ok(gone)
}

/// Keeps what was counted, unless it is kept already.
pub(super) async fn keep(
    tx: &mut aunar_db::Tx,
    place: &Place,
    stored: &mut StoredForm,
    now: DateTime<Utc>,
) -> Result<(), aunar_db::DbError> {
    if stored.counted_at.is_some() {
        return Ok(());
    }
    let id = stored.form.id;
    let all = registration::all(&mut *tx, id).await?;
    let typed = registration::counts(&mut *tx, id, true).await?;
    let geography = &place.network.common.geography;
    let tally = tally::counted_by_heads(tally::of_people(geography, &stored.form, &all), &typed);
    registration::keep_counts(tx, id, false, &tally).await?;
    stored.counted_at = Some(now);
    Ok(())
}
