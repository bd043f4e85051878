//! A network's history as a page.

use super::told;
use crate::web::{Answer, Cx, Shell, numbers, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use axum::extract::Path;
use std::collections::HashSet;

/// How many deeds a page shows.
const MOST: i64 = 100;

#[derive(Template)]
#[template(path = "history/pages/history.html")]
struct HistoryPage {
    shell: Shell,
    deeds: Vec<Line>,
    older: Option<String>,
    feeds: (String, String),
    /// Where whoever runs the network says which programs are told.
    webhooks: Option<String>,
}

struct Line {
    n: i64,
    when: String,
    moment: String,
    what: String,
    name: String,
    href: Option<String>,
    hash: String,
    /// Where it is undone by whoever asks, and which version it made.
    undo: Option<(String, i64)>,
}

/// The latest deeds, or those before one.
pub(super) async fn show(cx: Cx, Path(code): Path<String>) -> Answer {
    cx.params().only(&["before"])?;
    let network = cx.network(&code)?;
    let t = cx.t();
    let before = cx.params().number("before", 0, 1, usize::MAX / 2)?;
    let before = i64::try_from(before).ok().filter(|n| *n > 0);
    let rows = cx.state.db.history(network.network.id.0, None, before, MOST).await?;
    let older = rows
        .last()
        .filter(|r| r.n > 1)
        .map(|r| format!("/{code}/history{}", cx.params().with("before", Some(&r.n.to_string()))));
    // Of what a file brought, each field has a row: the newest alone leads to undoing all of them.
    let mut offered = HashSet::new();
    let deeds = rows.iter().filter_map(|row| {
        let deed = told::deed(&cx, &network, row)?;
        let undo = told::undo(&cx, &network, row).filter(|_| offered.insert(row.record));
        Some(Line {
            undo,
            n: row.n,
            when: numbers::moment(t.0, row.at),
            moment: row.at.to_rfc3339(),
            what: deed.what,
            name: deed.name,
            href: deed.href,
            hash: row.hash.iter().take(6).map(|b| format!("{b:02x}")).collect(),
        })
    });
    let deeds = deeds.collect();
    let follow = |ending: &str| format!("/{code}/changes.{ending}");
    let shell = Shell::of(&cx, &network, None, "history", &t.t("history-title"))
        .also("application/atom+xml", follow("atom"))
        .also("application/feed+json", follow("json"));
    let feeds = (follow("atom"), follow("json"));
    let webhooks = cx
        .may(Action::RunWebhooks, Object::network(network.network.id))
        .then(|| format!("/{code}/webhooks"));
    respond::page(&cx, &HistoryPage { shell, deeds, older, feeds, webhooks })
}
