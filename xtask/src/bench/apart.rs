//! Open standards, measured in a build of its own: what reads and writes them is built when it is asked
//! for.

use crate::run::Run;
use anyhow::Result;

/// Measures, in a build of its own.
pub(crate) fn bench(args: &[String]) -> Result<()> {
    again("bench", &[&["exchange".to_owned(), "open".to_owned()], args].concat())
}

/// Reads a file of IATI, in a build of its own.
pub(crate) fn read_iati(args: &[String]) -> Result<()> {
    again("iati-read", args)
}

/// Writes a calendar, in a build of its own.
pub(crate) fn write_calendar(args: &[String]) -> Result<()> {
    again("ics-write", args)
}

/// Reads a calendar, in a build of its own.
pub(crate) fn read_calendar(args: &[String]) -> Result<()> {
    again("ics-read", args)
}

fn again(command: &str, args: &[String]) -> Result<()> {
    let purpose = "building it with what reads and writes them";
    Run::again(purpose, "exchange", &["--release"], command).args(args).go()
}
