//! `aunar doctor` says what is in order and what to do where it is not.

use aunar_db::testing::{TestDb, skipped};
use aunar_db::{Engine, Entry};
use aunar_hub::testing::TestApp;
use chrono::{TimeDelta, Utc};
use serde_json::Value;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use uuid::Uuid;

/// What it says of each thing, and how it ended.
fn doctor(db: &str, more: &[&str]) -> (Option<i32>, Value) {
    report(
        Command::new(env!("CARGO_BIN_EXE_aunar")).args(["doctor", "--json", "--db", db]).args(more),
    )
}

/// The same of a command that runs it, without the settings of the test.
fn report(program: &mut Command) -> (Option<i32>, Value) {
    let settings = std::env::vars().filter(|(name, _)| name.starts_with("AUNAR_"));
    for (name, _) in settings {
        program.env_remove(name);
    }
    let output = program.output().expect("the program runs");
    let text = String::from_utf8_lossy(&output.stdout);
    let report = serde_json::from_str(&text).unwrap_or_else(|e| panic!("{e}: {text}"));
    (output.status.code(), report)
}

/// How one thing stands, what is said of it, and what to do.
fn of<'a>(report: &'a Value, about: &str) -> (&'a str, &'a str, &'a str) {
    let findings = report["findings"].as_array().expect("findings");
    let worst = |f: &&Value| ["ok", "warning", "error"].iter().position(|s| f["stand"] == *s);
    let found = findings.iter().filter(|f| f["about"] == about).max_by_key(worst);
    let found = found.unwrap_or_else(|| panic!("{about} in {report:#}"));
    let text = |name: &str| found[name].as_str().unwrap_or_default();
    (text("stand"), text("says"), text("do"))
}

/// A port that is free at this moment.
fn free() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("its address").to_string()
}

/// A mail server that greets, says what it can and goes.
fn mail_server() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("its address").port();
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let mut out = stream.try_clone().expect("the stream");
            let mut say = |line: &str| out.write_all(format!("{line}\r\n").as_bytes()).is_ok();
            say("220 mail.example ready");
            for line in BufReader::new(stream).lines().map_while(Result::ok) {
                let line = line.to_ascii_uppercase();
                let sent = ["MAIL", "RCPT", "DATA"].iter().any(|verb| line.starts_with(verb));
                assert!(!sent, "nothing is sent");
                if line.starts_with("EHLO") {
                    say("250 mail.example");
                } else if line.starts_with("QUIT") {
                    say("221 bye");
                    break;
                } else {
                    say("250 OK");
                }
            }
        }
    });
    port
}

#[tokio::test(flavor = "multi_thread")]
async fn an_installation_in_order_is_said_to_be_and_one_that_is_not_is_told_what_to_do() {
    for app in TestApp::each_sample().await {
        let db = app.db();
        let folder = tempfile::tempdir().expect("a folder");
        let into = folder.path().display().to_string();
        let smtp = format!("smtp://127.0.0.1:{}", mail_server());
        let listen = free();
        let told = [
            "--listen",
            &listen,
            "--public-url",
            "http://localhost:1",
            "--backup-dir",
            &into,
            "--smtp",
            &smtp,
            "--mail-from",
            "plan@red.example",
        ];
        let (code, report) = doctor(db.url(), &told);
        let syncs = of(&report, "durability").0 != "error";
        assert_eq!(code, Some(i32::from(!syncs)), "{report:#}");
        assert_eq!(of(&report, "backups").0, "warning", "{report:#}");
        assert_ne!(of(&report, "backup disk").0, "error", "{report:#}");
        for about in [
            "database", "schema", "writing", "history", "clock", "mail", "port", "model", "proxies",
        ] {
            assert_eq!(of(&report, about).0, "ok", "{report:#}");
        }
        assert!(of(&report, "address").1.contains("could not be asked"), "{report:#}");
        // The tests' PostgreSQL does not sync, and is told so; ours does.
        let (stand, says, _) = of(&report, "durability");
        match db.engine() {
            Engine::Sqlite => assert_eq!(stand, "ok", "{says}"),
            Engine::Postgres => assert!(says.contains("sync"), "{says}"),
        }

        // What is wrong, each by itself.
        let newer =
            "insert into _sqlx_migrations (version, description, success, checksum, execution_time)
            select 9000, 'later', success, checksum, 0 from _sqlx_migrations where version = 1";
        db.meddle(newer).await.expect("writes");
        let (code, report) = doctor(db.url(), &told);
        assert_eq!((code, of(&report, "schema").0), (Some(1), "error"));
        assert!(of(&report, "schema").1.contains("schema version 9000"), "{report:#}");
        db.meddle("delete from _sqlx_migrations where version = 9000").await.expect("writes");
        let later = "update chain set n = n + 1 where n = (select max(n) from chain)";
        db.meddle(later).await.expect("a chain only grows, and this one does");
        let wrong = [
            "--listen",
            "127.0.0.1:99999",
            "--public-url",
            "http://plan.example",
            "--proxies",
            "1",
            "--backup-dir",
            "/nowhere/at/all",
            "--smtp",
            "smtp://127.0.0.1:1",
            "--mail-from",
            "plan@red.example",
            "--model",
            "/nowhere/at/all",
        ];
        let (code, report) = doctor(db.url(), &wrong);
        assert_eq!(code, Some(1));
        for (about, says, mend) in [
            ("history", "1 chains do not end with their last row", "aunar verify"),
            ("backup disk", "cannot be written to and synced", "make the folder"),
            ("mail", "the mail server", "look at the address"),
            ("model", "weights.npz", "AUNAR_MODEL"),
            ("port", "127.0.0.1:99999", "AUNAR_LISTEN"),
            ("address", "is not encrypted", "TLS"),
        ] {
            let found = of(&report, about);
            assert!(found.1.contains(says) && found.2.contains(mend), "{about}: {found:?}");
            assert_eq!(found.0, "error", "{about}: {found:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_database_it_says_so_and_writes_none() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("none.db");
    let (code, report) = doctor(&format!("sqlite://{}", file.display()), &[]);
    assert_eq!((code, of(&report, "database").0), (Some(1), "error"));
    assert!(!file.exists());
    let (code, report) = doctor("postgres://aunar:hidden@127.0.0.1:1/aunar", &[]);
    assert_eq!(code, Some(1));
    assert!(!report.to_string().contains("hidden"), "no password is said");
    // A secret from a file, as service managers hand it out; and nobody is guessed between two.
    let db = TestDb::sqlite().await;
    let secret = folder.path().join("db");
    std::fs::write(&secret, format!("{}\n", db.url())).expect("writes");
    let run = |said: Option<&str>| {
        let mut program = Command::new(env!("CARGO_BIN_EXE_aunar"));
        program.arg("verify").env("AUNAR_DB_FILE", &secret).env_remove("AUNAR_DB");
        if let Some(said) = said {
            program.env("AUNAR_DB", said);
        }
        program.output().expect("the program runs")
    };
    assert!(run(None).status.success(), "{}", String::from_utf8_lossy(&run(None).stderr));
    // An empty variable, as compose files leave it, names none.
    let empty = Command::new(env!("CARGO_BIN_EXE_aunar"))
        .args(["verify", "--db", db.url()])
        .envs([("AUNAR_DB_FILE", ""), ("AUNAR_SMTP_FILE", "")])
        .output();
    assert!(empty.expect("the program runs").status.success());
    let both = run(Some(db.url()));
    assert_eq!(both.status.code(), Some(2));
    assert!(
        String::from_utf8_lossy(&both.stderr).contains("AUNAR_DB and AUNAR_DB_FILE are both set")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_a_provider_and_a_schema_that_are_wrong_are_told_what_to_do() {
    for db in TestDb::each().await {
        // Somebody's clock was an hour ahead when this was written, or ours is behind.
        let entry = Entry {
            actor: "Illustrative person".to_owned(),
            via: "cli",
            action: "ping",
            entity: "test",
            record: Uuid::from_u128(1),
            plan: None,
            before: None,
            after: Some(serde_json::json!(1)),
        };
        let mut tx = db.begin().await.expect("begins");
        let later = Utc::now() + TimeDelta::hours(1);
        tx.record(Uuid::from_u128(0xa1), later, vec![entry]).await.expect("records");
        tx.commit().await.expect("commits");
        let provider = ["--oidc-issuer", "http://login.example", "--oidc-client-id", "aunar"];
        let (code, report) = doctor(db.url(), &provider);
        assert_eq!(code, Some(1));
        for (about, says, mend) in [
            ("clock", "the latest row of the history is of", "set by the network"),
            ("sign-in", "the issuer is reached by https", "AUNAR_OIDC_"),
        ] {
            let found = of(&report, about);
            assert!(found.1.contains(says) && found.2.contains(mend), "{about}: {found:?}");
            assert_eq!(found.0, "error", "{about}: {found:?}");
        }
        // As a program of before left it.
        let newest = "delete from _sqlx_migrations
            where version = (select max(version) from _sqlx_migrations)";
        db.meddle(newest).await.expect("deletes");
        let (code, report) = doctor(db.url(), &[]);
        let (stand, says, mend) = of(&report, "schema");
        assert_eq!((code, stand), (Some(1), "error"), "{report:#}");
        assert!(says.contains("1 migrations are pending"), "{says}");
        assert!(mend.contains("aunar backup") && mend.contains("aunar migrate"), "{mend}");
    }
}

/// Whoever answers at an address of this machine, with a certificate that ends in so many days.
struct Site {
    program: Child,
    address: String,
}

impl Drop for Site {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

fn openssl(folder: &Path, args: &[&str]) {
    let made = Command::new("openssl").args(args).current_dir(folder).output().expect("it runs");
    assert!(made.status.success(), "{args:?}: {}", String::from_utf8_lossy(&made.stderr));
}

impl Site {
    fn with_days(folder: &Path, days: &str) -> Self {
        let signed = ["x509", "-req", "-in", "site.csr", "-CA", "ca.pem", "-CAkey", "ca.key"];
        let more = ["-CAcreateserial", "-days", days, "-extfile", "site.ext", "-out", "site.crt"];
        openssl(folder, &[&signed[..], &more[..]].concat());
        let listen = free();
        let program = Command::new("openssl")
            .args(["s_server", "-quiet", "-www", "-accept", &listen])
            .args(["-cert", "site.crt", "-key", "site.key"])
            .current_dir(folder)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        let port = listen.rsplit(':').next().expect("a port");
        let address = format!("https://localhost:{port}");
        let site = Self { program: program.expect("openssl starts"), address };
        let begun = Instant::now();
        while TcpStream::connect(&listen).is_err() {
            assert!(begun.elapsed() < Duration::from_secs(30), "nobody answers at {listen}");
            std::thread::sleep(Duration::from_millis(50));
        }
        site
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_certificate_that_ends_is_told_before_it_does_and_after() {
    if Command::new("openssl").arg("version").output().is_err() {
        skipped("openssl is not installed, so no certificate ends");
        return;
    }
    let db = TestDb::sqlite().await;
    let temporary = tempfile::tempdir().expect("a folder");
    let folder = temporary.path();
    let key = ["-newkey", "rsa:2048", "-nodes"];
    let ca = ["-x509", "-days", "2", "-subj", "/CN=illustrative", "-keyout", "ca.key"];
    openssl(folder, &[&["req"][..], &key[..], &ca[..], &["-out", "ca.pem"][..]].concat());
    let site = ["-subj", "/CN=localhost", "-keyout", "site.key", "-out", "site.csr"];
    openssl(folder, &[&["req"][..], &key[..], &site[..]].concat());
    let ext = "subjectAltName=DNS:localhost\nbasicConstraints=CA:FALSE\n";
    std::fs::write(folder.join("site.ext"), ext).expect("writes");
    for (days, stand, says, mend) in [
        ("30", "ok", "its certificate holds until", ""),
        ("5", "warning", "ends on", "renew it"),
        ("0", "error", "has ended", "renew it"),
    ] {
        let site = Site::with_days(folder, days);
        // One of no days has ended once this second is over.
        std::thread::sleep(Duration::from_secs(2));
        let mut program = Command::new(env!("CARGO_BIN_EXE_aunar"));
        program.args(["doctor", "--json", "--db", db.url(), "--public-url", &site.address]);
        let (code, report) = report(program.env("SSL_CERT_FILE", folder.join("ca.pem")));
        let found = of(&report, "address");
        assert_eq!((code, found.0), (Some(i32::from(stand == "error")), stand), "{report:#}");
        assert!(found.1.contains(says) && found.2.contains(mend), "{found:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_disk_with_too_little_room_is_told() {
    let db = TestDb::sqlite().await;
    let folder = tempfile::tempdir().expect("a folder");
    let small = folder.path().display().to_string();
    // A disk of a few megabytes, that nobody but the commands after it sees.
    let mount = format!("mount -t tmpfs -o size=8m tmpfs '{small}'");
    let with = |then: &str| {
        let mut shell = Command::new("unshare");
        shell.args(["--map-root-user", "--mount", "sh", "-c", &format!("{mount} && {then}")]);
        shell
    };
    if !with("true").output().is_ok_and(|done| done.status.success()) {
        // Nothing that could be installed would change that.
        eprintln!("SKIPPED: this machine lets nobody have a small disk, so none is looked at");
        return;
    }
    let told = format!("--db '{}' --backup-dir '{small}'", db.url());
    let doctor = format!("exec '{}' doctor --json {told}", env!("CARGO_BIN_EXE_aunar"));
    let (code, report) = report(&mut with(&doctor));
    let (stand, says, mend) = of(&report, "backup disk");
    assert_eq!((code, stand), (Some(1), "error"), "{report:#}");
    assert!(says.contains(" KB free of ") && says.contains(&small), "{says}");
    assert!(mend.contains("make room"), "{mend}");
}
