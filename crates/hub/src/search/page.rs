//! The page of a search: each kind of thing with its best answers, and the way to those of one kind alone.

use super::finder::{Finder, List, Measure, Reading};
use super::kind::Kind;
use super::shelf::Shelves;
use crate::web::params::encode;
use crate::web::{Answer, Cx, Error, Shell, respond};
use askama::Template;
use axum::Extension;
use axum::extract::Path;
use axum::http::StatusCode;
use std::sync::Arc;

/// How many answers of a kind are shown.
const SHOWN: usize = 10;
/// How many when it is the only one.
const SHOWN_ALONE: usize = 100;
/// Most characters of a question.
pub(super) const LONGEST: usize = 200;

#[derive(Template)]
#[template(path = "search/pages/search.html")]
struct SearchPage {
    shell: Shell,
    network: String,
    experience: String,
    question: String,
    total: u64,
    found: String,
    note: Option<String>,
    exactly: Option<(String, String)>,
    kinds: Vec<KindLink>,
    groups: Vec<List>,
}

/// The way to the answers of one kind, or to all of them.
struct KindLink {
    href: String,
    label: String,
    total: u64,
    is_chosen: bool,
}

/// The search.
pub(super) async fn show(
    cx: Cx,
    Extension(shelves): Extension<Arc<Shelves>>,
    Path(network): Path<String>,
) -> Answer {
    cx.params().only(&["q", "kind", "exact"])?;
    let network = cx.network(&network)?;
    let t = cx.t();
    let question: String = cx.params().one("q").unwrap_or_default().chars().take(LONGEST).collect();
    let kind = cx.params().code("kind", Kind::ALL, Kind::code)?;
    let readings: &[Reading] = match cx.params().one("exact") {
        None => &[Reading::Asked, Reading::Begun, Reading::Meant],
        Some("1") => &[Reading::Asked],
        Some(other) => return Err(Error::bad_param("bad-value", "exact", other, "1".to_owned())),
    };
    let shelf = shelves.of(&cx, &network).await?;
    let finder = Finder { cx: &cx, network: &network, shelf: &shelf };
    let measure = Measure { most: SHOWN, of_kind: kind.map(|k| (k, SHOWN_ALONE)), excerpts: true };
    let found = finder.find(&question, readings, measure);
    let (mut note, mut exactly) = (None, None);
    if let Some(found) = &found {
        note = match found.reading {
            Reading::Asked => None,
            Reading::Begun => Some(t.with("search-begun", &[("question", &question)])),
            Reading::Meant => {
                let href = format!("{}{}", cx.reader.path, cx.params().with("exact", Some("1")));
                exactly = Some((href, t.with("search-exactly", &[("question", &question)])));
                Some(t.with("search-meant", &[("question", &found.words())]))
            }
        };
    }
    let total = found.as_ref().map_or(0, |found| found.total());
    let mut groups = found.map_or_else(Vec::new, |found| found.lists);
    let kinds = kinds(&cx, &groups, total, kind);
    groups.retain(|list| kind.is_none_or(|kind| list.kind == kind));
    let code = &network.network.code;
    let experience = match question.as_str() {
        "" => format!("/{code}/experience"),
        question => format!("/{code}/experience?q={}", encode(question)),
    };
    let page = SearchPage {
        shell: Shell::of(&cx, &network, None, "search", &t.t("search-title")),
        network: code.clone(),
        experience,
        found: t.n("search-found", total),
        question,
        total,
        note,
        exactly,
        kinds,
        groups,
    };
    let answer = respond::personal_page(&cx, StatusCode::OK, &page)?;
    Ok(if shelf.changes_soon { respond::private(answer) } else { answer })
}

/// The ways to the answers of each kind that has some, where there is more than one.
fn kinds(cx: &Cx, groups: &[List], total: u64, chosen: Option<Kind>) -> Vec<KindLink> {
    let t = cx.t();
    let link = |kind: Option<Kind>, label, total| KindLink {
        href: format!("{}{}", cx.reader.path, cx.params().with("kind", kind.map(Kind::code))),
        label,
        total,
        is_chosen: kind == chosen,
    };
    let mut links = vec![link(None, t.t("search-all-kinds"), total)];
    for kind in Kind::ALL {
        let of_kind: u64 = groups.iter().filter(|g| g.kind == *kind).map(|g| g.total).sum();
        if of_kind > 0 || chosen == Some(*kind) {
            links.push(link(Some(*kind), t.label("search-in", kind.code()), of_kind));
        }
    }
    if links.len() < 3 && chosen.is_none() { Vec::new() } else { links }
}
