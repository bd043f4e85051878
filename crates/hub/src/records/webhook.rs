//! Other programs that a network tells what changes in it, and what each is still to be told.

use aunar_db::{Db, DbError, Row, Tx, Value, sql};
use aunar_domain::ids::{NetworkId, PersonId};
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::HashMap;
use uuid::Uuid;

/// How long whoever tells something may take; after that another takes it up.
const LEASE: TimeDelta = TimeDelta::minutes(2);
/// How long it is kept that something was told.
const KEPT: TimeDelta = TimeDelta::days(30);
/// How many things are told at a time.
const AT_A_TIME: i64 = 20;

/// A program that is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Webhook {
    /// Its identifier.
    pub id: Uuid,
    /// The network whose changes it is told.
    pub network: NetworkId,
    /// Where it is.
    pub address: String,
    /// What signs what it is told.
    pub secret: String,
    /// Who said that it is told: what they may read it may be told.
    pub made_by: PersonId,
    /// Since when.
    pub created_at: DateTime<Utc>,
    /// How far along the history it has been given what it is to be told.
    pub position: i64,
    /// When it was last told something.
    pub told_at: Option<DateTime<Utc>>,
    /// Since when it is told nothing, and why: a code.
    pub paused: Option<(DateTime<Utc>, String)>,
    /// When it was ended.
    pub ended_at: Option<DateTime<Utc>>,
    /// The kinds of records it is told of; all where there is none.
    pub kinds: Vec<String>,
}

fn webhook(row: &Row, kinds: &mut HashMap<Uuid, Vec<String>>) -> Result<Webhook, DbError> {
    let id = row.get(0)?;
    Ok(Webhook {
        id,
        network: NetworkId(row.get(1)?),
        address: row.get(2)?,
        secret: row.get(3)?,
        made_by: PersonId(row.get(4)?),
        created_at: row.get(5)?,
        position: row.get(6)?,
        told_at: row.get(7)?,
        paused: row.get::<Option<DateTime<Utc>>>(8)?.zip(row.get(9)?),
        ended_at: row.get(10)?,
        kinds: kinds.remove(&id).unwrap_or_default(),
    })
}

/// All that are not ended, the first made first.
pub async fn alive(db: &Db) -> Result<Vec<Webhook>, DbError> {
    let mut kinds: HashMap<Uuid, Vec<String>> = HashMap::new();
    for row in db.fetch_all(sql!("select webhook, kind from webhook_kind order by kind")).await? {
        kinds.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    let query = sql!(
        "select id, network, address, secret, made_by, created_at, position, told_at, paused_at,
                paused_why, ended_at
         from webhook where ended_at is null order by created_at, id"
    );
    db.fetch_all(query).await?.iter().map(|row| webhook(row, &mut kinds)).collect()
}

/// Those of a network that are not ended.
pub async fn of_network(db: &Db, network: NetworkId) -> Result<Vec<Webhook>, DbError> {
    Ok(alive(db).await?.into_iter().filter(|one| one.network == network).collect())
}

/// How much each of a network's is still to be told.
pub async fn waiting(db: &Db) -> Result<HashMap<Uuid, i64>, DbError> {
    let query = sql!(
        "select webhook, count(*) from webhook_delivery where delivered_at is null group by webhook"
    );
    db.fetch_all(query).await?.iter().map(|row| Ok((row.get(0)?, row.get(1)?))).collect()
}

/// Adds one; one is made once: [`DbError::Unique`].
pub async fn add(tx: &mut Tx, new: &Webhook) -> Result<(), DbError> {
    let query = sql!(
        "insert into webhook (id, network, address, secret, made_by, created_at, position)
         values ($1, $2, $3, $4, $5, $6, $7)"
    );
    let query = query.bind(new.id).bind(new.network.0).bind(new.address.as_str());
    let query = query.bind(new.secret.as_str()).bind(new.made_by.0);
    tx.execute(query.bind(new.created_at).bind(new.position)).await?;
    let kinds = new.kinds.iter().map(|kind| vec![Value::from(new.id), kind.as_str().into()]);
    tx.insert_many(sql!("insert into webhook_kind (webhook, kind)"), kinds.collect()).await?;
    Ok(())
}

/// Ends one of a network: it is told nothing more.
pub async fn end(
    tx: &mut Tx,
    id: Uuid,
    network: NetworkId,
    now: DateTime<Utc>,
) -> Result<bool, DbError> {
    let query = sql!(
        "update webhook set ended_at = $3 where id = $1 and network = $2 and ended_at is null"
    );
    let ended = tx.execute(query.bind(id).bind(network.0).bind(now)).await? > 0;
    if ended {
        let rest = sql!("delete from webhook_delivery where webhook = $1 and delivered_at is null");
        tx.execute(rest.bind(id)).await?;
    }
    Ok(ended)
}

/// Pauses one; whether it was not paused before.
pub async fn pause(tx: &mut Tx, id: Uuid, why: &str, now: DateTime<Utc>) -> Result<bool, DbError> {
    let query = sql!(
        "update webhook set paused_at = $2, paused_why = $3 where id = $1 and paused_at is null"
    );
    Ok(tx.execute(query.bind(id).bind(now).bind(why)).await? > 0)
}

/// Goes on with one of a network, from where it stopped; whether it was paused.
pub async fn resume(
    tx: &mut Tx,
    id: Uuid,
    (network, by): (NetworkId, PersonId),
    now: DateTime<Utc>,
) -> Result<bool, DbError> {
    let query = sql!(
        "update webhook set paused_at = null, paused_why = null, made_by = $3
         where id = $1 and network = $2 and paused_at is not null and ended_at is null"
    );
    let resumed = tx.execute(query.bind(id).bind(network.0).bind(by.0)).await? > 0;
    if resumed {
        let again = sql!(
            "update webhook_delivery set tries = 0, not_before = $2, claimed_until = null
             where webhook = $1 and delivered_at is null"
        );
        tx.execute(again.bind(id).bind(now)).await?;
    }
    Ok(resumed)
}

/// Gives one what it is to be told: rows of the history with the record of each, up to a position. Where
/// another was faster, nothing.
pub async fn give(
    tx: &mut Tx,
    to: &Webhook,
    rows: &[(i64, Uuid)],
    position: i64,
    now: DateTime<Utc>,
) -> Result<bool, DbError> {
    let query = sql!("update webhook set position = $3 where id = $1 and position = $2");
    if tx.execute(query.bind(to.id).bind(to.position).bind(position)).await? == 0 {
        return Ok(false);
    }
    let rows = rows.iter().map(|(n, object)| -> Vec<Value> {
        let id = Uuid::now_v7();
        vec![id.into(), to.id.into(), (*n).into(), (*object).into(), now.into(), now.into()]
    });
    let into =
        sql!("insert into webhook_delivery (id, webhook, n, object, created_at, not_before)");
    tx.insert_many(into, rows.collect()).await?;
    Ok(true)
}

/// Something to be told now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// What it is known by: the same each time it is tried.
    pub id: Uuid,
    /// To whom.
    pub webhook: Uuid,
    /// Which row of the history.
    pub n: i64,
    /// How often it has been tried, this time counted.
    pub tries: i64,
}

/// Takes what is due, for a while: of each record only the first that was not told. Two never hold the same,
/// on either engine.
pub async fn claim(db: &Db, now: DateTime<Utc>) -> Result<Vec<Due>, DbError> {
    let mut tx = db.begin().await?;
    let query = sql!(
        "update webhook_delivery set claimed_until = $2, tries = tries + 1
         where id in (
             select d.id from webhook_delivery d join webhook w on w.id = d.webhook
             where d.delivered_at is null and d.not_before <= $1
               and (d.claimed_until is null or d.claimed_until <= $1)
               and w.paused_at is null and w.ended_at is null
               and not exists (
                   select 1 from webhook_delivery e
                   where e.webhook = d.webhook and e.object = d.object and e.n < d.n
                     and e.delivered_at is null)
             order by d.not_before, d.n limit $3)
           and delivered_at is null and (claimed_until is null or claimed_until <= $1)
         returning id, webhook, n, tries"
    );
    let rows = tx.fetch_all(query.bind(now).bind(now + LEASE).bind(AT_A_TIME)).await?;
    tx.commit().await?;
    let due = |row: &Row| {
        Ok(Due { id: row.get(0)?, webhook: row.get(1)?, n: row.get(2)?, tries: row.get(3)? })
    };
    rows.iter().map(due).collect()
}

/// Notes that it was told.
pub async fn told(tx: &mut Tx, due: &Due, now: DateTime<Utc>) -> Result<(), DbError> {
    let query = sql!(
        "update webhook_delivery set delivered_at = $2, failed = null, claimed_until = null
         where id = $1"
    );
    tx.execute(query.bind(due.id).bind(now)).await?;
    let last = sql!("update webhook set told_at = $2 where id = $1");
    tx.execute(last.bind(due.webhook).bind(now)).await?;
    Ok(())
}

/// Notes that it could not be told, and when it is tried again.
pub async fn later(tx: &mut Tx, due: &Due, then: DateTime<Utc>, why: &str) -> Result<(), DbError> {
    let query = sql!(
        "update webhook_delivery set not_before = $2, failed = $3, claimed_until = null where id = $1"
    );
    tx.execute(query.bind(due.id).bind(then).bind(why)).await?;
    Ok(())
}

/// Forgets what was told long ago.
pub async fn tidy(db: &Db, now: DateTime<Utc>) -> Result<(), DbError> {
    let mut tx = db.begin().await?;
    let query = sql!("delete from webhook_delivery where delivered_at < $1");
    tx.execute(query.bind(now - KEPT)).await?;
    tx.commit().await
}
