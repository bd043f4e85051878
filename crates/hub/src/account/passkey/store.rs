//! Passkeys, as stored.

use aunar_db::{Db, DbError, Tx, sql};
use aunar_domain::ids::PersonId;
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// A passkey, as its person sees it.
pub(crate) struct Kept {
    pub(crate) id: Uuid,
    pub(crate) name: String,
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) used_at: Option<DateTime<Utc>>,
}

/// A passkey, as it is checked.
pub(super) struct Key {
    pub(super) person: PersonId,
    /// What never changes: the public key and how it was made.
    pub(super) fixed: Vec<u8>,
    /// What each use may change: the counter, and whether the device keeps a copy elsewhere.
    pub(super) moving: Vec<u8>,
}

/// A new passkey.
pub(super) struct NewKey<'a> {
    pub(super) credential: &'a [u8],
    pub(super) person: PersonId,
    pub(super) name: &'a str,
    pub(super) transports: u8,
    pub(super) fixed: Vec<u8>,
    pub(super) moving: Vec<u8>,
}

/// The passkeys of a person, the oldest first.
pub(crate) async fn of_person(db: &Db, person: PersonId) -> Result<Vec<Kept>, DbError> {
    let query = sql!(
        "select id, name, created_at, used_at from passkey where person = $1 order by created_at, id"
    );
    let rows = db.fetch_all(query.bind(person.0)).await?;
    rows.iter()
        .map(|row| {
            Ok(Kept {
                id: row.get(0)?,
                name: row.get(1)?,
                created_at: row.get(2)?,
                used_at: row.get(3)?,
            })
        })
        .collect()
}

/// What devices already keep for a person: identifier, and how one gets at it.
pub(super) async fn credentials(db: &Db, person: PersonId) -> Result<Vec<(Vec<u8>, u8)>, DbError> {
    let query = sql!("select credential, transports from passkey where person = $1");
    let rows = db.fetch_all(query.bind(person.0)).await?;
    rows.iter()
        .map(|row| Ok((row.get(0)?, u8::try_from(row.get::<i64>(1)?).unwrap_or(0))))
        .collect()
}

/// Adds a passkey.
pub(super) async fn add(tx: &mut Tx, key: NewKey<'_>, now: DateTime<Utc>) -> Result<(), DbError> {
    tx.execute(
        sql!(
            "insert into passkey (credential, id, person, name, transports, fixed, moving, created_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8)"
        )
        .bind(key.credential.to_vec())
        .bind(Uuid::now_v7())
        .bind(key.person.0)
        .bind(key.name)
        .bind(i64::from(key.transports))
        .bind(key.fixed)
        .bind(key.moving)
        .bind(now),
    )
    .await?;
    Ok(())
}

/// A passkey by what its device calls it, to be checked and changed in the same transaction.
pub(super) async fn by_credential(tx: &mut Tx, credential: &[u8]) -> Result<Option<Key>, DbError> {
    let query = sql!("select person, fixed, moving from passkey where credential = $1");
    let row = tx.fetch_optional(query.bind(credential.to_vec())).await?;
    row.map(|row| {
        Ok(Key { person: PersonId(row.get(0)?), fixed: row.get(1)?, moving: row.get(2)? })
    })
    .transpose()
}

/// Notes that a passkey was used, and what that changed.
pub(super) async fn used(
    tx: &mut Tx,
    credential: &[u8],
    moving: Vec<u8>,
    now: DateTime<Utc>,
) -> Result<(), DbError> {
    let query = sql!("update passkey set moving = $2, used_at = $3 where credential = $1");
    tx.execute(query.bind(credential.to_vec()).bind(moving).bind(now)).await?;
    Ok(())
}

/// Gives a passkey of a person another name.
pub(crate) async fn rename(
    tx: &mut Tx,
    id: Uuid,
    person: PersonId,
    name: &str,
) -> Result<(), DbError> {
    let query = sql!("update passkey set name = $3 where id = $1 and person = $2");
    tx.execute(query.bind(id).bind(person.0).bind(name)).await?;
    Ok(())
}

/// Removes a passkey of a person.
pub(crate) async fn remove(tx: &mut Tx, id: Uuid, person: PersonId) -> Result<(), DbError> {
    let query = sql!("delete from passkey where id = $1 and person = $2");
    tx.execute(query.bind(id).bind(person.0)).await?;
    Ok(())
}
