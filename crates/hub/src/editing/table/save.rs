//! Saving the rows that were changed.

use super::super::kept;
use super::super::place::Place;
use super::super::typed::Named;
use super::add::add;
use super::around::look_around;
use super::change::change;
use super::row::empty;
use super::{EMPTY, TablePage, blank, require};
use crate::web::{Answer, Cx, Error, Form, respond};
use axum::extract::Path;
use axum::http::StatusCode;

/// Most rows that are saved at once.
const MOST_ROWS: usize = 200;

/// Saves the rows that were changed, each on its own.
pub(in crate::editing) async fn save(
    mut cx: Cx,
    Path((network, plan)): Path<(String, String)>,
    form: Form,
) -> Answer {
    match attempt(&mut cx, &network, &plan, &form).await {
        Err(error) => kept::refused(&cx, error, &form),
        answer => answer,
    }
}

async fn attempt(cx: &mut Cx, network: &str, plan: &str, form: &Form) -> Answer {
    let place = Place::of(cx, network, plan)?;
    if place.is_closed_to(cx) {
        return kept::closed(cx, &place, Some(form));
    }
    require(cx, &place)?;
    let named = Named::of(form);
    let keys = named.all("rows");
    if keys.len() > MOST_ROWS {
        return Err(Error::refused(StatusCode::PAYLOAD_TOO_LARGE, "too-large"));
    }
    if let Some(asked) = form.one("similar") {
        return look_around(cx, &place, &named, form, asked).await;
    }
    let mut rows = Vec::new();
    for key in keys {
        rows.extend(match named.one(&format!("{key}.ref")) {
            Some(reference) => Some(change(cx, (network, plan), &named, key, reference).await?),
            None => add(cx, (network, plan), &named, key).await?,
        });
    }
    let count = |code: &str| {
        rows.iter().filter(|r| r.verdict.as_ref().is_some_and(|v| v.code == code)).count()
    };
    let status = match (count("conflict"), count("refused")) {
        (0, 0) => StatusCode::OK,
        (0, _) => StatusCode::UNPROCESSABLE_ENTITY,
        _ => StatusCode::CONFLICT,
    };
    let t = cx.t();
    let summary = ["saved", "added", "same", "refused", "conflict"]
        .into_iter()
        .filter(|code| count(code) > 0)
        .map(|code| (code, t.n(&format!("table-count-{code}"), count(code))))
        .collect();
    let place = Place::of(cx, network, plan)?;
    rows.extend((0..EMPTY).map(|n| empty(cx, n)));
    let total = t.n("activities-found", place.plan.activities.len());
    let page = TablePage {
        wrong: status != StatusCode::OK,
        summary,
        total,
        may_add: true,
        ..blank(cx, &place, rows)
    };
    respond::private_page(cx, status, &page)
}
