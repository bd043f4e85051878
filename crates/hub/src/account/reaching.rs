//! How the provider of identities is asked. The operator named its host, which may be in a network of their own;
//! whatever else its description of itself names has to be public, so that a provider that fell into other hands
//! leads into nobody's network. Nothing it answers is held beyond what such answers have.

use crate::web::outward::Guarded;
use openidconnect::{AsyncHttpClient, HttpRequest, HttpResponse};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

/// How long a provider may take to answer.
const PATIENCE: Duration = Duration::from_secs(10);
/// Most bytes of an answer: descriptions and keys have a few thousand.
const MOST_BYTES: usize = 1024 * 1024;

/// The client that asks.
pub(super) struct Reaching {
    http: reqwest::Client,
    guard: Guarded,
}

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub(super) enum NoAnswer {
    #[error("it leads to an address that is not public and is not its own")]
    NotPublic,
    #[error("it answers with more than {MOST_BYTES} bytes")]
    TooMuch,
    #[error(transparent)]
    Http(#[from] reqwest::Error),
    #[error(transparent)]
    Form(#[from] axum::http::Error),
}

impl Reaching {
    /// A client for the provider at a host.
    pub(super) fn new(host: &str) -> Result<Self, reqwest::Error> {
        let guard = Guarded::PublicAnd(host.to_owned());
        let http = reqwest::Client::builder()
            // A provider that leads elsewhere could lead into our own network.
            .redirect(reqwest::redirect::Policy::none())
            // A proxy of the environment would look names up itself.
            .no_proxy()
            .timeout(PATIENCE)
            .connect_timeout(PATIENCE / 2)
            .dns_resolver(Arc::new(guard.clone()))
            .build()?;
        Ok(Self { http, guard })
    }

    async fn ask(&self, request: HttpRequest) -> Result<HttpResponse, NoAnswer> {
        let request = reqwest::Request::try_from(request)?;
        if !self.guard.may_ask(request.url()) {
            return Err(NoAnswer::NotPublic);
        }
        let mut answer = self.http.execute(request).await?;
        let mut told = axum::http::Response::builder().status(answer.status());
        for (name, value) in answer.headers() {
            told = told.header(name, value);
        }
        let mut bytes = Vec::new();
        while let Some(part) = answer.chunk().await? {
            if bytes.len() + part.len() > MOST_BYTES {
                return Err(NoAnswer::TooMuch);
            }
            bytes.extend_from_slice(&part);
        }
        Ok(told.body(bytes)?)
    }
}

impl<'c> AsyncHttpClient<'c> for Reaching {
    type Error = NoAnswer;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, NoAnswer>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.ask(request))
    }
}

#[cfg(test)]
mod tests;
