//! News of a network, and the notes that stand under it.

use super::wording::{NewTexts, Texts, clear};
use aunar_db::{Db, DbError, Tx, Value, sql};
use aunar_domain::ids::{EntityId, NetworkId, NewsId, OfficeId};
use aunar_domain::news::{Authorship, News, Reviewed, StandingNote, State};
use aunar_domain::reference::natural;
use chrono::{DateTime, Utc};
use std::collections::HashMap;
use uuid::Uuid;

/// Reads all news of a network, whoever may see it, by reference.
pub async fn of_network(db: &Db, network: NetworkId) -> Result<Vec<News>, DbError> {
    let db = &db.still().await?;
    let mut texts = Texts::of_news(db, network.0).await?;
    let mut places: HashMap<Uuid, Vec<String>> = HashMap::new();
    let query = sql!(
        "select x.news, x.place from news_place x join news n on n.id = x.news
         where n.network = $1 order by x.news, x.position"
    );
    for row in db.fetch_all(query.bind(network.0)).await? {
        places.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    let mut offices: HashMap<Uuid, Vec<OfficeId>> = HashMap::new();
    let query = sql!(
        "select x.news, x.office from news_office x join news n on n.id = x.news
         where n.network = $1 order by x.news, x.position"
    );
    for row in db.fetch_all(query.bind(network.0)).await? {
        offices.entry(row.get(0)?).or_default().push(OfficeId(row.get(1)?));
    }
    let query = sql!(
        "select id, reference, version, state, entity, authorship, reviewed, publish_at, changed_at
         from news where network = $1"
    );
    let mut all = Vec::new();
    for row in db.fetch_all(query.bind(network.0)).await? {
        let id: Uuid = row.get(0)?;
        let (state, authorship, reviewed): (String, String, String) =
            (row.get(3)?, row.get(5)?, row.get(6)?);
        all.push(News {
            id: NewsId(id),
            network,
            reference: row.get(1)?,
            version: row.get(2)?,
            state: super::stored("state of news", &state, State::from_code(&state))?,
            entity: row.get::<Option<Uuid>>(4)?.map(EntityId),
            authorship: super::stored(
                "authorship",
                &authorship,
                Authorship::from_code(&authorship),
            )?,
            reviewed: super::stored("review status", &reviewed, Reviewed::from_code(&reviewed))?,
            title: texts.need(id, "title")?,
            lead: texts.need(id, "lead")?,
            body: texts.need(id, "body")?,
            places: places.remove(&id).unwrap_or_default(),
            offices: offices.remove(&id).unwrap_or_default(),
            publish_at: row.get(7)?,
            changed_at: row.get(8)?,
        });
    }
    all.sort_by(|a, b| natural(&a.reference, &b.reference));
    Ok(all)
}

/// Whether some news of a network comes out after a moment and up to another.
pub async fn comes_out(
    db: &Db,
    network: NetworkId,
    (after, until): (DateTime<Utc>, DateTime<Utc>),
) -> Result<bool, DbError> {
    let query = sql!(
        "select count(*) from news
         where network = $1 and state = $2 and publish_at > $3 and publish_at <= $4"
    );
    let query = query.bind(network.0).bind(State::Approved.code()).bind(after).bind(until);
    Ok(db.fetch_one(query).await?.get::<i64>(0)? > 0)
}

/// The reference that the next news of a network gets.
pub async fn next_reference(tx: &mut Tx, network: NetworkId) -> Result<String, DbError> {
    let query = sql!("select reference from news where network = $1");
    let mut last = 0_i64;
    for row in tx.fetch_all(query.bind(network.0)).await? {
        let reference: String = row.get(0)?;
        last = last.max(reference.trim_start_matches("N-").parse().unwrap_or_default());
    }
    Ok(format!("N-{:03}", last + 1))
}

/// Writes a new piece of news.
pub async fn insert(tx: &mut Tx, news: &News) -> Result<(), DbError> {
    let query = sql!(
        "insert into news (id, network, reference, version, state, entity, authorship, reviewed,
            publish_at, changed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
    );
    let query = query
        .bind(news.id.0)
        .bind(news.network.0)
        .bind(news.reference.as_str())
        .bind(news.version)
        .bind(news.state.code())
        .bind(news.entity.map(|e| e.0))
        .bind(news.authorship.code())
        .bind(news.reviewed.code())
        .bind(news.publish_at)
        .bind(news.changed_at);
    tx.execute(query).await?;
    parts(tx, news, &mut Texts::default()).await
}

/// Writes a piece of news that has changed: its version is one more than the one that is stored.
pub async fn update(tx: &mut Tx, news: &News) -> Result<(), DbError> {
    let query = sql!(
        "update news set version = $2, state = $3, entity = $4, authorship = $5, reviewed = $6,
            publish_at = $7, changed_at = $8
         where id = $1 and version = $9"
    );
    let query = query
        .bind(news.id.0)
        .bind(news.version)
        .bind(news.state.code())
        .bind(news.entity.map(|e| e.0))
        .bind(news.authorship.code())
        .bind(news.reviewed.code())
        .bind(news.publish_at)
        .bind(news.changed_at)
        .bind(news.version - 1);
    if tx.execute(query).await? == 0 {
        return Err(DbError::Gone);
    }
    let mut before = Texts::of_record(&mut *tx, news.id.0).await?;
    clear(tx, news.id.0).await?;
    for query in [
        sql!("delete from news_place where news = $1"),
        sql!("delete from news_office where news = $1"),
    ] {
        tx.execute(query.bind(news.id.0)).await?;
    }
    parts(tx, news, &mut before).await
}

async fn parts(tx: &mut Tx, news: &News, before: &mut Texts) -> Result<(), DbError> {
    let id = news.id.0;
    let mut texts = NewTexts::default();
    texts.add_over(id, "title", Some(&news.title), before);
    texts.add_over(id, "lead", Some(&news.lead), before);
    texts.add_over(id, "body", Some(&news.body), before);
    let rows = (0_i64..).zip(&news.places);
    let rows = rows.map(|(n, place)| vec![Value::from(id), place.as_str().into(), n.into()]);
    tx.insert_many(sql!("insert into news_place (news, place, position)"), rows.collect()).await?;
    let rows = (0_i64..).zip(&news.offices);
    let rows = rows.map(|(n, office)| vec![Value::from(id), office.0.into(), n.into()]);
    tx.insert_many(sql!("insert into news_office (news, office, position)"), rows.collect())
        .await?;
    texts.write(tx).await
}

/// Reads the notes that stand under the news of a network, in their order.
pub async fn notes(db: &Db, network: NetworkId) -> Result<Vec<StandingNote>, DbError> {
    let db = &db.still().await?;
    let mut texts = Texts::of_news(db, network.0).await?;
    let query =
        sql!("select id, place from standing_note where network = $1 order by position, id");
    let mut all = Vec::new();
    for row in db.fetch_all(query.bind(network.0)).await? {
        let id: Uuid = row.get(0)?;
        let text = texts.need(id, "text")?;
        all.push(StandingNote { id, network, place: row.get(1)?, text });
    }
    Ok(all)
}

/// Writes a new note after those there are.
pub async fn insert_note(tx: &mut Tx, note: &StandingNote) -> Result<(), DbError> {
    let query = sql!("select count(*) from standing_note where network = $1");
    let rows = tx.fetch_all(query.bind(note.network.0)).await?;
    let position: i64 = rows.first().map(|row| row.get(0)).transpose()?.unwrap_or_default();
    let query =
        sql!("insert into standing_note (id, network, place, position) values ($1, $2, $3, $4)");
    let query = query.bind(note.id).bind(note.network.0).bind(note.place.as_deref()).bind(position);
    tx.execute(query).await?;
    let mut texts = NewTexts::default();
    texts.add(note.id, "text", Some(&note.text));
    texts.write(tx).await
}

/// Takes a note away; gone if it is not there.
pub async fn remove_note(tx: &mut Tx, network: NetworkId, note: Uuid) -> Result<(), DbError> {
    let query = sql!("delete from standing_note where id = $1 and network = $2");
    if tx.execute(query.bind(note).bind(network.0)).await? == 0 {
        return Err(DbError::Gone);
    }
    clear(tx, note).await
}
