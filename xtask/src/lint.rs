//! Compiling and linting in one: the tests are built by Clippy's own compiler driver, which compiles what it
//! has looked at. `cargo clippy` beside a build takes every dependency and every crate of ours twice, once
//! to check it and once to compile it: from nothing that is a fifth of the whole.

use crate::run::{Run, found};
use anyhow::Result;

/// How cargo is run while the tests are built and taken: as it is, or by Clippy's driver.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Compiler {
    Plain,
    Clippy,
}

/// What of the workspace is built: all that has tests, with every feature, so that nothing of it is built
/// once more in another shape.
pub(crate) const EVERYTHING: [&str; 5] =
    ["--workspace", "--all-features", "--lib", "--bins", "--tests"];

impl Compiler {
    /// Clippy's driver, where it is installed.
    pub(crate) fn that_lints() -> Option<Self> {
        found("clippy-driver").map(|_| Self::Clippy)
    }

    /// Cargo with this compiler. Steps that follow one another have to use the same one: what another has
    /// compiled is not taken.
    pub(crate) fn cargo(self, purpose: &str) -> Run {
        let run = Run::cargo(purpose);
        match self {
            Self::Plain => run,
            Self::Clippy => run
                .env("RUSTC_WORKSPACE_WRAPPER", "clippy-driver")
                // Its arguments as `cargo clippy -- -D warnings` hands them over.
                .env("CLIPPY_ARGS", "-Dwarnings__CLIPPY_HACKERY__")
                // A test that fails says where without them, and the largest crate is written out twice.
                .env("CARGO_PROFILE_DEV_DEBUG", "0")
                .env("CARGO_PROFILE_TEST_DEBUG", "0"),
        }
    }

    /// Builds all that the tests need, and lints it if this is the compiler that does.
    pub(crate) fn build(self, purpose: &str) -> Result<()> {
        self.cargo(purpose).args(["test", "--quiet", "--no-run"]).args(EVERYTHING).go()
    }
}
