//! Redmine beside the product, where Debian's packages of it are installed: the same activities as issues of a
//! public project, asked for what both have. What counts is the time on the processors that a request takes:
//! Redmine's is that of its server and of both its workers.

use super::load::{Bout, bouts};
use super::process::Process;
use super::report::Report;
use super::{API, FILTERS, PLAN, Wanted, rows};
use crate::demo::Sample;
use crate::guard::{Guard, Guarded, free_port, fresh_folder};
use crate::run::{Run, found};
use crate::{http, tree};
use anyhow::{Context, Result, ensure};
use std::path::Path;
use std::time::Duration;

/// Where Debian puts it.
const HOME: &str = "/usr/share/redmine";
const INSTALL: &str = "apt-get install --no-install-recommends redmine redmine-sqlite puma";
/// What both have: its name, the product's address, and Redmine's without its filters.
const PAIRS: [(&str, &str, &str); 6] = [
    ("list of 50, two filters, JSON", "json", "/projects/bench/issues.json?set_filter=1&limit=50"),
    ("list of 50, two filters, HTML", "html", "/projects/bench/issues?set_filter=1&per_page=50"),
    (
        "search, two words, HTML",
        "search",
        "/projects/bench/search?q=capacitacion+frontera&issues=1",
    ),
    (
        "timeline or Gantt, HTML",
        "timeline",
        "/projects/bench/issues/gantt?year=2023&month=1&months=24",
    ),
    ("calendar, HTML", "calendar", "/projects/bench/issues/calendar?year=2023&month=6"),
    ("all as CSV", "csv", "/projects/bench/issues.csv?set_filter=1"),
];

/// Fills Redmine's own database of the default instance with a project `bench`, starts it with two workers, and
/// measures it turn by turn with the product.
pub(super) fn measure(
    (wanted, token): (&Wanted, Option<&str>),
    report: &mut Report,
    server: &Sample,
    work: &Path,
) -> Result<()> {
    let puma = found("puma").filter(|_| Path::new(HOME).join("config.ru").is_file());
    let puma = puma.with_context(|| format!("Redmine is not installed: {INSTALL}"))?;
    let file = work.join("redmine-rows.jsonl");
    rows::write(&file, &rows::read(&server.address, API)?)?;
    let said = Run::new("filling Redmine", "bin/rails")
        .args(["runner".as_ref(), tree::root().join("xtask/redmine/fill.rb").as_os_str()])
        .env("AUNAR_ROWS", &file)
        .env("RAILS_ENV", "production")
        .dir(Path::new(HOME))
        .limit(Duration::from_secs(1800))
        .output()?;
    let filters = said.lines().find_map(|line| line.strip_prefix("filters "));
    let filters = filters.with_context(|| format!("Redmine was not filled: {said}"))?.to_owned();
    let redmine = start(&puma)?;
    let pid = redmine.1.pid();
    let ours = |what: &str| match what {
        "json" => format!("{API}?{FILTERS}&per_page=50"),
        "html" => format!("{PLAN}/activities?{FILTERS}"),
        "search" => format!("{PLAN}/activities?q=capacitacion+frontera"),
        "timeline" => format!("{PLAN}/timeline"),
        "calendar" => "/bench/calendar?month=2023-06".to_owned(),
        _ => format!("{PLAN}/export.csv"),
    };
    let mut all = Vec::new();
    for (name, what, theirs) in PAIRS {
        let theirs = match what {
            "json" | "html" => format!("{theirs}&{filters}"),
            _ => theirs.to_owned(),
        };
        all.push(Bout::of_family(&format!("Redmine: {name}"), &redmine.0, theirs, pid)?);
        let ours =
            Bout::new(&format!("Aunar: {name}"), &server.address, ours(what), server.guard.pid());
        all.push(ours.asking(token));
    }
    let figures = bouts(&all, 1, Duration::from_secs_f64(wanted.seconds))?;
    report.load(1, &figures);
    for pair in figures.chunks(2) {
        let [theirs, ours] = pair else { continue };
        report.note(format!(
            "{}: {:.0} times the processors' time of the product's ({:.0} and {:.3} ms).",
            theirs.name,
            theirs.cpu_ms / ours.cpu_ms,
            theirs.cpu_ms,
            ours.cpu_ms
        ));
    }
    report.line(
        "memory of Redmine, MB",
        super::megabytes(Process::family(pid)?.iter().map(|p| p.resident().unwrap_or(0)).sum()),
    );
    Ok(())
}

/// Starts it with two workers on loopback; its address, and what ends it.
fn start(puma: &Path) -> Result<(String, Guard)> {
    let address = format!("127.0.0.1:{}", free_port()?);
    let folder = fresh_folder("aunar-redmine")?;
    let args = ["--workers", "2", "--threads", "4:4", "--environment", "production", "--dir", HOME];
    let mut args: Vec<String> = args.map(str::to_owned).into();
    args.extend(["--bind".to_owned(), format!("tcp://{address}")]);
    let guard = Guard::start(Guarded {
        name: "Redmine",
        program: puma,
        args,
        env: vec![("RAILS_ENV".to_owned(), "production".to_owned())],
        log: folder.join("log"),
        remove: Some(folder),
        signal: "TERM",
        user: None,
    })?;
    guard.wait(Duration::from_secs(180), || http::answers(&address, "/projects/bench"))?;
    ensure!(!Process::family(guard.pid())?.is_empty(), "Redmine has no process");
    Ok((address, guard))
}
