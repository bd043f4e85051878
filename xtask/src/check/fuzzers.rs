//! Every parser has a fuzzer: a public function that makes something of bytes, or by its name reads words that
//! come from outside, is named where arbitrary input is tried. In the application, where most functions that read
//! are their file's own, the file has a fuzzer or is named in one.

use super::Finding;
use crate::tree::SourceFile;

/// Crates whose parsers take what comes from outside.
const PARSING: [&str; 3] = ["crates/domain/src/", "crates/formats/src/", "crates/overlap/src/"];
/// Where the application reads.
const READING_ITSELF: [&str; 2] = ["crates/hub/src/", "crates/aunar/src/"];
/// How the names of those that take words begin.
const READING: [&str; 4] = ["read", "parse", "from_bytes", "from_code"];

/// Parsers that no fuzzer names.
pub(super) fn findings(files: &[SourceFile]) -> Vec<Finding> {
    let fuzzers: Vec<&str> = files
        .iter()
        .filter(|file| file.path.starts_with("crates/") && file.path.ends_with(".rs"))
        .map(|file| file.text.as_str())
        .filter(|text| text.contains("fuzz(") || text.contains("check!()"))
        .collect();
    let mut found = Vec::new();
    for file in files.iter().filter(|f| PARSING.iter().any(|folder| f.path.starts_with(folder))) {
        for (line, name) in parsers(&file.text) {
            if !fuzzers.iter().any(|text| names(text, name)) {
                let mend = "try it with arbitrary input, see docs/ADDING-A-FEATURE.md";
                let what = format!("`{name}` reads what comes from outside and has no fuzzer");
                found.push(Finding::at(&file.path, line, what, mend));
            }
        }
    }
    let asked = |f: &&SourceFile| READING_ITSELF.iter().any(|folder| f.path.starts_with(folder));
    for file in files.iter().filter(asked).filter(|file| !file.is_tests()) {
        let stem = file.name().trim_end_matches(".rs");
        let own = own_tests(&file.path);
        let is_tried = files
            .iter()
            .filter(|other| other.path == file.path || other.path == own)
            .any(|other| other.text.contains("check!()") || other.text.contains("fuzz("))
            || fuzzers.iter().any(|text| names(text, stem));
        for (line, name) in own_parsers(&file.text).into_iter().filter(|_| !is_tried) {
            let mend = "try it with arbitrary input in its own tests, or in stories/fuzz.rs";
            let what = format!("`{stem}::{name}` reads bytes that come from outside, untried");
            found.push(Finding::at(&file.path, line, what, mend));
        }
    }
    found
}

/// Where the tests of a file stand that do not stand in it: `stop.rs` has `stop/tests.rs`, `mod.rs` has one beside it.
fn own_tests(path: &str) -> String {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    match name {
        "mod.rs" | "lib.rs" | "main.rs" => format!("{folder}/tests.rs"),
        _ => format!("{}/tests.rs", path.trim_end_matches(".rs")),
    }
}

/// The functions of a file, whoever may call them, whose names say that they read and that take bytes, with their
/// lines; but those that hand them on to another that reads.
fn own_parsers(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let lines: Vec<&str> = text.lines().take_while(|line| *line != "#[cfg(test)]").collect();
    for (at, line) in lines.iter().enumerate() {
        let Some((before, rest)) = line.trim_start().split_once("fn ") else { continue };
        if !matches!(before, "" | "pub " | "pub(crate) " | "pub(super) ") {
            continue;
        }
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        let name = &rest[..end];
        let whole: String = lines[at..].iter().take(12).copied().collect::<Vec<_>>().join(" ");
        let (signature, body) = whole.split_once(" {").unwrap_or((&whole, ""));
        let (takes, gives) = signature.split_once("->").unwrap_or((signature, ""));
        let may_refuse = gives.contains("Result<") || gives.contains("Option<");
        let hands_on = body.split(';').next().is_some_and(|first| first.contains("::read("));
        let reads = READING.iter().any(|begin| name.starts_with(begin));
        if reads && may_refuse && takes.contains("&[u8]") && !hands_on {
            found.push((at + 1, name));
        }
    }
    found
}

/// The public functions of a file that read, with their lines.
fn parsers(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let lines: Vec<&str> = text.lines().collect();
    for (at, line) in lines.iter().enumerate() {
        let Some(rest) = line.trim_start().strip_prefix("pub fn ") else { continue };
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        let name = &rest[..end];
        // As far as where its body begins, which may be some lines on.
        let signature: String = lines[at..].iter().take(12).copied().collect::<Vec<_>>().join(" ");
        let signature = signature.split(" {").next().unwrap_or_default();
        let (takes, gives) = signature.split_once("->").unwrap_or((signature, ""));
        let may_refuse = gives.contains("Result<") || gives.contains("Option<");
        let of_words =
            READING.iter().any(|begin| name.starts_with(begin)) && takes.contains("&str");
        if may_refuse && (takes.contains("&[u8]") || of_words) {
            found.push((at + 1, name));
        }
    }
    found
}

/// Whether a text has a word.
fn names(text: &str, word: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(word).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + word.len()..]);
        !before.ends_with(is_part) && !after.starts_with(is_part)
    })
}

#[cfg(test)]
mod tests;
