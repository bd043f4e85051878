//! Several nodes take turns: one of them makes the backup that is due, and the others see that it was made.

use super::store;
use crate::web::State;
use aunar_db::{Db, DbError};
use chrono::{DateTime, TimeDelta, Utc};
use std::time::Duration;
use uuid::Uuid;

pub use store::{Last, last};

/// For how long a turn is held without a word.
const HELD: TimeDelta = TimeDelta::minutes(10);
/// How often whoever is at it says so.
const SAY_EVERY: Duration = Duration::from_secs(60);
/// How long after a failure it is tried again, or sooner where they are made more often.
const AGAIN: TimeDelta = TimeDelta::minutes(10);

/// How often a backup is to be made.
#[derive(Debug, Clone, Copy)]
pub struct Plan {
    /// From the beginning of one to that of the next.
    pub every: TimeDelta,
}

/// The turn to make a backup.
#[derive(Debug)]
pub struct Turn {
    holder: Uuid,
    /// When it was taken.
    pub at: DateTime<Utc>,
}

impl Plan {
    /// Takes the turn, where a backup is due and nobody is at it.
    pub async fn take(self, app: &State) -> Result<Option<Turn>, DbError> {
        let (holder, now) = (Uuid::now_v7(), app.now());
        let before = (now - self.every, now - AGAIN.min(self.every));
        let taken = store::take(&app.db, holder, (now, now + HELD), before).await?;
        Ok(taken.then_some(Turn { holder, at: now }))
    }
}

impl Turn {
    /// Holds it for as long as this runs; ends when somebody else has it by now.
    pub async fn hold(&self, app: &State) {
        loop {
            tokio::time::sleep(SAY_EVERY).await;
            match store::hold(&app.db, self.holder, app.now() + HELD).await {
                Ok(true) => {}
                Ok(false) => return,
                // For ten minutes it is held all the same.
                Err(error) => tracing::warn!(%error, "the turn to back up could not be held"),
            }
        }
    }

    /// Notes that the backup was made.
    pub async fn made(self, app: &State, bytes: u64) -> Result<(), DbError> {
        note(&app.db, self.at, bytes).await
    }

    /// Notes that it could not be.
    pub async fn failed(self, app: &State, why: &str) -> Result<(), DbError> {
        store::failed(&app.db, self.holder, app.now(), why).await
    }
}

/// Notes that a backup was made, by whatever means: the next is due so much later.
pub async fn note(db: &Db, at: DateTime<Utc>, bytes: u64) -> Result<(), DbError> {
    store::made(db, at, i64::try_from(bytes).unwrap_or(i64::MAX)).await
}
