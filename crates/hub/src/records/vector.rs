//! Vectors of texts, so that starting up does not encode everything again. They are made from what
//! is stored and can be made anew: no part of the history.

use aunar_db::{Db, DbError, Tx, sql};
use aunar_domain::ids::ActivityId;
use aunar_overlap::Vector;
use aunar_overlap::vector::ModelId;
use std::collections::HashMap;

/// The vectors of a model, each with the short hash of the text it was made of.
pub async fn all(
    db: &Db,
    model: ModelId,
) -> Result<HashMap<ActivityId, (String, Vector)>, DbError> {
    let rows = sql!("select activity, text_hash, bytes from activity_vector where model = $1");
    let mut all = HashMap::new();
    for row in db.fetch_all(rows.bind(format!("{:016x}", model.0))).await? {
        let bytes: Vec<u8> = row.get(2)?;
        // Bytes that are no vector are as good as none: it is made again.
        if let Ok(vector) = Vector::from_bytes(&bytes) {
            all.insert(ActivityId(row.get(0)?), (row.get(1)?, vector));
        }
    }
    Ok(all)
}

/// Keeps a vector in the place of the one before; vectors of other models go.
pub async fn write(
    tx: &mut Tx,
    activity: ActivityId,
    text_hash: &str,
    vector: &Vector,
) -> Result<(), DbError> {
    tx.execute(sql!("delete from activity_vector where activity = $1").bind(activity.0)).await?;
    let query = sql!(
        "insert into activity_vector (activity, model, text_hash, bytes)
         select id, $2, $3, $4 from activity where id = $1"
    );
    let model = format!("{:016x}", vector.model().0);
    tx.execute(
        query.bind(activity.0).bind(model).bind(text_hash).bind(vector.to_bytes().as_slice()),
    )
    .await?;
    Ok(())
}
