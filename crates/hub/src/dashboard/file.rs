//! A picture of a dashboard to take along.

use super::page::{drawn, file_name};
use super::pictures::Name;
use crate::web::{Answer, Cx, Error, figure};
use axum::extract::Path;

/// `progress.svg`, `progress.png`, `progress.csv`, `progress.hxl.csv` and so on, with the filters of
/// the page.
pub(super) async fn send(
    cx: Cx,
    Path((network, plan, file)): Path<(String, String, String)>,
) -> Answer {
    let (name, end) = figure::asked(&file)?;
    let name = Name::ALL.iter().copied().find(|n| n.code() == name);
    let name = name.ok_or_else(|| Error::not_found("page", &file))?;
    let (chart, named) = drawn(&cx, (network, plan), (usize::MAX, &[]), |view, _| {
        Ok((view.chart(name), file_name(view.network, view.plan, name.code())))
    })
    .await?;
    figure::sent(&chart, &named, end).await
}
