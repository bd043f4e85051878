//! Pages and forms attacked by a scanner that others wrote, as somebody who is signed in.

use crate::demo::Sample;
use crate::run::Run;
use crate::steps::Steps;
use crate::{demo, setup, tree};
use anyhow::{Context, Result};
use std::path::Path;
use std::time::Duration;

/// How long it may take: two minutes of looking around, one for each kind of attack, and their ends.
const PATIENCE: Duration = Duration::from_secs(30 * 60);
const STEP: &str = "pages and forms attacked by wapiti";

/// Installs the scanner where it is missing, and has it attack a sample installation of its own.
pub(super) fn attacked(steps: &mut Steps) {
    match setup::scanner() {
        Ok(folder) => _ = steps.take(STEP, || attack(&folder.join("wapiti"))),
        Err(why) => steps.lack(STEP, &format!("wapiti could not be installed: {why:#}")),
    }
}

fn attack(scanner: &Path) -> Result<()> {
    let sample = Sample::start(&demo::build(false)?)?;
    let said = sample.guard.said(100);
    let link = said.lines().find_map(|line| line.trim().strip_prefix("focal-point "));
    let link = link.context("the sample prints no link for a focal point")?.trim();
    let folder = tree::target().join("attacked");
    std::fs::create_dir_all(&folder)?;
    Run::new("attacking", "python3")
        .args([tree::root().join("xtask/validators/attacked.py").as_path(), scanner])
        .args([&sample.address, link])
        .args([&folder])
        .limit(PATIENCE)
        .go()?;
    sample.still_ready()
}
