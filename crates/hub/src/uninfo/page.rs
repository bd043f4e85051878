//! The page that says what UN INFO would, and the table as files.

use super::Table;
use crate::check::{self, Checked};
use crate::ledger;
use crate::web::{Answer, Cx, Error, Shell, respond};
use askama::Template;
use aunar_formats::{BookOut, OutCell, SheetOut};
use axum::extract::Path;

#[derive(Template)]
#[template(path = "uninfo/pages/uninfo.html")]
struct UninfoPage {
    shell: Shell,
    base: String,
    title: String,
    rows: String,
    stopped: String,
    none: bool,
    rules: Vec<(String, String)>,
}

struct Made {
    table: Table,
    name: String,
    title: String,
    base: String,
    network: std::sync::Arc<crate::picture::NetworkPicture>,
    plan: String,
}

async fn made(cx: &Cx, (network, plan): (String, String)) -> Result<Made, Error> {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let found = cx.plan(&network, &plan)?;
    let ledger = ledger::of(&cx.state, network.network.id).await?;
    let settings = check::settings(&cx.state.db, found.plan.id).await?;
    let (lang, today) = (cx.lang(), cx.now.date_naive());
    // UN INFO applies its rules whatever a network has switched off.
    let all = aunar_domain::check::Settings { rules: Default::default(), ..settings };
    let checked = Checked::of(&network, found, all, today, true, &ledger);
    let table = Table::of((&network, found), &ledger, &checked, lang, today);
    let title = found.plan.title.words(lang).to_owned();
    let base = format!("/{}/plans/{plan}", network.network.code);
    let name = format!("{}-{plan}.uninfo", network.network.code);
    drop(checked);
    Ok(Made { table, name, title, base, network, plan })
}

/// The page.
pub(super) async fn show(cx: Cx, Path(at): Path<(String, String)>) -> Answer {
    let made = made(&cx, at).await?;
    let t = cx.t();
    let hit = made.table.stopped.iter().filter(|(_, n)| *n > 0);
    let rule = |(rule, n): &(aunar_domain::check::Rule, usize)| {
        (t.label("check-rule", rule.code()), t.n("activities-found", *n as u64))
    };
    let page = UninfoPage {
        shell: Shell::of(&cx, &made.network, Some(&made.plan), "plan", &t.t("uninfo-title")),
        rows: t.n("uninfo-rows", made.table.rows.len() as u64),
        stopped: t.n("uninfo-stopped", made.table.stopped_activities as u64),
        none: made.table.stopped_activities == 0,
        rules: hit.map(rule).collect(),
        title: made.title,
        base: made.base,
    };
    respond::page(&cx, &page)
}

async fn table(cx: Cx, at: (String, String), tagged: bool) -> Answer {
    let Made { table, name, .. } = made(&cx, at).await?;
    let tags = tagged.then_some(table.tags);
    Ok(respond::table(&name, &table.header, tags, table.rows.into_iter()))
}

/// The table.
pub(super) async fn csv(cx: Cx, Path(at): Path<(String, String)>) -> Answer {
    table(cx, at, false).await
}

/// The table with a row of HXL tags.
pub(super) async fn hxl(cx: Cx, Path(at): Path<(String, String)>) -> Answer {
    table(cx, at, true).await
}

/// The table as a workbook.
pub(super) async fn xlsx(cx: Cx, Path(at): Path<(String, String)>) -> Answer {
    let Made { table, name, title, .. } = made(&cx, at).await?;
    let t = cx.t();
    let cell = |value: String| match value.is_empty() {
        true => OutCell::Empty,
        false => OutCell::Text(value),
    };
    let book = BookOut {
        about_name: t.t("export-about"),
        about: vec![title.clone(), t.t("uninfo-lead"), t.t("uninfo-unofficial")],
        title,
        sheets: vec![SheetOut {
            name: "Joint work plan".to_owned(),
            widths: table.header.iter().map(|_| 20.0).collect(),
            header: table.header,
            hxl: Some(table.tags),
            rows: table.rows.into_iter().map(|r| r.into_iter().map(cell).collect()).collect(),
        }],
    };
    let bytes = aunar_formats::write_xlsx(&book, cx.now)
        .map_err(|error| Error::Internal(format!("{name}: {error:#}")))?;
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    Ok(respond::file(kind, &format!("{name}.xlsx"), bytes))
}
