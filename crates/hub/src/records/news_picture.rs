//! Pictures of news, and the bytes of their files.

use super::evidence;
use super::returned::forget;
use super::wording::{NewTexts, Texts, clear};
use aunar_db::{Db, DbError, Row, Tx, sql};
use aunar_domain::ids::{NetworkId, NewsId};
use aunar_domain::news::Picture;
use uuid::Uuid;

/// Reads the pictures of all news of a network, each news' in their order.
pub async fn of_network(db: &Db, network: NetworkId) -> Result<Vec<Picture>, DbError> {
    let db = &db.still().await?;
    let mut texts = Texts::of_news(db, network.0).await?;
    let query = sql!(
        "select x.id, x.news, x.large, x.small, x.width, x.height, x.credit
         from news_picture x join news n on n.id = x.news
         where n.network = $1 order by x.news, x.position, x.id"
    );
    let mut all = Vec::new();
    for row in db.fetch_all(query.bind(network.0)).await? {
        let id: Uuid = row.get(0)?;
        all.push(Picture {
            id,
            news: NewsId(row.get(1)?),
            large: hash(row.get(2)?)?,
            small: hash(row.get(3)?)?,
            width: row.get(4)?,
            height: row.get(5)?,
            alt: texts.need(id, "alt")?,
            credit: row.get(6)?,
        });
    }
    Ok(all)
}

fn hash(bytes: Vec<u8>) -> Result<[u8; 32], DbError> {
    super::stored("SHA-256", "of a picture", bytes.try_into().ok())
}

/// The SHA-256 of a picture's two files, the larger first, if the news has that picture.
pub async fn files(
    db: &Db,
    news: NewsId,
    picture: Uuid,
) -> Result<Option<([u8; 32], [u8; 32])>, DbError> {
    let query = sql!("select large, small from news_picture where news = $1 and id = $2");
    let rows = db.fetch_all(query.bind(news.0).bind(picture)).await?;
    let files = |row: &Row| Ok((hash(row.get(0)?)?, hash(row.get(1)?)?));
    rows.first().map(files).transpose()
}

/// Writes a new picture after those there are, with the bytes of its two files.
pub async fn insert(
    tx: &mut Tx,
    picture: &Picture,
    (large, small): (&[u8], &[u8]),
) -> Result<(), DbError> {
    evidence::keep(tx, large).await?;
    evidence::keep(tx, small).await?;
    let query = sql!("select coalesce(max(position), 0) from news_picture where news = $1");
    let rows = tx.fetch_all(query.bind(picture.news.0)).await?;
    let last: i64 = rows.first().map(|row| row.get(0)).transpose()?.unwrap_or_default();
    let query = sql!(
        "insert into news_picture (id, news, position, large, small, width, height, credit)
         values ($1, $2, $3, $4, $5, $6, $7, $8)"
    );
    let query = query
        .bind(picture.id)
        .bind(picture.news.0)
        .bind(last + 1)
        .bind(picture.large.to_vec())
        .bind(picture.small.to_vec())
        .bind(picture.width)
        .bind(picture.height)
        .bind(picture.credit.as_str());
    tx.execute(query).await?;
    let mut texts = NewTexts::default();
    texts.add(picture.id, "alt", Some(&picture.alt));
    texts.write(tx).await
}

/// Takes a picture away, with its files where nothing else has them.
pub async fn remove(tx: &mut Tx, picture: &Picture) -> Result<(), DbError> {
    let query = sql!("delete from news_picture where id = $1");
    if tx.execute(query.bind(picture.id)).await? == 0 {
        return Err(DbError::Gone);
    }
    clear(tx, picture.id).await?;
    forget(tx, picture.large.to_vec()).await?;
    forget(tx, picture.small.to_vec()).await
}
