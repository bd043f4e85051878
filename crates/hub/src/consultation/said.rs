//! What was said, as pages show it: the words, who speaks, on what, and the answer with the text
//! that changed.

use crate::picture::{NetworkPicture, PlanPicture};
use crate::records;
use crate::web::html::Words;
use crate::web::tongue::Tongue;
use crate::web::{Cx, Error, numbers};
use aunar_domain::activity::Involved;
use aunar_domain::consultation::{Answer, Author, Comment, Consultation, Field, Passage, Subject};
use aunar_domain::words::Text;
use serde_json::Value;
use std::collections::HashMap;

/// A comment for a page.
pub(super) struct Said {
    pub number: String,
    pub kind: String,
    pub state_code: &'static str,
    pub state: String,
    pub on: (String, Words, String),
    pub passage: Option<Quoted>,
    pub words: Words,
    pub author: String,
    pub moment: String,
    pub when: String,
    pub withheld: Option<String>,
    pub answer: Option<Answered>,
    pub version: i64,
}

/// A passage for a page.
pub(super) struct Quoted {
    pub field: String,
    pub lang: &'static str,
    pub words: String,
    pub has_changed: bool,
}

/// An answer for a page.
pub(super) struct Answered {
    pub code: &'static str,
    pub label: String,
    pub when: String,
    pub reason: Option<Words>,
    pub change: Option<Changed>,
}

/// The text that changed, for a page.
pub(super) struct Changed {
    pub href: String,
    pub reference: String,
    pub title: Words,
    pub fields: Vec<ChangedField>,
}

/// One field that changed: what it said and says, where it is a text.
pub(super) struct ChangedField {
    pub label: String,
    pub before: Option<Words>,
    pub after: Option<Words>,
}

/// The rows of history that answers lead to, by number.
pub(super) type Changes = HashMap<i64, (Option<Value>, Option<Value>)>;

/// Reads the rows of history that a consultation's answers lead to.
pub(super) async fn changes(cx: &Cx, one: &Consultation) -> Result<Changes, Error> {
    let rows = records::consultation::changes(&cx.state.db, one.id).await?;
    Ok(rows.into_iter().map(|(n, _, before, after)| (n, (before, after))).collect())
}

/// A comment for a page.
pub(super) fn said(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    comment: &Comment,
    changes: &Changes,
) -> Said {
    let t = cx.t();
    let own = Text::new(comment.lang, &comment.words);
    Said {
        number: comment.number.map(|n| n.to_string()).unwrap_or_default(),
        kind: t.label("consultation-kind", comment.kind.code()),
        state_code: comment.state.code(),
        state: t.label("consultation-comment-state", comment.state.code()),
        on: on(network, plan, comment.on, t),
        passage: comment.passage.as_ref().map(|p| quoted(plan, comment.on, p, t)),
        words: own.map_or_else(|| Words::own(&*comment.words), |text| Words::of(&text, t.0, t)),
        author: author(network, &comment.author, t),
        moment: comment.sent_at.to_rfc3339(),
        when: numbers::day(t.0, comment.sent_at.date_naive()),
        withheld: comment.withheld_reason.clone(),
        answer: comment.answer.as_ref().map(|a| answered(network, plan, a, changes, t)),
        version: comment.version,
    }
}

/// What a comment is on now: what was said of an activity that was joined into another is seen on that
/// one, and goes back with it, since it is stored as it was said.
pub(super) fn stands_on(plan: &PlanPicture, subject: Subject) -> Subject {
    match subject {
        Subject::Activity(id) => {
            let joined = plan.joined.redirects().iter().find(|r| r.from == id);
            Subject::Activity(joined.map_or(id, |redirect| redirect.to))
        }
        other => other,
    }
}

/// What a comment is on: the reference, the title, the address.
pub(super) fn on(
    network: &NetworkPicture,
    plan: &PlanPicture,
    subject: Subject,
    t: Tongue,
) -> (String, Words, String) {
    let base = format!("/{}/plans/{}", network.network.code, plan.plan.code);
    let whole = || (String::new(), Words::own(t.t("consultation-on-plan")), base.clone());
    match stands_on(plan, subject) {
        Subject::Plan => whole(),
        Subject::Priority(id) => plan.priority(id).map_or_else(whole, |p| {
            let query = crate::web::params::encode(&p.reference);
            let href = format!("{base}/activities?priority={query}");
            (p.reference.clone(), Words::of(&p.title, t.0, t), href)
        }),
        Subject::Activity(id) => plan.by_id(id).map_or_else(whole, |a| {
            let href = format!("{base}/activities/{}", crate::web::params::encode(&a.reference));
            (a.reference.clone(), Words::of(&a.content.title, t.0, t), href)
        }),
    }
}

/// The text that a passage stands in.
pub(super) fn text_of(plan: &PlanPicture, subject: Subject, field: Field) -> Option<&Text> {
    match stands_on(plan, subject) {
        Subject::Plan => match field {
            Field::Title => Some(&plan.plan.title),
            Field::Summary => plan.plan.summary.as_ref(),
            Field::Description | Field::Deliverable => None,
        },
        Subject::Priority(id) => {
            let priority = plan.priority(id)?;
            match field {
                Field::Title => Some(&priority.title),
                Field::Summary => priority.summary.as_ref(),
                Field::Description | Field::Deliverable => None,
            }
        }
        Subject::Activity(id) => {
            let content = &plan.by_id(id)?.content;
            match field {
                Field::Title => Some(&content.title),
                Field::Description => content.description.as_ref(),
                Field::Deliverable => content.deliverable.as_ref(),
                Field::Summary => None,
            }
        }
    }
}

fn quoted(plan: &PlanPicture, subject: Subject, passage: &Passage, t: Tongue) -> Quoted {
    Quoted {
        field: t.label("consultation-field", passage.field.code()),
        lang: passage.lang.code(),
        words: passage.quote.clone(),
        has_changed: passage.find(text_of(plan, subject, passage.field)).is_none(),
    }
}

/// Who speaks: a seat as what it is, the public by the name it gives.
pub(super) fn author(network: &NetworkPicture, author: &Author, t: Tongue) -> String {
    match author {
        Author::Seat { named: false, .. } => t.t("consultation-author-seat"),
        Author::Seat { role, entity, country, .. } => {
            let entity = entity.and_then(|id| network.common.register.get(id));
            let country = country.as_deref().and_then(|c| network.common.geography.get(c));
            let of = entity.map(|e| e.short(t.0)).or(country.map(|c| c.name.words(t.0)));
            let role = t.label("role", role.code());
            of.map_or_else(|| role.clone(), |of| format!("{role} · {of}"))
        }
        Author::Public { name, organisation: Some(of) } => format!("{} · {of}", t.person(name)),
        Author::Public { name, organisation: None } => t.person(name),
    }
}

fn answered(
    network: &NetworkPicture,
    plan: &PlanPicture,
    answer: &Answer,
    changes: &Changes,
    t: Tongue,
) -> Answered {
    let change = answer.change.and_then(|change| {
        let activity = plan.by_id(change.activity)?;
        let (_, title, href) = on(network, plan, Subject::Activity(change.activity), t);
        let (before, after) = changes.get(&change.n)?;
        Some(Changed {
            href,
            reference: activity.reference.clone(),
            title,
            fields: changed_fields(network, before.as_ref(), after.as_ref(), t),
        })
    });
    Answered {
        code: answer.disposition.code(),
        label: t.label("disposition", answer.disposition.code()),
        when: numbers::day(t.0, answer.at.date_naive()),
        reason: answer.reason.as_ref().map(|r| Words::of(r, t.0, t)),
        change,
    }
}

/// What changed in an activity from one row of its history to the next.
fn changed_fields(
    network: &NetworkPicture,
    before: Option<&Value>,
    after: Option<&Value>,
    t: Tongue,
) -> Vec<ChangedField> {
    let object =
        |value: Option<&Value>| value.and_then(Value::as_object).cloned().unwrap_or_default();
    let (before, after) = (object(before), object(after));
    let mut fields = Vec::new();
    for (name, now) in &after {
        let was = before.get(name).unwrap_or(&Value::Null);
        if name == "version" || records::latest::DECIDED_BY.contains(&name.as_str()) || was == now {
            continue;
        }
        let shown = |value: &Value| shown(network, name, value, t);
        fields.push(ChangedField {
            label: t.try_label("field", name).unwrap_or_else(|| name.clone()),
            before: shown(was),
            after: shown(now),
        });
    }
    fields
}

/// A value of the history in words, where it has any: a text, or who takes part.
fn shown(network: &NetworkPicture, field: &str, value: &Value, t: Tongue) -> Option<Words> {
    if field == "involved" {
        let involved: Vec<Involved> = serde_json::from_value(value.clone()).ok()?;
        let names = involved.iter().filter_map(|i| network.common.register.get(i.entity));
        let names: Vec<&str> = names.map(|e| e.short(t.0)).collect();
        return (!names.is_empty()).then(|| Words::own(names.join(", ")));
    }
    let text: Text = serde_json::from_value(value.clone()).ok()?;
    Some(Words::of(&text, t.0, t))
}
