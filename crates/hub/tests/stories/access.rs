//! Who may do what, on every route.

use aunar_domain::access::Scope;
use aunar_hub::account::issue_token;
use aunar_hub::testing::{TestApp, moment};
use axum::body::Body;
use axum::http::Request;
use chrono::Days;

const READ: &[&str] = &[
    "/",
    "/lac",
    "/lac/members",
    "/lac/needs",
    "/lac/mechanisms/R4V",
    "/lac/calendar",
    "/lac/calendar.ics",
    "/lac/search?q=datos",
    "/lac/history",
    "/lac/plans/2023-2024",
    "/lac/plans/2023-2024/activities",
    "/lac/plans/2023-2024/activities/A-001",
    "/lac/plans/2023-2024/timeline",
    "/lac/plans/2023-2024/coverage",
    "/lac/plans/2023-2024/consultation",
    "/lac/plans/2023-2024/endorsement",
    "/lac/plans/2023-2024/versions/1.json",
    "/lac/plans/2023-2024/compare",
    "/lac/plans/2023-2024/export.csv",
    "/lac/plans/2023-2024/export.hxl.csv",
    "/lac/plans/2023-2024/export.xlsx",
    "/lac/plans/2023-2024/export.json",
    "/lac/events/E-01",
    "/api/openapi.json",
    "/api/v1/networks",
    "/api/v1/networks/lac",
    "/api/v1/networks/lac/members",
    "/api/v1/networks/lac/events",
    "/api/v1/networks/lac/plans",
    "/api/v1/networks/lac/plans/2023-2024",
    "/api/v1/networks/lac/plans/2023-2024/activities",
    "/api/v1/networks/lac/plans/2023-2024/activities/A-001",
    "/api/v1/networks/lac/plans/2023-2024/priorities",
    "/api/v1/networks/lac/plans/2023-2024/members",
    "/api/v1/networks/lac/plans/2023-2024/events",
    "/api/v1/networks/lac/plans/2023-2024/coverage",
    "/api/v1/networks/lac/plans/2023-2024/consultation",
    "/api/v1/networks/lac/plans/2023-2024/endorsements",
    "/api/v1/networks/lac/plans/2023-2024/check",
    "/healthz",
    "/readyz",
];

// A plan that everybody reads and that no seal binds.
const IMPORT: &str = "/api/v1/networks/global/plans/2021-2022/imports";

async fn tokens(app: &TestApp) -> Vec<(&'static str, Option<String>, [u16; 2])> {
    let picture = app.app.state().pictures.now().await.expect("a picture");
    let id = |code: &str| picture.networks[code].network.id;
    let db = &app.app.state().db;
    let (now, later) = (moment(), moment() + Days::new(30));
    let issue = async |network, scope, until| {
        issue_token(db, network, "a test", scope, now, until).await.expect("issued")
    };
    vec![
        // who; what a preview and an import answer
        ("anyone", None, [401, 401]),
        ("a forged token", Some("aunar_forged".to_owned()), [401, 401]),
        ("a reader", Some(issue(id("global"), Scope::Read, later).await), [403, 403]),
        (
            "a writer of another network",
            Some(issue(id("lac"), Scope::Write, later).await),
            [403, 403],
        ),
        (
            "a writer whose token ended",
            Some(issue(id("global"), Scope::Write, now - Days::new(1)).await),
            [401, 401],
        ),
        ("a writer", Some(issue(id("global"), Scope::Write, later).await), [200, 200]),
    ]
}

fn request(method: &str, address: &str, token: Option<&str>, body: &'static str) -> Request<Body> {
    let mut request = Request::builder().method(method).uri(address);
    if let Some(token) = token {
        request = request.header("authorization", format!("Bearer {token}"));
    }
    request.body(Body::from(body)).expect("a request")
}

#[tokio::test]
async fn reading_is_open_and_writing_is_for_a_writer_of_the_network() {
    for app in TestApp::each_sample().await {
        for address in READ {
            assert_eq!(app.get(address).await.status, 200, "{address}");
        }
        let file = "Reference,Activity\nZ-1,Workshop on data\n";
        for (who, token, [preview, import]) in tokens(&app).await {
            let dry = app
                .send(request("POST", &format!("{IMPORT}?dry_run=true"), token.as_deref(), file))
                .await;
            assert_eq!(dry.status, preview, "{who} previews: {}", dry.text());
            let real = app.send(request("POST", IMPORT, token.as_deref(), file)).await;
            assert_eq!(real.status, import, "{who} imports: {}", real.text());
            if import == 200 {
                assert_eq!(real.json()["stored"], true);
            } else {
                assert_eq!(real.json()["status"], import);
            }
        }
    }
}

#[tokio::test]
async fn nobody_unknown_writes_anything_over_http() {
    let app = TestApp::sample().await;
    for address in READ {
        for method in ["POST", "PUT", "PATCH", "DELETE"] {
            let answer = app.send(request(method, address, None, "")).await;
            // What people write, programs write with a token of theirs, and nobody else.
            let status = answer.status.as_u16();
            assert!([401, 405].contains(&status), "{method} {address}: {status}");
        }
    }
}
