//! promtool, which knows whether Prometheus would take our alerts. Debian has it in one package with the server,
//! which would be started and would listen on every address of the machine: the program alone is taken out of it.

use crate::run::{Run, found};
use crate::tree;
use anyhow::{Context, Result};
use std::path::PathBuf;

/// Where it is, if it is there.
pub(crate) fn promtool() -> Option<PathBuf> {
    found("promtool").or_else(|| Some(unpacked()).filter(|program| program.is_file()))
}

fn unpacked() -> PathBuf {
    tree::target().join("promtool/usr/bin/promtool")
}

/// Fetches Debian's package and unpacks it, if the program is nowhere. Nothing is installed, and root is not needed.
pub(super) fn fetched() -> Result<()> {
    if promtool().is_some() {
        return Ok(());
    }
    found("apt-get").context("no apt-get on this machine")?;
    let folder = tree::target().join("promtool");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::create_dir_all(&folder)?;
    let download = || {
        Run::new("fetching promtool", "apt-get")
            .args(["download", "-q", "prometheus"])
            .dir(&folder)
            .go()
    };
    if download().is_err() {
        super::list_read()?;
        download()?;
    }
    let package = std::fs::read_dir(&folder)?.next().context("nothing was fetched")??.path();
    Run::new("unpacking promtool", "dpkg-deb")
        .args(["-x".as_ref(), package.as_os_str(), folder.as_os_str()])
        .go()?;
    // The server beside it is as large again.
    std::fs::remove_file(&package)?;
    std::fs::remove_file(unpacked().with_file_name("prometheus"))?;
    promtool().context("the package does not have it").map(drop)
}
