//! `cargo xtask demo`: builds the binary and serves a fresh sample installation.

use crate::guard::{Guard, Guarded, free_port, fresh_folder};
use crate::lint::Compiler;
use crate::run::Run;
use crate::{http, tree};
use anyhow::{Context, Result, ensure};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// Builds, then becomes `aunar demo` with the arguments left over.
pub(crate) fn demo(args: &[String]) -> Result<()> {
    let release = args.iter().any(|arg| arg == "--release");
    let binary = build(release)?;
    let rest = args.iter().filter(|arg| *arg != "--release");
    // Words that are changed meanwhile are seen at the next page.
    let words = tree::root().join("crates/hub/locales");
    let error = Command::new(&binary).arg("demo").arg("--words").arg(words).args(rest).exec();
    Err(error).with_context(|| format!("starting {}", binary.display()))
}

/// Builds the binary and says where it is.
pub(crate) fn build(release: bool) -> Result<PathBuf> {
    let profile: &[&str] = if release { &["--release"] } else { &[] };
    Run::cargo("building the binary")
        .args(["build", "--quiet", "--package", "aunar"])
        .args(profile)
        .go()?;
    Ok(tree::target().join(if release { "release" } else { "debug" }).join("aunar"))
}

/// Builds every binary with what the tests were built with, so that what is slow to build, the setter of
/// pages above all, is built once; where the binaries are.
pub(crate) fn build_as_tested(compiler: Compiler) -> Result<PathBuf> {
    compiler
        .cargo("building the binaries")
        // The tests beside them: without them, what the tests need of a dependency is not asked of it,
        // and the hub is compiled once more for that.
        .args(["build", "--quiet", "--workspace", "--all-features", "--bins", "--tests"])
        .go()?;
    Ok(tree::target().join("debug"))
}

/// A sample installation that serves on loopback until it is dropped.
pub(crate) struct Sample {
    /// `host:port`.
    pub(crate) address: String,
    /// From starting the program to its first answer on `/readyz`.
    pub(crate) ready: Duration,
    pub(crate) guard: Guard,
}

impl Sample {
    /// Starts `aunar demo` on a free port and waits until it is ready.
    pub(crate) fn start(binary: &Path) -> Result<Self> {
        Self::serve(
            "the sample installation",
            binary,
            vec!["demo".to_owned()],
            Duration::from_secs(120),
        )
    }

    /// Starts a command of the binary that serves, on a free port, in a folder of its own.
    pub(crate) fn serve(
        name: &str,
        binary: &Path,
        mut args: Vec<String>,
        limit: Duration,
    ) -> Result<Self> {
        let address = format!("127.0.0.1:{}", free_port()?);
        let folder = fresh_folder("aunar-serve")?;
        args.extend(["--listen".to_owned(), address.clone()]);
        let guard = Guard::start(Guarded {
            name,
            program: binary,
            args,
            env: Vec::new(),
            log: folder.join("log"),
            remove: Some(folder),
            signal: "TERM",
            user: None,
        })?;
        let ready = guard.wait(limit, || http::answers(&address, "/readyz"))?;
        println!("    {name} on {address}, ready in {:.3} s", ready.as_secs_f64());
        Ok(Self { address, ready, guard })
    }

    /// Whether it still answers and has not panicked.
    pub(crate) fn still_ready(&self) -> Result<()> {
        http::fetch(&self.address, "/readyz")?;
        let panics = self.guard.said(100_000).matches("panicked at").count();
        ensure!(panics == 0, "the server panicked {panics} times:\n{}", self.guard.said(40));
        Ok(())
    }
}
