//! Indicators of a dashboard, the uses that one of them is the sum of, and the values of those that wait
//! to be accepted.

use super::{Cell, Found, Row, Wanted};
use crate::dashboard::measures::{key, uses};
use crate::dashboard::pictures::View;
use crate::indicator::{line, reading, subject};
use crate::reporting::stretch;
use crate::web::Error;
use crate::web::html::Words;
use crate::web::params::encode;
use aunar_domain::indicator::{Indicator, Use, Value};

pub(super) fn found(view: &View<'_>, wanted: &Wanted<'_>) -> Result<Found, Error> {
    let t = view.t;
    let part = wanted.part(&["awaiting"])?;
    let row = wanted.row(view.sums.measures.iter().map(|m| m.key.clone()).collect())?;
    let Some(row) = row else { return Ok(measures(view, wanted)) };
    let all = uses(view.plan, view.ledger, view.asked, &view.sums.set).filter_map(|(_, one)| {
        let indicator = view.ledger.indicators.get(&one.indicator)?;
        (key(indicator, one.of) == row).then_some((indicator, one))
    });
    let all: Vec<(&Indicator, &Use)> = all.collect();
    let title = all.first().map(|(indicator, _)| indicator.title.words(t.0).to_owned());
    let mut narrowed: Vec<String> = title.into_iter().collect();
    let beside = ("indicators".to_owned(), t.t("dashboard-indicators-link"));
    if part.is_some() {
        narrowed.push(t.t("dashboard-awaiting-only"));
        let values = all.iter().flat_map(|(indicator, one)| {
            let told = view.ledger.plan(view.plan.plan.id);
            let values: Vec<&Value> = told.values_of(one.id).collect();
            let waits = aunar_domain::indicator::awaiting(indicator, values, &told.windows);
            waits.into_iter().map(|value| (*indicator, *one, value))
        });
        let (total, values) = wanted.page.cut(values.collect::<Vec<_>>());
        return Ok(Found {
            narrowed,
            head: (
                t.t("indicator-what"),
                vec![
                    t.t("reporting-head-member"),
                    t.t("reporting-head-window"),
                    t.t("dashboard-value"),
                ],
            ),
            total,
            rows: values
                .into_iter()
                .map(|(i, one, value)| value_row(view, i, one, value))
                .collect(),
            beside,
        });
    }
    let (total, all) = wanted.page.cut(all);
    let rows = all.into_iter().filter_map(|(_, one)| {
        let shown = line(view.cx, view.network, view.plan, view.ledger, one)?;
        let (subject, _) = subject(view.cx, view.network, view.plan, one.of);
        let target = shown.target.unwrap_or_else(|| t.t("dashboard-no-target"));
        Some(Row {
            href: shown.href,
            reference: one.reference.clone(),
            title: subject,
            cells: vec![Cell::text(shown.stands), Cell::text(target)],
        })
    });
    Ok(Found {
        narrowed,
        head: (t.t("indicator-what"), vec![t.t("dashboard-now"), t.t("dashboard-target")]),
        total,
        rows: rows.collect(),
        beside,
    })
}

fn value_row(view: &View<'_>, indicator: &Indicator, one: &Use, value: &Value) -> Row {
    let t = view.t;
    let told = view.ledger.plan(view.plan.plan.id);
    let entity = view.network.common.register.get(value.entity);
    Row {
        href: format!(
            "/{}/plans/{}/indicators/{}",
            view.network.network.code,
            view.plan.plan.code,
            encode(&one.reference)
        ),
        reference: one.reference.clone(),
        title: subject(view.cx, view.network, view.plan, one.of).0,
        cells: vec![
            Cell::text(entity.map(|e| e.short(t.0)).unwrap_or_default()),
            Cell::text(told.window(value.window).map(|w| stretch(t, w)).unwrap_or_default()),
            Cell::text(reading(t, indicator, value.reading)),
        ],
    }
}

/// All of them, each once.
fn measures(view: &View<'_>, wanted: &Wanted<'_>) -> Found {
    let t = view.t;
    let (total, all) = wanted.page.cut(view.sums.measures.iter().collect::<Vec<_>>());
    let rows = all.into_iter().filter_map(|measure| {
        let indicator = view.ledger.indicators.get(&measure.indicator)?;
        let target = match measure.target {
            Some(_) => view.stands(indicator, measure.target),
            None => t.t("dashboard-no-target"),
        };
        let base = format!("/{}/plans/{}", view.network.network.code, view.plan.plan.code);
        let rows = view.asked.rows("indicators", &measure.key, "");
        Some(Row {
            href: format!("{base}/{rows}"),
            reference: String::new(),
            title: Words::of(&indicator.title, t.0, t),
            cells: vec![
                Cell::text(view.measured_of(measure)),
                Cell::text(view.stands(indicator, measure.stands)),
                Cell::text(target),
            ],
        })
    });
    Found {
        narrowed: Vec::new(),
        head: (
            t.t("dashboard-indicator"),
            vec![t.t("dashboard-measured-of"), t.t("dashboard-now"), t.t("dashboard-target")],
        ),
        total,
        rows: rows.collect(),
        beside: ("indicators".to_owned(), t.t("dashboard-indicators-link")),
    }
}
