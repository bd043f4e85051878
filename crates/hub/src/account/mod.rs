//! Who asks: for now the tokens of programs. People sign in with a later release.

mod store;

use crate::web::{Error, State};
use aunar_db::DbError;
use aunar_domain::access::{Action, Scope, Who, may};
use aunar_domain::ids::NetworkId;
use axum::Router;
use axum::http::{HeaderMap, StatusCode, header};
use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// How a token begins, so that a leaked one is recognised by those who search for them.
const PREFIX: &str = "aunar_";

/// The routes: none yet.
pub fn routes() -> Router<State> {
    Router::new()
}

/// Makes a token and stores its hash; the token itself is told once and never kept.
pub async fn issue_token(
    db: &aunar_db::Db,
    network: NetworkId,
    name: &str,
    scope: Scope,
    now: DateTime<Utc>,
    expires: DateTime<Utc>,
) -> Result<String, DbError> {
    // Two random UUIDs: 244 random bits from the operating system.
    let secret = format!("{PREFIX}{}{}", Uuid::new_v4().simple(), Uuid::new_v4().simple());
    store::add(db, &hash(&secret), network, name, scope, now, expires).await?;
    Ok(secret)
}

/// Who sends a request.
pub async fn who(state: &State, headers: &HeaderMap) -> Result<Who, Error> {
    let Some(given) = headers.get(header::AUTHORIZATION) else {
        return Ok(Who::Anyone);
    };
    let token = given.to_str().ok().and_then(|v| v.strip_prefix("Bearer ")).map(str::trim);
    let known = match token {
        Some(token) => store::find(&state.db, &hash(token), state.now()).await?,
        None => None,
    };
    known.map(|(network, scope)| Who::Token { network, scope }).ok_or_else(refused)
}

/// Refuses what somebody may not do in a network.
pub fn require(who: Who, action: Action, network: NetworkId) -> Result<(), Error> {
    if may(who, action, network) {
        return Ok(());
    }
    match who {
        Who::Anyone => Err(refused()),
        _ => Err(Error::Unacceptable {
            status: StatusCode::FORBIDDEN,
            code: "forbidden",
            detail: "this token does not allow it: it is for another network, or for reading only"
                .to_owned(),
        }),
    }
}

fn refused() -> Error {
    Error::Unacceptable {
        status: StatusCode::UNAUTHORIZED,
        code: "unauthorized",
        detail: "a valid token is needed: `Authorization: Bearer aunar_..`; the operator makes one with `aunar token`"
            .to_owned(),
    }
}

fn hash(token: &str) -> Vec<u8> {
    Sha256::digest(token).to_vec()
}
