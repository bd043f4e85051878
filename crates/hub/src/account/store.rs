//! Links that sign in, as stored: hashed; how often they were asked for; ceremonies under way.

use super::Purpose;
use super::ceremony::{Ceremony, Kind};
use crate::records::session::hash;
use aunar_db::{Db, DbError, Tx, sql};
use aunar_domain::ids::PersonId;
use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

/// A link as it is stored.
pub(super) struct NewLink<'a> {
    pub(super) secret: &'a str,
    pub(super) person: PersonId,
    pub(super) purpose: Purpose,
    pub(super) leads_to: Option<&'a str>,
    pub(super) ends: DateTime<Utc>,
}

/// Whom a link signs in, and where it leads.
pub(super) struct Opened {
    pub(super) person: PersonId,
    pub(super) leads_to: Option<String>,
}

/// Adds a link; what has ended long ago is swept out on the way.
pub(super) async fn add_link(
    tx: &mut Tx,
    link: &NewLink<'_>,
    now: DateTime<Utc>,
) -> Result<(), DbError> {
    let day_ago = now - TimeDelta::days(1);
    tx.execute(sql!("delete from sign_in_link where ends_at < $1").bind(day_ago)).await?;
    tx.execute(
        sql!(
            "insert into sign_in_link (hash, person, purpose, created_at, ends_at, leads_to)
             values ($1, $2, $3, $4, $5, $6)"
        )
        .bind(hash(link.secret))
        .bind(link.person.0)
        .bind(link.purpose.code())
        .bind(now)
        .bind(link.ends)
        .bind(link.leads_to.map(str::to_owned)),
    )
    .await?;
    Ok(())
}

/// Whether a secret opens a link of this purpose.
pub(super) async fn is_good(
    db: &Db,
    secret: &str,
    purpose: Purpose,
    now: DateTime<Utc>,
) -> Result<bool, DbError> {
    let query = sql!(
        "select 1 from sign_in_link
         where hash = $1 and purpose = $2 and used_at is null and ends_at > $3"
    );
    let query = query.bind(hash(secret)).bind(purpose.code()).bind(now);
    Ok(db.fetch_optional(query).await?.is_some())
}

/// Uses a link up: what it opens, the first time and while it is good.
pub(super) async fn use_link(
    tx: &mut Tx,
    secret: &str,
    purpose: Purpose,
    now: DateTime<Utc>,
) -> Result<Option<Opened>, DbError> {
    let query = sql!(
        "update sign_in_link set used_at = $3
         where hash = $1 and purpose = $2 and used_at is null and ends_at > $3
         returning person, leads_to"
    );
    let query = query.bind(hash(secret)).bind(purpose.code()).bind(now);
    let row = tx.fetch_optional(query).await?;
    row.map(|row| Ok(Opened { person: PersonId(row.get(0)?), leads_to: row.get(1)? })).transpose()
}

/// How often a link was asked for at an address since a moment, and when first since then.
pub(super) async fn asked(
    tx: &mut Tx,
    address: &str,
    since: DateTime<Utc>,
) -> Result<(i64, Option<DateTime<Utc>>), DbError> {
    let query = sql!(
        "select count(*), min(asked_at) from sign_in_asked where address = $1 and asked_at > $2"
    );
    let row = tx.fetch_one(query.bind(hash(address)).bind(since)).await?;
    Ok((row.get(0)?, row.get(1)?))
}

/// Notes that a link was asked for; of the address its hash. Older notes are swept out.
pub(super) async fn note_asked(
    tx: &mut Tx,
    address: &str,
    now: DateTime<Utc>,
) -> Result<(), DbError> {
    let day_ago = now - TimeDelta::days(1);
    tx.execute(sql!("delete from sign_in_asked where asked_at < $1").bind(day_ago)).await?;
    let query = sql!("insert into sign_in_asked (address, asked_at) values ($1, $2)");
    tx.execute(query.bind(hash(address)).bind(now)).await?;
    Ok(())
}

/// Begins what is written for whoever asked, so that it can be taken back by itself.
pub(super) async fn begin_letter(tx: &mut Tx) -> Result<(), DbError> {
    tx.execute(sql!("savepoint letter")).await.map(drop)
}

/// Ends it: it stays, or is taken back.
pub(super) async fn end_letter(tx: &mut Tx, stays: bool) -> Result<(), DbError> {
    let end = match stays {
        true => sql!("release savepoint letter"),
        false => sql!("rollback to savepoint letter"),
    };
    tx.execute(end).await.map(drop)
}

/// Notes what has begun; what nobody ended is swept out on the way.
pub(super) async fn add_ceremony(
    tx: &mut Tx,
    key: &str,
    begun: &Ceremony,
    now: DateTime<Utc>,
    ends: DateTime<Utc>,
) -> Result<(), DbError> {
    tx.execute(sql!("delete from ceremony where ends_at < $1").bind(now)).await?;
    tx.execute(
        sql!(
            "insert into ceremony (hash, kind, person, state, leads_to, ends_at)
             values ($1, $2, $3, $4, $5, $6)"
        )
        .bind(hash(key))
        .bind(begun.kind.code())
        .bind(begun.person.map(|p| p.0))
        .bind(begun.state.clone())
        .bind(begun.leads_to.clone())
        .bind(ends),
    )
    .await?;
    Ok(())
}

/// Takes what has begun, the first time and in time.
pub(super) async fn take_ceremony(
    tx: &mut Tx,
    key: &str,
    kind: Kind,
    now: DateTime<Utc>,
) -> Result<Option<Ceremony>, DbError> {
    let query = sql!(
        "delete from ceremony where hash = $1 and kind = $2 and ends_at > $3
         returning person, state, leads_to"
    );
    let query = query.bind(hash(key)).bind(kind.code()).bind(now);
    let row = tx.fetch_optional(query).await?;
    row.map(|row| {
        Ok(Ceremony {
            kind,
            person: row.get::<Option<Uuid>>(0)?.map(PersonId),
            state: row.get(1)?,
            leads_to: row.get(2)?,
        })
    })
    .transpose()
}

/// Puts a new invitation in the place of all that a person has not followed.
pub(super) async fn replace_invitation(
    tx: &mut Tx,
    secret: &str,
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<(), DbError> {
    let purpose = Purpose::Invitation;
    tx.execute(
        sql!("delete from sign_in_link where person = $1 and purpose = $2 and used_at is null")
            .bind(person.0)
            .bind(purpose.code()),
    )
    .await?;
    tx.execute(
        sql!(
            "insert into sign_in_link (hash, person, purpose, created_at, ends_at)
             values ($1, $2, $3, $4, $5)"
        )
        .bind(hash(secret))
        .bind(person.0)
        .bind(purpose.code())
        .bind(now)
        .bind(now + purpose.lifetime()),
    )
    .await?;
    Ok(())
}
