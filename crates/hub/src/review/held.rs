//! What every change of a review stands on: an open transaction that holds the network's history
//! chain, the plan and the review as they are while nobody else can write, and who does it.

use crate::picture::{NetworkPicture, PlanPicture};
use crate::records;
use crate::web::{Cx, Error};
use aunar_db::{DbError, Entry, Tx};
use aunar_domain::access::{Action, Object};
use aunar_domain::ids::PlanId;
use aunar_domain::review::Review;
use axum::http::StatusCode;
use serde_json::Value;
use std::sync::Arc;
use uuid::Uuid;

/// A plan whose review is being changed.
pub(super) struct Held {
    pub(super) tx: Tx,
    pub(super) network: Arc<NetworkPicture>,
    pub(super) plan: PlanId,
    pub(super) review: Option<Review>,
    actor: String,
    entries: Vec<Entry>,
}

/// Somebody was faster: what was to be changed is no longer as it was shown.
pub(super) fn moved() -> Error {
    Error::refused(StatusCode::CONFLICT, "review-moved")
}

/// The same, where the database says so.
pub(super) fn gone(error: DbError) -> Error {
    match error {
        DbError::Gone | DbError::Unique { .. } => moved(),
        other => other.into(),
    }
}

/// Holds a plan for somebody who may do this.
pub(super) async fn hold(
    cx: &Cx,
    network: &str,
    plan: &str,
    action: Action,
) -> Result<Held, Error> {
    let seen = cx.network(network)?;
    let of = cx.plan(&seen, plan)?.plan.id;
    let (tx, picture) = cx.turn(seen.network.id).await?;
    let picture = picture.seen_by(&cx.who);
    let network = picture.networks.get(network).filter(|n| n.plan_by_id(of).is_some());
    let network = Arc::clone(network.ok_or_else(moved)?);
    let now = network.plan_by_id(of).ok_or_else(moved)?;
    let actor = cx.actor(action, Object::plan(&now.plan))?;
    let review = records::review::of_plan(&cx.state.db, of).await?;
    Ok(Held { tx, network, plan: of, review, actor, entries: Vec::new() })
}

impl Held {
    /// The plan.
    pub(super) fn plan(&self) -> &PlanPicture {
        self.network.plan_by_id(self.plan).expect("it was there when it was held")
    }

    /// The review, which must be there.
    pub(super) fn review(&self) -> Result<Review, Error> {
        self.review.clone().ok_or_else(|| Error::not_found("review", ""))
    }

    /// Who does it, as the history names them.
    pub(super) fn actor(&self) -> &str {
        &self.actor
    }

    /// Notes a deed, to be written down when all is done.
    pub(super) fn note(
        &mut self,
        action: &'static str,
        entity: &'static str,
        record: Uuid,
        (before, after): (Option<Value>, Option<Value>),
    ) {
        self.entries.push(Entry {
            actor: self.actor.clone(),
            via: "web",
            action,
            entity,
            record,
            plan: Some(self.plan.0),
            before,
            after,
        });
    }

    /// Writes the deeds down and makes everything last.
    pub(super) async fn finish(self, cx: &Cx) -> Result<(), DbError> {
        cx.keep(self.tx, self.network.network.id, self.entries).await
    }
}
