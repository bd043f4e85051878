//! One program that changes one activity, from version to version.

use super::{DRAFT, World};
use crate::client::Write;
use crate::dice::Dice;
use reqwest::Method;
use serde_json::{Value, json};

pub(crate) struct Edits {
    n: usize,
    reference: Option<String>,
    version: i64,
    said: Option<String>,
    serial: usize,
    pending: Option<(Write, String)>,
    done: usize,
}

fn words(text: &Value) -> Option<String> {
    text.as_object().and_then(|all| all.values().find_map(Value::as_str)).map(str::to_owned)
}

impl Edits {
    pub(crate) fn new(n: usize) -> Self {
        Self { n, reference: None, version: 0, said: None, serial: 0, pending: None, done: 0 }
    }

    pub(crate) fn waits(&self) -> bool {
        self.pending.is_some()
    }

    pub(crate) fn done(&self) -> usize {
        self.done
    }

    fn path(&self) -> String {
        format!("{DRAFT}/activities/{}", self.reference.as_deref().unwrap_or_default())
    }

    fn next(&mut self) -> (Write, String) {
        self.serial += 1;
        let said = format!("Informe {} de {}", self.serial, self.n);
        let write = match self.reference {
            None => {
                let fields = json!({ "title": format!("Cuaderno {}", self.n), "period": "2027", "deliverable": said });
                Write::json(Method::POST, format!("{DRAFT}/activities"), &fields)
            }
            Some(_) => {
                let fields = json!({ "deliverable": said });
                Write::json(Method::PATCH, self.path(), &fields).seen(self.version)
            }
        };
        (write, said)
    }

    fn took(&mut self, said: String) {
        self.version += 1;
        self.said = Some(said);
        self.done += 1;
    }

    pub(crate) async fn work(&mut self, world: &World, dice: &mut Dice) {
        let who = world.people.token("focal-unicef");
        loop {
            let (write, said) = self.next();
            let Some(answer) = world.client.send(who, &write).await else {
                self.pending = Some((write, said));
                return;
            };
            assert!(answer.is_done(), "{write:?}: {} {}", answer.status, answer.text());
            if self.reference.is_none() {
                self.reference = answer.json()["reference"].as_str().map(str::to_owned);
            }
            self.took(said);
            tokio::time::sleep(dice.while_of(10, 150)).await;
        }
    }

    /// The activity as it is read.
    async fn found(&self, world: &World) -> (i64, Option<String>) {
        let read = world.client.read(world.people.token("focal-unicef"), &self.path()).await.json();
        (read["version"].as_i64().expect("a version"), words(&read["deliverable"]))
    }

    pub(crate) async fn check(&mut self, world: &World) {
        let who = world.people.token("focal-unicef");
        if let Some((write, said)) = self.pending.take() {
            if self.reference.is_some() {
                let (version, found) = self.found(world).await;
                let before = (self.version, self.said.clone());
                let after = (self.version + 1, Some(said.clone()));
                assert!(
                    [&before, &after].contains(&&(version, found.clone())),
                    "{version} {found:?}"
                );
            }
            world.client.settle(who, &write).await;
            if self.reference.is_none() {
                let title = format!("Cuaderno {}", self.n);
                let all = world.client.items(who, &format!("{DRAFT}/activities")).await;
                let made: Vec<&Value> =
                    all.iter().filter(|a| words(&a["title"]).as_ref() == Some(&title)).collect();
                assert_eq!(made.len(), 1, "{title} is made once");
                self.reference = made[0]["reference"].as_str().map(str::to_owned);
            }
            self.took(said);
        }
        if self.reference.is_some() {
            let found = self.found(world).await;
            assert_eq!(found, (self.version, self.said.clone()), "each change is there, once");
        }
    }
}
