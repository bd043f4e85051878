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
mod tests {
    use super::*;
    use crate::web::outward::NotPublic;
    use axum::Router;
    use axum::http::{StatusCode, header};
    use axum::routing::get;
    use std::error::Error as _;
    use tokio::net::TcpListener;

    /// Asks, for a provider that the operator named by the number of this machine.
    async fn asked(at: String) -> Result<HttpResponse, NoAnswer> {
        let reaching = Reaching::new("127.0.0.1").expect("a client");
        reaching.ask(axum::http::Request::get(at).body(Vec::new()).expect("a request")).await
    }

    /// Whether it is for where a name leads that nobody was asked.
    fn is_not_public(error: &NoAnswer) -> bool {
        let mut cause = error.source();
        while let Some(inner) = cause {
            if inner.is::<NotPublic>() {
                return true;
            }
            cause = inner.source();
        }
        false
    }

    #[tokio::test]
    async fn what_it_names_in_a_network_that_is_not_public_is_not_asked() {
        let behind = TcpListener::bind("0.0.0.0:0").await.expect("a port");
        let port = behind.local_addr().expect("an address").port();
        let number = asked(format!("http://127.0.0.2:{port}/token")).await;
        assert!(matches!(number, Err(NoAnswer::NotPublic)), "{number:?}");
        let name = asked(format!("http://localhost:{port}/token")).await;
        assert!(name.as_ref().is_err_and(is_not_public), "{name:?}");
        let called = async |patience: Duration| {
            tokio::time::timeout(patience, behind.accept()).await.is_ok()
        };
        assert!(!called(PATIENCE / 20).await, "whoever listens there was called");
        // The provider itself may be in a network of the operator's own.
        let own = tokio::spawn(asked(format!("http://127.0.0.1:{port}/token")));
        assert!(called(PATIENCE).await);
        own.abort();
    }

    #[tokio::test]
    async fn what_it_answers_is_neither_followed_nor_held_beyond_a_megabyte() {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let at = format!("http://{}", listener.local_addr().expect("an address"));
        let router = Router::new()
            .route("/long", get(|| async { "x".repeat(MOST_BYTES + 1) }))
            .route("/all", get(|| async { "x".repeat(MOST_BYTES) }))
            .route("/away", get(|| async { (StatusCode::FOUND, [(header::LOCATION, "/all")]) }));
        let serving = tokio::spawn(async move { axum::serve(listener, router).await });
        let long = asked(format!("{at}/long")).await;
        assert!(matches!(long, Err(NoAnswer::TooMuch)), "{:?}", long.map(|a| a.status()));
        let all = asked(format!("{at}/all")).await.expect("an answer");
        assert_eq!((all.status(), all.body().len()), (StatusCode::OK, MOST_BYTES));
        let away = asked(format!("{at}/away")).await.expect("an answer");
        assert_eq!((away.status(), away.body().len()), (StatusCode::FOUND, 0));
        serving.abort();
    }
}
