//! A release that can be built again: no path of this machine, no moment of today and nothing kept from before is
//! in it. What is left to chance is the compiler, and the libraries of C that its system has.

use super::wrapped::Program;
use crate::run::Run;
use crate::tree;
use anyhow::{Context, Result, bail, ensure};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What separates the flags in `CARGO_ENCODED_RUSTFLAGS`.
const UNIT: &str = "\u{1f}";

/// What is asked for.
#[derive(Debug, Default, PartialEq, Eq)]
struct Asked {
    /// Without libraries of the system: the C library is built in too. What looks names up there (`getaddrinfo`)
    /// then reads `/etc/hosts` and asks the servers of `/etc/resolv.conf`, and nothing else.
    is_static: bool,
    /// Nothing wrapped: built twice and compared.
    is_twice: bool,
    /// A program that is there already, to be wrapped.
    binary: Option<PathBuf>,
}

impl Asked {
    fn read(args: &[String]) -> Result<Self> {
        let mut asked = Self::default();
        let mut args = args.iter();
        while let Some(arg) = args.next() {
            match arg.as_str() {
                "--static" => asked.is_static = true,
                "--twice" => asked.is_twice = true,
                "--binary" => {
                    asked.binary = Some(args.next().context("--binary takes a file")?.into());
                }
                other => bail!("release takes --static, --twice and --binary FILE, not `{other}`"),
            }
        }
        let builds = asked.is_static || asked.is_twice;
        ensure!(
            !builds || asked.binary.is_none(),
            "--binary wraps what is there: --static and --twice are for building"
        );
        Ok(asked)
    }
}

/// Builds the program, or takes the one that is named, and wraps it: a folder of the version with the program, the
/// list of what it is made of, Debian's package, an archive, what a container is made of, and the SHA-256 of all.
/// `false` when it was built twice and became two.
pub(crate) fn release(args: &[String]) -> Result<bool> {
    let asked = Asked::read(args)?;
    let moment = committed()?;
    if asked.is_twice {
        return twice(&moment, asked.is_static);
    }
    let target = tree::target().join("again");
    let notes = if asked.binary.is_none() { Some(notes(asked.is_static)?) } else { None };
    let binary = match asked.binary {
        Some(file) => std::path::absolute(file)?,
        None => built(tree::root(), &target, &moment, asked.is_static)?,
    };
    ensure!(binary.is_file(), "there is no file {}", binary.display());
    let version = env!("CARGO_PKG_VERSION");
    let folder = target.join(format!("aunar-{version}"));
    ensure!(!binary.starts_with(&folder), "{} is made anew: name another file", folder.display());
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::create_dir_all(&folder)?;
    let made_of = folder.join("aunar.cdx.json");
    super::write_sbom(&[made_of.display().to_string()])?;
    std::fs::copy(&binary, folder.join("aunar"))?;
    if let Some(notes) = notes {
        std::fs::write(folder.join("BUILT"), notes)?;
    }
    let program = Program { file: &binary, made_of: &made_of, version, moment: &moment };
    program.debian(&folder)?;
    program.archive(&folder)?;
    program.container(&folder)?;
    Run::new("adding up", "sh")
        .args([
            "-c",
            "sha256sum $(ls -p | grep -v -e / -e SHA256SUMS) > SHA256SUMS && cat SHA256SUMS",
        ])
        .dir(&folder)
        .env("LC_ALL", "C")
        .go()?;
    println!("{}", folder.display());
    Ok(true)
}

/// Builds the program in two copies of the tree, one after the other, in folders of other names and lengths, and says
/// whether it became the same file. What each leaves beside the program is taken away: both are more than many a
/// disk has room for.
fn twice(moment: &str, is_static: bool) -> Result<bool> {
    let place = tree::target().join("twice");
    let mut made = Vec::new();
    for name in ["one", "another-name"] {
        let here = place.join(name);
        if here.exists() {
            std::fs::remove_dir_all(&here)?;
        }
        let root = here.join("aunar");
        copy(&root)?;
        let binary = built(&root, &here.join("built"), moment, is_static)?;
        let kept = place.join(format!("aunar-{name}"));
        std::fs::copy(binary, &kept)?;
        std::fs::remove_dir_all(&here)?;
        made.push(kept);
    }
    let told = Run::new("adding up", "sha256sum").args(&made).output()?;
    print!("{told}");
    let sums: BTreeSet<&str> = told.lines().filter_map(|line| line.split(' ').next()).collect();
    let is_same = sums.len() == 1;
    println!("{}", if is_same { "one and the same program" } else { "two programs that DIFFER" });
    Ok(is_same)
}

/// Puts the files of the tree as they stand into another folder.
fn copy(folder: &Path) -> Result<()> {
    for file in tree::files()? {
        let to = folder.join(&file.path);
        if let Some(above) = to.parent() {
            std::fs::create_dir_all(above)?;
        }
        std::fs::copy(tree::root().join(&file.path), &to).with_context(|| file.path.clone())?;
    }
    Ok(())
}

/// What somebody has to have who builds it again: which sources, which compilers, which command.
fn notes(is_static: bool) -> Result<String> {
    let said = |program: &str, args: &[&str]| {
        let said = Run::new("asking what it is built of", program).args(args).output()?;
        anyhow::Ok(said.trim().to_owned())
    };
    let rustc = std::env::var("RUSTC").unwrap_or_else(|_| "rustc".to_owned());
    let changed = !said("git", &["status", "--porcelain"])?.is_empty();
    let c = said("cc", &["--version"])?;
    Ok(format!(
        "cargo xtask release{}\ncommit {}{}\n{}\n{}\n",
        if is_static { " --static" } else { "" },
        said("git", &["rev-parse", "HEAD"])?,
        if changed { ", and changes that are in no commit" } else { "" },
        said(&rustc, &["-vV"])?,
        c.lines().next().unwrap_or_default(),
    ))
}

/// Builds the program so that it can be built again, from the sources in a folder.
fn built(root: &Path, target: &Path, moment: &str, is_static: bool) -> Result<PathBuf> {
    let (mut flags, c_flags) = flags(root, &cargo_home(), target);
    let platform = format!("{}-unknown-linux-gnu", std::env::consts::ARCH);
    let mut apart: Vec<&str> = Vec::new();
    if is_static {
        flags.extend(["-C".to_owned(), "target-feature=+crt-static".to_owned()]);
        // Flags are then for what is built and not for what runs while building, which loads libraries.
        apart.extend(["--target", &platform]);
    }
    Run::cargo("building the release")
        .args(["build", "--release", "--locked", "--package", "aunar", "--bin", "aunar"])
        .args(&apart)
        .args(["--target-dir".as_ref(), target.as_os_str()])
        .dir(root)
        .env("CARGO_ENCODED_RUSTFLAGS", flags.join(UNIT))
        .env("CFLAGS", c_flags.join(" "))
        .env("CARGO_INCREMENTAL", "0")
        .env("SOURCE_DATE_EPOCH", moment)
        .env("TZ", "UTC")
        .env("LC_ALL", "C.UTF-8")
        .go()?;
    let folder = if is_static { target.join(&platform) } else { target.to_path_buf() };
    Ok(folder.join("release/aunar"))
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
mod tests;
