//! Budget lines, one by one, in their own currency.

use super::{Cell, Found, Row, Wanted};
use crate::dashboard::funds::{counted, grouping};
use crate::dashboard::pictures::View;
use crate::money::{Lines, heads, line_row};
use crate::web::Error;
use aunar_domain::facets::Facet;

const PARTS: [&str; 6] = ["required", "available", "spent", "unspent", "gap", "silent"];

pub(super) fn found(view: &View<'_>, wanted: &Wanted<'_>) -> Result<Found, Error> {
    let t = view.t;
    let part = wanted.part(&PARTS)?;
    let groups = &view.sums.funds.groups;
    let row = wanted.row(groups.iter().map(|group| group.code.clone()).collect())?;
    let lines = Lines::of(view.network, view.plan, view.ledger, view.cx.now.date_naive());
    let all = counted(&lines, view.plan, view.asked, &view.sums.set)
        .filter(|(code, _)| row.is_none_or(|row| code == row))
        .map(|(_, line)| line)
        .filter(|line| match part {
            Some("gap") => line.gap().is_some_and(|gap| gap > 0),
            Some("silent") => line.is_silent(),
            _ => true,
        });
    let (total, all) = wanted.page.cut(all.collect::<Vec<_>>());
    let rows = all.into_iter().filter_map(|line| {
        let shown = line_row(view.cx, &lines, line, view.plan.by_id(line.activity)?);
        let mut cells = vec![
            Cell::text(shown.entity),
            Cell::text(shown.source),
            Cell::text(shown.when),
            Cell::text(shown.reference),
        ];
        cells.extend(shown.amounts.map(Cell::number));
        Some(Row { href: shown.href, reference: shown.activity, title: shown.title, cells })
    });
    let group = row.map(|code| match grouping(view.asked.by) {
        Some(by) => lines.label(view.cx, by, code),
        None => view.label(Facet::Kind, code),
    });
    let which = match part {
        Some("gap") => Some(t.t("money-only-gaps")),
        Some("silent") => Some(t.t("money-silent")),
        _ => None,
    };
    let mut head = vec![
        t.t("money-field-entity"),
        t.t("money-field-source"),
        t.t("money-field-when"),
        t.t("dashboard-line"),
    ];
    head.extend(heads(t));
    Ok(Found {
        narrowed: group.into_iter().chain(which).collect(),
        head: (t.t("money-field-activity"), head),
        total,
        rows: rows.collect(),
        beside: ("money".to_owned(), t.t("dashboard-money-link")),
    })
}
