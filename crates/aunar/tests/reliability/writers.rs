//! Programs that write through whichever node answers, each to an activity of its own, while nodes end and begin; and
//! what they know afterwards has to be there.

use crate::client::{Answer, As, Client, Write};
use crate::load::{DRAFT, counted};
use reqwest::Method;
use serde_json::json;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::task::JoinSet;

/// What the writers share.
pub(crate) struct Shared {
    /// One of each node.
    pub(crate) clients: Vec<Client>,
    /// For whom they write.
    pub(crate) program: As,
    /// Set once they are to stop.
    pub(crate) over: AtomicBool,
}

/// As many writers as there are nodes, who work until it is over.
pub(crate) async fn writing(shared: &Arc<Shared>) -> JoinSet<Writer> {
    let mut writers = JoinSet::new();
    for n in 0..shared.clients.len() {
        writers.spawn(Writer::new(n, shared).await.work(Arc::clone(shared)));
    }
    writers
}

/// Has the writers stop: what they know.
pub(crate) async fn over(shared: &Shared, mut writers: JoinSet<Writer>) -> Vec<Writer> {
    shared.over.store(true, Ordering::Relaxed);
    let mut all = Vec::new();
    while let Some(writer) = writers.join_next().await {
        all.push(writer.expect("a writer goes on"));
    }
    all
}

/// Every acknowledged write is there, once, on each node: how many changes and how many activities.
pub(crate) async fn are_there(shared: &Shared, all: &[Writer]) -> (usize, usize) {
    for client in &shared.clients {
        let items = client.items(&shared.program, &format!("{DRAFT}/activities")).await;
        let titles = counted(&items, "title");
        for writer in all {
            let found = writer.found(client, &shared.program).await.expect("an answer");
            assert!(
                writer.may_be(found.0, &found.1),
                "{found:?} is neither version {} ({}) nor one of {:?}",
                writer.version,
                writer.said,
                writer.tried
            );
            for title in &writer.added {
                assert_eq!(titles.get(title), Some(&1), "{title}");
            }
        }
    }
    (all.iter().map(|w| w.done).sum(), all.iter().map(|w| w.added.len()).sum())
}

/// One activity that is written to through whichever node answers.
pub(crate) struct Writer {
    n: usize,
    reference: String,
    version: i64,
    said: String,
    /// What was sent for the version after it, and not known to be refused for good: one of it may stand there.
    tried: Vec<String>,
    done: usize,
    added: Vec<String>,
}

impl Writer {
    /// Adds the activity that it will change, through the node of its number.
    async fn new(n: usize, shared: &Shared) -> Self {
        let fields = json!({ "title": format!("Cuaderno de nodo {n}"), "period": "2027", "deliverable": "-" });
        let write = Write::json(Method::POST, format!("{DRAFT}/activities"), &fields);
        let made = shared.clients[n].settle(&shared.program, &write).await.json();
        let reference = made["reference"].as_str().expect("a reference").to_owned();
        let (said, tried, added) = ("-".to_owned(), Vec::new(), Vec::new());
        Self { n, reference, version: 1, said, tried, done: 0, added }
    }

    async fn found(&self, client: &Client, who: &As) -> Option<(i64, String)> {
        let answer = client.get(who, &format!("{DRAFT}/activities/{}", self.reference)).await?;
        if answer.status != 200 {
            return None;
        }
        let read = answer.json();
        let words = read["deliverable"].as_object().and_then(|all| all.values().next().cloned());
        let words = words.and_then(|w| w.as_str().map(str::to_owned)).unwrap_or_default();
        Some((read["version"].as_i64()?, words))
    }

    /// Changes it once more; what is not answered, or refused for now, is looked up.
    async fn change(&mut self, client: &Client, who: &As, serial: usize) {
        let said = format!("Nodo {} {serial}", self.n);
        let write = Write::json(
            Method::PATCH,
            format!("{DRAFT}/activities/{}", self.reference),
            &json!({ "deliverable": said }),
        );
        self.tried.push(said.clone());
        let answer = client.send(who, &write.seen(self.version)).await;
        match answer.as_ref().map(|answer| answer.status) {
            Some(200) => {
                self.stands(self.version + 1, said);
                self.done += 1;
            }
            None | Some(503 | 412) => {
                // Done or not: what stands says so, and is never older than what was acknowledged.
                if let Some((version, words)) = self.found(client, who).await
                    && version > self.version
                {
                    assert!(self.may_be(version, &words), "{version} {words}: {:?}", self.tried);
                    self.stands(version, words);
                }
            }
            Some(other) => panic!("{other}: {}", answer.expect("answered").text()),
        }
    }

    /// Whether this can be what stands: what was last known to, or once what was tried since.
    fn may_be(&self, version: i64, words: &str) -> bool {
        if version == self.version {
            return words == self.said;
        }
        version == self.version + 1 && self.tried.iter().any(|tried| tried == words)
    }

    fn stands(&mut self, version: i64, words: String) {
        (self.version, self.said) = (version, words);
        self.tried.clear();
    }

    async fn add(&mut self, client: &Client, who: &As, serial: usize) {
        let title = format!("Alta {} {serial}", self.n);
        let fields = json!({ "title": title, "period": "2028" });
        let write = Write::json(Method::POST, format!("{DRAFT}/activities"), &fields);
        match client.send(who, &write).await {
            Some(Answer { status: 201, .. }) => self.added.push(title),
            None | Some(Answer { status: 503, .. }) => {}
            Some(other) => panic!("{}: {}", other.status, other.text()),
        }
    }

    async fn work(mut self, shared: Arc<Shared>) -> Self {
        let who = &shared.program;
        for serial in 0.. {
            if shared.over.load(Ordering::Relaxed) {
                break;
            }
            // Whichever comes next, as behind a balancer without sticky sessions.
            let client = &shared.clients[(serial + self.n) % shared.clients.len()];
            match serial % 8 {
                7 => self.add(client, who, serial).await,
                _ => self.change(client, who, serial).await,
            }
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
        self
    }
}
