//! Requests that are done once: by the key that whoever sends one gave it, for a day. In no history.

use aunar_db::{Db, DbError, Row, sql};
use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

/// How long a key is remembered.
pub const KEPT: TimeDelta = TimeDelta::hours(24);
/// How long whoever holds a request may take; longer than any request does.
pub const HELD: TimeDelta = TimeDelta::minutes(2);

/// What was answered to a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The status.
    pub status: u16,
    /// The headers that say something of it, as JSON.
    pub headers: String,
    /// The body.
    pub body: Vec<u8>,
}

/// Where a key stands for whoever comes with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// It is theirs: they do it.
    Theirs,
    /// It was done, and this was answered.
    Answered(Kept),
    /// It was done, and what was answered is lost.
    Done,
    /// Another is doing it.
    InUse,
    /// It was given to something else.
    Another,
}

/// Takes a key for a request. What was done under it is never done again: the transaction that did it
/// noted so itself. What was left lying undone is taken up.
pub async fn hold(
    db: &Db,
    key: &[u8],
    request: &[u8],
    holder: Uuid,
    now: DateTime<Utc>,
) -> Result<Standing, DbError> {
    let mut tx = db.begin().await?;
    let old = sql!("delete from once_request where created_at < $1");
    tx.execute(old.bind(now - KEPT)).await?;
    let insert = sql!(
        "insert into once_request (key, request, holder, held_until, created_at)
         values ($1, $2, $3, $4, $5) on conflict (key) do nothing"
    );
    let insert = insert.bind(key).bind(request).bind(holder).bind(now + HELD).bind(now);
    if tx.execute(insert).await? > 0 {
        tx.commit().await?;
        return Ok(Standing::Theirs);
    }
    let find = sql!(
        "select request, holder, held_until, written_at, status, headers, body from once_request
         where key = $1"
    );
    let row = tx.fetch_one(find.bind(key)).await?;
    let standing = standing(&row, request, now)?;
    if standing == Standing::Theirs {
        let before: Uuid = row.get(1)?;
        let take = sql!(
            "update once_request set holder = $2, held_until = $3 where key = $1 and holder = $4"
        );
        let take = take.bind(key).bind(holder).bind(now + HELD).bind(before);
        if tx.execute(take).await? == 0 {
            return Ok(Standing::InUse);
        }
    }
    tx.commit().await?;
    Ok(standing)
}

fn standing(row: &Row, request: &[u8], now: DateTime<Utc>) -> Result<Standing, DbError> {
    let of: Vec<u8> = row.get(0)?;
    if of != request {
        return Ok(Standing::Another);
    }
    if let Some(status) = row.get::<Option<i64>>(4)? {
        return Ok(Standing::Answered(Kept {
            status: u16::try_from(status).unwrap_or(200),
            headers: row.get::<Option<String>>(5)?.unwrap_or_default(),
            body: row.get::<Option<Vec<u8>>>(6)?.unwrap_or_default(),
        }));
    }
    let held: DateTime<Utc> = row.get(2)?;
    let written: Option<DateTime<Utc>> = row.get(3)?;
    Ok(match (held > now, written) {
        (true, _) => Standing::InUse,
        (false, Some(_)) => Standing::Done,
        (false, None) => Standing::Theirs,
    })
}

/// Keeps what was answered.
pub async fn keep(db: &Db, key: &[u8], holder: Uuid, kept: &Kept) -> Result<(), DbError> {
    let mut tx = db.begin().await?;
    let query = sql!(
        "update once_request set status = $3, headers = $4, body = $5 where key = $1 and holder = $2"
    );
    let query = query.bind(key).bind(holder).bind(i64::from(kept.status));
    tx.execute(query.bind(kept.headers.as_str()).bind(kept.body.as_slice())).await?;
    tx.commit().await
}

/// Keeps nothing of what was answered: whoever comes again is told that it was done.
pub async fn keep_nothing(
    db: &Db,
    key: &[u8],
    holder: Uuid,
    now: DateTime<Utc>,
) -> Result<(), DbError> {
    let mut tx = db.begin().await?;
    let query = sql!("update once_request set held_until = $3 where key = $1 and holder = $2");
    tx.execute(query.bind(key).bind(holder).bind(now)).await?;
    tx.commit().await
}

/// Lets a key go under which nothing was done: what was wrong can be put right and sent again with it.
pub async fn let_go(db: &Db, key: &[u8], holder: Uuid) -> Result<(), DbError> {
    let mut tx = db.begin().await?;
    let query =
        sql!("delete from once_request where key = $1 and holder = $2 and written_at is null");
    tx.execute(query.bind(key).bind(holder)).await?;
    tx.commit().await
}
