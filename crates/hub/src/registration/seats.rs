//! Places: given one at a time under the lock of the form, so that the last is given once.

use super::letter::{Letter, Post};
use crate::records::registration::{self, Registration};
use aunar_db::{DbError, Tx};
use aunar_domain::registration::{EventForm, Standing};

/// Where somebody stands whose address is proven; their number in the order of proof is noted.
pub(super) async fn seat(
    tx: &mut Tx,
    form: &EventForm,
    one: &mut Registration,
) -> Result<(), DbError> {
    let (taken, waiting, last) = registration::taken(tx, form.id).await?;
    one.standing = form.standing(taken, waiting);
    one.number = Some(last + 1);
    registration::settle(tx, one).await
}

/// Gives somebody who is approved a place, or a place in the queue.
pub(super) async fn approve(
    tx: &mut Tx,
    form: &EventForm,
    one: &mut Registration,
) -> Result<(), DbError> {
    let (taken, waiting, _) = registration::taken(tx, form.id).await?;
    one.standing = form.seated(taken, waiting);
    registration::settle(tx, one).await
}

/// Those who wait move up as far as there are places, and are told.
pub(super) async fn move_up(
    tx: &mut Tx,
    form: &EventForm,
    post: &Post<'_>,
) -> Result<usize, DbError> {
    let (taken, waiting, _) = registration::taken(tx, form.id).await?;
    let places = usize::try_from(form.moves_up(taken, waiting)).unwrap_or(0);
    if places == 0 || post.event.cancelled {
        return Ok(0);
    }
    let all = registration::all(&mut *tx, form.id).await?;
    let next = all.into_iter().filter(|r| r.standing == Standing::Waiting).take(places);
    let mut moved = 0;
    for mut one in next {
        one.standing = Standing::Registered;
        registration::settle(tx, &one).await?;
        post.send(tx, (Letter::MovedUp, &one), None, true, "").await?;
        moved += 1;
    }
    Ok(moved)
}
