//! One recommendation: where it comes from, to whom it goes, what became of it; and the form of those it
//! is addressed to.

use super::event_of;
use super::list::{Line, line, to};
use crate::picture::NetworkPicture;
use crate::records::recommendation as records;
use crate::web::field::{Field, Kind, Wrong};
use crate::web::html::Words;
use crate::web::{Answer, Cx, Error, Form, Shell, address, numbers, respond};
use askama::Template;
use aunar_db::{DbError, Entry};
use aunar_domain::access::{Action, Object};
use aunar_domain::ids::{ActivityId, EntityId};
use aunar_domain::recommendation::{Answer as Said, MOST_WORDS, Recommendation};
use aunar_domain::words::Text;
use axum::extract::Path;
use axum::http::StatusCode;
use serde_json::json;

#[derive(Template)]
#[template(path = "recommendation/pages/one.html")]
struct OnePage {
    shell: Shell,
    list: String,
    path: String,
    line: Line,
    to: String,
    made: String,
    due: Option<String>,
    event: Option<(String, Words, String)>,
    answer: Option<(String, Words)>,
    activity: Option<(String, String, Words)>,
    version: i64,
    fields: Option<Vec<Field>>,
    wrong: Option<String>,
}

pub(super) fn addressed(one: &Recommendation) -> Vec<EntityId> {
    one.to.into_iter().collect()
}

async fn found(
    cx: &Cx,
    network: &NetworkPicture,
    reference: &str,
) -> Result<Recommendation, Error> {
    let found = records::one(&cx.state.db, network.network.id, reference).await?;
    found.ok_or_else(|| Error::not_found("recommendation", reference))
}

/// Its page.
pub(super) async fn show(cx: Cx, Path((network, reference)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let one = found(&cx, &network, &reference).await?;
    draw(&cx, &network, &one, None)
}

fn draw(
    cx: &Cx,
    network: &NetworkPicture,
    one: &Recommendation,
    sent: Option<(&Form, Wrong)>,
) -> Answer {
    let t = cx.t();
    let entities = addressed(one);
    let object = Object::network(network.network.id).of(&entities);
    let may = cx.may(Action::AnswerRecommendation, object);
    let (form, wrong) = sent.map_or((None, Wrong::default()), |(f, w)| (Some(f), w));
    let status = if wrong.is_nothing() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let fields = [
        Field::new(Kind::Words, "words", t.t("recommendation-answer-words")).required(),
        Field::new(Kind::Line, "activity", t.t("recommendation-answer-activity"))
            .hint(t.t("recommendation-answer-activity-how")),
    ];
    // An activity of a plan that the reader may not see is not said.
    let activity = one.answer.as_ref().and_then(|a| network.activity(a.activity?));
    let page = OnePage {
        shell: Shell::of(cx, network, None, "calendar", &one.reference),
        list: format!("/{}/recommendations", network.network.code),
        path: cx.reader.path.clone(),
        line: line(cx, network, one),
        to: to(cx, network, one),
        made: numbers::day(t.0, one.made_on),
        due: one.due().map(|due| numbers::day(t.0, due)),
        event: event_of(network, one).map(|e| {
            let href = format!("/{}/events/{}", network.network.code, e.reference);
            (href, Words::of(&e.title, t.0, t), numbers::event_time(t, e))
        }),
        answer: one.answer.as_ref().map(|a| (numbers::day(t.0, a.on), Words::of(&a.words, t.0, t))),
        activity: activity.map(|(plan, a)| {
            let href = address::activity(network, plan, &a.reference);
            let reference = format!("{} {}", plan.plan.code, a.reference);
            (href, reference, Words::of(&a.content.title, t.0, t))
        }),
        version: one.version,
        wrong: (!wrong.is_nothing()).then(|| t.n("registration-wrong", wrong.count())),
        fields: may.then(|| fields.into_iter().map(|f| f.sent(form, &wrong)).collect()),
    };
    respond::personal_page(cx, status, &page)
}

/// An activity as it is typed: `2027-2028 A-014`.
fn activity(network: &NetworkPicture, typed: &str) -> Option<ActivityId> {
    let (plan, reference) = typed.split_once([' ', '/'])?;
    network.plan(plan.trim())?.by_reference(reference.trim()).map(|a| a.id)
}

/// Takes an answer.
pub(super) async fn answer(
    cx: Cx,
    Path((network, reference)): Path<(String, String)>,
    sent: Form,
) -> Answer {
    let network = cx.network(&network)?;
    let one = found(&cx, &network, &reference).await?;
    let entities = addressed(&one);
    cx.acting(Action::AnswerRecommendation, Object::network(network.network.id).of(&entities))?;
    let t = cx.t();
    let (mut tx, picture) = cx.turn(network.network.id).await?;
    let network = picture.networks.get(&network.network.code).cloned().unwrap_or(network);
    let object = Object::network(network.network.id).of(&entities);
    let actor = cx.actor(Action::AnswerRecommendation, object)?;
    let one = records::one(&mut tx, network.network.id, &one.reference).await?.ok_or_else(moved)?;
    if sent.one("version") != Some(&one.version.to_string()) {
        return Err(moved());
    }
    let mut wrong = Wrong::default();
    let words = sent.words("words", MOST_WORDS + 1);
    let text = Text::new(t.0, &words).filter(|_| words.chars().count() <= MOST_WORDS);
    if text.is_none() {
        wrong.with("words", t.t("recommendation-words-wrong"));
    }
    let taken_up = sent.one("activity").map(|typed| activity(&network, typed));
    if taken_up == Some(None) {
        wrong.with("activity", t.t("recommendation-activity-wrong"));
    }
    let after = text.and_then(|words| {
        let answer = Said { on: cx.now.date_naive(), words, activity: taken_up.flatten() };
        one.answered(answer)
    });
    let Some(after) = after.filter(|_| wrong.is_nothing()) else {
        tx.rollback().await?;
        wrong.with("words", t.t("recommendation-words-wrong"));
        return draw(&cx, &network, &one, Some((&sent, wrong)));
    };
    match records::rewrite(&mut tx, &after).await {
        Err(DbError::Gone) => return Err(moved()),
        other => other?,
    }
    let plan = after.answer.as_ref().and_then(|a| network.activity(a.activity?));
    let entry = Entry {
        actor,
        via: "web",
        action: "answer",
        entity: "recommendation",
        record: after.id,
        plan: plan.map(|(plan, _)| plan.plan.id.0),
        before: Some(json!(one)),
        after: Some(json!(after)),
    };
    cx.keep(tx, network.network.id, vec![entry]).await?;
    Ok(respond::see_other(&cx.reader.path))
}

/// Somebody was faster.
fn moved() -> Error {
    Error::refused(StatusCode::CONFLICT, "registration-moved")
}
