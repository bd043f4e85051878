//! Answering an overlap, for an owner or for the network, under the lock of the history chain.

use super::found::{pair, standing};
use crate::records::overlap::{self as answers, AnswerRecord};
use crate::web::{Cx, Error};
use aunar_db::{DbError, Entry};
use aunar_domain::activity::Activity;
use aunar_domain::ids::{ActivityId, EntityId, NetworkId};
use aunar_domain::mandate::Role;
use aunar_domain::overlap::{Answer, Given, Grounds, Known};
use aunar_domain::words::Lang;
use chrono::{DateTime, Utc};
use serde_json::json;
use std::sync::Arc;

/// An answer as it is sent.
#[derive(Debug, Clone)]
pub struct Sent {
    /// The two activities, each with the version that was looked at.
    pub seen: [(ActivityId, i64); 2],
    /// For which owner; nothing: for the network.
    pub entity: Option<EntityId>,
    /// The answer.
    pub answer: Answer,
    /// A word beside it.
    pub words: String,
    /// The language of the words.
    pub lang: Lang,
    /// Who gives it: as the history names them, their name and role.
    pub by: (String, String, Role),
    /// When.
    pub at: DateTime<Utc>,
}

/// Why an answer is not taken. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum Unanswered {
    /// One of the activities is not there any more.
    #[error("an activity is not there")]
    Gone,
    /// One of the activities has changed since it was looked at.
    #[error("an activity has changed meanwhile")]
    Changed,
    /// The entity leads neither of the two.
    #[error("the entity leads neither activity")]
    NotAnOwner,
    /// It failed, or the mandate has ended meanwhile.
    #[error(transparent)]
    Other(#[from] Error),
}

impl From<DbError> for Unanswered {
    fn from(error: DbError) -> Self {
        Self::Other(error.into())
    }
}

/// Takes an answer; where the pair stands with it.
pub async fn answer(cx: &Cx, network: NetworkId, sent: Sent) -> Result<Known, Unanswered> {
    let state = &cx.state;
    let (mut tx, picture) = cx.turn(network).await?;
    let find = |(id, version): (ActivityId, i64)| -> Result<Arc<Activity>, Unanswered> {
        let networks = picture.networks.values();
        let found = networks.filter_map(|n| n.activity(id)).next().ok_or(Unanswered::Gone)?;
        if found.1.version == version { Ok(Arc::clone(found.1)) } else { Err(Unanswered::Changed) }
    };
    let (a, b) = (find(sent.seen[0])?, find(sent.seen[1])?);
    let (first, second) = if a.id < b.id { (a, b) } else { (b, a) };
    let leads = |activity: &Activity| activity.content.lead() == sent.entity;
    if sent.entity.is_some() && !leads(&first) && !leads(&second) {
        return Err(Unanswered::NotAnOwner);
    }
    let key = pair(first.id, second.id);
    // Read inside the turn: whoever answers at the same moment comes before or after.
    let mut before =
        answers::of_network(&state.db, network.0).await?.remove(&key).unwrap_or_default();
    let record = AnswerRecord {
        n: before.last().map_or(0, |last| last.n) + 1,
        given: Given {
            entity: sent.entity,
            answer: sent.answer,
            grounds: [Grounds::of(&first.content), Grounds::of(&second.content)],
        },
        words: Some(sent.words).filter(|w| !w.is_empty()),
        lang: sent.lang,
        at: sent.at,
        name: sent.by.1,
        role: sent.by.2,
    };
    answers::write(&mut tx, key, &record, &sent.by.0).await?;
    let plan = picture
        .networks
        .values()
        .filter(|n| n.network.id == network)
        .find_map(|n| n.activity(first.id).or_else(|| n.activity(second.id)))
        .map(|(plan, _)| plan.plan.id.0);
    let entry = Entry {
        actor: sent.by.0,
        via: "web",
        action: if record.given.entity.is_some() { "answer" } else { "settle" },
        entity: "overlap",
        record: first.id.0,
        plan,
        before: None,
        after: Some(json!({
            "first": first.id, "second": second.id, "n": record.n, "entity": record.given.entity,
            "answer": record.given.answer, "words": record.words, "lang": record.lang,
        })),
    };
    tx.record(network.0, sent.at, vec![entry]).await?;
    tx.commit().await?;
    state.pictures.written();
    before.push(record);
    Ok(standing(&first, &second, &before))
}
