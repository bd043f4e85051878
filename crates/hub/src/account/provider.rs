//! Signing in with a provider of identities by OpenID Connect: authorization code with PKCE, state
//! and nonce. The provider proves an address; whose address that is, and what they may do, is known
//! here alone, and nobody becomes known by it.

use super::ask::COMING_IN;
use super::ceremony::{Ceremony, Kind};
use super::reaching::Reaching;
use super::{enter, place};
use crate::records::person;
use crate::records::session::secret;
use crate::web::client::Network;
use crate::web::{Answer, Cx, Error, cookie, respond};
use aunar_domain::mandate::{Door, Person};
use axum::Extension;
use axum::http::{HeaderMap, StatusCode, header};
use chrono::{DateTime, TimeDelta, Utc};
use openidconnect::core::{
    CoreAuthenticationFlow, CoreClient, CoreIdTokenClaims, CoreProviderMetadata, CoreUserInfoClaims,
};
use openidconnect::{
    AuthorizationCode, ClientId, ClientSecret, CsrfToken, EndpointMaybeSet, EndpointNotSet,
    EndpointSet, IssuerUrl, Nonce, OAuth2TokenResponse, PkceCodeChallenge, PkceCodeVerifier,
    RedirectUrl, Scope, TokenResponse,
};
use std::sync::Arc;
use tokio::sync::Mutex;

/// A client of a provider whose endpoints are as its own description names them.
type Client = CoreClient<
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// How long what a provider says of itself, its keys too, is believed without asking again.
const BELIEVED: TimeDelta = TimeDelta::hours(1);

/// A provider, as it is set.
#[derive(Clone)]
pub struct ProviderSettings {
    /// Its address, from which everything else is discovered.
    pub issuer: String,
    /// What it calls this installation.
    pub client_id: String,
    /// By which this installation proves to be that.
    pub client_secret: Option<String>,
    /// What people call it; the name of its host without one.
    pub name: Option<String>,
}

/// A provider that people of this installation sign in with.
pub struct Provider {
    /// What people call it.
    pub(super) name: String,
    issuer: IssuerUrl,
    client_id: ClientId,
    client_secret: Option<ClientSecret>,
    http: Reaching,
    said: Mutex<Option<(DateTime<Utc>, CoreProviderMetadata)>>,
}

/// What a browser takes along to the provider, and what must come back with it.
struct Way {
    state: CsrfToken,
    nonce: Nonce,
    verifier: PkceCodeVerifier,
}

impl Way {
    fn stored(&self) -> Vec<u8> {
        let parts = [self.state.secret(), self.nonce.secret(), self.verifier.secret()];
        parts.map(String::as_str).join("\n").into_bytes()
    }

    fn read(stored: &[u8]) -> Option<Self> {
        let mut parts = std::str::from_utf8(stored).ok()?.split('\n').map(str::to_owned);
        Some(Self {
            state: CsrfToken::new(parts.next()?),
            nonce: Nonce::new(parts.next()?),
            verifier: PkceCodeVerifier::new(parts.next()?),
        })
    }
}

impl Provider {
    /// A provider by its settings; it is not asked yet, since it may be away when we start.
    pub fn new(settings: ProviderSettings) -> Result<Self, String> {
        let issuer = IssuerUrl::new(settings.issuer.clone())
            .map_err(|_| "the issuer is an address such as https://login.example.org".to_owned())?;
        let host = issuer.url().host_str().unwrap_or_default().to_owned();
        let here = matches!(host.as_str(), "localhost" | "127.0.0.1" | "[::1]");
        if issuer.url().scheme() != "https" && !here {
            return Err("the issuer is reached by https, save on this machine itself".to_owned());
        }
        let http = Reaching::new(&host).map_err(|e| format!("speaking TLS: {e}"))?;
        Ok(Self {
            name: settings.name.unwrap_or(host),
            issuer,
            client_id: ClientId::new(settings.client_id),
            client_secret: settings.client_secret.map(ClientSecret::new),
            http,
            said: Mutex::new(None),
        })
    }

    /// What the provider says of itself.
    async fn discovered(&self, now: DateTime<Utc>) -> Result<CoreProviderMetadata, Error> {
        let mut said = self.said.lock().await;
        if let Some((at, metadata)) = said.as_ref()
            && now - *at < BELIEVED
        {
            return Ok(metadata.clone());
        }
        let metadata = CoreProviderMetadata::discover_async(self.issuer.clone(), &self.http)
            .await
            .map_err(away)?;
        *said = Some((now, metadata.clone()));
        Ok(metadata)
    }

    /// The provider as it describes itself, with our side of it.
    async fn client(&self, public_url: &str, now: DateTime<Utc>) -> Result<Client, Error> {
        let metadata = self.discovered(now).await?;
        let (id, secret) = (self.client_id.clone(), self.client_secret.clone());
        Ok(CoreClient::from_provider_metadata(metadata, id, secret)
            .set_redirect_uri(redirect(public_url)?))
    }

    /// The address to send a browser to, and what must come back.
    async fn way(&self, public_url: &str, now: DateTime<Utc>) -> Result<(String, Way), Error> {
        let client = self.client(public_url, now).await?;
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let (address, state, nonce) = client
            .authorize_url(
                CoreAuthenticationFlow::AuthorizationCode,
                CsrfToken::new_random,
                Nonce::new_random,
            )
            .add_scope(Scope::new("email".to_owned()))
            .set_pkce_challenge(challenge)
            .url();
        Ok((address.to_string(), Way { state, nonce, verifier }))
    }

    /// The address that the provider vouches for, in exchange for the code the browser brought.
    async fn vouched(
        &self,
        public_url: &str,
        code: String,
        way: Way,
        now: DateTime<Utc>,
    ) -> Result<Option<String>, Error> {
        let client = self.client(public_url, now).await?;
        let answer = client
            .exchange_code(AuthorizationCode::new(code))
            .map_err(away)?
            .set_pkce_verifier(way.verifier)
            .request_async(&self.http)
            .await
            .map_err(refused)?;
        let token = answer.id_token().ok_or_else(|| refused("it gave no identity token"))?;
        // Signature, issuer, audience, nonce, and time.
        let claims: &CoreIdTokenClaims = match token.claims(&client.id_token_verifier(), &way.nonce)
        {
            Ok(claims) => claims,
            Err(error) => {
                // Perhaps its keys are new: it is asked again at the next try.
                *self.said.lock().await = None;
                return Err(refused(error));
            }
        };
        if claims.email_verified() == Some(true)
            && let Some(email) = claims.email()
        {
            return Ok(Some(email.to_string()));
        }
        // Many providers tell an address only to those who ask for it.
        let Ok(request) =
            client.user_info(answer.access_token().clone(), Some(claims.subject().clone()))
        else {
            return Ok(None);
        };
        let told: CoreUserInfoClaims = request.request_async(&self.http).await.map_err(refused)?;
        let vouched = told.email_verified() == Some(true);
        Ok(told.email().filter(|_| vouched).map(|email| email.to_string()))
    }
}

fn redirect(public_url: &str) -> Result<RedirectUrl, Error> {
    RedirectUrl::new(format!("{public_url}/sign-in/provider/back"))
        .map_err(|e| Error::Internal(format!("the public address: {e}")))
}

/// The provider does not answer. What it said is for the log; no secret of ours is in it.
fn away(why: impl std::error::Error) -> Error {
    tracing::warn!(why = told(&why), "the identity provider does not answer as it should");
    Error::refused(StatusCode::BAD_GATEWAY, "provider-away")
}

/// The provider, or we, do not accept this.
fn refused(why: impl Into<Box<dyn std::error::Error>>) -> Error {
    let why = why.into();
    tracing::warn!(why = told(why.as_ref()), "signing in with the identity provider was refused");
    enter::refused(Door::Oidc, "provider-refused");
    Error::refused(StatusCode::BAD_REQUEST, "provider-refused")
}

/// An error with what caused it.
fn told(error: &dyn std::error::Error) -> String {
    let mut told = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        told.push_str(": ");
        told.push_str(&inner.to_string());
        cause = inner.source();
    }
    told
}

type Given = Extension<Option<Arc<Provider>>>;

fn set(provider: &Given) -> Result<&Arc<Provider>, Error> {
    provider.as_ref().ok_or_else(|| Error::not_found("page", "/sign-in/provider"))
}

/// Sends the browser to the provider. A link and no form: a page may send forms nowhere else.
pub(super) async fn leave(cx: Cx, from: Network, provider: Given) -> Answer {
    cx.params().only(&["to"])?;
    let provider = set(&provider)?;
    cx.state.limits.take(COMING_IN, from, cx.now)?;
    let (address, way) = provider.way(&cx.state.public_url, cx.now).await?;
    let key = secret();
    let begun = Ceremony {
        kind: Kind::Provider,
        person: None,
        state: way.stored(),
        leads_to: place::read(cx.params().one("to")),
    };
    let mut tx = cx.state.db.begin().await?;
    begun.begin(&mut tx, &key, cx.now).await?;
    tx.commit().await?;
    let mut answer = respond::private(respond::see_other(&address));
    answer.headers_mut().append(header::SET_COOKIE, cookie::way(&cx.state.public_url, &key)?);
    Ok(answer)
}

/// The browser comes back: in the same browser, once, within minutes, with what it took along.
pub(super) async fn back(cx: Cx, headers: HeaderMap, provider: Given) -> Answer {
    let provider = set(&provider)?;
    let over = || Error::refused(StatusCode::GONE, "ceremony-over");
    let key = cookie::way_of(&cx.state.public_url, &headers).ok_or_else(over)?;
    let mut tx = cx.state.db.begin().await?;
    let begun = Ceremony::end(&mut tx, key, Kind::Provider, cx.now).await?;
    // Over however it goes on.
    tx.commit().await?;
    let begun = begun.ok_or_else(over)?;
    let way = Way::read(&begun.state).ok_or_else(over)?;
    let said = |name: &str| cx.params().one(name).map(str::to_owned);
    if said("state").as_ref() != Some(way.state.secret()) {
        return Err(over());
    }
    // Another provider's answer is not taken for this one's (RFC 9207).
    if said("iss").is_some_and(|iss| iss != *provider.issuer.as_str()) {
        return Err(refused("the answer names another issuer"));
    }
    if let Some(error) = said("error") {
        let error: String = error.chars().filter(char::is_ascii_graphic).take(60).collect();
        tracing::info!(error, "the identity provider said no");
        let values = vec![("error", error)];
        let status = StatusCode::BAD_REQUEST;
        return Err(Error::Refused { status, code: "provider-said-no", values });
    }
    let code = said("code").ok_or_else(over)?;
    let address = provider.vouched(&cx.state.public_url, code, way, cx.now).await?;
    let person = known(&cx, address).await?;
    let mut tx = cx.state.db.begin().await?;
    let began = enter::begin(&mut tx, &cx, person.id, Door::Oidc, &headers).await?;
    tx.commit().await?;
    let mut answer = respond::private(respond::see_other(&place::or_desk(begun.leads_to)));
    enter::give(&cx, &mut answer, &began)?;
    answer.headers_mut().append(header::SET_COOKIE, cookie::no_way(&cx.state.public_url)?);
    Ok(answer)
}

/// Whose address it is. An address that nobody vouched for gets the answer of an unknown one, or
/// somebody could learn with a made-up account who takes part.
async fn known(cx: &Cx, address: Option<String>) -> Result<Person, Error> {
    let unknown = || {
        enter::refused(Door::Oidc, "provider-unknown");
        Error::refused(StatusCode::FORBIDDEN, "provider-unknown")
    };
    let address = address.ok_or_else(unknown)?;
    person::by_email(&cx.state.db, &address).await?.ok_or_else(unknown)
}

#[cfg(test)]
mod tests;
