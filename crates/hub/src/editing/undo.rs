//! Undoing an edit: what the latest change of an activity touched goes back to what it was, by a change of
//! its own in the history. Whoever may edit the activity may undo; nobody else's change is undone with
//! it, and nothing that somebody has begun to write is dropped.

use super::edit::writer;
use super::kept;
use super::place::{At, Place};
use super::save;
use crate::records::{deeds, latest, person};
use crate::web::cx::person_of;
use crate::web::{Answer, Cx, Error, Form, Shell, numbers, respond};
use askama::Template;
use aunar_db::{DbError, Recorded};
use aunar_domain::access::{Action, Object};
use aunar_domain::activity::Activity;
use aunar_domain::ids::PersonId;
use aunar_domain::merge::taken_back;
use axum::extract::Path;
use axum::http::StatusCode;
use std::collections::HashMap;

/// Where somebody is led whose change made a version: the activity's page, which says that it is saved
/// and offers to undo it.
pub(super) fn saved(place: &Place, reference: &str, version: i64) -> String {
    format!("{}?saved={version}", place.address(reference))
}

/// Undoes the change that made the version which the form names.
pub(super) async fn undo(mut cx: Cx, Path(at): Path<At>, form: Form) -> Answer {
    let place = Place::of(&cx, &at.0, &at.1)?;
    let activity = place.activity(&cx, &at.2)?;
    if place.is_closed_to(&cx) {
        return kept::closed(&cx, &place, None);
    }
    // Nobody waits for the turn to be told that they may not.
    writer(&cx, &place, &activity)?;
    let version = form.one("version").unwrap_or_default();
    let version: i64 = version
        .parse()
        .map_err(|_| Error::bad_param("bad-number", "version", version, "1–…".to_owned()))?;
    let undone = take_back(&mut cx, &at, version).await?;
    let place = Place::of(&cx, &at.0, &at.1)?;
    let reference = &activity.reference;
    match undone {
        Undone::Done(version) => Ok(respond::see_other(&saved(&place, reference, version))),
        Undone::Closed => kept::closed(&cx, &place, None),
        Undone::Since(since) => kept_as_it_is(&cx, &place, &activity, "since", &since).await,
        Undone::Fixed => kept_as_it_is(&cx, &place, &activity, "fixed", &[]).await,
        Undone::Gone => kept_as_it_is(&cx, &place, &activity, "gone", &[]).await,
    }
}

/// What came of an attempt.
enum Undone {
    /// It is undone, and made this version.
    Done(i64),
    /// The activity changed since: by these deeds, the latest first.
    Since(Vec<Recorded>),
    /// It is no change that is undone by itself.
    Fixed,
    /// What the activity said before points to what is no longer there.
    Gone,
    /// The plan is not open to edits any more.
    Closed,
}

/// Takes back the change that made a version, where that is the one that stands.
async fn take_back(cx: &mut Cx, at: &At, version: i64) -> Result<Undone, Error> {
    let (mut tx, network) = cx.turn_in(&at.0).await?;
    let place = Place::of(cx, &at.0, &at.1)?;
    let activity = place.activity(cx, &at.2)?;
    if place.is_closed_to(cx) {
        tx.rollback().await?;
        return Ok(Undone::Closed);
    }
    let by = writer(cx, &place, &activity)?;
    let (db, chain) = (&cx.state.db, network.network.id.0);
    let deeds = db.history(chain, Some(activity.id.0), None, latest::LOOKED_THROUGH).await?;
    if activity.version > version {
        tx.rollback().await?;
        let is_later = |deed: &Recorded| latest::made(deed).is_some_and(|made| made > version);
        let since: Vec<Recorded> = deeds.into_iter().filter(is_later).collect();
        let is_theirs = |deed: &Recorded| person_of(&deed.actor) == Some(by.person);
        // The same form, sent once more.
        let is_again = matches!(&since[..], [one] if one.action == "undo" && is_theirs(one));
        return Ok(match is_again {
            true => Undone::Done(activity.version),
            false => Undone::Since(since),
        });
    }
    // A version that never was has no change.
    let Some((before, after)) = latest::change(&deeds, version) else {
        tx.rollback().await?;
        return Ok(Undone::Fixed);
    };
    let content = taken_back(&before, &after, &activity.content);
    let written = save::put(&mut tx, &activity, content, &by, "undo").await;
    let put = match written {
        Ok(put) => put,
        Err(DbError::ForeignKey { .. }) => {
            tx.rollback().await?;
            return Ok(Undone::Gone);
        }
        Err(error) => return Err(error.into()),
    };
    let version = put.after.version;
    save::keep(cx, tx, network.network.id, vec![put]).await?;
    Ok(Undone::Done(version))
}

#[derive(Template)]
#[template(path = "editing/pages/not_undone.html")]
struct NotUndonePage {
    shell: Shell,
    reference: String,
    href: String,
    why: String,
    since: Vec<Since>,
}

/// What somebody did since.
struct Since {
    moment: String,
    when: String,
    who: Option<String>,
    what: String,
    fields: String,
}

/// The page that says why nothing was undone, and who changed what since.
async fn kept_as_it_is(
    cx: &Cx,
    place: &Place,
    activity: &Activity,
    why: &str,
    since: &[Recorded],
) -> Answer {
    let (t, network) = (cx.t(), place.network.network.id);
    let names: HashMap<PersonId, String> =
        if !since.is_empty() && cx.may(Action::ReadMandates, Object::network(network)) {
            let people = person::of_network(&cx.state.db, network).await?;
            people.into_iter().map(|person| (person.id, t.person(&person.name))).collect()
        } else {
            HashMap::new()
        };
    let told = |deed: &Recorded| {
        let fields = match (&deed.before, &deed.after) {
            (Some(before), Some(after)) => deeds::fields(before, after),
            _ => Vec::new(),
        };
        // What has no name is no field of the activity, but where its change was decided.
        let fields: Vec<String> = fields.iter().filter_map(|f| t.try_label("field", f)).collect();
        Since {
            moment: deed.at.to_rfc3339(),
            when: numbers::moment(t.0, deed.at),
            who: person_of(&deed.actor).and_then(|id| names.get(&id).cloned()),
            what: format!("{} ({})", t.action(&deed.action), t.door(&deed.via)),
            fields: fields.join(", "),
        }
    };
    let title = t.t("editing-not-undone");
    let plan = Some(place.plan.plan.code.as_str());
    let page = NotUndonePage {
        shell: Shell::of(cx, &place.network, plan, "activities", &title),
        reference: activity.reference.clone(),
        href: place.address(&activity.reference),
        why: t.label("editing-not-undone", why),
        since: since.iter().map(told).collect(),
    };
    respond::private_page(cx, StatusCode::CONFLICT, &page)
}
