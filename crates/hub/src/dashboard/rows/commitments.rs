//! What members took on, one by one.

use super::{Cell, Found, Row, Wanted};
use crate::dashboard::pictures::View;
use crate::dashboard::pictures::commitments::PARTS;
use crate::endorsement::{Became, taken_on};
use crate::web::html::Words;
use crate::web::params::encode;
use crate::web::{Error, address, numbers};
use aunar_domain::facets::Facet;
use aunar_domain::ids::EntityId;

pub(super) fn found(view: &View<'_>, wanted: &Wanted<'_>) -> Result<Found, Error> {
    let t = view.t;
    let register = &view.network.common.register;
    let code = |id: EntityId| register.get(id).map(|e| e.code.clone()).unwrap_or_default();
    let part = wanted.part(&PARTS.map(|(part, ..)| part))?;
    let fates = part.and_then(|part| PARTS.iter().find(|(one, ..)| *one == part));
    let members = &view.sums.commitments;
    let row = wanted.row(members.iter().map(|(id, _)| code(*id)).collect())?;
    let chosen = view.asked.filter.values(Facet::Entity);
    let mut all = taken_on(view.network, view.plan);
    all.retain(|one| {
        let code = code(one.entity);
        view.sums.set.contains(one.at)
            && members.iter().any(|(id, _)| *id == one.entity)
            && row.is_none_or(|row| code == row)
            && (chosen.is_empty() || chosen.contains(&code))
            && fates.is_none_or(|(_, fates, _)| fates.contains(&one.fate))
    });
    let (total, all) = wanted.page.cut(all);
    let row_of = |one: &Became| {
        let activity = &view.plan.activities[one.at as usize];
        let content = &activity.content;
        Row {
            href: address::activity(view.network, view.plan, &activity.reference),
            reference: activity.reference.clone(),
            title: Words::of(&content.title, t.0, t),
            cells: vec![
                Cell::text(register.get(one.entity).map(|e| e.short(t.0)).unwrap_or_default()),
                Cell::text(t.label("endorsement-part", one.part.code())),
                Cell::text(t.label("endorsement-fate", one.fate.code())),
                Cell::text(content.period.map(|p| numbers::period(t, &p)).unwrap_or_default()),
            ],
        }
    };
    let member = row.and_then(|row| register.find(row)).map(|e| e.short(t.0).to_owned());
    let part = part.map(|part| t.label("dashboard-became", part));
    Ok(Found {
        narrowed: member.into_iter().chain(part).collect(),
        head: (
            t.t("reporting-head-activity"),
            vec![
                t.label("dashboard-rows", "commitments"),
                t.t("dashboard-taken-on"),
                t.t("dashboard-became-head"),
                t.t("dashboard-planned-now"),
            ],
        ),
        total,
        rows: all.iter().map(row_of).collect(),
        beside: (
            row.map_or_else(
                || "endorsement".to_owned(),
                |row| format!("endorsement#took-{}", encode(row)),
            ),
            t.t("dashboard-commitments-link"),
        ),
    })
}
