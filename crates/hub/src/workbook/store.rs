//! Storing what is taken of a copy: all of it in one transaction, with an entry in the history for
//! each field and a receipt.

use super::apply::Work;
use super::around::{Around, Hand};
use crate::records::returned::{self, Receipt};
use crate::records::{activity, deeds, event, money, progress, value};
use aunar_db::{DbError, Entry, Tx};
use aunar_domain::event::Event;
use aunar_domain::reference;
use serde_json::{Value as Json, json};
use uuid::Uuid;

/// Writes it, in a transaction that holds the network's chain; the receipt, nothing where there was
/// nothing to write.
pub(super) async fn store(
    tx: &mut Tx,
    around: &Around,
    hand: &Hand,
    mut work: Work,
    name: &str,
) -> Result<Option<Receipt>, DbError> {
    if work.is_nothing() {
        return Ok(None);
    }
    // A line that was taken away since the copy was first taken stays away.
    let mut known = Vec::new();
    for change in &work.lines {
        if change.before.is_none() && money::is_known(tx, change.after.id).await? {
            known.push(change.after.id);
        }
    }
    work.lines.retain(|c| c.before.is_some() || !known.contains(&c.after.id));
    if work.is_nothing() {
        return Ok(None);
    }
    number(tx, around, &mut work).await?;
    let entries = entries(around, hand, &work);
    write(tx, around, &work).await?;
    let network = around.network.network.id;
    let head = tx.hold(network.0).await?.unwrap_or(0);
    let rows = i64::try_from(entries.len()).unwrap_or(i64::MAX);
    tx.record(network.0, around.now, entries).await?;
    let receipt = Receipt {
        id: Uuid::now_v7(),
        network,
        plan: around.plan,
        person: hand.person.as_ref().map(|p| p.id),
        name: name.to_owned(),
        at: around.now,
        rows: (head + 1, head + rows),
        undone: None,
    };
    returned::write_receipt(tx, &receipt).await?;
    Ok(Some(receipt))
}

/// Writes what a program sends of events, in a transaction that holds the network's chain: what is no file
/// has no receipt. The event as it was written.
pub(super) async fn put(
    tx: &mut Tx,
    around: &Around,
    hand: &Hand,
    work: &mut Work,
) -> Result<Option<Event>, DbError> {
    number(tx, around, work).await?;
    let entries = entries(around, hand, work);
    write(tx, around, work).await?;
    tx.record(around.network.network.id.0, around.now, entries).await?;
    Ok(work.events.first().map(|change| change.after.clone()))
}

/// Gives the new records their references.
async fn number(tx: &mut Tx, around: &Around, work: &mut Work) -> Result<(), DbError> {
    if work.activities.iter().any(|c| c.before.is_none()) {
        let taken = activity::references(tx, around.plan).await?;
        let mut next = reference::next(taken.iter().map(String::as_str));
        for change in work.activities.iter_mut().filter(|c| c.before.is_none()) {
            change.after.reference = next.clone();
            next = reference::next([next.as_str()]);
        }
    }
    let mut last = money::last_number(tx, around.plan).await?;
    for change in work.lines.iter_mut().filter(|c| c.before.is_none()) {
        last += 1;
        change.after.reference = format!("M-{last:03}");
    }
    let own = around.network.events.iter().filter(|e| e.outside.is_none());
    let own: Vec<&str> = own.map(|e| e.reference.as_str()).collect();
    let mut next = match own.is_empty() {
        true => "E-01".to_owned(),
        false => reference::next(own),
    };
    for change in work.events.iter_mut().filter(|c| c.before.is_none()) {
        change.after.reference = next.clone();
        next = reference::next([next.as_str()]);
    }
    Ok(())
}

async fn write(tx: &mut Tx, around: &Around, work: &Work) -> Result<(), DbError> {
    let new: Vec<_> =
        work.activities.iter().filter(|c| c.before.is_none()).map(|c| &c.after).collect();
    activity::write(tx, &new).await?;
    let changed: Vec<_> =
        work.activities.iter().filter_map(|c| Some((c.before.as_ref()?, &c.after))).collect();
    activity::rewrite_many(tx, &changed).await?;
    let new: Vec<_> =
        work.events.iter().filter(|c| c.before.is_none()).map(|c| c.after.clone()).collect();
    event::write(tx, around.network.network.id, &new).await?;
    for change in &work.events {
        if change.before.is_some() {
            event::update(tx, &change.after).await?;
        }
    }
    for change in &work.reports {
        progress::write(tx, &change.after).await?;
    }
    for change in &work.values {
        value::write(tx, &change.after).await?;
    }
    let new: Vec<_> =
        work.lines.iter().filter(|c| c.before.is_none()).map(|c| c.after.clone()).collect();
    money::insert(tx, &new).await?;
    for change in &work.lines {
        if change.before.is_some() {
            money::update(tx, &change.after).await?;
        }
    }
    Ok(())
}

fn entries(around: &Around, hand: &Hand, work: &Work) -> Vec<Entry> {
    let plan = around.plan.0;
    let mut entries = Vec::new();
    let mut add = |kind: Kind, record, actor: &str, before: Option<Json>, after: Json| {
        let entry = |before, after| Entry {
            actor: actor.to_owned(),
            via: hand.via,
            action: match (&before, kind.action) {
                (None, _) => "create",
                (Some(_), action) => action,
            },
            entity: kind.entity,
            record,
            plan: Some(plan),
            before,
            after: Some(after),
        };
        match before {
            None => entries.push(entry(None, after)),
            Some(before) => entries.extend(
                deeds::by_field(&before, &after)
                    .into_iter()
                    .map(|(before, after)| entry(Some(before), after)),
            ),
        }
    };
    let of = |entity, action| Kind { entity, action };
    for c in &work.activities {
        let before = c.before.as_ref().map(activity::form);
        add(of("activity", "change"), c.after.id.0, &c.actor, before, activity::form(&c.after));
    }
    for c in &work.events {
        let before = c.before.as_ref().map(|e| json!(e));
        add(of("event", "change"), c.after.id.0, &c.actor, before, json!(c.after));
    }
    for c in &work.reports {
        let before = c.before.as_ref().map(|r| json!(r));
        add(of("progress", "save"), c.after.id.0, &c.actor, before, json!(c.after));
    }
    for c in &work.values {
        let before = c.before.as_ref().map(|v| json!(v));
        add(of("value", "save"), c.after.id.0, &c.actor, before, json!(c.after));
    }
    for c in &work.lines {
        let before = c.before.as_ref().map(|l| json!(l));
        add(of("budget-line", "edit"), c.after.id.0, &c.actor, before, json!(c.after));
    }
    entries
}

/// How the history names a kind of record, and a change of one.
#[derive(Clone, Copy)]
struct Kind {
    entity: &'static str,
    action: &'static str,
}
