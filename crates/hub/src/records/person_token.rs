//! Tokens with which a program acts as a person: stored hashed, with an end, in no history.

use super::session::{hash, secret};
use aunar_db::{Db, DbError, Row, Tx, sql};
use aunar_domain::ids::PersonId;
use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

/// How one begins: those who search for leaked ones know it, and it is told from a program's own.
const PREFIX: &str = "aunar_me_";
/// How exactly the last use is known.
const USED_EVERY: TimeDelta = TimeDelta::minutes(1);
/// How long one that is over is still listed.
const LISTED: TimeDelta = TimeDelta::days(90);

/// Most tokens of one person that are good at once.
pub const MOST: usize = 20;
/// Most characters of what one is for.
pub const LONGEST_NAME: usize = 100;

/// A token, as its person's account shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonToken {
    /// Its identifier, which opens nothing.
    pub id: Uuid,
    /// What it is for.
    pub name: String,
    /// Since when there is one.
    pub created_at: DateTime<Utc>,
    /// When it ends by itself.
    pub expires_at: DateTime<Utc>,
    /// When it was last used, to a minute.
    pub last_used_at: Option<DateTime<Utc>>,
    /// When it was ended before.
    pub ended_at: Option<DateTime<Utc>>,
}

impl PersonToken {
    /// Whether it opens anything at a moment.
    #[must_use]
    pub fn is_good(&self, at: DateTime<Utc>) -> bool {
        self.ended_at.is_none() && self.expires_at > at
    }
}

/// Whether a token is a person's, by how it begins.
#[must_use]
pub fn is_one(token: &str) -> bool {
    token.starts_with(PREFIX)
}

/// Stores a new token and gives it, this once. One with an identifier that is there already is not
/// made: [`DbError::Unique`].
pub async fn add(
    tx: &mut Tx,
    (id, person): (Uuid, PersonId),
    name: &str,
    now: DateTime<Utc>,
    expires: DateTime<Utc>,
) -> Result<String, DbError> {
    let secret = format!("{PREFIX}{}", secret());
    let query = sql!(
        "insert into person_token (hash, id, person, name, created_at, expires_at)
         values ($1, $2, $3, $4, $5, $6)"
    );
    let query = query.bind(hash(&secret)).bind(id).bind(person.0).bind(name);
    tx.execute(query.bind(now).bind(expires)).await?;
    Ok(secret)
}

/// Whose a token is that has not ended, and its identifier; its use is noted now and then.
pub async fn holder(
    db: &Db,
    secret: &str,
    now: DateTime<Utc>,
) -> Result<Option<(Uuid, PersonId)>, DbError> {
    let query = sql!(
        "select id, person, last_used_at from person_token
         where hash = $1 and expires_at > $2 and ended_at is null"
    );
    let Some(row) = db.fetch_optional(query.bind(hash(secret)).bind(now)).await? else {
        return Ok(None);
    };
    let (id, used): (Uuid, Option<DateTime<Utc>>) = (row.get(0)?, row.get(2)?);
    if used.is_none_or(|used| now - used >= USED_EVERY) {
        let query = sql!("update person_token set last_used_at = $2 where id = $1");
        super::note_use(db, query.bind(id).bind(now)).await;
    }
    Ok(Some((id, PersonId(row.get(1)?))))
}

fn token(row: &Row) -> Result<PersonToken, DbError> {
    Ok(PersonToken {
        id: row.get(0)?,
        name: row.get(1)?,
        created_at: row.get(2)?,
        expires_at: row.get(3)?,
        last_used_at: row.get(4)?,
        ended_at: row.get(5)?,
    })
}

/// The tokens of a person, good or over since a season at most, the newest first.
pub async fn of_person(
    db: &Db,
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<Vec<PersonToken>, DbError> {
    let query = sql!(
        "select id, name, created_at, expires_at, last_used_at, ended_at from person_token
         where person = $1 and expires_at > $2 and (ended_at is null or ended_at > $2)
         order by created_at desc, id"
    );
    let rows = db.fetch_all(query.bind(person.0).bind(now - LISTED)).await?;
    rows.iter().map(token).collect()
}

/// Ends a token of a person; one that is over is over.
pub async fn end(
    tx: &mut Tx,
    id: Uuid,
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<(), DbError> {
    let query = sql!(
        "update person_token set ended_at = $3 where id = $1 and person = $2 and ended_at is null"
    );
    tx.execute(query.bind(id).bind(person.0).bind(now)).await?;
    Ok(())
}
