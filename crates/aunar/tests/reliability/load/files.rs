//! A member that brings files as evidence of what it did.

use super::{World, counted};
use crate::client::{As, Write};
use crate::dice::Dice;
use uuid::Uuid;

const PLAN: &str = "/lac/plans/2023-2024";
/// Activities that the member leads, with room for a hundred pieces each.
const OF: [&str; 3] = ["A-023", "A-024", "A-025"];
/// Most that are brought to one.
const MOST: usize = 90;

/// A file that was brought: to which activity, its title, its bytes.
#[derive(Clone)]
struct Brought {
    to: &'static str,
    title: String,
    bytes: Vec<u8>,
    /// Whether it has been read back.
    read: bool,
}

#[derive(Default)]
pub(crate) struct Files {
    serial: usize,
    there: Vec<Brought>,
    pending: Option<(Write, Brought)>,
}

impl Files {
    pub(crate) fn waits(&self) -> bool {
        self.pending.is_some()
    }

    pub(crate) fn done(&self) -> usize {
        self.there.len()
    }

    fn next(&mut self, dice: &mut Dice) -> Option<(Write, Brought)> {
        let to = *OF.get(self.serial / MOST)?;
        self.serial += 1;
        let title = format!("Prueba {}", self.serial);
        let mut bytes = format!("%PDF-1.4\n% {title}\n").into_bytes();
        for _ in 0..dice.below(8_000) {
            bytes.extend_from_slice(&dice.number().to_be_bytes());
        }
        let (id, mut body) = (Uuid::now_v7().to_string(), Vec::new());
        let fields = [
            ("title", title.as_str()),
            ("kind", "report"),
            ("lang", "es"),
            ("entity", "IOM"),
            ("new", id.as_str()),
        ];
        for (name, value) in fields {
            let part = format!(
                "--XX\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            );
            body.extend_from_slice(part.as_bytes());
        }
        let head = "--XX\r\ncontent-disposition: form-data; name=\"file\"; filename=\"prueba.pdf\"\r\ncontent-type: application/pdf\r\n\r\n";
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(&bytes);
        body.extend_from_slice(b"\r\n--XX--\r\n");
        let at = format!("{PLAN}/activities/{to}/evidence");
        let write = Write::bytes(at, "multipart/form-data; boundary=XX", body);
        Some((write, Brought { to, title, bytes, read: false }))
    }

    pub(crate) async fn work(&mut self, world: &World, dice: &mut Dice) {
        let who = world.people.token("co-lead-iom");
        tokio::time::sleep(dice.while_of(0, 1_500)).await;
        if let Some((write, brought)) = self.next(dice) {
            let Some(answer) = world.client.send(who, &write).await else {
                self.pending = Some((write, brought));
                return;
            };
            assert!(answer.is_done(), "{}: {} {}", brought.title, answer.status, answer.text());
            self.there.push(brought);
        }
        while world.client.get(&As::Nobody, &format!("{PLAN}/evidence")).await.is_some() {
            tokio::time::sleep(dice.while_of(50, 300)).await;
        }
    }

    pub(crate) async fn check(&mut self, world: &World) {
        if let Some((write, brought)) = self.pending.take() {
            world.client.settle(world.people.token("co-lead-iom"), &write).await;
            self.there.push(brought);
        }
        let list = format!("/api/v1/networks{PLAN}/evidence");
        let items = world.client.items(&As::Nobody, &list).await;
        let found = counted(&items, "title");
        for brought in &mut self.there {
            assert_eq!(found.get(&brought.title), Some(&1), "{} is there once", brought.title);
            if brought.read {
                continue;
            }
            let item = items.iter().find(|item| item["title"] == brought.title.as_str());
            let item = item.expect("counted above");
            assert_eq!(item["activity"], brought.to);
            let at =
                item["url"].as_str().and_then(|url| url.split_once("/lac/")).expect("an address");
            let file = world.client.read(&As::Nobody, &format!("/lac/{}", at.1)).await;
            assert!(file.bytes == brought.bytes, "{} is as it was brought", brought.title);
            brought.read = true;
        }
    }
}
