//! A program that is told what changes, and keeps what it was told.

use super::World;
use crate::client::Write;
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use reqwest::Method;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use uuid::Uuid;

type Heard = Arc<Mutex<Vec<Value>>>;

/// Listens on loopback.
pub(crate) struct Told {
    address: String,
    id: Uuid,
    heard: Heard,
}

async fn hear(State(heard): State<Heard>, body: String) -> StatusCode {
    let message: Value = serde_json::from_str(&body).expect("JSON");
    heard.lock().unwrap_or_else(PoisonError::into_inner).push(message);
    StatusCode::NO_CONTENT
}

impl Told {
    pub(crate) async fn listen() -> Self {
        let heard = Heard::default();
        let router = Router::new().fallback(hear).with_state(Arc::clone(&heard));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = format!("http://{}/hook", listener.local_addr().expect("an address"));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { address, id: Uuid::now_v7(), heard }
    }

    /// Has itself told of activities from now on.
    pub(crate) async fn subscribe(&self, world: &World) {
        let new = json!({ "address": self.address, "kinds": ["activity"], "id": self.id });
        let write = Write::json(Method::POST, "/api/v1/networks/lac/webhooks".to_owned(), &new);
        world.client.settle(world.people.token("secretariat"), &write).await;
    }

    /// How much it is still to be told.
    pub(crate) async fn waits(&self, world: &World) -> bool {
        let at = "/api/v1/networks/lac/webhooks";
        let all = world.client.read(world.people.token("secretariat"), at).await.json();
        let own =
            all.as_array().and_then(|all| all.iter().find(|w| w["id"] == self.id.to_string()));
        let own = own.expect("the webhook is there");
        assert!(own["paused_at"].is_null(), "{own}");
        own["waiting"] != 0
    }

    /// What it was told by delivery: which row of the history; how often it was told anything.
    pub(crate) fn told(&self) -> (BTreeMap<String, i64>, usize) {
        let heard = self.heard.lock().unwrap_or_else(PoisonError::into_inner);
        let one = |message: &Value| {
            let delivery = message["delivery"].as_str()?.to_owned();
            Some((delivery, message["change"]["n"].as_i64()?))
        };
        (heard.iter().filter_map(one).collect(), heard.len())
    }

    /// Of each record, the first time that each change was told came in the order of the history.
    pub(crate) fn check_order(&self) {
        let heard = self.heard.lock().unwrap_or_else(PoisonError::into_inner);
        let mut last: BTreeMap<&str, i64> = BTreeMap::new();
        let mut seen = std::collections::BTreeSet::new();
        for message in heard.iter() {
            let (n, object) = (&message["change"]["n"], &message["change"]["object"]);
            let (n, object) = (n.as_i64().expect("n"), object.as_str().expect("an object"));
            if seen.insert(n) {
                let before = last.insert(object, n).unwrap_or(0);
                assert!(before < n, "{object}: {n} after {before}");
            }
        }
    }
}
