//! The history chains: how far each has come. Rows are written by `aunar_db` alone.

use aunar_db::{Db, DbError, sql};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// The kinds of records that what is reported on plans is made of: the ledger has them, and the picture none.
pub const REPORTED: &[&str] = &[
    "window",
    "progress",
    "evidence",
    "indicator",
    "indicator-use",
    "value",
    "budget-line",
    "rate",
    "cooperation-framework",
];

/// The position of every chain, and the hash of the row there.
pub type Heads = (BTreeMap<Uuid, i64>, BTreeMap<Uuid, Vec<u8>>);

/// The position of every chain, and the hash of the row there.
pub async fn heads(db: &Db) -> Result<Heads, DbError> {
    let rows = db.fetch_all(sql!("select id, n, hash from chain")).await?;
    let (mut heads, mut marks) = (BTreeMap::new(), BTreeMap::new());
    for row in rows {
        let id: Uuid = row.get(0)?;
        heads.insert(id, row.get(1)?);
        marks.insert(id, row.get(2)?);
    }
    Ok((heads, marks))
}

/// Whether a chain has the row of this hash at a position. It does not where the database is another by
/// now: one that was brought back from a copy, or a server that took over without the last rows.
pub async fn has(db: &Db, chain: Uuid, n: i64, mark: &[u8]) -> Result<bool, DbError> {
    let query = sql!("select count(*) from history where chain = $1 and n = $2 and hash = $3");
    let row = db.fetch_one(query.bind(chain).bind(n).bind(mark)).await?;
    Ok(n == 0 || row.get::<i64>(0)? > 0)
}

/// One row of a chain, without what it holds.
pub struct Deed {
    /// The kind of record.
    pub entity: String,
    /// What was done.
    pub action: String,
    /// To which record.
    pub record: Uuid,
}

/// What was done in a chain after a position, the first first; nothing where it is more than `most`.
pub async fn deeds_since(
    db: &Db,
    chain: Uuid,
    since: i64,
    most: usize,
) -> Result<Option<Vec<Deed>>, DbError> {
    let query = sql!(
        "select entity, action, record from history where chain = $1 and n > $2 order by n limit $3"
    );
    let limit = i64::try_from(most).unwrap_or(i64::MAX).saturating_add(1);
    let rows = db.fetch_all(query.bind(chain).bind(since).bind(limit)).await?;
    if rows.len() > most {
        return Ok(None);
    }
    let deed = |row: &aunar_db::Row| {
        let (entity, action) = (row.get(0)?, row.get(1)?);
        Ok(Deed { entity, action, record: row.get(2)? })
    };
    rows.iter().map(deed).collect::<Result<_, _>>().map(Some)
}

/// The kinds of records of which a chain has rows after a position.
pub async fn kinds_since(db: &Db, chain: Uuid, since: i64) -> Result<BTreeSet<String>, DbError> {
    let query = sql!("select distinct entity from history where chain = $1 and n > $2");
    let rows = db.fetch_all(query.bind(chain).bind(since)).await?;
    rows.iter().map(|row| row.get(0)).collect()
}
