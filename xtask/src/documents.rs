//! `cargo xtask documents FOLDER` and `cargo xtask bench report`: sample reports made as files, for
//! programs that are not ours to read, and measured beside such programs.
//!
//! Built apart, when they are asked for: what sets pages takes minutes to build.

#[cfg(feature = "documents")]
mod making;
#[cfg(feature = "documents")]
mod measuring;
#[cfg(feature = "documents")]
mod sample;

use anyhow::Result;

/// Writes the sample report in each language and form into a folder.
#[cfg(feature = "documents")]
pub(crate) fn write(args: &[String]) -> Result<()> {
    making::all(args)
}

/// Writes one report: its form, the file, how many activities it tells of.
#[cfg(feature = "documents")]
pub(crate) fn one(args: &[String]) -> Result<()> {
    making::one(args)
}

/// Measures the making of reports.
#[cfg(feature = "documents")]
pub(crate) fn bench(args: &[String]) -> Result<()> {
    measuring::bench(args)
}

/// Writes the sample report in each language and form into a folder, in a build of its own.
#[cfg(not(feature = "documents"))]
pub(crate) fn write(args: &[String]) -> Result<()> {
    again(&[], "documents", args)
}

/// Writes one report, in a build of its own.
#[cfg(not(feature = "documents"))]
pub(crate) fn one(args: &[String]) -> Result<()> {
    again(&["--release"], "document-file", args)
}

/// Measures the making of reports, in a build of its own.
#[cfg(not(feature = "documents"))]
pub(crate) fn bench(args: &[String]) -> Result<()> {
    again(&["--release"], "report-bench", args)
}

#[cfg(not(feature = "documents"))]
fn again(profile: &[&str], command: &str, args: &[String]) -> Result<()> {
    let purpose = "building it with what sets pages";
    crate::run::Run::again(purpose, "documents", profile, command).args(args).go()
}
