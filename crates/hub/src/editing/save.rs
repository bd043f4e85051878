//! Storing what was written, one activity a transaction, with its history.

use super::place::Place;
use super::store;
use crate::exchange::form;
use crate::picture::Picture;
use crate::records::activity;
use crate::web::{Cx, Error};
use aunar_db::{DbError, Entry, Tx};
use aunar_domain::activity::{Activity, Content};
use aunar_domain::ids::{ActivityId, NetworkId, PersonId, PlanId};
use aunar_domain::plan::Plan;
use aunar_domain::reference;
use std::sync::Arc;
use uuid::Uuid;

/// How often a save is tried anew because somebody else was faster.
pub(super) const TRIES: usize = 5;

/// Who writes: the person, and how the history names them.
#[derive(Clone)]
pub(super) struct Writer {
    pub(super) person: PersonId,
    pub(super) actor: String,
}

/// What became of a save.
pub(super) enum Saved {
    /// It is stored, under this reference.
    Done(String),
    /// The plan or the activity changed in the meantime: this is how all stands now.
    Moved(Arc<Picture>),
}

/// Takes the turn to write in a network, with its picture as whoever writes may see it.
async fn turn(cx: &Cx, place: &Place) -> Result<(Tx, Arc<Picture>), Error> {
    let (tx, picture) = cx.turn(place.network.network.id).await?;
    Ok((tx, picture.seen_by(&cx.who)))
}

/// The plan as it is in a picture, unless who may write in it may have changed.
fn still(picture: &Picture, plan: &Plan) -> bool {
    let networks = picture.networks.values();
    let now = networks.flat_map(|n| &n.plans).find(|p| p.plan.id == plan.id);
    now.is_some_and(|now| {
        (now.plan.status, now.plan.sealed, now.plan.open_to)
            == (plan.status, plan.sealed, plan.open_to)
    })
}

/// Stores a changed activity over the version it was changed from.
pub(super) async fn change(
    cx: &Cx,
    place: &Place,
    before: &Activity,
    content: Content,
    by: &Writer,
) -> Result<Saved, Error> {
    let (mut tx, now) = turn(cx, place).await?;
    let version = now
        .networks
        .get(&place.network.network.code)
        .and_then(|n| n.activity(before.id))
        .map(|(_, activity)| activity.version);
    if version != Some(before.version) || !still(&now, &place.plan.plan) {
        tx.rollback().await?;
        return Ok(Saved::Moved(now));
    }
    let put = rewrite(&mut tx, before, content, by).await?;
    let reference = put.after.reference.clone();
    keep(cx, tx, place.network.network.id, vec![put]).await?;
    Ok(Saved::Done(reference))
}

/// An activity as a transaction stores it, and what the history is to keep of it.
pub(super) struct Put {
    pub(super) after: Activity,
    pub(super) entry: Entry,
}

/// Writes down what was put into a transaction that holds its network's chain, makes it last, and has the picture
/// take it in; the activities as they are stored, in their order.
pub(super) async fn keep(
    cx: &Cx,
    tx: Tx,
    network: NetworkId,
    puts: Vec<Put>,
) -> Result<Vec<Arc<Activity>>, Error> {
    let put = |put: Put| (put.entry, Arc::new(put.after));
    let (deeds, stored) = puts.into_iter().map(put).unzip();
    Ok(cx.state.pictures.keep_activities(tx, network.0, cx.now, deeds, stored).await?)
}

/// Puts a changed activity over the version it was changed from, in a transaction that has looked
/// whether it is that.
pub(super) async fn rewrite(
    tx: &mut Tx,
    before: &Activity,
    content: Content,
    by: &Writer,
) -> Result<Put, Error> {
    let put = put(tx, before, content, by, "change").await?;
    store::sweep(tx, by.person, put.after.id.0).await?;
    Ok(put)
}

/// The same without a look at what the person has begun to write, under the name of what is done.
pub(super) async fn put(
    tx: &mut Tx,
    before: &Activity,
    content: Content,
    by: &Writer,
    action: &'static str,
) -> Result<Put, DbError> {
    let after = Activity { version: before.version + 1, content, ..before.clone() };
    activity::rewrite(tx, before, &after).await?;
    let entry = Entry {
        actor: by.actor.clone(),
        via: "web",
        action,
        entity: "activity",
        record: after.id.0,
        plan: Some(after.plan.0),
        before: Some(form(before)),
        after: Some(form(&after)),
    };
    Ok(Put { after: activity::over(before, &after), entry })
}

/// A new activity that is written, in a transaction that is not at its end: what belongs to it is
/// written beside it, and its deed recorded, before all of it lasts.
pub struct Opened {
    /// The transaction.
    pub tx: Tx,
    /// The activity.
    pub activity: Activity,
    /// Its deed, to be recorded.
    pub entry: Entry,
}

/// What became of an attempt to write a new activity.
pub(super) enum Begun {
    /// It is written, and not yet lasting.
    Open(Box<Opened>),
    /// The same form was sent before: it is stored under this reference.
    Done(String),
    /// The plan changed in the meantime: this is how all stands now.
    Moved(Arc<Picture>),
}

/// Stores a new activity under the next reference of its plan. The same form sent again adds
/// nothing more.
pub(super) async fn add(
    cx: &Cx,
    place: &Place,
    id: Uuid,
    content: Content,
    by: &Writer,
) -> Result<Saved, Error> {
    let Opened { tx, activity: after, entry } = match begin(cx, place, id, content, by).await? {
        Begun::Open(opened) => *opened,
        Begun::Done(reference) => return Ok(Saved::Done(reference)),
        Begun::Moved(now) => return Ok(Saved::Moved(now)),
    };
    let reference = after.reference.clone();
    keep(cx, tx, place.network.network.id, vec![Put { after, entry }]).await?;
    Ok(Saved::Done(reference))
}

/// Writes a new activity under the next reference of its plan, in a transaction that is left open.
pub(super) async fn begin(
    cx: &Cx,
    place: &Place,
    id: Uuid,
    content: Content,
    by: &Writer,
) -> Result<Begun, Error> {
    let (mut tx, now) = turn(cx, place).await?;
    let plan = place.plan.plan.id;
    if !still(&now, &place.plan.plan) {
        tx.rollback().await?;
        return Ok(Begun::Moved(now));
    }
    let Put { after, entry } = match insert(&mut tx, (plan, id), content, by).await? {
        Ok(put) => put,
        Err(reference) => {
            tx.rollback().await?;
            return Ok(Begun::Done(reference));
        }
    };
    Ok(Begun::Open(Box::new(Opened { tx, activity: after, entry })))
}

/// Puts a new activity into a plan under its next reference, in a transaction that holds the chain; the
/// reference of the one that is there already under this identifier.
pub(super) async fn insert(
    tx: &mut Tx,
    (plan, id): (PlanId, Uuid),
    content: Content,
    by: &Writer,
) -> Result<Result<Put, String>, Error> {
    let id = match activity::standing(tx, ActivityId(id)).await? {
        Some((of, reference)) if of == plan => return Ok(Err(reference)),
        // Somebody made the identifier up: this is another activity all the same.
        Some(_) => ActivityId(Uuid::now_v7()),
        None => ActivityId(id),
    };
    let taken = activity::references(tx, plan).await?;
    let reference = reference::next(taken.iter().map(String::as_str));
    let after = Activity { id, plan, reference, version: 1, content };
    activity::write(tx, &[&after]).await?;
    store::sweep(tx, by.person, id.0).await?;
    let entry = Entry {
        actor: by.actor.clone(),
        via: "web",
        action: "create",
        entity: "activity",
        record: id.0,
        plan: Some(plan.0),
        before: None,
        after: Some(form(&after)),
    };
    Ok(Ok(Put { after: activity::in_order(after), entry }))
}
