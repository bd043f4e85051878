//! The history chains: how far each has come. Rows are written by `aunar_db` alone.

use aunar_db::{Db, DbError, Tx, sql};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// The position of every chain.
pub async fn heads(db: &Db) -> Result<BTreeMap<Uuid, i64>, DbError> {
    let rows = db.fetch_all(sql!("select id, n from chain")).await?;
    rows.iter().map(|row| Ok((row.get(0)?, row.get(1)?))).collect()
}

/// The position of a chain, held until the transaction ends.
pub async fn hold(tx: &mut Tx, chain: Uuid) -> Result<Option<i64>, DbError> {
    // Writing the number back to itself is the lock that both engines know.
    let held = sql!("update chain set n = n where id = $1 returning n");
    tx.fetch_optional(held.bind(chain)).await?.map(|row| row.get(0)).transpose()
}

/// The kinds of records of which a chain has rows after a position.
pub async fn kinds_since(db: &Db, chain: Uuid, since: i64) -> Result<BTreeSet<String>, DbError> {
    let query = sql!("select distinct entity from history where chain = $1 and n > $2");
    let rows = db.fetch_all(query.bind(chain).bind(since)).await?;
    rows.iter().map(|row| row.get(0)).collect()
}
