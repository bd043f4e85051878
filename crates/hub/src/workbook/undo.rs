//! Undoing what was taken of a copy, as long as nobody built on it: every record goes back to what it
//! was, in one transaction, and the history says so. What somebody has changed since, or hung something
//! on, keeps all of it as it is.

use super::around::{Around, Hand};
use super::snapshot;
use crate::records::past::{self, Deed};
use crate::records::returned::{self, Receipt};
use crate::records::{activity, deeds, event, money, progress, value};
use crate::web::state::Inner;
use aunar_db::{DbError, Entry, Tx};
use aunar_domain::activity::Activity;
use aunar_domain::event::Event;
use aunar_domain::follow_up::Progress;
use aunar_domain::ids::{ActivityId, EventId};
use aunar_domain::indicator::Value;
use aunar_domain::money::Line;
use serde_json::{Value as Json, json};
use uuid::Uuid;

/// A record that goes back.
struct Step {
    entity: String,
    record: Uuid,
    before: Option<String>,
    after: String,
}

/// What came of it.
pub(super) enum Undone {
    /// All is as it was.
    Done,
    /// Somebody built on it: the names of what they built on.
    Kept(Vec<String>),
}

/// Undoes what a receipt is of, in a transaction that holds the network's chain. The caller commits
/// what is done and rolls back what is kept.
pub(super) async fn undo(
    state: &Inner,
    tx: &mut Tx,
    around: &Around,
    hand: &Hand,
    receipt: &Receipt,
    actor: &str,
) -> Result<Undone, DbError> {
    let chain = around.network.network.id.0;
    let steps = steps(past::between(&state.db, chain, receipt.rows, i64::MAX).await?);
    let mut kept = Vec::new();
    let mut back = Vec::new();
    // The last first: an event goes before the activity that it hangs on.
    for step in steps.iter().rev() {
        // What an import made beside activities stays: others may stand under it by now.
        if matches!(step.entity.as_str(), "priority" | "result" | "need" | "mechanism") {
            continue;
        }
        match Back::of(around, step)? {
            Ok(one) => back.push(one),
            Err(name) => kept.push(name),
        }
    }
    if !kept.is_empty() {
        return Ok(Undone::Kept(kept));
    }
    let mut entries = Vec::new();
    // Links first, what they point to afterwards.
    back.sort_by_key(Back::order);
    for one in &back {
        if let Err(error) = one.write(tx).await {
            return match error {
                DbError::ForeignKey { .. } | DbError::Gone => Ok(Undone::Kept(vec![one.name()])),
                other => Err(other),
            };
        }
        entries.extend(one.entries(around, hand, actor));
    }
    returned::undone(tx, receipt.id, around.now, actor).await?;
    tx.record(around.network.network.id.0, around.now, entries).await?;
    Ok(Undone::Done)
}

/// What each record was before, and became.
fn steps(deeds: Vec<Deed>) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    for deed in deeds {
        let Deed { entity, record, before, after } = deed;
        let after = after.unwrap_or_default();
        // The entries of one record stand side by side.
        match steps.last_mut().filter(|s| s.record == record && s.entity == entity) {
            Some(step) => step.after = after,
            None => steps.push(Step { entity, record, before, after }),
        }
    }
    steps
}

/// A record as it is and as it goes back to. Whether somebody built on it is told by what it says, not by
/// its version: a later import that was undone itself leaves it as this one left it.
enum Back {
    Activity(Activity, Option<Activity>),
    Event(Event, Option<Event>),
    Report(Progress, Option<Progress>),
    Value(Value, Option<Value>),
    Line(Line, Option<Line>),
}

impl Back {
    /// The record of a step, unless somebody built on it: then its name.
    fn of(around: &Around, step: &Step) -> Result<Result<Self, String>, DbError> {
        let (plan, told) = (around.plan(), around.told());
        let before = step.before.as_deref();
        Ok(match step.entity.as_str() {
            "activity" => {
                let after = snapshot::activity(step.record, around.plan, &step.after)?;
                let now = plan.by_id(ActivityId(step.record));
                let before =
                    before.map(|b| snapshot::activity(step.record, around.plan, b)).transpose()?;
                let same = |now: &&std::sync::Arc<Activity>| {
                    now.reference == after.reference
                        && now.content.clone().in_order() == after.content
                };
                match now.filter(same) {
                    Some(now) => Ok(Self::Activity(
                        Activity::clone(now),
                        before.map(|b| Activity { version: now.version + 1, ..b }),
                    )),
                    None => Err(after.reference),
                }
            }
            "event" => {
                let after: Event = snapshot::form(&step.after)?;
                let id = EventId(step.record);
                let now = around.network.events.iter().find(|e| e.id == id);
                let before: Option<Event> = before.map(snapshot::form).transpose()?;
                let same = |now: &&Event| {
                    Event { version: now.version, changed_at: now.changed_at, ..after.clone() }
                        == **now
                };
                match now.filter(same) {
                    Some(now) => Ok(Self::Event(
                        now.clone(),
                        before.map(|b| Event {
                            version: now.version + 1,
                            changed_at: around.now,
                            ..b
                        }),
                    )),
                    None => Err(after.reference),
                }
            }
            "value" => {
                let after: Value = snapshot::form(&step.after)?;
                let now = told.values.iter().find(|v| v.id.0 == step.record);
                let before: Option<Value> = before.map(snapshot::form).transpose()?;
                let same = |now: &&Value| Value { version: now.version, ..after.clone() } == **now;
                match now.filter(same) {
                    Some(now) => Ok(Self::Value(
                        now.clone(),
                        before.map(|b| Value { version: now.version + 1, ..b }),
                    )),
                    None => {
                        let one = told.uses.iter().find(|u| u.id == after.of);
                        Err(one.map(|u| u.reference.clone()).unwrap_or_default())
                    }
                }
            }
            "progress" => {
                let after: Progress = snapshot::form(&step.after)?;
                let now = told.progress.iter().find(|r| r.id.0 == step.record);
                let before: Option<Progress> = before.map(snapshot::form).transpose()?;
                match now.filter(|now| now.version == after.version) {
                    Some(now) => Ok(Self::Report(
                        now.clone(),
                        before.map(|b| Progress { version: now.version + 1, ..b }),
                    )),
                    None => {
                        let one = plan.by_id(after.activity);
                        Err(one.map(|a| a.reference.clone()).unwrap_or_default())
                    }
                }
            }
            "budget-line" => {
                let after: Line = snapshot::form(&step.after)?;
                let now = told.lines.iter().find(|l| l.id.0 == step.record);
                let before: Option<Line> = before.map(snapshot::form).transpose()?;
                let same = |now: &&Line| {
                    let as_written = Line { activity: told.written_for(now), ..(*now).clone() };
                    Line { version: now.version, ..after.clone() } == as_written
                };
                match now.filter(same) {
                    Some(now) => Ok(Self::Line(
                        Line { activity: told.written_for(now), ..now.clone() },
                        before.map(|b| Line { version: now.version + 1, ..b }),
                    )),
                    None => Err(after.reference),
                }
            }
            // What an import of a copy never writes.
            other => Err(other.to_owned()),
        })
    }

    const fn order(&self) -> u8 {
        match self {
            Self::Value(..) | Self::Report(..) => 0,
            Self::Line(..) => 1,
            Self::Event(..) => 2,
            Self::Activity(..) => 3,
        }
    }

    fn name(&self) -> String {
        match self {
            Self::Activity(now, _) => now.reference.clone(),
            Self::Event(now, _) => now.reference.clone(),
            Self::Line(now, _) => now.reference.clone(),
            Self::Value(now, _) => now.id.to_string(),
            Self::Report(now, _) => now.id.to_string(),
        }
    }

    async fn write(&self, tx: &mut Tx) -> Result<(), DbError> {
        match self {
            Self::Activity(now, Some(before)) => activity::rewrite_many(tx, &[(now, before)]).await,
            Self::Activity(now, None) => activity::remove(tx, now).await,
            Self::Event(_, Some(before)) => event::update(tx, before).await,
            Self::Event(now, None) => event::remove(tx, now).await,
            Self::Report(_, Some(before)) => progress::write(tx, before).await,
            Self::Report(now, None) => progress::forget(tx, now).await,
            Self::Value(_, Some(before)) => value::write(tx, before).await,
            Self::Value(now, None) => value::forget(tx, now).await,
            Self::Line(_, Some(before)) => money::update(tx, before).await,
            Self::Line(now, None) => money::forget(tx, now).await,
        }
    }

    fn entries(&self, around: &Around, hand: &Hand, actor: &str) -> Vec<Entry> {
        let (entity, record, before, after): (_, Uuid, Json, Option<Json>) = match self {
            Self::Activity(now, back) => {
                let after = back.as_ref().map(activity::form);
                ("activity", now.id.0, activity::form(now), after)
            }
            Self::Event(now, back) => {
                ("event", now.id.0, json!(now), back.as_ref().map(|b| json!(b)))
            }
            Self::Report(now, back) => {
                ("progress", now.id.0, json!(now), back.as_ref().map(|b| json!(b)))
            }
            Self::Value(now, back) => {
                ("value", now.id.0, json!(now), back.as_ref().map(|b| json!(b)))
            }
            Self::Line(now, back) => {
                ("budget-line", now.id.0, json!(now), back.as_ref().map(|b| json!(b)))
            }
        };
        let entry = |before, after| Entry {
            actor: actor.to_owned(),
            via: hand.via,
            action: "undo",
            entity,
            record,
            plan: Some(around.plan.0),
            before: Some(before),
            after,
        };
        match after {
            None => vec![entry(before, None)],
            Some(after) => deeds::by_field(&before, &after)
                .into_iter()
                .map(|(before, after)| entry(before, Some(after)))
                .collect(),
        }
    }
}
