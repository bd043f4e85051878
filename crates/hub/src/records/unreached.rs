//! Addresses that letters do not reach: a mail server said so for good. Nothing more is sent there but
//! what its reader asks for that minute, until somebody signs in by a letter there or says that it is
//! good.

use aunar_db::{Db, DbError, Tx, sql};
use chrono::{DateTime, TimeDelta, Utc};

/// After how long an address is tried anew.
const KEPT: TimeDelta = TimeDelta::days(365);

/// An address that letters do not reach.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreached {
    /// Since when.
    pub since: DateTime<Utc>,
    /// What a mail server said: a status (RFC 3463) or a code of SMTP.
    pub status: String,
}

/// Whether letters do not reach an address.
pub async fn of_address(db: &Db, address: &str) -> Result<Option<Unreached>, DbError> {
    let query = sql!("select since, status from unreached where address = $1").bind(address);
    let row = db.fetch_optional(query).await?;
    row.map(|row| Ok(Unreached { since: row.get(0)?, status: row.get(1)? })).transpose()
}

/// The same in a transaction.
pub async fn is(tx: &mut Tx, address: &str) -> Result<bool, DbError> {
    let query = sql!("select 1 from unreached where address = $1").bind(address);
    Ok(tx.fetch_optional(query).await?.is_some())
}

/// Notes that letters do not reach an address; whether that is new.
pub async fn note(
    tx: &mut Tx,
    address: &str,
    status: &str,
    now: DateTime<Utc>,
) -> Result<bool, DbError> {
    let query = sql!(
        "insert into unreached (address, since, status) values ($1, $2, $3)
         on conflict (address) do nothing"
    );
    Ok(tx.execute(query.bind(address).bind(now).bind(status)).await? > 0)
}

/// Letters reach an address again, or are to be tried.
pub async fn reached(tx: &mut Tx, address: &str) -> Result<(), DbError> {
    tx.execute(sql!("delete from unreached where address = $1").bind(address)).await?;
    Ok(())
}

/// Forgets what is so old that it is worth a try.
pub async fn tidy(tx: &mut Tx, now: DateTime<Utc>) -> Result<(), DbError> {
    tx.execute(sql!("delete from unreached where since < $1").bind(now - KEPT)).await?;
    Ok(())
}
