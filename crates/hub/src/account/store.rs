//! Links that sign in, as stored: hashed.

use super::Purpose;
use crate::records::session::hash;
use aunar_db::{Db, DbError, Tx, sql};
use aunar_domain::ids::PersonId;
use chrono::{DateTime, Utc};

/// Adds a link; what has ended long ago is swept out on the way.
pub(super) async fn add_link(
    db: &Db,
    secret: &str,
    person: PersonId,
    purpose: Purpose,
    now: DateTime<Utc>,
) -> Result<(), DbError> {
    let mut tx = db.begin().await?;
    let day_ago = now - chrono::TimeDelta::days(1);
    tx.execute(sql!("delete from sign_in_link where ends_at < $1").bind(day_ago)).await?;
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
    tx.commit().await
}

/// Whose link a secret is, while it is good.
pub(super) async fn find_link(
    db: &Db,
    secret: &str,
    now: DateTime<Utc>,
) -> Result<Option<PersonId>, DbError> {
    let query = sql!(
        "select person from sign_in_link where hash = $1 and used_at is null and ends_at > $2"
    );
    let row = db.fetch_optional(query.bind(hash(secret)).bind(now)).await?;
    row.map(|row| Ok(PersonId(row.get(0)?))).transpose()
}

/// Uses a link up: its person, the first time and while it is good.
pub(super) async fn use_link(
    tx: &mut Tx,
    secret: &str,
    now: DateTime<Utc>,
) -> Result<Option<PersonId>, DbError> {
    let query = sql!(
        "update sign_in_link set used_at = $2
         where hash = $1 and used_at is null and ends_at > $2 returning person"
    );
    let row = tx.fetch_optional(query.bind(hash(secret)).bind(now)).await?;
    row.map(|row| Ok(PersonId(row.get(0)?))).transpose()
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
