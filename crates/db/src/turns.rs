//! Turns within this program: who writes to a chain waits for whoever does already before they have a connection,
//! so that many who write in one network leave PostgreSQL's connections to the others and do not queue at a row that
//! only one of them can have. The row is held all the same ([`Tx::hold`]): other nodes know nothing of these turns.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::OwnedMutexGuard;
use tokio::time::timeout;
use uuid::Uuid;

use crate::db::{Db, PATIENCE, Pools};
use crate::error::DbError;
use crate::tx::Tx;

/// Whose turn it is, by chain; as many as there are networks that somebody has written in.
#[derive(Debug, Default)]
pub(crate) struct Turns(Mutex<HashMap<Uuid, Arc<tokio::sync::Mutex<()>>>>);

impl Turns {
    /// Waits for the turn in a chain, in the order of who asked, as long as for a connection.
    async fn next(&self, chain: Uuid) -> Result<OwnedMutexGuard<()>, DbError> {
        let of_chain = {
            let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(all.entry(chain).or_default())
        };
        timeout(PATIENCE, of_chain.lock_owned())
            .await
            .map_err(|_| DbError::from(sqlx::Error::PoolTimedOut))
    }
}

impl Db {
    /// [Begins](Self::begin) a transaction that holds a chain ([`Tx::hold`]), once whoever holds it in this program is
    /// done. A task that has such a transaction must never begin a second one in the same chain.
    pub async fn begin_in(&self, chain: Uuid) -> Result<Tx, DbError> {
        let turn = match &self.pools {
            // It has one writer in any case.
            Pools::Sqlite { .. } => None,
            Pools::Postgres { .. } => Some(self.watch.turn(self.turns.next(chain)).await?),
        };
        let mut tx = self.begin().await?;
        tx.turn = turn;
        tx.hold(chain).await?;
        Ok(tx)
    }
}
