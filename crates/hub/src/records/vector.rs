//! Vectors of texts, so that starting up does not encode everything again. They are made from what
//! is stored and can be made anew: no part of the history.

use aunar_db::{Db, DbError, Row, Tx, sql};
use aunar_domain::ids::{ActivityId, OutsideId};
use aunar_domain::overlap::Key;
use aunar_overlap::Vector;
use aunar_overlap::vector::ModelId;
use std::collections::HashMap;
use uuid::Uuid;

/// Vectors by activity, each with the short hash of the text it was made of.
pub type Vectors = HashMap<Key, (String, Vector)>;

fn named(model: ModelId) -> String {
    format!("{:016x}", model.0)
}

/// Bytes that are no vector are as good as none: it is made again.
fn take(all: &mut Vectors, row: &Row, key: impl Fn(Uuid) -> Key) -> Result<(), DbError> {
    let bytes: Vec<u8> = row.get(2)?;
    if let Ok(vector) = Vector::from_bytes(&bytes) {
        all.insert(key(row.get(0)?), (row.get(1)?, vector));
    }
    Ok(())
}

fn planned(id: Uuid) -> Key {
    Key::Planned(ActivityId(id))
}

fn outside(id: Uuid) -> Key {
    Key::Outside(OutsideId(id))
}

/// The vectors of a model.
pub async fn all(db: &Db, model: ModelId) -> Result<Vectors, DbError> {
    let mut all = Vectors::new();
    let rows = sql!("select activity, text_hash, bytes from activity_vector where model = $1");
    db.each(rows.bind(named(model)), |row| take(&mut all, &row, planned)).await?;
    let rows = sql!("select activity, text_hash, bytes from outside_vector where model = $1");
    db.each(rows.bind(named(model)), |row| take(&mut all, &row, outside)).await?;
    Ok(all)
}

/// The vectors of a model of a few activities.
pub async fn of(db: &Db, model: ModelId, keys: &[Key]) -> Result<Vectors, DbError> {
    let mut all = Vectors::new();
    for key in keys {
        let query = match key {
            Key::Planned(_) => sql!(
                "select activity, text_hash, bytes from activity_vector where activity = $1 and model = $2"
            ),
            Key::Outside(_) => sql!(
                "select activity, text_hash, bytes from outside_vector where activity = $1 and model = $2"
            ),
        };
        for row in db.fetch_all(query.bind(key.id()).bind(named(model))).await? {
            take(&mut all, &row, |_| *key)?;
        }
    }
    Ok(all)
}

/// Keeps a vector in the place of one of another text or model. Of the same text and model the first
/// stays: every node compares that one.
pub async fn write(tx: &mut Tx, key: Key, text_hash: &str, vector: &Vector) -> Result<(), DbError> {
    let query = match key {
        Key::Planned(_) => sql!(
            "insert into activity_vector (activity, model, text_hash, bytes)
             select id, $2, $3, $4 from activity where id = $1
             on conflict (activity) do update
             set model = excluded.model, text_hash = excluded.text_hash, bytes = excluded.bytes
             where activity_vector.model <> excluded.model or activity_vector.text_hash <> excluded.text_hash"
        ),
        Key::Outside(_) => sql!(
            "insert into outside_vector (activity, model, text_hash, bytes)
             select id, $2, $3, $4 from outside_activity where id = $1
             on conflict (activity) do update
             set model = excluded.model, text_hash = excluded.text_hash, bytes = excluded.bytes
             where outside_vector.model <> excluded.model or outside_vector.text_hash <> excluded.text_hash"
        ),
    };
    let model = named(vector.model());
    tx.execute(query.bind(key.id()).bind(model).bind(text_hash).bind(vector.to_bytes().as_slice()))
        .await?;
    Ok(())
}
