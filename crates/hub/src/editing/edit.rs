//! Editing one activity.

use super::page::{Sheet, draw};
use super::place::{At, Place};
use super::save::{self, Saved, TRIES, Writer};
use super::store::{self, Draft};
use super::typed::{Named, Typed};
use super::weigh::{Weighed, own, weigh};
use super::{amend, kept, undo};
use crate::similar;
use crate::web::cx::actor;
use crate::web::{Answer, Cx, Error, Form, respond};
use aunar_db::DbError;
use aunar_domain::access::Action;
use aunar_domain::activity::Activity;
use aunar_domain::ids::PersonId;
use aunar_domain::intake::Field;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::Response;
use serde_json::json;
use uuid::Uuid;

/// The person who edits, and how the history names them; refused to whoever may not.
pub(super) fn writer(cx: &Cx, place: &Place, activity: &Activity) -> Result<Writer, Error> {
    let (person, mandate) =
        cx.acting_on(Action::EditActivity, &place.plan.plan, &activity.content)?;
    Ok(Writer { person: person.id, actor: actor(person, mandate) })
}

/// The form, with what the person has not finished.
pub(super) async fn show(cx: Cx, Path(at): Path<At>) -> Answer {
    cx.params().only(&[])?;
    let place = Place::of(&cx, &at.0, &at.1)?;
    let activity = place.activity(&cx, &at.2)?;
    if place.is_closed_to(&cx) {
        if amend::may(&cx, &place, &activity) {
            return Ok(respond::see_other(&amend::address(&place, &activity)));
        }
        return kept::closed(&cx, &place, None);
    }
    let writer = writer(&cx, &place, &activity)?;
    let Some(draft) = store::find(&cx.state.db, writer.person, activity.id.0).await? else {
        return draw(&cx, &place, Sheet::of(&cx, &place, &activity), StatusCode::OK);
    };
    let typed = Typed { fields: draft.fields, lang: draft.lang, version: draft.version };
    let weighed = weigh(&cx, &place, &activity, &typed).await?;
    let mut sheet = match &weighed {
        Weighed::Stale(merged) => Sheet::merged(&cx, &place, &activity, &typed, merged),
        Weighed::Faulty { fields, said } => {
            Sheet::faulty(&cx, &place, &activity, &typed, (fields.clone(), said.clone()))
        }
        Weighed::Same => {
            // It came in after its save, or says what somebody else has said since.
            sweep(&cx, writer.person, activity.id.0).await?;
            return draw(&cx, &place, Sheet::of(&cx, &place, &activity), StatusCode::OK);
        }
        Weighed::Changed(_) => {
            let mut sheet = Sheet::of(&cx, &place, &activity);
            sheet.fields.extend(typed.fields.clone());
            sheet
        }
    };
    sheet.draft = Some(draft.saved_at);
    sheet.lang = typed.lang;
    draw(&cx, &place, sheet, StatusCode::OK)
}

/// Takes a draft away.
pub(super) async fn sweep(cx: &Cx, person: PersonId, form: Uuid) -> Result<(), Error> {
    let mut tx = cx.state.db.begin().await?;
    store::sweep(&mut tx, person, form).await?;
    Ok(tx.commit().await?)
}

/// Saves a form.
pub(super) async fn save(mut cx: Cx, Path(at): Path<At>, form: Form) -> Answer {
    if form.raw("similar").is_some() {
        return look(&cx, &at, &form).await;
    }
    match attempt(&mut cx, &at, &form).await {
        Err(error) => kept::refused(&cx, error, &form),
        answer => answer,
    }
}

/// The form as it was typed, with what is like it.
async fn look(cx: &Cx, at: &At, form: &Form) -> Answer {
    let place = Place::of(cx, &at.0, &at.1)?;
    let activity = place.activity(cx, &at.2)?;
    if place.is_closed_to(cx) {
        return kept::closed(cx, &place, Some(form));
    }
    writer(cx, &place, &activity)?;
    let similar = similar::panel(cx, &place.network, form).await?;
    draw(cx, &place, typed_anew(cx, &place, &activity, form, similar)?, StatusCode::OK)
}

/// The form of an activity as it was typed, drawn from the version it saw.
pub(super) fn typed_anew<'a>(
    cx: &Cx,
    place: &Place,
    activity: &'a Activity,
    form: &Form,
    similar: String,
) -> Result<Sheet<'a>, Error> {
    let typed = Typed::of(form, cx.lang())?;
    let mut sheet = Sheet::of(cx, place, activity);
    sheet.fields.extend(typed.fields);
    Ok(Sheet { version: typed.version, lang: typed.lang, similar: Some(similar), ..sheet })
}

async fn attempt(cx: &mut Cx, at: &At, form: &Form) -> Answer {
    for _ in 0..TRIES {
        let place = Place::of(cx, &at.0, &at.1)?;
        let activity = place.activity(cx, &at.2)?;
        if place.is_closed_to(cx) {
            return kept::closed(cx, &place, Some(form));
        }
        let writer = writer(cx, &place, &activity)?;
        let typed = Typed::of(form, cx.lang())?;
        match weigh(cx, &place, &activity, &typed).await? {
            Weighed::Faulty { fields, said } => {
                let sheet = Sheet::faulty(cx, &place, &activity, &typed, (fields, said));
                return draw(cx, &place, sheet, StatusCode::UNPROCESSABLE_ENTITY);
            }
            Weighed::Stale(merged) => {
                let sheet = Sheet::merged(cx, &place, &activity, &typed, &merged);
                return draw(cx, &place, sheet, StatusCode::CONFLICT);
            }
            Weighed::Same => {
                sweep(cx, writer.person, activity.id.0).await?;
                return Ok(respond::see_other(&place.address(&activity.reference)));
            }
            Weighed::Changed(content) => {
                match save::change(cx, &place, &activity, *content, &writer).await? {
                    Saved::Done(reference) => {
                        let saved = undo::saved(&place, &reference, activity.version + 1);
                        return Ok(respond::see_other(&saved));
                    }
                    Saved::Moved(now) => cx.picture = now,
                }
            }
        }
    }
    Err(Error::Db(DbError::Busy))
}

/// Keeps what was typed as the person's draft, or throws the draft away.
pub(super) async fn keep(cx: Cx, Path(at): Path<At>, headers: HeaderMap, form: Form) -> Answer {
    let place = Place::of(&cx, &at.0, &at.1)?;
    let activity = place.activity(&cx, &at.2)?;
    let writer = writer(&cx, &place, &activity)?;
    let address = format!("{}/edit", place.address(&activity.reference));
    if form.raw("discard").is_some() {
        sweep(&cx, writer.person, activity.id.0).await?;
        return Ok(respond::see_other(&address));
    }
    let typed = Typed::of(&form, cx.lang())?;
    let draft = drafted(&cx, &place, &activity, &typed, &writer).await?;
    kept_draft(&cx, draft, &headers, &form, &address).await
}

/// What somebody typed over an activity, as it is kept until it is saved.
pub(super) async fn drafted(
    cx: &Cx,
    place: &Place,
    activity: &Activity,
    typed: &Typed,
    writer: &Writer,
) -> Result<Draft, Error> {
    Ok(Draft {
        person: writer.person,
        form: activity.id.0,
        plan: place.plan.plan.id,
        version: typed.version,
        lang: typed.lang,
        saved_at: cx.now,
        fields: own(cx, place, activity, typed).await?,
    })
}

/// Stores a draft and says so: to the page's script, or by leading back to the form.
pub(super) async fn kept_draft(
    cx: &Cx,
    draft: Draft,
    headers: &HeaderMap,
    form: &Form,
    address: &str,
) -> Result<Response, Error> {
    let mut tx = cx.state.db.begin().await?;
    if draft.fields.is_empty() {
        store::sweep(&mut tx, draft.person, draft.form).await?;
    } else {
        store::keep(&mut tx, &draft).await?;
    }
    tx.commit().await?;
    let wants_json = headers
        .get(header::ACCEPT)
        .and_then(|v| v.to_str().ok())
        .is_some_and(|v| v.starts_with("application/json"));
    if !wants_json {
        return Ok(respond::see_other(address));
    }
    let named = Named::of(form);
    let echo =
        |field: Field| named.one(field.code()).and_then(|text| super::fields::echo(cx.t(), text));
    let said = json!({
        "saved_at": cx.now,
        "echoes": {
            (Field::Period.code()): echo(Field::Period),
            (Field::FirstPeriod.code()): echo(Field::FirstPeriod),
        },
    });
    Ok(respond::private(respond::json(&said)?))
}
