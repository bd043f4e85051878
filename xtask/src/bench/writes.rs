//! Changes to activities over the API, one durable transaction each with its row of the history, on SQLite and
//! on PostgreSQL; and how often the disk alone confirms a small write, which bounds both.

use super::load::at;
use super::process::Process;
use super::report::Report;
use super::{API, Wanted, url};
use crate::demo::Sample;
use crate::http::Connection;
use crate::postgres::Postgres;
use crate::run::Run;
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use std::io::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

/// Programs that write at the same time.
const WRITERS: [usize; 2] = [1, 16];
/// Who writes; nobody of this name is anywhere.
const WHO: &str = "secretariat@bench.example";

/// Measures writes on both engines, on a plan that is being drafted.
pub(super) fn measure(
    wanted: &Wanted,
    report: &mut Report,
    binary: &Path,
    work: &Path,
) -> Result<()> {
    let length = Duration::from_secs_f64(wanted.seconds.max(2.0));
    let syncs = syncs(&work.join("sync"), length)?;
    report.line(
        "4 kB written and confirmed by the disk, one after the other, a second",
        count(syncs),
    );
    let database = url(&work.join("writes.db"));
    on_engine(wanted, report, binary, ("SQLite", &database), length)?;
    let postgres = Postgres::start_lasting()?;
    on_engine(wanted, report, binary, ("PostgreSQL", &postgres.url), length)
}

fn count(rate: f64) -> String {
    format!("{rate:.0}")
}

/// How often a second the disk confirms four kilobytes at the end of a file.
fn syncs(path: &Path, length: Duration) -> Result<f64> {
    let mut file = std::fs::File::create(path)?;
    let (begun, mut done) = (Instant::now(), 0.0);
    while begun.elapsed() < length {
        file.write_all(&[7; 4096])?;
        file.sync_data()?;
        done += 1.0;
    }
    let rate = done / begun.elapsed().as_secs_f64();
    std::fs::remove_file(path)?;
    Ok(rate)
}

fn on_engine(
    wanted: &Wanted,
    report: &mut Report,
    binary: &Path,
    (engine, database): (&str, &str),
    length: Duration,
) -> Result<()> {
    // The database's address has a password: it stands in no line that is printed.
    let aunar = |purpose: &str, args: &[&str]| {
        Run::new(purpose, binary)
            .args(args)
            .env("AUNAR_DB", database)
            .limit(Duration::from_secs(1200))
    };
    aunar("making a database", &["migrate"]).go()?;
    let activities = wanted.activities.to_string();
    aunar(
        "generating a plan to write to",
        &["generate", "--drafting", "--activities", &activities],
    )
    .go()?;
    let who = ["--network", "bench", "--email", WHO, "--name", "Medición", "--role", "secretariat"];
    aunar("naming who writes", &[&["mandate"][..], &who].concat()).go()?;
    let token = ["token", "--person", WHO, "--name", "bench", "--days", "1"];
    let token = aunar("making a token", &token).output()?;
    let bearer = format!("Bearer {}", token.trim());
    let args = vec!["serve".to_owned(), "--db".to_owned(), database.to_owned()];
    let server =
        Sample::serve(&format!("aunar on {engine}"), binary, args, Duration::from_secs(300))?;
    std::thread::sleep(Duration::from_secs(2));
    let references = references(&server.address, &bearer)?;
    let process = Process::new(server.guard.pid());
    for writers in WRITERS {
        let (cpu, begun) = (process.cpu()?, Instant::now());
        let until = begun + length;
        let times: Vec<Result<Vec<Duration>>> = std::thread::scope(|scope| {
            let writing: Vec<_> = references[..writers]
                .iter()
                .map(|reference| scope.spawn(|| write(&server.address, &bearer, reference, until)))
                .collect();
            writing.into_iter().map(|one| one.join().expect("writing does not panic")).collect()
        });
        let took = begun.elapsed().as_secs_f64();
        let cpu = (process.cpu()? - cpu).as_secs_f64() * 1000.0;
        let mut times: Vec<Duration> = times.into_iter().collect::<Result<Vec<_>>>()?.concat();
        times.sort_unstable();
        #[expect(clippy::cast_precision_loss, reason = "a count of writes is far below 2^52")]
        let done = times.len() as f64;
        report.line(
            &format!("changes a second on {engine}, {writers} at once (p50, p99 ms; CPU ms)"),
            format!(
                "{} ({:.1}, {:.1}; {:.2})",
                count(done / took),
                at(&times, 50),
                at(&times, 99),
                cpu / done
            ),
        );
    }
    drop(server);
    aunar("verifying every chain", &["verify"]).go()
}

/// The references of as many activities as there are writers at most.
fn references(address: &str, bearer: &str) -> Result<Vec<String>> {
    let most = WRITERS.iter().max().copied().unwrap_or(1);
    let list = Connection::open(address)?.ask(
        "GET",
        &format!("{API}?per_page=50"),
        &[("authorization", bearer)],
        b"",
    )?;
    let list: Value = serde_json::from_slice(&list.body)?;
    let items = list.as_object().and_then(|o| o.values().find_map(Value::as_array));
    let references: Vec<String> = items
        .context("the API lists no activities")?
        .iter()
        .filter_map(|item| item["reference"].as_str().map(str::to_owned))
        .take(most)
        .collect();
    ensure!(references.len() == most, "writing takes a plan of at least {most} activities");
    Ok(references)
}

/// Changes one activity from version to version until time is up; how long each change took.
fn write(address: &str, bearer: &str, reference: &str, until: Instant) -> Result<Vec<Duration>> {
    let mut connection = Connection::open(address)?;
    let path = format!("{API}/{reference}");
    let read = connection.ask("GET", &path, &[("authorization", bearer)], b"")?;
    let read: Value = serde_json::from_slice(&read.body)?;
    let mut version = read["version"].as_i64().context("an activity without a version")?;
    let mut times = Vec::new();
    while Instant::now() < until {
        let body = json!({ "deliverable": format!("Informe {version}") }).to_string();
        let seen = format!("\"{version}\"");
        let headers =
            [("authorization", bearer), ("if-match", &seen), ("content-type", "application/json")];
        let asked = Instant::now();
        let answer = connection.ask("PATCH", &path, &headers, body.as_bytes())?;
        times.push(asked.elapsed());
        let said = String::from_utf8_lossy(&answer.body);
        ensure!(answer.status == 200, "PATCH {path} answered {}: {said}", answer.status);
        version += 1;
    }
    Ok(times)
}
