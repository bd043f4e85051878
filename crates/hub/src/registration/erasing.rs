//! Somebody who wants to be forgotten: their registrations go at once, with what was counted of an event
//! that is over left, and their place given to whoever waits for it.

use super::letter::Post;
use super::{seats, telling};
use crate::records::{personal, registration};
use crate::web::Error;
use crate::web::state::Inner;
use aunar_domain::ids::{EventId, NetworkId};
use chrono::{DateTime, Utc};

/// Deletes what an address registered for; how many events those were.
pub async fn erase(app: &Inner, email: &str, now: DateTime<Utc>) -> Result<usize, Error> {
    let email = crate::records::person::address(email);
    let mut gone = 0;
    for (network, event) in personal::registered_at(&app.db, &email).await? {
        let which = (NetworkId(network), EventId(event));
        let Some(place) = telling::place(app, which).await? else { continue };
        let Some(mut stored) = place.stored.clone() else { continue };
        let mut tx = app.db.begin_in(network).await?;
        registration::hold(&mut tx, stored.form.id).await?;
        if place.is_over(now) {
            telling::keep(&mut tx, &place, &mut stored, now).await?;
            registration::note(&mut tx, &stored).await?;
        }
        registration::forget_one(&mut tx, stored.form.id, &email).await?;
        if !place.is_over(now) {
            let post = Post {
                network: &place.network,
                event: &place.event,
                public_url: &app.public_url,
                now,
            };
            seats::move_up(&mut tx, &stored.form, &post).await?;
        }
        tx.commit().await?;
        gone += 1;
    }
    Ok(gone)
}
