//! A release that can be built again: no path of this machine, no moment of today and nothing kept from before is
//! in it. What is left to chance is the compiler, which `rust-toolchain` and the image it runs in decide.

use crate::run::Run;
use crate::tree;
use anyhow::{Context, Result, ensure};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What separates the flags in `CARGO_ENCODED_RUSTFLAGS`.
const UNIT: &str = "\u{1f}";

/// Builds it into a folder of its own, with the list of what it is made of and the SHA-256 of both.
pub(crate) fn release(args: &[String]) -> Result<()> {
    ensure!(args.is_empty(), "release takes nothing");
    let target = tree::target().join("again");
    let (flags, c_flags) = flags(tree::root(), &cargo_home(), &target);
    Run::cargo("building the release")
        .args(["build", "--release", "--locked", "--package", "aunar", "--bin", "aunar"])
        .args(["--target-dir".as_ref(), target.as_os_str()])
        .env("CARGO_ENCODED_RUSTFLAGS", flags.join(UNIT))
        .env("CFLAGS", c_flags.join(" "))
        .env("CARGO_INCREMENTAL", "0")
        .env("SOURCE_DATE_EPOCH", committed()?)
        .env("TZ", "UTC")
        .env("LC_ALL", "C.UTF-8")
        .go()?;
    let folder = target.join("release");
    super::write_sbom(&[folder.join("aunar.cdx.json").display().to_string()])?;
    Run::new("adding up", "sha256sum").args(["aunar", "aunar.cdx.json"]).dir(&folder).go()
}

/// Names of our own for the folders that would stand in the program.
fn flags(root: &Path, home: &Path, target: &Path) -> (Vec<String>, Vec<String>) {
    // The last that fits counts: what lies inside another stands after it.
    let names = [(home, "/cargo"), (root, "/aunar"), (target, "/target")];
    let of = |how: &str| {
        names.iter().map(|(path, name)| format!("{how}={}={name}", path.display())).collect()
    };
    (of("--remap-path-prefix"), of("-ffile-prefix-map"))
}

fn cargo_home() -> PathBuf {
    let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cargo"));
    std::env::var_os("CARGO_HOME").map(PathBuf::from).or_else(home).unwrap_or_default()
}

/// When what is built was committed, in seconds since 1970.
fn committed() -> Result<String> {
    let told = Command::new("git")
        .args(["log", "-1", "--format=%ct"])
        .current_dir(tree::root())
        .output()
        .context("asking git when this was committed")?;
    ensure!(told.status.success(), "git does not say when this was committed");
    Ok(String::from_utf8_lossy(&told.stdout).trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_path_of_this_machine_is_left() {
        let (flags, c) =
            flags(Path::new("/x/a/aunar"), Path::new("/x/a/.cargo"), Path::new("/x/t"));
        assert_eq!(flags[1], "--remap-path-prefix=/x/a/aunar=/aunar");
        assert_eq!(c[0], "-ffile-prefix-map=/x/a/.cargo=/cargo");
    }
}
