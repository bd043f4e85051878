//! Whose code is in the program: `cargo xtask sbom | security | release`.

mod attacked;
mod licences;
mod packages;
mod release;
mod sbom;
mod stage;
mod wrapped;

pub(crate) use release::release;

use crate::run::{Run, found};
use crate::steps::Steps;
use crate::{setup, tree};
use anyhow::{Context, Result, bail, ensure};
use packages::Packages;
use std::path::PathBuf;
use std::time::Duration;

/// How long another's scanner may take.
const PATIENCE: Duration = Duration::from_secs(300);

const ALERTS: &str = "alerts read by promtool";
const FIRING: &str = "alerts that fire when they should, by promtool";
const DENIED: &str = "packages looked at by cargo-deny";
const ADVISORIES: &str = "advisories, by cargo-deny";

/// Writes the list of what the program is made of, as CycloneDX.
pub(crate) fn write_sbom(args: &[String]) -> Result<()> {
    let path = match args {
        [] => tree::target().join("aunar.cdx.json"),
        [path] => PathBuf::from(path),
        _ => bail!("sbom takes a file or nothing"),
    };
    let packages = Packages::read()?;
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(&path, sbom::written(&packages)?).with_context(|| path.display().to_string())?;
    println!("{}: {} packages", path.display(), packages.in_the_program().len());
    Ok(())
}

/// The scanners that can be had here: ours always, others where they are installed. `true` when nothing failed.
pub(crate) fn security(args: &[String]) -> Result<bool> {
    let minutes: u64 = match args {
        [] => 0,
        [only] if only == "--long" => 10,
        _ => bail!("security takes --long or nothing"),
    };
    let mut steps = Steps::here();
    quick(&mut steps);
    denied(&mut steps);
    steps.take("hostile stories", || stories(minutes));
    attacked::attacked(&mut steps);
    println!("\n{}", steps.table().trim_end());
    Ok(steps.good())
}

/// What takes seconds and asks nobody: a part of every test run too.
pub(crate) fn quick(steps: &mut Steps) {
    steps.take("licences and where packages come from", || {
        let found = licences::findings(&Packages::read()?, &licences::allowed()?);
        ensure!(found.is_empty(), "{}", found.join("\n"));
        Ok(())
    });
    steps.take("list of what the program is made of", || write_sbom(&[]));
    let Some(promtool) = setup::promtool() else {
        for step in [ALERTS, FIRING] {
            steps.skip(step, "promtool is not installed: cargo xtask setup");
        }
        return;
    };
    let rules = |purpose: &str, deed: &str, file: &str| {
        Run::new(purpose, &promtool).args([deed, "rules", file]).limit(PATIENCE).go()
    };
    steps.take(ALERTS, || rules("reading the alerts", "check", "packaging/prometheus/alerts.yml"));
    steps.take(FIRING, || {
        rules("having alerts fire", "test", "packaging/prometheus/alerts.test.yml")
    });
}

/// What cargo-deny makes of the packages. Its advisories stand in a database that is fetched: where it cannot be,
/// nothing is said of them.
fn denied(steps: &mut Steps) {
    let installed = found("cargo-deny").or_else(setup::cargo_deny);
    let Some(program) = installed else {
        for step in [DENIED, ADVISORIES] {
            steps.lack(step, "cargo-deny is not installed: cargo xtask setup");
        }
        return;
    };
    let deny = |purpose: &str, args: &[&str]| {
        Run::new(purpose, &program).args(["--locked"]).args(args).limit(PATIENCE).go()
    };
    let held = ["check", "--hide-inclusion-graph", "bans", "licenses", "sources"];
    steps.take(DENIED, || deny("looking at packages", &held));
    match deny("fetching advisories", &["fetch", "db"]) {
        Ok(()) => {
            steps.take(ADVISORIES, || deny("looking for advisories", &["check", "advisories"]));
        }
        Err(_) => steps.skip(ADVISORIES, "their database cannot be fetched from here, see above"),
    }
}

/// The stories that attack the product, and with minutes to spare the fuzzers for so long.
fn stories(minutes: u64) -> Result<()> {
    let mut run = Run::cargo("attacking").args([
        "test",
        "--quiet",
        "--package",
        "aunar-hub",
        "--all-features",
    ]);
    if minutes > 0 {
        run = run.env("AUNAR_FUZZ_SECONDS", (minutes * 60).to_string());
    }
    run.args([
        "--test",
        "stories",
        "--",
        "apart::",
        "unseen::",
        "hostile::",
        "guarded::",
        "routed::",
        "fuzz::",
        "roles::",
    ])
    .go()
}
