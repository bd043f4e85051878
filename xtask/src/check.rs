//! `cargo xtask check`: the rules of the house that the compiler does not know.
//!
//! A rule is a function from the workspace's files to findings; it reads nothing else, so each is
//! tested on small made-up files.

mod decisions;
mod docs;
mod endings;
mod examples;
mod fuzzers;
mod held;
mod imports;
mod kept_out;
mod layers;
mod lints;
mod map;
mod messages;
mod migrations;
mod pages;
mod private;
mod rust;
mod sheets;
mod size;
mod wording;

use crate::run::Run;
use crate::tree::{self, SourceFile};
use anyhow::{Result, bail};
use std::fmt;

/// Something to mend: where, what, how.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Finding {
    pub(crate) path: String,
    pub(crate) line: usize,
    pub(crate) what: String,
    pub(crate) mend: String,
}

impl Finding {
    fn at(path: &str, line: usize, what: impl Into<String>, mend: impl Into<String>) -> Self {
        Self { path: path.to_owned(), line, what: what.into(), mend: mend.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}\n    mend: {}", self.path, self.line, self.what, self.mend)
    }
}

type Rule = fn(&[SourceFile]) -> Vec<Finding>;

/// The rules, and with `--docs` the documentation of the code: a link in it that leads nowhere is to mend. Apart,
/// since it takes the compiler minutes.
pub(crate) fn command(args: &[String]) -> Result<bool> {
    let with_docs = match args {
        [] => false,
        [only] if only == "--docs" => true,
        other => bail!("check takes --docs or nothing, not `{}`", other.join(" ")),
    };
    let good = check()?;
    if with_docs {
        documentation()?;
    }
    Ok(good)
}

/// The documentation of the code, written without a warning. The first time every dependency is checked for it, which
/// is minutes; afterwards only what was changed is gone through.
pub(crate) fn documentation() -> Result<()> {
    Run::cargo("documentation of the code")
        .args(["doc", "--quiet", "--workspace", "--all-features", "--no-deps"])
        .args(["--document-private-items"])
        .env("RUSTDOCFLAGS", "-Dwarnings")
        .go()
}

/// Runs every rule over the workspace and prints what it finds; `true` when nothing is to mend.
pub(crate) fn check() -> Result<bool> {
    let files = tree::files()?;
    let rules: [(&str, Rule); 19] = [
        ("who may use whom, between crates", layers::findings),
        ("who may use whom, inside the hub; where SQL stands", imports::findings),
        ("file sizes and names", size::findings),
        ("message keys in four languages", messages::findings),
        ("forms of numbers, terms and marks in four languages", wording::findings),
        ("no name of this machine, no registry host", private::findings),
        ("files that the documents name", docs::findings),
        ("decisions that the index has", decisions::findings),
        ("the map of crates and slices", map::findings),
        ("pages that browser tests look at", pages::findings),
        ("pages with a next step", pages::dead_ends),
        ("style sheets that do not overrule each other; colours with a name", sheets::findings),
        ("examples that are run", examples::findings),
        ("parsers that have a fuzzer", fuzzers::findings),
        ("promises that name a test", held::findings),
        ("engines of patterns, SQL that is made, files that are sent", kept_out::findings),
        ("deeds, commit and picture in one call", endings::findings),
        ("migrations that old nodes can live with", migrations::findings),
        ("unsafe code, forbidden to every crate", lints::findings),
    ];
    let mut total = 0;
    for (name, rule) in rules {
        let mut found = rule(&files);
        found.sort();
        found.dedup();
        println!(
            "{:6} {name}",
            if found.is_empty() { "ok".to_owned() } else { found.len().to_string() }
        );
        for finding in &found {
            println!("  {finding}");
        }
        total += found.len();
    }
    println!("{}", size::note(&files));
    println!(
        "{}",
        if total == 0 { "nothing to mend".to_owned() } else { format!("{total} to mend") }
    );
    Ok(total == 0)
}

#[cfg(test)]
fn file(path: &str, text: &str) -> SourceFile {
    SourceFile { path: path.to_owned(), text: text.to_owned() }
}

/// `path:line` of each finding: what most tests of a rule compare.
#[cfg(test)]
fn places(findings: &[Finding]) -> Vec<String> {
    findings.iter().map(|finding| format!("{}:{}", finding.path, finding.line)).collect()
}
