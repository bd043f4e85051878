//! Whatever was released is brought forward: a small installation of each release (tests/released/) is restored at
//! the schema it had, on both engines, and is in order at this program's.

use aunar_db::Engine;
use aunar_db::testing::TestDb;
use aunar_formats::backup::{BackupReader, Header};
use aunar_hub::testing::TestApp;
use axum::http::StatusCode;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

const RELEASED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/released");
const MIGRATIONS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../db/migrations");

fn done(db: &str, args: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_aunar")).args(args).args(["--db", db]).output();
    let output = output.expect("the program runs");
    let said = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
    assert!(output.status.success(), "{args:?}: {said}");
    said
}

/// What each of these migrations is, on each engine.
fn migrations(schema: &[i64]) -> String {
    let mut lines = String::new();
    for engine in ["sqlite", "postgres"] {
        let files = std::fs::read_dir(format!("{MIGRATIONS}/{engine}")).expect("the migrations");
        let mut files: Vec<PathBuf> = files.map(|file| file.expect("a file").path()).collect();
        files.sort();
        for file in files {
            let name = file.file_name().and_then(|name| name.to_str()).expect("a name");
            let number = name.split('_').next().and_then(|n| n.parse().ok()).expect("a number");
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

#[tokio::test(flavor = "multi_thread")]
async fn every_release_is_brought_forward() {
    if std::env::var_os("AUNAR_WRITE_RELEASE").is_some() {
        write(Path::new(RELEASED));
    }
    let files = std::fs::read_dir(RELEASED).expect("the releases");
    let mut files: Vec<PathBuf> = files.map(|file| file.expect("a file").path()).collect();
    files.retain(|file| file.extension().is_some_and(|end| end == "gz"));
    assert!(!files.is_empty());
    for file in files {
        let name = file.display().to_string();
        let header = header(&file);
        let kept = std::fs::read_to_string(name.replace(".jsonl.gz", ".migrations"));
        assert_eq!(
            kept.expect("the migrations of the release"),
            migrations(&header.schema),
            "a migration that was released never changes: add another"
        );
        let mut all = vec![TestDb::sqlite_empty().await];
        all.extend(TestDb::postgres_empty().await);
        for db in all {
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
