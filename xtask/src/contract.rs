//! What Aunar serves, read by programs that are not ours: calendars, workbooks, OpenAPI, HXL.

use crate::demo::Sample;
use crate::run::{Run, found};
use crate::steps::Steps;
use crate::{browser, http, setup, tree};
use anyhow::{Context, Result, ensure};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

const CALENDAR: &str = "/lac/calendar.ics";
const EXPORT: &str = "/lac/plans/2023-2024/export";
const OPENAPI: &str = "/api/openapi.json";
/// How long the property-based tester may go on.
const TESTER_SECONDS: u64 = 60;
/// The steps whose programs are the validators' Python, in their order.
const READ_BY_PYTHON: [&str; 8] = [
    "calendar read by icalendar",
    "workbook opened by openpyxl",
    "CSV and HXL read by libhxl",
    "tables and their twins read by libhxl",
    "IATI judged by xmllint and okfn-iati",
    "feeds read by lxml and json",
    "OpenAPI judged by openapi-spec-validator",
    "API tried by schemathesis",
];

/// Takes every step against a server that is up.
pub(crate) fn steps(steps: &mut Steps, address: &str, binary: &Path) {
    let folder = tree::target().join("contract");
    let save = |path: &str, name: &str| save(address, path, &folder, name);
    let Some(python) = setup::validators() else {
        let why = "the Python validators are not installed: see what `cargo xtask setup` says";
        for name in READ_BY_PYTHON {
            steps.lack(name, why);
        }
        return ical_js(steps, &save);
    };
    let read = |purpose: &str, script: &str, files: &[PathBuf]| {
        let script = tree::root().join("xtask/validators").join(script);
        Run::new(purpose, python.join("python"))
            .args([&script])
            .args(files)
            .limit(Duration::from_secs(120))
            .go()
    };
    let [calendar, workbook, hxl, twins, judged, feeds, openapi, api] = READ_BY_PYTHON;
    steps.take(calendar, || {
        read("reading the calendar", "calendar_feed.py", &[save(CALENDAR, "calendar.ics")?])
    });
    ical_js(steps, &save);
    steps.take(workbook, || {
        let csv = save(&format!("{EXPORT}.csv"), "export.csv")?;
        read(
            "opening the workbook",
            "workbook.py",
            &[save(&format!("{EXPORT}.table.xlsx"), "export.table.xlsx")?, csv],
        )
    });
    steps.take(hxl, || {
        let file = save(&format!("{EXPORT}.hxl.csv"), "export.hxl.csv")?;
        read("reading HXL", "hxl_rows.py", &[file])
    });
    steps.take(twins, || {
        let base = "/lac/plans/2023-2024";
        let tables = [
            ("/lac/country-teams.hxl.csv".to_owned(), "country-teams.hxl.csv"),
            (format!("{base}/money/lines.hxl.csv"), "money.hxl.csv"),
            (format!("{base}/dashboard/progress.hxl.csv"), "progress.hxl.csv"),
            (format!("{base}/dashboard/money.hxl.csv"), "money-sums.hxl.csv"),
            (format!("{base}/export.uninfo.hxl.csv"), "uninfo.hxl.csv"),
        ];
        for (path, name) in tables {
            let plain = save(&path.replace(".hxl.csv", ".csv"), &name.replace(".hxl.csv", ".csv"))?;
            read("reading HXL", "hxl_twins.py", &[save(&path, name)?, plain])?;
        }
        Ok(())
    });
    iati(steps, judged, &python, &save);
    steps.take(feeds, || {
        let atom = save("/lac/events.atom", "events.atom")?;
        let json = save("/lac/events.json", "events.json")?;
        let changes = save("/lac/changes.atom", "changes.atom")?;
        let map = save("/sitemap.xml", "sitemap.xml")?;
        read("reading feeds", "feed_files.py", &[atom, json, changes, map])
    });
    steps.take(openapi, || {
        let file = save(OPENAPI, "openapi.json")?;
        Run::new("judging", python.join("openapi-spec-validator"))
            .args([&file])
            .limit(Duration::from_secs(120))
            .go()
    });
    steps.take(api, || {
        let file = save(OPENAPI, "openapi.json")?;
        // An installation of its own: what the tester writes is nobody's to read afterwards.
        let sample = Sample::start(binary)?;
        let bearer = format!("Authorization: Bearer {}", token(binary, &sample)?);
        let (url, time) = (format!("http://{}", sample.address), TESTER_SECONDS.to_string());
        // Only a server error is a failure here: what an answer means is for our own tests.
        Run::new("trying the API", python.join("schemathesis"))
            .args([Path::new("run"), &file])
            .args([
                "--url",
                &url,
                "--header",
                &bearer,
                "--checks",
                "not_a_server_error",
                "--phases",
                "examples,coverage,fuzzing",
            ])
            .args([
                "--max-examples",
                "25",
                "--max-time",
                &time,
                "--seed",
                "20230531",
                // One: Python 3.11 mixes up its syntax trees when two threads parse at once.
                "--workers",
                "1",
            ])
            .args([
                "--request-timeout",
                "10",
                "--no-color",
                "--warnings",
                "off",
                "--suppress-health-check",
                "all",
            ])
            .dir(&folder)
            .limit(Duration::from_secs(TESTER_SECONDS * 4))
            .go()
    });
}

/// A token with which the tester acts as the secretariat of the sample, so that writes are tried too.
fn token(binary: &Path, sample: &Sample) -> Result<String> {
    let said = sample.guard.said(200);
    let at = said.split_once("--db ").context("the sample does not say where its database is")?.1;
    let db = at.split_whitespace().next().unwrap_or_default();
    let said = Command::new(binary)
        .args(["token", "--db", db, "--name", "tester", "--days", "1"])
        .args(["--person", "secretariat@lac.example"])
        .output()
        .context("running aunar token")?;
    ensure!(said.status.success(), "aunar token: {}", String::from_utf8_lossy(&said.stderr));
    Ok(String::from_utf8(said.stdout)?.trim().to_owned())
}

/// Where the files that the IATI standard publishes are, if they are there: its schema, code lists and
/// rules are not ours to ship.
pub(crate) fn standard() -> Option<PathBuf> {
    let named = std::env::var_os("AUNAR_IATI").map(PathBuf::from);
    let beside = tree::root().join("../shared/data/iati");
    named.or(Some(beside)).filter(|path| path.join("xsd").is_dir())
}

/// The sample's plans as IATI, judged by xmllint, okfn-iati, and the standard's own rules and lists.
fn iati(
    steps: &mut Steps,
    name: &str,
    python: &Path,
    save: &dyn Fn(&str, &str) -> Result<PathBuf>,
) {
    if found("xmllint").is_none() {
        return steps.lack(name, "xmllint is not installed");
    }
    let standard = standard();
    if standard.is_none() {
        println!(
            "    SKIPPED the standard's rules and code lists: AUNAR_IATI names no folder of them"
        );
    }
    steps.take(name, || {
        let files = [
            save("/lac/plans/2023-2024/export.iati.xml", "lac.iati.xml")?,
            save("/global/plans/2021-2022/export.iati.xml", "global.iati.xml")?,
        ];
        let mut run = Run::new("judging IATI", python.join("python"))
            .args([tree::root().join("xtask/validators/iati_files.py")])
            .limit(Duration::from_secs(300));
        if let Some(standard) = &standard {
            run = run.args([Path::new("--standard"), standard]);
        }
        run.args(files).go()
    });
}

fn ical_js(steps: &mut Steps, save: &dyn Fn(&str, &str) -> Result<PathBuf>) {
    let name = "calendar read by ical.js";
    if found("node").is_none() || !setup::browser_packages() {
        let why = browser::lacking().unwrap_or_default();
        return steps.lack(name, &why);
    }
    steps.take(name, || {
        let file = save(CALENDAR, "calendar.ics")?;
        Run::new("reading the calendar", "node")
            .args([Path::new("calendar_feed.mjs"), &file])
            .dir(&setup::browser_folder())
            .limit(Duration::from_secs(60))
            .go()
    });
}

fn save(address: &str, path: &str, folder: &Path, name: &str) -> Result<PathBuf> {
    let body = http::fetch(address, path)?;
    ensure!(!body.is_empty(), "GET {path} answered nothing");
    std::fs::create_dir_all(folder)?;
    let file = folder.join(name);
    std::fs::write(&file, body).with_context(|| format!("writing {}", file.display()))?;
    Ok(file)
}
