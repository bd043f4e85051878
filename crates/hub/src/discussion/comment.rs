//! Saying something, and answering.

use super::form::{self, Typed};
use super::page;
use super::people::People;
use super::place::{Address, Place};
use super::store::{self, About, Comment, Said};
use crate::web::{Answer, Cx, Error, Form, cx::actor, respond};
use aunar_db::Entry;
use aunar_domain::access::Action;
use aunar_domain::discussion::{LONGEST_COMMENT, mentioned};
use aunar_domain::ids::{CommentId, PersonId};
use axum::extract::Path;
use axum::http::StatusCode;
use serde_json::json;
use uuid::Uuid;

/// Says something about an activity or one of its fields, or answers in a thread.
pub(super) async fn say(cx: Cx, Path(address): Path<Address>, form: Form) -> Answer {
    let place = Place::at(&cx, &address)?;
    let (person, mandate) = cx.acting(Action::Discuss, place.object())?;
    let id = CommentId(form::id(&form)?);
    let parent = form.read::<Uuid>("parent").transpose();
    let parent = parent.map_err(|_| {
        let given = form.one("parent").unwrap_or_default();
        Error::not_found("comment", given)
    })?;
    let mut topic = form::topic(&form)?;
    let called: Vec<String> = form.all("call").map(str::to_owned).collect();
    let words = match form::words(&cx, &form, "words", LONGEST_COMMENT) {
        Ok(words) => words,
        Err(problem) => {
            let typed = Typed {
                at: parent.map_or_else(|| "comment".to_owned(), |p| p.to_string()),
                topic,
                words: form.raw("words").unwrap_or_default().to_owned(),
                called,
                problem,
                status: StatusCode::UNPROCESSABLE_ENTITY,
                ..Typed::default()
            };
            return page::again(&cx, &place, typed).await;
        }
    };
    let people = People::of(&cx.state.db, &place.network).await?;
    let could = people.who_may_discuss(place.object(), person.id, cx.now);
    let mut mentions = mentioned(&words, &could);
    let chosen = called.iter().filter_map(|id| id.parse::<Uuid>().ok()).map(PersonId);
    // Whoever may not discuss is not called here, whatever a form says.
    mentions.extend(chosen.filter(|id| could.iter().any(|(person, _)| person == id)));
    mentions.sort_unstable();
    mentions.dedup();

    let mut tx = cx.state.db.begin().await?;
    let (mut root, mut of) = (None, place.activity.id);
    if let Some(parent) = parent {
        let found = store::find_comment(&mut tx, &place.whole, CommentId(parent)).await?;
        let Some(found) = found else {
            tx.rollback().await?;
            return Err(Error::not_found("comment", &parent.to_string()));
        };
        // Threads are one level deep: an answer to an answer stands in the same thread.
        topic = found.topic;
        // An answer goes where its thread goes.
        of = found.activity;
        root = Some(found.parent.unwrap_or(found.id));
    }
    let said = Said {
        person: person.id,
        mandate: mandate.id,
        at: cx.now,
        lang: form::lang(&form, "lang")?.unwrap_or(cx.lang()),
    };
    let comment = Comment { id, activity: of, topic, parent: root, said, words, resolved: None };
    let about = About { network: place.network.network.id, plan: place.plan.plan.id, activity: of };
    let shown = root.unwrap_or(id);
    if !store::add_comment(&mut tx, about, &comment, &mentions).await? {
        // The form was sent before, and what it says is there.
        tx.rollback().await?;
        return Ok(respond::see_other(&format!("{}#c-{shown}", place.discussion())));
    }
    // Ids and codes only: the words stand in the table, and the history is for ever.
    let after = json!({
        "activity": about.activity,
        "field": comment.topic,
        "parent": comment.parent,
        "mentions": mentions.len(),
    });
    let entry = Entry {
        actor: actor(person, mandate),
        via: "web",
        action: "create",
        entity: "comment",
        record: id.0,
        plan: Some(about.plan.0),
        before: None,
        after: Some(after),
    };
    cx.keep(tx, about.network, vec![entry]).await?;
    Ok(respond::see_other(&format!("{}#c-{shown}", place.discussion())))
}
