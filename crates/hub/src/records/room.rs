//! Rooms and what is said in them. What is read here is whole: who may see which is decided before
//! anything of it is shown.

use super::activity::listed;
use super::wording::{NewTexts, Texts, clear};
use aunar_db::{Db, DbError, Tx, Value, sql};
use aunar_domain::ids::{ActivityId, EntityId, EventId, MandateId, NetworkId, PostId, RoomId};
use aunar_domain::reference::natural;
use aunar_domain::room::{About, Circle, Post, Room, Standing};
use aunar_domain::words::Lang;
use serde_json::{Value as Json, json};
use uuid::Uuid;

/// Reads all rooms of a network, whoever may see them, by reference.
pub async fn of_network(db: &Db, network: NetworkId) -> Result<Vec<Room>, DbError> {
    let db = &db.still().await?;
    let mut texts = Texts::of_rooms(db, network.0).await?;
    let query = sql!(
        "select x.room, x.entity from room_entity x join room r on r.id = x.room
         where r.network = $1 order by x.room, x.entity"
    );
    let mut entities = listed(db, query.bind(network.0), |row| Ok(EntityId(row.get(1)?))).await?;
    let query = sql!(
        "select x.room, x.lang from room_language x join room r on r.id = x.room
         where r.network = $1"
    );
    let mut langs = listed(db, query.bind(network.0), |row| {
        let code: String = row.get(1)?;
        super::stored("language", &code, Lang::from_code(&code))
    })
    .await?;
    let query = sql!(
        "select id, reference, version, activity, event, circle, opens, closes, moderator, held,
                summed_at, changed_at
         from room where network = $1"
    );
    let mut all = Vec::new();
    for row in db.fetch_all(query.bind(network.0)).await? {
        let id: Uuid = row.get(0)?;
        let circle: String = row.get(5)?;
        let (activity, event): (Option<Uuid>, Option<Uuid>) = (row.get(3)?, row.get(4)?);
        let about = match (activity, event) {
            (Some(id), _) => About::Activity(ActivityId(id)),
            (None, Some(id)) => About::Event(EventId(id)),
            (None, None) => About::Network,
        };
        let mut langs = langs.remove(&id).unwrap_or_default();
        langs.sort_unstable();
        all.push(Room {
            id: RoomId(id),
            network,
            reference: row.get(1)?,
            version: row.get(2)?,
            about,
            circle: super::stored("circle of a room", &circle, Circle::from_code(&circle))?,
            entities: entities.remove(&id).unwrap_or_default(),
            question: texts.need(id, "question")?,
            context: texts.take(id, "context"),
            opens: row.get(6)?,
            closes: row.get(7)?,
            langs,
            moderator: MandateId(row.get(8)?),
            held: row.get(9)?,
            summary: texts.take(id, "summary"),
            summed_at: row.get(10)?,
            changed_at: row.get(11)?,
        });
    }
    all.sort_by(|a, b| natural(&a.reference, &b.reference));
    Ok(all)
}

/// The reference that the next room of a network gets; its chain has to be held.
pub async fn next_reference(tx: &mut Tx, network: NetworkId) -> Result<String, DbError> {
    // Not the count: whoever is not let into a room learns nothing from the number of another but
    // that there may be one.
    let query = sql!("select count(*) from room where network = $1");
    let so_far: i64 = tx.fetch_one(query.bind(network.0)).await?.get(0)?;
    Ok(format!("D-{:02}", so_far + 1))
}

const fn about(room: &Room) -> (Option<Uuid>, Option<Uuid>) {
    match room.about {
        About::Network => (None, None),
        About::Activity(id) => (Some(id.0), None),
        About::Event(id) => (None, Some(id.0)),
    }
}

/// Writes a new room.
pub async fn insert(tx: &mut Tx, room: &Room) -> Result<(), DbError> {
    let (activity, event) = about(room);
    let query = sql!(
        "insert into room (id, network, reference, version, activity, event, circle, opens, closes,
            moderator, held, summed_at, changed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"
    );
    let query = query
        .bind(room.id.0)
        .bind(room.network.0)
        .bind(room.reference.as_str())
        .bind(room.version)
        .bind(activity)
        .bind(event)
        .bind(room.circle.code())
        .bind(room.opens)
        .bind(room.closes)
        .bind(room.moderator.0)
        .bind(room.held)
        .bind(room.summed_at)
        .bind(room.changed_at);
    tx.execute(query).await?;
    parts(tx, room, &mut Texts::default()).await
}

/// Writes a room that has changed: its version is one more than the one that is stored. What it is
/// about and who reads it stay as they were: people spoke knowing them.
pub async fn update(tx: &mut Tx, room: &Room) -> Result<(), DbError> {
    let query = sql!(
        "update room set version = $2, opens = $3, closes = $4, moderator = $5, held = $6,
            summed_at = $7, changed_at = $8
         where id = $1 and version = $9"
    );
    let query = query
        .bind(room.id.0)
        .bind(room.version)
        .bind(room.opens)
        .bind(room.closes)
        .bind(room.moderator.0)
        .bind(room.held)
        .bind(room.summed_at)
        .bind(room.changed_at)
        .bind(room.version - 1);
    if tx.execute(query).await? == 0 {
        return Err(DbError::Gone);
    }
    let mut before = Texts::of_record(&mut *tx, room.id.0).await?;
    clear(tx, room.id.0).await?;
    tx.execute(sql!("delete from room_entity where room = $1").bind(room.id.0)).await?;
    tx.execute(sql!("delete from room_language where room = $1").bind(room.id.0)).await?;
    parts(tx, room, &mut before).await
}

async fn parts(tx: &mut Tx, room: &Room, before: &mut Texts) -> Result<(), DbError> {
    let id = room.id.0;
    let mut texts = NewTexts::default();
    texts.add_over(id, "question", Some(&room.question), before);
    texts.add_over(id, "context", room.context.as_ref(), before);
    texts.add_over(id, "summary", room.summary.as_ref(), before);
    let rows = room.entities.iter().map(|e| vec![Value::from(id), e.0.into()]);
    tx.insert_many(sql!("insert into room_entity (room, entity)"), rows.collect()).await?;
    let rows = room.langs.iter().map(|l| vec![Value::from(id), l.code().into()]);
    tx.insert_many(sql!("insert into room_language (room, lang)"), rows.collect()).await?;
    texts.write(tx).await
}

/// What is said in a room, in every standing, the first first.
pub async fn posts(db: &Db, room: RoomId) -> Result<Vec<Post>, DbError> {
    let db = &db.still().await?;
    let mut texts = Texts::of_room(db, room.0).await?;
    let query = sql!(
        "select id, n, mandate, standing, reason, at from room_post where room = $1 order by n"
    );
    let mut all = Vec::new();
    for row in db.fetch_all(query.bind(room.0)).await? {
        let id: Uuid = row.get(0)?;
        let standing: String = row.get(3)?;
        all.push(Post {
            id: PostId(id),
            room,
            n: row.get(1)?,
            mandate: MandateId(row.get(2)?),
            words: texts.take(id, "words"),
            standing: super::stored(
                "standing of a post",
                &standing,
                Standing::from_code(&standing),
            )?,
            reason: row.get(4)?,
            at: row.get(5)?,
        });
    }
    Ok(all)
}

/// Writes something that is said, with the next number of its room; false where it was said before.
pub async fn say(tx: &mut Tx, post: &Post) -> Result<bool, DbError> {
    let query = sql!("select id from room_post where id = $1");
    if tx.fetch_optional(query.bind(post.id.0)).await?.is_some() {
        return Ok(false);
    }
    let query = sql!("select coalesce(max(n), 0) from room_post where room = $1");
    let last: i64 = tx.fetch_one(query.bind(post.room.0)).await?.get(0)?;
    let query = sql!(
        "insert into room_post (id, room, n, mandate, standing, reason, at)
         values ($1, $2, $3, $4, $5, $6, $7)"
    );
    let query = query
        .bind(post.id.0)
        .bind(post.room.0)
        .bind(last + 1)
        .bind(post.mandate.0)
        .bind(post.standing.code())
        .bind(post.reason.clone())
        .bind(post.at);
    tx.execute(query).await?;
    let mut texts = NewTexts::default();
    texts.add(post.id, "words", post.words.as_ref());
    texts.write(tx).await?;
    Ok(true)
}

/// Writes where a post stands now, if it stood where it was thought to; the words of one that was
/// taken back are erased.
pub async fn stand(tx: &mut Tx, before: &Post, after: &Post) -> Result<(), DbError> {
    let query =
        sql!("update room_post set standing = $2, reason = $3 where id = $1 and standing = $4");
    let query = query
        .bind(after.id.0)
        .bind(after.standing.code())
        .bind(after.reason.clone())
        .bind(before.standing.code());
    if tx.execute(query).await? == 0 {
        return Err(DbError::Gone);
    }
    if after.standing == Standing::Withdrawn {
        clear(tx, after.id.0).await?;
    }
    Ok(())
}

/// A room as the history keeps it: no word of it, which is read by no more people than the room is.
#[must_use]
pub fn form(room: &Room) -> Json {
    json!({
        "reference": room.reference,
        "about": room.about,
        "circle": room.circle,
        "opens": room.opens,
        "closes": room.closes,
        "moderator": room.moderator,
        "held": room.held,
        "summed": room.summed_at.is_some(),
        "version": room.version,
    })
}
