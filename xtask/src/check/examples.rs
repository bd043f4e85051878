//! Examples in the documentation are run: a crate whose manifest leaves them out has none.

use super::Finding;
use crate::tree::SourceFile;

/// Examples of crates that say `doctest = false`. Whoever has none says it, since looking for examples
/// takes a crate through the compiler once more.
pub(super) fn findings(files: &[SourceFile]) -> Vec<Finding> {
    let without: Vec<&str> = files
        .iter()
        .filter(|file| file.text.lines().any(|line| line.trim() == "doctest = false"))
        .filter_map(|file| file.path.strip_suffix("Cargo.toml"))
        .collect();
    let mut found = Vec::new();
    for file in files.iter().filter(|file| file.path.ends_with(".rs")) {
        if let Some(folder) = without.iter().find(|folder| file.path.starts_with(**folder)) {
            found.extend(examples(file).into_iter().map(|line| {
                let mend = format!("take `doctest = false` out of {folder}Cargo.toml");
                Finding::at(&file.path, line, "an example that nobody runs", mend)
            }));
        }
    }
    found
}

/// The lines at which blocks of Rust that rustdoc would run begin.
fn examples(file: &SourceFile) -> Vec<usize> {
    let mut lines = Vec::new();
    let mut fenced = false;
    for (at, line) in file.text.lines().enumerate() {
        let line = line.trim_start();
        let Some(said) = line.strip_prefix("///").or_else(|| line.strip_prefix("//!")) else {
            fenced = false;
            continue;
        };
        if let Some(kind) = said.trim().strip_prefix("```") {
            let is_run = matches!(kind, "" | "rust" | "no_run" | "should_panic" | "compile_fail");
            if !fenced && is_run {
                lines.push(at + 1);
            }
            fenced = !fenced;
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::super::{file, places};
    use super::*;

    #[test]
    fn an_example_of_a_crate_without_doctests_is_found_and_other_blocks_are_not() {
        let silent = file("crates/a/Cargo.toml", "[lib]\ndoctest = false\n");
        let loud = file("crates/b/Cargo.toml", "[lib]\n");
        let text = "/// ```\n/// run();\n/// ```\nfn a() {}\n//! ```python\n//! x\n//! ```\n";
        let files =
            [silent, loud, file("crates/a/src/lib.rs", text), file("crates/b/src/lib.rs", text)];
        assert_eq!(places(&findings(&files)), ["crates/a/src/lib.rs:1"]);
    }
}
