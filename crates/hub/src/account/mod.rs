//! Who asks: people who sign in, and the tokens of programs.

mod ask;
mod ceremony;
mod device;
mod enter;
mod invitation;
mod leave;
mod letters;
mod link;
mod page;
mod passkey;
mod place;
mod provider;
mod reaching;
mod store;
mod token;

pub use invitation::invitation;
pub use link::{Link, Purpose, issue_link};
pub use provider::{Provider, ProviderSettings};

use crate::records::session::secret;
use crate::records::token::{NewToken, add};
use crate::web::{Cx, State};
use aunar_db::DbError;
use aunar_domain::access::Scope;
use aunar_domain::ids::NetworkId;
use axum::extract::Path;
use axum::http::HeaderMap;
use axum::routing::{MethodRouter, get, post};
use axum::{Extension, Router};
use chrono::{DateTime, Utc};
use std::sync::Arc;
use uuid::Uuid;

/// How a token begins, so that a leaked one is recognised by those who search for them.
const PREFIX: &str = "aunar_";

/// The routes.
pub fn routes(provider: Option<Arc<Provider>>) -> Router<State> {
    Router::new()
        .route("/sign-in", get(ask::show).post(ask::ask))
        .route("/sign-in/passkey/begin", post(passkey::begin_using))
        .route("/sign-in/passkey", post(passkey::enter))
        .route("/sign-in/provider", get(provider::leave))
        .route("/sign-in/provider/back", get(provider::back))
        .route("/sign-in/{secret}", by_link(Purpose::SignIn))
        .route("/invitation/{secret}", by_link(Purpose::Invitation))
        .route("/sign-out", post(leave::leave))
        .route("/account", get(page::show))
        .route("/account/language", post(page::speak))
        .route("/account/letters", post(letters::choose))
        .route("/account/sessions/end-others", post(page::end_others))
        .route("/account/sessions/{id}/end", post(page::end_session))
        .route("/account/tokens", post(token::make))
        .route("/account/tokens/{id}/end", post(token::end))
        .route("/account/passkeys/begin", post(passkey::begin_adding))
        .route("/account/passkeys", post(passkey::add))
        .route("/account/passkeys/{id}/name", post(page::name_passkey))
        .route("/account/passkeys/{id}/remove", post(page::remove_passkey))
        .layer(Extension(provider))
}

/// The page of a link for a purpose, and its button.
fn by_link(purpose: Purpose) -> MethodRouter<State> {
    get(move |cx: Cx, Path(secret): Path<String>| enter::show(cx, secret, purpose)).post(
        move |cx: Cx, Path(secret): Path<String>, headers: HeaderMap| {
            enter::enter(cx, secret, purpose, headers)
        },
    )
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
    let mut tx = db.begin().await?;
    add(&mut tx, &new, now).await?;
    tx.commit().await?;
    Ok(secret)
}

/// A new token's secret.
#[must_use]
pub fn token_secret() -> String {
    format!("{PREFIX}{}", secret())
}
