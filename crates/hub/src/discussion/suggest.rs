//! Proposing another value for a field.

use super::form::{self, Typed};
use super::place::{Address, Place};
use super::store::{self, About, Said, Suggestion};
use super::{page, value};
use crate::web::{Answer, Cx, Error, Form, cx::actor, respond};
use aunar_db::Entry;
use aunar_domain::access::Action;
use aunar_domain::discussion::{LONGEST_REASON, Proposal, Topic, apply, takes_suggestions};
use aunar_domain::ids::SuggestionId;
use aunar_domain::words::{Lang, tidy};
use axum::extract::Path;
use axum::http::StatusCode;
use serde_json::json;

/// The value a form proposes: the words of a text as they stand, the chosen parts of a list.
fn proposed(form: &Form, topic: Topic) -> String {
    if topic.is_text() {
        return tidy(form.raw("value").unwrap_or_default());
    }
    tidy(&form.all("value").collect::<Vec<_>>().join("; "))
}

/// Proposes a value.
pub(super) async fn suggest(cx: Cx, Path(address): Path<Address>, form: Form) -> Answer {
    let place = Place::at(&cx, &address)?;
    let (person, mandate) = cx.acting(Action::Discuss, place.object())?;
    if !takes_suggestions(place.object()) {
        return Err(Error::refused(StatusCode::CONFLICT, "suggestion-not-now"));
    }
    let id = SuggestionId(form::id(&form)?);
    let Some(topic) = form::topic(&form)? else {
        let all: Vec<&str> = Topic::ALL.iter().map(|topic| topic.code()).collect();
        return Err(Error::bad_param("bad-value", "field", "", all.join(", ")));
    };
    let original = page::original(&place, topic);
    let lang: Option<Lang> = match topic.is_text() {
        true => Some(form::lang(&form, "in")?.or(original).unwrap_or(cx.lang())),
        false => None,
    };
    let value = proposed(&form, topic);
    let why = tidy(form.raw("why").unwrap_or_default());
    let proposal = Proposal { topic, lang, value: &value };
    let fits = apply(proposal, &place.activity, &value::reading_context(&place));
    let problem = match fits {
        Err(unfit) => Some(form::unfit(&cx, topic, &unfit)),
        Ok(_) => form::at_most(&cx, &why, LONGEST_REASON).err(),
    };
    if let Some(problem) = problem {
        let typed = Typed {
            at: "suggest".to_owned(),
            topic: Some(topic),
            lang,
            words: why,
            value: Some(value),
            problem,
            status: StatusCode::UNPROCESSABLE_ENTITY,
            ..Typed::default()
        };
        return page::again(&cx, &place, typed).await;
    }
    let suggestion = Suggestion {
        id,
        activity: place.activity.id,
        topic,
        lang,
        base: value::now(&place, topic, lang),
        base_version: place.activity.version,
        value,
        why: (!why.is_empty()).then_some(why),
        said: Said {
            person: person.id,
            mandate: mandate.id,
            at: cx.now,
            lang: form::lang(&form, "lang")?.unwrap_or(cx.lang()),
        },
        decided: None,
    };
    let about = About {
        network: place.network.network.id,
        plan: place.plan.plan.id,
        activity: place.activity.id,
    };
    let back = format!("{}#s-{id}", place.discussion());
    let mut tx = cx.state.db.begin().await?;
    if !store::add_suggestion(&mut tx, about, &suggestion).await? {
        // The form was sent before, and what it proposes is there.
        tx.rollback().await?;
        return Ok(respond::see_other(&back));
    }
    let after = json!({
        "activity": about.activity,
        "field": topic,
        "lang": lang,
        "base_version": suggestion.base_version,
    });
    let entry = Entry {
        actor: actor(person, mandate),
        via: "web",
        action: "create",
        entity: "suggestion",
        record: id.0,
        plan: Some(about.plan.0),
        before: None,
        after: Some(after),
    };
    cx.keep(tx, about.network, vec![entry]).await?;
    Ok(respond::see_other(&back))
}
