//! Answering an overlap, for an owner or for the network, under the lock of the history chain.

use super::found::{beside, between, pair};
use crate::records::overlap::{self as answers, AnswerRecord};
use crate::web::{Cx, Error};
use aunar_db::{DbError, Entry};
use aunar_domain::activity::Content;
use aunar_domain::ids::{EntityId, NetworkId};
use aunar_domain::mandate::Role;
use aunar_domain::overlap::{Answer, Given, Grounds, Key, Known};
use aunar_domain::words::Lang;
use chrono::{DateTime, Utc};
use serde_json::json;
use uuid::Uuid;

/// An answer as it is sent.
#[derive(Debug, Clone)]
pub struct Sent {
    /// The two activities, each with the version that was looked at.
    pub seen: [(Key, i64); 2],
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
    /// It cannot be said of an activity of an outside mechanism.
    #[error("this cannot be said of an outside activity")]
    Outside,
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
    // Each by its key, with what it says and the plan it is in.
    let find = |(key, version): (Key, i64)| -> Result<(Key, Content, Option<Uuid>), Unanswered> {
        let mut networks = picture.networks.values();
        let (is, content, plan) = match key {
            Key::Planned(id) => {
                let (plan, one) = networks.find_map(|n| n.activity(id)).ok_or(Unanswered::Gone)?;
                (one.version, one.content.clone(), Some(plan.plan.id.0))
            }
            Key::Outside(id) => {
                let one = networks.find_map(|n| n.outside.get(id)).ok_or(Unanswered::Gone)?;
                (one.version, one.content.clone(), None)
            }
        };
        if is == version { Ok((key, content, plan)) } else { Err(Unanswered::Changed) }
    };
    let (a, b) = (find(sent.seen[0])?, find(sent.seen[1])?);
    let ((first, one, plan), (second, other, other_plan)) = if a.0 < b.0 { (a, b) } else { (b, a) };
    let is_outside = second.planned().is_none();
    if is_outside && !sent.answer.fits_outside() {
        return Err(Unanswered::Outside);
    }
    let leads_other = !is_outside && other.lead() == sent.entity;
    if sent.entity.is_some() && one.lead() != sent.entity && !leads_other {
        return Err(Unanswered::NotAnOwner);
    }
    let key = pair(first, second);
    // Read inside the turn: whoever answers at the same moment comes before or after.
    let mut before =
        answers::of_network(&state.db, network.0).await?.remove(&key).unwrap_or_default();
    let record = AnswerRecord {
        n: before.last().map_or(0, |last| last.n) + 1,
        given: Given {
            entity: sent.entity,
            answer: sent.answer,
            grounds: [Grounds::of(&one), Grounds::of(&other)],
        },
        words: Some(sent.words).filter(|w| !w.is_empty()),
        lang: sent.lang,
        at: sent.at,
        name: sent.by.1,
        role: sent.by.2,
    };
    answers::write(&mut tx, key, &record, &sent.by.0).await?;
    // The plan of the network that it is said in.
    let network_has = |plan: &Uuid| {
        let of = picture.by_id(network).map_or(&[][..], |n| &n.plans);
        of.iter().any(|p| p.plan.id.0 == *plan)
    };
    let plan = plan.filter(network_has).or(other_plan.filter(network_has));
    let entry = |of: Key| Entry {
        actor: sent.by.0.clone(),
        via: "web",
        action: if record.given.entity.is_some() { "answer" } else { "settle" },
        entity: "overlap",
        record: of.id(),
        plan,
        before: None,
        after: Some(json!({
            "first": first.id(), "second": second.id(), "n": record.n, "entity": record.given.entity,
            "answer": record.given.answer, "words": record.words, "lang": record.lang,
        })),
    };
    // It stands in the history of either that is of a plan.
    let told = [first, second].into_iter().filter(|key| key.planned().is_some()).map(entry);
    state.pictures.keep(tx, network.0, sent.at, told.collect()).await?;
    before.push(record);
    Ok(if is_outside { beside(&one, &other, &before) } else { between(&one, &other, &before) })
}
