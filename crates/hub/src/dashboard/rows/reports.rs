//! Reports that are owed, one by one.

use super::{Cell, Found, Row, Wanted};
use crate::dashboard::pictures::View;
use crate::dashboard::sums::{entities, standings};
use crate::reporting::{Owed, stretch};
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
    let standings = standings(view.cx, view.network, view.plan, view.ledger);
    let window = row.and_then(|row| told.window_named(row)).map(|window| window.id);
    let all = standings.owed(&view.sums.set, &entities(view.network, view.asked), |id, timing| {
        window.is_none_or(|window| window == id) && part.is_none_or(|part| timing.code() == part)
    });
    let (total, all) = wanted.page.cut(all);
    let row_of = |one: &Owed| {
        let activity = view.plan.activities.get(one.at as usize)?;
        let window = told.window(one.window)?;
        let entity = view.network.common.register.get(one.entity);
        let code = entity.map(|e| e.code.as_str()).unwrap_or_default();
        let handed_in = one.handed_in(told, activity).map(|day| numbers::day(t.0, day));
        Some(Row {
            href: format!(
                "/{}/plans/{}/reporting/{}/{}/{}",
                view.network.network.code,
                view.plan.plan.code,
                encode(&window.reference),
                encode(code),
                encode(&activity.reference)
            ),
            reference: activity.reference.clone(),
            title: Words::of(&activity.content.title, t.0, t),
            cells: vec![
                Cell::text(entity.map(|e| e.short(t.0)).unwrap_or_default()),
                Cell::text(stretch(t, window)),
                Cell::status(
                    format!("report-{}", one.timing.code()),
                    t.label("report-timing", one.timing.code()),
                ),
                Cell::text(numbers::day(t.0, window.due_for(one.entity))),
                Cell::text(handed_in.unwrap_or_else(|| t.t("reporting-not-yet"))),
            ],
        })
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
        rows: all.iter().filter_map(row_of).collect(),
        beside: match row {
            Some(row) => {
                (format!("reporting/{}", encode(row)), t.t("dashboard-reports-window-link"))
            }
            None => ("reporting".to_owned(), t.t("dashboard-reports-link")),
        },
    })
}
