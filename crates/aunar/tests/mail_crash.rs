//! The program that sends mail is killed a hundred times, at the worst moments, while a mail server that is
//! not ours takes its letters: none is lost, and none comes twice but those of which the server said yes to
//! somebody who was dead (docs/RELIABILITY.md).

use aunar_db::testing::{TestDb, skipped};
use aunar_db::{Engine, sql};
use aunar_domain::words::Lang;
use aunar_hub::notify::{self, Mail};
use chrono::Utc;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A program that is ended when the test is.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// When a sender is killed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Moment {
    /// Before it has said anything.
    Greeting,
    /// When the letter has come whole and the server has not said yes: it keeps nothing.
    Before,
    /// When the server has the letter, and nobody has noted so: what SMTP leaves open.
    After,
    /// When all is noted.
    Noted,
}

impl Moment {
    const ALL: [Self; 5] = [Self::After, Self::Before, Self::After, Self::Greeting, Self::Noted];

    fn order(self) -> Option<&'static str> {
        match self {
            Self::Greeting => Some("greeting"),
            Self::Before => Some("before"),
            Self::After => Some("after"),
            Self::Noted => None,
        }
    }
}

fn moment(n: usize) -> Moment {
    Moment::ALL[n % Moment::ALL.len()]
}

/// A mail server of another make, on loopback.
fn mail_server(python: &Path, folder: &Path) -> (Running, u16) {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../../xtask/validators/mail_server.py");
    let mut server = Command::new(python)
        .arg(script)
        .arg(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the server starts");
    let said = BufReader::new(server.stdout.take().expect("what it says")).lines().next();
    let port = said.expect("a line").expect("text").trim().parse().expect("a port");
    (Running(server), port)
}

fn sender(db: &TestDb, port: u16) -> Running {
    let program = Command::new(env!("CARGO_BIN_EXE_aunar"))
        .args(["worker", "--db", db.url(), "--smtp", &format!("smtp://127.0.0.1:{port}")])
        .args(["--mail-from", "Aunar <aunar@red.example>"])
        .env("AUNAR_LOG", "error")
        .stdout(Stdio::null())
        .spawn();
    Running(program.expect("the program starts"))
}

async fn write(db: &TestDb, n: usize) {
    let address = format!("letter-{n}@red.example");
    let mail = Mail::to_address("passkey-added", &address, Lang::Es)
        .saying("passkey", "teléfono")
        .saying("link", "https://red.example/account")
        .once(format!("crash {n}"));
    let mut tx = db.begin().await.expect("begins");
    notify::post(&mut tx, &mail, Utc::now()).await.expect("posts");
    tx.commit().await.expect("commits");
}

/// How many letters wait to be sent.
async fn waiting(db: &TestDb) -> i64 {
    let query = sql!("select count(*) from mail where sent_at is null and given_up_at is null");
    db.fetch_one(query).await.expect("reads").get(0).expect("a number")
}

/// Waits for something; a minute is for ever.
async fn until(what: &str, mut done: impl AsyncFnMut() -> bool) {
    let begun = Instant::now();
    while !done().await {
        assert!(begun.elapsed() < Duration::from_secs(60), "{what}");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

/// How often each letter came: by its name, to whom it was.
fn arrived(folder: &Path) -> BTreeMap<(String, String), usize> {
    let mut arrived = BTreeMap::new();
    for file in std::fs::read_dir(folder).expect("the folder") {
        let path = file.expect("a file").path();
        if path.extension().is_none_or(|e| e != "eml") {
            continue;
        }
        let text = std::fs::read_to_string(&path).expect("a letter");
        let head = |name: &str| {
            let line = text.lines().find_map(|l| l.strip_prefix(name));
            line.unwrap_or_else(|| panic!("{name}{text}")).trim().to_owned()
        };
        *arrived.entry((head("To: "), head("Message-ID: "))).or_default() += 1;
    }
    arrived
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_a_hundred_times_no_letter_is_lost_and_none_comes_twice_that_need_not() {
    let Some(python) = std::env::var_os("AUNAR_TEST_PYTHON").map(PathBuf::from) else {
        skipped("AUNAR_TEST_PYTHON names no Python with aiosmtpd to take the letters");
        return;
    };
    for db in TestDb::each().await {
        let kills = if db.engine() == Engine::Sqlite { 100 } else { 25 };
        let folder = tempfile::tempdir().expect("a folder");
        let (_server, port) = mail_server(&python, folder.path());
        for n in 0..kills {
            write(&db, n).await;
            let moment = moment(n);
            let mut program = sender(&db, port);
            if let Some(order) = moment.order() {
                let orders = format!("{} {order}", program.0.id());
                std::fs::write(folder.path().join("orders.part"), orders).expect("writes");
                let order = folder.path().join("orders");
                std::fs::rename(folder.path().join("orders.part"), order).expect("renames");
                until("it is killed", async || program.0.try_wait().expect("waits").is_some())
                    .await;
            } else {
                until("all is noted", async || waiting(&db).await == 0).await;
                program.0.kill().expect("kills");
            }
            drop(program);
            // Ten minutes later: what it held is somebody else's.
            db.meddle("update mail set claimed_until = null").await.expect("writes");
        }
        let last = sender(&db, port);
        until("all have gone", async || waiting(&db).await == 0).await;
        drop(last);

        // Of those the server said yes, and nobody heard it.
        let unheard = std::fs::read_to_string(folder.path().join("unheard")).expect("some were");
        let unheard: Vec<&str> = unheard.lines().collect();
        assert_eq!(unheard.len(), (0..kills).filter(|n| moment(*n) == Moment::After).count());
        let arrived = arrived(folder.path());
        let to: BTreeSet<&String> = arrived.keys().map(|(to, _)| to).collect();
        assert_eq!(to.len(), kills, "none is lost");
        assert_eq!(arrived.len(), kills, "each comes under one name, by which a twin is told");
        for ((to, name), times) in &arrived {
            let again = unheard.iter().filter(|unheard| *unheard == name).count();
            assert_eq!(*times, 1 + again, "{to} came more often than it had to");
        }
    }
}
