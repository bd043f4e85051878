//! Files stay small and have names that say something.

use super::Finding;
use crate::tree::SourceFile;

/// No file of ours is longer.
const MOST: usize = 600;
/// Half of the files in Rust are no longer.
const AIM: usize = 120;
/// Longer than this is counted, as a thing to watch.
const WATCHED: usize = 300;
const COUNTED: [&str; 5] = ["rs", "ts", "css", "html", "mjs"];
/// Names that say nothing of what is inside.
const EMPTY_NAMES: [&str; 7] =
    ["util", "utils", "helper", "helpers", "manager", "managers", "common"];

fn counted(files: &[SourceFile]) -> impl Iterator<Item = &SourceFile> {
    files.iter().filter(|file| COUNTED.contains(&file.extension()))
}

/// The size in the middle, none being none.
fn median<'a>(files: impl Iterator<Item = &'a SourceFile>) -> usize {
    let mut sizes: Vec<usize> = files.map(|file| file.text.lines().count()).collect();
    sizes.sort_unstable();
    sizes.get(sizes.len() / 2).copied().unwrap_or_default()
}

/// Files too long, or named for nothing; all of them together too long.
pub(super) fn findings(files: &[SourceFile]) -> Vec<Finding> {
    let mut found = Vec::new();
    let median = median(files.iter().filter(|file| file.extension() == "rs"));
    if median > AIM {
        let what = format!("half of the files in Rust have {median} lines or more, {AIM} at most");
        found.push(Finding::at("crates", 1, what, "split the longest by nouns: one file each"));
    }
    for file in counted(files) {
        let lines = file.text.lines().count();
        if lines > MOST {
            let what = format!("{lines} lines, {MOST} at most");
            found.push(Finding::at(&file.path, MOST + 1, what, "split it by nouns: one file each"));
        }
        let said_nothing =
            file.path.split(['/', '.', '-', '_']).find(|part| EMPTY_NAMES.contains(part));
        if let Some(name) = said_nothing {
            let mend = "name it after the noun it is about";
            found.push(Finding::at(
                &file.path,
                1,
                format!("`{name}` in a path says nothing"),
                mend,
            ));
        }
    }
    found
}

/// How many files there are to watch.
pub(super) fn note(files: &[SourceFile]) -> String {
    let all = counted(files).count();
    let long = counted(files).filter(|file| file.text.lines().count() > WATCHED).count();
    let median = median(counted(files));
    format!("{all} source files, median {median} lines, {long} over {WATCHED}")
}

#[cfg(test)]
mod tests {
    use super::super::{file, places};
    use super::*;

    #[test]
    fn a_file_too_long_or_with_an_empty_name_is_found() {
        let files = [
            file("crates/hub/src/plan.rs", &"//\n".repeat(600)),
            file("assets/site.css", &"/**/\n".repeat(601)),
            file("crates/hub/src/date_helper.rs", "//\n"),
            file("crates/hub/src/common/words.rs", "//\n"),
            file("docs/long.md", &"word\n".repeat(900)),
        ];
        let expected = [
            "assets/site.css:601",
            "crates/hub/src/date_helper.rs:1",
            "crates/hub/src/common/words.rs:1",
        ];
        assert_eq!(places(&findings(&files)), expected);
        assert_eq!(note(&files), "4 source files, median 600 lines, 2 over 300");
    }

    #[test]
    fn most_files_in_rust_stay_under_the_aim() {
        let sizes = |sizes: [usize; 3]| {
            sizes.map(|lines| file(&format!("crates/a/src/n{lines}.rs"), &"//\n".repeat(lines)))
        };
        assert_eq!(findings(&sizes([10, 120, 500])), []);
        assert_eq!(places(&findings(&sizes([10, 121, 500]))), ["crates:1"]);
    }
}
