//! `cargo xtask setup`: what the tests need and the machine lacks.
//!
//! Quick when nothing is missing. What the product itself needs is only Rust; everything here
//! serves tests, so a part that cannot be had is said loudly and left out, never silently.

mod alerts;
mod model;

pub(crate) use alerts::promtool;
pub(crate) use model::{folder as model_folder, python as model_python};

use crate::run::{Run, found};
use crate::{postgres, tree};
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

/// The programs of the validators' Python, or none where they could not be installed.
pub(crate) fn validators() -> Option<PathBuf> {
    let folder = tree::target().join("validators");
    fresh(&folder, VALIDATORS).then(|| folder.join("bin"))
}

/// cargo-deny, which comes with the validators, where it could be had.
pub(crate) fn cargo_deny() -> Option<PathBuf> {
    validators().map(|folder| folder.join("cargo-deny")).filter(|program| program.is_file())
}

/// Whether the packages of the browser tests are there.
pub(crate) fn browser_packages() -> bool {
    fresh(&browser_folder().join("node_modules"), "tests/browser/package-lock.json")
}

/// The folder of the browser tests.
pub(crate) fn browser_folder() -> PathBuf {
    tree::root().join("tests/browser")
}

/// Chromium, or what `CHROMIUM` names.
pub(crate) fn chromium() -> Option<PathBuf> {
    match std::env::var_os("CHROMIUM") {
        Some(path) => Some(PathBuf::from(path)).filter(|path| path.is_file()),
        None => found("chromium"),
    }
}

const VALIDATORS: &str = "xtask/validators/requirements.txt";
const SCANNER: &str = "xtask/validators/scanner.txt";

/// Installs what is missing. Only a machine without a way to install is told what to do by hand.
pub(crate) fn setup() -> Result<()> {
    debian_packages();
    optional("packages of the browser tests", browser_packages_installed());
    optional("independent programs that read what Aunar writes", validators_installed());
    optional("the overlap radar's encoder", model::fetched());
    optional("promtool, which reads the alerts", alerts::fetched());
    Ok(())
}

fn optional(what: &str, outcome: Result<()>) {
    match outcome {
        Ok(()) => println!("    there: {what}"),
        Err(error) => println!("    SKIPPED {what}: {error:#}"),
    }
}

/// What is missing, as Debian calls it.
fn missing_packages() -> Vec<&'static str> {
    let needed = [
        ("postgresql", postgres::programs().is_some()),
        ("chromium", chromium().is_some()),
        ("nodejs", found("node").is_some()),
        ("npm", found("npm").is_some()),
        ("python3", found("python3").is_some()),
        ("python3-venv", has_venv()),
        ("poppler-utils", found("pdftotext").is_some()),
        ("qpdf", found("qpdf").is_some()),
        ("libxml2-utils", found("xmllint").is_some()),
        ("libreoffice-writer-nogui", found("soffice").is_some()),
        ("libreoffice-calc-nogui", has_calc()),
        ("haproxy", roots("haproxy")),
        ("nftables", roots("nft")),
        ("curl", found("curl").is_some()),
        ("openssl", found("openssl").is_some()),
        ("procps", found("kill").is_some()),
        // For what looks at the units, and boots a machine of its own for them.
        ("systemd", found("systemd-analyze").is_some()),
        ("systemd-container", found("systemd-nspawn").is_some()),
    ];
    needed.into_iter().filter(|(_, there)| !there).map(|(name, _)| name).collect()
}

/// Whether a program is there that Debian keeps where only root looks.
fn roots(program: &str) -> bool {
    found(program).is_some() || Path::new("/usr/sbin").join(program).is_file()
}

/// Whether Python can make an environment; Debian packages that apart.
fn has_venv() -> bool {
    tree::target().join("validators/bin/python").exists()
        || Run::new("asking Python", "python3")
            .args(["-c", "import ensurepip, venv"])
            .output()
            .is_ok()
}

/// Whether LibreOffice reads workbooks: Debian packages its parts apart, and one of them is `soffice` too.
fn has_calc() -> bool {
    let program = found("soffice").and_then(|program| program.canonicalize().ok());
    program.is_some_and(|program| program.with_file_name("libsclo.so").is_file())
}

fn debian_packages() {
    let missing = missing_packages();
    if missing.is_empty() {
        println!(
            "    there: PostgreSQL, Chromium, Node, Python, poppler, qpdf, xmllint, LibreOffice, HAProxy, nft, curl, openssl, systemd-analyze, systemd-nspawn"
        );
        return;
    }
    let list = missing.join(" ");
    if let Err(error) = install(&missing) {
        println!("    SKIPPED installing {list}: {error:#}");
        println!("    By hand on Debian: apt-get install --no-install-recommends {list}");
        println!(
            "    Elsewhere: PostgreSQL 15 or newer, Chromium, Node 20 or newer, Python 3.11 or newer, poppler, qpdf, xmllint, LibreOffice Writer and Calc, HAProxy, nft, curl, openssl, systemd-analyze, systemd-nspawn"
        );
    }
}

fn install(packages: &[&str]) -> Result<()> {
    found("apt-get").context("no apt-get on this machine")?;
    list_read()?;
    // Debian's package would start a server of its own; the tests start theirs.
    let mut args = vec!["install", "-q", "-y", "--no-install-recommends"];
    args.extend(packages);
    apt("installing what is missing", &args)
}

/// Has Debian's list read anew: the image of a machine often comes without one.
fn list_read() -> Result<()> {
    apt("reading Debian's list", &["update", "-q"])
}

fn apt(purpose: &str, args: &[&str]) -> Result<()> {
    let root = Run::new("asking who we are", "id").args(["-u"]).output()?.trim() == "0";
    // A password nobody can type would wait for ever: `-n` refuses instead.
    let run = if root {
        Run::new(purpose, "apt-get")
    } else {
        Run::new(purpose, "sudo").args(["-n", "apt-get"])
    };
    run.args(args).env("DEBIAN_FRONTEND", "noninteractive").go()
}

fn browser_packages_installed() -> Result<()> {
    if browser_packages() {
        return Ok(());
    }
    found("npm").context("npm is not installed")?;
    let folder = browser_folder();
    Run::new("installing packages", "npm")
        .args(["ci", "--no-audit", "--no-fund"])
        .dir(&folder)
        .go()?;
    stamp(&folder.join("node_modules"), "tests/browser/package-lock.json")
}

fn validators_installed() -> Result<()> {
    python_installed("installing validators", "validators", VALIDATORS).map(|_| ())
}

/// The programs of the scanner's Python, which is installed where it is missing: by nothing else than what asks it.
pub(crate) fn scanner() -> Result<PathBuf> {
    python_installed("installing the scanner", "scanner", SCANNER)
}

/// A Python environment with what a list says, where it is not there yet; the folder of its programs.
fn python_installed(purpose: &str, name: &str, list: &str) -> Result<PathBuf> {
    let folder = tree::target().join(name);
    if fresh(&folder, list) {
        return Ok(folder.join("bin"));
    }
    found("python3").context("Python is not installed")?;
    let text = folder.display().to_string();
    Run::new("making a Python environment", "python3").args(["-m", "venv", &text]).go()?;
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"];
    Run::new(purpose, folder.join("bin/python")).args(pip).args([list]).go()?;
    stamp(&folder, list)?;
    Ok(folder.join("bin"))
}

const STAMP: &str = ".installed-from";

/// Whether a folder was installed from this list as it stands now.
fn fresh(folder: &Path, list: &str) -> bool {
    let now = std::fs::read(tree::root().join(list));
    let then = std::fs::read(folder.join(STAMP));
    matches!((now, then), (Ok(now), Ok(then)) if now == then)
}

fn stamp(folder: &Path, list: &str) -> Result<()> {
    std::fs::copy(tree::root().join(list), folder.join(STAMP))?;
    Ok(())
}
