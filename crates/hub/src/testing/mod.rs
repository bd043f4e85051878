//! An application for tests: the sample installation on a throw-away database, asked without a
//! network in between.

use crate::app::{App, Settings};
use crate::exchange::{Offer, Watch};
use crate::web::outward::Outward;
use aunar_db::testing::{Ground, TestDb};
use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode, header};
use chrono::{DateTime, Utc};
use http_body_util::BodyExt;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use tower::ServiceExt;

/// The moment at which tests begin: between the plan's end and the last of its events.
#[must_use]
pub fn moment() -> DateTime<Utc> {
    "2025-02-10T12:00:00Z".parse().expect("a moment")
}

/// A file offered for import, as careful as an import can be: nothing new is accepted unasked.
#[must_use]
pub fn offer(name: &str, bytes: impl Into<Vec<u8>>) -> Offer {
    Offer {
        name: name.to_owned(),
        bytes: bytes.into(),
        lang: None,
        accept_new: false,
        partial: false,
        dry_run: false,
        actor: "a test".to_owned(),
        via: "cli",
        watch: Watch::default(),
    }
}

/// How a file that came back is recognised: how many rows each of our sheets has; nothing where it is no copy
/// of ours. For the fuzzers.
pub fn recognised(
    bytes: &[u8],
    name: &str,
) -> Result<Option<Vec<usize>>, aunar_formats::ReadError> {
    crate::workbook::recognised(bytes, name)
}

/// What of a letter is looked at: who it says it is from, what it brings to a calendar, the names of the tables
/// attached; nothing where it is no letter. For the fuzzers.
#[must_use]
pub fn opened(letter: &[u8]) -> Option<(String, Vec<Vec<u8>>, Vec<String>)> {
    let crate::workbook::Opened { from, calendars, tables } = crate::workbook::opened(letter)?;
    Some((from, calendars, tables.into_iter().map(|(name, _)| name).collect()))
}

/// Whether bytes are a plan's file; else what is wrong with them. For the fuzzers.
pub fn plan_file(bytes: &[u8]) -> Result<(), String> {
    crate::exchange::is_plan_file(bytes)
}

/// An application on a throw-away database.
pub struct TestApp {
    /// The application.
    pub app: App,
    router: Router,
    seconds: Arc<AtomicI64>,
    // Dropped last: its folder or database goes with it.
    db: TestDb,
}

/// A database with the sample installation.
async fn filled(ground: &Ground) -> TestDb {
    ground
        .filled("sample", async |db| {
            let seconds = Arc::new(AtomicI64::new(moment().timestamp()));
            let app = seeded(db, &seconds, Outward::default()).await;
            crate::sample::install(app.state()).await.expect("the sample");
        })
        .await
}

/// An application with its reference data, by a clock that is set.
async fn seeded(db: aunar_db::Db, seconds: &Arc<AtomicI64>, outward: Outward) -> App {
    let told = Arc::clone(seconds);
    let clock = Arc::new(move || {
        DateTime::from_timestamp(told.load(Ordering::SeqCst), 0).expect("a moment")
    });
    crate::admin::seed(&db, moment()).await.expect("reference data");
    App::new(db, Settings { clock, outward, ..Settings::default() })
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
        Self::empty_on(Ground::Sqlite).await
    }

    /// The same on a given engine.
    pub async fn empty_on(ground: Ground) -> Self {
        Self::on(ground.with_schema().await).await
    }

    /// An installation on a database with the schema, and what else is in it.
    pub async fn on(db: TestDb) -> Self {
        Self::reaching(db, Outward::default()).await
    }

    /// The sample installation on each engine that is there, whose requests to other programs may go so
    /// far.
    pub async fn each_sample_that_reaches(outward: Outward) -> Vec<Self> {
        let mut apps = Vec::new();
        for ground in Ground::each() {
            apps.push(Self::reaching(filled(&ground).await, outward).await);
        }
        apps
    }

    async fn reaching(db: TestDb, outward: Outward) -> Self {
        let seconds = Arc::new(AtomicI64::new(moment().timestamp()));
        let app = seeded((*db).clone(), &seconds, outward).await;
        Self { router: app.router(), app, seconds, db }
    }

    /// Sets the clock, to the second.
    pub fn it_is(&self, moment: &str) {
        let moment: DateTime<Utc> = moment.parse().unwrap_or_else(|e| panic!("{moment}: {e}"));
        self.seconds.store(moment.timestamp(), Ordering::SeqCst);
    }

    /// The sample installation on SQLite.
    pub async fn sample() -> Self {
        Self::sample_on(Ground::Sqlite).await
    }

    /// The sample installation on a given engine.
    pub async fn sample_on(ground: Ground) -> Self {
        Self::on(filled(&ground).await).await
    }

    /// The sample installation as if nobody had sealed its plan, for stories about plans that are
    /// still written to.
    pub async fn unsealed_sample_on(ground: Ground) -> Self {
        let tables = ["commitment", "decision", "round_member", "round", "sealed_version"];
        Self::sample_without(ground, &tables, &["decision", "round", "sealed_version"]).await
    }

    /// The sample installation as if nothing had been reported, paid or reviewed in it, on each engine
    /// that is there: for stories that begin where follow-up begins.
    pub async fn each_unreported_sample() -> Vec<Self> {
        let tables = [
            "review_file",
            "review_edition",
            "review_trace",
            "review_claim",
            "review_section",
            "review_cluster_entry",
            "review_cluster",
            "review_question",
            "review_language",
            "review",
            "value_cell",
            "indicator_value",
            "evidence",
            "progress",
            "window_extension",
            "reporting_window",
            "budget_line",
        ];
        let mut apps = Vec::new();
        for ground in Ground::each() {
            apps.push(Self::sample_without(ground, &tables, &[]).await);
        }
        apps
    }

    /// The sample installation with some tables emptied, against the triggers of those that are kept
    /// for good.
    async fn sample_without(ground: Ground, tables: &[&str], kept: &[&str]) -> Self {
        let postgres = ground.engine() == aunar_db::Engine::Postgres;
        let test = Self::sample_on(ground).await;
        let mut past_the_rules = String::new();
        for table in tables {
            past_the_rules += &match (kept.contains(table), postgres) {
                (true, true) => format!("alter table {table} disable trigger user; "),
                (true, false) => format!("drop trigger {table}_no_delete; "),
                (false, _) => String::new(),
            };
            past_the_rules += &format!("delete from {table}; ");
        }
        test.db.meddle(&past_the_rules).await.expect("the tables are emptied");
        // A picture that was drawn before still has it: a row of the history has it drawn again.
        let network = test.app.state().pictures.now().await.expect("a picture");
        let network = network.networks["lac"].network.id.0;
        let entry = aunar_db::Entry {
            actor: "a test".to_owned(),
            via: "sample",
            action: "empty",
            entity: "test",
            record: network,
            plan: None,
            before: None,
            after: None,
        };
        let tx = test.db.begin().await.expect("begins");
        let pictures = &test.app.state().pictures;
        pictures.keep(tx, network, moment(), vec![entry]).await.expect("keeps");
        test
    }

    /// The sample installation on each engine that is there.
    pub async fn each_sample() -> Vec<Self> {
        let mut apps = Vec::new();
        for ground in Ground::each() {
            apps.push(Self::sample_on(ground).await);
        }
        apps
    }

    /// The database.
    #[must_use]
    pub fn db(&self) -> &TestDb {
        &self.db
    }

    /// Somebody who has signed in, by the part of their address before the `@` (see
    /// [`sample::ROLES`](crate::sample::ROLES); `focal-fao` and so on for every member).
    pub async fn sign_in(&self, name: &str) -> Visitor<'_> {
        let state = self.app.state();
        let email = crate::sample::address(name);
        let person = crate::records::person::by_email(&state.db, &email).await.expect("reads");
        let person = person.unwrap_or_else(|| panic!("{email} is in the sample"));
        let link = crate::account::issue_link(state, person.id, crate::account::Purpose::SignIn)
            .await
            .expect("a link");
        let path = link.strip_prefix(&state.public_url).expect("an address of ours").to_owned();
        let entered = self.send(posted(&path, "", None)).await;
        assert_eq!(entered.status, StatusCode::SEE_OTHER, "{}", entered.text());
        let cookie = entered.header(header::SET_COOKIE).split(';').next().unwrap_or_default();
        Visitor { app: self, cookie: cookie.to_owned() }
    }

    /// Asks for an address, without a preference of language.
    pub async fn get(&self, address: &str) -> Answered {
        self.send(Request::get(address).body(Body::empty()).expect("a request")).await
    }

    /// Sends a form of our own pages without having signed in.
    pub async fn post(&self, address: &str, fields: &[(&str, &str)]) -> Answered {
        self.send(posted(address, &encoded(fields), None)).await
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

fn encoded(fields: &[(&str, &str)]) -> String {
    let encode = crate::web::params::encode;
    let pairs = fields.iter().map(|(n, v)| format!("{}={}", encode(n), encode(v)));
    pairs.collect::<Vec<_>>().join("&")
}

fn posted(address: &str, body: &str, cookie: Option<&str>) -> Request<Body> {
    let mut request = Request::post(address)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin");
    if let Some(cookie) = cookie {
        request = request.header(header::COOKIE, cookie);
    }
    request.body(Body::from(body.to_owned())).expect("a request")
}

/// A person who has signed in, in a browser of their own.
pub struct Visitor<'a> {
    app: &'a TestApp,
    /// The cookie their browser holds.
    pub cookie: String,
}

impl Visitor<'_> {
    /// Asks for an address.
    pub async fn get(&self, address: &str) -> Answered {
        let request = Request::get(address).header(header::COOKIE, &self.cookie);
        self.app.send(request.body(Body::empty()).expect("a request")).await
    }

    /// Sends a request of our own pages: with the session, from the same site.
    pub async fn send(&self, mut request: Request<Body>) -> Answered {
        let cookie = self.cookie.parse().expect("a cookie is a header");
        request.headers_mut().insert(header::COOKIE, cookie);
        let site = header::HeaderValue::from_static("same-origin");
        request.headers_mut().insert("sec-fetch-site", site);
        self.app.send(request).await
    }

    /// Sends a form, as our own pages do.
    pub async fn post(&self, address: &str, fields: &[(&str, &str)]) -> Answered {
        self.app.send(posted(address, &encoded(fields), Some(&self.cookie))).await
    }
}

impl Answered {
    /// Where the answer leads to.
    #[must_use]
    pub fn location(&self) -> &str {
        self.header(header::LOCATION)
    }

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

    /// The value of the first input of a name that the page has.
    #[must_use]
    pub fn field(&self, name: &str) -> String {
        let html = scraper::Html::parse_document(&self.text());
        let css = format!("input[name=\"{name}\"]");
        let css = scraper::Selector::parse(&css).expect("a selector");
        let found = html.select(&css).next().and_then(|e| e.attr("value"));
        found.unwrap_or_else(|| panic!("{name} in {}", self.text())).to_owned()
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
