//! Adding an activity.

use super::edit::{kept_draft, sweep};
use super::kept;
use super::page::{Sheet, draw};
use super::place::Place;
use super::save::{self, Saved, TRIES, Writer};
use super::store::{self, Draft};
use super::typed::Named;
use super::weigh::{Faults, in_words};
use crate::similar;
use crate::web::cx::actor;
use crate::web::{Answer, Cx, Error, Form, numbers, respond};
use aunar_db::DbError;
use aunar_domain::access::{Action, Object};
use aunar_domain::activity::{ActivityKind, Content, Status};
use aunar_domain::intake::Field;
use aunar_domain::intake::form::{self, Fields};
use aunar_domain::words::Lang;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode};
use uuid::Uuid;

/// Refuses whoever may add nothing to the plan; else tells what a new activity begins with.
pub(super) fn beginning(cx: &Cx, place: &Place) -> Result<Fields, Error> {
    let Some(beginning) = place.beginning(cx) else {
        cx.require(Action::AddActivity, Object::plan(&place.plan.plan))?;
        return Err(Error::forbidden());
    };
    let context = place.context();
    let mut fields = Fields::from([
        (Field::Kind, ActivityKind::Other.code().to_owned()),
        (Field::Status, Status::Pipeline.code().to_owned()),
    ]);
    if let Some(lead) = beginning.lead {
        fields.insert(Field::Lead, form::entity(lead, cx.lang(), &context));
    }
    if let Some(priority) = beginning.priority.and_then(|id| place.plan.priority(id)) {
        fields.insert(Field::PriorityReference, priority.reference.clone());
    }
    Ok(fields)
}

/// An empty form, or one that the person has begun.
pub(super) async fn show(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    cx.params().only(&["draft"])?;
    let place = Place::of(&cx, &network, &plan)?;
    if place.is_closed_to(&cx) {
        return kept::closed(&cx, &place, None);
    }
    let fields = beginning(&cx, &place)?;
    let person = cx.person()?.id;
    let asked = cx.params().one("draft").and_then(|id| Uuid::parse_str(id).ok());
    let drafts = store::begun(&cx.state.db, person, place.plan.plan.id).await?;
    let mut sheet = Sheet { fields, ..Sheet::blank(&cx, Uuid::now_v7(), 0) };
    for draft in drafts {
        if asked == Some(draft.form) {
            sheet.form = draft.form;
            sheet.lang = draft.lang;
            sheet.draft = Some(draft.saved_at);
            sheet.fields.extend(draft.fields);
        } else {
            let address = format!("{}/activities/new?draft={}", place.base(), draft.form);
            let title = draft.fields.get(&Field::Title).map(String::as_str).unwrap_or_default();
            let name = format!("{} {title}", numbers::moment(cx.lang(), draft.saved_at));
            sheet.begun.push((address, name.trim().to_owned()));
        }
    }
    draw(&cx, &place, sheet, StatusCode::OK)
}

/// Who adds an activity that says this, and how the history names them; what is wrong with it where they
/// may add others but not this one. Refused to whoever may add none.
pub(super) fn writer(
    cx: &Cx,
    place: &Place,
    content: &Content,
) -> Result<Result<Writer, (Field, String)>, Error> {
    match cx.acting_on(Action::AddActivity, &place.plan.plan, content) {
        Ok((person, mandate)) => {
            Ok(Ok(Writer { person: person.id, actor: actor(person, mandate) }))
        }
        Err(error) => match place.beginning(cx) {
            // They may add activities, but not this one: they lead it, or stand by the priority.
            Some(beginning) => {
                let context = place.context();
                let lead = beginning.lead.map(|id| form::entity(id, cx.lang(), &context));
                let lead = lead.unwrap_or_default();
                let said = cx.t().with("editing-not-yours", &[("entity", &lead)]);
                Ok(Err((Field::Lead, said)))
            }
            None => Err(error),
        },
    }
}

/// Adds an activity.
pub(super) async fn add(
    mut cx: Cx,
    Path((network, plan)): Path<(String, String)>,
    form: Form,
) -> Answer {
    if form.raw("similar").is_some() {
        return look(&cx, &network, &plan, &form).await;
    }
    match attempt(&mut cx, &network, &plan, &form).await {
        Err(error) => kept::refused(&cx, error, &form),
        answer => answer,
    }
}

/// The form as it was typed, with what is like it.
async fn look(cx: &Cx, network: &str, plan: &str, form: &Form) -> Answer {
    let place = Place::of(cx, network, plan)?;
    if place.is_closed_to(cx) {
        return kept::closed(cx, &place, Some(form));
    }
    beginning(cx, &place)?;
    let named = Named::of(form);
    let id = named.form("").unwrap_or_else(Uuid::now_v7);
    let sheet = Sheet {
        lang: named.lang(cx.lang()),
        fields: named.fields(""),
        similar: Some(similar::panel(cx, &place.network, form).await?),
        ..Sheet::blank(cx, id, 0)
    };
    draw(cx, &place, sheet, StatusCode::OK)
}

async fn attempt(cx: &mut Cx, network: &str, plan: &str, form: &Form) -> Answer {
    for _ in 0..TRIES {
        let place = Place::of(cx, network, plan)?;
        if place.is_closed_to(cx) {
            return kept::closed(cx, &place, Some(form));
        }
        beginning(cx, &place)?;
        let named = Named::of(form);
        let (id, lang) = (named.form("").unwrap_or_else(Uuid::now_v7), named.lang(cx.lang()));
        let fields = named.fields("");
        let refused = match read(cx, &place, &fields, lang)? {
            Ok((content, writer)) => match save::add(cx, &place, id, content, &writer).await? {
                Saved::Done(reference) => {
                    return Ok(respond::see_other(&place.address(&reference)));
                }
                Saved::Moved(now) => {
                    cx.picture = now;
                    continue;
                }
            },
            Err(said) => said,
        };
        let sheet = Sheet { lang, fields, said: refused, ..Sheet::blank(cx, id, 0) };
        return draw(cx, &place, sheet, StatusCode::UNPROCESSABLE_ENTITY);
    }
    Err(Error::Db(DbError::Busy))
}

/// A new activity as it was typed, and who adds it; or what is wrong with it.
pub(super) fn read(
    cx: &Cx,
    place: &Place,
    fields: &Fields,
    lang: Lang,
) -> Result<Result<(Content, Writer), Faults>, Error> {
    let understood = match form::read(fields, None, lang, &place.context()) {
        Ok(understood) => understood,
        Err(faults) => return Ok(Err(in_words(cx, &faults))),
    };
    Ok(match writer(cx, place, &understood.content)? {
        Ok(writer) => Ok((understood.content, writer)),
        Err(said) => Err(vec![said]),
    })
}

/// Keeps what was typed as the person's draft, or throws the draft away.
pub(super) async fn keep(
    cx: Cx,
    Path((network, plan)): Path<(String, String)>,
    headers: HeaderMap,
    form: Form,
) -> Answer {
    let place = Place::of(&cx, &network, &plan)?;
    let begun = beginning(&cx, &place)?;
    let person = cx.person()?.id;
    let named = Named::of(&form);
    let Some(id) = named.form("") else {
        return Err(Error::bad_param("bad-value", "form", "", "UUID".to_owned()));
    };
    let address = format!("{}/activities/new", place.base());
    if form.raw("discard").is_some() {
        sweep(&cx, person, id).await?;
        return Ok(respond::see_other(&address));
    }
    let mut fields = named.fields("");
    fields.retain(|field, text| {
        begun.get(field).map(String::as_str).unwrap_or_default() != text.as_str()
    });
    let draft = Draft {
        person,
        form: id,
        plan: place.plan.plan.id,
        version: 0,
        lang: named.lang(cx.lang()),
        saved_at: cx.now,
        fields,
    };
    kept_draft(&cx, draft, &headers, &form, &format!("{address}?draft={id}")).await
}
