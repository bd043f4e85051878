//! The row that says whose turn it is to back up, and how that went last.

use aunar_db::{Db, DbError, Row, sql};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// How backing up went last.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Last {
    /// When a backup was made.
    pub made_at: Option<DateTime<Utc>>,
    /// How long it was, in bytes.
    pub made_bytes: Option<i64>,
    /// When making one failed, since.
    pub failed_at: Option<DateTime<Utc>>,
    /// Why.
    pub failed: Option<String>,
}

/// How backing up went last.
pub async fn last(db: &Db) -> Result<Last, DbError> {
    let query = sql!("select made_at, made_bytes, failed_at, failed from backup_turn");
    let read = |row: Row| {
        Ok::<_, DbError>(Last {
            made_at: row.get(0)?,
            made_bytes: row.get(1)?,
            failed_at: row.get(2)?,
            failed: row.get(3)?,
        })
    };
    Ok(db.fetch_optional(query).await?.map(read).transpose()?.unwrap_or_default())
}

/// Takes the turn, where nobody holds it and none is known to have been made or to have failed lately; a moment
/// that is still to come, by a clock that was wrong, counts for nothing.
pub(super) async fn take(
    db: &Db,
    holder: Uuid,
    (now, until): (DateTime<Utc>, DateTime<Utc>),
    (made_before, failed_before): (DateTime<Utc>, DateTime<Utc>),
) -> Result<bool, DbError> {
    let mut tx = db.begin().await?;
    there(&mut tx).await?;
    let query = sql!(
        "update backup_turn set holder = $1, claimed_until = $2
         where (claimed_until is null or claimed_until <= $3)
           and (made_at is null or made_at <= $4 or made_at > $3)
           and (failed_at is null or failed_at <= $5 or failed_at > $3)"
    );
    let query = query.bind(holder).bind(until).bind(now).bind(made_before).bind(failed_before);
    let taken = tx.execute(query).await?;
    tx.commit().await?;
    Ok(taken == 1)
}

/// Holds the turn for longer; says whether it is still held.
pub(super) async fn hold(db: &Db, holder: Uuid, until: DateTime<Utc>) -> Result<bool, DbError> {
    let mut tx = db.begin().await?;
    let query = sql!("update backup_turn set claimed_until = $2 where holder = $1");
    let held = tx.execute(query.bind(holder).bind(until)).await?;
    tx.commit().await?;
    Ok(held == 1)
}

/// Notes that a backup was made, and lets go of the turn.
pub(super) async fn made(db: &Db, at: DateTime<Utc>, bytes: i64) -> Result<(), DbError> {
    let mut tx = db.begin().await?;
    there(&mut tx).await?;
    let query = sql!(
        "update backup_turn set holder = null, claimed_until = null, made_at = $1, made_bytes = $2,
            failed_at = null, failed = null"
    );
    tx.execute(query.bind(at).bind(bytes)).await?;
    tx.commit().await
}

/// Notes that none could be made, and lets go of the turn.
pub(super) async fn failed(
    db: &Db,
    holder: Uuid,
    at: DateTime<Utc>,
    why: &str,
) -> Result<(), DbError> {
    let mut tx = db.begin().await?;
    let query = sql!(
        "update backup_turn set holder = null, claimed_until = null, failed_at = $2, failed = $3
         where holder = $1"
    );
    tx.execute(query.bind(holder).bind(at).bind(why)).await?;
    tx.commit().await
}

async fn there(tx: &mut aunar_db::Tx) -> Result<(), DbError> {
    tx.execute(sql!("insert into backup_turn (one) values (1) on conflict (one) do nothing"))
        .await?;
    Ok(())
}
