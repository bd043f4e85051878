//! Whether the database does what it is asked to. Must never keep anybody waiting for one that is known
//! to be away, nor go on saying that it is once it is back.
//!
//! Who is refused by a failing database notes so here. From then on a task tries, every second, whether
//! it answers and whether it takes what is written, and takes the note away once it does both. What
//! takes suspiciously long is looked into the same way, beside whatever else goes on.

use crate::db::{Db, Pools};
use crate::error::DbError;
use crate::sql;
use sqlx::{ConnectOptions as _, Connection as _, Executor as _};
use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use tokio::sync::watch;
use tokio::time::{sleep, timeout};

/// After how long it is looked into whether the database is there at all.
const SUSPICIOUS: Duration = Duration::from_secs(2);
/// How often it is tried whether it is back.
const EVERY: Duration = Duration::from_secs(1);
/// How long one try may take.
const TRY: Duration = Duration::from_secs(3);
/// How much is written to find out whether anything is taken: more than what a full disk has room for
/// by chance.
const FILLER: u32 = 64 << 10;

/// What a database does not do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It answers nothing.
    Away,
    /// It answers and takes nothing.
    ReadOnly,
}

/// What is known of the database, shared by all who ask it.
#[derive(Clone)]
pub(crate) struct Standing {
    trouble: watch::Sender<Option<(Trouble, Instant)>>,
    looking: Arc<AtomicBool>,
}

impl Default for Standing {
    fn default() -> Self {
        Self { trouble: watch::Sender::new(None), looking: Arc::default() }
    }
}

impl Standing {
    fn is(&self) -> Option<(Trouble, Instant)> {
        *self.trouble.borrow()
    }

    /// Notes a trouble; one of the same kind goes on since it began.
    fn note(&self, trouble: Trouble) {
        let noted = self.trouble.send_if_modified(|known| {
            let is_new = known.is_none_or(|(before, _)| before != trouble);
            if is_new {
                *known = Some((trouble, Instant::now()));
            }
            is_new
        });
        if noted {
            tracing::error!(?trouble, "the database fails");
        }
    }
}

impl Db {
    /// What the database does not do at the moment, and for how long.
    #[must_use]
    pub fn trouble(&self) -> Option<(Trouble, Duration)> {
        self.standing.is().map(|(trouble, since)| (trouble, since.elapsed()))
    }

    /// Asks the database something: refused at once while it is known to be away, and given up when
    /// that becomes known meanwhile.
    pub(crate) async fn asked<T>(
        &self,
        deed: impl Future<Output = Result<T, DbError>>,
    ) -> Result<T, DbError> {
        let mut known = self.standing.trouble.subscribe();
        let is_away = |known: &Option<(Trouble, Instant)>| {
            known.is_some_and(|(trouble, _)| trouble == Trouble::Away)
        };
        let given_up = || DbError::Away { why: "it has not answered for a while".to_owned() };
        if is_away(&known.borrow_and_update()) {
            return Err(given_up());
        }
        let (mut deed, mut patience) = (pin!(deed), pin!(sleep(SUSPICIOUS)));
        let mut suspected = false;
        let result = loop {
            tokio::select! {
                result = &mut deed => break result,
                _ = known.wait_for(is_away) => return Err(given_up()),
                () = &mut patience, if !suspected => {
                    suspected = true;
                    self.look_into_it();
                }
            }
        };
        self.saw(result)
    }

    /// Notes what a result says of the database.
    pub(crate) fn saw<T>(&self, result: Result<T, DbError>) -> Result<T, DbError> {
        let trouble = match &result {
            Err(DbError::Away { .. }) => Trouble::Away,
            Err(DbError::ReadOnly { .. }) => Trouble::ReadOnly,
            _ => return result,
        };
        self.standing.note(trouble);
        self.look_into_it();
        result
    }

    /// Has somebody look, and go on looking until nothing is wrong.
    fn look_into_it(&self) {
        if self.standing.looking.swap(true, Ordering::AcqRel) {
            return;
        }
        let db = self.clone();
        tokio::spawn(async move {
            while let Some(trouble) = db.tried().await {
                db.standing.note(trouble);
                sleep(EVERY).await;
            }
            let before = db.standing.trouble.send_replace(None);
            db.standing.looking.store(false, Ordering::Release);
            if let Some((trouble, since)) = before {
                let seconds = since.elapsed().as_secs();
                tracing::info!(?trouble, seconds, "the database does its work again");
            }
        });
    }

    /// What is wrong, found out by trying.
    async fn tried(&self) -> Option<Trouble> {
        // One whose connections are all taken answers: those that there are go on.
        if !matches!(timeout(TRY, self.answers()).await, Ok(Ok(()) | Err(DbError::Busy))) {
            return Some(Trouble::Away);
        }
        let (known, _) = self.standing.is()?;
        match timeout(TRY, self.takes()).await {
            Ok(Err(DbError::Away { .. })) => Some(Trouble::Away),
            Ok(Err(DbError::ReadOnly { .. })) => Some(Trouble::ReadOnly),
            // Others are writing, which says nothing of whether it works.
            Ok(Err(DbError::Busy)) | Err(_) if known == Trouble::ReadOnly => Some(known),
            _ => None,
        }
    }

    /// Asks on a connection of its own: those of the pools may all be waited for.
    async fn answers(&self) -> Result<(), DbError> {
        match &self.pools {
            Pools::Sqlite { reading, .. } => {
                let mut one = reading.connect().await?;
                one.execute("select count(*) from chain").await?;
                one.close().await?;
            }
            Pools::Postgres { options, .. } => {
                let mut one = options.connect().await?;
                one.execute("select 1").await?;
                one.close().await?;
            }
        }
        Ok(())
    }

    /// Writes something that is there for nobody.
    async fn takes(&self) -> Result<(), DbError> {
        let filler: Vec<u8> =
            (0..FILLER).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
        let mut tx = self.begin_anyway().await?;
        tx.execute(sql!("insert into trial (filler) values ($1)").bind(filler)).await?;
        tx.execute(sql!("delete from trial")).await?;
        tx.commit().await
    }
}
