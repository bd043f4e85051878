//! The browser tests, run against a server that is up.

pub(crate) mod lanes;

use crate::run::{Run, found};
use crate::{demo, setup, tree};
use anyhow::{Context, Result, bail};
use std::path::Path;
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

/// Runs a file of tests. `said` is what the sample said when it started: its links that sign in are in it.
/// What the tests say goes into `log`.
pub(crate) fn run(address: &str, said: &str, tests: &str, log: &Path) -> Result<()> {
    let chromium = setup::chromium().context("no Chromium")?;
    Run::new("browser tests", "node")
        .args(["--test", "--test-concurrency=1", "--test-reporter=spec"])
        .args([format!("{tests}.test.mjs")])
        .dir(&setup::browser_folder())
        .env("AUNAR_URL", format!("http://{address}"))
        .env("AUNAR_LINKS", links(said))
        .env("AUNAR_SCREENSHOTS", tree::target().join("screenshots"))
        .env("AUNAR_BIN", tree::target().join("debug/aunar"))
        .env("CHROMIUM", chromium)
        .limit(Duration::from_secs(1800))
        .into_file(log)?
        .go()
}

/// Where the pictures of the guides are, which are compiled in.
const GUIDE_PICTURES: &str = "crates/hub/src/help/pictures";

/// `cargo xtask shots`: every page as pictures into a folder of the build's, with a page of thumbnails. `args`
/// go to the script: `--only WORD`, `--languages es,fr`, `--widths 360,1280`. With `--guides` the pictures of the
/// guides instead, into the sources.
pub(crate) fn shots(args: &[String]) -> Result<()> {
    setup::setup()?;
    if let Some(why) = lacking() {
        bail!("{why}");
    }
    let binary = demo::build(false)?;
    let (guides, args): (Vec<&String>, Vec<&String>) =
        args.iter().partition(|arg| arg.as_str() == "--guides");
    let (script, folder) = if guides.is_empty() {
        ("shots.mjs", tree::target().join("shots"))
    } else {
        ("guide-pictures.mjs", tree::root().join(GUIDE_PICTURES))
    };
    Run::new("taking pictures", "node")
        .args([script])
        .args(args)
        .dir(&setup::browser_folder())
        .env("AUNAR_BIN", binary)
        .env("AUNAR_SHOTS", folder)
        .env("CHROMIUM", setup::chromium().context("no Chromium")?)
        .go()
}

/// The lines that end in a link which signs in.
fn links(said: &str) -> String {
    let links = said.lines().map(str::trim).filter(|line| line.contains("/sign-in/"));
    links.collect::<Vec<_>>().join("\n")
}
