//! Whatever was released is brought forward: a small installation of each release (tests/released/) is restored at
//! the schema it had, on both engines, and is in order at this program's; and a database as the release left it is
//! brought there in its place, all of it or nothing.

use aunar_db::testing::TestDb;
use aunar_db::{Db, DbError, Engine, Kind, Value};
use aunar_formats::backup::{BackupCell, BackupReader, Event, Header};
use aunar_hub::testing::TestApp;
use axum::http::StatusCode;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const RELEASED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/released");
const MIGRATIONS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../db/migrations");

fn done(db: &str, args: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_aunar")).args(args).args(["--db", db]).output();
    let output = output.expect("the program runs");
    let said = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
    assert!(output.status.success(), "{args:?}: {said}");
    said
}

/// The migrations of an engine in their order: number, name, file.
fn all_migrations(engine: &str) -> Vec<(i64, String, PathBuf)> {
    let files = std::fs::read_dir(format!("{MIGRATIONS}/{engine}")).expect("the migrations");
    let mut files: Vec<PathBuf> = files.map(|file| file.expect("a file").path()).collect();
    files.sort();
    let one = |file: PathBuf| {
        let name = file.file_name().and_then(|name| name.to_str()).expect("a name").to_owned();
        let number = name.split('_').next().and_then(|n| n.parse().ok()).expect("a number");
        (number, name, file)
    };
    files.into_iter().map(one).collect()
}

/// What each of these migrations is, on each engine.
fn migrations(schema: &[i64]) -> String {
    let mut lines = String::new();
    for engine in ["sqlite", "postgres"] {
        for (number, name, file) in all_migrations(engine) {
            if schema.contains(&number) {
                let sum = Sha256::digest(std::fs::read(&file).expect("reads"));
                let sum = sum.iter().fold(String::new(), |mut text, byte| {
                    let _ = write!(text, "{byte:02x}");
                    text
                });
                let _ = writeln!(lines, "{sum}  {engine}/{name}");
            }
        }
    }
    lines
}

fn header(file: &Path) -> Header {
    let bytes = std::fs::read(file).expect("reads");
    BackupReader::open(bytes.as_slice()).expect("a backup").header().clone()
}

/// Of a small plan with somebody who runs its network: what a release leaves for those after it.
fn write(folder: &Path) {
    let temporary = tempfile::tempdir().expect("a folder");
    let plan = temporary.path().join("plan.csv");
    let rows = "Activity,Lead,Period\nTaller sobre datos (illustrative),OIM,Q2 2023\nTalk on remittances (illustrative),CEPAL,2024\n";
    std::fs::write(&plan, rows).expect("writes");
    let db = format!("sqlite://{}", temporary.path().join("aunar.db").display());
    let plan = plan.display().to_string();
    let network = ["--network", "net", "--plan", "2023-2024"];
    done(
        &db,
        &[&["import", &plan, "--create", "--state", "implementation"][..], &network].concat(),
    );
    let who = ["--network", "net", "--email", "ana@agency.example", "--name", "Ana (illustrative)"];
    done(&db, &[&["mandate", "--role", "secretariat"][..], &who].concat());
    let version = env!("CARGO_PKG_VERSION");
    let file = folder.join(format!("{version}.jsonl.gz"));
    done(&db, &["backup", &file.display().to_string(), "--force"]);
    std::fs::write(folder.join(format!("{version}.migrations")), migrations(&header(&file).schema))
        .expect("writes");
}

/// The installations of the releases.
fn releases() -> Vec<PathBuf> {
    let files = std::fs::read_dir(RELEASED).expect("the releases");
    let mut files: Vec<PathBuf> = files.map(|file| file.expect("a file").path()).collect();
    files.retain(|file| file.extension().is_some_and(|end| end == "gz"));
    assert!(!files.is_empty());
    files
}

/// An empty database of each engine there is.
async fn empty() -> Vec<TestDb> {
    let mut all = vec![TestDb::sqlite_empty().await];
    all.extend(TestDb::postgres_empty().await);
    all
}

#[tokio::test(flavor = "multi_thread")]
async fn every_release_is_brought_forward() {
    if std::env::var_os("AUNAR_WRITE_RELEASE").is_some() {
        write(Path::new(RELEASED));
    }
    for file in releases() {
        let name = file.display().to_string();
        let header = header(&file);
        let kept = std::fs::read_to_string(name.replace(".jsonl.gz", ".migrations"));
        assert_eq!(
            kept.expect("the migrations of the release"),
            migrations(&header.schema),
            "a migration that was released never changes: add another"
        );
        for db in empty().await {
            let said = done(db.url(), &["restore", &name]);
            assert!(said.contains("every hash is as it should be"), "{said}");
            assert_eq!(db.pending().await.expect("reads"), 0, "{name} at this schema");
            let plan = ["export", "--network", "net", "--plan", "2023-2024", "--format", "json"];
            let plan = done(db.url(), &plan);
            assert!(plan.contains("Taller sobre datos (illustrative)"), "{plan}");
            let link = done(db.url(), &["login-link", "ana@agency.example"]);
            assert!(link.contains("http"), "{link}");
            // It is not only there, it can be worked with: served, and written to.
            let rows = if db.engine() == Engine::Sqlite { "SQLite" } else { "PostgreSQL" };
            let app = TestApp::on(db).await;
            assert_eq!(app.get("/net/plans/2023-2024").await.status, StatusCode::OK, "{rows}");
        }
    }
}

/// Fills an empty database as the release left it: its rows, at its schema.
async fn left_by(file: &Path, url: &str) {
    let bytes = std::fs::read(file).expect("reads");
    let mut reader = BackupReader::open(bytes.as_slice()).expect("a backup");
    let header = reader.header().clone();
    let db = Db::open(url).await.expect("opens");
    let mut loading = db.load(&header.schema).await.expect("is empty");
    let (mut table, mut rows) = (0, Vec::new());
    loop {
        match reader.next().expect("whole") {
            Event::Table(at) => table = at,
            Event::Row(cells) => rows.push(cells.into_iter().map(value).collect::<Vec<Value>>()),
            Event::TableEnd(_) => {
                let table = &header.tables[table];
                for some in std::mem::take(&mut rows).chunks(256) {
                    let put = loading.insert(&table.name, &table.columns, some.to_vec()).await;
                    put.expect("are taken");
                }
            }
            Event::End(_) => break,
        }
    }
    loading.finish_as_it_is().await.expect("lasts");
}

fn value(cell: BackupCell) -> Value {
    match cell {
        BackupCell::Nothing => Value::Null(Kind::Text),
        BackupCell::Whole(number) => Value::Int(number),
        BackupCell::Real(number) => Value::Real(number),
        BackupCell::Text(text) => Value::Text(text),
        BackupCell::Bytes(bytes) => Value::Bytes(bytes),
    }
}

/// All that a database holds: its migrations, the names of what there is, every row of every table.
async fn everything(url: &str) -> (Vec<i64>, Vec<String>, Vec<String>) {
    let db = Db::open(url).await.expect("opens");
    let mut moment = db.snapshot().await.expect("a moment");
    let (schema, mut rows) = (moment.schema().to_vec(), Vec::new());
    for table in moment.tables().to_vec() {
        let take = |row: Vec<Value>| {
            rows.push(format!("{}: {row:?}", table.name));
            Ok::<_, DbError>(())
        };
        moment.each_row(&table, take).await.expect("reads");
    }
    drop(moment);
    let names = db.tables().await.expect("reads");
    db.close().await;
    (schema, names, rows)
}

/// The first table that a migration makes which a schema has not.
fn new_table(engine: Engine, schema: &[i64]) -> Option<String> {
    let engine = match engine {
        Engine::Sqlite => "sqlite",
        Engine::Postgres => "postgres",
    };
    let pending = all_migrations(engine).into_iter().filter(|(n, ..)| !schema.contains(n));
    let mut texts = pending.map(|(.., file)| std::fs::read_to_string(file).expect("reads"));
    texts.find_map(|text| {
        let made = text.lines().find_map(|line| line.strip_prefix("create table "))?;
        made.split([' ', '(']).next().map(str::to_owned)
    })
}

/// A command that must not succeed: what it says.
fn refused(db: &str, args: &[&str]) -> String {
    // What serves all the same would never end.
    let output = Command::new("timeout")
        .args(["60", env!("CARGO_BIN_EXE_aunar")])
        .args(args)
        .args(["--db", db])
        .env_remove("AUNAR_MODEL")
        .output()
        .expect("the program runs");
    let said = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
    assert_eq!(output.status.code(), Some(2), "{args:?}: {said}");
    said
}

/// Serves a database, and asks for the plan that is in it.
async fn is_served(db: &str) {
    let mut program = Command::new(env!("CARGO_BIN_EXE_aunar"))
        .args(["serve", "--listen", "127.0.0.1:0", "--db", db])
        .env("AUNAR_LOG", "error")
        .env_remove("AUNAR_MODEL")
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut lines = BufReader::new(program.stderr.take().expect("what it says")).lines();
    let mut said = lines.by_ref().map_while(Result::ok);
    let address = said.find_map(|line| line.strip_prefix("Aunar at ").map(str::to_owned));
    std::thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
    let asked = async {
        let address = address?;
        reqwest::get(format!("{address}/net/plans/2023-2024")).await.ok()
    };
    let status = asked.await.map(|answer| answer.status().as_u16());
    program.kill().expect("is ended");
    program.wait().expect("is gone");
    assert_eq!(status, Some(200));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_release_left_is_brought_forward_in_its_place_or_stays_as_it_is() {
    const SERVE: [&str; 3] = ["serve", "--listen", "127.0.0.1:0"];
    for (file, by_serving) in releases().into_iter().flat_map(|f| [(f.clone(), false), (f, true)]) {
        for db in empty().await {
            left_by(&file, db.url()).await;
            let schema = header(&file).schema;
            if db.pending().await.expect("reads") == 0 {
                eprintln!("{} is of this very schema: nothing is to be done", file.display());
                continue;
            }
            // Somebody's own table stands in the way of all: whatever is tried, every row is as it was.
            match new_table(db.engine(), &schema) {
                None => {
                    eprintln!("no table is new since {}: nothing stands in a way", file.display());
                }
                Some(table) => {
                    let theirs = format!(
                        "create table {table} (theirs text); insert into {table} values ('here')"
                    );
                    db.meddle(&theirs).await.expect("makes it");
                    let before = everything(db.url()).await;
                    assert!(before.0 == schema && before.2.len() > 1_000, "{}", before.2.len());
                    let said = refused(db.url(), &["migrate"]);
                    assert!(said.contains(&table), "{said}");
                    assert!(everything(db.url()).await == before, "`migrate` changed something");
                    let said = refused(db.url(), &SERVE);
                    let why = match db.engine() {
                        Engine::Sqlite => table.as_str(),
                        Engine::Postgres => "run `aunar migrate` first",
                    };
                    assert!(said.contains(why), "{said}");
                    assert!(everything(db.url()).await == before, "`serve` changed something");
                    db.meddle(&format!("drop table {table}")).await.expect("is out of the way");
                }
            }
            // A node of PostgreSQL waits for whoever migrates: others may be at work.
            if by_serving && db.engine() == Engine::Sqlite {
                is_served(db.url()).await;
            } else {
                let said = done(db.url(), &["migrate"]);
                assert!(!said.starts_with("0 "), "{said}");
                is_served(db.url()).await;
            }
            assert_eq!(db.pending().await.expect("reads"), 0, "{}", file.display());
            done(db.url(), &["verify"]);
            let plan = ["export", "--network", "net", "--plan", "2023-2024", "--format", "json"];
            let plan = done(db.url(), &plan);
            assert!(plan.contains("Taller sobre datos (illustrative)"), "{plan}");
        }
    }
}
