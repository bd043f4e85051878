//! Storing what an import read: all of it in one transaction, with its history.

use super::import::Offer;
use crate::picture::PlanPicture;
use crate::records::{activity, chain, entity, plan as plans};
use aunar_db::{Db, DbError, Entry, Tx};
use aunar_domain::activity::Activity;
use aunar_domain::intake::{Reading, Verdict};
use aunar_domain::network::Network;
use aunar_domain::plan::Plan;
use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use uuid::Uuid;

/// Stores a reading, unless the chains have moved since it was read: then nothing, and `false`.
pub(super) async fn store(
    db: &Db,
    at: DateTime<Utc>,
    offer: &Offer,
    network: &Network,
    plan: &PlanPicture,
    reading: Reading,
    heads: (Option<i64>, Option<i64>),
) -> Result<bool, DbError> {
    let mut tx = db.begin().await?;
    if (chain::hold(&mut tx, Uuid::nil()).await?, chain::hold(&mut tx, network.id.0).await?)
        != heads
    {
        tx.rollback().await?;
        return Ok(false);
    }
    write(&mut tx, at, (&offer.actor, offer.via), (network, &plan.plan), reading).await?;
    tx.commit().await?;
    Ok(true)
}

/// Writes what a reading brings, and its history, in a transaction that holds the chains of the
/// register and of the network.
pub(crate) async fn write(
    tx: &mut Tx,
    at: DateTime<Utc>,
    (actor, via): (&str, &'static str),
    (network, plan): (&Network, &Plan),
    reading: Reading,
) -> Result<(), DbError> {
    let entry = |action, kind, record, before: Option<Value>, after: Value| Entry {
        actor: actor.to_owned(),
        via,
        action,
        entity: kind,
        record,
        plan: (kind != "entity").then_some(plan.id.0),
        before,
        after: Some(after),
    };
    let mut entries = Vec::new();
    let register: Vec<Entry> = reading
        .new_entities
        .iter()
        .map(|e| entry("create", "entity", e.id.0, None, json!(e)))
        .collect();
    for priority in &reading.new_priorities {
        entries.push(entry("create", "priority", priority.id.0, None, json!(priority)));
    }
    for new in &reading.new_results {
        let mut form = json!(new.result);
        form["priority"] = json!(new.priority);
        entries.push(entry("create", "result", new.result.id.0, None, form));
    }
    let (mut created, mut changed): (Vec<Activity>, Vec<Activity>) = (Vec::new(), Vec::new());
    for row in reading.rows {
        match row.verdict {
            Verdict::New(activity) => {
                entries.push(entry("create", "activity", activity.id.0, None, form(&activity)));
                created.push(*activity);
            }
            Verdict::Changed { before, mut after, .. } => {
                after.version = before.version + 1;
                entries.push(entry(
                    "change",
                    "activity",
                    after.id.0,
                    Some(form(&before)),
                    form(&after),
                ));
                changed.push(*after);
            }
            Verdict::Same(_) | Verdict::Refused => {}
        }
    }
    entity::write(tx, &reading.new_entities).await?;
    plans::write_priorities(tx, plan.id, &reading.new_priorities).await?;
    for new in &reading.new_results {
        plans::write_result(tx, new.priority, &new.result).await?;
    }
    activity::write(tx, &created.iter().collect::<Vec<_>>()).await?;
    for activity in &changed {
        activity::rewrite(tx, activity).await?;
    }
    tx.record(Uuid::nil(), at, register).await?;
    tx.record(network.id.0, at, entries).await
}

/// An activity as the history keeps it: its fields side by side, so that what changed is seen.
pub(crate) fn form(activity: &Activity) -> Value {
    let mut form = json!(activity.content);
    if let Value::Object(fields) = &mut form {
        fields.insert("reference".to_owned(), json!(activity.reference));
        fields.insert("version".to_owned(), json!(activity.version));
    }
    form
}
