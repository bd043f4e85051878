//! A disk that is full, that takes nothing, that fails to keep what it took, or that is slow,
//! under SQLite and under PostgreSQL: what is read goes on, what is written is refused whole, and nobody has to do
//! anything once it works again.

use crate::client::{Answer, As, Client, People, Write};
use crate::cluster::Postgres;
use crate::load::DRAFT;
use crate::outage::{IN_MEMORY, OneNode, SOON, is_back, one_node, read_on};
use crate::server::{How, free_port, until};
use aunar_db::Db;
use aunar_db::testing::skipped;
use aunar_hub::testing::TestApp;
use reqwest::Method;
use reqwest::header::{CACHE_CONTROL, ETAG, RETRY_AFTER};
use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

/// The library that makes a disk fail; nothing where there is no compiler of C.
fn library(folder: &Path) -> Option<PathBuf> {
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/reliability/disk.c");
    let made = folder.join("disk.so");
    let mut compiler = Command::new("cc");
    compiler.args(["-shared", "-fPIC", "-O1", "-o"]).arg(&made).arg(source).arg("-ldl");
    match compiler.output() {
        Ok(done) if done.status.success() => Some(made),
        Ok(done) => panic!("{}", String::from_utf8_lossy(&done.stderr)),
        Err(_) => None,
    }
}

/// The environment in which a disk does what a file says, to the files whose path holds something.
fn failing(library: &Path, state: &Path, of: &str) -> Vec<(String, String)> {
    vec![
        ("LD_PRELOAD".to_owned(), library.display().to_string()),
        ("AUNAR_DISK".to_owned(), state.display().to_string()),
        ("AUNAR_DISK_OF".to_owned(), of.to_owned()),
    ]
}

/// A server, with more settings, on a disk that does what it is told, and what tells it; nothing, said aloud, where
/// this machine lacks something for it.
async fn on_a_disk_that_fails(more: &[&str]) -> Option<(Postgres, impl Fn(&str))> {
    let mut server = Postgres::made()?;
    // Where the server may read it, whoever it runs as.
    let Some(library) = library(server.folder()) else {
        skipped("no disk that fails, since there is no compiler of C (cc)");
        return None;
    };
    let state = server.folder().join("disk");
    server.env = failing(&library, &state, "/data/");
    let disk = move |word: &str| std::fs::write(&state, word).expect("writes");
    disk("works");
    // All of it fits into its memory, so that nobody who reads has to write to make room.
    let settings = ["fsync=on", "autovacuum=off", "shared_buffers=256MB"];
    server.settings.extend(settings.iter().chain(more).map(|setting| (*setting).to_owned()));
    server.run().await;
    Some((server, disk))
}

/// A slow disk makes those who write wait, and nobody who reads.
async fn is_slow(client: &Client, who: &As, notebook: &mut Notebook) {
    let writing = async {
        let answer = notebook.change(client, who).await;
        assert!(answer.is_done(), "{}", answer.text());
    };
    let reading = async {
        let begun = Instant::now();
        for _ in 0..5 {
            client.read(&As::Nobody, "/lac?lang=es").await;
        }
        assert!(begun.elapsed() < Duration::from_secs(3), "{:?}", begun.elapsed());
    };
    tokio::join!(writing, reading);
}

/// One activity that is changed again and again, and what it last said.
pub(crate) struct Notebook {
    reference: String,
    version: i64,
    serial: usize,
    /// What it said when it was last acknowledged.
    said: String,
}

impl Notebook {
    pub(crate) async fn new(client: &Client, who: &As) -> Self {
        let fields =
            json!({ "title": "Cuaderno de averías", "period": "2027", "deliverable": "Nada" });
        let write = Write::json(Method::POST, format!("{DRAFT}/activities"), &fields);
        let made = client.settle(who, &write).await.json();
        let reference = made["reference"].as_str().expect("a reference").to_owned();
        Self { reference, version: 1, serial: 0, said: "Nada".to_owned() }
    }

    fn path(&self) -> String {
        format!("{DRAFT}/activities/{}", self.reference)
    }

    /// Tries to change it.
    pub(crate) async fn change(&mut self, client: &Client, who: &As) -> Answer {
        self.serial += 1;
        let said = format!("Informe {}", self.serial);
        let fields = json!({ "deliverable": said });
        let write = Write::json(Method::PATCH, self.path(), &fields).seen(self.version);
        let answer = client.send(who, &write).await.expect("an answer");
        if answer.is_done() {
            self.version += 1;
            self.said = said;
        }
        answer
    }

    /// Takes it as it is found: what was not answered may have been done.
    pub(crate) async fn look(&mut self, client: &Client, who: &As) {
        let answer = client.get(who, &self.path()).await.expect("an answer");
        if answer.status != 200 {
            return;
        }
        let read = answer.json();
        let version = read["version"].as_i64().expect("a version");
        assert!(version >= self.version, "{} was acknowledged: {read}", self.version);
        let words = read["deliverable"].as_object().and_then(|all| all.values().next());
        self.said = words.and_then(|w| w.as_str()).expect("words").to_owned();
        self.version = version;
    }

    /// It says what was last acknowledged and nothing that was refused.
    pub(crate) async fn check(&self, client: &Client, who: &As) {
        let read = client.read(who, &self.path()).await.json();
        assert_eq!(read["version"], self.version, "{read}");
        assert!(read["deliverable"].to_string().contains(&self.said), "{read}");
    }
}

/// A refusal for now, to a program: a problem, with when to come again.
pub(crate) fn is_refused_for_now(answer: &Answer, code: &str) {
    assert_eq!(answer.status, 503, "{}", answer.text());
    assert_eq!(answer.json()["code"], code, "{}", answer.text());
    let again: u64 = answer.header(RETRY_AFTER).parse().expect("when to come again");
    assert!((1..=60).contains(&again), "{again}");
}

/// Tries to change it while PostgreSQL ends and comes back; the status.
async fn is_tried(notebook: &mut Notebook, client: &Client, who: &As) -> u16 {
    let answer = notebook.change(client, who).await;
    match answer.status {
        200 => {}
        // What was cut off in the middle of its end may have been done: that is seen by reading.
        412 => notebook.look(client, who).await,
        503 => {
            let code = answer.json()["code"].as_str().unwrap_or_default().to_owned();
            assert!(["away", "read-only"].contains(&code.as_str()), "{}", answer.text());
            is_refused_for_now(&answer, &code);
        }
        other => panic!("{other}: {}", answer.text()),
    }
    answer.status
}

#[tokio::test(flavor = "multi_thread")]
async fn a_disk_that_fails_leaves_everything_readable_and_nothing_half_written() {
    let folder = tempfile::tempdir().expect("a folder");
    let Some(library) = library(folder.path()) else {
        skipped("no disk that fails, since there is no compiler of C (cc)");
        return;
    };
    let app = TestApp::sample().await;
    app.it_is("2027-03-01T12:00:00Z");
    let people = People::of(&app, &["focal-unicef", "secretariat"]).await;
    let url = app.db().url().to_owned();
    app.db().close().await;
    let state = folder.path().join("disk");
    let disk = |word: &str| std::fs::write(&state, word).expect("writes");
    disk("works");
    let mut how =
        How::new(&url, folder.path()).dated("2027-03-01T12:00:00Z".parse().expect("a moment"));
    how.env = failing(&library, &state, "aunar.sqlite");
    let mut server = how.start().await;
    let client = Client::new(how.base());
    let (program, reader) = (people.token("focal-unicef"), people.session("secretariat"));
    let mut notebook = Notebook::new(&client, program).await;
    for word in ["full", "read-only", "fsync"] {
        disk(word);
        is_refused_for_now(&notebook.change(&client, program).await, "read-only");
        // Pages go on and say so, each in its language; nobody keeps them.
        for (lang, said) in
            [("es", "No se puede guardar nada"), ("fr", "Rien ne peut être enregistré")]
        {
            for who in [&As::Nobody, reader] {
                let page = client.read(who, &format!("/lac/plans/2023-2024?lang={lang}")).await;
                assert!(page.text().contains(said), "{word} {lang}: {}", page.text());
                assert_eq!((page.header(CACHE_CONTROL), page.header(ETAG)), ("no-store", ""));
            }
        }
        // A form is refused in words, and gives back what was typed.
        let typed = "Una nota larga que nadie quiere escribir dos veces.";
        let form = Write::form(
            "/lac/plans/2027-2028/activities/new?lang=pt",
            &[("title", typed), ("period", "2027")],
        );
        let refused = client.send(reader, &form).await.expect("an answer");
        assert_eq!(refused.status, 503, "{}", refused.text());
        assert!(refused.text().contains("Por enquanto nada pode ser salvo"), "{}", refused.text());
        assert!(refused.text().contains(typed), "{}", refused.text());
        let health = async |at: &str| client.get(&As::Nobody, at).await.expect("an answer");
        assert_eq!(health("/healthz").await.status, 200);
        let ready = health("/readyz").await;
        assert_eq!((ready.status, ready.text().starts_with("ready to read")), (200, true));
        if word == "fsync" {
            // Killed in the middle of it, too.
            server.kill();
            disk("works");
            server = how.start().await;
        }
        disk("works");
        let back = async || notebook.change(&client, program).await.is_done();
        until("it is written to again", Duration::from_secs(15), back).await;
        notebook.check(&client, program).await;
        let page =
            async || !client.read(reader, "/lac?lang=es").await.text().contains("guardar nada");
        until("nothing is said any more", Duration::from_secs(15), page).await;
    }
    disk("slow");
    is_slow(&client, program, &mut notebook).await;
    disk("works");
    notebook.check(&client, program).await;

    server.kill();

    // Started on a disk that takes nothing, it does not start and says why, with a file and for a new one.
    let new = folder.path().join("new");
    std::fs::create_dir(&new).expect("makes it");
    let new = format!("sqlite://{}", new.join("aunar.sqlite").display());
    let env = how.env.clone();
    for (word, db) in [("full", &url), ("read-only", &url), ("full", &new), ("read-only", &new)] {
        disk(word);
        let mut how = How::new(db, folder.path());
        how.env.clone_from(&env);
        how.log = folder.path().join("refused.log");
        let (status, said) = how.ends().await;
        assert_eq!(status, Some(2), "{word} {db}: {said}");
        let last = said.lines().last().unwrap_or_default();
        let is_clear = last.starts_with("aunar: ") && last.contains("the database");
        assert!(is_clear, "{word} {db}: {said}");
    }
    disk("works");
    let db = Db::open(&url).await.expect("opens");
    assert!(db.verify(|_, _| {}).await.expect("reads").failure.is_none());
    db.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_disk_that_fails_under_postgres_is_a_refusal_for_now_and_nobody_has_to_mend_it() {
    let Some((server, disk)) = on_a_disk_that_fails(&[]).await else { return };
    let OneNode { through: _through, url, people, client, ended: _ended } = one_node(&server).await;
    let program = people.token("focal-unicef");
    let mut notebook = Notebook::new(&client, program).await;

    // The disk of the tables; what has room in them already may still be taken.
    for word in ["full /base/", "read-only /base/"] {
        disk(word);
        let mut refused = None;
        until("it is noticed", SOON, async || {
            let answer = notebook.change(&client, program).await;
            let is_refused = !answer.is_done();
            refused = Some(answer);
            is_refused
        })
        .await;
        is_refused_for_now(&refused.expect("an answer"), "read-only");
        let page = client.read(people.session("secretariat"), "/lac/plans/2027-2028?lang=en").await;
        assert!(page.text().contains("Nothing can be saved since"), "{word}: {}", page.text());
        notebook.check(&client, program).await;
        disk("works");
        is_back(&client, &people, &mut notebook).await;
    }

    // A sync of its log that fails once: it stops itself, recovers, and what it said is there.
    let once = server.folder().join("disk.once");
    std::fs::write(&once, "").expect("writes");
    disk("fsync-once /pg_wal/");
    let (mut refused, mut done) = (0, 0);
    until("it is noticed, and over", Duration::from_secs(60), async || {
        let status = is_tried(&mut notebook, &client, program).await;
        done += usize::from(status == 200);
        refused += usize::from(status == 503);
        refused > 0 && status == 200
    })
    .await;
    assert!(!once.exists() && done > 0, "{refused} refused, {done} done");
    assert!(server.log().contains("PANIC"), "{}", server.log());
    disk("works");
    is_back(&client, &people, &mut notebook).await;

    disk("slow");
    is_slow(&client, program, &mut notebook).await;
    disk("works");
    notebook.check(&client, program).await;
    let db = Db::open(&url).await.expect("opens");
    assert!(db.verify(|_, _| {}).await.expect("reads").failure.is_none());
    db.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_ends_where_its_log_has_no_room_and_has_everything_once_it_is_started_again() {
    // Some versions try by themselves to recover, for as long as there is no room: this one ends, as others
    // do.
    let started = on_a_disk_that_fails(&["restart_after_crash=off"]).await;
    let Some((mut server, disk)) = started else { return };
    let OneNode { through: _through, url, people, client, ended: _ended } = one_node(&server).await;
    let program = people.token("focal-unicef");
    let mut notebook = Notebook::new(&client, program).await;
    for _ in 0..5 {
        let answer = notebook.change(&client, program).await;
        assert!(answer.is_done(), "{}", answer.text());
    }
    for at in IN_MEMORY {
        client.read(&As::Nobody, at).await;
    }

    disk("full /pg_wal/");
    until("the server ends", SOON, async || {
        assert_ne!(is_tried(&mut notebook, &client, program).await, 200, "it was kept nowhere");
        server.has_ended()
    })
    .await;
    assert!(server.log().contains("PANIC"), "{}", server.log());
    read_on(&client, &people, &mut notebook).await;
    let ready = async || {
        let answer = client.get(&As::Nobody, "/readyz").await;
        answer.is_some_and(|answer| answer.status == 200)
    };
    // Started as systemd does by `packaging/postgresql-restart.conf`, sooner than every five seconds: in vain
    // while there is no room.
    for _ in 0..3 {
        server.begin();
        until("it ends again", SOON, async || server.has_ended()).await;
        assert!(!ready().await);
    }
    disk("works");
    let mut started = 0_usize;
    until("it is back", Duration::from_secs(60), async || {
        if server.has_ended() {
            server.begin();
            started += 1;
        }
        ready().await
    })
    .await;
    assert!(started > 0, "{}", server.log());
    // What was acknowledged is there; what was not answered may be.
    notebook.look(&client, program).await;
    is_back(&client, &people, &mut notebook).await;
    let db = Db::open(&url).await.expect("opens");
    assert!(db.verify(|_, _| {}).await.expect("reads").failure.is_none());
    db.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_its_database_a_node_does_not_start_and_says_so() {
    let folder = tempfile::tempdir().expect("a folder");
    let nowhere = folder.path().join("nowhere").join("aunar.sqlite");
    let nobody = format!("postgres://aunar@127.0.0.1:{}/aunar", free_port());
    for db in [format!("sqlite://{}", nowhere.display()), nobody] {
        let (status, said) = How::new(&db, folder.path()).ends().await;
        assert_eq!(status, Some(2), "{db}: {said}");
        let last = said.lines().last().unwrap_or_default();
        let why = "aunar: opening the database: the database cannot be reached: ";
        assert!(last.starts_with(why), "{db}: {said}");
    }
}
