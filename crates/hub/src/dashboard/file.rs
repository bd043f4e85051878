//! A picture to take along: alone as SVG or painted as PNG, or its numbers as CSV.

use super::page::{drawn, file_name};
use super::pictures::Name;
use crate::web::{Answer, Cx, Error, respond};
use aunar_formats::chart::{Chart, Place};
use axum::extract::Path;
use tokio::sync::Semaphore;

/// The endings of the files of a picture.
pub(super) const ENDS: [&str; 4] = ["svg", "png", "csv", "hxl.csv"];

/// How many are painted at a time: each takes a tenth of a second of a processor.
static PAINTING: Semaphore = Semaphore::const_new(2);

/// `progress.svg`, `progress.png`, `progress.csv`, `progress.hxl.csv` and so on, with the filters of
/// the page.
pub(super) async fn send(
    cx: Cx,
    Path((network, plan, file)): Path<(String, String, String)>,
) -> Answer {
    let (name, end) = file.split_once('.').unwrap_or((&file, ""));
    let name = Name::ALL.iter().copied().find(|n| n.code() == name);
    let (Some(name), true) = (name, ENDS.contains(&end)) else {
        return Err(Error::not_found("page", &file));
    };
    let (chart, named) = drawn(&cx, (network, plan), (usize::MAX, &[]), |view, _| {
        let named = file_name(view.network, view.plan, &format!("{}.{end}", name.code()));
        Ok((view.chart(name), named))
    })
    .await?;
    sent(&chart, &named, end).await
}

/// A picture as a file of one of the [`ENDS`].
pub(super) async fn sent(chart: &Chart, named: &str, end: &str) -> Answer {
    Ok(match end {
        "svg" => respond::file("image/svg+xml", named, chart.svg(Place::Alone).into_bytes()),
        "png" => respond::file("image/png", named, painted(chart.svg(Place::Alone)).await?),
        "csv" => respond::file("text/csv; charset=utf-8", named, chart.data().csv()),
        _ => respond::file("text/csv; charset=utf-8", named, chart.data().hxl_csv()),
    })
}

/// Paints a picture, beside the threads that answer requests.
async fn painted(svg: String) -> Result<Vec<u8>, Error> {
    let failed = |error: &dyn std::fmt::Display| Error::Internal(format!("a picture: {error}"));
    let _one = PAINTING.acquire().await.map_err(|error| failed(&error))?;
    let painted = tokio::task::spawn_blocking(move || aunar_pdf::png(&svg)).await;
    let (png, ..) =
        painted.map_err(|error| failed(&error))?.ok_or_else(|| failed(&"it cannot be painted"))?;
    Ok(png)
}
