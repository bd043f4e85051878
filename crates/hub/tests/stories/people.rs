//! People come in, act and leave.

use aunar_hub::account::{Purpose, issue_link};
use aunar_hub::records;
use aunar_hub::sample::address;
use aunar_hub::testing::TestApp;
use axum::body::Body;
use axum::http::{Request, StatusCode};

async fn link(app: &TestApp, name: &str) -> String {
    let state = app.app.state();
    let person = records::person::by_email(&state.db, &address(name)).await.expect("reads");
    let person = person.expect("somebody of the sample");
    let link = issue_link(state, person.id, Purpose::SignIn).await.expect("a link");
    link.strip_prefix(&state.public_url).expect("ours").to_owned()
}

#[tokio::test]
async fn a_link_signs_in_once_and_only_by_its_button() {
    for app in TestApp::each_sample().await {
        let link = link(&app, "focal-unicef").await;
        for _ in 0..3 {
            // A mail program that looks at the link uses nothing up.
            assert_eq!(app.get(&link).await.status, StatusCode::OK);
        }
        let entered = app.post(&link, &[]).await;
        assert_eq!((entered.status, entered.location()), (StatusCode::SEE_OTHER, "/desk"));
        for again in [app.get(&link).await, app.post(&link, &[]).await] {
            assert_eq!(again.status, StatusCode::GONE, "a link that was used");
        }
        let visitor = app.sign_in("focal-unicef").await;
        let desk = visitor.get("/desk?lang=es").await;
        assert!(desk.text().contains("Punto focal · UNICEF"), "{}", desk.text());
        assert_eq!(desk.header("cache-control".parse().expect("a name")), "no-store");
        assert_eq!(visitor.post("/sign-out", &[]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(visitor.get("/desk").await.status, StatusCode::UNAUTHORIZED, "signed out");
    }
}

#[tokio::test]
async fn links_and_sessions_run_out() {
    let app = TestApp::sample().await;
    let late = link(&app, "reader").await;
    app.it_is("2025-02-10T12:15:00Z");
    assert_eq!(app.post(&late, &[]).await.status, StatusCode::GONE, "fifteen minutes");
    let visitor = app.sign_in("reader").await;
    app.it_is("2025-02-24T12:14:59Z");
    assert_eq!(visitor.get("/desk").await.status, StatusCode::OK, "two weeks unused are allowed");
    app.it_is("2025-03-10T12:14:00Z");
    assert_eq!(visitor.get("/desk").await.status, StatusCode::OK, "since the use before counts");
    app.it_is("2025-03-24T12:14:01Z");
    assert_eq!(visitor.get("/desk").await.status, StatusCode::UNAUTHORIZED, "idle for too long");
}

#[tokio::test]
async fn another_site_cannot_act_through_a_browser() {
    let app = TestApp::sample().await;
    let visitor = app.sign_in("secretariat").await;
    let forged = Request::post("/sign-out")
        .header("cookie", &visitor.cookie)
        .header("origin", "https://elsewhere.example")
        .header("sec-fetch-site", "cross-site");
    let refused = app.send(forged.body(Body::empty()).expect("a request")).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert_eq!(visitor.get("/desk").await.status, StatusCode::OK, "and is still signed in");
}

#[tokio::test]
async fn a_draft_leaves_no_trace_for_those_who_may_not_see_it() {
    let app = TestApp::sample().await;
    for address in [
        "/lac",
        "/lac/history",
        "/lac/search?q=reubicaci%C3%B3n",
        "/lac/search?q=observatorio",
        "/lac/members",
        "/api/v1/networks/lac",
        "/api/v1/networks/lac/plans",
    ] {
        let text = app.get(address).await.text();
        assert!(!text.contains("2027-2028"), "{address}");
        assert!(!text.contains("B-06") && !text.contains("B-02"), "{address}");
    }
    let member = app.sign_in("focal-fao").await;
    assert!(member.get("/lac?lang=es").await.text().contains("2027-2028"));
    assert!(member.get("/lac/search?q=observatorio").await.text().contains("B-02"));
}

#[tokio::test]
async fn a_mandate_that_has_ended_opens_nothing_more() {
    let app = TestApp::sample().await;
    let visitor = app.sign_in("focal-fao").await;
    let draft = "/lac/plans/2027-2028";
    assert_eq!(visitor.get(draft).await.status, StatusCode::OK);
    let state = app.app.state();
    let person = records::person::by_email(&state.db, &address("focal-fao")).await.expect("reads");
    let mandates = records::person::mandates_of(&state.db, person.expect("known").id).await;
    let mut tx = state.db.begin().await.expect("begins");
    records::person::end(&mut tx, mandates.expect("reads")[0].id, "operator", state.now())
        .await
        .expect("ends");
    tx.commit().await.expect("commits");
    assert_eq!(visitor.get(draft).await.status, StatusCode::NOT_FOUND);
    assert_eq!(visitor.get("/desk").await.status, StatusCode::OK, "but the person is known");
}
