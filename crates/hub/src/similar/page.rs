//! The page that finds who has experience with what a text asks for.

use super::experience::{self, MOST};
use super::told::{self, Contact};
use crate::outside;
use crate::picture::NetworkPicture;
use crate::web::address;
use crate::web::client::Network;
use crate::web::html::Words;
use crate::web::limits::Rate;
use crate::web::params::encode;
use crate::web::{Answer, Cx, Error, Shell, respond};
use askama::Template;
use axum::extract::Path;
use chrono::TimeDelta;
use std::sync::Arc;

/// So many of those with experience are shown, with so much evidence each.
const SHOWN: usize = 10;
const EVIDENCE: usize = 3;
/// So many needs are offered to try it with.
const TRIED: usize = 3;
/// From which scores on experience is called much, and some.
const MUCH: f32 = 1.0;
const SOME: f32 = 0.5;

/// How often one network may search: it looks at everything.
const SEARCHING: Rate = Rate { what: "experience", burst: 120, every: TimeDelta::seconds(1) };

#[derive(Template)]
#[template(path = "similar/pages/experience.html")]
struct ExperiencePage {
    shell: Shell,
    network: String,
    question: String,
    most: usize,
    cut: Option<String>,
    found: String,
    tries: Vec<(String, Words)>,
    search: String,
    experts: Vec<Expert>,
    outside: Vec<Beyond>,
}

/// An activity of an outside mechanism.
struct Beyond {
    line: Line,
    origin: Vec<String>,
}

struct Expert {
    href: String,
    short: String,
    name: Words,
    level: &'static str,
    level_words: String,
    contact: Option<Contact>,
    evidence: Vec<Line>,
    more: Option<String>,
}

struct Line {
    href: String,
    title: Words,
    reference: String,
    status: &'static str,
    status_words: String,
    part: String,
    when: String,
    places: String,
    why: String,
}

/// What an address asks for, as far as it is read, and whether it asked for more.
pub(super) fn asked(cx: &Cx) -> (String, bool) {
    let whole = cx.params().one("q").unwrap_or_default();
    (whole.chars().take(MOST).collect(), whole.chars().nth(MOST).is_some())
}

/// Refuses a network that searches more often than anybody reads.
pub(super) fn in_measure(cx: &Cx, from: Network) -> Result<(), Error> {
    cx.state.limits.take(SEARCHING, from, cx.now)
}

/// The page.
pub(super) async fn show(cx: Cx, from: Network, Path(network): Path<String>) -> Answer {
    cx.params().only(&["q", "cut"])?;
    let network = cx.network(&network)?;
    let t = cx.t();
    let (question, is_cut) = asked(&cx);
    let base = format!("/{}/experience", network.network.code);
    if is_cut {
        // Every link of the page carries the text: as much of it as is read.
        return Ok(respond::see_other(&format!("{base}?q={}&cut=1", encode(&question))));
    }
    let (mut experts, mut outside) = (Vec::new(), Vec::new());
    let mut total = 0;
    if !question.is_empty() {
        in_measure(&cx, from)?;
        let found = experience::look(&cx, &network, &question).await?;
        total = found.experts.len();
        outside.extend(found.outside.iter().filter_map(|one| beyond(&cx, &network, one)));
        experts.extend(
            found.experts.iter().take(SHOWN).filter_map(|one| expert(&cx, &network, &found, one)),
        );
    }
    let search: String = question.chars().take(200).collect();
    let tries = network.needs.iter().take(TRIED).map(|need| {
        let title = Words::of(&need.title, t.0, t);
        (format!("{base}?q={}", encode(&title.words)), title)
    });
    let page = ExperiencePage {
        shell: Shell::of(&cx, &network, None, "members", &t.t("experience-title")).also(
            "application/json",
            format!("/api/v1/networks/{}/experience?q={}", network.network.code, encode(&question)),
        ),
        cut: cx.params().one("cut").map(|_| t.n("experience-cut", MOST)),
        found: t.n("experience-found", total),
        tries: tries.collect(),
        search: format!("/{}/search?q={}", network.network.code, encode(&search)),
        network: network.network.code.clone(),
        most: MOST,
        question,
        experts,
        outside,
    };
    respond::page(&cx, &page)
}

fn beyond(cx: &Cx, network: &NetworkPicture, found: &experience::Elsewhere) -> Option<Beyond> {
    let (t, one) = (cx.t(), found.activity.as_ref());
    let content = &one.content;
    let source = network.outside.source(one.source)?;
    let mechanism = network.mechanisms.iter().find(|m| m.id == source.mechanism)?;
    let status = content.status.public().code();
    let why: Vec<&str> = found.reasons.iter().map(|r| r.sentence.as_str()).collect();
    let mut origin = vec![t.with("outside-of", &[("mechanism", mechanism.name.words(t.0))])];
    origin.extend(outside::origin(t, source));
    origin.extend(outside::gone(t, one));
    let line = Line {
        href: outside::address(network, mechanism, one.id.0),
        title: Words::of(&content.title, t.0, t),
        reference: outside::name(mechanism, &one.reference),
        status,
        status_words: t.label("public-status", status),
        part: one.by.clone().unwrap_or_default(),
        when: told::period(t, content),
        places: told::places(t, &network.common, content),
        why: why.join(". "),
    };
    Some(Beyond { line, origin })
}

fn expert(
    cx: &Cx,
    network: &Arc<NetworkPicture>,
    found: &experience::Found,
    one: &aunar_overlap::expertise::Experienced<
        aunar_domain::ids::EntityId,
        aunar_domain::ids::ActivityId,
    >,
) -> Option<Expert> {
    let t = cx.t();
    let entity = network.common.register.get(one.entity)?;
    let level = match one.score {
        score if score >= MUCH => "much",
        score if score >= SOME => "some",
        _ => "little",
    };
    let lines = found.of(network, one).take(EVIDENCE).map(|(plan, activity, evidence)| {
        let content = &activity.content;
        let status = content.status.public().code();
        let part = experience::part(activity, one.entity);
        let why: Vec<&str> = evidence.reasons.iter().map(|r| r.sentence.as_str()).collect();
        Line {
            href: address::activity(network, plan, &activity.reference),
            title: Words::of(&content.title, t.0, t),
            reference: activity.reference.clone(),
            status,
            status_words: t.label("public-status", status),
            part: part.map(|p| t.label("experience-part", p.code())).unwrap_or_default(),
            when: told::period(t, content),
            places: told::places(t, &network.common, content),
            why: why.join(". "),
        }
    });
    let rest = one.shown.len().saturating_sub(EVIDENCE);
    Some(Expert {
        href: format!("/{}/members#{}", network.network.code, entity.code),
        short: entity.short(t.0).to_owned(),
        name: Words::of(&entity.name, t.0, t),
        level,
        level_words: t.label("experience-level", level),
        contact: told::contact(t, network, one.entity, &[]),
        evidence: lines.collect(),
        more: (rest > 0).then(|| t.n("experience-more", rest)),
    })
}
