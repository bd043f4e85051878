//! Recommendations of events.

use super::At;
use super::wording::{self, NewTexts, Texts};
use aunar_db::{Db, DbError, Row, Tx, sql};
use aunar_domain::ids::{ActivityId, EntityId, EventId, NetworkId};
use aunar_domain::recommendation::{Answer, Recommendation};
use chrono::NaiveDate;
use uuid::Uuid;

fn read(row: &Row, texts: &mut Texts) -> Result<Recommendation, DbError> {
    let id: Uuid = row.get(0)?;
    let answered: Option<NaiveDate> = row.get(6)?;
    let answer = match answered {
        Some(on) => Some(Answer {
            on,
            words: texts.need(id, "answer")?,
            activity: row.get::<Option<Uuid>>(7)?.map(ActivityId),
        }),
        None => None,
    };
    Ok(Recommendation {
        id,
        event: EventId(row.get(1)?),
        reference: row.get(2)?,
        version: row.get(3)?,
        words: texts.need(id, "words")?,
        to: row.get::<Option<Uuid>>(4)?.map(EntityId),
        made_on: row.get(5)?,
        answer,
    })
}

/// The recommendations of a network, the latest first.
pub async fn all(db: &Db, network: NetworkId) -> Result<Vec<Recommendation>, DbError> {
    let db = &db.still().await?;
    let mut texts = Texts::of_recommendations(db, network.0).await?;
    let query = sql!(
        "select id, event, reference, version, entity, made_on, answered_on, activity
         from recommendation where network = $1 order by made_on desc, reference desc"
    );
    let rows = db.fetch_all(query.bind(network.0)).await?;
    rows.iter().map(|row| read(row, &mut texts)).collect()
}

/// One by its reference.
pub async fn one(
    at: impl Into<At<'_>>,
    network: NetworkId,
    reference: &str,
) -> Result<Option<Recommendation>, DbError> {
    let mut at = at.into();
    let query = sql!(
        "select id, event, reference, version, entity, made_on, answered_on, activity
         from recommendation where network = $1 and reference = $2"
    );
    let Some(row) = at.fetch_optional(query.bind(network.0).bind(reference)).await? else {
        return Ok(None);
    };
    let mut texts = Texts::of_record(at, row.get(0)?).await?;
    read(&row, &mut texts).map(Some)
}

/// The number of the last reference that a network has given.
pub async fn last(tx: &mut Tx, network: NetworkId) -> Result<i64, DbError> {
    let query = sql!("select reference from recommendation where network = $1");
    let mut last = 0;
    for row in tx.fetch_all(query.bind(network.0)).await? {
        let reference: String = row.get(0)?;
        last = last.max(reference.trim_start_matches("R-").parse().unwrap_or_default());
    }
    Ok(last)
}

/// Writes a new one.
pub async fn write(tx: &mut Tx, network: NetworkId, one: &Recommendation) -> Result<(), DbError> {
    tx.execute(
        sql!(
            "insert into recommendation (id, network, event, reference, version, entity, made_on,
                answered_on, activity)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
        )
        .bind(one.id)
        .bind(network.0)
        .bind(one.event.0)
        .bind(one.reference.as_str())
        .bind(one.version)
        .bind(one.to.map(|e| e.0))
        .bind(one.made_on)
        .bind(one.answer.as_ref().map(|a| a.on))
        .bind(one.answer.as_ref().and_then(|a| a.activity).map(|a| a.0)),
    )
    .await?;
    words(one).write(tx).await
}

/// Writes what became of one; gone if somebody changed it since the version before.
pub async fn rewrite(tx: &mut Tx, one: &Recommendation) -> Result<(), DbError> {
    let query = sql!(
        "update recommendation set version = $2, answered_on = $3, activity = $4
         where id = $1 and version = $5"
    )
    .bind(one.id)
    .bind(one.version)
    .bind(one.answer.as_ref().map(|a| a.on))
    .bind(one.answer.as_ref().and_then(|a| a.activity).map(|a| a.0))
    .bind(one.version - 1);
    if tx.execute(query).await? == 0 {
        return Err(DbError::Gone);
    }
    wording::clear(tx, one.id).await?;
    words(one).write(tx).await
}

fn words(one: &Recommendation) -> NewTexts {
    let mut texts = NewTexts::default();
    texts.add(one.id, "words", Some(&one.words));
    texts.add(one.id, "answer", one.answer.as_ref().map(|a| &a.words));
    texts
}
