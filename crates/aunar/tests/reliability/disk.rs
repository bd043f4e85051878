//! A disk that is full, that takes nothing, that fails to keep what it took, or that is slow: what is read goes
//! on, what is written is refused whole, and nobody has to do anything once it works again.

use crate::client::{Answer, As, Client, People, Write};
use crate::load::DRAFT;
use crate::server::{How, until};
use aunar_db::Db;
use aunar_db::testing::{TestDb, skipped};
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

#[tokio::test(flavor = "multi_thread")]
async fn a_disk_that_fails_leaves_everything_readable_and_nothing_half_written() {
    let folder = tempfile::tempdir().expect("a folder");
    let Some(library) = library(folder.path()) else {
        skipped("no disk that fails, since there is no compiler of C (cc)");
        return;
    };
    let app = TestApp::sample_on(TestDb::sqlite().await).await;
    app.it_is("2027-03-01T12:00:00Z");
    let people = People::of(&app, &["focal-unicef", "secretariat"]).await;
    let url = app.db().url().to_owned();
    app.db().close().await;
    let state = folder.path().join("disk");
    let disk = |word: &str| std::fs::write(&state, word).expect("writes");
    disk("works");
    let mut how =
        How::new(&url, folder.path()).dated("2027-03-01T12:00:00Z".parse().expect("a moment"));
    how.env = vec![
        ("LD_PRELOAD".to_owned(), library.display().to_string()),
        ("AUNAR_DISK".to_owned(), state.display().to_string()),
    ];
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
    // A slow disk makes those who write wait, and nobody who reads.
    disk("slow");
    let writing = async {
        let answer = notebook.change(&client, program).await;
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
    disk("works");
    notebook.check(&client, program).await;
    server.kill();
    let db = Db::open(&url).await.expect("opens");
    assert!(db.verify(|_, _| {}).await.expect("reads").failure.is_none());
    db.close().await;
}
