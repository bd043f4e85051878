//! Asking a server over loopback as programs, people and strangers do. A request that was not answered to its
//! end was not answered.

use aunar_hub::records::{person, person_token};
use aunar_hub::sample::address;
use aunar_hub::testing::TestApp;
use chrono::TimeDelta;
use reqwest::Method;
use reqwest::header::{HeaderMap, HeaderName};
use serde_json::Value;
use std::collections::BTreeMap;
use std::time::Duration;
use uuid::Uuid;

/// Who asks.
#[derive(Clone, Debug)]
pub(crate) enum As {
    Nobody,
    /// A program with somebody's token.
    Token(String),
    /// A browser with somebody's session.
    Session(String),
}

/// Somebody's ways in.
pub(crate) struct Known {
    pub(crate) token: As,
    pub(crate) session: As,
}

/// People of the sample by the first part of their address, with ways in that last for a month.
pub(crate) struct People(BTreeMap<String, Known>);

impl People {
    pub(crate) async fn of(app: &TestApp, names: &[&str]) -> Self {
        let mut known = BTreeMap::new();
        for name in names {
            let state = app.app.state();
            let person = person::by_email(&state.db, &address(name)).await.expect("reads");
            let person = person.unwrap_or_else(|| panic!("{name} is in the sample")).id;
            let (now, id) = (state.now(), Uuid::now_v7());
            let mut tx = state.db.begin().await.expect("begins");
            let until = now + TimeDelta::days(30);
            let token = person_token::add(&mut tx, (id, person), "a test", now, until).await;
            tx.commit().await.expect("commits");
            let session = app.sign_in(name).await.cookie;
            let ways =
                Known { token: As::Token(token.expect("a token")), session: As::Session(session) };
            known.insert((*name).to_owned(), ways);
        }
        Self(known)
    }

    pub(crate) fn token(&self, name: &str) -> &As {
        &self.0[name].token
    }

    pub(crate) fn session(&self, name: &str) -> &As {
        &self.0[name].session
    }
}

/// What was answered, to its end.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) bytes: Vec<u8>,
}

impl Answer {
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes).unwrap_or_else(|e| panic!("{e}: {}", self.text()))
    }

    pub(crate) fn header(&self, name: HeaderName) -> &str {
        self.headers.get(name).and_then(|v| v.to_str().ok()).unwrap_or_default()
    }

    pub(crate) fn is_done(&self) -> bool {
        (200..400).contains(&self.status)
    }

    /// The value of a hidden field of a page.
    pub(crate) fn field(&self, name: &str) -> String {
        let (text, mark) = (self.text(), format!("name=\"{name}\" value=\""));
        let from = text.find(&mark).unwrap_or_else(|| panic!("{name} in {text}")) + mark.len();
        text[from..].split('"').next().unwrap_or_default().to_owned()
    }
}

/// Something that is sent, and that can be sent again as the same.
#[derive(Clone, Debug)]
pub(crate) struct Write {
    pub(crate) method: Method,
    pub(crate) path: String,
    /// What makes it the same.
    pub(crate) key: Option<Uuid>,
    pub(crate) if_match: Option<String>,
    pub(crate) kind: String,
    pub(crate) body: Vec<u8>,
}

impl Write {
    /// JSON from a program, under a key of its own.
    pub(crate) fn json(method: Method, path: String, body: &Value) -> Self {
        let kind = "application/json".to_owned();
        let body = body.to_string().into_bytes();
        Self { method, path, key: Some(Uuid::now_v7()), if_match: None, kind, body }
    }

    /// Bytes from a program, under a key of its own.
    pub(crate) fn bytes(path: String, kind: &str, body: Vec<u8>) -> Self {
        let (method, kind) = (Method::POST, kind.to_owned());
        Self { method, path, key: Some(Uuid::now_v7()), if_match: None, kind, body }
    }

    /// The form of a page, from a browser.
    pub(crate) fn form(path: &str, fields: &[(&str, &str)]) -> Self {
        let encode = aunar_hub::web::params::encode;
        let pairs = fields.iter().map(|(n, v)| format!("{}={}", encode(n), encode(v)));
        let body = pairs.collect::<Vec<_>>().join("&").into_bytes();
        let kind = "application/x-www-form-urlencoded".to_owned();
        let (method, path) = (Method::POST, path.to_owned());
        Self { method, path, key: None, if_match: None, kind, body }
    }

    pub(crate) fn seen(mut self, version: i64) -> Self {
        self.if_match = Some(format!("\"{version}\""));
        self
    }
}

/// Whoever asks servers.
#[derive(Clone)]
pub(crate) struct Client {
    http: reqwest::Client,
    base: String,
}

impl Client {
    pub(crate) fn new(base: String) -> Self {
        let http = reqwest::Client::builder()
            // Nothing is sent on a connection that a killed server left behind.
            .pool_max_idle_per_host(0)
            .redirect(reqwest::redirect::Policy::none())
            .timeout(Duration::from_secs(70))
            .build();
        Self { http: http.expect("a client"), base }
    }

    async fn ask(&self, who: &As, request: reqwest::RequestBuilder) -> Option<Answer> {
        let request = match who {
            As::Nobody => request.header("sec-fetch-site", "same-origin"),
            As::Token(token) => request.bearer_auth(token),
            As::Session(cookie) => {
                request.header("cookie", cookie).header("sec-fetch-site", "same-origin")
            }
        };
        let answer = request.send().await.ok()?;
        let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
        let bytes = answer.bytes().await.ok()?.to_vec();
        Some(Answer { status, headers, bytes })
    }

    pub(crate) async fn get(&self, who: &As, path: &str) -> Option<Answer> {
        self.ask(who, self.http.get(format!("{}{path}", self.base))).await
    }

    pub(crate) async fn send(&self, who: &As, write: &Write) -> Option<Answer> {
        let at = format!("{}{}", self.base, write.path);
        let mut request = self.http.request(write.method.clone(), at);
        request = request.header("content-type", &write.kind).body(write.body.clone());
        if let Some(key) = &write.key {
            request = request.header("idempotency-key", key.to_string());
        }
        if let Some(seen) = &write.if_match {
            request = request.header("if-match", seen);
        }
        self.ask(who, request).await
    }

    /// Reads what has to be there.
    pub(crate) async fn read(&self, who: &As, path: &str) -> Answer {
        let answer = self.get(who, path).await;
        let answer = answer.unwrap_or_else(|| panic!("{path} is not answered"));
        assert_eq!(answer.status, 200, "{path}: {}", answer.text());
        answer
    }

    /// All items of a list of the API.
    pub(crate) async fn items(&self, who: &As, path: &str) -> Vec<Value> {
        let mut all = Vec::new();
        for page in 1.. {
            let and = if path.contains('?') { '&' } else { '?' };
            let answer = self.read(who, &format!("{path}{and}per_page=200&page={page}")).await;
            let json = answer.json();
            let items = json["items"].as_array().expect("items");
            all.extend(items.iter().cloned());
            if items.len() < 200 {
                break;
            }
        }
        all
    }

    /// Sends again what was not answered: it is done, now or before.
    pub(crate) async fn settle(&self, who: &As, write: &Write) -> Answer {
        let answer = self.send(who, write).await.expect("an answer");
        let before = answer.status == 409 && answer.json()["code"] == "once-done";
        assert!(answer.is_done() || before, "{write:?}: {} {}", answer.status, answer.text());
        answer
    }
}
