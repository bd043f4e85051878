//! The ledger: what was reported on plans, in memory, as of one position of the history: windows,
//! reports, evidence, indicators with their values, money and rates.
//!
//! It stands beside the picture and follows it, so that a value that is handed in does not have all
//! activities drawn anew. It holds rows, never totals: those are computed when they are read. What
//! belongs to an activity that was joined into another belongs to that one here, and keeps the owner
//! that reported it. Who may see of it what is for whoever asks.

mod kept;
mod pace;
mod plan;

pub use kept::Kept;
pub use pace::{Paces, paces};
pub use plan::{OfActivity, PlanLedger};

use crate::picture::{Joined, NetworkPicture, PlanPicture};
use crate::records::wording::Texts;
use crate::records::{chain, country_team, evidence, indicator, money, progress, value, window};
use crate::web::state::Inner;
use aunar_db::{Db, DbError};
use aunar_domain::country_team::CooperationFramework;
use aunar_domain::ids::{IndicatorId, NetworkId, PlanId};
use aunar_domain::indicator::Indicator;
use aunar_domain::money::Rates;
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};
use tokio::sync::Mutex;

/// What was reported on the plans of one network.
#[derive(Default)]
pub struct Ledger {
    /// The indicators that its plans may use: those that Aunar ships and its own.
    pub indicators: HashMap<IndicatorId, Indicator>,
    /// Its exchange rates.
    pub rates: Rates,
    /// When country teams have their Cooperation Frameworks, by team and first day.
    pub frameworks: Vec<CooperationFramework>,
    plans: HashMap<PlanId, PlanLedger>,
    nothing: PlanLedger,
}

impl Ledger {
    /// What was reported on a plan.
    #[must_use]
    pub fn plan(&self, id: PlanId) -> &PlanLedger {
        self.plans.get(&id).unwrap_or(&self.nothing)
    }

    async fn read(db: &Db, network: &NetworkPicture) -> Result<Self, DbError> {
        let id = network.network.id.0;
        let db = &db.still().await?;
        let mut texts = Texts::of_follow_up(db, id).await?;
        let indicators = indicator::all(db, id, &mut texts).await?;
        let rates = Rates::new(money::rates(db, id).await?);
        let frameworks = country_team::all(db, id).await?;
        let mut plans = HashMap::new();
        for plan in &network.plans {
            let id = plan.plan.id;
            let parts = plan::Parts {
                windows: window::of_plan(db, id.0).await?,
                progress: progress::of_plan(db, id.0, &mut texts).await?,
                evidence: evidence::of_plan(db, id.0, &mut texts).await?,
                uses: indicator::uses(db, id.0, &mut texts).await?,
                values: value::of_plan(db, id.0, &mut texts).await?,
                lines: money::lines(db, id.0, &mut texts).await?,
            };
            plans.insert(id, PlanLedger::new(parts, plan));
        }
        let indicators = indicators.into_iter().map(|i| (i.id, i)).collect();
        Ok(Self { indicators, rates, frameworks, plans, nothing: PlanLedger::default() })
    }
}

/// A ledger with what it was read at: all that it takes of the picture is which activities were joined into which.
/// Whoever changes what one of them says leaves it as it is.
struct Held {
    head: i64,
    joined: Vec<(PlanId, Arc<Joined>)>,
    ledger: Arc<Ledger>,
}

impl Held {
    fn is_of(&self, network: &NetworkPicture) -> bool {
        let stays = |((id, joined), now): (&(PlanId, Arc<Joined>), &Arc<PlanPicture>)| {
            *id == now.plan.id && Arc::ptr_eq(joined, &now.joined)
        };
        self.joined.len() == network.plans.len()
            && self.joined.iter().zip(&network.plans).all(stays)
    }
}

/// Keeps the ledgers of an installation fresh.
#[derive(Default)]
pub struct Ledgers {
    held: RwLock<HashMap<NetworkId, Held>>,
    reading: Mutex<()>,
}

impl Ledgers {
    fn as_of(&self, picture: &NetworkPicture, head: i64) -> Option<Arc<Ledger>> {
        let held = self.held.read().unwrap_or_else(PoisonError::into_inner);
        let stands = |h: &&Held| h.head >= head && h.is_of(picture);
        held.get(&picture.network.id).filter(stands).map(|h| Arc::clone(&h.ledger))
    }
}

/// The ledger of a network as of now. Under the lock of the network's chain
/// ([`held_by`](crate::picture::Pictures::held_by)), what is true until the transaction ends.
pub async fn of(app: &Inner, id: NetworkId) -> Result<Arc<Ledger>, DbError> {
    let picture = app.pictures.now().await?;
    let head = picture.heads.get(&id.0).copied().unwrap_or_default();
    let Some(network) = picture.by_id(id) else {
        return Ok(Arc::default());
    };
    if let Some(ledger) = app.ledgers.as_of(network, head) {
        return Ok(ledger);
    }
    // One reads, the others of the same moment wait for what it reads.
    let _one = app.ledgers.reading.lock().await;
    if let Some(ledger) = app.ledgers.as_of(network, head) {
        return Ok(ledger);
    }
    let before = {
        let held = app.ledgers.held.read().unwrap_or_else(PoisonError::into_inner);
        held.get(&id).filter(|h| h.is_of(network)).map(|h| (h.head, Arc::clone(&h.ledger)))
    };
    let kept = match before {
        Some((since, ledger)) => {
            let kinds = chain::kinds_since(&app.db, id.0, since).await?;
            (!kinds.iter().any(|kind| chain::REPORTED.contains(&kind.as_str()))).then_some(ledger)
        }
        None => None,
    };
    let ledger = match kept {
        Some(ledger) => ledger,
        None => Arc::new(Ledger::read(&app.db, network).await?),
    };
    let joined = network.plans.iter().map(|plan| (plan.plan.id, Arc::clone(&plan.joined)));
    let fresh = Held { head, joined: joined.collect(), ledger: Arc::clone(&ledger) };
    app.ledgers.held.write().unwrap_or_else(PoisonError::into_inner).insert(id, fresh);
    Ok(ledger)
}
