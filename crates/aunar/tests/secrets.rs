//! Secrets that stand in files, as service managers and secret stores hand them out: each is read from its
//! file, no help, no report and no log shows it, and one that is changed is changed for whoever is told it.

use aunar_db::Engine;
use aunar_domain::access::Scope;
use aunar_hub::account::issue_token;
use aunar_hub::sample::address;
use aunar_hub::testing::TestApp;
use axum::body::Body;
use axum::http::Request;
use chrono::TimeDelta;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread::JoinHandle;
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

/// A mail server that wants a word, and takes no letter yet: what it is told.
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
        } else if line.starts_with("MAIL") {
            say("421 4.3.2 not now")?;
            break;
        } else if line.starts_with("QUIT") {
            say("221 bye")?;
            break;
        } else {
            say("250 OK")?;
        }
    }
    word
}

/// The head of a request.
fn head(stream: &mut TcpStream) -> Option<String> {
    let (mut head, mut byte) = (Vec::new(), [0]);
    while !head.ends_with(b"\r\n\r\n") {
        stream.read_exact(&mut byte).ok()?;
        head.extend(byte);
    }
    Some(String::from_utf8_lossy(&head).into_owned())
}

/// An embedding service that is busy: the head of what it is asked.
fn embeddings(mut stream: TcpStream) -> Option<String> {
    let head = head(&mut stream)?;
    let busy =
        b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    stream.write_all(busy).ok()?;
    Some(head.to_lowercase())
}

/// A provider of identities that lets nobody in: by what whoever asks it for a token proves who they are.
fn provider(mut stream: TcpStream) -> Option<String> {
    let head = head(&mut stream)?;
    let field = |name: &str| {
        let mut fields = head.lines().filter_map(|line| line.split_once(": "));
        fields.find(|(is, _)| is.eq_ignore_ascii_case(name)).map(|(_, value)| value.to_owned())
    };
    let own = format!("http://{}", field("host")?);
    let (status, said) = match head.split(' ').nth(1)? {
        "/.well-known/openid-configuration" => {
            let said = json!({
                "issuer": own,
                "authorization_endpoint": format!("{own}/authorize"),
                "token_endpoint": format!("{own}/token"),
                "jwks_uri": format!("{own}/keys"),
                "response_types_supported": ["code"],
                "subject_types_supported": ["public"],
                "id_token_signing_alg_values_supported": ["RS256"],
            });
            ("200 OK", said)
        }
        "/keys" => ("200 OK", json!({ "keys": [] })),
        _ => ("401 Unauthorized", json!({ "error": "invalid_client" })),
    };
    let said = said.to_string();
    let answer = format!(
        "HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{said}",
        said.len()
    );
    stream.write_all(answer.as_bytes()).ok()?;
    field("authorization")
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

/// The program as it serves, its address, and what it will have said when it ends.
fn serving(told: &[(&str, String)]) -> (Running, String, JoinHandle<String>) {
    let args = ["serve", "--listen", "127.0.0.1:0"];
    let program = aunar(&args, told).stderr(Stdio::piped()).spawn();
    let mut program = Running(program.expect("the program starts"));
    let mut log = BufReader::new(program.0.stderr.take().expect("what it says"));
    let mut said = String::new();
    while !said.contains("Aunar at ") {
        assert!(log.read_line(&mut said).expect("is read") > 0, "it ended: {said}");
    }
    let port = said.trim_end().rsplit(':').next().unwrap_or_default().to_owned();
    let log = std::thread::spawn(move || {
        log.read_to_string(&mut said).expect("is read to its end");
        said
    });
    (program, format!("http://127.0.0.1:{port}"), log)
}

/// Has a letter written, and goes to the provider and back.
async fn comes_in_by_letter_and_by_provider(base: &str) {
    let never = reqwest::redirect::Policy::none();
    let http = reqwest::Client::builder().redirect(never).no_proxy().build().expect("a client");
    let form = format!("address={}", aunar_hub::web::params::encode(&address("focal-fao")));
    let asked = http
        .post(format!("{base}/sign-in"))
        .header("content-type", "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .body(form)
        .send()
        .await
        .expect("an answer");
    assert_eq!(asked.status(), 200);
    let away = http.get(format!("{base}/sign-in/provider")).send().await.expect("an answer");
    assert_eq!(away.status(), 303);
    let said = |name: &str| {
        let all = away.headers().get_all(name).iter().filter_map(|value| value.to_str().ok());
        all.map(str::to_owned).collect::<Vec<_>>()
    };
    let to = reqwest::Url::parse(&said("location")[0]).expect("an address");
    let (_, state) = to.query_pairs().find(|(name, _)| name == "state").expect("a state");
    let cookies = said("set-cookie");
    let cookie = cookies.iter().find(|cookie| cookie.contains("-way=")).expect("a way back");
    let cookie = cookie.split(';').next().unwrap_or_default();
    let back = http
        .get(format!("{base}/sign-in/provider/back?code=illustrative&state={state}"))
        .header("cookie", cookie)
        .send()
        .await
        .expect("an answer");
    assert_eq!(back.status(), 400, "the provider lets nobody in");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_word_that_is_written_anew_is_said_from_the_next_start_on_and_the_old_one_no_more() {
    let app = TestApp::sample().await;
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str, secret: &str| kept(folder.path(), name, secret);
    let (mail_port, mailed) = server(mail);
    let (provider_port, proven) = server(provider);
    let (port, asked) = server(embeddings);
    let smtp = |word: &str| format!("smtp://plan:{word}@127.0.0.1:{mail_port}");
    let told = [
        ("AUNAR_DB_FILE", file("db", app.db().url())),
        ("AUNAR_MAIL_FROM", "plan@red.example".to_owned()),
        ("AUNAR_SMTP_FILE", file("smtp", &smtp("hidden-mail"))),
        ("AUNAR_OIDC_ISSUER", format!("http://127.0.0.1:{provider_port}")),
        ("AUNAR_OIDC_CLIENT_ID", "aunar".to_owned()),
        ("AUNAR_OIDC_CLIENT_SECRET_FILE", file("oidc", "hidden-provider")),
        ("AUNAR_EMBEDDINGS_URL", format!("http://127.0.0.1:{port}/v1")),
        ("AUNAR_EMBEDDINGS_TOKEN_FILE", file("embeddings", "hidden-embeddings")),
        ("AUNAR_LOG", "info".to_owned()),
        // A proxy of the environment, which leads nowhere: nobody is told anything by it.
        ("HTTP_PROXY", "http://127.0.0.1:1".to_owned()),
        ("http_proxy", "http://127.0.0.1:1".to_owned()),
    ];
    // The words as they are said: `plan` or `aunar` with the word, in base 64, and the last as it is.
    for [word, proof, token] in [
        ["AHBsYW4AaGlkZGVuLW1haWw=", "Basic YXVuYXI6aGlkZGVuLXByb3ZpZGVy", "hidden-embeddings"],
        ["AHBsYW4AaGlkZGVuLWFuZXc=", "Basic YXVuYXI6aGlkZGVuLWFuZXc=", "hidden-anew"],
    ] {
        let token = format!("authorization: bearer {token}\r\n");
        let (program, base, log) = serving(&told);
        comes_in_by_letter_and_by_provider(&base).await;
        let soon = Duration::from_secs(60);
        assert_eq!(mailed.recv_timeout(soon).expect("the mail server was told"), word);
        assert_eq!(proven.recv_timeout(soon).expect("the provider was told"), proof);
        let head = asked.recv_timeout(soon).expect("the service was asked");
        assert!(head.contains(&token), "{head}");
        // Whoever runs goes on with the word it was started with.
        file("smtp", &smtp("hidden-anew"));
        file("oidc", "hidden-anew");
        file("embeddings", "hidden-anew");
        comes_in_by_letter_and_by_provider(&base).await;
        assert_eq!(mailed.recv_timeout(soon).expect("the mail server was told"), word);
        drop(program);
        let log = log.join().expect("is read to its end");
        assert!(!log.contains("hidden"), "{log}");
        // What it said last is on its way for a moment.
        std::thread::sleep(Duration::from_secs(1));
        assert!(mailed.try_iter().all(|said| said == word), "another word for the mail server");
        let proofs: Vec<String> = proven.try_iter().collect();
        assert_eq!(proofs, [proof], "for the provider");
        assert!(asked.try_iter().all(|head| head.contains(&token)), "another token");
    }
}

#[tokio::test]
async fn all_sessions_are_ended_as_the_page_says_and_whoever_has_a_token_notices_nothing() {
    // The statement of docs/SECURITY.md, as it stands there.
    let page = include_str!("../../../docs/SECURITY.md");
    let row = page.lines().find(|line| line.starts_with("| all sessions ")).expect("the row");
    let mut said = row.split('`').skip(1).step_by(2);
    let [Some(statement), Some(now), Some(in_place_of)] = [(); 3].map(|()| said.next()) else {
        panic!("a statement, what it says on SQLite, and in the place of what: {row}");
    };
    assert!(statement.contains(in_place_of), "{row}");
    for app in TestApp::each_sample().await {
        let state = app.app.state();
        let mut people = Vec::new();
        for name in ["secretariat", "focal-unicef", "reader"] {
            people.push(app.sign_in(name).await);
        }
        let id = people[1].get("/account").await.field("id");
        let fields = [("id", id.as_str()), ("name", "a test"), ("days", "30")];
        let made = people[1].post("/account/tokens", &fields).await;
        let own = made.select("#tokens ~ div code.link").remove(0);
        let network = state.pictures.now().await.expect("reads").networks["lac"].network.id;
        let until = state.now() + TimeDelta::days(30);
        let program =
            issue_token(&state.db, network, "a test", Scope::Read, state.now(), until).await;
        let tokens = [own, program.expect("a token")];

        let statement = match app.db().engine() {
            Engine::Postgres => statement.to_owned(),
            Engine::Sqlite => statement.replace(in_place_of, now),
        };
        app.db().meddle(&statement).await.expect("is run");
        for visitor in &people {
            for at in ["/desk", "/account"] {
                let answer = visitor.get(at).await;
                assert_eq!(answer.status, 401, "{at}: {}", answer.text());
                assert!(answer.text().contains("/sign-in"), "{at} leads to where one signs in");
            }
            let written = visitor.post("/account/language", &[("lang", "fr")]).await;
            assert_eq!(written.status, 401, "{}", written.text());
            assert_eq!(visitor.get("/lac").await.status, 200, "what everybody reads");
        }
        for token in &tokens {
            let request = Request::get("/api/v1/networks/lac/plans/2023-2024/activities")
                .header("authorization", format!("Bearer {token}"));
            let answer = app.send(request.body(Body::empty()).expect("a request")).await;
            assert_eq!(answer.status, 200, "{}", answer.text());
        }
        // Who comes in again reads when the others ended: it stands there as the program itself writes it.
        let again = app.sign_in("focal-unicef").await;
        assert_eq!(again.get("/desk").await.status, 200);
        let data = again.get("/account/data.json").await.json();
        let sessions = data["sessions"].as_array().expect("sessions");
        let open = sessions.iter().filter(|session| session["ended"].is_null()).count();
        assert!(open == 1 && sessions.len() > 1, "{sessions:?}");
    }
}
