//! The trainings of a country team, or of whole regions, one by one; and all teams.

use super::{Cell, Found, Row, Wanted};
use crate::dashboard::calendar::{self, Team};
use crate::dashboard::pictures::View;
use crate::dashboard::pictures::teams::stretch;
use crate::web::html::Words;
use crate::web::{Error, address, numbers};
use aunar_domain::activity::Activity;

/// What stands for the trainings that are no team's own.
pub(in crate::dashboard) const REGIONAL: &str = "regional";

pub(super) fn found(view: &View<'_>, wanted: &Wanted<'_>) -> Result<Found, Error> {
    let t = view.t;
    wanted.part(&[])?;
    let mut known: Vec<String> = view.teams.iter().map(|team| team.code.to_owned()).collect();
    known.push(REGIONAL.to_owned());
    let row = wanted.row(known)?;
    match row {
        None => return Ok(teams(view, wanted)),
        Some(REGIONAL) => {
            let within = [(view.plan, &view.sums.set)];
            let all = calendar::regional(view.network, view.ledger, &within);
            let (total, all) = wanted.page.cut(all);
            let rows = all.into_iter().map(|activity| {
                let period = activity.content.period.map(|p| numbers::period(t, &p));
                let status = t.label("status", activity.content.status.code());
                training(view, activity, period.unwrap_or_default(), status)
            });
            return Ok(Found {
                narrowed: vec![t.t("dashboard-regional-only")],
                head: head(view),
                total,
                rows: rows.collect(),
                beside: calendar_of(view, None),
            });
        }
        Some(_) => {}
    }
    let team = view.teams.iter().find(|team| Some(team.code) == row);
    let trainings = team.map(|team| team.trainings.as_slice()).unwrap_or_default();
    let (total, trainings) = wanted.page.cut(trainings.to_vec());
    let rows = trainings.into_iter().filter_map(|one| {
        let activity = view.plan.by_id(one.activity)?;
        let key = if one.held { "dashboard-training-held" } else { "dashboard-training-planned" };
        Some(training(view, activity, numbers::day(t.0, one.on), t.t(key)))
    });
    Ok(Found {
        narrowed: team.map(|team| said(view, team)).unwrap_or_default(),
        head: head(view),
        total,
        rows: rows.collect(),
        beside: calendar_of(view, row),
    })
}

/// A team, the time of its design, and whether it is ready.
fn said(view: &View<'_>, team: &Team<'_>) -> Vec<String> {
    let t = view.t;
    let (from, until) = team.framework.design();
    vec![
        name(view, team),
        t.labelled(t.t("teams-design"), stretch(t, from, until)),
        t.label("dashboard-readiness", team.readiness.code()),
    ]
}

fn name(view: &View<'_>, team: &Team<'_>) -> String {
    view.network.common.geography.name(team.code, view.t.0).to_owned()
}

fn head(view: &View<'_>) -> (String, Vec<String>) {
    let t = view.t;
    (t.t("reporting-head-activity"), vec![t.t("dashboard-when"), t.t("dashboard-standing")])
}

fn training(view: &View<'_>, activity: &Activity, when: String, standing: String) -> Row {
    Row {
        href: address::activity(view.network, view.plan, &activity.reference),
        reference: activity.reference.clone(),
        title: Words::of(&activity.content.title, view.t.0, view.t),
        cells: vec![Cell::text(when), Cell::text(standing)],
    }
}

/// The calendar of all plans, at a team's row.
fn calendar_of(view: &View<'_>, team: Option<&str>) -> (String, String) {
    let anchor = team.map(|team| format!("#team-{team}")).unwrap_or_default();
    (format!("../../country-teams{anchor}"), view.t.t("dashboard-calendar-link"))
}

fn teams(view: &View<'_>, wanted: &Wanted<'_>) -> Found {
    let t = view.t;
    let base = format!("/{}/plans/{}", view.network.network.code, view.plan.plan.code);
    let (total, all) = wanted.page.cut(view.teams.iter().collect::<Vec<_>>());
    let rows = all.into_iter().map(|team| {
        let (from, until) = team.framework.design();
        let readiness = team.readiness.code();
        Row {
            href: format!("{base}/{}", view.asked.rows("country-teams", team.code, "")),
            reference: String::new(),
            title: Words::own(name(view, team)),
            cells: vec![
                Cell::text(stretch(t, from, until)),
                Cell::number(view.whole(team.trainings.len() as u64)),
                Cell::status(
                    format!("ready-{readiness}"),
                    t.label("dashboard-readiness", readiness),
                ),
            ],
        }
    });
    Found {
        narrowed: Vec::new(),
        head: (
            t.label("dashboard-rows", "country-teams"),
            vec![t.t("teams-design"), t.t("teams-trainings"), t.t("dashboard-standing")],
        ),
        total,
        rows: rows.collect(),
        beside: calendar_of(view, None),
    }
}
