//! The house's own commands: `cargo xtask setup | check | test | openapi | demo | shots | bench |
//! sbom | security | release | documents | overlap-fit`.
//!
//! Everything here drives other programs or reads files; nothing of the product lives here and
//! the product never depends on it.

mod bench;
mod browser;
mod check;
mod contract;
mod demo;
mod documents;
mod exchange;
mod guard;
mod http;
mod lint;
mod memory;
mod openapi;
mod overlap;
mod postgres;
mod run;
mod setup;
mod steps;
mod supply;
mod test;
mod tree;

use anyhow::{Result, bail};
use std::process::ExitCode;

const HELP: &str = "\
cargo xtask COMMAND

  setup                    install what tests need and the machine lacks
  check [--docs]           who may use whom, file sizes, messages, private names, documents; --docs reads
                           the documentation of the code too
  test [--quick]           everything, on SQLite and PostgreSQL; --quick leaves out the browser,
                           the independent programs and the documentation of the code
  openapi                  write docs/openapi.json anew from the code
  demo [--release] [ARG..] build the binary and serve a fresh sample installation
  shots [--only WORD] [--languages es,fr] [--widths 360,1280] [--looks light,dark,print]
                           every page as pictures in target/shots: at four widths, in four languages, light,
                           dark and printed; a quarter of an hour without a choice
  shots --guides [--only NAME] [--languages es,fr]
                           the pictures of the guides in the product anew, into crates/hub/src/help/pictures
  bench [WHAT..] [--activities N,N] [--seconds N] [--kept] [--binary FILE]
                           measure generated plans; WHAT is any of: start, load, dashboards, import, export
                           (all when none is named), writes, slow, redmine; --kept: pages that others asked for
                           before, instead of each drawn anew
  bench overlap [--activities N,N] [--benchmark DIR] [--model DIR] [--postgres URL]
                           measure the overlap radar's quality and speed
  bench report [N]         measure the making of a report of N activities (1000) beside LibreOffice,
                           openpyxl and python-docx
  bench exchange [workbook] [--rows N] [--binary FILE]
                           measure a plan of N activities (10000) out in a workbook and back, beside
                           openpyxl on the same rows
  bench exchange open [--activities N] [--binary FILE]
                           measure a plan as IATI (100000 activities) beside lxml, and a calendar beside
                           Python's icalendar; both without a name
  sbom [FILE]              write the list of what the program is made of, as CycloneDX
  security [--long]        licences, the list above, cargo-deny, and the stories that attack the product;
                           --long gives the fuzzers ten minutes each
  release [--static] [--binary FILE | --twice]
                           build a release that can be built again, with that list, Debian's package, what a
                           container is made of, and their sums; --binary wraps a program that is there,
                           --twice builds it in two folders and says whether it became the same
  documents FOLDER         write a sample report in four languages as PDF, DOCX, HTML and XLSX
  overlap-fit [--benchmark DIR] [--model DIR] [--verdicts FILE]
                           fit the radar's weights anew: crates/overlap/data/weights.psv

Example: cargo xtask bench load --activities 100000
";

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let command = args.next().unwrap_or_default();
    let rest: Vec<String> = args.collect();
    match dispatch(&command, &rest) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("xtask {command}: {error:#}");
            ExitCode::from(2)
        }
    }
}

/// Runs a command; `false` is the answer no, an error is a command that could not be carried out.
fn dispatch(command: &str, rest: &[String]) -> Result<bool> {
    match command {
        "setup" => setup::setup().map(|()| true),
        "check" => check::command(rest),
        "test" => test::test(rest),
        "openapi" => openapi::write().map(|()| true),
        "demo" => demo::demo(rest).map(|()| true),
        "shots" => browser::shots(rest).map(|()| true),
        "bench" => bench::bench(rest).map(|()| true),
        "sbom" => supply::write_sbom(rest).map(|()| true),
        "release" => supply::release(rest),
        "security" => supply::security(rest),
        "documents" => documents::write(rest).map(|()| true),
        "document-file" => documents::one(rest).map(|()| true),
        "report-bench" => documents::bench(rest).map(|()| true),
        "overlap-fit" => overlap::fit(rest).map(|()| true),
        "overlap-bench" => overlap::bench(rest).map(|()| true),
        "iati-read" => bench::open::read_iati(rest).map(|()| true),
        "ics-write" => bench::open::write_calendar(rest).map(|()| true),
        "ics-read" => bench::open::read_calendar(rest).map(|()| true),
        "bare-server" => bench::bare::serve(rest).map(|()| true),
        "" | "help" | "--help" | "-h" => {
            print!("{HELP}");
            Ok(true)
        }
        other => bail!("there is no command `{other}`\n\n{HELP}"),
    }
}
