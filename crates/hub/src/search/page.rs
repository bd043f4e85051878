//! The page of a search: activities, events, what the whole of society brings, needs, mechanisms, members
//! and priorities, each kind with its best answers.

use super::excerpt::{Marker, Piece};
use super::voices::voices;
use crate::picture::words::WordIndex;
use crate::picture::{NetworkPicture, Order};
use crate::web::html::Words;
use crate::web::{Answer, Cx, Shell, numbers, respond};
use crate::{news, practice};
use askama::Template;
use aunar_domain::facets::Filter;
use aunar_domain::practice::Practice;
use aunar_domain::words::Text;
use axum::extract::Path;
use axum::http::StatusCode;

/// How many answers of a kind are shown.
const SHOWN: usize = 10;

#[derive(Template)]
#[template(path = "search/pages/search.html")]
struct SearchPage {
    shell: Shell,
    network: String,
    experience: String,
    question: String,
    total: u64,
    found: String,
    groups: Vec<Group>,
}

struct Group {
    title: String,
    total: u64,
    more: Option<String>,
    answers: Vec<Hit>,
}

struct Hit {
    href: String,
    title: Words,
    pieces: Vec<Piece>,
    fact: String,
}

/// Something that is not an activity and can be found.
pub(super) struct Record<'a> {
    pub(super) href: String,
    pub(super) title: &'a Text,
    pub(super) texts: Vec<&'a Text>,
    pub(super) names: Vec<&'a str>,
    pub(super) fact: String,
}

/// The search.
pub(super) async fn show(cx: Cx, Path(network): Path<String>) -> Answer {
    cx.params().only(&["q"])?;
    let network = cx.network(&network)?;
    let t = cx.t();
    let question: String = cx.params().one("q").unwrap_or_default().chars().take(200).collect();
    let marker = Marker::new(&question);
    let mut groups = Vec::new();
    if !question.is_empty() {
        groups.extend(activities(&cx, &network, &question, &marker));
        groups.extend(group(&cx, "events", events(&cx, &network), &question, &marker));
        let found = practice::visible(&cx, &network).await?;
        groups.extend(group(&cx, "practices", practices(&network, &found), &question, &marker));
        let voices = voices(&cx, &network).await?;
        for (kind, records) in voices.records(&cx, &network) {
            groups.extend(group(&cx, kind, records, &question, &marker));
        }
        groups.extend(group(&cx, "priorities", priorities(&network), &question, &marker));
        groups.extend(group(&cx, "needs", needs(&network), &question, &marker));
        groups.extend(group(&cx, "mechanisms", mechanisms(&network), &question, &marker));
        groups.extend(group(&cx, "members", members(&cx, &network), &question, &marker));
    }
    let total = groups.iter().map(|g| g.total).sum();
    let code = &network.network.code;
    let experience = match question.as_str() {
        "" => format!("/{code}/experience"),
        question => format!("/{code}/experience?q={}", crate::web::params::encode(question)),
    };
    let page = SearchPage {
        shell: Shell::of(&cx, &network, None, "search", &t.t("search-title")),
        network: code.clone(),
        experience,
        found: t.n("search-found", total),
        question,
        total,
        groups,
    };
    let answer = respond::personal_page(&cx, StatusCode::OK, &page)?;
    news::kept(&cx, &network, answer).await
}

fn activities(cx: &Cx, network: &NetworkPicture, question: &str, marker: &Marker) -> Vec<Group> {
    let t = cx.t();
    let mut groups = Vec::new();
    for plan in &network.plans {
        let (set, Some(found)) = plan.find(question, &Filter::default()) else {
            continue;
        };
        if set.is_empty() {
            continue;
        }
        let base = format!("/{}/plans/{}/activities", network.network.code, plan.plan.code);
        let best = plan.stretch(&set, Order::Score(&found), false, 0, SHOWN);
        let answers = best.into_iter().map(|a| Hit {
            href: format!("{base}/{}", crate::web::params::encode(&a.reference)),
            title: Words::of(&a.content.title, t.0, t),
            pieces: a
                .content
                .description
                .as_ref()
                .map_or_else(Vec::new, |d| marker.excerpt(d.words(t.0))),
            fact: format!(
                "{} · {}",
                a.reference,
                t.label("public-status", a.content.status.public().code())
            ),
        });
        groups.push(Group {
            title: format!("{} · {}", t.t("search-in-activities"), plan.plan.title.words(t.0)),
            total: set.len(),
            more: Some(format!("{base}?q={}", crate::web::params::encode(question))),
            answers: answers.collect(),
        });
    }
    groups
}

/// The answers among a few hundred records: indexed on the spot, which costs less than keeping it.
fn group(
    cx: &Cx,
    kind: &str,
    records: Vec<Record>,
    question: &str,
    marker: &Marker,
) -> Option<Group> {
    let t = cx.t();
    let mut index = WordIndex::default();
    for record in &records {
        index.add(&[record.title], &record.texts, &record.names);
    }
    let found = index.search(question).filter(|f| !f.documents.is_empty())?;
    let mut best: Vec<u32> = found.documents.iter().collect();
    best.sort_by(|a, b| found.score(*b).total_cmp(&found.score(*a)).then(a.cmp(b)));
    let answers = best.iter().take(SHOWN).map(|at| {
        let record = &records[*at as usize];
        Hit {
            href: record.href.clone(),
            title: Words::of(record.title, t.0, t),
            pieces: record.texts.first().map_or_else(Vec::new, |x| marker.excerpt(x.words(t.0))),
            fact: record.fact.clone(),
        }
    });
    Some(Group {
        title: t.label("search-in", kind),
        total: found.documents.len(),
        more: None,
        answers: answers.collect(),
    })
}

fn events<'a>(cx: &Cx, network: &'a NetworkPicture) -> Vec<Record<'a>> {
    let record = |e: &'a aunar_domain::event::Event| Record {
        href: format!("/{}/events/{}", network.network.code, e.reference),
        title: &e.title,
        texts: e.summary.iter().collect(),
        names: [Some(e.reference.as_str()), e.venue.as_deref()].into_iter().flatten().collect(),
        fact: numbers::event_time(cx.t(), e),
    };
    network.events.iter().map(record).collect()
}

fn priorities(network: &NetworkPicture) -> Vec<Record<'_>> {
    let mut records = Vec::new();
    for plan in &network.plans {
        for p in &plan.priorities {
            let texts = p.summary.iter().chain(p.results.iter().map(|r| &r.title)).collect();
            let href = format!(
                "/{}/plans/{}/activities?priority={}",
                network.network.code,
                plan.plan.code,
                crate::web::params::encode(&p.reference)
            );
            records.push(Record {
                href,
                title: &p.title,
                texts,
                names: vec![&p.reference],
                fact: p.reference.clone(),
            });
        }
    }
    records
}

fn practices<'a>(network: &'a NetworkPicture, found: &'a [Practice]) -> Vec<Record<'a>> {
    let entity = |p: &Practice| network.common.register.get(p.entity);
    found
        .iter()
        .map(|p| Record {
            href: practice::address(network, p),
            title: &p.title,
            texts: practice::texts(network, p),
            names: entity(p)
                .map(|e| e.code.as_str())
                .into_iter()
                .chain([p.reference.as_str()])
                .collect(),
            fact: p.reference.clone(),
        })
        .collect()
}

fn needs(network: &NetworkPicture) -> Vec<Record<'_>> {
    let href = |r: &str| format!("/{}/needs#{r}", network.network.code);
    let needs = network.needs.iter();
    needs
        .map(|n| Record {
            href: href(&n.reference),
            title: &n.title,
            texts: n.text.iter().collect(),
            names: vec![&n.reference],
            fact: n.reference.clone(),
        })
        .collect()
}

fn mechanisms(network: &NetworkPicture) -> Vec<Record<'_>> {
    let href = |r: &str| format!("/{}/needs#{r}", network.network.code);
    let all = network.mechanisms.iter();
    all.map(|m| Record {
        href: href(&m.reference),
        title: &m.name,
        texts: m.summary.iter().collect(),
        names: vec![&m.reference],
        fact: m.reference.clone(),
    })
    .collect()
}

fn members<'a>(cx: &Cx, network: &'a NetworkPicture) -> Vec<Record<'a>> {
    let entities = network.members.iter().filter_map(|m| network.common.register.get(m.entity));
    let record = |e: &'a aunar_domain::entity::Entity| {
        let acronyms = e.acronym.iter().flat_map(|a| a.wordings()).map(|w| w.words.as_str());
        let names =
            acronyms.chain([e.code.as_str()]).chain(e.also.iter().map(String::as_str)).collect();
        Record {
            href: format!("/{}/members#{}", network.network.code, e.code),
            title: &e.name,
            texts: Vec::new(),
            names,
            fact: e.short(cx.lang()).to_owned(),
        }
    };
    entities.map(record).collect()
}
