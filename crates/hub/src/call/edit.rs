//! Writing a call: its texts in up to four languages, its days, by what proposals are weighed and by whom.

use super::{address, deed, moved, one};
use crate::picture::NetworkPicture;
use crate::records;
use crate::web::field::{Field, Kind, Wrong};
use crate::web::filled::{Filled, Standing, begun, faulty, refusal};
use crate::web::several::{self, Several};
use crate::web::texts::{self, Asked, InLanguage};
use crate::web::{Answer, Cx, Error, Form, Shell, Tongue, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::call::{Call, Criterion, Fault};
use aunar_domain::ids::{CallId, MandateId};
use aunar_domain::words::{Lang, Text, Wording};
use axum::extract::Path;
use chrono::NaiveDate;
use uuid::Uuid;

/// Most characters of a title, of the text, and of all criteria, in one language.
const LONGEST: (usize, usize, usize) = (200, 8_000, 3_000);

#[derive(Template)]
#[template(path = "call/pages/edit.html")]
struct EditPage {
    shell: Shell,
    at: Standing,
    published: bool,
    hidden: (&'static str, String),
    first: Vec<Field>,
    texts: Vec<InLanguage>,
    reviewers: Several,
}

fn asked(t: Tongue) -> Vec<Asked> {
    let one = |kind, name, most| Asked::told(t, ("call-field", "call-hint"), (kind, name), most);
    vec![
        one(Kind::Line, "title", LONGEST.0),
        one(Kind::Words, "text", LONGEST.1),
        one(Kind::Words, "criteria", LONGEST.2),
    ]
}

/// The criteria as they are typed: one a line, with the points in the language they were written in.
fn typed(criteria: &[Criterion]) -> Option<Text> {
    let original = criteria.first()?.text.original();
    let lines = |lang: Lang| -> Option<String> {
        let each = criteria.iter().map(|c| {
            let words = &c.text.wording(lang)?.words;
            Some(if lang == original { format!("{words} | {}", c.most) } else { words.clone() })
        });
        Some(each.collect::<Option<Vec<_>>>()?.join("\n"))
    };
    let text = Text::new(original, &lines(original)?)?;
    let others = Lang::ALL.iter().filter(|l| **l != original);
    Some(others.fold(text, |text, lang| match lines(*lang) {
        Some(words) => text.with(Wording { lang: *lang, words, by: None, official: false }),
        None => text,
    }))
}

/// The criteria that were typed; nothing where a line has no points or a language other lines.
fn criteria(text: &Text) -> Option<Vec<Criterion>> {
    let lines = |words: &str| -> Vec<String> {
        words.lines().map(|l| l.trim().to_owned()).filter(|l| !l.is_empty()).collect()
    };
    let original = text.original();
    let first = lines(text.words(original));
    let mut all = Vec::new();
    for line in &first {
        let (words, points) = line.rsplit_once('|')?;
        let most = points.trim().parse().ok()?;
        all.push(Criterion { id: Uuid::now_v7(), text: Text::new(original, words.trim())?, most });
    }
    for wording in text.wordings().iter().filter(|w| w.lang != original) {
        let theirs = lines(&wording.words);
        if theirs.len() != all.len() {
            return None;
        }
        for (one, words) in all.iter_mut().zip(theirs) {
            let words = words.split('|').next().unwrap_or_default().trim().to_owned();
            let more = Wording { lang: wording.lang, words, by: None, official: false };
            one.text = one.text.clone().with(more);
        }
    }
    Some(all)
}

fn text_of(call: Option<&Call>, name: &str) -> Option<Text> {
    let call = call?;
    match name {
        "title" => Some(call.title.clone()),
        "text" => Some(call.text.clone()),
        "criteria" => typed(&call.criteria),
        _ => None,
    }
}

/// Those who can weigh: whoever holds a mandate in the network.
async fn people(cx: &Cx, network: &NetworkPicture) -> Result<Vec<(String, String)>, Error> {
    crate::people::to_choose(cx, network, |_| true).await
}

async fn draw(cx: &Cx, network: &NetworkPicture, filled: &Filled<'_, Call>) -> Answer {
    let t = cx.t();
    let Filled { there, sent, wrong, .. } = *filled;
    let list = format!("/{}/calls", network.network.code);
    let at = filled.standing(t, list, |one| address(network, one), ("call-edit", "call-add"));
    let day = |name: &str, there: Option<NaiveDate>| {
        let value = there.map(|d| d.to_string()).unwrap_or_default();
        let field = Field::new(Kind::Day, name, t.label("call-field", name)).required();
        field.holding(value).hint(t.t("call-hint-day")).sent(sent, wrong)
    };
    let original = texts::original(t, sent, there.map(|c| &c.title));
    let chosen: Vec<String> =
        there.map(|c| c.reviewers.iter().map(ToString::to_string).collect()).unwrap_or_default();
    let page = EditPage {
        shell: Shell::of(cx, network, None, "proposals", &at.title),
        at,
        published: there.is_some_and(|c| c.published),
        hidden: filled.hidden(|one| one.version),
        first: vec![
            day("opens", there.map(|c| c.opens)),
            day("closes", there.map(|c| c.closes)),
            texts::choice(t, original),
        ],
        texts: texts::fields(&asked(t), original, &|name| text_of(there, name), sent, wrong),
        reviewers: Several::of(
            "reviewers",
            t.label("call-field", "reviewers"),
            people(cx, network).await?,
            &chosen,
            (sent, wrong),
        ),
    };
    respond::private_page(cx, filled.status, &page)
}

fn read(
    cx: &Cx,
    network: &NetworkPicture,
    (form, people): (&Form, &[(String, String)]),
    (before, weighed): (Option<&Call>, bool),
    wrong: &mut Wrong,
) -> Option<Call> {
    let t = cx.t();
    let mut words = texts::read(t, &asked(t), form, &|name| text_of(before, name), wrong);
    let day = |name: &str, wrong: &mut Wrong| {
        let day = form.one(name).and_then(|d| d.parse::<NaiveDate>().ok());
        if day.is_none() {
            wrong.with(name, t.t("call-wrong-day"));
        }
        day
    };
    let (opens, closes) = (day("opens", wrong), day("closes", wrong));
    let typed = words.remove("criteria");
    let original = texts::original(t, Some(form), before.map(|c| &c.title));
    let field = format!("criteria.{}", original.code());
    let read = typed.as_ref().and_then(criteria);
    if typed.is_some() && read.is_none() {
        wrong.with(&field, t.t("call-wrong-criteria"));
    }
    let mut list = read.unwrap_or_default();
    let said = |list: &[Criterion]| -> Vec<(String, i64)> {
        list.iter().map(|c| (c.text.words(original).to_owned(), c.most)).collect()
    };
    if let Some(before) = before.filter(|_| weighed) {
        // Points were given by them: they stay what they were.
        if said(&list) != said(&before.criteria) {
            wrong.with(&field, t.t("call-weighed"));
        }
        list.clone_from(&before.criteria);
    }
    let chosen = several::ticked(form, "reviewers", people);
    if chosen.is_none() {
        wrong.with("reviewers", t.t("call-wrong-reviewers"));
    }
    let reviewers = chosen.unwrap_or_default();
    let call = Call {
        id: before.map_or_else(|| CallId(begun(form)), |c| c.id),
        network: network.network.id,
        reference: before.map(|c| c.reference.clone()).unwrap_or_default(),
        version: before.map_or(1, |c| c.version + 1),
        published: before.is_some_and(|c| c.published),
        title: words.remove("title")?,
        text: words.remove("text")?,
        opens: opens?,
        closes: closes?,
        criteria: list,
        reviewers: reviewers.iter().filter_map(|id| id.parse().ok().map(MandateId)).collect(),
        changed_at: cx.now,
    };
    match call.weigh() {
        Ok(()) => {}
        Err(Fault::Days) => wrong.with("closes", t.t("call-wrong-days")),
        Err(Fault::Criteria | Fault::Points) => wrong.with(&field, t.t("call-wrong-criteria")),
        Err(Fault::Reviewers) => wrong.with("reviewers", t.t("call-wrong-reviewers")),
    }
    Some(call)
}

/// The form of a new one.
pub(super) async fn fresh(cx: Cx, Path(code): Path<String>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&code)?;
    cx.require(Action::RunCalls, Object::network(network.network.id))?;
    let wrong = Wrong::default();
    draw(&cx, &network, &Filled::opened(None, &wrong)).await
}

/// Begins one.
pub(super) async fn begin(mut cx: Cx, Path(code): Path<String>, form: Form) -> Answer {
    cx.person()?;
    let (mut tx, network) = cx.turn_in(&code).await?;
    let actor = cx.actor(Action::RunCalls, Object::network(network.network.id))?;
    let people = people(&cx, &network).await?;
    let mut wrong = Wrong::default();
    let read = read(&cx, &network, (&form, &people), (None, false), &mut wrong);
    let (Some(mut call), true) = (read, wrong.is_nothing()) else {
        tx.rollback().await?;
        let filled = Filled::refused(None, &form, &wrong, faulty(cx.t(), &wrong));
        return draw(&cx, &network, &filled).await;
    };
    // Sent twice, it is there once.
    let all = records::call::of_network(&cx.state.db, network.network.id).await?;
    if let Some(same) = all.iter().find(|c| c.id == call.id) {
        tx.rollback().await?;
        return Ok(respond::see_other(&address(&network, same)));
    }
    call.reference = records::call::next_reference(&mut tx, network.network.id).await?;
    records::call::insert(&mut tx, &call).await?;
    cx.keep(tx, network.network.id, vec![deed(actor, "create", None, &call)]).await?;
    Ok(respond::see_other(&address(&network, &call)))
}

/// The form of one that is there.
pub(super) async fn show(cx: Cx, Path((code, reference)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&code)?;
    cx.require(Action::RunCalls, Object::network(network.network.id))?;
    let call = one(&cx, &network, &reference).await?;
    let wrong = Wrong::default();
    draw(&cx, &network, &Filled::opened(Some(&call), &wrong)).await
}

/// Saves it.
pub(super) async fn save(
    mut cx: Cx,
    Path((code, reference)): Path<(String, String)>,
    form: Form,
) -> Answer {
    cx.person()?;
    let (mut tx, network) = cx.turn_in(&code).await?;
    let actor = cx.actor(Action::RunCalls, Object::network(network.network.id))?;
    let before = one(&cx, &network, &reference).await?;
    let people = people(&cx, &network).await?;
    let weighed = !records::call::reviews(&cx.state.db, before.id).await?.is_empty();
    let mut wrong = Wrong::default();
    let of = (Some(&before), weighed);
    let read = read(&cx, &network, (&form, &people), of, &mut wrong);
    let refused = refusal(cx.t(), &form, before.version, &wrong, "call-moved");
    let (Some(after), None) = (read, &refused) else {
        tx.rollback().await?;
        let refused = refused.unwrap_or_else(|| faulty(cx.t(), &wrong));
        let filled = Filled::refused(Some(&before), &form, &wrong, refused);
        return draw(&cx, &network, &filled).await;
    };
    records::call::update(&mut tx, &after, !weighed).await.map_err(moved)?;
    let entry = deed(actor, "change", Some(&before), &after);
    cx.keep(tx, network.network.id, vec![entry]).await?;
    Ok(respond::see_other(&address(&network, &after)))
}

#[cfg(test)]
mod tests;
