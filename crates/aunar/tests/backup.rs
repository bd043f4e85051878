//! Nothing is lost when a machine is: what `aunar backup` writes while others write is an installation again, on
//! the engine it came from and on the other one, to the byte; and what is not whole changes nothing.

use aunar_db::testing::TestDb;
use aunar_db::{Db, Entry};
use aunar_formats::backup::{BackupReader, Event, Header, TableSum};
use aunar_hub::backup::LEFT_OUT;
use aunar_hub::testing::TestApp;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use uuid::Uuid;

fn aunar(db: &str, args: &[&str]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_aunar"));
    for name in ["AUNAR_LOG", "AUNAR_MODEL", "AUNAR_DB"] {
        program.env_remove(name);
    }
    program.args(args).args(["--db", db]).output().expect("the program runs")
}

fn said(output: &Output) -> String {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    format!("{}{}", text(&output.stdout), text(&output.stderr))
}

fn done(db: &str, args: &[&str]) -> String {
    let output = aunar(db, args);
    assert_eq!(output.status.code(), Some(0), "{args:?}: {}", said(&output));
    said(&output)
}

fn refused(db: &str, args: &[&str], why: &str) {
    let output = aunar(db, args);
    assert_eq!(output.status.code(), Some(2), "{args:?}: {}", said(&output));
    assert!(said(&output).contains(why), "{args:?}, {why}: {}", said(&output));
    assert_eq!(said(&output).trim().lines().count(), 1, "{}", said(&output));
}

/// What a file says of itself, and what each table comes to.
fn told(file: &Path) -> (Header, Vec<TableSum>) {
    let bytes = std::fs::read(file).expect("the file");
    let mut reader = BackupReader::open(bytes.as_slice()).expect("a backup");
    let mut sums = Vec::new();
    loop {
        match reader.next().expect("whole") {
            Event::TableEnd(sum) => sums.push(sum),
            Event::End(_) => return (reader.header().clone(), sums),
            Event::Table(_) | Event::Row(_) => {}
        }
    }
}

/// An empty database of each engine there is.
async fn empty() -> Vec<TestDb> {
    let mut all = vec![TestDb::sqlite_empty().await];
    all.extend(TestDb::postgres_empty().await);
    all
}

fn entry(record: Uuid, n: usize) -> Entry {
    Entry {
        actor: "Illustrative person".to_owned(),
        via: "cli",
        action: "ping",
        entity: "test",
        record,
        plan: None,
        before: None,
        after: Some(json!(n)),
    }
}

/// Two chains that are only ever written to together.
const TWINS: [Uuid; 2] = [Uuid::from_u128(0xa1), Uuid::from_u128(0xa2)];

/// Writes to both, again and again, until it is told to stop; says how often.
async fn writes(db: Db, stop: Arc<AtomicBool>) -> usize {
    let mut n = 0;
    while !stop.load(Ordering::SeqCst) {
        let mut tx = db.begin().await.expect("begins");
        for chain in TWINS {
            let at = chrono::Utc::now();
            tx.record(chain, at, vec![entry(chain, n)]).await.expect("records");
        }
        tx.commit().await.expect("commits");
        n += 1;
    }
    n
}

fn path(folder: &Path, name: &str) -> (PathBuf, String) {
    let path = folder.join(name);
    let text = path.display().to_string();
    (path, text)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_made_while_others_write_is_of_one_moment() {
    let folder = tempfile::tempdir().expect("a folder");
    for app in TestApp::each_sample().await {
        let stop = Arc::new(AtomicBool::new(false));
        let writer = tokio::spawn(writes((**app.db()).clone(), stop.clone()));
        let (file, name) = path(folder.path(), &format!("{:?}", app.db().engine()));
        let url = app.db().url().to_owned();
        let backup = tokio::task::spawn_blocking(move || done(&url, &["backup", &name])).await;
        stop.store(true, Ordering::SeqCst);
        let written = writer.await.expect("the writer");
        assert!(backup.expect("made").contains("history chains as of"));
        let (header, _) = told(&file);
        let rows = |chain: Uuid| {
            let head = header.chains.iter().find(|head| head.id == chain.to_string());
            head.map_or(0, |head| head.rows)
        };
        assert_eq!(rows(TWINS[0]), rows(TWINS[1]), "written together, seen together");
        assert!(written > 2 && rows(TWINS[0]) <= written as i64, "{written}");
        let new = TestDb::sqlite_empty().await;
        let restored = done(new.url(), &["restore", &file.display().to_string()]);
        assert!(restored.contains("every hash is as it should be"), "{restored}");
        assert!(restored.contains("1 sealed versions, 20 decisions"), "{restored}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_installation_goes_from_one_engine_to_the_other_and_back() {
    let folder = tempfile::tempdir().expect("a folder");
    for app in TestApp::each_sample().await {
        let from = app.db().url();
        let engine = app.db().engine();
        let (first, first_name) = path(folder.path(), &format!("{engine:?}"));
        // Something that a session is, and something only whoever has the word can use.
        let visitor = app.sign_in("focal-fao").await;
        assert_eq!(visitor.get("/desk").await.status, StatusCode::OK);
        done(from, &["backup", &first_name]);
        let exported = |db: &str| {
            ["json", "xlsx", "hxl.csv"].map(|form| {
                let args = ["export", "--network", "lac", "--plan", "2023-2024", "--format", form];
                let output = aunar(db, &args);
                assert_eq!(output.status.code(), Some(0), "{form}: {}", said(&output));
                parts(form, output.stdout)
            })
        };
        let before = exported(from);
        for (n, new) in empty().await.into_iter().enumerate() {
            let restored = done(new.url(), &["restore", &first_name]);
            assert!(restored.contains("0 reference records written"), "{restored}");
            assert!(exported(new.url()) == before, "{engine:?} to {:?}", new.engine());
            // Another backup of it has the same rows, to the byte, whichever engine they came from.
            let (second, second_name) = path(folder.path(), &format!("{engine:?}-{n}"));
            done(new.url(), &["backup", &second_name]);
            let ((header, sums), (again, sums_again)) = (told(&first), told(&second));
            assert_eq!((&header.tables, &header.chains), (&again.tables, &again.chains));
            for ((table, sum), other) in header.tables.iter().zip(&sums).zip(&sums_again) {
                assert_eq!(sum, other, "{} from {engine:?} to {:?}", table.name, new.engine());
            }
            assert!(sums.iter().map(|sum| sum.rows).sum::<u64>() > 5_000);
            // People come in as they did, and nobody is in already.
            let moved = TestApp::on(new).await;
            let as_before = Request::get("/desk").header(header::COOKIE, &visitor.cookie);
            let as_before = moved.send(as_before.body(Body::empty()).expect("a request")).await;
            assert_eq!(as_before.status, StatusCode::UNAUTHORIZED, "a session does not move");
            let visitor = moved.sign_in("focal-fao").await;
            assert_eq!(visitor.get("/desk").await.status, StatusCode::OK);
        }
    }
}

/// What an export has in it: of a workbook its parts, but the one that says when it was written.
fn parts(form: &str, bytes: Vec<u8>) -> Vec<(String, Vec<u8>)> {
    use std::io::Read as _;
    if form != "xlsx" {
        return vec![(String::new(), bytes)];
    }
    let mut book = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("a workbook");
    let count = book.len();
    let part = |n| {
        let mut part = book.by_index(n).expect("a part");
        let (name, mut bytes) = (part.name().expect("a name").into_owned(), Vec::new());
        part.read_to_end(&mut bytes).expect("reads");
        (name, bytes)
    };
    let parts: Vec<(String, Vec<u8>)> = (0..count).map(part).collect();
    assert!(parts.len() > 10);
    parts.into_iter().filter(|(name, _)| name != "docProps/core.xml").collect()
}

/// The tables of a backup are all there are: a table that is added is either in it or said to be left out.
#[tokio::test(flavor = "multi_thread")]
async fn every_table_is_in_it_or_is_said_not_to_be() {
    let folder = tempfile::tempdir().expect("a folder");
    let (file, name) = path(folder.path(), "backup");
    let mut seen: Option<Header> = None;
    for db in TestDb::each().await {
        done(db.url(), &["backup", &name, "--force"]);
        let (header, _) = told(&file);
        assert_eq!(header.left_out.len(), LEFT_OUT.len(), "{:?}", header.left_out);
        assert!(header.tables.len() > 120, "{}", header.tables.len());
        let moment = db.snapshot().await.expect("a moment");
        for table in moment.tables() {
            let listed = header.tables.iter().any(|t| t.name == table.name);
            let left_out = LEFT_OUT.iter().any(|(name, _)| *name == table.name);
            assert!(listed != left_out, "{}", table.name);
            let keyed = table.columns.iter().any(|c| c.key > 0);
            assert!(keyed || left_out, "{} has a key, so its rows an order", table.name);
        }
        // What one engine carries, the other takes.
        if let Some(other) = &seen {
            assert_eq!(other.tables, header.tables);
        }
        seen = Some(header);
    }
}

/// Takes a file apart, changes it as somebody would who knows how, and puts it together again, sums and all.
fn changed(file: &Path, change: impl Fn(&mut Vec<String>)) -> Vec<u8> {
    use sha2::{Digest, Sha256};
    use std::io::Write as _;
    let bytes = std::fs::read(file).expect("the file");
    let text = std::io::read_to_string(flate2::read::GzDecoder::new(bytes.as_slice()));
    let mut lines: Vec<String> = text.expect("text").lines().map(str::to_owned).collect();
    change(&mut lines);
    let hex = |sum: Sha256| sum.finalize().iter().map(|b| format!("{b:02x}")).collect::<String>();
    let (mut table, mut rows, mut whole, mut all) = (Sha256::new(), 0, Sha256::new(), 0);
    let mut out = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    for line in lines {
        let mut line = line;
        if line.starts_with("{\"rows\"") {
            let sum = hex(std::mem::take(&mut table));
            line = format!("{{\"rows\":{rows},\"sha256\":\"{sum}\"}}");
            all += rows;
            rows = 0;
        } else if line.starts_with("{\"tables\"") {
            let tables = line.trim_start_matches("{\"tables\":").split(',').next();
            let sum = hex(whole.clone());
            line = format!(
                "{{\"tables\":{},\"rows\":{all},\"sha256\":\"{sum}\"}}",
                tables.expect("n")
            );
        }
        line.push('\n');
        if line.starts_with('[') {
            rows += 1;
            table.update(&line);
        }
        whole.update(&line);
        out.write_all(line.as_bytes()).expect("writes");
    }
    out.finish().expect("finishes")
}

/// The first row of a table.
fn row(lines: &[String], table: &str) -> usize {
    let begins = format!("{{\"table\":\"{table}\"}}");
    lines.iter().position(|line| *line == begins).expect("the table") + 1
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_whole_changes_nothing_and_is_told_where() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = TestApp::sample().await;
    let (file, name) = path(folder.path(), "good");
    done(app.db().url(), &["backup", &name]);
    let good = std::fs::read(&file).expect("the file");
    let mut flipped = good.clone();
    flipped[good.len() / 2] ^= 0x10;
    let cases: Vec<(&str, Vec<u8>, &str)> = vec![
        ("cut", good[..good.len() * 3 / 4].to_vec(), "it was cut off (nothing was restored)"),
        ("flipped", flipped, "the backup is damaged at line "),
        (
            "newer",
            changed(&file, |lines| {
                lines[0] = lines[0].replacen("\"schema\":[1,", "\"schema\":[9000,1,", 1);
            }),
            "made at schema version 9000, this program knows versions up to",
        ),
        (
            "unknown",
            changed(&file, |lines| {
                lines[0] = lines[0].replacen("\"schema\":[1,", "\"schema\":[0,1,", 1);
            }),
            "schema version 0: this program does not know it",
        ),
        (
            "path",
            changed(&file, |lines| {
                for line in &mut lines[..] {
                    *line = line.replacen("\"budget_line\"", "\"../../../tmp/x\"", 1);
                }
            }),
            "there is no table `../../../tmp/x`",
        ),
        (
            "column",
            changed(&file, |lines| {
                lines[0] = lines[0].replacen(
                    "\"columns\":[\"hash\",\"id\",\"n\"]",
                    "\"columns\":[\"hash\",\"id\",\"n) --\"]",
                    1,
                );
            }),
            "the table `chain` has other columns",
        ),
        (
            "forged history",
            changed(&file, |lines| {
                let at = row(lines, "history");
                lines.remove(at);
            }),
            "is not whole (nothing was restored)",
        ),
        (
            "loose",
            changed(&file, |lines| {
                let at = row(lines, "framework");
                lines.remove(at);
            }),
            "a link would point nowhere",
        ),
        (
            "rule",
            changed(&file, |lines| {
                for line in &mut lines[..] {
                    *line = line.replace(",\"world\",", ",\"moon\",");
                }
            }),
            "table `place`, rows 1 to ",
        ),
        ("other file", b"PK\x03\x04".to_vec(), "this is no backup of Aunar"),
    ];
    let fresh = folder.path().join("fresh.db");
    let mut targets = vec![(format!("sqlite://{}", fresh.display()), None)];
    if let Some(db) = TestDb::postgres_empty().await {
        targets.push((db.url().to_owned(), Some(db)));
    }
    for (case, bytes, why) in &cases {
        let (bad, bad_name) = path(folder.path(), case);
        std::fs::write(&bad, bytes).expect("writes");
        for (url, db) in &targets {
            refused(url, &["restore", &bad_name], why);
            match db {
                None => assert!(!fresh.exists(), "{case}: no file is left"),
                Some(db) => assert!(db.is_empty().await.expect("reads"), "{case}: nothing is left"),
            }
        }
    }
    // What can be told without a database is told without one.
    refused("sqlite://", &["restore", &path(folder.path(), "cut").1, "--check"], "it was cut off");
    let looked = done("sqlite://", &["restore", &name, "--check"]);
    assert!(looked.contains("The backup is whole. Nothing was restored."), "{looked}");
    assert!(looked.contains("left out: backup_turn, ceremony, session, sign_in_asked"), "{looked}");
    // And a database that holds something keeps it.
    for (url, _) in &targets {
        done(url, &["restore", &name]);
        refused(url, &["restore", &name], "the database is not empty");
        done(url, &["verify"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_never_written_over_unasked_and_opens_only_to_its_key() {
    use age::secrecy::ExposeSecret as _;
    let folder = tempfile::tempdir().expect("a folder");
    let db = TestDb::sqlite().await;
    let (file, name) = path(folder.path(), "locked.age");
    let (key, other) = (age::x25519::Identity::generate(), age::x25519::Identity::generate());
    let keep = |name: &str, key: &age::x25519::Identity| {
        let (path, text) = path(folder.path(), name);
        std::fs::write(path, key.to_string().expose_secret()).expect("writes");
        text
    };
    let (right, wrong) = (keep("right", &key), keep("wrong", &other));
    let recipient = key.to_public().to_string();
    let args = ["backup", &name, "--age-recipient", &recipient];
    let first = done(db.url(), &args);
    refused(db.url(), &args, "is there already: say --force");
    let sum = sha2::Sha256::default();
    let sum = sha2::Digest::chain_update(sum, std::fs::read(&file).expect("the file"));
    let sum: String = sha2::Digest::finalize(sum).iter().map(|b| format!("{b:02x}")).collect();
    assert!(first.contains(&sum), "its sum is said: {first}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(&file).expect("the file").permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "for its owner alone");
    }
    refused("sqlite://", &["restore", &name, "--check"], "say which key opens it, --age-identity");
    let check =
        |key: &str| aunar("sqlite://", &["restore", &name, "--check", "--age-identity", key]);
    assert_eq!(check(&right).status.code(), Some(0), "{}", said(&check(&right)));
    assert!(said(&check(&wrong)).contains("does not open the backup"), "{}", said(&check(&wrong)));
    // Cut off, or with a bit changed, it does not open.
    let whole = std::fs::read(&file).expect("the file");
    for bytes in [whole[..whole.len() - 9].to_vec(), {
        let mut bytes = whole.clone();
        bytes[whole.len() / 2] ^= 1;
        bytes
    }] {
        std::fs::write(&file, bytes).expect("writes");
        assert_eq!(check(&right).status.code(), Some(2), "{}", said(&check(&right)));
    }
    let nobody = aunar(db.url(), &["backup", &name, "--force", "--age-recipient", "age1nobody"]);
    assert_eq!(nobody.status.code(), Some(2));
    assert!(said(&nobody).contains("a recipient of age begins with age1"), "{}", said(&nobody));
    // To standard output and from standard input, with nothing else in between.
    let piped = aunar(db.url(), &["backup", "-"]);
    assert_eq!(piped.status.code(), Some(0), "{}", said(&piped));
    assert!(BackupReader::open(piped.stdout.as_slice()).is_ok());
    assert!(!folder.path().join("-").exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_folder_the_latest_stay() {
    let folder = tempfile::tempdir().expect("a folder");
    let into = folder.path().display().to_string();
    let db = TestDb::sqlite().await;
    std::fs::write(folder.path().join("aunar-20250101T000000Z.jsonl.gz"), "old").expect("writes");
    std::fs::write(folder.path().join("notes.txt"), "mine").expect("writes");
    done(db.url(), &["backup", "--into", &into, "--keep", "1"]);
    let mut names: Vec<String> = std::fs::read_dir(folder.path())
        .expect("the folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    assert_eq!(names.len(), 2, "{names:?}");
    assert!(names[0].starts_with("aunar-2") && names[0] != "aunar-20250101T000000Z.jsonl.gz");
    assert_eq!(names[1], "notes.txt");
    refused(db.url(), &["backup", "--into", "/nowhere/at/all"], "there is no folder");
    let nothing = TestDb::sqlite_empty().await;
    refused(nothing.url(), &["backup", "-"], "there is no installation in this database");
}
