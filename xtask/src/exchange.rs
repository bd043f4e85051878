//! `cargo xtask bench exchange`: what it costs to take a plan out in a workbook and back, beside openpyxl
//! on the same rows in the same run. Compare the CPU seconds: the wall belongs to the machine.

use crate::bench::process::{Spent, spend};
use crate::{demo, setup, tree};
use anyhow::{Context, Result, bail, ensure};
use std::fmt::Write;
use std::path::PathBuf;

/// The aims of one direction: seconds by the clock, and megabytes.
struct Aim {
    seconds: f64,
    megabytes: u64,
}

const OUT: Aim = Aim { seconds: 2.0, megabytes: 400 };
const BACK: Aim = Aim { seconds: 6.0, megabytes: 400 };

/// What to measure with.
struct Wanted {
    rows: usize,
    /// A binary that was built elsewhere; one in the release profile is built without it.
    binary: Option<PathBuf>,
}

impl Wanted {
    fn read(args: &[String]) -> Result<Self> {
        let mut wanted = Self { rows: 10_000, binary: None };
        let mut args = args.iter();
        while let Some(arg) = args.next() {
            let value = args.next().with_context(|| format!("{arg} takes a value"))?;
            match arg.as_str() {
                "--rows" => wanted.rows = value.parse().context("--rows takes a number")?,
                "--binary" => wanted.binary = Some(PathBuf::from(value)),
                other => bail!(
                    "bench exchange does not know `{other}`: it takes --rows N, --binary FILE"
                ),
            }
        }
        ensure!((1..=100_000).contains(&wanted.rows), "--rows takes 1 to 100000");
        Ok(wanted)
    }
}

/// Measures, and writes the table to standard output and to `target/bench/exchange.md`.
pub(crate) fn bench(args: &[String]) -> Result<()> {
    let wanted = Wanted::read(args)?;
    let binary = match wanted.binary {
        Some(binary) => binary,
        None => demo::build(true)?,
    };
    let folder = tree::target().join("bench/exchange");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::create_dir_all(&folder)?;
    let file = |name: &str| folder.join(name).display().to_string();
    let log = folder.join("log.txt");
    let database = format!("sqlite://{}", file("plan.db"));
    let aunar = |args: &[&str]| {
        let all: Vec<String> =
            args.iter().chain(&["--db", &database]).map(|a| (*a).to_owned()).collect();
        spend(&binary, &all, &log)
    };
    let python = setup::validators().map(|bin| bin.join("python"));
    let script = tree::root().join("xtask/validators/same_rows.py").display().to_string();
    let openpyxl = |what: &str, target: &str| {
        let python = python.as_ref().context("the validators are not installed")?;
        let args = [script.as_str(), what, &file("out.xlsx"), target];
        spend(python, &args.map(str::to_owned), &log)
    };

    aunar(&["generate", "--activities", &wanted.rows.to_string()])?;
    let plan = ["--network", "bench", "--plan", "bench"];
    let out = aunar(&[&["export", "-o", &file("out.xlsx"), "--lang", "es"], &plan[..]].concat())?;
    let read = openpyxl("read", "");
    let write = openpyxl("write", &file("theirs.xlsx"));
    openpyxl("change", &file("back.xlsx"))?;
    let back = aunar(&[&["import", &file("back.xlsx"), "--json"], &plan[..]].concat())?;
    let same = aunar(&[&["import", &file("back.xlsx"), "--json"], &plan[..]].concat())?;

    let mut page = format!(
        "# {} rows in a workbook\n\n| what | by | s | CPU s | peak MB |\n|---|---|--:|--:|--:|\n",
        wanted.rows
    );
    let mut line = |what: &str, by: &str, spent: &Result<Spent>| {
        let _ = match spent {
            Ok(s) => writeln!(
                page,
                "| {what} | {by} | {:.2} | {:.2} | {} |",
                s.wall.as_secs_f64(),
                s.cpu.as_secs_f64(),
                s.peak / 1_000_000
            ),
            Err(error) => writeln!(page, "| {what} | {by} | SKIPPED: {error:#} | | |"),
        };
    };
    let (out, back, same) = (Ok(out), Ok(back), Ok(same));
    line("out: all sheets, lists, checks, notes", "Aunar", &out);
    line("out: the same cells alone", "openpyxl", &write);
    line("back: read, merged, a tenth and ten new rows stored", "Aunar", &back);
    line("back: read alone", "openpyxl", &read);
    line("the same again: nothing to store", "Aunar", &same);
    for (name, spent, aim) in [("out", &out, OUT), ("back", &back, BACK)] {
        let Ok(spent) = spent else { continue };
        let met = spent.wall.as_secs_f64() < aim.seconds && spent.peak / 1_000_000 < aim.megabytes;
        let verdict = if met { "met" } else { "NOT MET" };
        let _ = writeln!(
            page,
            "\nAim for {name}: under {} s and {} MB: {verdict}.",
            aim.seconds, aim.megabytes
        );
    }
    std::fs::write(tree::target().join("bench/exchange.md"), &page)?;
    println!("\n{page}");
    Ok(())
}

#[cfg(test)]
mod tests;
