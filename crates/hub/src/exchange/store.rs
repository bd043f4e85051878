//! Storing what an import read: all of it in one transaction, with its history.

use super::amounts::Lines;
use super::import::Offer;
use super::strangers::Strangers;
use super::watch::{Stage, Watch};
use crate::picture::{NetworkPicture, PlanPicture};
use crate::records::activity::{self, form};
use crate::records::returned::{self, Receipt};
use crate::records::{deeds, entity, network as networks, plan as plans};
use crate::web::cx::person_of;
use crate::web::state::Inner;
use aunar_db::{DbError, Entry, Tx};
use aunar_domain::activity::Activity;
use aunar_domain::intake::{Reading, Verdict};
use aunar_domain::mechanism::Mechanism;
use aunar_domain::need::Need;
use aunar_domain::network::Network;
use aunar_domain::plan::Plan;
use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use uuid::Uuid;

/// How many activities are written before whoever looks on is told.
const A_PORTION: usize = 2_000;

/// What an import brings.
pub(super) struct Brought {
    pub(super) reading: Reading,
    /// What of other networks comes in with it.
    pub(super) strangers: Strangers,
    /// The budget lines of its amounts.
    pub(super) lines: Lines,
}

/// Stores what an import brings, unless the chains have moved since it was read: then nothing, and `false`.
pub(super) async fn store(
    app: &Inner,
    at: DateTime<Utc>,
    offer: &Offer,
    network: &NetworkPicture,
    plan: &PlanPicture,
    Brought { mut reading, strangers, lines }: Brought,
    heads: (Option<i64>, Option<i64>),
) -> Result<bool, DbError> {
    let beside = (network.needs.len(), network.mechanisms.len());
    let network = &network.network;
    let mut tx = app.db.begin().await?;
    if (tx.hold(Uuid::nil()).await?, tx.hold(network.id.0).await?) != heads {
        tx.rollback().await?;
        return Ok(false);
    }
    let by = (offer.actor.as_str(), offer.via);
    reading.new_entities.extend(strangers.entities);
    let about = (strangers.needs.as_slice(), strangers.mechanisms.as_slice());
    let mut written = bring(&mut tx, at, by, (network, beside), about).await?;
    written += write(&mut tx, at, by, (network, &plan.plan), reading, &offer.watch).await?;
    written += lines.write(&mut tx, at, by, (network, &plan.plan)).await?;
    if written > 0 {
        let head = heads.1.unwrap_or(0);
        let receipt = Receipt {
            id: Uuid::now_v7(),
            network: network.id,
            plan: plan.plan.id,
            person: person_of(&offer.actor),
            name: offer.name.clone(),
            at,
            rows: (head + 1, head + written),
            undone: None,
        };
        returned::write_receipt(&mut tx, &receipt).await?;
    }
    app.pictures.commit(tx).await?;
    Ok(true)
}

/// Writes needs and mechanisms that come in with a file, after those that are there, and their history; how
/// many rows that has more.
pub(crate) async fn bring(
    tx: &mut Tx,
    at: DateTime<Utc>,
    (actor, via): (&str, &'static str),
    (network, beside): (&Network, (usize, usize)),
    (needs, mechanisms): (&[Need], &[Mechanism]),
) -> Result<i64, DbError> {
    let after = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    networks::add_needs(tx, network.id, needs, after(beside.0)).await?;
    networks::add_mechanisms(tx, network.id, mechanisms, after(beside.1)).await?;
    let entry = |kind, record, form| Entry {
        actor: actor.to_owned(),
        via,
        action: "create",
        entity: kind,
        record,
        plan: None,
        before: None,
        after: Some(form),
    };
    let needs = needs.iter().map(|n| entry("need", n.id.0, json!(n)));
    let mechanisms = mechanisms.iter().map(|m| entry("mechanism", m.id.0, json!(m)));
    let entries: Vec<Entry> = needs.chain(mechanisms).collect();
    let written = i64::try_from(entries.len()).unwrap_or(i64::MAX);
    tx.record(network.id.0, at, entries).await?;
    Ok(written)
}

/// Writes what a reading brings, and its history, in a transaction that holds the chains of the
/// register and of the network; how many rows the history of the network has more.
pub(crate) async fn write(
    tx: &mut Tx,
    at: DateTime<Utc>,
    (actor, via): (&str, &'static str),
    (network, plan): (&Network, &Plan),
    reading: Reading,
    watch: &Watch,
) -> Result<i64, DbError> {
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
    let (mut created, mut changed): (Vec<Activity>, Vec<_>) = (Vec::new(), Vec::new());
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
                changed.push((before, after));
            }
            Verdict::Same(_) | Verdict::Refused => {}
        }
    }
    entity::write(tx, &reading.new_entities).await?;
    plans::write_priorities(tx, plan.id, &reading.new_priorities).await?;
    for new in &reading.new_results {
        plans::write_result(tx, new.priority, &new.result).await?;
    }
    let (mut done, of) = (0, created.len() + changed.len());
    for some in created.chunks(A_PORTION) {
        watch.at(Stage::Writing, done, of);
        activity::write(tx, &some.iter().collect::<Vec<_>>()).await?;
        done += some.len();
    }
    let changed: Vec<_> = changed.iter().map(|(before, after)| (&**before, &**after)).collect();
    for some in changed.chunks(A_PORTION) {
        watch.at(Stage::Writing, done, of);
        activity::rewrite_many(tx, some).await?;
        done += some.len();
    }
    watch.at(Stage::Writing, done, of);
    tx.record(Uuid::nil(), at, register).await?;
    let written = i64::try_from(entries.len()).unwrap_or(i64::MAX);
    tx.record(network.id.0, at, entries).await?;
    Ok(written)
}
