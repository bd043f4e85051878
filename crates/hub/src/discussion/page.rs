//! The page of a discussion: suggestions that wait, open threads by field, what is settled folded
//! away, and the forms to say and to propose something.

use super::form::Typed;
use super::people::People;
use super::place::{Address, Place};
use super::store;
use super::value::{self, Control};
use super::view::{Drawing, Group, Proposed};
use crate::web::html::Words;
use crate::web::paging::{Page, Pager};
use crate::web::tongue::own_name;
use crate::web::{Answer, Cx, Error, Shell, respond};
use askama::Template;
use aunar_domain::discussion::{LONGEST_COMMENT, LONGEST_REASON, Topic, takes_suggestions};
use aunar_domain::words::{Lang, Text};
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// How many threads a page shows.
const THREADS: usize = 20;
/// How many decided suggestions a page shows, the latest first.
const DECIDED: usize = 20;

#[derive(Template)]
#[template(path = "discussion/pages/discussion.html")]
struct DiscussionPage {
    shell: Shell,
    activity: String,
    here: String,
    reference: String,
    title: Words,
    threads_title: String,
    waiting: Vec<Proposed>,
    decided: Vec<Proposed>,
    groups: Vec<Group>,
    resolved: Vec<Group>,
    resolved_title: String,
    pager: Pager,
    topics: Vec<(&'static str, String)>,
    suggest_base: String,
    comment: NewComment,
    suggest: Option<NewSuggestion>,
    takes_suggestions: bool,
    longest_comment: usize,
    longest_reason: usize,
}

/// The form to say something.
struct NewComment {
    id: String,
    topic: &'static str,
    words: String,
    people: Vec<(String, String, bool)>,
    problem: Option<String>,
}

/// The form to propose a value of a field.
struct NewSuggestion {
    id: String,
    topic: &'static str,
    label: String,
    /// The languages a text may be worded in: code, name, whether chosen.
    langs: Vec<(&'static str, &'static str, bool)>,
    lang: Option<&'static str>,
    control: Control,
    value: String,
    longest: usize,
    why: String,
    problem: Option<String>,
}

/// What a field says, short enough for a form to name what was seen.
pub(super) fn mark(value: &str) -> String {
    let hash = Sha256::digest(value);
    hash.iter().take(12).map(|byte| format!("{byte:02x}")).collect()
}

/// The language a text of an activity was written in.
pub(super) fn original(place: &Place, topic: Topic) -> Option<Lang> {
    let content = &place.activity.content;
    let text = match topic {
        Topic::Title => Some(&content.title),
        Topic::Description => content.description.as_ref(),
        Topic::SlipReason => content.slip_reason.as_ref(),
        Topic::Deliverable => content.deliverable.as_ref(),
        _ => None,
    };
    text.map(Text::original)
}

/// The discussion of an activity.
pub(super) async fn show(cx: Cx, Path(address): Path<Address>) -> Answer {
    cx.params().only(&["suggest", "in", "page", "per_page"])?;
    let place = Place::at(&cx, &address)?;
    let page = draw(&cx, &place, &Typed::default()).await?;
    let answer = respond::private(respond::page(&cx, &page)?);
    // What the page has shown is seen.
    let person = cx.person()?.id;
    store::seen(&cx.state.db, &place.whole, person, cx.now).await?;
    Ok(answer)
}

/// The page again, around a form that was refused.
pub(super) async fn again(cx: &Cx, place: &Place, typed: Typed) -> Result<Response, Error> {
    let page = draw(cx, place, &typed).await?;
    Ok((typed.status, respond::private(respond::page(cx, &page)?)).into_response())
}

async fn draw(cx: &Cx, place: &Place, typed: &Typed) -> Result<DiscussionPage, Error> {
    let (t, db, whole) = (cx.t(), &cx.state.db, place.whole.as_slice());
    let person = cx.person()?;
    let people = People::of(db, &place.network).await?;
    let comments = store::comments(db, whole).await?;
    let mentions = store::mentions(db, whole).await?;
    let suggestions = store::suggestions(db, whole).await?;
    let drawing = Drawing { cx, place, people: &people, mentions: &mentions, typed };

    let mut roots: Vec<_> = comments.iter().filter(|c| c.parent.is_none()).collect();
    let open_threads = roots.iter().filter(|c| c.resolved.is_none()).count() as u64;
    // Open ones first; within them by field, as the activity's page has them.
    roots.sort_by_key(|c| (c.resolved.is_some(), c.topic, c.said.at, c.id));
    let page = Page::of(cx, THREADS)?;
    let (total, roots) = page.cut(roots);
    let (mut groups, mut resolved): (Vec<Group>, Vec<Group>) = (Vec::new(), Vec::new());
    for root in roots {
        let answers: Vec<_> = comments.iter().filter(|c| c.parent == Some(root.id)).collect();
        let thread = drawing.thread(root, &answers);
        let label =
            root.topic.map_or_else(|| t.t("discussion-whole"), |topic| value::label(t, topic));
        let list = if root.resolved.is_some() { &mut resolved } else { &mut groups };
        match list.last_mut().filter(|group| group.label == label) {
            Some(group) => group.threads.push(thread),
            None => list.push(Group { label, threads: vec![thread] }),
        }
    }
    let (waiting, mut decided): (Vec<_>, Vec<_>) =
        suggestions.iter().partition(|s| s.decided.is_none());
    decided.sort_by_key(|s| std::cmp::Reverse(s.decided.as_ref().map(|d| d.at)));
    decided.truncate(DECIDED);

    let n_resolved: usize = resolved.iter().map(|group| group.threads.len()).sum();
    let here = place.discussion();
    let called = place.object();
    let new_comment = typed.at == "comment";
    let topic_code = |topic: Option<Topic>| topic.map_or("", Topic::code);
    let title = t.with("discussion-of", &[("reference", &place.activity.reference)]);
    let code = &place.plan.plan.code;
    Ok(DiscussionPage {
        shell: Shell::of(cx, &place.network, Some(code), "activities", &title),
        activity: place.href(),
        reference: place.activity.reference.clone(),
        title: Words::of(&place.activity.content.title, t.0, t),
        threads_title: t.n("discussion-threads", open_threads),
        waiting: waiting.iter().map(|s| drawing.suggestion(s)).collect(),
        decided: decided.iter().map(|s| drawing.suggestion(s)).collect(),
        resolved_title: t.n("discussion-resolved", n_resolved as u64),
        groups,
        resolved,
        pager: page.among(cx, &here, total),
        topics: Topic::ALL.iter().map(|topic| (topic.code(), value::label(t, *topic))).collect(),
        suggest_base: format!("{}/suggestions", place.href()),
        comment: NewComment {
            id: Uuid::now_v7().to_string(),
            topic: topic_code(typed.topic.filter(|_| new_comment)),
            words: if new_comment { typed.words.clone() } else { String::new() },
            people: people
                .who_may_discuss(called, person.id, cx.now)
                .into_iter()
                .map(|(id, name)| {
                    let id = id.to_string();
                    let chosen = new_comment && typed.called.contains(&id);
                    (id, name.to_owned(), chosen)
                })
                .collect(),
            problem: new_comment.then(|| typed.problem.clone()),
        },
        suggest: new_suggestion(cx, place, typed)?,
        takes_suggestions: takes_suggestions(place.object()),
        here,
        longest_comment: LONGEST_COMMENT,
        longest_reason: LONGEST_REASON,
    })
}

/// The form to propose a value, for the field that the address names or that was typed.
fn new_suggestion(cx: &Cx, place: &Place, typed: &Typed) -> Result<Option<NewSuggestion>, Error> {
    let typed = (typed.at == "suggest").then_some(typed);
    let asked = cx.params().code("suggest", Topic::ALL, Topic::code)?;
    let Some(topic) = typed.and_then(|typed| typed.topic).or(asked) else {
        return Ok(None);
    };
    if !takes_suggestions(place.object()) {
        return Ok(None);
    }
    let t = cx.t();
    let asked = cx.params().code("in", Lang::ALL, Lang::code)?;
    let lang = topic.is_text().then(|| {
        let typed = typed.and_then(|typed| typed.lang);
        typed.or(asked).or(original(place, topic)).unwrap_or(t.0)
    });
    let value = typed.and_then(|typed| typed.value.clone());
    let value = value.unwrap_or_else(|| value::in_field(t, place, topic, lang));
    let langs = Lang::ALL.iter().map(|l| (l.code(), own_name(*l), Some(*l) == lang));
    Ok(Some(NewSuggestion {
        id: Uuid::now_v7().to_string(),
        topic: topic.code(),
        label: value::label(t, topic),
        langs: if lang.is_some() { langs.collect() } else { Vec::new() },
        lang: lang.map(Lang::code),
        control: value::control(cx, place, topic, &value),
        value,
        longest: topic.longest(),
        why: typed.map(|typed| typed.words.clone()).unwrap_or_default(),
        problem: typed.map(|typed| typed.problem.clone()),
    }))
}
