//! Writing a report, under the lock of the history chain: what it says, its values and what was spent
//! are one act. What a sealed plan does not take from a report is proposed as an amendment after it.

use super::place::Place;
use super::standing::Reports;
use super::typed::Typed;
use crate::amendment::{self, Proposal, Unamended};
use crate::endorsement::By;
use crate::records::{progress, value};
use crate::web::cx::actor;
use crate::web::field::Wrong;
use crate::web::{Cx, Error, Form};
use crate::{indicator, money};
use aunar_db::{DbError, Entry};
use aunar_domain::access::{Action, Object};
use aunar_domain::activity::{Content, Status};
use aunar_domain::follow_up::{Deed, Progress, State, Unfit, after};
use aunar_domain::ids::{ActivityId, EntityId, ProgressId, WindowId};
use aunar_domain::indicator::Value;
use aunar_domain::plan::PlanStatus;
use serde_json::json;
use uuid::Uuid;

/// Why nothing was written.
pub(super) enum Unwritten {
    /// Somebody else changed the report meanwhile.
    Stale,
    /// The report does not take this deed.
    Unfit(Unfit),
    /// What was spent is not written as an amount.
    Wrong(Wrong),
    /// It failed, or may not be done.
    Other(Error),
}

impl<E: Into<Error>> From<E> for Unwritten {
    fn from(error: E) -> Self {
        Self::Other(error.into())
    }
}

/// Which report: its window, activity and owner, and the version that was read.
#[derive(Clone, Copy)]
pub(super) struct Which {
    pub(super) window: WindowId,
    pub(super) activity: ActivityId,
    pub(super) entity: EntityId,
    pub(super) version: i64,
}

/// Saves a report, or hands it in.
pub(super) async fn save(
    cx: &Cx,
    place: &Place,
    which: Which,
    typed: Typed,
    (deed, form): (Deed, &Form),
) -> Result<Progress, Unwritten> {
    let (mut tx, held) = place.held(cx).await?;
    let gone = || Error::not_found("activity", "");
    let plan = &held.plan().plan;
    let activity = held.plan().by_id(which.activity).ok_or_else(gone)?;
    let whose = [which.entity];
    let object = Object::plan(plan).under(activity.content.priority).of(&whose);
    let (person, mandate) = cx.acting(Action::Report, object)?;
    let name = actor(person, mandate);
    let window = held.told().window(which.window).ok_or(Unwritten::Unfit(Unfit::Closed))?;
    if !window.takes_from(which.entity, cx.now.date_naive()) {
        return Err(Unwritten::Unfit(Unfit::Closed));
    }
    let reports = Reports::of(&held, window, cx.now.date_naive());
    let item = reports.one(activity, which.entity).ok_or_else(Error::forbidden)?;
    let there = item.report;
    if there.map_or(0, |r| r.version) != which.version {
        return Err(Unwritten::Stale);
    }
    let becomes = after(there.map(|r| r.state), deed, false).map_err(Unwritten::Unfit)?;
    let report = Progress {
        id: there.map_or_else(|| ProgressId(Uuid::now_v7()), |r| r.id),
        window: which.window,
        activity: there.map_or(which.activity, |r| r.activity),
        entity: which.entity,
        version: which.version + 1,
        state: becomes,
        handling: there
            .map(|r| r.handling.clone())
            .unwrap_or_default()
            .after(deed, None, person.id, cx.now),
        status: typed.status,
        slips_to: typed.slips_to,
        slip_reason: typed.slip_reason,
        answer: typed.answer,
        note: typed.note,
        learnt: typed.learnt,
    };
    let stale = |error| match error {
        DbError::Gone => Unwritten::Stale,
        other => Unwritten::Other(other.into()),
    };
    progress::write(&mut tx, &report).await.map_err(stale)?;
    let mut entries = vec![Entry {
        actor: name.clone(),
        via: "web",
        action: deed.code(),
        entity: "progress",
        record: report.id.0,
        plan: Some(plan.id.0),
        before: there.map(|r| json!(r)),
        after: Some(json!(report)),
    }];
    let by = indicator::By { person: person.id, actor: &name, at: cx.now };
    // A value that was given back stays a draft until it is handed in again.
    let values = if deed == Deed::Submit { State::Submitted } else { State::Draft };
    for (id, said) in typed.values {
        let Some(one) = held.told().uses.iter().find(|u| u.id == id) else { continue };
        let mine = |v: &&Value| is_of(v, which);
        let before = held.told().values_of(id).find(mine);
        let of = (which.window, which.entity);
        match (said, before) {
            (Some(said), before) => {
                let written = indicator::write(&mut tx, one, of, before, said, (values, by)).await;
                entries.extend(written.map_err(stale)?);
            }
            // Blank again: nothing is said of it any more.
            (None, Some(before)) if before.state.may_be_changed() => {
                value::forget(&mut tx, before).await.map_err(stale)?;
                entries.push(Entry {
                    actor: name.clone(),
                    via: "web",
                    action: "remove",
                    entity: "value",
                    record: before.id.0,
                    plan: Some(plan.id.0),
                    before: Some(json!(before)),
                    after: None,
                });
            }
            (None, _) => {}
        }
    }
    match money::spent(cx, &mut tx, held.told(), activity, which.entity, (form, name.as_str()))
        .await?
    {
        Ok(spent) => entries.extend(spent),
        Err(wrong) => return Err(Unwritten::Wrong(wrong)),
    }
    cx.keep(tx, held.network.network.id, entries).await?;
    if becomes == State::Submitted {
        propose(cx, &held, &report, &name, mandate.entity).await?;
    }
    Ok(report)
}

fn is_of(value: &Value, which: Which) -> bool {
    value.window == which.window && value.entity == which.entity
}

/// What an activity would say if it said what a report does, as far as that is an amendment: a new
/// time, or that it is given up.
pub(super) fn amended(content: &Content, report: &Progress) -> Option<Content> {
    let mut after = content.clone();
    if let Some(period) = report.slips_to {
        after.period = Some(period);
        after.period_note = None;
    }
    if report.status == Some(Status::Cancelled) {
        after.status = Status::Cancelled;
    }
    (after.period != content.period || after.status != content.status).then_some(after)
}

/// Proposes what a sealed plan does not take from a report. Where another amendment of the activity is
/// pending, or it was proposed already, the report alone says it; its page says so.
async fn propose(
    cx: &Cx,
    place: &Place,
    report: &Progress,
    name: &str,
    proposer: Option<EntityId>,
) -> Result<(), Error> {
    let plan = &place.plan().plan;
    if !plan.sealed || !matches!(plan.status, PlanStatus::Endorsed | PlanStatus::Implementation) {
        return Ok(());
    }
    let Some(activity) = place.plan().by_id(report.activity) else { return Ok(()) };
    let Some(after) = amended(&activity.content, report) else { return Ok(()) };
    let proposal = Proposal {
        activity: activity.id,
        base: activity.version,
        after,
        reason: report.slip_reason.clone().or_else(|| report.note.clone()),
        proposer,
        log: false,
    };
    let by = By::new(name, "web", cx.now);
    match amendment::propose(&cx.state, plan.network, plan.id, proposal, &by).await {
        Ok(_) => Ok(()),
        Err(Unamended::Db(error)) => Err(error.into()),
        Err(unamended) => {
            tracing::info!(
                activity = activity.reference,
                reason = unamended.code(),
                "a report's new time is not proposed"
            );
            Ok(())
        }
    }
}
