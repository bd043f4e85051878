//! What every act stands on: an open transaction that holds the history chains, and the network as
//! it is while nobody else can write.

use crate::picture::{NetworkPicture, PlanPicture};
use crate::records;
use crate::web::state::Inner;
use aunar_db::{DbError, Entry, Tx};
use aunar_domain::endorsement::{Decider, Refusal, Unopenable};
use aunar_domain::ids::{NetworkId, PlanId};
use aunar_domain::plan::{Plan, PlanStatus};
use aunar_domain::plan_life::{self, Obstacle, Situation, Step};
use aunar_domain::seal::Missing;
use chrono::{DateTime, SubsecRound, Utc};
use serde_json::{Value, json};
use std::sync::Arc;
use uuid::Uuid;

/// By whom something is done, by which door and when, for the history.
#[derive(Debug, Clone)]
pub struct By {
    /// As the history names actors.
    pub actor: String,
    /// The door.
    pub via: &'static str,
    /// The moment.
    pub at: DateTime<Utc>,
}

impl By {
    /// Somebody at a moment, as fine as the database keeps moments: what is written down and what
    /// is read again are compared.
    #[must_use]
    pub fn new(actor: impl Into<String>, via: &'static str, at: DateTime<Utc>) -> Self {
        Self { actor: actor.into(), via, at: at.trunc_subsecs(6) }
    }
}

/// Why an act is not done. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum Unable {
    /// The plan does not take this step.
    #[error("the plan does not take this step: {0:?}")]
    Step(Vec<Obstacle>),
    /// The round does not open as asked.
    #[error("the round does not open: {0:?}")]
    Opening(Vec<Unopenable>),
    /// The plan names something that is not there.
    #[error(transparent)]
    Missing(#[from] Missing),
    /// The decision is refused.
    #[error("the decision is refused: {}", .0.code())]
    Decision(Refusal),
    /// There is no round in which members decide.
    #[error("no round is open")]
    NoRound,
    /// The network or the plan is not there any more.
    #[error("the plan is not there")]
    NoPlan,
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// A plan in a network nobody else writes to.
pub(crate) struct Held {
    pub(crate) tx: Tx,
    pub(crate) network: Arc<NetworkPicture>,
    pub(crate) plan: PlanId,
    entries: Vec<Entry>,
}

/// Holds the chains and reads the plan under them.
pub(crate) async fn hold(app: &Inner, network: NetworkId, plan: PlanId) -> Result<Held, Unable> {
    let mut tx = app.db.begin().await?;
    // In the order of their identifiers, as everybody takes them.
    tx.hold(Uuid::nil()).await?;
    let picture = app.pictures.held_by(&mut tx, network.0).await?;
    let found = picture.by_id(network);
    let network = found.filter(|n| n.plan_by_id(plan).is_some()).ok_or(Unable::NoPlan)?;
    Ok(Held { tx, network: Arc::clone(network), plan, entries: Vec::new() })
}

impl Held {
    /// The plan.
    pub(crate) fn plan(&self) -> &PlanPicture {
        self.network.plan_by_id(self.plan).expect("it was there when it was held")
    }

    /// Where the plan is, for the rules of its life.
    pub(super) fn situation(&self, at: DateTime<Utc>, reason: bool) -> Situation {
        situation(&self.network, self.plan(), at, reason)
    }

    /// Takes the plan to a state, if its rules let it; the reason is kept with the deed.
    pub(super) async fn step(
        &mut self,
        situation: &Situation,
        to: PlanStatus,
        by: &By,
        reason: Option<&str>,
        endorsed_on: Option<chrono::NaiveDate>,
    ) -> Result<Step, Unable> {
        let step = plan_life::step(situation, to).map_err(Unable::Step)?;
        let before = self.plan().plan.clone();
        let after =
            Plan { status: to, endorsed_on: endorsed_on.or(before.endorsed_on), ..before.clone() };
        records::plan::set_status(&mut self.tx, before.id, before.status, to).await?;
        if let Some(day) = endorsed_on {
            records::plan::set_endorsed_on(&mut self.tx, before.id, day).await?;
        }
        let mut form = json!(after);
        if let (Some(reason), Value::Object(fields)) = (reason, &mut form) {
            fields.insert("reason".to_owned(), reason.into());
        }
        self.record(by, step.code(), "plan", before.id.0, Some(json!(before)), form);
        Ok(step)
    }

    /// Notes a deed, to be written down when the act is finished.
    pub(crate) fn record(
        &mut self,
        by: &By,
        action: &'static str,
        entity: &'static str,
        record: Uuid,
        before: Option<Value>,
        after: Value,
    ) {
        self.entries.push(Entry {
            actor: by.actor.clone(),
            via: by.via,
            action,
            entity,
            record,
            plan: Some(self.plan.0),
            before,
            after: Some(after),
        });
    }

    /// Writes the deeds down and makes everything last.
    pub(crate) async fn finish(self, app: &Inner, at: DateTime<Utc>) -> Result<(), DbError> {
        app.pictures.keep(self.tx, self.network.network.id.0, at, self.entries).await
    }
}

/// Where a plan is, for the rules of its life.
pub(super) fn situation(
    network: &NetworkPicture,
    plan: &PlanPicture,
    at: DateTime<Utc>,
    reason: bool,
) -> Situation {
    Situation {
        status: plan.plan.status,
        today: at.date_naive(),
        start: plan.plan.start,
        end: plan.plan.end,
        activities: plan.activities.len(),
        deciders: Decider::among(&network.members).len(),
        round_open: plan.endorsement.open().is_some(),
        last_round: plan.endorsement.last_verdict(),
        reason,
    }
}
