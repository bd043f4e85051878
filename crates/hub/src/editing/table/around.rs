//! What is like a row, looked for before anything is saved.

use super::super::place::Place;
use super::super::typed::Named;
use super::row::{Row, cells, empty, stored, typed};
use super::{TablePage, blank};
use crate::similar;
use crate::web::{Answer, Cx, Form, respond};
use axum::http::StatusCode;
use uuid::Uuid;

/// The table as it was typed, nothing saved, with what is like one of its rows.
pub(super) async fn look_around(
    cx: &Cx,
    place: &Place,
    named: &Named<'_>,
    form: &Form,
    asked: &str,
) -> Answer {
    let mut rows = Vec::new();
    let mut name = cx.t().t("table-new");
    for key in named.all("rows") {
        let prefix = format!("{key}.");
        let typed = typed(cx, named, &prefix);
        let row = match named.one(&format!("{prefix}ref")) {
            Some(reference) => {
                if *key == asked {
                    reference.clone_into(&mut name);
                }
                let activity = place.activity(cx, reference)?;
                let shown = Some((typed.fields, Vec::new()));
                let row = stored(cx, place, (*key).to_owned(), &activity, shown);
                Row { version: typed.version, ..row }
            }
            None => Row {
                key: (*key).to_owned(),
                form: named.form(&prefix).unwrap_or_else(Uuid::now_v7).to_string(),
                cells: cells(cx, key, &typed.fields, &[], |_| None),
                ..empty(cx, 0)
            },
        };
        rows.push(row);
    }
    let prefix = format!("{asked}.");
    let row = (Some(place.plan.as_ref()), prefix.as_str());
    let found = similar::panel_of(cx, &place.network, form, row).await?;
    let total = cx.t().n("activities-found", place.plan.activities.len());
    let found = if found.is_empty() { cx.t().t("table-similar-no-title") } else { found };
    let page =
        TablePage { similar: Some((name, found)), total, may_add: true, ..blank(cx, place, rows) };
    respond::private_page(cx, StatusCode::OK, &page)
}
