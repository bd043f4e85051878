//! The program as it serves: what it makes of requests that two servers could read in two ways, of those who are
//! slow or many, and what whoever watches it is told.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// A sample installation that serves, ended when it is dropped.
struct Served {
    child: Child,
    port: u16,
    /// A path that signs somebody of the sample in, once.
    link: String,
    log: Arc<Mutex<String>>,
}

impl Served {
    fn start(settings: &[(&str, &str)]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_aunar"));
        command
            .args(["demo", "--listen", "127.0.0.1:0"])
            .env_remove("AUNAR_LOG")
            .env_remove("AUNAR_MODEL");
        for (name, value) in settings {
            command.env(name, value);
        }
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let log = Arc::new(Mutex::new(String::new()));
        let (into, lines) = (Arc::clone(&log), BufReader::new(child.stderr.take().unwrap()));
        std::thread::spawn(move || {
            for line in lines.lines().map_while(Result::ok) {
                let mut log = into.lock().unwrap();
                log.push_str(&line);
                log.push('\n');
            }
        });
        let mut said = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        let address = said.find(|line| line.contains("/lac ")).unwrap();
        let port = address.split("localhost:").nth(1).unwrap().split('/').next().unwrap();
        let link = said.find(|line| line.contains("/sign-in/")).unwrap();
        let link = format!("/sign-in/{}", link.split("/sign-in/").nth(1).unwrap().trim());
        let served = Self { port: port.parse().unwrap(), link, child, log };
        // The rest of what it prints is read, so that it does not wait for a reader.
        std::thread::spawn(move || said.for_each(drop));
        let begun = Instant::now();
        while served.ask("GET /readyz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").is_empty()
        {
            assert!(begun.elapsed() < Duration::from_secs(30), "it does not serve");
            std::thread::sleep(Duration::from_millis(50));
        }
        served
    }

    fn connect(&self) -> Option<TcpStream> {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).ok()?;
        stream.set_read_timeout(Some(Duration::from_secs(20))).ok()?;
        Some(stream)
    }

    /// Sends bytes as they are; all that comes back until the connection ends.
    fn ask(&self, bytes: &str) -> String {
        let Some(mut stream) = self.connect() else { return String::new() };
        let _ = stream.write_all(bytes.as_bytes());
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        String::from_utf8_lossy(&answer).into_owned()
    }

    /// Sends the beginning of a request, and then a byte every 300 ms for as long as anybody listens: all that
    /// comes back until the connection ends, and how long that took.
    fn dribble(&self, beginning: &str) -> (String, Duration) {
        let mut stream = self.connect().unwrap();
        stream.write_all(beginning.as_bytes()).unwrap();
        let mut on = stream.try_clone().unwrap();
        let begun = Instant::now();
        let writer = std::thread::spawn(move || {
            // As long as whoever reads waits; far longer than the server should.
            for _ in 0..60 {
                std::thread::sleep(Duration::from_millis(300));
                if on.write_all(b"x").is_err() {
                    break;
                }
            }
        });
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        let took = begun.elapsed();
        let _ = stream.shutdown(Shutdown::Both);
        writer.join().unwrap();
        (String::from_utf8_lossy(&answer).into_owned(), took)
    }

    fn get(&self, path: &str, more: &str) -> String {
        self.ask(&format!(
            "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{more}\r\n"
        ))
    }

    fn log(&self) -> String {
        self.log.lock().unwrap().clone()
    }

    /// The log once it says something, or what it says after a while.
    fn log_with(&self, what: &str) -> String {
        for _ in 0..100 {
            if self.log().contains(what) {
                break;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        self.log()
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The statuses of the answers in what came back.
fn statuses(answer: &str) -> Vec<&str> {
    let lines = answer.lines().filter(|line| line.starts_with("HTTP/1."));
    lines.filter_map(|line| line.split(' ').nth(1)).collect()
}

#[test]
fn a_request_that_two_servers_could_read_in_two_ways_is_refused_whole() {
    let served = Served::start(&[]);
    let inner = "GET /desk HTTP/1.1\r\nHost: a\r\n\r\n";
    let post = "POST /sign-out HTTP/1.1\r\nHost: a\r\n";
    let length = inner.len();
    for (what, request) in [
        (
            "two lengths",
            format!("{post}Content-Length: 0\r\nContent-Length: {length}\r\n\r\n{inner}"),
        ),
        ("a length that is none", format!("{post}Content-Length: +5\r\n\r\n{inner}")),
        ("lengths in a list", format!("{post}Content-Length: 0, {length}\r\n\r\n{inner}")),
        ("a negative length", format!("{post}Content-Length: -1\r\n\r\n{inner}")),
        ("an unknown coding", format!("{post}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n{inner}")),
        (
            "chunked, and not at last",
            format!("{post}Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n{inner}"),
        ),
        ("a folded header", format!("{post}X-A: b\r\n Content-Length: 5\r\n\r\n{inner}")),
        (
            "a blank before the colon",
            format!("{post}Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n{inner}"),
        ),
        ("a bare line break in a name", format!("{post}X\n-A: b\r\n\r\n{inner}")),
        ("a zero in a header", format!("{post}X-A: b\0c\r\n\r\n{inner}")),
        ("HTTP/1.1 in a word of its own", format!("GET / HTTP/1.1 x\r\nHost: a\r\n\r\n{inner}")),
    ] {
        let answer = served.ask(&request);
        let statuses = statuses(&answer);
        // Refused, or taken as nothing but one request: what follows is never answered as a second.
        assert!(statuses.len() <= 1, "{what}: {statuses:?}");
        assert!(
            statuses.iter().all(|status| *status == "400" || *status == "501"),
            "{what}: {answer}"
        );
    }
    // Both a length and chunks: the chunks count (RFC 9112, 6.3), and the connection is not used again, or it is
    // refused.
    let both =
        format!("{post}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n{inner}");
    let answer = served.ask(&both);
    assert!(statuses(&answer).first().is_none_or(|s| *s != "200"), "{answer}");
    assert!(!statuses(&answer).contains(&"200"), "{answer}");
    // A broken chunk ends the request, and nothing after it is read as another.
    for chunk in [
        "zz\r\nabc\r\n0\r\n\r\n",
        "ffffffffffffffffff\r\nabc",
        "5\r\nabc\r\n0\r\n\r\n",
        "3\nabc\n0\n\n",
    ] {
        let request = format!(
            "POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n{chunk}"
        );
        let mut stream = served.connect().unwrap();
        // It may have hung up before it was told everything.
        let _ = stream.write_all(format!("{request}{inner}").as_bytes());
        let _ = stream.shutdown(Shutdown::Write);
        let mut answer = String::new();
        let _ = stream.read_to_string(&mut answer);
        let statuses = statuses(&answer);
        assert!(statuses.len() <= 1 && !statuses.contains(&"200"), "{chunk:?}: {answer}");
    }
    // A head beyond all measure.
    let long = format!("GET / HTTP/1.1\r\nHost: a\r\nX-A: {}\r\n\r\n", "x".repeat(200_000));
    assert!(statuses(&served.ask(&long)).iter().all(|s| *s == "431" || *s == "400"));
    let many = format!("GET / HTTP/1.1\r\nHost: a\r\n{}\r\n", "X-A: b\r\n".repeat(500));
    assert!(statuses(&served.ask(&many)).iter().all(|s| *s == "431" || *s == "400"));
    let long = format!("GET /{} HTTP/1.1\r\nHost: a\r\n\r\n", "x".repeat(70_000));
    assert!(statuses(&served.ask(&long)).iter().all(|s| *s == "414" || *s == "431" || *s == "400"));
    assert_eq!(statuses(&served.get("/readyz", "")), ["200"], "and it goes on");
    assert!(!served.log().contains("panicked"), "{}", served.log());
}

#[test]
fn who_is_slow_or_many_holds_nobody_else_up() {
    let served = Served::start(&[
        ("AUNAR_HEAD_TIMEOUT", "2"),
        ("AUNAR_REQUEST_TIMEOUT", "3"),
        ("AUNAR_CONNECTIONS", "40"),
    ]);
    // Half of the connections begin a request and say no more; a tenth send a body that does not come.
    let mut slow: Vec<TcpStream> = (0..20).map(|_| served.connect().unwrap()).collect();
    for stream in &mut slow {
        stream.write_all(b"GET /lac HTTP/1.1\r\nHost: a\r\nX-").unwrap();
    }
    let mut bodies: Vec<TcpStream> = (0..4).map(|_| served.connect().unwrap()).collect();
    for stream in &mut bodies {
        stream.write_all(b"POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\naddress=").unwrap();
    }
    let begun = Instant::now();
    assert_eq!(statuses(&served.get("/lac", "")), ["200"]);
    assert!(begun.elapsed() < Duration::from_secs(2), "others are answered meanwhile");
    // Time is up for the slow ones.
    for stream in &mut slow {
        let mut answer = String::new();
        let _ = stream.read_to_string(&mut answer);
        assert!(statuses(&answer).iter().all(|s| *s == "408"), "{answer}");
    }
    for stream in &mut bodies {
        let mut answer = String::new();
        let _ = stream.read_to_string(&mut answer);
        assert!(statuses(&answer).iter().all(|s| *s == "503" || *s == "408"), "{answer}");
    }
    assert!(begun.elapsed() < Duration::from_secs(15), "{:?}", begun.elapsed());
    // Nor does it help to go on saying something: the limits are on the whole of a head, and of a request.
    let dribbled = |beginning: &str, limit: u64, says: &[&str]| {
        let (answer, took) = served.dribble(beginning);
        let said = statuses(&answer);
        assert!(said.len() <= 1 && said.iter().all(|s| says.contains(s)), "{answer}");
        // A tenth for clocks that are not the same, and what a busy machine takes.
        let limit = Duration::from_secs(limit);
        assert!(took > limit * 9 / 10, "{took:?}: it was not the time");
        assert!(took < limit + Duration::from_secs(4), "{took:?}");
    };
    dribbled("GET /lac HTTP/1.1\r\nHost: a\r\nX-A: ", 2, &["408"]);
    let form = "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000";
    let post = format!("POST /sign-in HTTP/1.1\r\nHost: a\r\n{form}\r\n\r\naddress=");
    dribbled(&post, 3, &["503", "408"]);
    // All places taken: who comes next waits until somebody's time is up, and is answered.
    let taken: Vec<TcpStream> = (0..40).map(|_| served.connect().unwrap()).collect();
    let begun = Instant::now();
    assert_eq!(statuses(&served.get("/healthz", "")), ["200"]);
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
    drop(taken);
    let metrics = served.get("/metrics", "");
    assert!(metrics.contains("aunar_connections_most 40"), "{metrics}");
}

/// The names of our metrics that a text has, without what a histogram puts behind them.
fn metrics_in(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    let ours = words.filter(|w| w.starts_with("aunar_") || w.starts_with("process_"));
    let bare = |word: &str| {
        let ends = ["_bucket", "_sum", "_count"].iter().find_map(|end| word.strip_suffix(end));
        ends.unwrap_or(word).to_owned()
    };
    ours.map(bare).collect()
}

#[test]
fn whoever_watches_is_told_what_the_dashboard_and_the_alerts_ask() {
    let served = Served::start(&[("AUNAR_SLOW_STATEMENT", "0"), ("AUNAR_PROXIES", "1")]);
    let page = served.get("/lac/search?q=secreto-de-ana", "X-Request-Id: trace-7\r\n");
    assert!(page.contains("x-request-id: trace-7"), "{page}");
    let spent = served.ask(
        "POST /sign-in/0000 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\nX-Request-Id: trace-8\r\n\r\n",
    );
    assert_eq!(statuses(&spent), ["410"]);
    for method in ["FOO", "BAR"] {
        served.ask(&format!("{method} /lac HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"));
    }
    // The metrics that are there are those that are said to be, and those that files ask for.
    let told = served.get("/metrics", "");
    let there: BTreeSet<String> = metrics_in(&told);
    let said: BTreeSet<String> =
        aunar_hub::admin::METRICS.iter().map(|(name, ..)| (*name).to_owned()).collect();
    // Those of backups are told where there is a schedule of them (scheduled.rs).
    let expected = |name: &&String| !name.starts_with("aunar_backup_");
    let lacking: Vec<&String> = said.difference(&there).filter(expected).collect();
    assert!(lacking.is_empty(), "said to be there: {lacking:?}\n{told}");
    let unsaid: Vec<&String> = there.difference(&said).collect();
    assert!(unsaid.is_empty(), "not in the table: {unsaid:?}");
    assert!(
        told.contains("aunar_http_requests_total{method=\"other\""),
        "one word for all of them"
    );
    assert!(!told.contains("FOO") && !told.contains("BAR"));
    assert!(told.contains("aunar_sign_ins_refused_total{door=\"link\"} 1"), "{told}");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packaging");
    let mut asked = BTreeSet::new();
    for file in ["grafana/aunar.json", "prometheus/alerts.yml"] {
        let text = std::fs::read_to_string(root.join(file)).unwrap();
        let names = metrics_in(&text);
        assert!(names.len() > 10, "{file}: {names:?}");
        let unknown: Vec<&String> = names.difference(&said).collect();
        assert!(unknown.is_empty(), "{file} asks for {unknown:?}");
        asked.extend(names);
    }
    let board: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(root.join("grafana/aunar.json")).unwrap())
            .unwrap();
    assert!(board["panels"].as_array().unwrap().len() > 10);
    let unasked: Vec<&String> = said.difference(&asked).collect();
    assert!(unasked.is_empty(), "nobody looks at {unasked:?}");
    // Every line of a request names it; statements are told without values, and nobody's words are.
    let log = served.log_with("trace-8");
    let lines: Vec<&str> = log.lines().filter(|line| line.contains("trace-7")).collect();
    assert!(lines.iter().any(|line| line.contains("\"route\":\"/{network}/search\"")), "{log}");
    assert!(
        log.lines().any(|line| line.contains("trace-8") && line.contains("sign-in refused")),
        "{log}"
    );
    assert!(
        log.lines().any(|line| line.contains("slow statement") && line.contains("select")),
        "{log}"
    );
    assert!(!log.contains("secreto-de-ana"), "a search is nobody's business");
    // Who signed in is told by an identifier, and by nothing that says who that is.
    let entered = served.ask(&format!(
        "POST {} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\nX-Request-Id: trace-9\r\n\r\n",
        served.link
    ));
    assert_eq!(statuses(&entered), ["303"], "{entered}");
    let log = served.log_with("\"signed in\"");
    let line = log.lines().find(|line| line.contains("\"signed in\"")).unwrap_or_default();
    let told: serde_json::Value = serde_json::from_str(line).unwrap();
    let person = told["person"].as_str().unwrap();
    let is_identifier =
        |text: &str| text.len() == 36 && text.bytes().all(|b| b.is_ascii_hexdigit() || b == b'-');
    assert!(is_identifier(person) && told["door"] == "link", "{line}");
    assert!(line.contains("trace-9") && !line.contains('@'), "{line}");
    assert!(!log.contains("@lac.example"), "nobody's address is anywhere in it");
}
