//! An event's programme and its documents. Who speaks stands here with their consent alone and in no
//! history, so that a name is gone when it is taken away.

use super::wording::{self, NewTexts, Texts};
use aunar_db::{Db, DbError, Tx, Value, sql};
use aunar_domain::event::DocumentKind;
use aunar_domain::words::{Lang, Text};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use std::collections::HashMap;
use uuid::Uuid;

/// A part of a programme.
#[derive(Debug, Clone)]
pub struct Session {
    /// Its identifier.
    pub id: Uuid,
    /// When it begins, on the clock of the event.
    pub starts: NaiveDateTime,
    /// What it is.
    pub title: Text,
    /// Who speaks, as they agreed to be named.
    pub speakers: Vec<String>,
}

/// A document of an event, where it lies.
#[derive(Debug, Clone)]
pub struct Document {
    /// Its identifier.
    pub id: Uuid,
    /// What it is.
    pub kind: DocumentKind,
    /// Its title.
    pub title: Text,
    /// Its address.
    pub link: String,
    /// Its language, where it is said.
    pub lang: Option<Lang>,
}

/// The programme of an event, in its order.
pub async fn sessions(db: &Db, event: Uuid) -> Result<Vec<Session>, DbError> {
    let db = &db.still().await?;
    let query = sql!(
        "select s.session, s.name from event_speaker s join event_session e on e.id = s.session
         where e.event = $1 order by s.session, s.position"
    );
    let mut speakers: HashMap<Uuid, Vec<String>> = HashMap::new();
    for row in db.fetch_all(query.bind(event)).await? {
        speakers.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    let query = sql!(
        "select id, starts_day, starts_minute from event_session where event = $1
         order by starts_day, starts_minute, id"
    );
    let mut all = Vec::new();
    for row in db.fetch_all(query.bind(event)).await? {
        let id: Uuid = row.get(0)?;
        let (day, minute): (NaiveDate, i64) = (row.get(1)?, row.get(2)?);
        let seconds = u32::try_from(minute * 60).unwrap_or(0);
        let time = NaiveTime::from_num_seconds_from_midnight_opt(seconds, 0).unwrap_or_default();
        all.push(Session {
            id,
            starts: day.and_time(time),
            title: Texts::of_record(db, id).await?.need(id, "title")?,
            speakers: speakers.remove(&id).unwrap_or_default(),
        });
    }
    Ok(all)
}

/// The documents of an event, by their kind.
pub async fn documents(db: &Db, event: Uuid) -> Result<Vec<Document>, DbError> {
    let db = &db.still().await?;
    let query =
        sql!("select id, kind, link, lang from event_document where event = $1 order by id");
    let mut all = Vec::new();
    for row in db.fetch_all(query.bind(event)).await? {
        let id: Uuid = row.get(0)?;
        let (kind, lang): (String, Option<String>) = (row.get(1)?, row.get(3)?);
        all.push(Document {
            id,
            kind: super::stored("kind of document", &kind, DocumentKind::from_code(&kind))?,
            title: Texts::of_record(db, id).await?.need(id, "title")?,
            link: row.get(2)?,
            lang: lang.as_deref().and_then(Lang::from_code),
        });
    }
    all.sort_by_key(|d: &Document| d.kind);
    Ok(all)
}

/// How many parts and documents an event has.
pub async fn count(tx: &mut Tx, event: Uuid) -> Result<i64, DbError> {
    let query = sql!(
        "select (select count(*) from event_session where event = $1)
              + (select count(*) from event_document where event = $1)"
    );
    tx.fetch_one(query.bind(event)).await?.get(0)
}

async fn titled(tx: &mut Tx, id: Uuid, title: &Text) -> Result<(), DbError> {
    let mut texts = NewTexts::default();
    texts.add(id, "title", Some(title));
    texts.write(tx).await
}

/// Adds a part to a programme.
pub async fn add_session(tx: &mut Tx, event: Uuid, one: &Session) -> Result<(), DbError> {
    tx.execute(
        sql!(
            "insert into event_session (id, event, starts_day, starts_minute)
             values ($1, $2, $3, $4)"
        )
        .bind(one.id)
        .bind(event)
        .bind(one.starts.date())
        .bind(i64::from(one.starts.num_seconds_from_midnight() / 60)),
    )
    .await?;
    let rows: Vec<Vec<Value>> = (0_i64..)
        .zip(&one.speakers)
        .map(|(n, name)| vec![one.id.into(), n.into(), name.as_str().into()])
        .collect();
    tx.insert_many(sql!("insert into event_speaker (session, position, name)"), rows).await?;
    titled(tx, one.id, &one.title).await
}

/// Adds a document.
pub async fn add_document(tx: &mut Tx, event: Uuid, one: &Document) -> Result<(), DbError> {
    tx.execute(
        sql!(
            "insert into event_document (id, event, kind, link, lang) values ($1, $2, $3, $4, $5)"
        )
        .bind(one.id)
        .bind(event)
        .bind(one.kind.code())
        .bind(one.link.as_str())
        .bind(one.lang.map(|l| l.code().to_owned())),
    )
    .await?;
    titled(tx, one.id, &one.title).await
}

/// Takes a part or a document of an event away; says whether it was there.
pub async fn remove(tx: &mut Tx, event: Uuid, id: Uuid) -> Result<bool, DbError> {
    let query = sql!(
        "delete from event_speaker where session in
            (select id from event_session where id = $1 and event = $2)"
    );
    tx.execute(query.bind(id).bind(event)).await?;
    let session = sql!("delete from event_session where id = $1 and event = $2");
    let document = sql!("delete from event_document where id = $1 and event = $2");
    let gone = tx.execute(session.bind(id).bind(event)).await?
        + tx.execute(document.bind(id).bind(event)).await?;
    if gone > 0 {
        wording::clear(tx, id).await?;
    }
    Ok(gone > 0)
}
