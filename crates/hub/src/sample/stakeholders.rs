//! Organisations that are registered with the sample's network: made up, one of them waiting to be
//! confirmed and one that does not consent to be listed. They have no addresses.

use super::deed::created;
use super::lac::Written;
use crate::records;
use anyhow::Context;
use aunar_db::{Entry, Tx};
use aunar_domain::entity::{Entity, EntityKind};
use aunar_domain::ids::{EntityId, StakeholderId};
use aunar_domain::stakeholder::{CONSENT, Stakeholder, State};
use aunar_domain::words::{Lang, Text};
use chrono::{DateTime, NaiveDate, Utc};
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StakeholderForm {
    registered: NaiveDate,
    kind: EntityKind,
    /// The code of the entity it became; none while it waits.
    code: Option<String>,
    name: Text,
    acronym: Option<Text>,
    places: Vec<String>,
    langs: Vec<Lang>,
    consent: bool,
    coalition: Option<String>,
}

/// Writes them, and their entities with the deeds of those; gives their own deeds for the history.
pub(super) async fn write(
    tx: &mut Tx,
    sample: &Written<'_>,
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<Entry>> {
    let file: Vec<StakeholderForm> =
        serde_json::from_str(include_str!("../../sample/lac/stakeholders.json"))?;
    let (mut entries, mut of_register) = (Vec::new(), Vec::new());
    for (number, form) in (1_i64..).zip(file) {
        let entity = form.code.map(|code| Entity {
            id: EntityId(Uuid::now_v7()),
            code,
            kind: form.kind,
            name: form.name.clone(),
            acronym: form.acronym.clone(),
            also: Vec::new(),
        });
        if let Some(entity) = &entity {
            records::entity::write(tx, std::slice::from_ref(entity)).await?;
            of_register.push(created("entity", entity.id.0, None, json!(entity)));
        }
        let coalition = match &form.coalition {
            None => None,
            Some(code) => {
                let found = sample.register.find(code);
                Some(found.with_context(|| format!("entity {code}"))?.id)
            }
        };
        let at = form.registered.and_hms_opt(12, 0, 0).unwrap_or_default().and_utc();
        let one = Stakeholder {
            id: StakeholderId(Uuid::now_v7()),
            network: sample.network.id,
            number: Some(number),
            entity: entity.as_ref().map(|e| e.id),
            kind: form.kind,
            name: form.name,
            acronym: form.acronym,
            coalition,
            places: form.places,
            langs: form.langs,
            consent: form.consent.then(|| CONSENT.to_owned()),
            state: if entity.is_some() { State::Confirmed } else { State::Waiting },
            reason: None,
            sent_at: at,
            changed_at: at,
            version: 1,
        };
        records::stakeholder::write(tx, &one).await?;
        let after = records::stakeholder::form(&one);
        entries.push(created("stakeholder", one.id.0, None, after));
    }
    tx.record(Uuid::nil(), now, of_register).await?;
    Ok(entries)
}
