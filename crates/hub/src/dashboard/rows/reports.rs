//! Reports that are owed, one by one.

use super::{Cell, Found, Row, Wanted};
use crate::dashboard::pictures::View;
use crate::dashboard::sums::entities;
use crate::reporting::{Owed, owed, stretch};
use crate::web::html::Words;
use crate::web::params::encode;
use crate::web::{Error, numbers};
use aunar_domain::follow_up::Timing;

const PARTS: [&str; 4] =
    [Timing::InTime.code(), Timing::Late.code(), Timing::Due.code(), Timing::Missing.code()];

pub(super) fn found(view: &View<'_>, wanted: &Wanted<'_>) -> Result<Found, Error> {
    let (t, told) = (view.t, view.ledger.plan(view.plan.plan.id));
    let part = wanted.part(&PARTS)?;
    let row = wanted.row(told.windows.iter().map(|w| w.reference.clone()).collect())?;
    let of = (view.network, view.plan);
    let (entities, today) = (entities(view.network, view.asked), view.cx.now.date_naive());
    let mut all = owed(of, told, &view.sums.set, &entities, today);
    all.retain(|one| {
        row.is_none_or(|row| one.window.reference == row)
            && part.is_none_or(|part| one.timing.code() == part)
    });
    let (total, all) = wanted.page.cut(all);
    let row_of = |one: &Owed<'_>| {
        let entity = view.network.common.register.get(one.entity);
        let code = entity.map(|e| e.code.as_str()).unwrap_or_default();
        let handed_in = one.handed_in.map(|day| numbers::day(t.0, day));
        Row {
            href: format!(
                "/{}/plans/{}/reporting/{}/{}/{}",
                view.network.network.code,
                view.plan.plan.code,
                encode(&one.window.reference),
                encode(code),
                encode(&one.activity.reference)
            ),
            reference: one.activity.reference.clone(),
            title: Words::of(&one.activity.content.title, t.0, t),
            cells: vec![
                Cell::text(entity.map(|e| e.short(t.0)).unwrap_or_default()),
                Cell::text(stretch(t, one.window)),
                Cell::status(
                    format!("report-{}", one.timing.code()),
                    t.label("report-timing", one.timing.code()),
                ),
                Cell::text(numbers::day(t.0, one.due)),
                Cell::text(handed_in.unwrap_or_else(|| t.t("reporting-not-yet"))),
            ],
        }
    };
    let narrowed = row.and_then(|row| told.window_named(row)).map(|w| stretch(t, w));
    let part = part.map(|part| t.label("dashboard-report", part));
    Ok(Found {
        narrowed: narrowed.into_iter().chain(part).collect(),
        head: (
            t.t("reporting-head-activity"),
            vec![
                t.t("reporting-head-member"),
                t.t("reporting-head-window"),
                t.t("reporting-head-stands"),
                t.t("reporting-head-due"),
                t.t("reporting-head-when"),
            ],
        ),
        total,
        rows: all.iter().map(row_of).collect(),
        beside: match row {
            Some(row) => {
                (format!("reporting/{}", encode(row)), t.t("dashboard-reports-window-link"))
            }
            None => ("reporting".to_owned(), t.t("dashboard-reports-link")),
        },
    })
}
