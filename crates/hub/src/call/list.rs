//! The calls of a network: those that take proposals first.

use super::{address, runs, stands, visible};
use crate::web::html::Words;
use crate::web::{Answer, Cx, Shell, respond};
use askama::Template;
use aunar_domain::call::Stage;
use axum::extract::Path;
use axum::http::StatusCode;

#[derive(Template)]
#[template(path = "call/pages/list.html")]
struct ListPage {
    shell: Shell,
    base: String,
    proposals: String,
    add: bool,
    lines: Vec<Line>,
}

/// A call in a list.
struct Line {
    href: String,
    reference: String,
    title: Words,
    stands: (&'static str, String, String),
}

/// The list.
pub(super) async fn show(cx: Cx, Path(network): Path<String>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let t = cx.t();
    let mut all = visible(&cx, &network).await?;
    let today = cx.now.date_naive();
    let order = |stage| match stage {
        Stage::Open => 0,
        Stage::Coming => 1,
        Stage::Draft => 2,
        Stage::Closed => 3,
    };
    all.sort_by_key(|call| order(call.stage(today)));
    let base = format!("/{}/calls", network.network.code);
    let line = |call: &aunar_domain::call::Call| Line {
        href: address(&network, call),
        reference: call.reference.clone(),
        title: Words::of(&call.title, t.0, t),
        stands: stands(t, &cx, call),
    };
    let page = ListPage {
        shell: Shell::of(&cx, &network, None, "proposals", &t.t("calls-title"))
            .also("application/json", format!("/api/v1/networks{base}")),
        proposals: format!("/{}/proposals", network.network.code),
        add: runs(&cx, &network),
        lines: all.iter().map(line).collect(),
        base,
    };
    respond::personal_page(&cx, StatusCode::OK, &page)
}
