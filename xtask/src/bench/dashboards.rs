//! Dashboards over a plan that was reported on: what a reader waits for the page that others have asked
//! for before, and for one with filters that nobody has used since the last change.

use super::load::{Bout, at, bouts};
use super::report::Report;
use super::{CONNECTIONS, Wanted, url};
use crate::demo::Sample;
use crate::http::Connection;
use crate::run::Run;
use anyhow::{Result, ensure};
use std::path::Path;
use std::time::{Duration, Instant};

const DASHBOARD: &str = "/bench/plans/bench/dashboard";
const API: &str = "/api/v1/networks/bench/plans/bench/dashboard";
/// How many dashboards with filters of their own are asked for.
const FRESH: u32 = 200;

/// Generates a plan with what was reported on it, and measures its dashboards.
pub(super) fn measure(
    wanted: &Wanted,
    report: &mut Report,
    activities: usize,
    binary: &Path,
    work: &Path,
) -> Result<()> {
    let database = work.join("followed.db");
    Run::new("generating a plan that was reported on", binary)
        .args(["generate", "--followed", "--activities"])
        .args([activities.to_string(), "--db".to_owned(), url(&database)])
        .limit(Duration::from_secs(1200))
        .go()?;
    let args = vec!["serve".to_owned(), "--db".to_owned(), url(&database)];
    let server = Sample::serve("aunar serve", binary, args, Duration::from_secs(300))?;
    std::thread::sleep(Duration::from_secs(2));
    let mut connection = Connection::open(&server.address)?;
    let mut timed = |path: &str| -> Result<Duration> {
        let asked = Instant::now();
        let answer = connection.get(path)?;
        ensure!(answer.status == 200, "GET {path} answered {}", answer.status);
        Ok(asked.elapsed())
    };
    let milliseconds = |time: Duration| format!("{:.1}", time.as_secs_f64() * 1000.0);
    report.line("dashboard, the first after the start, ms", milliseconds(timed(DASHBOARD)?));
    // Each of another stretch of time: nobody has asked for it, so that nothing of it is kept.
    let mut times = Vec::new();
    for n in 0..FRESH {
        let (month, day) = (n / 28 % 12 + 1, n % 28 + 1);
        let by = ["priority", "entity", "country", "kind"][(n % 4) as usize];
        times.push(timed(&format!("{DASHBOARD}?from=2023-{month:02}-{day:02}&by={by}"))?);
    }
    times.sort_unstable();
    report.line(
        "dashboard, filters that nobody has used yet, ms: median, p99",
        format!("{:.1}, {:.1}", at(&times, 50), at(&times, 99)),
    );
    let bout =
        |name: &str, path: String| Bout::new(name, &server.address, path, server.guard.pid());
    let all = [
        bout("dashboard, HTML", DASHBOARD.to_owned()),
        bout("dashboard by country, HTML", format!("{DASHBOARD}?by=country")),
        bout("dashboard of a member, HTML", format!("{DASHBOARD}?entity=IOM")),
        bout("dashboard, JSON", API.to_owned()),
        bout("rows behind its reports, HTML", format!("{DASHBOARD}/rows/reports?part=missing")),
        bout("rows behind its money, HTML", format!("{DASHBOARD}/rows/money?part=gap")),
    ];
    for connections in CONNECTIONS {
        let length = Duration::from_secs_f64(wanted.seconds);
        report.load(connections, &bouts(&all, connections, length)?);
    }
    report.note("Dashboards: the aim is a p99 under 100 ms at 100,000 activities.".to_owned());
    Ok(())
}
