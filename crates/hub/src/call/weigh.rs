//! Weighing what was proposed to a call. A reviewer says first whether they have an interest in a
//! proposal; with one they give no points and see none. Without one they see those of others once they
//! have given their own. All of it is for reviewers and for those who run the network alone.

use super::{address, may, one, proposals, reviews, runs};
use crate::picture::NetworkPicture;
use crate::records;
use crate::records::proposal::Told;
use crate::web::cx::actor;
use crate::web::field::{Field, Kind, Wrong};
use crate::web::html::Words;
use crate::web::{Answer, Cx, Error, Form, Shell, numbers, respond};
use askama::Template;
use aunar_db::Entry;
use aunar_domain::access::{Action, Object};
use aunar_domain::call::{Call, Panel, Review, Stage, mean};
use aunar_domain::words::tidy;
use axum::extract::Path;
use axum::http::StatusCode;
use serde_json::json;
use std::collections::BTreeMap;
use uuid::Uuid;

/// Most characters of what a reviewer says of a proposal.
const MOST_WORDS: usize = 2_000;

#[derive(Template)]
#[template(path = "call/pages/weigh_list.html")]
struct ListPage {
    shell: Shell,
    path: String,
    title: Words,
    reviews: bool,
    lines: Vec<Line>,
}

struct Line {
    href: String,
    number: String,
    title: Words,
    own: String,
    sum: Option<String>,
}

/// Whoever asks is a reviewer of the call, or runs the network.
async fn allowed(cx: &Cx, network: &NetworkPicture, reference: &str) -> Result<Call, Error> {
    let all = records::call::of_network(&cx.state.db, network.network.id).await?;
    let found = all.into_iter().find(|c| c.reference.eq_ignore_ascii_case(reference));
    if let Some(call) =
        found.filter(|c| runs(cx, network) || c.published && reviews(cx, network, c))
    {
        return Ok(call);
    }
    // Who weighs for a call is nobody's to learn: refused as for any.
    let panel = Panel { reviewers: &[], conflicted: &[], from: None };
    cx.require(Action::ReadScores, Object::network(network.network.id).before(panel))?;
    one(cx, network, reference).await
}

fn points(cx: &Cx, call: &Call, tenths: i64) -> String {
    let t = cx.t();
    let (whole, rest) = (tenths / 10, tenths % 10);
    let mean = match rest {
        0 => whole.to_string(),
        _ if t.0 == aunar_domain::words::Lang::En => format!("{whole}.{rest}"),
        _ => format!("{whole},{rest}"),
    };
    t.with("call-sum", &[("points", &mean), ("most", &call.most().to_string())])
}

/// What whoever asks said of a proposal.
fn own<'r>(cx: &Cx, told: &Told, all: &'r [Review]) -> Option<&'r Review> {
    let of = |r: &&Review| {
        r.proposal == told.proposal.id && cx.mandates().iter().any(|m| m.id == r.mandate)
    };
    all.iter().find(of)
}

/// What others said of a proposal, as far as whoever asks may read it.
fn others<'r>(
    cx: &Cx,
    network: &NetworkPicture,
    (call, told, all): (&Call, &Told, &'r [Review]),
) -> Vec<&'r Review> {
    let has_said = own(cx, told, all).is_some_and(|r| !r.conflict);
    let reads = may(cx, network, (call, told, all), Action::ReadScores);
    if !reads || !(runs(cx, network) || has_said) {
        return Vec::new();
    }
    all.iter().filter(|r| r.proposal == told.proposal.id).collect()
}

/// The proposals to a call, with how they were weighed.
pub(super) async fn list(cx: Cx, Path((network, reference)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let call = allowed(&cx, &network, &reference).await?;
    let t = cx.t();
    let path = address(&network, &call);
    let said = records::call::reviews(&cx.state.db, call.id).await?;
    let mut lines = Vec::new();
    for told in proposals(&cx, &network, &call).await? {
        let Some(idea) = &told.proposal.idea else { continue };
        let number = told.proposal.number.map(|n| n.to_string()).unwrap_or_default();
        let mine = match own(&cx, &told, &said) {
            Some(review) if review.conflict => "interest",
            Some(_) => "said",
            None if may(&cx, &network, (&call, &told, &said), Action::WeighProposal) => "unsaid",
            None => "not-yours",
        };
        let read: Vec<Review> =
            others(&cx, &network, (&call, &told, &said)).into_iter().cloned().collect();
        let fair = read.iter().filter(|r| !r.conflict).count();
        lines.push(Line {
            href: format!("{path}/proposals/{number}"),
            title: Words::of(&idea.title, t.0, t),
            own: t.label("call-own", mine),
            sum: mean(&read)
                .map(|m| format!("{} · {}", points(&cx, &call, m), t.n("call-reviews", fair))),
            number,
        });
    }
    let page = ListPage {
        shell: Shell::of(&cx, &network, None, "proposals", &t.t("call-weigh-title")),
        title: Words::of(&call.title, t.0, t),
        reviews: reviews(&cx, &network, &call),
        path,
        lines,
    };
    respond::private_page(&cx, StatusCode::OK, &page)
}

#[derive(Template)]
#[template(path = "call/pages/weigh.html")]
struct WeighPage {
    shell: Shell,
    path: String,
    here: String,
    title: Words,
    what: Words,
    public: String,
    trouble: Option<String>,
    fields: Vec<Field>,
    interest: bool,
    read: Vec<Read>,
}

/// What a reviewer said: who, the sum, the points by criterion, and the words beside them.
type Read = (String, String, Vec<(Words, String)>, Option<String>);

async fn found(
    cx: &Cx,
    network: &NetworkPicture,
    call: &Call,
    number: &str,
) -> Result<Told, Error> {
    let all = proposals(cx, network, call).await?;
    let is = |t: &Told| t.proposal.number.is_some_and(|n| n.to_string() == number);
    all.into_iter().find(is).ok_or_else(|| Error::not_found("proposal", number))
}

/// The page on which a proposal is weighed.
pub(super) async fn show(
    cx: Cx,
    Path((network, reference, number)): Path<(String, String, String)>,
) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let call = allowed(&cx, &network, &reference).await?;
    let told = found(&cx, &network, &call, &number).await?;
    draw(&cx, &network, (&call, &told), (None, Wrong::default())).await
}

async fn draw(
    cx: &Cx,
    network: &NetworkPicture,
    (call, told): (&Call, &Told),
    (sent, wrong): (Option<&Form>, Wrong),
) -> Answer {
    let t = cx.t();
    let said = records::call::reviews(&cx.state.db, call.id).await?;
    let mine = own(cx, told, &said);
    let interest = mine.is_some_and(|r| r.conflict);
    let weighs = may(cx, network, (call, told, &said), Action::WeighProposal) || interest;
    let mut fields = Vec::new();
    if weighs && call.stage(cx.now.date_naive()) != Stage::Draft {
        let choices = ["", "none", "some"].map(|c| {
            let label = if c.is_empty() { "unsaid" } else { c };
            (c.to_owned(), t.label("call-interest", label))
        });
        let stands = mine.map_or("", |r| if r.conflict { "some" } else { "none" });
        fields.push(
            Field::new(Kind::Choice, "interest", t.t("call-field-interest"))
                .required()
                .hint(t.t("call-interest-how"))
                .choices(choices)
                .holding(stands),
        );
        for one in &call.criteria {
            let given = mine.and_then(|r| r.points.get(&one.id)).map(ToString::to_string);
            let label = one.text.words(t.0);
            fields.push(
                Field::new(Kind::Line, one.id.to_string(), label)
                    .figures()
                    .hint(t.n("call-points-how", one.most.unsigned_abs()))
                    .holding(given.unwrap_or_default()),
            );
        }
        let words = mine.and_then(|r| r.words.clone()).unwrap_or_default();
        fields.push(Field::new(Kind::Words, "words", t.t("call-field-words")).holding(words));
    }
    let mut read = Vec::new();
    let others = others(cx, network, (call, told, &said));
    let held = records::person::mandates_in(&cx.state.db, network.network.id).await?;
    let people = records::person::of_network(&cx.state.db, network.network.id).await?;
    for review in others {
        let person = held.iter().find(|m| m.id == review.mandate).map(|m| m.person);
        let name = people.iter().find(|p| Some(p.id) == person).map(|p| p.name.clone());
        let sum = match review.conflict {
            true => t.label("call-interest", "some"),
            false => points(cx, call, review.sum() * 10),
        };
        let each = call.criteria.iter().filter_map(|c| {
            let points = review.points.get(&c.id)?;
            Some((Words::of(&c.text, t.0, t), points.to_string()))
        });
        let at = numbers::day(t.0, review.at.date_naive());
        let who = format!("{} · {at}", name.unwrap_or_default());
        read.push((who, sum, each.collect(), review.words.clone()));
    }
    let number = told.proposal.number.map(|n| n.to_string()).unwrap_or_default();
    let path = address(network, call);
    let idea = told.proposal.idea.as_ref().ok_or_else(|| Error::not_found("proposal", &number))?;
    let status = match wrong.is_nothing() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let page = WeighPage {
        shell: Shell::of(cx, network, None, "proposals", &t.t("call-weigh-title")),
        here: format!("{path}/proposals/{number}"),
        title: Words::of(&idea.title, t.0, t),
        what: Words::of(&idea.what, t.0, t),
        public: format!("/{}/proposals/{number}", network.network.code),
        trouble: (!wrong.is_nothing()).then(|| t.n("field-trouble", wrong.count())),
        fields: fields.into_iter().map(|f| f.sent(sent, &wrong)).collect(),
        interest,
        read,
        path,
    };
    respond::private_page(cx, status, &page)
}

/// Takes what a reviewer says.
pub(super) async fn act(
    mut cx: Cx,
    Path((code, reference, number)): Path<(String, String, String)>,
    form: Form,
) -> Answer {
    cx.person()?;
    let (mut tx, network) = cx.turn_in(&code).await?;
    let call = allowed(&cx, &network, &reference).await?;
    let told = found(&cx, &network, &call, &number).await?;
    let said = records::call::reviews(&cx.state.db, call.id).await?;
    // Whoever said that they have an interest may say otherwise; what is their own organisation's stays so.
    let before = own(&cx, &told, &said).map(|r| r.mandate);
    let mut conflicted = super::conflicted(&said, &told);
    conflicted.retain(|m| Some(*m) != before);
    let from = told.proposal.idea.as_ref().and_then(|i| i.entity);
    let panel = Panel { reviewers: &call.reviewers, conflicted: &conflicted, from };
    let object = Object::network(network.network.id).before(panel);
    let (person, mandate) = cx.acting(Action::WeighProposal, object)?;
    let (actor, mandate) = (actor(person, mandate), mandate.id);
    let t = cx.t();
    let mut wrong = Wrong::default();
    let conflict = match form.one("interest") {
        Some("none") => Some(false),
        Some("some") => Some(true),
        _ => {
            wrong.with("interest", t.t("call-wrong-interest"));
            None
        }
    };
    let mut points: BTreeMap<Uuid, i64> = BTreeMap::new();
    for one in call.criteria.iter().filter(|_| conflict == Some(false)) {
        let name = one.id.to_string();
        match form.one(&name).and_then(|n| n.parse::<i64>().ok()) {
            Some(n) if (0..=one.most).contains(&n) => {
                points.insert(one.id, n);
            }
            _ => wrong.with(name, t.n("call-wrong-points", one.most.unsigned_abs())),
        }
    }
    let words = tidy(form.raw("words").unwrap_or_default());
    if words.chars().count() > MOST_WORDS {
        wrong.with("words", t.n("proposal-wrong-long", MOST_WORDS));
    }
    let (Some(conflict), true) = (conflict, wrong.is_nothing()) else {
        tx.rollback().await?;
        return draw(&cx, &network, (&call, &told), (Some(&form), wrong)).await;
    };
    let review = Review {
        proposal: told.proposal.id,
        mandate,
        conflict,
        points,
        words: Some(words).filter(|w| !w.is_empty()),
        at: cx.now,
    };
    records::call::weigh(&mut tx, &review).await?;
    // That it was weighed, and no more: the history cannot forget.
    let entry = Entry {
        actor,
        via: "web",
        action: "change",
        entity: "call-review",
        record: told.proposal.id.0,
        plan: None,
        before: None,
        after: Some(json!({ "call": call.reference, "reference": number })),
    };
    cx.keep(tx, network.network.id, vec![entry]).await?;
    Ok(respond::see_other(&format!("{}/proposals", address(&network, &call))))
}
