//! What the installation knows of itself: the key that signs addresses in letters, and where people reach
//! it.

use aunar_db::{Db, DbError, sql};

/// Notes where people reach the installation, for processes that only send.
pub async fn reached_at(db: &Db, public_url: &str) -> Result<(), DbError> {
    stop_key(db).await?;
    let mut tx = db.begin().await?;
    tx.execute(sql!("update installation set public_url = $1").bind(public_url)).await?;
    tx.commit().await
}

/// Where people reach the installation, as it was last served.
pub async fn known_address(db: &Db) -> Result<Option<String>, DbError> {
    let row = db.fetch_optional(sql!("select public_url from installation")).await?;
    Ok(row.map(|row| row.get::<Option<String>>(0)).transpose()?.flatten())
}

/// The key that signs; made when it is first needed, the same for every node.
pub async fn stop_key(db: &Db) -> Result<Vec<u8>, DbError> {
    let stored = sql!("select stop_key from installation");
    if let Some(row) = db.fetch_optional(stored).await? {
        return row.get(0);
    }
    let mut new = vec![0_u8; 32];
    getrandom::fill(&mut new)
        .map_err(|error| DbError::Rows { why: format!("no random bytes: {error}") })?;
    let mut tx = db.begin().await?;
    let query = sql!(
        "insert into installation (one, stop_key) values (1, $1) on conflict (one) do nothing"
    );
    tx.execute(query.bind(new)).await?;
    tx.commit().await?;
    db.fetch_one(sql!("select stop_key from installation")).await?.get(0)
}
