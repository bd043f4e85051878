//! One mechanism: who it is, and what it does as far as it is known here.

use super::list::{SourceView, places, sources};
use super::told;
use crate::picture::NetworkPicture;
use crate::web::html::Words;
use crate::web::paging::{Page, Pager};
use crate::web::{Answer, Cx, Error, Shell, numbers, respond};
use askama::Template;
use aunar_domain::mechanism::Mechanism;
use aunar_domain::outside::OutsideActivity;
use axum::extract::Path;

/// How many activities a page shows.
const USUAL: usize = 50;

#[derive(Template)]
#[template(path = "outside/pages/mechanism.html")]
struct MechanismPage {
    shell: Shell,
    list: String,
    name: Words,
    acronym: Option<String>,
    summary: Option<Words>,
    places: String,
    sources: Vec<SourceView>,
    found: String,
    lines: Vec<Line>,
    pager: Pager,
}

struct Line {
    href: String,
    title: Words,
    reference: Option<String>,
    status: &'static str,
    status_words: String,
    facts: Vec<String>,
    gone: Option<String>,
}

/// A mechanism by its reference.
pub(super) fn find<'n>(
    network: &'n NetworkPicture,
    reference: &str,
) -> Result<&'n Mechanism, Error> {
    let found = network.mechanisms.iter().find(|m| m.reference.eq_ignore_ascii_case(reference));
    found.ok_or_else(|| Error::not_found("mechanism", reference))
}

/// The page.
pub(super) async fn show(cx: Cx, Path((code, reference)): Path<(String, String)>) -> Answer {
    cx.params().only(&["page", "per_page"])?;
    let network = cx.network(&code)?;
    let mechanism = find(&network, &reference)?;
    let t = cx.t();
    let page = Page::of(&cx, USUAL)?;
    // What its sources still have stands first.
    let mut all: Vec<_> = network.outside.of(mechanism.id).collect();
    all.sort_by_key(|one| one.gone_since.is_some());
    let (total, shown) = page.cut(all);
    let view = MechanismPage {
        shell: Shell::of(&cx, &network, None, "needs", mechanism.name.words(t.0)).also(
            "application/json",
            format!("/api/v1{}/activities", cx.reader.path.replacen('/', "/networks/", 1)),
        ),
        list: format!("/{code}/mechanisms"),
        name: Words::of(&mechanism.name, t.0, t),
        acronym: mechanism.acronym.clone(),
        summary: mechanism.summary.as_ref().map(|x| Words::of(x, t.0, t)),
        places: places(&cx, &network, &mechanism.places),
        sources: sources(&cx, &network, mechanism),
        found: t.n("outside-count", total),
        lines: shown.into_iter().map(|one| line(&cx, &network, mechanism, one)).collect(),
        pager: page.among(&cx, &cx.reader.path, total),
    };
    respond::page(&cx, &view)
}

fn line(cx: &Cx, network: &NetworkPicture, mechanism: &Mechanism, one: &OutsideActivity) -> Line {
    let (t, content) = (cx.t(), &one.content);
    let status = content.status.public().code();
    let mut facts: Vec<String> = one.by.iter().cloned().collect();
    facts.extend(content.period.as_ref().map(|p| numbers::period(t, p)));
    let places = places(cx, network, &content.places);
    facts.extend((!places.is_empty()).then_some(places));
    Line {
        href: told::address(network, mechanism, one.id.0),
        title: Words::of(&content.title, t.0, t),
        reference: told::own(&one.reference).map(str::to_owned),
        status,
        status_words: t.label("public-status", status),
        facts,
        gone: told::gone(t, one),
    }
}
