//! The glossary: what the field's words mean, with their forms in the four languages side by side.

use super::place;
use crate::web::tongue::own_name;
use crate::web::{Answer, Cx, Shell, Tongue, collate, respond};
use askama::Template;
use aunar_domain::words::Lang;
use axum::http::StatusCode;

/// The terms: the ends of their messages, and what each can be pointed at by. Pages point at them by
/// `m::term`.
const TERMS: [&str; 33] = [
    "gcm",
    "network",
    "sdg",
    "objective",
    "principle",
    "regional-review",
    "imrf",
    "unsdcf",
    "unct",
    "qcpr",
    "work-plan",
    "priority",
    "lead",
    "focal-point",
    "mandate",
    "endorsement",
    "seal",
    "amendment",
    "stakeholders",
    "whole-of-society",
    "accountability",
    "member-state",
    "coverage",
    "overlap",
    "indicator",
    "marker",
    "suppression",
    "iati",
    "hxl",
    "un-info",
    "five-w",
    "mechanism",
    "precision",
];

#[derive(Template)]
#[template(path = "help/pages/glossary.html")]
struct GlossaryPage {
    shell: Shell,
    terms: Vec<Term>,
}

struct Term {
    code: &'static str,
    name: String,
    means: String,
    /// Its form in each language, with the language's code and its name in itself.
    forms: Vec<(&'static str, &'static str, String)>,
}

fn term(t: Tongue, code: &'static str) -> Term {
    let form =
        |lang: &Lang| (lang.code(), own_name(*lang), Tongue(*lang).label("glossary-term", code));
    Term {
        code,
        name: t.label("glossary-term", code),
        means: t.label("glossary-means", code),
        forms: Lang::ALL.iter().map(form).collect(),
    }
}

/// The page, in the order of the reader's alphabet.
pub(super) async fn show(cx: Cx) -> Answer {
    cx.params().only(&["network"])?;
    let network = place::network(&cx)?;
    let t = cx.t();
    let mut terms: Vec<Term> = TERMS.into_iter().map(|code| term(t, code)).collect();
    let collator = collate::collator(t.0);
    terms.sort_by(|a, b| collator.compare(&a.name, &b.name));
    let page = GlossaryPage {
        shell: place::frame(&cx, network.as_deref(), &t.t("glossary-title")),
        terms,
    };
    respond::personal_page(&cx, StatusCode::OK, &page)
}
