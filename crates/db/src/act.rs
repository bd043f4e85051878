//! What a task does, beside what it writes: by which door, and whether it is to be done once.
//!
//! A program that sends a person's deed goes through the same functions as the person's own forms.
//! Which door that was, and which key it gave the deed, belong to the task and not to each of those
//! functions: they are told here once, and come into every transaction of the task.

use crate::error::DbError;
use crate::sql;
use crate::tx::Tx;
use chrono::{DateTime, Utc};
use std::future::Future;
use uuid::Uuid;

tokio::task_local! {
    static ACT: Act;
}

/// What holds for every transaction of a task.
#[derive(Debug, Clone)]
pub struct Act {
    /// The door that the history names in the place of `web`.
    pub door: &'static str,
    /// The key under which it is done once.
    pub once: Option<Once>,
}

/// A request that is done once: a row of `once_request` that this task holds.
#[derive(Debug, Clone)]
pub struct Once {
    /// The key of the row.
    pub key: Vec<u8>,
    /// Who holds it.
    pub holder: Uuid,
    /// When it was sent.
    pub at: DateTime<Utc>,
}

impl Act {
    /// Does something as this act.
    pub async fn does<F: Future>(self, deed: F) -> F::Output {
        ACT.scope(self, deed).await
    }
}

/// The door that the history is to name.
pub(crate) fn door(told: &'static str) -> &'static str {
    if told == "web" { ACT.try_with(|act| act.door).unwrap_or(told) } else { told }
}

/// Notes in the transaction itself that the request is done. Where another holds it by now, the
/// transaction must not be committed.
pub(crate) async fn mark(tx: &mut Tx) -> Result<(), DbError> {
    let Some(once) = ACT.try_with(|act| act.once.clone()).ok().flatten() else {
        return Ok(());
    };
    let query = sql!("update once_request set written_at = $3 where key = $1 and holder = $2");
    match tx.execute(query.bind(once.key).bind(once.holder).bind(once.at)).await? {
        0 => Err(DbError::Busy),
        _ => Ok(()),
    }
}
