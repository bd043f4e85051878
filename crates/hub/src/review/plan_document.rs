//! A plan as a document: what it is for, who takes part, and its activities under each priority.

use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::{Tongue, address, numbers, paper};
use aunar_domain::activity::Activity;
use aunar_domain::document::{Block, Cell, Column, Document, Inline};
use aunar_domain::framework::OBJECTIVES;
use aunar_domain::plan::PriorityKind;
use aunar_domain::words::Text;
use chrono::{DateTime, Utc};

fn words(text: &Text, t: Tongue) -> Inline {
    let said = text.said(t.0);
    let lang = (!said.as_asked).then_some(said.wording.lang);
    Inline::Words { text: said.wording.words.clone(), strong: false, lang }
}

fn heading(level: u8, text: impl Into<String>, anchor: impl Into<String>) -> Block {
    Block::Heading { level, text: text.into(), anchor: anchor.into() }
}

/// A plan, as of a moment.
pub(super) fn document(
    t: Tongue,
    network: &NetworkPicture,
    plan: &PlanPicture,
    public_url: &str,
    now: DateTime<Utc>,
) -> Document {
    let mut blocks = Vec::new();
    if plan.plan.illustrative {
        let note = Inline::Words { text: t.t("review-illustrative"), strong: true, lang: None };
        blocks.push(Block::Aside { content: vec![note] });
    }
    if let Some(summary) = &plan.plan.summary {
        blocks.push(Block::Paragraph { content: vec![words(summary, t)] });
    }
    let (from, until) = numbers::ends(t.0, plan.plan.start, plan.plan.end);
    let period = t.with("review-of-plan", &[("from", &from), ("until", &until)]);
    blocks.push(Block::Paragraph { content: vec![Inline::words(period)] });
    blocks.push(heading(1, t.t("review-plan-members"), "members"));
    blocks.push(members(t, network));
    for kind in PriorityKind::ALL {
        let mut named = false;
        for priority in plan.priorities.iter().filter(|p| p.kind == *kind) {
            if !named {
                let title = t.label("plan-priorities", kind.code());
                blocks.push(heading(1, title, format!("priorities-{}", kind.code())));
                named = true;
            }
            let title = format!("{}. {}", priority.reference, priority.title.words(t.0));
            blocks.push(heading(2, title, format!("priority-{}", priority.reference)));
            if let Some(summary) = &priority.summary {
                blocks.push(Block::Paragraph { content: vec![words(summary, t)] });
            }
            let under: Vec<&Activity> = plan
                .activities
                .iter()
                .filter(|a| a.content.priority == Some(priority.id))
                .map(AsRef::as_ref)
                .collect();
            if under.is_empty() {
                let none = Inline::words(t.t("review-plan-no-activities"));
                blocks.push(Block::Paragraph { content: vec![none] });
            } else {
                blocks.push(activities(t, network, plan, &under, public_url));
            }
        }
    }
    let rest: Vec<&Activity> = plan
        .activities
        .iter()
        .filter(|a| a.content.priority.is_none_or(|id| plan.priority(id).is_none()))
        .map(AsRef::as_ref)
        .collect();
    if !rest.is_empty() {
        blocks.push(heading(1, t.t("review-plan-without-priority"), "without-priority"));
        blocks.push(activities(t, network, plan, &rest, public_url));
    }
    blocks.push(heading(1, t.t("review-plan-objectives"), "objectives"));
    blocks.push(objectives(t, network, plan));
    let mut standing = Vec::new();
    if let Some(note) = &network.network.illustrative {
        standing.push(note.words(t.0).to_owned());
    }
    if let (Some(version), Some(day)) = (plan.endorsement.versions.last(), plan.plan.endorsed_on) {
        let day = numbers::day(t.0, day);
        let hash = version.hash.to_string();
        standing.push(t.with("review-sealed", &[("date", &day), ("hash", &hash)]));
    }
    standing.push(t.with(
        "review-plan-as-of",
        &[
            ("moment", &numbers::moment(t.0, now)),
            ("address", &address_of(network, plan, public_url)),
        ],
    ));
    Document {
        lang: t.0,
        title: plan.plan.title.words(t.0).to_owned(),
        subtitle: Some(network.network.name.words(t.0).to_owned()),
        authorship: t
            .with("review-plan-authorship", &[("network", network.network.name.words(t.0))]),
        dated: numbers::day(t.0, now.date_naive()),
        standing,
        labels: paper::labels(t),
        blocks,
    }
}

fn address_of(network: &NetworkPicture, plan: &PlanPicture, public_url: &str) -> String {
    format!("{public_url}/{}/plans/{}", network.network.code, plan.plan.code)
}

fn members(t: Tongue, network: &NetworkPicture) -> Block {
    let rows = network.members.iter().filter_map(|m| {
        let entity = network.common.register.get(m.entity)?;
        let role = t.label("member-role", m.role.code());
        Some(vec![
            Cell::words(entity.short(t.0)),
            Cell { content: vec![words(&entity.name, t)], number: None },
            Cell::words(role),
        ])
    });
    let column = |key: &str, share| Column { heading: t.t(key), figures: false, share };
    Block::Table {
        caption: t.t("review-plan-members"),
        columns: vec![
            column("review-column-short", 2),
            column("review-column-name", 6),
            column("review-column-role", 2),
        ],
        rows: rows.collect(),
        foot: None,
    }
}

fn objectives(t: Tongue, network: &NetworkPicture, plan: &PlanPicture) -> Block {
    use aunar_domain::facets::Facet;
    let row = |entry: &aunar_domain::framework::Entry| {
        let serving = plan.index.having(Facet::Objective, &entry.code).len();
        let primary = plan.index.primary(&entry.code).len();
        let figure = |n: u64| {
            let worth = u32::try_from(n).map_or(f64::from(u32::MAX), f64::from);
            Cell::figure(numbers::whole(t.0, n), worth)
        };
        vec![Cell::words(entry.numbered(t.0)), figure(serving), figure(primary)]
    };
    let column = |key: &str, figures, share| Column { heading: t.t(key), figures, share };
    Block::Table {
        caption: t.t("review-plan-objectives"),
        columns: vec![
            column("review-column-objective", false, 6),
            column("review-column-serving", true, 2),
            column("review-column-primary", true, 2),
        ],
        rows: network.common.frameworks.entries(OBJECTIVES).iter().map(row).collect(),
        foot: None,
    }
}

/// A table of activities, each leading to its page.
pub(super) fn activities(
    t: Tongue,
    network: &NetworkPicture,
    plan: &PlanPicture,
    all: &[&Activity],
    public_url: &str,
) -> Block {
    let row = |a: &&Activity| {
        let content = &a.content;
        let lead = content.lead().and_then(|id| network.common.register.get(id));
        let mut when = match (&content.period, &content.period_note) {
            (Some(period), _) => numbers::period(t, period),
            (None, Some(note)) => note.clone(),
            (None, None) => t.t("plan-no-period"),
        };
        if let Some(first) = &content.first_period {
            let first = numbers::period(t, first);
            when = t.with("review-first-planned", &[("now", &when), ("first", &first)]);
        }
        let href = format!("{public_url}{}", address::activity(network, plan, &a.reference));
        vec![
            Cell { content: vec![Inline::Link { href, text: a.reference.clone() }], number: None },
            Cell { content: vec![words(&content.title, t)], number: None },
            Cell::words(lead.map_or_else(|| t.t("review-no-lead"), |e| e.short(t.0).to_owned())),
            Cell::words(when),
            Cell::words(t.label("public-status", content.status.public().code())),
        ]
    };
    let column = |key: &str, share| Column { heading: t.t(key), figures: false, share };
    Block::Table {
        caption: t.t("review-table-activities"),
        columns: vec![
            column("review-column-reference", 2),
            column("review-column-title", 7),
            column("review-column-lead", 2),
            column("review-column-when", 4),
            column("review-column-status", 2),
        ],
        rows: all.iter().map(row).collect(),
        foot: None,
    }
}
