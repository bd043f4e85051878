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
    let called =
        async |patience: Duration| tokio::time::timeout(patience, behind.accept()).await.is_ok();
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
