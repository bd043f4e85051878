//! Activities written for a program: one or a list of them, in one transaction, by the rules of the form.

use super::edit;
use super::new;
use super::place::Place;
use super::save;
use super::sent::Read;
use super::typed::Typed;
use super::weigh::{Faults, Weighed, weigh};
use crate::web::{Cx, Error};
use aunar_domain::activity::{Activity, Content};
use axum::http::StatusCode;
use std::collections::HashSet;
use std::sync::Arc;
use uuid::Uuid;

/// What is to be written.
pub(super) struct Item {
    /// The activity that is changed, with the version it was changed from; nothing: a new one.
    pub(super) of: Option<(String, i64)>,
    pub(super) read: Result<Read, Error>,
}

/// What became of it.
pub(super) enum Became {
    Created(Arc<Activity>),
    Changed(Arc<Activity>),
    /// It said that already.
    Same(Arc<Activity>),
    Refused(Error),
    /// Nothing: it was held back since another was refused.
    Held,
}

/// What is known of an item before all of them last.
enum Done {
    Is(Became),
    /// It is put, and becomes this once it is stored.
    Put(fn(Arc<Activity>) -> Became),
}

/// Refuses whoever may write no activity of a plan.
pub(super) fn may_begin(cx: &Cx, (network, plan): (&str, &str)) -> Result<(), Error> {
    let place = Place::of(cx, network, plan)?;
    require_open(cx, &place)?;
    new::beginning(cx, &place).map(drop)
}

/// The version of an activity, for whoever may write it.
pub(super) fn version(
    cx: &Cx,
    (network, plan): (&str, &str),
    reference: &str,
) -> Result<i64, Error> {
    let place = Place::of(cx, network, plan)?;
    require_open(cx, &place)?;
    let activity = place.activity(cx, reference)?;
    edit::writer(cx, &place, &activity)?;
    Ok(activity.version)
}

/// Writes them: all, or none where one is refused, unless what can be is to be.
pub(super) async fn write(
    cx: &mut Cx,
    (network, plan): (&str, &str),
    items: Vec<Item>,
    partial: bool,
) -> Result<Vec<Became>, Error> {
    // Nobody waits for the lock to be told that they may not.
    let place = Place::of(cx, network, plan)?;
    require_open(cx, &place)?;
    cx.person()?;
    let (mut tx, picture) = cx.turn(place.network.network.id).await?;
    cx.picture = picture.seen_by(&cx.who);
    let place = Place::of(cx, network, plan)?;
    require_open(cx, &place)?;
    let (mut done, mut puts, mut seen) = (Vec::new(), Vec::new(), HashSet::new());
    for item in items {
        let again = item.of.as_ref().is_some_and(|(reference, _)| !seen.insert(reference.clone()));
        let one = match (again, wanted(cx, &place, item).await) {
            (true, _) => Err(Error::refused(StatusCode::CONFLICT, "twice-in-list")),
            (false, Err(error)) => Err(error),
            (false, Ok(Wanted::Same(activity))) => Ok(Done::Is(Became::Same(activity))),
            (false, Ok(Wanted::Change(before, content, by))) => {
                // What the person has begun to write in a form stays: a program knows nothing of it.
                puts.push(save::put(&mut tx, &before, *content, &by, "change").await?);
                Ok(Done::Put(Became::Changed))
            }
            (false, Ok(Wanted::Add(id, content, by))) => {
                let of = (place.plan.plan.id, id);
                match save::insert(&mut tx, of, *content, &by).await? {
                    Ok(put) => {
                        puts.push(put);
                        Ok(Done::Put(Became::Created))
                    }
                    // Sent before: it is there.
                    Err(reference) => {
                        place.activity(cx, &reference).map(|a| Done::Is(Became::Same(a)))
                    }
                }
            }
        };
        match one {
            Ok(one) => done.push(one),
            Err(error) if error.status().is_server_error() => return Err(error),
            Err(error) => done.push(Done::Is(Became::Refused(error))),
        }
    }
    let refused = done.iter().any(|one| matches!(one, Done::Is(Became::Refused(_))));
    let stored = if puts.is_empty() || refused && !partial {
        tx.rollback().await?;
        Vec::new()
    } else {
        save::keep(cx, tx, place.network.network.id, puts).await?
    };
    let mut stored = stored.into_iter();
    let became = |one: Done| match one {
        Done::Is(became) => became,
        Done::Put(becomes) => stored.next().map_or(Became::Held, becomes),
    };
    Ok(done.into_iter().map(became).collect())
}

/// Refuses where nobody may write activities now, with what to do instead.
fn require_open(cx: &Cx, place: &Place) -> Result<(), Error> {
    if !place.is_closed() {
        return Ok(());
    }
    cx.person()?;
    let (why, instead) = place.closed(cx.t());
    let detail = format!("{why} {instead}");
    Err(Error::Unacceptable { status: StatusCode::FORBIDDEN, code: "plan-closed", detail })
}

/// What an item wants once it is weighed.
enum Wanted {
    Add(Uuid, Box<Content>, save::Writer),
    Change(Arc<Activity>, Box<Content>, save::Writer),
    Same(Arc<Activity>),
}

/// What an item wants, by the rules of the form.
async fn wanted(cx: &Cx, place: &Place, item: Item) -> Result<Wanted, Error> {
    let Some((reference, version)) = item.of else {
        let begun = new::beginning(cx, place)?;
        let read = item.read?;
        let mut fields = begun;
        fields.extend(read.fields);
        let said = new::read(cx, place, &fields, read.lang)?;
        let (content, by) = said.map_err(faulty)?;
        return Ok(Wanted::Add(read.id.unwrap_or_else(Uuid::now_v7), Box::new(content), by));
    };
    let activity = place.activity(cx, &reference)?;
    let by = edit::writer(cx, place, &activity)?;
    if activity.version != version {
        return Err(Error::Stale { version: activity.version });
    }
    let read = item.read?;
    let typed = Typed { fields: read.fields, lang: read.lang, version };
    match weigh(cx, place, &activity, &typed).await? {
        Weighed::Faulty { said, .. } => Err(faulty(said)),
        // The version is the one that stands.
        Weighed::Stale(_) => Err(Error::Stale { version: activity.version }),
        Weighed::Same => Ok(Wanted::Same(activity)),
        Weighed::Changed(content) => Ok(Wanted::Change(activity, content, by)),
    }
}

fn faulty(said: Faults) -> Error {
    Error::Faulty {
        errors: said.into_iter().map(|(field, why)| (field.code().to_owned(), why)).collect(),
    }
}
