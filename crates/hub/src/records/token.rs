//! Tokens of programs: stored hashed, for one network, with an end.

use super::session::hash;
use aunar_db::{Db, DbError, Entry, sql};
use aunar_domain::access::{Scope, Who};
use aunar_domain::ids::NetworkId;
use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

/// How exactly the last use is known: a write at each request would slow programs that read much.
const USED_EVERY: TimeDelta = TimeDelta::minutes(1);

/// A token to be made.
#[derive(Debug, Clone)]
pub struct NewToken<'a> {
    /// The token itself; only its hash is stored.
    pub secret: &'a str,
    /// The network it is for.
    pub network: NetworkId,
    /// What it is for, to be recognised later.
    pub name: &'a str,
    /// What it may be used for.
    pub scope: Scope,
    /// When it ends.
    pub expires: DateTime<Utc>,
    /// Who makes it, and by which door.
    pub by: (&'a str, &'static str),
}

/// Stores a new token.
pub async fn add(db: &Db, token: &NewToken<'_>, now: DateTime<Utc>) -> Result<(), DbError> {
    let id = Uuid::now_v7();
    let mut tx = db.begin().await?;
    tx.execute(
        sql!(
            "insert into api_token (hash, id, name, network, scope, created_at, expires_at)
             values ($1, $2, $3, $4, $5, $6, $7)"
        )
        .bind(hash(token.secret))
        .bind(id)
        .bind(token.name)
        .bind(token.network.0)
        .bind(token.scope.code())
        .bind(now)
        .bind(token.expires),
    )
    .await?;
    let after = serde_json::json!({
        "name": token.name, "scope": token.scope.code(), "expires_at": token.expires
    });
    let entry = Entry {
        actor: token.by.0.to_owned(),
        via: token.by.1,
        action: "create",
        entity: "token",
        record: id,
        plan: None,
        before: None,
        after: Some(after),
    };
    tx.record(token.network.0, now, vec![entry]).await?;
    tx.commit().await
}

/// Who holds a token that has not ended; its use is noted.
pub async fn holder(db: &Db, secret: &str, now: DateTime<Utc>) -> Result<Option<Who>, DbError> {
    let hash = hash(secret);
    let found = sql!(
        "select network, scope, last_used_at from api_token where hash = $1 and expires_at > $2"
    );
    let Some(row) = db.fetch_optional(found.bind(hash.as_slice()).bind(now)).await? else {
        return Ok(None);
    };
    let scope: String = row.get(1)?;
    let scope = super::stored("scope of a token", &scope, Scope::from_code(&scope))?;
    let used: Option<DateTime<Utc>> = row.get(2)?;
    if used.is_none_or(|used| now - used >= USED_EVERY) {
        let mut tx = db.begin().await?;
        tx.execute(
            sql!("update api_token set last_used_at = $1 where hash = $2").bind(now).bind(hash),
        )
        .await?;
        tx.commit().await?;
    }
    Ok(Some(Who::Token { network: NetworkId(row.get(0)?), scope }))
}
