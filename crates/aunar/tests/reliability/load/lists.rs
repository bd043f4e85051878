//! Programs that add: one activity, several in a list, a file of them. Of each all is there or nothing.

use super::{DRAFT, World, counted};
use crate::client::Write;
use crate::dice::Dice;
use reqwest::Method;
use serde_json::{Value, json};

/// Most that are added in one life of the server: a plan has hundreds of activities, not thousands.
const MOST: usize = 2;

#[derive(Default)]
pub(crate) struct Lists {
    n: usize,
    serial: usize,
    there: Vec<Vec<String>>,
    pending: Option<(Write, Vec<String>)>,
}

impl Lists {
    pub(crate) fn new(n: usize) -> Self {
        Self { n, ..Self::default() }
    }

    pub(crate) fn waits(&self) -> bool {
        self.pending.is_some()
    }

    pub(crate) fn done(&self) -> usize {
        self.there.len()
    }

    fn next(&mut self, dice: &mut Dice) -> (Write, Vec<String>) {
        self.serial += 1;
        let titles = |n: u64| -> Vec<String> {
            (0..n).map(|row| format!("Labor {} {} {row}", self.n, self.serial)).collect()
        };
        match dice.below(3) {
            0 => {
                let titles = titles(1);
                let fields = json!({ "title": titles[0], "period": "2027-Q3" });
                let at = format!("{DRAFT}/activities");
                (Write::json(Method::POST, at, &fields), titles)
            }
            1 => {
                let titles = titles(2 + dice.below(3));
                let item =
                    |title: &String| json!({ "fields": { "title": title, "period": "2028" } });
                let list = json!({ "items": titles.iter().map(item).collect::<Vec<Value>>() });
                let at = format!("{DRAFT}/activities/bulk");
                (Write::json(Method::POST, at, &list), titles)
            }
            _ => {
                let titles = titles(3 + dice.below(4));
                let rows: String = titles.iter().map(|t| format!("{t},UNICEF,2028\n")).collect();
                let file = format!("Actividad,Líder,Periodo\n{rows}").into_bytes();
                let at = format!("{DRAFT}/imports?file=labor.csv");
                (Write::bytes(at, "text/csv", file), titles)
            }
        }
    }

    pub(crate) async fn work(&mut self, world: &World, dice: &mut Dice) {
        let who = world.people.token("secretariat");
        for _ in 0..MOST {
            tokio::time::sleep(dice.while_of(0, 900)).await;
            let (write, titles) = self.next(dice);
            match world.client.send(who, &write).await {
                None => {
                    self.pending = Some((write, titles));
                    return;
                }
                // Others were faster each time that it was tried: nothing was done.
                Some(answer) if answer.status == 409 => {}
                Some(answer) => {
                    assert!(answer.is_done(), "{write:?}: {} {}", answer.status, answer.text());
                    self.there.push(titles);
                }
            }
        }
        // Then they read.
        while world.client.get(who, &format!("{DRAFT}/activities?q=labor")).await.is_some() {
            tokio::time::sleep(dice.while_of(20, 200)).await;
        }
    }

    pub(crate) async fn check(&mut self, world: &World) {
        let (who, all) = (world.people.token("secretariat"), format!("{DRAFT}/activities"));
        let mut found = counted(&world.client.items(who, &all).await, "title");
        if let Some((write, titles)) = self.pending.take() {
            let there = titles.iter().filter(|title| found.contains_key(*title)).count();
            assert!(there == 0 || there == titles.len(), "half of it is there: {titles:?}");
            world.client.settle(who, &write).await;
            self.there.push(titles);
            found = counted(&world.client.items(who, &all).await, "title");
        }
        for title in self.there.iter().flatten() {
            assert_eq!(found.get(title), Some(&1), "{title} is there once");
        }
    }
}
