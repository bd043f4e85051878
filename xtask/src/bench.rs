//! `cargo xtask bench`: how fast and how large the product is, on a generated plan.
//!
//! Everything is bounded in time and count. Beside the product, in the same run and turn by turn
//! with it, a bare server answers the same query over the same rows, so that a noisy machine
//! slows both alike: compare the ratio and the CPU time a request, not the wall figures. Pages are asked
//! for with a token, so that each is drawn anew: `--kept` measures what is drawn once for everybody.

pub(crate) mod bare;
mod dashboards;
mod growth;
mod load;
#[cfg(feature = "exchange")]
pub(crate) mod open;
#[cfg(not(feature = "exchange"))]
#[path = "bench/apart.rs"]
pub(crate) mod open;
pub(crate) mod process;
mod redmine;
mod report;
mod rows;
mod slow;
mod writes;

use crate::demo::{self, Sample};
use crate::run::Run;
use crate::{http, tree};
use anyhow::{Context, Result, bail, ensure};
use load::{Bout, bouts};
use process::Process;
use report::Report;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

const PLAN: &str = "/bench/plans/bench";
const API: &str = "/api/v1/networks/bench/plans/bench/activities";
const FILTERS: &str = "kind=training&country=CO";
const KINDS: [&str; 8] =
    ["start", "load", "dashboards", "import", "export", "writes", "slow", "redmine"];
/// What is measured only where it is named: it takes long, or needs what not everybody has.
const NAMED: [&str; 3] = ["writes", "slow", "redmine"];
/// At how many connections the load is tried.
const CONNECTIONS: [usize; 3] = [1, 16, 256];

/// What to measure, and how much.
struct Wanted {
    what: Vec<String>,
    /// How many activities each of the plans has that are measured one after the other.
    sizes: Vec<usize>,
    seconds: f64,
    /// Whether what was drawn once is given to whoever asks for the same.
    kept: bool,
    /// A binary that was built elsewhere; one in the release profile is built without it.
    binary: Option<PathBuf>,
}

impl Wanted {
    fn read(args: &[String]) -> Result<Self> {
        let mut wanted =
            Self { what: Vec::new(), sizes: vec![10_000], seconds: 2.0, kept: false, binary: None };
        let mut args = args.iter();
        while let Some(arg) = args.next() {
            let mut value = || args.next().with_context(|| format!("{arg} takes a value"));
            match arg.as_str() {
                "--activities" => {
                    let sizes = value()?.split(',').map(str::parse).collect::<Result<_, _>>();
                    wanted.sizes = sizes.context("--activities takes numbers: 1000,10000")?;
                }
                "--seconds" => {
                    wanted.seconds = value()?.parse().context("--seconds takes a number")?;
                }
                "--kept" => wanted.kept = true,
                "--binary" => wanted.binary = Some(PathBuf::from(value()?)),
                what if KINDS.contains(&what) => wanted.what.push(what.to_owned()),
                other => bail!(
                    "bench does not know `{other}`: it takes {}, --activities N,N, --seconds N, --kept, --binary FILE",
                    KINDS.join(", ")
                ),
            }
        }
        ensure!(wanted.sizes.iter().all(|size| *size >= 1), "--activities takes at least 1");
        ensure!((0.1..=60.0).contains(&wanted.seconds), "--seconds takes 0.1 to 60");
        Ok(wanted)
    }

    fn wants(&self, what: &str) -> bool {
        let named = self.what.iter().any(|named| named == what);
        named || self.what.is_empty() && !NAMED.contains(&what)
    }
}

/// Measures what goes out and comes back in files: a workbook, open standards, or both.
fn exchange(args: &[String]) -> Result<()> {
    match args.split_first() {
        Some((which, rest)) if which == "open" => open::bench(rest),
        Some((which, rest)) if which == "workbook" => crate::exchange::bench(rest),
        Some(_) => crate::exchange::bench(args),
        None => crate::exchange::bench(&[]).and_then(|()| open::bench(&[])),
    }
}

/// Measures what is asked for and writes the table to standard output and to `target/bench/latest.md`.
pub(crate) fn bench(args: &[String]) -> Result<()> {
    if let Some((first, rest)) = args.split_first() {
        match first.as_str() {
            "overlap" => return crate::overlap::bench(rest),
            "report" => return crate::documents::bench(rest),
            "exchange" => return exchange(rest),
            _ => {}
        }
    }
    let wanted = Wanted::read(args)?;
    let folder = tree::target().join("bench");
    let binary = match &wanted.binary {
        Some(binary) => binary.clone(),
        None => demo::build(true)?,
    };
    let mut text = String::new();
    let mut grown = Vec::new();
    for size in &wanted.sizes {
        let report = measured(&wanted, *size, &binary, &folder.join("work"))?;
        text.push_str(&report.markdown());
        text.push('\n');
        grown.push((*size, report.alone().to_vec()));
        // What there is already is not lost if a larger one fails.
        std::fs::write(folder.join("latest.md"), &text)?;
    }
    text.push_str(&growth::markdown(&grown));
    std::fs::write(folder.join("latest.md"), &text)?;
    println!("\n{text}");
    Ok(())
}

/// Measures a plan of so many activities.
fn measured(wanted: &Wanted, activities: usize, binary: &Path, work: &Path) -> Result<Report> {
    if work.exists() {
        std::fs::remove_dir_all(work)?;
    }
    std::fs::create_dir_all(work)?;
    let (database, workbook) = (work.join("plan.db"), work.join("plan.xlsx"));
    if wanted.what != ["writes"] {
        let workbook = Some(workbook.as_path()).filter(|_| wanted.wants("import"));
        generate(binary, activities, &database, workbook)?;
    }
    let mut report = Report::new(activities);
    let token = match wanted.kept || wanted.what == ["writes"] {
        true => None,
        false => Some(token(binary, &database)?),
    };
    let serve = |name: &str| {
        let args = vec!["serve".to_owned(), "--db".to_owned(), url(&database)];
        Sample::serve(name, binary, args, Duration::from_secs(300))
    };
    if ["start", "load", "export", "slow", "redmine"].iter().any(|what| wanted.wants(what)) {
        let server = serve("aunar serve")?;
        // What it does after it is ready (warming, checking) is over before anything is measured.
        std::thread::sleep(Duration::from_secs(2));
        let process = Process::new(server.guard.pid());
        if wanted.wants("start") {
            report.line(
                "start-up to the first ready answer, s",
                format!("{:.3}", server.ready.as_secs_f64()),
            );
            report.line("memory at rest, MB", megabytes(process.resident()?));
            report.line("database file, MB", megabytes(std::fs::metadata(&database)?.len()));
        }
        if wanted.wants("load") {
            measure_load((wanted, token.as_deref()), &mut report, work, &server)?;
            report.line("peak memory under load, MB", megabytes(process.peak()?));
        }
        if wanted.wants("export") {
            measure_exports(&mut report, &server, &process)?;
        }
        if wanted.wants("slow") {
            slow::measure(&mut report, &server)?;
        }
        if wanted.wants("redmine") {
            redmine::measure((wanted, token.as_deref()), &mut report, &server, work)?;
        }
    }
    if wanted.wants("writes") {
        writes::measure(wanted, &mut report, activities, binary, work)?;
    }
    if wanted.wants("dashboards") {
        dashboards::measure(wanted, &mut report, activities, binary, work)?;
    }
    if wanted.wants("import") {
        measure_import(&mut report, binary, work, &workbook)?;
    }
    std::fs::remove_dir_all(work)?;
    Ok(report)
}

fn url(database: &Path) -> String {
    format!("sqlite://{}", database.display())
}

fn megabytes(bytes: u64) -> String {
    #[expect(clippy::cast_precision_loss, reason = "a size for reading, to a tenth of a megabyte")]
    let megabytes = bytes as f64 / 1e6;
    format!("{megabytes:.1}")
}

fn generate(
    binary: &Path,
    activities: usize,
    database: &Path,
    workbook: Option<&Path>,
) -> Result<()> {
    let mut run = Run::new("generating a plan", binary).args([
        "generate",
        "--activities",
        &activities.to_string(),
        "--db",
        &url(database),
    ]);
    if let Some(workbook) = workbook {
        run = run.args([Path::new("--xlsx"), workbook]);
    }
    run.limit(Duration::from_secs(1800)).go()
}

/// A token to read with: what is drawn for its holder is drawn for nobody else.
fn token(binary: &Path, database: &Path) -> Result<String> {
    let args = ["token", "--network", "bench", "--name", "bench", "--days", "1", "--db"];
    let said = Run::new("making a token", binary).args(args).args([url(database)]).output()?;
    Ok(said.trim().to_owned())
}

fn measure_load(
    (wanted, token): (&Wanted, Option<&str>),
    report: &mut Report,
    work: &Path,
    server: &Sample,
) -> Result<()> {
    let rows = rows::read(&server.address, API)?;
    let first = rows.first().context("the plan has no activities")?.reference.clone();
    let bare = bare_server(work, &rows)?;
    let list = format!("{API}?{FILTERS}&per_page=50");
    let page = http::fetch(&server.address, &list)?;
    let theirs = http::fetch(&bare.address, &list)?;
    let (ours, theirs) = (rows::total(&page)?, rows::total(&theirs)?);
    if ours != theirs {
        report.note(format!(
            "Not comparable: the product finds {ours} activities, the bare server {theirs}."
        ));
    }
    let aunar = |name: &str, path: String| {
        Bout::new(name, &server.address, path, server.guard.pid()).asking(token)
    };
    let all = [
        Bout::new(
            "bare server: list of 50, two filters, JSON",
            &bare.address,
            list.clone(),
            bare.guard.pid(),
        ),
        aunar("list of 50, two filters, JSON", list),
        aunar("list of 50, two filters, HTML", format!("{PLAN}/activities?{FILTERS}")),
        aunar("search, two words, JSON", format!("{API}?q=capacitacion+frontera&per_page=50")),
        aunar("search, two words, HTML", format!("{PLAN}/activities?q=capacitacion+frontera")),
        aunar("activity page, HTML", format!("{PLAN}/activities/{first}")),
        aunar("coverage, HTML", format!("{PLAN}/coverage")),
        aunar("calendar feed", "/bench/calendar.ics".to_owned()),
    ];
    for connections in CONNECTIONS {
        let figures = bouts(&all, connections, Duration::from_secs_f64(wanted.seconds))?;
        report.load(connections, &figures);
    }
    report.note(format!("Both lists find {ours} activities; the aim is a ratio of at least 0.6."));
    Ok(())
}

/// Builds the bare server, gives it the same rows, and starts it.
fn bare_server(work: &Path, rows: &[rows::Row]) -> Result<Sample> {
    Run::cargo("building the bare server")
        .args(["build", "--quiet", "--release", "--package", "xtask", "--features", "bare"])
        .go()?;
    let file = work.join("rows.jsonl");
    rows::write(&file, rows)?;
    let binary = tree::target().join("release/xtask");
    let args = [
        "bare-server",
        "--rows",
        &file.display().to_string(),
        "--db",
        &work.join("bare.db").display().to_string(),
    ];
    let args = args.map(str::to_owned).to_vec();
    Sample::serve("bare server", &binary, args, Duration::from_secs(120))
}

fn measure_exports(report: &mut Report, server: &Sample, process: &Process) -> Result<()> {
    for form in ["csv", "xlsx", "json"] {
        let (cpu, started) = (process.cpu()?, Instant::now());
        let body = http::fetch(&server.address, &format!("{PLAN}/export.{form}"))?;
        let took = started.elapsed();
        let cpu = process.cpu()? - cpu;
        let size = megabytes(body.len() as u64);
        report.line(
            &format!("export {form}, s (CPU s, MB)"),
            format!("{:.2} ({:.2}, {size})", took.as_secs_f64(), cpu.as_secs_f64()),
        );
    }
    report.line("peak memory after the exports, MB", megabytes(process.peak()?));
    Ok(())
}

/// Imports the generated workbook into a plan that has one activity, then once more.
fn measure_import(report: &mut Report, binary: &Path, work: &Path, workbook: &Path) -> Result<()> {
    let database: PathBuf = work.join("import.db");
    generate(binary, 1, &database, None)?;
    for turn in ["import of the workbook", "the same import again"] {
        let args = [
            "import".to_owned(),
            workbook.display().to_string(),
            "--network=bench".to_owned(),
            "--plan=bench".to_owned(),
            "--accept-new".to_owned(),
            "--db".to_owned(),
            url(&database),
        ];
        let spent = process::spend(binary, &args, &work.join("import.log"))?;
        let (wall, cpu) = (spent.wall.as_secs_f64(), spent.cpu.as_secs_f64());
        report.line(
            &format!("{turn}, s (CPU s, peak MB)"),
            format!("{wall:.2} ({cpu:.2}, {})", megabytes(spent.peak)),
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests;
