//! Writing lines, under the lock of the history chain.

use super::typed::{self, Typed};
use crate::ledger;
use crate::picture::Picture;
use crate::records::money;
use crate::web::field::Wrong;
use crate::web::{Cx, Error, Form};
use aunar_db::{DbError, Entry, Tx};
use aunar_domain::access::{Action, Object};
use aunar_domain::activity::Activity;
use aunar_domain::ids::{ActivityId, EntityId, LineId, NetworkId, PlanId};
use aunar_domain::money::Line;
use aunar_domain::plan::Plan;
use serde_json::json;
use std::sync::Arc;
use uuid::Uuid;

/// What is done with a line.
pub(super) enum Deed {
    /// A new one.
    Add(LineId, Typed),
    /// What it says now, if nobody changed it since that version.
    Change(LineId, i64, Typed),
    /// It is taken away, if nobody changed it since that version.
    Remove(LineId, i64),
}

/// Why nothing was written.
pub(super) enum Unwritten {
    /// Somebody else changed or took away the line meanwhile.
    Stale,
    /// It failed, or may not be done.
    Other(Error),
}

impl<E: Into<Error>> From<E> for Unwritten {
    fn from(error: E) -> Self {
        Self::Other(error.into())
    }
}

/// The plan and activity as they are under the lock.
fn held(
    picture: &Picture,
    network: NetworkId,
    plan: PlanId,
    activity: ActivityId,
) -> Result<(Plan, Arc<Activity>), Error> {
    let network = picture.by_id(network);
    let plan = network.and_then(|n| n.plan_by_id(plan));
    let found = plan.and_then(|p| Some((p.plan.clone(), Arc::clone(p.by_id(activity)?))));
    found.ok_or_else(|| Error::not_found("activity", ""))
}

/// Does it.
pub(super) async fn act(
    cx: &Cx,
    network: NetworkId,
    (plan, activity): (PlanId, ActivityId),
    deed: Deed,
) -> Result<(), Unwritten> {
    let (mut tx, picture) = cx.turn(network).await?;
    let (plan, activity) = held(&picture, network, plan, activity)?;
    let ledger = ledger::of(&cx.state, network).await?;
    let there =
        |id: LineId| ledger.plan(plan.id).of(activity.id).lines().find(|l| l.id == id).cloned();
    let stands = |id, version| there(id).filter(|l| l.version == version).ok_or(Unwritten::Stale);
    let (action, before, after) = match deed {
        Deed::Add(id, _) if there(id).is_some() => return Ok(()),
        Deed::Add(id, typed) => {
            let n = money::last_number(&mut tx, plan.id).await? + 1;
            let line = blank(id, plan.id, activity.id, format!("M-{n:03}"), &typed);
            ("create", None, Some(typed.on(line)))
        }
        Deed::Change(id, version, typed) => {
            let before = stands(id, version)?;
            let line = Line { version: version + 1, ..before.clone() };
            ("edit", Some(before), Some(typed.on(line)))
        }
        Deed::Remove(id, version) => ("remove", Some(stands(id, version)?), None),
    };
    let Some(line) = after.as_ref().or(before.as_ref()) else { return Ok(()) };
    let whose = [line.entity];
    let object = Object::plan(&plan).under(activity.content.priority).of(&whose);
    let actor = cx.actor(Action::EditMoney, object)?;
    let gone = |error| match error {
        DbError::Gone => Unwritten::Stale,
        other => Unwritten::Other(other.into()),
    };
    match (&before, &after) {
        (None, Some(line)) => money::insert(&mut tx, std::slice::from_ref(line)).await?,
        (Some(_), Some(line)) => money::update(&mut tx, line).await.map_err(gone)?,
        (Some(line), None) => money::remove(&mut tx, line, cx.now).await.map_err(gone)?,
        (None, None) => {}
    }
    let entry = Entry {
        actor,
        via: "web",
        action,
        entity: "budget-line",
        record: line.id.0,
        plan: Some(plan.id.0),
        before: before.as_ref().map(|l| json!(l)),
        after: after.as_ref().map(|l| json!(l)),
    };
    cx.keep(tx, network, vec![entry]).await?;
    Ok(())
}

fn blank(id: LineId, plan: PlanId, activity: ActivityId, reference: String, typed: &Typed) -> Line {
    Line {
        id,
        plan,
        reference,
        version: 1,
        activity,
        entity: typed.entity,
        source: typed.source,
        from: None,
        year: typed.year,
        quarter: None,
        currency: typed.currency,
        required: None,
        available: None,
        spent: None,
        note: None,
        removed_at: None,
    }
}

/// What a report says was spent so far of an owner's lines in an activity: the lines that change with
/// it, or what is wrong with which field. Blank fields say nothing and change nothing.
fn told(
    cx: &Cx,
    ledger: &ledger::PlanLedger,
    activity: ActivityId,
    entity: EntityId,
    form: &Form,
) -> Result<Vec<(Line, Line)>, Wrong> {
    let (t, mut wrong, mut changed) = (cx.t(), Wrong::default(), Vec::new());
    for line in ledger.of(activity).lines().filter(|l| l.entity == entity) {
        let field = format!("spent-{}", line.reference);
        let Some(text) = form.one(&field) else { continue };
        let before = line.spent.map(|spent| (spent, line.currency));
        match typed::amount(text, line.currency, t.0, before) {
            Ok(spent) if line.spent == Some(spent) => {}
            Ok(spent) => {
                let after = Line { spent: Some(spent), version: line.version + 1, ..line.clone() };
                changed.push((line.clone(), after));
            }
            Err(why) => wrong.with(field, typed::refused(t, why, line.currency)),
        }
    }
    if wrong.is_nothing() { Ok(changed) } else { Err(wrong) }
}

/// Writes what a report says was spent, in the transaction that holds the chain; the history that the
/// caller records. The ledger is the one of that moment.
pub async fn spent(
    cx: &Cx,
    tx: &mut Tx,
    ledger: &ledger::PlanLedger,
    activity: &Activity,
    entity: EntityId,
    (form, actor): (&Form, &str),
) -> Result<Result<Vec<Entry>, Wrong>, Error> {
    let changed = match told(cx, ledger, activity.id, entity, form) {
        Ok(changed) => changed,
        Err(wrong) => return Ok(Err(wrong)),
    };
    let mut entries = Vec::new();
    for (before, after) in changed {
        money::update(tx, &after).await?;
        entries.push(Entry {
            actor: actor.to_owned(),
            via: "web",
            action: "edit",
            entity: "budget-line",
            record: after.id.0,
            plan: Some(after.plan.0),
            before: Some(json!(before)),
            after: Some(json!(after)),
        });
    }
    Ok(Ok(entries))
}

/// A new line's identifier.
pub(super) fn fresh() -> LineId {
    LineId(Uuid::now_v7())
}
