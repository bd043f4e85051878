//! What was added to the schema since a release leaves the nodes of that release at work: they neither miss what was
//! taken away nor fail to fill in what they do not know.

use super::Finding;
use crate::tree::SourceFile;
use std::collections::BTreeSet;

const MIGRATIONS: &str = "crates/db/migrations/";
/// Where each release's migrations are listed.
const RELEASED: &str = "tests/released/";
/// By which a migration says of what it takes away that no program needs it: since which release.
const UNUSED: &str = "unused since ";

/// Migrations of no release that take away, rename, or ask of old programs what these do not know.
pub(super) fn findings(files: &[SourceFile]) -> Vec<Finding> {
    let lists = files.iter().filter(|f| f.path.starts_with(RELEASED));
    let lists: Vec<&SourceFile> = lists.filter(|f| f.extension() == "migrations").collect();
    let versions: Vec<&str> =
        lists.iter().filter_map(|list| list.name().strip_suffix(".migrations")).collect();
    let lines = lists.iter().flat_map(|list| list.text.lines());
    let released: BTreeSet<&str> =
        lines.filter_map(|line| line.split_once("  ").map(|(_, name)| name)).collect();
    // Before the first release there is nobody whom anything could disturb.
    if released.is_empty() {
        return Vec::new();
    }
    let mut found = Vec::new();
    for file in files.iter().filter(|file| file.extension() == "sql") {
        let Some(name) = file.path.strip_prefix(MIGRATIONS) else { continue };
        if released.contains(name) {
            continue;
        }
        for statement in statements(&file.text) {
            if let Some((what, mend)) = wrong(&statement, &versions) {
                found.push(Finding::at(&file.path, statement.line, what, mend));
            }
        }
    }
    found
}

/// A statement without its literals and remarks, those apart, and where it begins.
#[derive(Default)]
struct Statement {
    line: usize,
    code: String,
    remarks: String,
}

fn statements(text: &str) -> Vec<Statement> {
    let mut all = vec![Statement::default()];
    for (at, line) in text.lines().enumerate() {
        let (code, remark) = apart(line);
        for (nth, part) in code.split(';').enumerate() {
            if nth > 0 {
                all.push(Statement::default());
            }
            let Some(last) = all.last_mut() else { continue };
            if last.line == 0 && !part.trim().is_empty() {
                last.line = at + 1;
            }
            last.code.push_str(&part.to_lowercase());
            last.code.push(' ');
        }
        if let Some(last) = all.last_mut() {
            last.remarks.push_str(remark);
            last.remarks.push('\n');
        }
    }
    all
}

/// A line's code, without what stands in quotes, and its remark.
fn apart(line: &str) -> (String, &str) {
    let (mut code, mut quoted) = (String::new(), false);
    for (at, c) in line.char_indices() {
        if !quoted && line[at..].starts_with("--") {
            return (code, &line[at + 2..]);
        }
        if c == '\'' {
            quoted = !quoted;
        } else if !quoted {
            code.push(c);
        }
    }
    (code, "")
}

/// What is wrong with a statement, and what to do.
fn wrong(statement: &Statement, versions: &[&str]) -> Option<(String, &'static str)> {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    let words: Vec<&str> =
        statement.code.split(|c: char| !is_part(c)).filter(|word| !word.is_empty()).collect();
    let has = |word: &str| words.contains(&word);
    let unused = statement.remarks.lines().any(|remark| {
        let since = remark.trim().strip_prefix(UNUSED);
        since.is_some_and(|since| versions.contains(&since.trim_end_matches('.')))
    });
    if let Some(word) = ["drop", "rename"].into_iter().find(|word| has(word)).filter(|_| !unused) {
        let mend = "let the release before go on: add beside it, and take away once a release does without, saying `-- unused since VERSION` above";
        return Some((format!("`{word}`, while programs of a release are at work"), mend));
    }
    let alters = words.starts_with(&["alter", "table"]);
    if alters && words.windows(2).any(|two| two == ["not", "null"]) && !has("default") {
        let mend = "give it a default: programs of a release write rows without it";
        return Some(("`not null` without a default in a table that is there".to_owned(), mend));
    }
    None
}

#[cfg(test)]
mod tests;
