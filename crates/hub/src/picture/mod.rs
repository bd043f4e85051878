//! The picture: everything the pages of an installation are drawn from, in memory, as of one
//! position of each history chain.
//!
//! The database is the truth; the picture follows it. Before a picture older than a moment is
//! used, the heads of the chains are compared, and what changed is read anew. A request therefore
//! costs no query but now and then that one, filters and counts are set operations, and both
//! engines show and rank the same. What it costs is memory: see `docs/PERFORMANCE.md`.

mod acronyms;
#[cfg(feature = "testing")]
mod agreeing;
mod build;
pub mod collate;
pub mod event;
mod joined;
mod looks;
mod network;
mod outside;
mod places;
pub mod question;
mod sought;
mod spelling;
pub mod words;

pub use acronyms::called;
pub use joined::Joined;
pub use network::{NetworkPicture, Order, PlanPicture};
pub use outside::Outside;

use crate::records::chain;
use aunar_db::{Db, DbError, Entry, Tx};
use aunar_domain::access::{Action, Object, Who, may};
use aunar_domain::activity::Activity;
use aunar_domain::framework::Frameworks;
use aunar_domain::geography::Geography;
use aunar_domain::ids::NetworkId;
use aunar_domain::plan::Plan;
use aunar_domain::register::Register;
use chrono::{DateTime, Utc};
use looks::Looks;
use std::collections::BTreeMap;
use std::sync::{Arc, RwLock};
use std::time::Duration;
use tokio::sync::Mutex;
use tokio::time::timeout;
use uuid::Uuid;

/// How long whoever reads waits for the position of the chains before they are shown what there is: asking
/// for it takes a millisecond.
const PATIENCE: Duration = Duration::from_secs(2);
/// How often the chains are read in one look at most, where this process writes meanwhile.
const LOOKS: u32 = 3;

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

impl Common {
    /// How else a folded word of a question is written that is somebody's or something's acronym.
    #[must_use]
    pub fn acronyms(&self, word: &str) -> Vec<String> {
        acronyms::others(&self.register, word)
    }
}

/// The whole installation at one moment.
#[derive(Default)]
pub struct Picture {
    /// The position of every history chain.
    pub heads: BTreeMap<Uuid, i64>,
    /// The hash of the row at each position, by which a history that is another is told.
    pub marks: BTreeMap<Uuid, Vec<u8>>,
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
            marks: self.marks.clone(),
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

    /// The picture as of now; while the database cannot be asked, as it was when it last could.
    pub async fn now(&self) -> Result<Arc<Picture>, DbError> {
        match self.looked(true).await {
            Err(DbError::Away { .. } | DbError::Busy) if !self.looks.none_yet() => Ok(self.held()),
            looked => looked,
        }
    }

    /// The picture as of now and never an older one: for whoever may have written a moment ago.
    pub async fn sure(&self) -> Result<Arc<Picture>, DbError> {
        self.looked(false).await
    }

    /// How old the picture is, where looking for a newer one failed.
    #[must_use]
    pub fn stale_for(&self) -> Option<Duration> {
        self.looks.stale_for()
    }

    /// The picture after a look at the chains, unless the last one still counts. Whoever reads
    /// (`patient` with what there is) does not look again right after a look that failed.
    async fn looked(&self, patient: bool) -> Result<Arc<Picture>, DbError> {
        if self.looks.is_fresh() {
            return Ok(self.held());
        }
        // One looks, the others of the same moment wait for what it sees; whoever reads no longer than for a
        // look of their own, since the one may be somebody who waits for a connection until it is given up.
        let turn = self.refreshing.lock();
        let _one = match patient && !self.looks.none_yet() {
            true => timeout(PATIENCE, turn).await.map_err(|_| DbError::Busy)?,
            false => turn.await,
        };
        if self.looks.is_fresh() {
            return Ok(self.held());
        }
        if patient && self.looks.just_failed() {
            return Err(DbError::Busy);
        }
        let look = self.looks.begin();
        let looked = self.look(patient).await;
        match &looked {
            Ok(()) => self.looks.end(look),
            Err(_) => self.looks.fail(),
        }
        looked.map(|()| self.held())
    }

    async fn look(&self, patient: bool) -> Result<(), DbError> {
        let mut tries = 0;
        let (held, heads, marks) = loop {
            let held = self.held();
            let heads = chain::heads(&self.db);
            let (heads, marks) = match patient && !self.looks.none_yet() {
                true => timeout(PATIENCE, heads).await.map_err(|_| DbError::Busy)??,
                false => heads.await?,
            };
            tries += 1;
            // What this process took into the picture meanwhile may be newer than what was read.
            if marks == held.marks || Arc::ptr_eq(&held, &self.held()) || tries == LOOKS {
                break (held, heads, marks);
            }
        };
        if marks != held.marks || self.looks.none_yet() {
            let begun = std::time::Instant::now();
            let fresh = Box::pin(self.read((heads, marks), &held)).await?;
            metrics::histogram!("aunar_picture_build_seconds").record(begun.elapsed());
            let mut current =
                self.current.write().unwrap_or_else(std::sync::PoisonError::into_inner);
            if !Arc::ptr_eq(&held, &current) {
                // Something was taken in meanwhile that this may lack: the look does not count.
                self.written();
            }
            *current = Arc::new(fresh);
        }
        Ok(())
    }

    /// What is to be drawn, at these heads or, where somebody wrote while it was read, at those that there are.
    async fn read(&self, heads: chain::Heads, held: &Picture) -> Result<Picture, DbError> {
        let before = heads.1.clone();
        let read = build::picture(&self.db, heads, held).await;
        if matches!(read, Ok((_, false))) || chain::heads(&self.db).await?.1 == before {
            return read.map(|(picture, _)| picture);
        }
        // It may hold half of what was written. As of one moment it does not, and takes longer: what was read on
        // several connections at once is read on one.
        let still = self.db.still().await?;
        let heads = chain::heads(&still).await?;
        build::picture(&still, heads, held).await.map(|(picture, _)| picture)
    }

    /// The picture while a transaction holds the chain of a network: nobody else writes to the
    /// network until it ends, so that what is decided on this picture is decided on what is. Where the chain is
    /// where the picture has it, the other chains count as they do for whoever reads.
    pub async fn held_by(&self, tx: &mut Tx, network: Uuid) -> Result<Arc<Picture>, DbError> {
        let head = tx.hold_head(network).await?;
        let held = self.held();
        let stands =
            held.marks.get(&network).zip(head).is_some_and(|(mark, (_, hash))| *mark == hash);
        if stands && self.looks.is_fresh() {
            return Ok(held);
        }
        self.written();
        self.looked(false).await
    }

    /// Says that this process wrote, or that what is held is known to be old: the next reader looks at the chains.
    pub fn written(&self) {
        self.looks.written();
    }

    /// How what is written ends: its deeds are written down in their chain, the transaction is made to last, and
    /// whoever reads next looks at the chains. Handlers end by `Cx::keep`.
    pub async fn keep(
        &self,
        mut tx: Tx,
        chain: Uuid,
        at: DateTime<Utc>,
        deeds: Vec<Entry>,
    ) -> Result<(), DbError> {
        tx.record(chain, at, deeds).await?;
        self.commit(tx).await
    }

    /// The end of [`keep`](Self::keep) alone, where deeds were written down on the way or by somebody else.
    pub async fn commit(&self, tx: Tx) -> Result<(), DbError> {
        tx.commit().await?;
        self.written();
        Ok(())
    }

    /// The same as [`keep`](Self::keep) where activities, as they are stored now, are all that the deeds changed: the
    /// picture takes them in, and they are handed back in their order. Where that does not follow on the picture that
    /// is held, whoever comes next reads what changed.
    pub async fn keep_activities(
        &self,
        mut tx: Tx,
        chain: Uuid,
        at: DateTime<Utc>,
        deeds: Vec<Entry>,
        changed: Vec<Arc<Activity>>,
    ) -> Result<Vec<Arc<Activity>>, DbError> {
        let reached = tx.reach(chain, at, deeds).await?;
        tx.commit().await?;
        let held = self.held();
        let next = reached.and_then(|reached| build::following(&held, &reached, &changed));
        if let Some(next) = next {
            #[cfg(feature = "testing")]
            Box::pin(agreeing::agrees(&self.db, &next, &held)).await.ok();
            let mut current =
                self.current.write().unwrap_or_else(std::sync::PoisonError::into_inner);
            // A look that came in between has seen it or is not the last.
            if Arc::ptr_eq(&current, &held) {
                *current = Arc::new(next);
                return Ok(changed);
            }
        }
        self.written();
        Ok(changed)
    }

    /// The picture as it was when the chains were last looked at, for whoever watches: pages take [`now`](Self::now).
    #[must_use]
    pub fn last(&self) -> Arc<Picture> {
        self.held()
    }

    /// How long ago the chains were looked at; nothing before the first look.
    #[must_use]
    pub fn looked_ago(&self) -> Option<std::time::Duration> {
        self.looks.ago()
    }

    fn held(&self) -> Arc<Picture> {
        self.current.read().unwrap_or_else(std::sync::PoisonError::into_inner).clone()
    }
}
