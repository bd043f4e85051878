//! Documents name only files that exist.

use super::Finding;
use crate::tree::SourceFile;
use std::collections::BTreeSet;

/// Endings by which a name in a document is taken for a file of the workspace.
const SOURCES: [&str; 12] =
    [".rs", ".md", ".toml", ".html", ".css", ".ts", ".sql", ".ftl", ".mjs", ".sh", ".yml", ".py"];

/// Files named in the documents that are not there.
pub(super) fn findings(files: &[SourceFile]) -> Vec<Finding> {
    let known: BTreeSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
    let mut found = Vec::new();
    for document in files.iter().filter(|file| is_document(&file.path)) {
        let mut fenced = false;
        for (at, line) in document.text.lines().enumerate() {
            if line.trim_start().starts_with("```") {
                fenced = !fenced;
            }
            if fenced {
                continue;
            }
            let names = spans(line).filter(|name| is_file_name(name)).chain(links(line));
            for name in names.filter(|name| !exists(&known, &document.path, name)) {
                let mend = "name the file as it is called now, or take the sentence out";
                found.push(Finding::at(
                    &document.path,
                    at + 1,
                    format!("there is no file `{name}`"),
                    mend,
                ));
            }
        }
    }
    found
}

fn is_document(path: &str) -> bool {
    path.ends_with(".md") && (path.starts_with("docs/") || !path.contains('/'))
}

/// What stands between backticks.
pub(super) fn spans(line: &str) -> impl Iterator<Item = &str> {
    line.split('`').skip(1).step_by(2)
}

/// The targets of links within the workspace, without the part after `#`.
fn links(line: &str) -> impl Iterator<Item = &str> {
    line.split("](").skip(1).filter_map(|rest| {
        let target = rest.split([')', ' ', '#']).next()?;
        (!target.is_empty() && !target.contains(':') && !target.starts_with('/')).then_some(target)
    })
}

fn is_file_name(span: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '.' | '-' | '_');
    let path =
        !span.starts_with(['/', '.', '-']) || span.starts_with("./") || span.starts_with("../");
    path && span.chars().all(plain)
        && SOURCES.iter().any(|end| span.len() > end.len() && span.ends_with(end))
}

/// Whether a name is a file: from the root, from the document's folder, or as the end of a path.
fn exists(known: &BTreeSet<&str>, document: &str, name: &str) -> bool {
    let mut parts: Vec<&str> = document.split('/').collect();
    parts.pop();
    for part in name.trim_end_matches('/').split('/') {
        match part {
            "." => {}
            ".." => {
                // Above the root stands nothing of ours: what is shared with us is not ours to check.
                if parts.pop().is_none() {
                    return true;
                }
            }
            part => parts.push(part),
        }
    }
    let beside = parts.join("/");
    let named = name.trim_start_matches("./").trim_end_matches('/');
    known.iter().any(|path| {
        let folder = |of: &str| path.strip_prefix(of).is_some_and(|rest| rest.starts_with('/'));
        *path == named
            || *path == beside
            || folder(named)
            || folder(&beside)
            || path.strip_suffix(named).is_some_and(|before| before.ends_with('/'))
    })
}

#[cfg(test)]
mod tests {
    use super::super::{file, places};
    use super::*;

    #[test]
    fn a_document_that_names_a_missing_file_is_found() {
        let text = "Look at `crates/hub/src/app.rs`, `plan/store.rs` and [the rules](../README.md#a).\n\
                    `crates/hub/src/gone.rs` went, [so did this](old.md), `aunar.db` and `/{network}` are no files.\n\
                    [the guide](guide/) has pages\n```\nlet x = `later.rs`;\n```\n";
        let files = [
            file("docs/ARCHITECTURE.md", text),
            file("docs/guide/start.md", ""),
            file("README.md", ""),
            file("crates/hub/src/app.rs", ""),
            file("crates/hub/src/plan/store.rs", ""),
        ];
        let found = findings(&files);
        assert_eq!(
            places(&found),
            ["docs/ARCHITECTURE.md:2", "docs/ARCHITECTURE.md:2"],
            "{found:#?}"
        );
    }
}
