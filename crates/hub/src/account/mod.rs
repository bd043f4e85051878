//! Who asks: people who sign in, and the tokens of programs.

mod enter;
mod invitation;
mod leave;
mod link;
mod store;

pub use invitation::invitation;
pub use link::{Purpose, issue_link};

use crate::records::session::secret;
use crate::records::token::{self, NewToken};
use crate::web::State;
use aunar_db::DbError;
use aunar_domain::access::Scope;
use aunar_domain::ids::NetworkId;
use axum::Router;
use axum::routing::{get, post};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// How a token begins, so that a leaked one is recognised by those who search for them.
const PREFIX: &str = "aunar_";

/// The routes.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/sign-in/{secret}", get(enter::show).post(enter::enter))
        .route("/sign-out", post(leave::leave))
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
    let secret = token_secret();
    let (id, by) = (Uuid::now_v7(), ("operator", "cli"));
    let new = NewToken { id, secret: &secret, network, name, scope, expires, by };
    token::add(db, &new, now).await?;
    Ok(secret)
}

/// A new token's secret.
#[must_use]
pub fn token_secret() -> String {
    format!("{PREFIX}{}", secret())
}
