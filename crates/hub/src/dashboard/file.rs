//! A picture to take along: alone as SVG, or its numbers as CSV.

use super::page::{drawn, file_name};
use super::pictures::Name;
use crate::web::{Answer, Cx, Error, respond};
use aunar_formats::chart::Place;
use axum::extract::Path;

/// `progress.svg`, `progress.csv`, `progress.hxl.csv` and so on, with the filters of the page.
pub(super) async fn send(
    cx: Cx,
    Path((network, plan, file)): Path<(String, String, String)>,
) -> Answer {
    let (name, end) = file.split_once('.').unwrap_or((&file, ""));
    let name = Name::ALL.iter().copied().find(|n| n.code() == name);
    let (Some(name), "svg" | "csv" | "hxl.csv") = (name, end) else {
        return Err(Error::not_found("page", &file));
    };
    drawn(&cx, (network, plan), (usize::MAX, &[]), |view, _| {
        let chart = view.chart(name);
        let named = file_name(view.network, view.plan, &format!("{}.{end}", name.code()));
        Ok(match end {
            "svg" => respond::file("image/svg+xml", &named, chart.svg(Place::Alone).into_bytes()),
            "csv" => respond::file("text/csv; charset=utf-8", &named, chart.data().csv()),
            _ => respond::file("text/csv; charset=utf-8", &named, chart.data().hxl_csv()),
        })
    })
    .await
}
