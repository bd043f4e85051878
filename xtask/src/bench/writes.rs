//! Changes to activities over the API, one durable transaction each with its row of the history, on SQLite and
//! on PostgreSQL; and how often the disk alone confirms a small write, which bounds both.

use super::load::at;
use super::process::Process;
use super::report::Report;
use super::{API, FILTERS, Wanted, url};
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
const WRITERS: [usize; 3] = [1, 16, 256];
/// How many pages are read between two writes, where both are done.
const READS: usize = 9;
/// Who writes; nobody of this name is anywhere.
const WHO: &str = "secretariat@bench.example";

/// Measures writes on both engines, on a plan that is being drafted.
pub(super) fn measure(
    wanted: &Wanted,
    report: &mut Report,
    activities: usize,
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
    on_engine(report, activities, binary, ("SQLite", &database), length)?;
    let postgres = Postgres::start_lasting()?;
    on_engine(report, activities, binary, ("PostgreSQL", &postgres.url), length)
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
    report: &mut Report,
    activities: usize,
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
    let activities = activities.to_string();
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
        let spend = Spend { server: &server.address, bearer: &bearer, process: &process, length };
        let (written, cpu) = spend.once(&references[..writers], 0)?;
        report.line(
            &format!("changes a second on {engine}, {writers} at once (p50, p99 ms; CPU ms)"),
            told(&written.writes, length, cpu),
        );
        let (mixed, cpu) = spend.once(&references[..writers], READS)?;
        let all = [&mixed.writes[..], &mixed.reads[..]].concat();
        report.line(
            &format!("{READS} pages for each change on {engine}, {writers} at once: requests a second (p50, p99 ms; CPU ms)"),
            told(&all, length, cpu),
        );
        report.line("of these, changes", told(&mixed.writes, length, 0.0));
    }
    drop(server);
    aunar("verifying every chain", &["verify"]).go()
}

/// How often a second, how long at the middle and at most but for one in a hundred, and what of the processors each.
fn told(times: &[Duration], length: Duration, cpu: f64) -> String {
    let mut times = times.to_vec();
    times.sort_unstable();
    #[expect(clippy::cast_precision_loss, reason = "a count of requests is far below 2^52")]
    let done = times.len() as f64;
    let rate = count(done / length.as_secs_f64());
    format!("{rate} ({:.1}, {:.1}; {:.2})", at(&times, 50), at(&times, 99), cpu / done)
}

/// Who is asked, and for how long.
struct Spend<'a> {
    server: &'a str,
    bearer: &'a str,
    process: &'a Process,
    length: Duration,
}

/// How long each request took.
#[derive(Default)]
struct Spent {
    writes: Vec<Duration>,
    reads: Vec<Duration>,
}

impl Spend<'_> {
    /// Changes these activities at the same time, each again and again, with so many pages read between two changes;
    /// what that took, and the milliseconds of the processors.
    fn once(&self, references: &[String], reads: usize) -> Result<(Spent, f64)> {
        let (cpu, until) = (self.process.cpu()?, Instant::now() + self.length);
        let all: Vec<Result<Spent>> = std::thread::scope(|scope| {
            let writing: Vec<_> = references
                .iter()
                .map(|reference| scope.spawn(move || self.write(reference, reads, until)))
                .collect();
            writing.into_iter().map(|one| one.join().expect("writing does not panic")).collect()
        });
        let cpu = (self.process.cpu()? - cpu).as_secs_f64() * 1000.0;
        let mut spent = Spent::default();
        for one in all {
            let one = one?;
            spent.writes.extend(one.writes);
            spent.reads.extend(one.reads);
        }
        Ok((spent, cpu))
    }

    /// Changes one activity from version to version until time is up.
    fn write(&self, reference: &str, reads: usize, until: Instant) -> Result<Spent> {
        let mut connection = Connection::open(self.server)?;
        let path = format!("{API}/{reference}");
        let list = format!("{API}?{FILTERS}&per_page=50");
        let own = [("authorization", self.bearer)];
        let read = connection.ask("GET", &path, &own, b"")?;
        let read: Value = serde_json::from_slice(&read.body)?;
        let mut version = read["version"].as_i64().context("an activity without a version")?;
        let mut spent = Spent::default();
        while Instant::now() < until {
            for n in 0..reads {
                // Two of three look at what is worked on, one at the list.
                let page = if n % 3 == 0 { &list } else { &path };
                let asked = Instant::now();
                let answer = connection.ask("GET", page, &own, b"")?;
                spent.reads.push(asked.elapsed());
                ensure!(answer.status == 200, "GET {page} answered {}", answer.status);
            }
            let body = json!({ "deliverable": format!("Informe {version}") }).to_string();
            let seen = format!("\"{version}\"");
            let headers = [own[0], ("if-match", &seen), ("content-type", "application/json")];
            let asked = Instant::now();
            let answer = connection.ask("PATCH", &path, &headers, body.as_bytes())?;
            spent.writes.push(asked.elapsed());
            let said = String::from_utf8_lossy(&answer.body);
            ensure!(answer.status == 200, "PATCH {path} answered {}: {said}", answer.status);
            version += 1;
        }
        Ok(spent)
    }
}

/// The references of as many activities as there are writers at most.
fn references(address: &str, bearer: &str) -> Result<Vec<String>> {
    let most = WRITERS.iter().max().copied().unwrap_or(1);
    let mut connection = Connection::open(address)?;
    let mut references: Vec<String> = Vec::new();
    for page in 1..=most.div_ceil(100) {
        let path = format!("{API}?per_page=100&page={page}");
        let list = connection.ask("GET", &path, &[("authorization", bearer)], b"")?;
        let list: Value = serde_json::from_slice(&list.body)?;
        let items = list.as_object().and_then(|o| o.values().find_map(Value::as_array));
        let items = items.context("the API lists no activities")?;
        references
            .extend(items.iter().filter_map(|item| Some(item["reference"].as_str()?.to_owned())));
    }
    references.truncate(most);
    ensure!(references.len() == most, "writing takes a plan of at least {most} activities");
    Ok(references)
}
