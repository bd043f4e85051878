//! `aunar doctor` says what is in order and what to do where it is not.

use aunar_db::Engine;
use aunar_db::testing::TestDb;
use aunar_hub::testing::TestApp;
use serde_json::Value;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::process::Command;

/// What it says of each thing, and how it ended.
fn doctor(db: &str, more: &[&str]) -> (Option<i32>, Value) {
    let mut program = Command::new(env!("CARGO_BIN_EXE_aunar"));
    let settings = std::env::vars().filter(|(name, _)| name.starts_with("AUNAR_"));
    for (name, _) in settings {
        program.env_remove(name);
    }
    let output = program
        .args(["doctor", "--json", "--db", db])
        .args(more)
        .output()
        .expect("the program runs");
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
