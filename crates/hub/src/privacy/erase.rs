//! Erasing somebody: name, address and all that is no longer needed go; what they did stays, as done by
//! somebody who was a member.

use crate::records::{person, personal};
use crate::web::Error;
use crate::web::state::Inner;
use crate::{consultation, proposal, registration};
use aunar_db::Entry;
use aunar_domain::mandate::{Standing, is_last_of_the_secretariat};
use chrono::{DateTime, Utc};
use serde_json::json;
use std::collections::BTreeMap;
use uuid::Uuid;

/// What the history calls it: another kind than `person`, since names of those who decided are drawn in the
/// picture, which is to be read anew.
const ERASED: &str = "erased-person";

/// What was erased.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Erased {
    /// Whether somebody with an account was.
    pub person: bool,
    /// Registrations that are gone.
    pub registrations: usize,
    /// Comments in consultations that stay without a name.
    pub comments: usize,
    /// Proposals that stay without an author.
    pub proposals: u64,
}

/// Why somebody is not erased.
#[derive(Debug, thiserror::Error)]
pub enum NotErased {
    /// Nobody would be left to run a network.
    #[error("they are the last of the secretariat of `{0}`: name somebody else first")]
    LastOfSecretariat(String),
    /// Something went wrong.
    #[error(transparent)]
    Failed(#[from] Error),
}

impl From<aunar_db::DbError> for NotErased {
    fn from(error: aunar_db::DbError) -> Self {
        Self::Failed(error.into())
    }
}

/// Erases whoever has an address. Asked for once more, there is nothing left to do.
pub async fn erase(
    app: &Inner,
    email: &str,
    (by, via): (&str, &'static str),
    now: DateTime<Utc>,
) -> Result<Erased, NotErased> {
    let email = person::address(email);
    let picture = app.pictures.now().await?;
    let known = person::by_email(&app.db, &email).await?;
    let mut networks: Vec<Uuid> = Vec::new();
    if let Some(known) = &known {
        for mandate in person::mandates_of(&app.db, known.id).await? {
            networks.push(mandate.network.0);
        }
    }
    networks.extend(picture.networks.values().map(|n| n.network.id.0));
    networks.sort_unstable();
    networks.dedup();
    let mut erased = Erased::default();
    // Before anything else, whether it can be done at all.
    let mut tx = app.db.begin().await?;
    for network in &networks {
        tx.hold(*network).await?;
    }
    let mut entries: BTreeMap<Uuid, Vec<Entry>> = BTreeMap::new();
    let entry = |action, entity, record, after| Entry {
        actor: by.to_owned(),
        via,
        action,
        entity,
        record,
        plan: None,
        before: None,
        after: Some(after),
    };
    if let Some(known) = &known {
        for mandate in person::held_of(&mut tx, known.id).await? {
            let network = mandate.network.0;
            if mandate.standing(now) != Standing::Ended {
                let held = person::held_in(&mut tx, mandate.network).await?;
                if is_last_of_the_secretariat(mandate.id, &held, now) {
                    tx.rollback().await?;
                    let of = picture.by_id(mandate.network).map(|n| n.network.code.clone());
                    return Err(NotErased::LastOfSecretariat(of.unwrap_or_default()));
                }
                person::end(&mut tx, mandate.id, by, now).await?;
                let ended = json!({ "ended_at": now });
                entries.entry(network).or_default().push(entry(
                    "end",
                    "mandate",
                    mandate.id.0,
                    ended,
                ));
            }
            let told = entries.entry(network).or_default();
            if !told.iter().any(|e| e.entity == ERASED) {
                told.push(entry("erase", ERASED, known.id.0, json!({ "erased_at": now })));
            }
        }
        personal::erase(&mut tx, known.id, now).await?;
        erased.person = true;
    }
    for (network, comment) in consultation::erase_author(&mut tx, &email).await? {
        let told = entry("erase", "consultation-comment", comment, json!({ "name": null }));
        entries.entry(network).or_default().push(told);
        erased.comments += 1;
    }
    erased.proposals = proposal::erase_author(&mut tx, &email).await?;
    personal::forget_address(&mut tx, &email).await?;
    for (network, entries) in entries {
        tx.record(network, now, entries).await?;
    }
    app.pictures.commit(tx).await.map_err(Error::from)?;
    erased.registrations = registration::erase(app, &email, now).await?;
    Ok(erased)
}
