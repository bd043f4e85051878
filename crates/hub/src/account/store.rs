//! Tokens as stored: hashed.

use aunar_db::{Db, DbError, Entry, sql};
use aunar_domain::access::Scope;
use aunar_domain::ids::NetworkId;
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// Adds a token's hash.
pub(super) async fn add(
    db: &Db,
    hash: &[u8],
    network: NetworkId,
    name: &str,
    scope: Scope,
    now: DateTime<Utc>,
    expires: DateTime<Utc>,
) -> Result<(), DbError> {
    let id = Uuid::now_v7();
    let mut tx = db.begin().await?;
    tx.execute(
        sql!(
            "insert into api_token (hash, id, name, network, scope, created_at, expires_at)
             values ($1, $2, $3, $4, $5, $6, $7)"
        )
        .bind(hash)
        .bind(id)
        .bind(name)
        .bind(network.0)
        .bind(scope.code())
        .bind(now)
        .bind(expires),
    )
    .await?;
    let after = serde_json::json!({ "name": name, "scope": scope.code(), "expires_at": expires });
    let entry = Entry {
        actor: "operator".to_owned(),
        via: "cli",
        action: "create",
        entity: "token",
        record: id,
        plan: None,
        before: None,
        after: Some(after),
    };
    tx.record(network.0, now, vec![entry]).await?;
    tx.commit().await
}

/// The network and scope of a token that has not ended; its use is noted.
pub(super) async fn find(
    db: &Db,
    hash: &[u8],
    now: DateTime<Utc>,
) -> Result<Option<(NetworkId, Scope)>, DbError> {
    let found = sql!("select network, scope from api_token where hash = $1 and expires_at > $2");
    let Some(row) = db.fetch_optional(found.bind(hash).bind(now)).await? else {
        return Ok(None);
    };
    let scope: String = row.get(1)?;
    let scope = crate::records::stored("scope of a token", &scope, Scope::from_code(&scope))?;
    let mut tx = db.begin().await?;
    tx.execute(sql!("update api_token set last_used_at = $1 where hash = $2").bind(now).bind(hash))
        .await?;
    tx.commit().await?;
    Ok(Some((NetworkId(row.get(0)?), scope)))
}
