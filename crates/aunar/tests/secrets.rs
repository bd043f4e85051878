//! Secrets that stand in files, as service managers and secret stores hand them out: each is read from its file, and no
//! help, no report and no log shows it.

use aunar_hub::testing::TestApp;
use serde_json::Value;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

/// A program that is ended when the test is.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The program, told by its environment alone, and by nothing of the test's own.
fn aunar(args: &[&str], told: &[(&str, String)]) -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_aunar"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("AUNAR_")) {
        program.env_remove(name);
    }
    program.args(args).envs(told.iter().map(|(name, value)| (name, value)));
    program
}

/// Answers each connection to a port of its own in a thread; what it was sent is received.
fn server(answer: fn(TcpStream) -> Option<String>) -> (u16, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("its address").port();
    let (tell, told) = channel();
    std::thread::spawn(move || {
        for sent in listener.incoming().flatten().filter_map(answer) {
            // Nobody may be listening any more.
            let _ = tell.send(sent);
        }
    });
    (port, told)
}

/// A mail server that wants a word: what it is told.
fn mail(stream: TcpStream) -> Option<String> {
    let mut out = stream.try_clone().ok()?;
    let mut say = |line: &str| out.write_all(format!("{line}\r\n").as_bytes()).ok();
    say("220 mail.example ready")?;
    let mut word = None;
    for line in BufReader::new(stream).lines().map_while(Result::ok) {
        if line.starts_with("EHLO") {
            say("250-mail.example\r\n250 AUTH PLAIN")?;
        } else if let Some(said) = line.strip_prefix("AUTH PLAIN ") {
            word = Some(said.to_owned());
            say("235 come in")?;
        } else if line.starts_with("QUIT") {
            say("221 bye")?;
            break;
        } else {
            say("250 OK")?;
        }
    }
    word
}

/// An embedding service that is busy: the head of what it is asked.
fn embeddings(mut stream: TcpStream) -> Option<String> {
    let (mut head, mut byte) = (Vec::new(), [0]);
    while !head.ends_with(b"\r\n\r\n") {
        stream.read_exact(&mut byte).ok()?;
        head.extend(byte);
    }
    let busy =
        b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    stream.write_all(busy).ok()?;
    Some(String::from_utf8_lossy(&head).to_lowercase())
}

/// What a report says of something; nothing where it says nothing.
fn of<'a>(report: &'a Value, about: &str) -> Option<(&'a str, &'a str)> {
    let findings = report["findings"].as_array().expect("findings");
    let finding = findings.iter().find(|finding| finding["about"] == about)?;
    Some((finding["stand"].as_str()?, finding["says"].as_str()?))
}

fn doctor(told: &[(&str, String)]) -> Value {
    let output = aunar(&["doctor", "--json"], told).output().expect("the program runs");
    let [text, said] =
        [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    assert!(!text.contains("hidden") && !said.contains("hidden"), "{text}{said}");
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}{said}"))
}

/// Writes a secret, as it may lie there: with a line break behind it.
fn kept(folder: &Path, name: &str, secret: &str) -> String {
    let file = folder.join(name);
    std::fs::write(&file, format!("{secret}\n")).expect("writes");
    file.display().to_string()
}

#[tokio::test(flavor = "multi_thread")]
async fn each_secret_is_read_from_its_file_and_shown_by_nobody() {
    let app = TestApp::sample().await;
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str, secret: &str| kept(folder.path(), name, secret);
    let (mail_port, mailed) = server(mail);
    let (port, asked) = server(embeddings);
    let smtp = format!("smtp://plan:hidden-mail@127.0.0.1:{mail_port}");
    let mut told = vec![
        ("AUNAR_DB_FILE", file("db", app.db().url())),
        ("AUNAR_MAIL_FROM", "plan@red.example".to_owned()),
        ("AUNAR_SMTP_FILE", file("smtp", &smtp)),
        ("AUNAR_OIDC_ISSUER", "https://login.red.example".to_owned()),
        ("AUNAR_OIDC_CLIENT_ID", "aunar".to_owned()),
        ("AUNAR_OIDC_CLIENT_SECRET_FILE", file("oidc", "hidden-provider")),
        ("AUNAR_EMBEDDINGS_URL", format!("http://127.0.0.1:{port}/v1")),
        ("AUNAR_EMBEDDINGS_TOKEN_FILE", file("embeddings", "hidden-embeddings")),
    ];
    let report = doctor(&told);
    assert_eq!(of(&report, "database").expect("a finding").0, "ok", "{report:#}");
    assert_eq!(of(&report, "mail").expect("a finding").0, "ok", "{report:#}");
    let word = mailed.recv_timeout(Duration::from_secs(10)).expect("the mail server was told");
    assert_eq!(word, "AHBsYW4AaGlkZGVuLW1haWw=", "plan, and the word of the file");
    assert_eq!(of(&report, "model").expect("a finding").0, "ok", "{report:#}");
    assert_eq!(of(&report, "sign-in"), None, "{report:#}");

    // Who serves asks the embedding service with what stands in the file, and logs none of it.
    let mut serving = told.clone();
    serving.retain(|(name, _)| *name != "AUNAR_SMTP_FILE");
    serving.push(("AUNAR_LOG", "info".to_owned()));
    let args = ["serve", "--listen", "127.0.0.1:0"];
    let program = aunar(&args, &serving).stderr(Stdio::piped()).spawn();
    let mut program = Running(program.expect("the program starts"));
    let log = program.0.stderr.take().expect("what it says");
    let log = std::thread::spawn(move || std::io::read_to_string(log).expect("is read"));
    let head = asked.recv_timeout(Duration::from_secs(60)).expect("the service was asked");
    assert!(head.contains("authorization: bearer hidden-embeddings\r\n"), "{head}");
    drop(program);
    let log = log.join().expect("is read to its end");
    assert!(log.contains("Aunar at ") && !log.contains("hidden"), "{log}");

    // A file that is not there, and a secret that is said twice, are told by the setting's name.
    for (name, about) in [
        ("AUNAR_SMTP", "mail"),
        ("AUNAR_OIDC_CLIENT_SECRET", "sign-in"),
        ("AUNAR_EMBEDDINGS_TOKEN", "model"),
    ] {
        let file = format!("{name}_FILE");
        let at = told.iter().position(|(name, _)| *name == file).expect("is told");
        let there = std::mem::replace(&mut told[at].1, "/nowhere/at/all".to_owned());
        let report = doctor(&told);
        let (stand, says) = of(&report, about).expect("a finding");
        assert_eq!(stand, "error", "{report:#}");
        assert!(says.contains(&file) && says.contains("/nowhere/at/all"), "{says}");
        told[at].1 = there;
        told.push((name, "hidden-and-said".to_owned()));
        let report = doctor(&told);
        let (stand, says) = of(&report, about).expect("a finding");
        assert_eq!(stand, "error", "{report:#}");
        assert!(says.contains(&format!("{name} and {file} are both set")), "{says}");
        told.pop();
    }
}

#[test]
fn no_help_shows_what_the_environment_hides() {
    let folder = tempfile::tempdir().expect("a folder");
    let secrets = [
        ("AUNAR_DB", "postgres://aunar:hidden@db.example/aunar"),
        ("AUNAR_SMTP", "smtp://plan:hidden@mail.example:587"),
        ("AUNAR_OIDC_CLIENT_SECRET", "hidden"),
        ("AUNAR_EMBEDDINGS_URL", "https://e.example/v1?key=hidden"),
        ("AUNAR_EMBEDDINGS_TOKEN", "hidden"),
    ];
    let said = secrets.map(|(name, secret)| (name, secret.to_owned()));
    let files = ["AUNAR_DB", "AUNAR_SMTP", "AUNAR_OIDC_CLIENT_SECRET", "AUNAR_EMBEDDINGS_TOKEN"];
    let names = files.map(|name| format!("{name}_FILE"));
    let file = |name| (name, kept(folder.path(), name, "hidden"));
    let in_files: Vec<(&str, String)> = names.iter().map(|name| file(name.as_str())).collect();
    for told in [said.as_slice(), in_files.as_slice()] {
        for command in ["serve", "worker", "demo", "doctor", "migrate", "backup", "restore"] {
            let output = aunar(&[command, "--help"], told).output().expect("the program runs");
            let text = String::from_utf8_lossy(&output.stdout);
            assert!(output.status.success() && text.contains("AUNAR_DB"), "{command}: {text}");
            assert!(!text.contains("hidden"), "{command}: {text}");
        }
    }
}
