//! The picture: everything the pages of an installation are drawn from, in memory, as of one
//! position of each history chain.
//!
//! The database is the truth; the picture follows it. Before a picture older than a moment is
//! used, the heads of the chains are compared, and what changed is read anew. A request therefore
//! costs no query but now and then that one, filters and counts are set operations, and both
//! engines show and rank the same. What it costs is memory: see `docs/PERFORMANCE.md`.

mod build;
pub mod event;
mod joined;
mod looks;
mod network;
mod outside;
pub mod words;

pub use joined::Joined;
pub use network::{NetworkPicture, Order, PlanPicture};
pub use outside::Outside;

use aunar_db::{Db, DbError, Tx};
use aunar_domain::access::{Action, Object, Who, may};
use aunar_domain::framework::Frameworks;
use aunar_domain::geography::Geography;
use aunar_domain::ids::NetworkId;
use aunar_domain::plan::Plan;
use aunar_domain::register::Register;
use looks::Looks;
use std::collections::BTreeMap;
use std::sync::{Arc, RwLock};
use tokio::sync::Mutex;
use uuid::Uuid;

/// What belongs to no network: the register and the shipped reference data.
#[derive(Default)]
pub struct Common {
    /// The entities.
    pub register: Register,
    /// The places.
    pub geography: Geography,
    /// The frameworks.
    pub frameworks: Frameworks,
}

/// The whole installation at one moment.
#[derive(Default)]
pub struct Picture {
    /// The position of every history chain.
    pub heads: BTreeMap<Uuid, i64>,
    /// What belongs to no network.
    pub common: Arc<Common>,
    /// The networks, by code.
    pub networks: BTreeMap<String, Arc<NetworkPicture>>,
}

impl Picture {
    /// The same without the drafts that whoever asks may not see, and what hangs on them: nothing
    /// is hidden later, so nothing can be forgotten.
    #[must_use]
    pub fn seen_by(self: Arc<Self>, who: &Who) -> Arc<Self> {
        let sees = |plan: &Plan| may(who, Action::ReadPlan, Object::plan(plan));
        let all = self.networks.values().flat_map(|n| &n.plans).all(|p| sees(&p.plan));
        if all {
            return self;
        }
        let networks = self.networks.iter().map(|(code, network)| {
            let whole = network.plans.iter().all(|p| sees(&p.plan));
            let seen =
                if whole { Arc::clone(network) } else { Arc::new(network.with_plans(&sees)) };
            (code.clone(), seen)
        });
        Arc::new(Self {
            heads: self.heads.clone(),
            common: Arc::clone(&self.common),
            networks: networks.collect(),
        })
    }

    /// A network by its identifier.
    #[must_use]
    pub fn by_id(&self, id: NetworkId) -> Option<&Arc<NetworkPicture>> {
        self.networks.values().find(|n| n.network.id == id)
    }

    /// The network above another, if it is here.
    #[must_use]
    pub fn above(&self, network: &NetworkPicture) -> Option<&Arc<NetworkPicture>> {
        self.by_id(network.network.feeds?)
    }

    /// The networks that feed another.
    pub fn feeding<'a>(
        &'a self,
        network: &'a NetworkPicture,
    ) -> impl Iterator<Item = &'a Arc<NetworkPicture>> {
        self.networks.values().filter(|n| n.network.feeds == Some(network.network.id))
    }
}

/// Keeps the picture fresh.
pub struct Pictures {
    db: Db,
    current: RwLock<Arc<Picture>>,
    looks: Looks,
    refreshing: Mutex<()>,
}

impl Pictures {
    /// Pictures of a database; nothing is read yet.
    #[must_use]
    pub fn new(db: Db) -> Self {
        Self { db, current: RwLock::default(), looks: Looks::default(), refreshing: Mutex::new(()) }
    }

    /// The picture as of now.
    pub async fn now(&self) -> Result<Arc<Picture>, DbError> {
        if self.looks.is_fresh() {
            return Ok(self.held());
        }
        // One looks, the others of the same moment wait for what it sees.
        let _one = self.refreshing.lock().await;
        if self.looks.is_fresh() {
            return Ok(self.held());
        }
        let look = self.looks.begin();
        let heads = crate::records::chain::heads(&self.db).await?;
        let held = self.held();
        if heads != held.heads || self.looks.none_yet() {
            let begun = std::time::Instant::now();
            let fresh = Arc::new(build::picture(&self.db, heads, &held).await?);
            metrics::histogram!("aunar_picture_build_seconds").record(begun.elapsed());
            *self.current.write().unwrap_or_else(std::sync::PoisonError::into_inner) = fresh;
        }
        self.looks.end(look);
        Ok(self.held())
    }

    /// The picture while a transaction holds the chain of a network: nobody else writes to the
    /// network until it ends, so that what is decided on this picture is decided on what is.
    pub async fn held_by(&self, tx: &mut Tx, network: Uuid) -> Result<Arc<Picture>, DbError> {
        crate::records::chain::hold(tx, network).await?;
        self.written();
        self.now().await
    }

    /// Says that this process wrote: the next reader looks at the chains.
    pub fn written(&self) {
        self.looks.written();
    }

    /// The picture as it was when the chains were last looked at, for whoever watches: pages take [`now`](Self::now).
    #[must_use]
    pub fn last(&self) -> Arc<Picture> {
        self.held()
    }

    /// How long ago the chains were looked at; nothing before the first look.
    #[must_use]
    pub fn looked(&self) -> Option<std::time::Duration> {
        self.looks.ago()
    }

    fn held(&self) -> Arc<Picture> {
        self.current.read().unwrap_or_else(std::sync::PoisonError::into_inner).clone()
    }
}
