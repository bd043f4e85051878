//! No unsafe code is ours: the workspace forbids it to the compiler, and every crate takes what the workspace says.

use super::{Finding, rust};
use crate::tree::SourceFile;

/// The manifest that speaks for all.
const WORKSPACE: &str = "Cargo.toml";
/// By which it forbids, and by which a crate takes that over.
const FORBIDDEN: (&str, &str) = ("workspace.lints.rust.unsafe_code", "\"forbid\"");
const TAKEN: (&str, &str) = ("lints.workspace", "true");
/// How the lint is called: nobody else has a word to say of it.
const LINT: &str = "unsafe_code";

/// Manifests by which unsafe code could come in, and code that speaks of the lint.
pub(super) fn findings(files: &[SourceFile]) -> Vec<Finding> {
    let mut found = Vec::new();
    for file in files {
        if file.path == WORKSPACE && !says(&file.text, FORBIDDEN) {
            found.push(Finding::at(
                &file.path,
                1,
                "unsafe code is not forbidden",
                "say `unsafe_code = \"forbid\"` under `[workspace.lints.rust]`; docs/SECURITY.md promises it",
            ));
        } else if file.path != WORKSPACE && file.name() == "Cargo.toml" && !says(&file.text, TAKEN)
        {
            found.push(Finding::at(
                &file.path,
                1,
                "a crate with lints of its own, or none",
                "say `workspace = true` under `[lints]`, by which unsafe code is forbidden here too",
            ));
        } else if file.extension() == "rs" && file.text.contains(LINT) {
            let code = rust::blank(&file.text, false);
            let lines = code.lines().enumerate().filter(|(_, line)| line.contains(LINT));
            found.extend(lines.map(|(at, _)| {
                Finding::at(
                    &file.path,
                    at + 1,
                    "a lint that the workspace alone has a word on",
                    "leave it out, and do without unsafe code",
                )
            }));
        }
    }
    found
}

/// Whether a manifest says so: a key with the table it stands in, and its value.
fn says(manifest: &str, (wanted, value): (&str, &str)) -> bool {
    let mut table = String::new();
    for line in manifest.lines() {
        let line = line.split('#').next().unwrap_or_default().trim();
        if let Some(name) = line.strip_prefix('[') {
            table = format!("{}.", name.trim_end_matches(']').trim());
        } else if let Some((key, said)) = line.split_once('=')
            && format!("{table}{}", key.trim()) == wanted
        {
            return said.trim() == value;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::super::{file, places};
    use super::*;

    #[test]
    fn a_crate_that_does_not_take_the_lints_of_all_is_found_and_so_is_who_allows() {
        let files = [
            file("Cargo.toml", "[workspace.lints.rust]\nunsafe_code = \"forbid\" # and why\n"),
            file("crates/a/Cargo.toml", "[package]\n\n[lints]\nworkspace = true\n"),
            file("crates/b/Cargo.toml", "lints.workspace = true\n[package]\n"),
            file("crates/c/Cargo.toml", "[package]\n# [lints]\n[badges]\nworkspace = true\n"),
            file("xtask/Cargo.toml", "[lints]\nworkspace = false\n"),
            file(
                "crates/a/src/lib.rs",
                "//! unsafe_code\n#![allow(unsafe_code)]\nconst SAID: &str = \"unsafe_code\";\n",
            ),
        ];
        let expected = ["crates/c/Cargo.toml:1", "xtask/Cargo.toml:1", "crates/a/src/lib.rs:2"];
        assert_eq!(places(&findings(&files)), expected);
    }

    #[test]
    fn a_workspace_that_forbids_nothing_is_found() {
        for said in [String::new(), format!("# {LINT} = \"forbid\""), format!("{LINT} = \"deny\"")]
        {
            let text = format!("[workspace.lints.rust]\n{said}\n[workspace.lints.clippy]\n");
            assert_eq!(places(&findings(&[file("Cargo.toml", &text)])), ["Cargo.toml:1"], "{said}");
        }
    }
}
