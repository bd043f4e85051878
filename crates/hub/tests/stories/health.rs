//! What operators and caches rely on.

use aunar_hub::testing::TestApp;
use axum::body::Body;
use axum::http::{Request, header};

#[tokio::test]
async fn a_page_one_has_is_not_sent_again_until_something_is_written() {
    let app = TestApp::sample().await;
    let first = app.get("/lac?lang=es").await;
    let tag = first.header(header::ETAG).to_owned();
    let again = |tag: &str| {
        Request::get("/lac?lang=es")
            .header(header::IF_NONE_MATCH, tag)
            .body(Body::empty())
            .expect("a request")
    };
    let known = app.send(again(&tag)).await;
    assert_eq!((known.status.as_u16(), known.bytes.len()), (304, 0));
    aunar_hub::exchange::create_missing(
        app.app.state(),
        "lac",
        "2030",
        aunar_domain::words::Lang::Es,
    )
    .await
    .expect("made");
    assert_eq!(app.send(again(&tag)).await.status, 200);
    assert_ne!(app.get("/lac?lang=fr").await.header(header::ETAG), tag);
}

#[tokio::test]
async fn every_page_forbids_scripts_of_others_and_frames() {
    let app = TestApp::sample().await;
    for address in ["/", "/lac", "/nowhere", "/lac/plans/2023-2024/activities"] {
        let answer = app.get(address).await;
        let policy = answer.header(header::CONTENT_SECURITY_POLICY);
        assert!(
            policy.contains("default-src 'none'") && !policy.contains("unsafe"),
            "{address}: {policy}"
        );
        let page = answer.text();
        assert!(
            !page.contains(" style=") && !page.contains("<script>") && !page.contains(" onclick="),
            "{address}"
        );
    }
}

#[tokio::test]
async fn health_and_readiness_answer() {
    for app in TestApp::each_sample().await {
        assert_eq!(app.get("/healthz").await.status, 200);
        assert_eq!(app.get("/readyz").await.status, 200);
    }
}

/// In a rolling upgrade the nodes of the release before go on, on a database that was brought further.
#[tokio::test]
async fn whoever_is_at_work_goes_on_when_another_node_brings_the_database_further() {
    for app in TestApp::each_sample().await {
        let newer = "insert into _sqlx_migrations (version, description, success, checksum, execution_time)
            select 9000, 'from the next release', success, checksum, 0 from _sqlx_migrations where version = 1";
        app.db().meddle(newer).await.expect("whoever owns the database can");
        let ready = app.get("/readyz").await;
        assert_eq!(ready.status, 200);
        assert!(ready.text().contains("upgrade this node"), "{}", ready.text());
        assert_eq!(app.get("/lac").await.status, 200);
    }
}

#[tokio::test]
async fn the_committed_description_of_the_api_is_fresh() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/openapi.json");
    let fresh = aunar_hub::app::api().to_pretty_json().expect("writes") + "\n";
    if std::env::var_os("AUNAR_WRITE_OPENAPI").is_some() {
        std::fs::write(path, &fresh).expect("writes");
    }
    let committed = std::fs::read_to_string(path).unwrap_or_default();
    assert!(committed == fresh, "docs/openapi.json is stale: run `cargo xtask openapi`");
}

#[test]
fn every_operation_of_the_api_has_a_name_of_its_own() {
    let api = serde_json::to_value(aunar_hub::app::api()).expect("writes");
    let paths = api["paths"].as_object().expect("paths").values();
    let operations = paths.flat_map(|path| path.as_object().expect("operations").values());
    let names = operations.filter_map(|operation| operation["operationId"].as_str());
    let mut seen = std::collections::BTreeSet::new();
    let twice: Vec<&str> = names.filter(|name| !seen.insert(*name)).collect();
    assert!(seen.len() > 30 && twice.is_empty(), "{twice:?}");
}
