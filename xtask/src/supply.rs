//! Whose code is in the program: `cargo xtask sbom | security | release`.

mod licences;
mod packages;
mod release;
mod sbom;
mod stage;
mod wrapped;

pub(crate) use release::release;

use crate::run::{Run, found};
use crate::steps::Steps;
use crate::tree;
use anyhow::{Context, Result, bail, ensure};
use packages::Packages;
use std::path::PathBuf;
use std::time::Duration;

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
    let mut steps = Steps::default();
    steps.take("licences and where packages come from", || {
        let found = licences::findings(&Packages::read()?, &licences::allowed()?);
        ensure!(found.is_empty(), "{}", found.join("\n"));
        Ok(())
    });
    steps.take("list of what the program is made of", || write_sbom(&[]));
    // Bans and sources need nothing; advisories need their database, which is fetched.
    other(
        &mut steps,
        "cargo-deny",
        "cargo",
        &["deny", "--locked", "check", "bans", "licenses", "sources"],
    );
    other(&mut steps, "cargo-deny", "cargo", &["deny", "--locked", "check", "advisories"]);
    other(&mut steps, "cargo-audit", "cargo", &["audit", "--file", "Cargo.lock"]);
    other(
        &mut steps,
        "promtool",
        "promtool",
        &["check", "rules", "packaging/prometheus/alerts.yml"],
    );
    steps.take("hostile stories", || stories(minutes));
    println!("\n{}", steps.table().trim_end());
    Ok(steps.good())
}

fn other(steps: &mut Steps, needs: &str, program: &str, args: &[&str]) {
    let name = format!("{program} {}", args.join(" "));
    if found(needs).is_none() {
        return steps.skip(&name, &format!("{needs} is not installed"));
    }
    steps.take(&name, || {
        Run::new("scanning", program).args(args).limit(Duration::from_secs(300)).go()
    });
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
