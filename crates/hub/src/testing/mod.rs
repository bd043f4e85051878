//! An application for tests: the sample installation on a throw-away database, asked without a
//! network in between.

use crate::app::{App, Settings};
use aunar_db::testing::TestDb;
use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode, header};
use chrono::{DateTime, Utc};
use http_body_util::BodyExt;
use std::sync::Arc;
use tower::ServiceExt;

/// The moment at which tests run: between the plan's end and the last of its events.
#[must_use]
pub fn moment() -> DateTime<Utc> {
    "2025-02-10T12:00:00Z".parse().expect("a moment")
}

/// An application on a throw-away database.
pub struct TestApp {
    /// The application.
    pub app: App,
    router: Router,
    // Dropped last: its folder or database goes with it.
    db: TestDb,
}

/// What was answered.
pub struct Answered {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub bytes: Vec<u8>,
}

impl TestApp {
    /// An empty installation (reference data only) on SQLite.
    pub async fn empty() -> Self {
        Self::on(TestDb::sqlite().await).await
    }

    /// An empty installation on a given database.
    pub async fn on(db: TestDb) -> Self {
        let settings = Settings { clock: Arc::new(moment), ..Settings::default() };
        crate::admin::seed(&db, moment()).await.expect("reference data");
        let app = App::new((*db).clone(), settings);
        Self { router: app.router(), app, db }
    }

    /// The sample installation on SQLite.
    pub async fn sample() -> Self {
        Self::sample_on(TestDb::sqlite().await).await
    }

    /// The sample installation on a given database.
    pub async fn sample_on(db: TestDb) -> Self {
        let test = Self::on(db).await;
        crate::sample::install(test.app.state()).await.expect("the sample");
        test
    }

    /// The sample installation on each engine that is there.
    pub async fn each_sample() -> Vec<Self> {
        let mut apps = Vec::new();
        for db in TestDb::each().await {
            apps.push(Self::sample_on(db).await);
        }
        apps
    }

    /// The database.
    #[must_use]
    pub fn db(&self) -> &TestDb {
        &self.db
    }

    /// Asks for an address, without a preference of language.
    pub async fn get(&self, address: &str) -> Answered {
        self.send(Request::get(address).body(Body::empty()).expect("a request")).await
    }

    /// Sends a request.
    pub async fn send(&self, request: Request<Body>) -> Answered {
        let response =
            self.router.clone().oneshot(request).await.expect("the router answers everything");
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.expect("a body").to_bytes().to_vec();
        Answered { status: parts.status, headers: parts.headers, bytes }
    }
}

impl Answered {
    /// The body as text.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// The body as JSON.
    #[must_use]
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.bytes).unwrap_or_else(|e| panic!("{e}: {}", self.text()))
    }

    /// The texts of what a CSS selector finds, blanks run together.
    #[must_use]
    pub fn select(&self, selector: &str) -> Vec<String> {
        let page = scraper::Html::parse_document(&self.text());
        let selector = scraper::Selector::parse(selector).expect("a selector");
        page.select(&selector)
            .map(|e| e.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" "))
            .collect()
    }

    /// A header's text.
    #[must_use]
    pub fn header(&self, name: header::HeaderName) -> &str {
        self.headers.get(name).and_then(|v| v.to_str().ok()).unwrap_or_default()
    }
}
