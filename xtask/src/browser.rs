//! The browser tests, run against a server that is up.

use crate::run::{Run, found};
use crate::{setup, tree};
use anyhow::{Context, Result};
use std::time::Duration;

/// Why the browser tests cannot run on this machine, if so.
pub(crate) fn lacking() -> Option<String> {
    if found("node").is_none() {
        return Some("Node is not installed".to_owned());
    }
    if !setup::browser_packages() {
        return Some("the packages of tests/browser are not installed".to_owned());
    }
    setup::chromium()
        .is_none()
        .then(|| "Chromium is not installed, and CHROMIUM names none".to_owned())
}

/// Runs the test files whose names are given. `said` is what the sample said when it started: its
/// links that sign in are in it.
pub(crate) fn run(address: &str, said: &str, tests: &[&str]) -> Result<()> {
    let chromium = setup::chromium().context("no Chromium")?;
    Run::new("browser tests", "node")
        .args(["--test", "--test-concurrency=1", "--test-reporter=spec"])
        .args(tests)
        .dir(&setup::browser_folder())
        .env("AUNAR_URL", format!("http://{address}"))
        .env("AUNAR_LINKS", links(said))
        .env("AUNAR_SCREENSHOTS", tree::target().join("screenshots"))
        .env("AUNAR_BIN", tree::target().join("debug/aunar"))
        .env("CHROMIUM", chromium)
        .limit(Duration::from_secs(600))
        .go()
}

/// The lines that end in a link which signs in.
fn links(said: &str) -> String {
    let links = said.lines().map(str::trim).filter(|line| line.contains("/sign-in/"));
    links.collect::<Vec<_>>().join("\n")
}
