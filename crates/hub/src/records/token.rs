//! Tokens of programs: stored hashed, for one network, with an end.

use super::session::hash;
use aunar_db::{Db, DbError, Entry, Row, Tx, sql};
use aunar_domain::access::{Scope, Who};
use aunar_domain::ids::NetworkId;
use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

/// How exactly the last use is known: a write at each request would slow programs that read much.
const USED_EVERY: TimeDelta = TimeDelta::minutes(1);

/// A token to be made.
#[derive(Debug, Clone)]
pub struct NewToken<'a> {
    /// Its identifier, which opens nothing; one is made once.
    pub id: Uuid,
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

/// Stores a new token, and writes down that it was made.
pub async fn add(tx: &mut Tx, token: &NewToken<'_>, now: DateTime<Utc>) -> Result<(), DbError> {
    tx.execute(
        sql!(
            "insert into api_token (hash, id, name, network, scope, created_at, expires_at)
             values ($1, $2, $3, $4, $5, $6, $7)"
        )
        .bind(hash(token.secret))
        .bind(token.id)
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
        record: token.id,
        plan: None,
        before: None,
        after: Some(after),
    };
    tx.record(token.network.0, now, vec![entry]).await
}

/// Who holds a token that has not ended; its use is noted.
pub async fn holder(db: &Db, secret: &str, now: DateTime<Utc>) -> Result<Option<Who>, DbError> {
    let hash = hash(secret);
    let found = sql!(
        "select network, scope, last_used_at from api_token
         where hash = $1 and expires_at > $2 and ended_at is null"
    );
    let Some(row) = db.fetch_optional(found.bind(hash.as_slice()).bind(now)).await? else {
        return Ok(None);
    };
    let scope: String = row.get(1)?;
    let scope = super::stored("scope of a token", &scope, Scope::from_code(&scope))?;
    let used: Option<DateTime<Utc>> = row.get(2)?;
    if used.is_none_or(|used| now - used >= USED_EVERY) {
        let query = sql!("update api_token set last_used_at = $1 where hash = $2");
        super::note_use(db, query.bind(now).bind(hash)).await;
    }
    Ok(Some(Who::Token { network: NetworkId(row.get(0)?), scope }))
}

/// A token as the list of a network's tokens shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Its identifier, which opens nothing.
    pub id: Uuid,
    /// What it is for.
    pub name: String,
    /// What it may be used for.
    pub scope: Scope,
    /// Since when there is one.
    pub created_at: DateTime<Utc>,
    /// When it ends by itself.
    pub expires_at: DateTime<Utc>,
    /// When it was last used, to a minute.
    pub last_used_at: Option<DateTime<Utc>>,
    /// When somebody ended it before.
    pub ended_at: Option<DateTime<Utc>>,
    /// Who made it, as the history names actors.
    pub made_by: Option<String>,
}

impl Token {
    /// Whether it opens anything at a moment.
    #[must_use]
    pub fn is_good(&self, at: DateTime<Utc>) -> bool {
        self.ended_at.is_none() && self.expires_at > at
    }

    /// What the history says of it; never the token itself.
    #[must_use]
    pub fn form(&self) -> serde_json::Value {
        serde_json::json!({
            "name": self.name, "scope": self.scope.code(), "expires_at": self.expires_at,
            "ended_at": self.ended_at
        })
    }
}

fn token(row: &Row) -> Result<Token, DbError> {
    let scope: String = row.get(2)?;
    Ok(Token {
        id: row.get(0)?,
        name: row.get(1)?,
        scope: super::stored("scope of a token", &scope, Scope::from_code(&scope))?,
        created_at: row.get(3)?,
        expires_at: row.get(4)?,
        last_used_at: row.get(5)?,
        ended_at: row.get(6)?,
        made_by: row.get(7)?,
    })
}

/// The tokens a network ever had, the newest first.
pub async fn of_network(db: &Db, network: NetworkId) -> Result<Vec<Token>, DbError> {
    let query = sql!(
        "select t.id, t.name, t.scope, t.created_at, t.expires_at, t.last_used_at, t.ended_at, h.actor
         from api_token t
         left join history h on h.chain = t.network and h.record = t.id and h.action = 'create'
         where t.network = $1 order by t.created_at desc, t.id"
    );
    db.fetch_all(query.bind(network.0)).await?.iter().map(token).collect()
}

/// Ends a token of a network; whether it was one and not ended.
pub async fn end(
    tx: &mut Tx,
    id: Uuid,
    network: NetworkId,
    now: DateTime<Utc>,
) -> Result<bool, DbError> {
    let query = sql!(
        "update api_token set ended_at = $3 where id = $1 and network = $2 and ended_at is null"
    );
    Ok(tx.execute(query.bind(id).bind(network.0).bind(now)).await? > 0)
}
