//! Reading several things as they were at one moment. Must never see half of what somebody wrote: a row whose
//! words were asked for before it was there.

use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use sqlx::pool::PoolConnection;
use sqlx::{Database, Pool, Transaction};
use tokio::sync::{Mutex, OwnedMutexGuard};

use crate::db::{Db, Pools};
use crate::error::DbError;
use crate::watch::Watch;

/// How PostgreSQL begins a transaction that reads as of one moment. SQLite's always do.
pub(crate) const MOMENT: &str = "begin isolation level repeatable read, read only";

/// The connection that reads as of a moment, which its readers take turns on.
pub(crate) type Moment<D> = Arc<Mutex<Transaction<'static, D>>>;

impl Db {
    /// The same database as it is now, whatever is written while it is read from: what belongs together is read from
    /// it together, or a row may be found whose words are not. It has a connection to itself for as long as it and
    /// its clones are there, and what is asked at once is answered one after the other; whoever has one must ask
    /// nothing else of the database meanwhile, or enough of them wait for each other. Writing by it is as by any.
    pub async fn still(&self) -> Result<Self, DbError> {
        let mut db = self.clone();
        let held = Box::pin(async {
            match &mut db.pools {
                Pools::Sqlite { reader, still, .. } if still.is_none() => {
                    let begun = self.watch.connection(&*reader, |pool| pool.begin_with("begin"));
                    *still = Some(Arc::new(Mutex::new(begun.await?)));
                }
                Pools::Postgres { reader, still, .. } if still.is_none() => {
                    let begun = self.watch.connection(&*reader, |pool| pool.begin_with(MOMENT));
                    *still = Some(Arc::new(Mutex::new(begun.await?)));
                }
                _ => {}
            }
            Ok(())
        });
        self.asked(held).await?;
        Ok(db)
    }
}

/// A connection to read by: any of the pool's, or that of a moment.
pub(crate) enum Reading<D: Database> {
    Any(PoolConnection<D>),
    Still(OwnedMutexGuard<Transaction<'static, D>>),
}

impl<D: Database> Reading<D> {
    /// Waits for one.
    pub(crate) async fn of(
        watch: &Watch,
        pool: &Pool<D>,
        still: Option<&Moment<D>>,
    ) -> Result<Self, sqlx::Error> {
        Ok(match still {
            Some(still) => Self::Still(Arc::clone(still).lock_owned().await),
            None => Self::Any(watch.connection(pool, Pool::acquire).await?),
        })
    }
}

impl<D: Database> Deref for Reading<D> {
    type Target = D::Connection;

    fn deref(&self) -> &D::Connection {
        match self {
            Self::Any(connection) => connection,
            Self::Still(moment) => moment,
        }
    }
}

impl<D: Database> DerefMut for Reading<D> {
    fn deref_mut(&mut self) -> &mut D::Connection {
        match self {
            Self::Any(connection) => connection,
            Self::Still(moment) => moment,
        }
    }
}
