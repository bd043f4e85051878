//! Sessions of people who have signed in. A browser holds a random secret, the database its hash.

use aunar_db::{Db, DbError, Row, Tx, sql};
use aunar_domain::ids::PersonId;
use aunar_domain::mandate::Door;
use chrono::{DateTime, TimeDelta, Utc};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// How long a session may lie unused.
pub const IDLE: TimeDelta = TimeDelta::days(14);
/// How long it lasts, used or not.
pub const LONGEST: TimeDelta = TimeDelta::days(90);
/// How many random bytes a secret is made of.
const BYTES: usize = 32;
/// How exactly its last use is known: writing at each request would be a write for each page.
const SEEN_EVERY: TimeDelta = TimeDelta::minutes(10);

/// A session, as the list of one's devices shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Its identifier, which opens nothing.
    pub id: Uuid,
    /// Whose it is.
    pub person: PersonId,
    /// How they came in.
    pub door: Door,
    /// What the browser says it is.
    pub device: String,
    /// Since when.
    pub created_at: DateTime<Utc>,
    /// When it was last used, to ten minutes.
    pub seen_at: DateTime<Utc>,
}

/// A new secret: 32 random bytes from the operating system, as text for a cookie or a link.
///
/// # Panics
/// When the operating system has no random bytes to give; nothing safe could be done then.
#[must_use]
pub fn secret() -> String {
    let mut bytes = [0_u8; BYTES];
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Whether a secret stands in a text, or what looks like one: as many digits as a secret has, and no more.
#[must_use]
pub fn stands_in(text: &[u8]) -> bool {
    let is_digit = |byte: &u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    text.split(|byte| !is_digit(byte)).any(|run| run.len() == 2 * BYTES)
}

/// What is stored of a secret.
#[must_use]
pub fn hash(secret: &str) -> Vec<u8> {
    Sha256::digest(secret).to_vec()
}

fn session(row: &Row) -> Result<Session, DbError> {
    let door: String = row.get(2)?;
    Ok(Session {
        id: row.get(0)?,
        person: PersonId(row.get(1)?),
        door: super::stored("way of signing in", &door, Door::from_code(&door))?,
        device: row.get(3)?,
        created_at: row.get(4)?,
        seen_at: row.get(5)?,
    })
}

/// The session a secret opens, if it is still alive; its use is noted now and then.
pub async fn find(db: &Db, secret: &str, now: DateTime<Utc>) -> Result<Option<Session>, DbError> {
    let hash = hash(secret);
    let query = sql!(
        "select id, person, door, device, created_at, seen_at from session
         where hash = $1 and ended_at is null and ends_at > $2 and seen_at > $3"
    );
    let found = db.fetch_optional(query.bind(hash).bind(now).bind(now - IDLE)).await?;
    let Some(found) = found.as_ref().map(session).transpose()? else {
        return Ok(None);
    };
    if now - found.seen_at >= SEEN_EVERY {
        let seen = sql!("update session set seen_at = $2 where id = $1");
        super::note_use(db, seen.bind(found.id).bind(now)).await;
    }
    Ok(Some(found))
}

/// Begins a session; the secret is for the browser and is not kept.
pub async fn begin(
    tx: &mut Tx,
    person: PersonId,
    door: Door,
    device: &str,
    now: DateTime<Utc>,
) -> Result<String, DbError> {
    let secret = secret();
    // What has been over for a season is of no use to anybody.
    let forgotten = now - LONGEST - LONGEST;
    tx.execute(sql!("delete from session where created_at < $1").bind(forgotten)).await?;
    tx.execute(
        sql!(
            "insert into session (hash, id, person, door, device, created_at, seen_at, ends_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8)"
        )
        .bind(hash(&secret))
        .bind(Uuid::now_v7())
        .bind(person.0)
        .bind(door.code())
        .bind(device)
        .bind(now)
        .bind(now)
        .bind(now + LONGEST),
    )
    .await?;
    Ok(secret)
}

/// The sessions of a person that are still alive, the last used first.
pub async fn alive(db: &Db, person: PersonId, now: DateTime<Utc>) -> Result<Vec<Session>, DbError> {
    let query = sql!(
        "select id, person, door, device, created_at, seen_at from session
         where person = $1 and ended_at is null and ends_at > $2 and seen_at > $3
         order by seen_at desc, id"
    );
    let rows = db.fetch_all(query.bind(person.0).bind(now).bind(now - IDLE)).await?;
    rows.iter().map(session).collect()
}

/// The sessions of a person that began since a moment, over or not, the last begun first.
pub async fn since(
    db: &Db,
    person: PersonId,
    since: DateTime<Utc>,
) -> Result<Vec<Session>, DbError> {
    let query = sql!(
        "select id, person, door, device, created_at, seen_at from session
         where person = $1 and created_at >= $2 order by created_at desc, id limit 100"
    );
    let rows = db.fetch_all(query.bind(person.0).bind(since)).await?;
    rows.iter().map(session).collect()
}

/// Ends every session of a person but one.
pub async fn end_others(
    tx: &mut Tx,
    but: Uuid,
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<(), DbError> {
    let query = sql!(
        "update session set ended_at = $3 where id <> $1 and person = $2 and ended_at is null"
    );
    tx.execute(query.bind(but).bind(person.0).bind(now)).await?;
    Ok(())
}

/// Ends a session of a person; whether it was theirs and alive.
pub async fn end(
    tx: &mut Tx,
    id: Uuid,
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<bool, DbError> {
    let query =
        sql!("update session set ended_at = $3 where id = $1 and person = $2 and ended_at is null");
    Ok(tx.execute(query.bind(id).bind(person.0).bind(now)).await? > 0)
}
