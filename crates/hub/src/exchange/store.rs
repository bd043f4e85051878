//! Storing what an import read: all of it in one transaction, with its history.

use super::import::Offer;
use crate::picture::PlanPicture;
use crate::records::activity::{self, form};
use crate::records::returned::{self, Receipt};
use crate::records::{chain, deeds, entity, plan as plans};
use crate::web::cx::person_of;
use aunar_db::{Db, DbError, Entry};
use aunar_domain::activity::Activity;
use aunar_domain::intake::{Reading, Verdict};
use aunar_domain::network::Network;
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
    let entry = |action, kind, record, before: Option<Value>, after: Value| Entry {
        actor: offer.actor.clone(),
        via: offer.via,
        action,
        entity: kind,
        record,
        plan: (kind != "entity").then_some(plan.plan.id.0),
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
                let id = after.id.0;
                for (before, after) in deeds::by_field(&form(&before), &form(&after)) {
                    entries.push(entry("change", "activity", id, Some(before), after));
                }
                changed.push(*after);
            }
            Verdict::Same(_) | Verdict::Refused => {}
        }
    }
    let mut tx = db.begin().await?;
    if (chain::hold(&mut tx, Uuid::nil()).await?, chain::hold(&mut tx, network.id.0).await?)
        != heads
    {
        tx.rollback().await?;
        return Ok(false);
    }
    entity::write(&mut tx, &reading.new_entities).await?;
    plans::write_priorities(&mut tx, plan.plan.id, &reading.new_priorities).await?;
    for new in &reading.new_results {
        plans::write_result(&mut tx, new.priority, &new.result).await?;
    }
    activity::write(&mut tx, &created.iter().collect::<Vec<_>>()).await?;
    for activity in &changed {
        activity::rewrite(&mut tx, activity).await?;
    }
    tx.record(Uuid::nil(), at, register).await?;
    if let Some(last) = i64::try_from(entries.len()).ok().filter(|n| *n > 0) {
        let head = heads.1.unwrap_or(0);
        let receipt = Receipt {
            id: Uuid::now_v7(),
            network: network.id,
            plan: plan.plan.id,
            person: person_of(&offer.actor),
            name: offer.name.clone(),
            at,
            rows: (head + 1, head + last),
            undone: None,
        };
        returned::write_receipt(&mut tx, &receipt).await?;
    }
    tx.record(network.id.0, at, entries).await?;
    tx.commit().await?;
    Ok(true)
}
