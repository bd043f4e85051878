//! What every installation starts with: the frameworks, the places and the entities that Aunar
//! ships. Run after each migration; what is there is left as it is.

use crate::records::{entity, indicator, reference};
use aunar_db::{Db, DbError, Entry};
use aunar_domain::framework::Frameworks;
use aunar_domain::geography::Geography;
use chrono::{DateTime, Utc};
use serde_json::json;
use uuid::Uuid;

/// Writes what is missing of the shipped reference data; how many records that were.
pub async fn seed(db: &Db, now: DateTime<Utc>) -> Result<usize, DbError> {
    let mut tx = db.begin().await?;
    let codes =
        reference::write_missing(&mut tx, &Frameworks::shipped(), &Geography::shipped()).await?;
    let known = entity::codes(&mut tx).await?;
    let missing: Vec<_> =
        aunar_domain::entity::shipped().into_iter().filter(|e| !known.contains(&e.code)).collect();
    entity::write(&mut tx, &missing).await?;
    let known = indicator::shipped_codes(&mut tx).await?;
    let indicators: Vec<_> = aunar_domain::indicator::shipped()
        .into_iter()
        .filter(|i| !known.contains(&i.code))
        .collect();
    indicator::write(&mut tx, &indicators).await?;
    let entry = |entity, record, after| Entry {
        actor: "aunar".to_owned(),
        via: "cli",
        action: "ship",
        entity,
        record,
        plan: None,
        before: None,
        after: Some(after),
    };
    let mut entries = Vec::new();
    if !codes.is_empty() {
        entries.push(entry("reference", Uuid::nil(), json!({ "codes": codes })));
    }
    entries.extend(missing.iter().map(|e| entry("entity", e.id.0, json!(e))));
    entries.extend(indicators.iter().map(|i| entry("indicator", i.id.0, json!(i))));
    tx.record(Uuid::nil(), now, entries).await?;
    tx.commit().await?;
    Ok(codes.len() + missing.len() + indicators.len())
}
