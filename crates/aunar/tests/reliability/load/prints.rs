//! A secretariat that has editions of its report printed: jobs that take longer than many a life of a server.

use super::World;
use crate::client::{Client, Write};
use crate::dice::Dice;
use aunar_domain::review::Form;
use reqwest::Method;
use serde_json::{Value, json};

const PAGE: &str = "/lac/plans/2023-2024/report";
const API: &str = "/api/v1/networks/lac/plans/2023-2024/report";
/// In how many lives of a server one edition is asked for.
const ONE_IN: u64 = 20;

#[derive(Default)]
pub(crate) struct Prints {
    /// How many editions the sample has.
    before: Option<usize>,
    asked: usize,
    pending: Option<Write>,
}

impl Prints {
    pub(crate) fn is_unanswered(&self) -> bool {
        self.pending.is_some()
    }

    pub(crate) fn done(&self) -> usize {
        self.asked
    }

    async fn editions(world: &World, client: &Client) -> Vec<Value> {
        let read = client.read(world.people.token("secretariat"), API).await.json();
        read["editions"].as_array().expect("editions").clone()
    }

    /// Whether some are still being made.
    pub(crate) async fn waits(&self, world: &World) -> bool {
        let all = Self::editions(world, &world.client).await;
        all.iter().any(|e| e["state"] == "asked" || e["state"] == "making")
    }

    pub(crate) async fn work(&mut self, world: &World, dice: &mut Dice) {
        let who = world.people.token("secretariat");
        if self.asked == 0 || dice.below(ONE_IN) == 0 {
            tokio::time::sleep(dice.while_of(0, 500)).await;
            let form = json!({ "act": "print", "what": "annual:2024", "in": ["es"] });
            let write = Write::json(Method::POST, PAGE.to_owned(), &form);
            let Some(answer) = world.client.send(who, &write).await else {
                self.pending = Some(write);
                return;
            };
            assert!(answer.is_done(), "{} {}", answer.status, answer.text());
            self.asked += 1;
        }
        while world.client.get(who, API).await.is_some() {
            tokio::time::sleep(dice.while_of(300, 900)).await;
        }
    }

    pub(crate) async fn check(&mut self, world: &World) {
        let all = Self::editions(world, &world.client).await.len();
        let before = *self.before.get_or_insert(all);
        if let Some(write) = self.pending.take() {
            world.client.settle(world.people.token("secretariat"), &write).await;
            self.asked += 1;
        }
        let all = Self::editions(world, &world.client).await;
        assert_eq!(all.len(), before + self.asked, "each edition is asked for once");
        let failed: Vec<&Value> = all.iter().filter(|e| e["state"] == "failed").collect();
        assert!(failed.is_empty(), "given up: {failed:?}");
    }

    /// All were made, each with all its files.
    pub(crate) async fn check_made(&self, world: &World) {
        for edition in Self::editions(world, &world.client).await {
            assert_eq!(edition["state"], "done", "{edition}");
            let files = edition["files"].as_array().expect("files");
            assert_eq!(files.len(), Form::ALL.len(), "{edition}");
        }
    }
}
