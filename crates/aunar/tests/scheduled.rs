//! Backups by the clock: made by whichever node is first, no more of them kept than was said, and told to those
//! who watch, above all when none could be made.

use aunar_db::Engine;
use aunar_db::testing::TestDb;
use aunar_hub::testing::TestApp;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant, SystemTime};

/// A node, ended when the test is.
struct Node {
    program: Child,
    address: String,
}

impl Drop for Node {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

impl Node {
    fn serving(db: &str, more: &[&str]) -> Self {
        let mut program = Command::new(env!("CARGO_BIN_EXE_aunar"))
            .args(["serve", "--listen", "127.0.0.1:0", "--db", db])
            .args(more)
            .env("AUNAR_LOG", "error")
            .env_remove("AUNAR_MODEL")
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut lines = BufReader::new(program.stderr.take().expect("what it says")).lines();
        let address = lines
            .by_ref()
            .map_while(Result::ok)
            .find_map(|line| line.strip_prefix("Aunar at http://").map(str::to_owned))
            .expect("it says where it is");
        // What it says later must go somewhere, or it would wait for a reader.
        std::thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
        Self { program, address }
    }

    fn metrics(&self) -> String {
        let mut stream = TcpStream::connect(&self.address).expect("it answers");
        let request = "GET /metrics HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        stream.write_all(request.as_bytes()).expect("writes");
        let mut said = String::new();
        stream.read_to_string(&mut said).expect("reads");
        said
    }

    /// The value of a metric without labels.
    fn metric(&self, name: &str) -> Option<f64> {
        let metrics = self.metrics();
        let line = metrics.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
        line.and_then(|value| value.trim().parse().ok())
    }
}

fn until(what: &str, mut done: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !done() {
        assert!(begun.elapsed() < Duration::from_secs(60), "{what}");
        std::thread::sleep(Duration::from_millis(100));
    }
}

/// What a folder holds that ends so.
fn ending(folder: &Path, end: &str) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("the folder");
    let mut names: Vec<String> = entries
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .filter(|name| name.ends_with(end))
        .collect();
    names.sort();
    names
}

fn backups(folder: &Path) -> Vec<String> {
    ending(folder, ".jsonl.gz")
}

fn looked_at(file: &Path, more: &[&str]) -> String {
    let looked = Command::new(env!("CARGO_BIN_EXE_aunar"))
        .args(["restore", "--check"])
        .arg(file)
        .args(more)
        .output()
        .expect("the program runs");
    let said = String::from_utf8_lossy(&[looked.stdout, looked.stderr].concat()).into_owned();
    if looked.status.success() { String::new() } else { said }
}

fn whole(file: &Path) {
    assert_eq!(looked_at(file, &[]), "");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_nodes_take_turns_and_the_latest_stay() {
    for db in TestDb::each().await {
        let folder = tempfile::tempdir().expect("a folder");
        let into = folder.path().display().to_string();
        let more = ["--backup-dir", &into, "--backup-every", "2s", "--backup-keep", "2"];
        let mut nodes = vec![Node::serving(db.url(), &more)];
        if db.engine() == Engine::Postgres {
            nodes.push(Node::serving(db.url(), &more));
        }
        let mut seen = std::collections::BTreeSet::new();
        until("four backups were made", || {
            let there = backups(folder.path());
            assert!(there.len() <= 3, "{there:?}");
            seen.extend(there);
            seen.len() >= 4
        });
        // By no more than one at a time: two of one moment would be two of a name.
        let made = |node: &Node| node.metric("aunar_backup_made_total").unwrap_or_default();
        until("those who watch are told", || nodes.iter().map(made).sum::<f64>() >= 3.0);
        for node in &nodes {
            until("each node tells its age", || node.metric("aunar_backup_age_seconds").is_some());
            assert_eq!(node.metric("aunar_backup_failing"), Some(0.0));
            assert_eq!(node.metric("aunar_backup_failed_total"), Some(0.0));
        }
        // Those of its own that the table of metrics has; serving.rs sees the others.
        let said = aunar_hub::admin::METRICS.iter().map(|(name, ..)| *name);
        for name in said.filter(|name| name.starts_with("aunar_backup_")) {
            let told = |node: &Node| {
                let metrics = node.metrics();
                metrics.lines().any(|line| line.starts_with(&format!("# HELP {name} ")))
            };
            assert!(nodes.iter().any(told), "{name} is told by whoever made one");
        }
        drop(nodes);
        let left = backups(folder.path());
        assert!((2..=3).contains(&left.len()), "{left:?}");
        whole(&folder.path().join(left.last().expect("one")));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn where_none_can_be_made_it_is_said_loudly() {
    let db = TestDb::sqlite().await;
    let folder = tempfile::tempdir().expect("a folder");
    let gone = folder.path().join("gone").display().to_string();
    let node = Node::serving(db.url(), &["--backup-dir", &gone, "--backup-every", "1s"]);
    until("it is counted", || node.metric("aunar_backup_failed_total") > Some(0.0));
    until("it is told", || node.metric("aunar_backup_failing") == Some(1.0));
    // The folder is mounted again: the next one is made by itself.
    std::fs::create_dir(&gone).expect("makes it");
    until("one is made", || !backups(Path::new(&gone)).is_empty());
    until("all is well again", || node.metric("aunar_backup_failing") == Some(0.0));
}

/// A node whose clock is so many seconds ahead.
fn ahead(db: &str, more: &[&str], seconds: u32) -> Node {
    let clock = format!("--clock-ahead={seconds}");
    Node::serving(db, &[more, &[clock.as_str()]].concat())
}

/// Kills a node in the middle of a backup: what it leaves, and how far ahead its clock was.
fn killed_at_it(db: &str, folder: &Path, more: &[&str]) -> (PathBuf, u32) {
    for seconds in (0..20).map(|n| n * 660) {
        let mut node = ahead(db, more, seconds);
        let begun = Instant::now();
        while ending(folder, ".part").is_empty() {
            assert!(begun.elapsed() < Duration::from_secs(60), "it begins one");
            std::thread::sleep(Duration::from_millis(1));
        }
        node.program.kill().expect("kills");
        node.program.wait().expect("is gone");
        // It may have been quicker: then the next one is met, when the turn of this one is over in any case.
        if let [left] = &ending(folder, ".part")[..] {
            return (folder.join(left), seconds);
        }
        for made in backups(folder) {
            std::fs::remove_file(folder.join(made)).expect("deletes");
        }
    }
    panic!("no node was met in the middle of a backup");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_node_that_is_killed_at_it_leaves_no_backup_and_another_makes_it() {
    for app in TestApp::each_sample().await {
        let url = app.db().url();
        let folder = tempfile::tempdir().expect("a folder");
        let into = folder.path().display().to_string();
        let more = ["--backup-dir", &into, "--backup-every", "1s"];
        let (part, seconds) = killed_at_it(url, folder.path(), &more);
        assert!(backups(folder.path()).is_empty(), "what is not whole is called no backup");

        // For ten minutes it may be at it still, for all that the others know.
        let second = ahead(url, &more, seconds);
        until("it has looked", || second.metric("aunar_backup_failing").is_some());
        std::thread::sleep(Duration::from_secs(3));
        assert_eq!(backups(folder.path()), [""; 0], "the turn is held");
        drop(second);
        let third = ahead(url, &more, seconds + 660);
        until("another makes it", || !backups(folder.path()).is_empty());
        until("and says so", || third.metric("aunar_backup_made_total") > Some(0.0));
        whole(&folder.path().join(&backups(folder.path())[0]));
        assert!(part.exists(), "whoever wrote it may be slow: for a day it stays");

        let day = SystemTime::now() - Duration::from_secs(25 * 60 * 60);
        let file = std::fs::File::options().write(true).open(&part).expect("opens");
        file.set_modified(day).expect("is of yesterday");
        until("the next one sweeps it", || !part.exists());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_clock_makes_is_encrypted_where_somebody_is_named() {
    use age::secrecy::ExposeSecret as _;
    let db = TestDb::sqlite().await;
    let folder = tempfile::tempdir().expect("a folder");
    let (into, key) = (folder.path().join("backups"), folder.path().join("key"));
    std::fs::create_dir(&into).expect("makes it");
    let identity = age::x25519::Identity::generate();
    std::fs::write(&key, identity.to_string().expose_secret()).expect("writes");
    let (dir, recipient) = (into.display().to_string(), identity.to_public().to_string());
    let more = ["--backup-dir", dir.as_str(), "--backup-every", "1s", "--backup-keep", "2"];
    let to = ["--age-recipient", recipient.as_str()];
    let node = Node::serving(db.url(), &[&more[..], &to].concat());
    let mut seen = std::collections::BTreeSet::new();
    until("three were made", || {
        let there = ending(&into, ".jsonl.gz.age");
        assert!(there.len() <= 3, "the old ones go: {there:?}");
        seen.extend(there);
        seen.len() >= 3
    });
    drop(node);
    assert!(backups(&into).is_empty(), "none of them is open");
    let there = ending(&into, ".jsonl.gz.age");
    let file = into.join(there.last().expect("one"));
    assert!(looked_at(&file, &[]).contains("say which key opens it"), "to nobody else");
    assert_eq!(looked_at(&file, &["--age-identity", &key.display().to_string()]), "");
}
