//! The page for what cannot be saved, or not edited at all: it says why, what to do instead, and
//! holds what was typed so that it can be copied or sent again.

use super::fields::label;
use super::place::Place;
use super::typed::Named;
use crate::web::{Answer, Cx, Error, Form, Shell, respond};
use askama::Template;
use aunar_domain::intake::form::FIELDS;
use axum::http::StatusCode;

#[derive(Template)]
#[template(path = "editing/pages/kept.html")]
struct KeptPage {
    shell: Shell,
    heading: String,
    why: String,
    instead: String,
    back: Option<String>,
    sign_in: bool,
    action: String,
    hidden: Vec<(String, String)>,
    typed: Vec<(String, String)>,
}

/// A plan that is not open to edits: why, and what to do instead.
pub(super) fn closed(cx: &Cx, place: &Place, form: Option<&Form>) -> Answer {
    let t = cx.t();
    let (why, instead) = place.closed(t);
    let page = KeptPage {
        shell: Shell::of(
            cx,
            &place.network,
            Some(&place.plan.plan.code),
            "activities",
            &t.t("editing-closed-heading"),
        ),
        heading: t.t("editing-closed-heading"),
        why,
        instead,
        back: Some(place.base()),
        sign_in: false,
        action: cx.reader.path.clone(),
        hidden: Vec::new(),
        typed: form.map(|form| typed(cx, form)).unwrap_or_default(),
    };
    respond::private_page(cx, StatusCode::FORBIDDEN, &page)
}

/// A save that was refused, whoever is to blame: what was typed is given back.
pub(super) fn refused(cx: &Cx, error: Error, form: &Form) -> Answer {
    let status = error.status();
    let is_refusal =
        matches!(status, StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN | StatusCode::NOT_FOUND);
    let typed = typed(cx, form);
    if !is_refusal || typed.is_empty() {
        return Err(error);
    }
    let t = cx.t();
    let sign_in = status == StatusCode::UNAUTHORIZED;
    let page = KeptPage {
        shell: Shell::bare(&cx.reader, &t.t("editing-kept-heading")),
        heading: t.t("editing-kept-heading"),
        why: t.t(if sign_in { "editing-kept-signed-out" } else { "editing-kept-refused" }),
        instead: t.t(if sign_in { "editing-kept-sign-in" } else { "editing-kept-ask" }),
        back: None,
        sign_in,
        action: cx.reader.path.clone(),
        hidden: form.iter().map(|(n, v)| (n.to_owned(), v.to_owned())).collect(),
        typed,
    };
    respond::private_page(cx, status, &page)
}

fn typed(cx: &Cx, form: &Form) -> Vec<(String, String)> {
    let fields = Named::of(form).fields("");
    let mut typed: Vec<(String, String)> = FIELDS
        .iter()
        .filter_map(|field| Some((label(cx.t(), *field), fields.get(field)?.clone())))
        .filter(|(_, text)| !text.trim().is_empty())
        .collect();
    // The rows of a table have names of their own.
    for (name, value) in form.iter().filter(|(n, v)| n.ends_with(".title") && !v.is_empty()) {
        typed.push((name.to_owned(), value.to_owned()));
    }
    typed
}
