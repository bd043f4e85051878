//! Reminding those who have a place, a day before an event begins: where it is, the way into the call, and
//! that a place one does not need is somebody else's.

use super::letter::{Letter, Post};
use super::telling;
use crate::notify;
use crate::picture::event::{local, zone};
use crate::records::registration;
use crate::web::Error;
use crate::web::state::Inner;
use aunar_domain::ids::{EventId, NetworkId};
use aunar_domain::registration::Standing;
use chrono::{DateTime, TimeDelta, Utc};

/// How long before an event begins somebody is reminded of it.
const BEFORE: TimeDelta = TimeDelta::hours(24);
/// Who registered in the last hours knows of it.
const FRESH: TimeDelta = TimeDelta::hours(24);

/// Writes the reminders that are owed now; how many those were. Several nodes may do this at once: the
/// outbox takes each once.
pub async fn remind(app: &Inner, now: DateTime<Utc>) -> Result<usize, Error> {
    let mut written = 0;
    for (network, event) in registration::alive(&app.db).await? {
        let place = telling::place(app, (NetworkId(network), EventId(event))).await?;
        let Some(place) = place else { continue };
        let Some(stored) = place.stored.as_ref() else { continue };
        // The clock of the event decides, also where it jumps in the night before.
        let begins = local(place.event.start, zone(&place.event));
        if place.event.cancelled || begins <= now || begins - now > BEFORE {
            continue;
        }
        let once = place.event.start.to_string();
        let mut owed = Vec::new();
        for one in registration::all(&app.db, stored.form.id).await? {
            let knows = one.created_at > now - FRESH || one.standing != Standing::Registered;
            if !knows && !notify::is_posted(&app.db, &Letter::Reminder.once(&one, &once)).await? {
                owed.push(one);
            }
        }
        if owed.is_empty() {
            continue;
        }
        let post =
            Post { network: &place.network, event: &place.event, public_url: &app.public_url, now };
        let mut tx = app.db.begin().await?;
        for one in &owed {
            post.send(&mut tx, (Letter::Reminder, one), None, true, &once).await?;
        }
        tx.commit().await?;
        written += owed.len();
    }
    Ok(written)
}
