//! Accepting a suggestion, which changes the activity, or declining it with a word.

use super::form::{self, Typed};
use super::place::{Address, Place};
use super::store::{self, Decided, Suggestion};
use super::{page, value};
use crate::exchange;
use crate::records::activity;
use crate::web::{Answer, Cx, Error, Form, cx::actor, respond};
use aunar_db::{Entry, Tx};
use aunar_domain::access::Action;
use aunar_domain::activity::Activity;
use aunar_domain::discussion::{Decision, LONGEST_REASON, Proposal, Unfit, apply};
use aunar_domain::ids::SuggestionId;
use aunar_domain::words::tidy;
use axum::extract::Path;
use axum::http::StatusCode;
use serde_json::json;
use uuid::Uuid;

type At = (String, String, String, String);

/// The suggestion and its activity as they are while nobody else can write to the network.
async fn held(cx: &mut Cx, at: &At) -> Result<(Tx, Place, Suggestion), Error> {
    let address: Address = (at.0.clone(), at.1.clone(), at.2.clone());
    let unknown = || Error::not_found("suggestion", &at.3);
    let network = Place::at(cx, &address)?.network.network.id;
    let id = SuggestionId(at.3.parse::<Uuid>().map_err(|_| unknown())?);
    let (mut tx, picture) = cx.turn(network).await?;
    cx.picture = picture.seen_by(&cx.who);
    let place = Place::at(cx, &address)?;
    cx.require(Action::EditActivity, place.object())?;
    match store::find_suggestion(&mut tx, &place.whole, id).await? {
        None => Err(unknown()),
        Some(suggestion) if suggestion.decided.is_some() => {
            Err(Error::refused(StatusCode::CONFLICT, "suggestion-decided"))
        }
        Some(suggestion) => Ok((tx, place, suggestion)),
    }
}

/// Puts the proposed value in its place.
pub(super) async fn accept(mut cx: Cx, Path(at): Path<At>, form: Form) -> Answer {
    let (mut tx, place, suggestion) = held(&mut cx, &at).await?;
    let (person, mandate) = cx.acting(Action::EditActivity, place.object())?;
    let Suggestion { id, topic, lang, .. } = suggestion;
    let word = tidy(form.raw("word").unwrap_or_default());
    let refused = |problem: String, status| Typed {
        at: id.to_string(),
        words: form.raw("word").unwrap_or_default().to_owned(),
        problem,
        status,
        ..Typed::default()
    };
    if let Err(problem) = form::at_most(&cx, &word, LONGEST_REASON) {
        tx.rollback().await?;
        let typed = refused(problem, StatusCode::UNPROCESSABLE_ENTITY);
        return page::again(&cx, &place, typed).await;
    }
    // What is replaced has to be what the one who decides saw replaced.
    let now = value::now(&place, topic, lang);
    if form.one("seen") != Some(page::mark(&now).as_str()) {
        tx.rollback().await?;
        let problem = cx.t().t("suggestion-moved");
        return page::again(&cx, &place, refused(problem, StatusCode::CONFLICT)).await;
    }
    let proposal = Proposal { topic, lang, value: &suggestion.value };
    let before = &place.activity;
    let after = match apply(proposal, before, &value::reading_context(&place)) {
        Ok(content) => {
            Some(Activity { version: before.version + 1, content, ..Activity::clone(before) })
        }
        // Somebody wrote the same meanwhile: what was proposed is so.
        Err(Unfit::Same) => None,
        Err(unfit) => {
            tx.rollback().await?;
            let problem = form::unfit(&cx, topic, &unfit);
            return page::again(&cx, &place, refused(problem, StatusCode::CONFLICT)).await;
        }
    };
    let decided = Decided {
        decision: Decision::Accepted,
        word: (!word.is_empty()).then_some(word),
        by: person.id,
        under: mandate.id,
        at: cx.now,
    };
    let actor = actor(person, mandate);
    let mut entries = Vec::new();
    if let Some(after) = &after {
        activity::rewrite(&mut tx, before, after).await?;
        let mut form = exchange::form(after);
        form["suggestion"] = json!(id);
        entries.push(Entry {
            actor: actor.clone(),
            via: "web",
            action: "change",
            entity: "activity",
            record: after.id.0,
            plan: Some(after.plan.0),
            before: Some(exchange::form(before)),
            after: Some(form),
        });
    }
    let version = after.as_ref().map_or(before.version, |a| a.version);
    entries.push(told(&place, &suggestion, "accept", actor, Some(version)));
    finish(&cx, tx, &place, &suggestion, &decided, entries).await
}

/// Leaves the activity as it is, and says why.
pub(super) async fn decline(mut cx: Cx, Path(at): Path<At>, form: Form) -> Answer {
    let (tx, place, suggestion) = held(&mut cx, &at).await?;
    let (person, mandate) = cx.acting(Action::EditActivity, place.object())?;
    let word = match form::words(&cx, &form, "word", LONGEST_REASON) {
        Ok(word) => word,
        Err(problem) => {
            tx.rollback().await?;
            let typed = Typed {
                at: suggestion.id.to_string(),
                words: form.raw("word").unwrap_or_default().to_owned(),
                problem,
                status: StatusCode::UNPROCESSABLE_ENTITY,
                ..Typed::default()
            };
            return page::again(&cx, &place, typed).await;
        }
    };
    let decided = Decided {
        decision: Decision::Declined,
        word: Some(word),
        by: person.id,
        under: mandate.id,
        at: cx.now,
    };
    let entry = told(&place, &suggestion, "decline", actor(person, mandate), None);
    finish(&cx, tx, &place, &suggestion, &decided, vec![entry]).await
}

/// How the history tells what became of a suggestion.
fn told(
    place: &Place,
    suggestion: &Suggestion,
    action: &'static str,
    actor: String,
    version: Option<i64>,
) -> Entry {
    let activity = place.activity.id;
    let after = json!({
        "activity": activity,
        "field": suggestion.topic,
        "decision": action,
        "version": version,
    });
    Entry {
        actor,
        via: "web",
        action,
        entity: "suggestion",
        record: suggestion.id.0,
        plan: Some(place.plan.plan.id.0),
        before: Some(json!({ "activity": activity, "field": suggestion.topic })),
        after: Some(after),
    }
}

async fn finish(
    cx: &Cx,
    mut tx: Tx,
    place: &Place,
    suggestion: &Suggestion,
    decided: &Decided,
    entries: Vec<Entry>,
) -> Answer {
    if !store::decide(&mut tx, suggestion.id, decided).await? {
        tx.rollback().await?;
        return Err(Error::refused(StatusCode::CONFLICT, "suggestion-decided"));
    }
    cx.keep(tx, place.network.network.id, entries).await?;
    Ok(respond::see_other(&format!("{}#s-{}", place.discussion(), suggestion.id)))
}
