//! The database's word is changed while people read, as docs/OPERATIONS.md says: PostgreSQL is given a new one, the file
//! is written anew, the nodes are restarted one after the other.

use crate::client::{As, Client, People};
use crate::cluster::Postgres;
use crate::disk::Notebook;
use crate::network::Forwarder;
use crate::outage::sample;
use crate::server::{How, Server, until};
use aunar_db::Db;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

const SOON: Duration = Duration::from_secs(30);
const OLD: &str = "illustrative-word-of-before";
const NEW: &str = "illustrative-word-of-after";

/// Reads until it is over, as through a balancer, which asks the other node where one does not answer; how often.
pub(crate) async fn reads(nodes: Vec<Client>, over: Arc<AtomicBool>) -> usize {
    let mut times = 0;
    while !over.load(Ordering::Relaxed) {
        for at in ["/lac?lang=en", "/lac/plans/2023-2024?lang=en", "/lac/calendar?lang=en"] {
            let answer = match nodes[times % nodes.len()].get(&As::Nobody, at).await {
                Some(answer) => answer,
                None => {
                    let other = nodes[(times + 1) % nodes.len()].get(&As::Nobody, at).await;
                    other.expect("one of them answers")
                }
            };
            assert_eq!(answer.status, 200, "{at}: {}", answer.text());
            let said = answer.text();
            assert!(!said.contains("The database has not answered since"), "{at}: {said}");
            times += 1;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    times
}

/// Whether the database opens to an address.
async fn opens(url: &str) -> bool {
    match Db::open(url).await {
        Ok(db) => {
            db.close().await;
            true
        }
        Err(_) => false,
    }
}

/// Ends a node as systemd does, and starts it again.
pub(crate) async fn restarted(mut node: Server, how: &How) -> Server {
    let ended = Command::new("kill").args(["-TERM", &node.0.id().to_string()]).status();
    assert!(ended.expect("kill runs").success());
    until("it ends by itself", SOON, async || node.0.try_wait().expect("waits").is_some()).await;
    drop(node);
    how.start().await
}

/// Somebody who is signed in reads, and writes.
async fn works(client: &Client, people: &People, notebook: &mut Notebook) {
    client.read(people.session("secretariat"), "/desk?lang=en").await;
    let program = people.token("focal-unicef");
    until("it is written to", SOON, async || notebook.change(client, program).await.is_done())
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_word_of_the_database_is_changed_and_nobody_who_reads_notices() {
    let Some(server) = Postgres::start().await else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let through = Forwarder::to(server.port).await;
    let (url, people) = sample(&server, &through, &["focal-unicef", "secretariat"]).await;
    server.tell(&format!("create role node login password '{OLD}'"));
    server.tell("grant aunar to node");
    server.asks_for_a_word("node");
    let address = |word: &str| url.replacen("//aunar@", &format!("//node:{word}@"), 1);
    let wrong = address("illustrative-word-of-nobody");
    until("a word is asked for", SOON, async || !opens(&wrong).await).await;
    assert!(opens(&address(OLD)).await);

    let secret = folder.path().join("db");
    let keep = |word: &str| std::fs::write(&secret, address(word) + "\n").expect("writes");
    keep(OLD);
    let moment = "2027-03-01T12:00:00Z".parse().expect("a moment");
    let how = |n: usize| {
        let mut how = How::new(&url, folder.path()).dated(moment);
        how.secret = Some(secret.clone());
        how.log = folder.path().join(format!("node-{n}.log"));
        how
    };
    let hows = [how(0), how(1)];
    let mut nodes = Vec::new();
    for how in &hows {
        nodes.push(how.start().await);
    }
    let clients: Vec<Client> = hows.iter().map(|how| Client::new(how.base())).collect();
    let mut notebook = Notebook::new(&clients[0], people.token("focal-unicef")).await;
    for client in &clients {
        works(client, &people, &mut notebook).await;
    }

    let over = Arc::new(AtomicBool::new(false));
    let reading = tokio::spawn(reads(clients.clone(), Arc::clone(&over)));
    server.tell(&format!("alter role node password '{NEW}'"));
    assert!(!opens(&address(OLD)).await && opens(&address(NEW)).await);
    keep(NEW);
    // Connections that are open go on for as long as the operator takes.
    tokio::time::sleep(Duration::from_secs(2)).await;
    for (at, how) in hows.iter().enumerate() {
        let node = nodes.remove(0);
        nodes.push(restarted(node, how).await);
        works(&clients[at], &people, &mut notebook).await;
        notebook.check(&clients[at], people.token("focal-unicef")).await;
    }
    over.store(true, Ordering::Relaxed);
    let times = reading.await.expect("nobody who reads notices");
    assert!(times > 20, "{times}");
    for how in &hows {
        let log = std::fs::read_to_string(&how.log).expect("a log");
        assert!(!log.contains(OLD) && !log.contains(NEW), "{log}");
    }
}
