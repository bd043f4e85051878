//! Making reports, measured beside programs that are not ours, in one run: LibreOffice turning the same
//! text into PDF, openpyxl and python-docx writing the same tables.

use crate::bench::process::{Spent, spend};
use crate::{setup, tree};
use anyhow::{Context, Result, ensure};
use std::fmt::Write;
use std::path::Path;

/// Measures, and writes the table to standard output and to `target/bench/report.md`.
pub(super) fn bench(args: &[String]) -> Result<()> {
    let activities = match args {
        [] => "1000",
        [number] => number,
        _ => anyhow::bail!("bench report takes a number of activities, or nothing"),
    };
    let count: u32 = activities.parse().context("a number of activities")?;
    ensure!((1..=10_000).contains(&count), "between 1 and 10000 activities");
    let folder = tree::target().join("bench/report");
    std::fs::create_dir_all(&folder)?;
    let own = std::env::current_exe()?;
    let file = |name: &str| folder.join(name).display().to_string();
    let log = folder.join("log.txt");
    let mut page = format!(
        "# A report of {activities} activities\n\n| file | by | s | CPU s | peak MB |\n|---|---|--:|--:|--:|\n"
    );
    let mut line = |form: &str, by: &str, spent: Result<Spent>| {
        let _ = match spent {
            Ok(s) => writeln!(
                page,
                "| {form} | {by} | {:.2} | {:.2} | {} |",
                s.wall.as_secs_f64(),
                s.cpu.as_secs_f64(),
                s.peak / 1_000_000
            ),
            Err(error) => writeln!(page, "| {form} | {by} | SKIPPED: {error:#} | | |"),
        };
    };
    for form in ["html", "pdf", "docx", "xlsx"] {
        let args = ["document-file", form, &file(&format!("report.{form}")), activities];
        line(form, "Aunar", Ok(spend(&own, &args.map(str::to_owned), &log)?));
    }
    let office = [
        &format!("-env:UserInstallation=file://{}", file("office")),
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        &file("office-pdf"),
        &file("report.docx"),
    ];
    line("pdf", "LibreOffice", spend(Path::new("soffice"), &office.map(str::to_owned), &log));
    let python = setup::validators().map(|bin| bin.join("python"));
    let script = tree::root().join("xtask/validators/same_tables.py").display().to_string();
    for (form, by) in [("xlsx", "openpyxl"), ("docx", "python-docx")] {
        let spent =
            python.as_ref().context("the validators are not installed").and_then(|python| {
                let args = [
                    script.clone(),
                    form.to_owned(),
                    file("report.xlsx"),
                    file(&format!("other.{form}")),
                ];
                spend(python, &args, &log)
            });
        line(form, by, spent);
    }
    std::fs::write(tree::target().join("bench/report.md"), &page)?;
    println!("\n{page}");
    Ok(())
}
