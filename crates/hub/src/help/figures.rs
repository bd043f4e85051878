//! How each figure is reckoned: what it is of, the rule in words, what is counted once, what is left out,
//! where it comes from, and where it is not shown. Pages point at a figure by the macro `m::reckoned`.

use super::place;
use crate::web::{Answer, Cx, Shell, Tongue, respond};
use askama::Template;
use axum::http::StatusCode;

/// The figures: what each is pointed at by, and where it stands, as an address of a text. Those of the
/// dashboard have the names of its pictures; a story compares them.
const FIGURES: [(&str, &str); 25] = [
    ("activities", "plan:dashboard"),
    ("progress", "plan:dashboard#progress"),
    ("status", "plan:dashboard#status"),
    ("pace", "plan:dashboard#pace"),
    ("slips", "plan:dashboard"),
    ("reports", "plan:dashboard#reports"),
    ("indicators", "plan:indicators"),
    ("indicator-sums", "plan:indicators/sums"),
    ("money", "plan:money"),
    ("commitments", "plan:dashboard#commitments"),
    ("country-teams", "network:country-teams"),
    ("objectives", "plan:dashboard#objectives"),
    ("gaps", "plan:dashboard"),
    ("map", "plan:map"),
    ("timeline", "plan:timeline"),
    ("coverage", "plan:coverage"),
    ("check", "plan:check"),
    ("overlap", "plan:overlaps"),
    ("overlap-matrix", "plan:overlaps#overlap-matrix"),
    ("endorsement", "plan:endorsement"),
    ("consultation", "plan:consultation"),
    ("compare", "plan:compare"),
    ("participation", "network:calendar"),
    ("requests", "network:requests"),
    ("experience", "network:experience"),
];

#[derive(Template)]
#[template(path = "help/pages/figures.html")]
struct FiguresPage {
    shell: Shell,
    figures: Vec<Reckoned>,
}

/// How a figure is reckoned.
struct Reckoned {
    code: &'static str,
    title: String,
    /// Questions and their answers.
    facts: Vec<(String, String)>,
    href: Option<String>,
}

fn facts(t: Tongue, code: &str) -> Vec<(String, String)> {
    // Few figures are kept from anybody: the others say nothing of it.
    let asked = ["unit", "rule", "once", "out", "from", "hidden"];
    asked
        .into_iter()
        .filter_map(|part| {
            let said = t.try_label(&format!("reckoned-{part}"), code)?;
            Some((t.label("reckoned-head", part), said))
        })
        .collect()
}

/// The page.
pub(super) async fn show(cx: Cx) -> Answer {
    cx.params().only(&["network"])?;
    let network = place::network(&cx)?;
    let t = cx.t();
    let figure = |(code, at): (&'static str, &'static str)| Reckoned {
        code,
        title: t.label("reckoned-title", code),
        facts: facts(t, code),
        href: place::address(network.as_deref(), at),
    };
    let page = FiguresPage {
        shell: place::frame(&cx, network.as_deref(), &t.t("help-figures-title")),
        figures: FIGURES.into_iter().map(figure).collect(),
    };
    respond::personal_page(&cx, StatusCode::OK, &page)
}
