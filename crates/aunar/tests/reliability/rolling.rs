//! An upgrade while everybody works, as docs/OPERATIONS.md says: the schema first, while the nodes of before serve, then
//! one node after the other. `AUNAR_OLD_BINARY` names the program of before; without it the program takes its own
//! place, so that only the order of the steps is tried and nothing of what differs.

use crate::client::{As, Client};
use crate::cluster::Postgres;
use crate::load::DRAFT;
use crate::rotation::{reads, restarted};
use crate::server::{How, Server, free_port, until};
use crate::writers::{Shared, are_there, over, writing};
use aunar_db::Db;
use aunar_hub::sample::address;
use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

const NODES: usize = 3;
const SOON: Duration = Duration::from_secs(30);
/// How long everybody works between two steps.
const STEP: Duration = Duration::from_millis(1_500);

/// What a program says when it is told to do something on a database.
fn told<S: AsRef<OsStr>>(program: &Path, command: &[S], url: &str) -> String {
    let done = Command::new(program).args(command).args(["--db", url]).output().expect("runs");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8_lossy(&done.stdout).trim().to_owned()
}

/// The sample as the program of before makes it, by a backup of its demonstration, and a token there of somebody who
/// plans.
fn begun(how: &How, folder: &Path) -> As {
    let mut demo = Command::new(&how.program)
        .args(["demo", "--listen", &format!("127.0.0.1:{}", free_port())])
        .env("TMPDIR", folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts");
    // Read on until the end: a program that nobody listens to any more ends.
    let mut said = BufReader::new(demo.stdout.take().expect("what it says")).lines();
    let made = said.by_ref().map_while(Result::ok).find_map(|line| {
        let words: Vec<&str> = line.split(' ').collect();
        words.iter().find(|word| word.starts_with("sqlite://")).map(|url| (*url).to_owned())
    });
    let _demo = Server(demo);
    let file = folder.join("sample.jsonl.gz");
    let file = file.to_str().expect("a path in words");
    told(&how.program, &["backup", file], &made.expect("it says where its database is"));
    told(&how.program, &["restore", file], &how.db);
    let who = address("focal-unicef");
    let token = ["token", "--person", &who, "--name", "a test", "--days", "365"];
    let token = told(&how.program, &token, &how.db);
    drop(said);
    As::Token(token)
}

/// Each node says that it is ready: what else it says.
async fn ready(shared: &Shared) -> Vec<String> {
    let mut said = Vec::new();
    for client in &shared.clients {
        said.push(client.read(&As::Nobody, "/readyz").await.text());
    }
    said
}

/// What one node wrote the others know soon, whichever program each is.
async fn agree(shared: &Shared) {
    let all = format!("{DRAFT}/activities?sort=reference");
    let known = async |client: &Client| {
        let items = client.items(&shared.program, &all).await;
        let known = items.iter().map(|item| {
            ["reference", "version", "title", "deliverable"].map(|field| item[field].to_string())
        });
        known.collect::<Vec<_>>()
    };
    // While they write, no two moments are alike: what one had, another has at least.
    let [first, last] = [&shared.clients[0], &shared.clients[NODES - 1]];
    let before = known(first).await;
    let has = async || {
        let now = known(last).await;
        before.iter().all(|[reference, version, ..]| {
            let there = now.iter().find(|item| &item[0] == reference);
            let number = |text: &str| text.parse::<i64>().expect("a version");
            there.is_some_and(|there| number(&there[1]) >= number(version))
        })
    };
    until("what one node knows the other knows", SOON, has).await;
    if shared.over.load(Ordering::Relaxed) {
        assert_eq!(known(first).await, known(last).await);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nodes_are_replaced_one_by_one_while_everybody_works() {
    let Some(server) = Postgres::start().await else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let new = PathBuf::from(env!("CARGO_BIN_EXE_aunar"));
    let old = std::env::var_os("AUNAR_OLD_BINARY").map_or_else(|| new.clone(), PathBuf::from);
    let url = server.url(server.port, "postgres");
    let mut hows: Vec<How> = (0..NODES)
        .map(|n| {
            let mut how = How::new(&url, folder.path());
            how.program.clone_from(&old);
            how.log = folder.path().join(format!("node-{n}.log"));
            how
        })
        .collect();
    let program = begun(&hows[0], folder.path());
    let mut nodes: Vec<Option<Server>> = Vec::new();
    for how in &hows {
        nodes.push(Some(how.start().await));
    }
    let clients: Vec<Client> = hows.iter().map(|how| Client::new(how.base())).collect();
    let shared = Arc::new(Shared { clients, program, over: AtomicBool::new(false) });
    let writers = writing(&shared).await;
    let read_enough = Arc::new(AtomicBool::new(false));
    let reading = tokio::spawn(reads(shared.clients.clone(), Arc::clone(&read_enough)));
    tokio::time::sleep(STEP).await;

    // The schema. Nodes of the old program stay ready, and say it where they are behind.
    let said = told(&new, &["migrate"], &url);
    tokio::time::sleep(STEP).await;
    let behind = ready(&shared).await.iter().filter(|said| said.contains("newer")).count();
    assert!(behind == 0 || behind == NODES, "{behind}: {said}");
    agree(&shared).await;

    // The nodes, one after the other, ended as systemd does.
    for n in 0..NODES {
        hows[n].program.clone_from(&new);
        let node = nodes[n].take().expect("a node");
        nodes[n] = Some(restarted(node, &hows[n]).await);
        tokio::time::sleep(STEP).await;
        ready(&shared).await;
        agree(&shared).await;
    }
    read_enough.store(true, Ordering::Relaxed);
    let times = reading.await.expect("nobody who reads notices");
    let all = over(&shared, writers).await;
    agree(&shared).await;
    let (changes, added) = are_there(&shared, &all).await;
    assert!(times > 5 && changes > 5 && added > 0, "{times}, {changes}, {added}");
    let db = Db::open(&url).await.expect("opens");
    assert!(db.verify(|_, _| {}).await.expect("reads").failure.is_none());
    db.close().await;
    eprintln!(
        "{NODES} nodes replaced, {behind} of them behind the schema meanwhile: {changes} changes and {added} activities \
         acknowledged, {times} pages read"
    );
}
