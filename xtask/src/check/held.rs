//! Each promise names the test that holds it, and the test is there: a promise that outlives its test looks
//! like any other.

use super::{Finding, docs};
use crate::tree::SourceFile;

/// Where promises stand.
const PROMISING: [&str; 2] = ["docs/SECURITY.md", "docs/RELIABILITY.md"];
/// How the head of a table of promises ends.
const HEAD: &str = "| held by |";
/// So many words a name of a test has at least: what is shorter may be a setting, a table, a command.
const WORDS: usize = 4;
/// What a row says that no test holds, beside why.
const NONE: &str = "no test";

/// Tests that are named and not there, and promises without a test.
pub(super) fn findings(files: &[SourceFile]) -> Vec<Finding> {
    let tests: Vec<&SourceFile> =
        files.iter().filter(|file| matches!(file.extension(), "rs" | "mjs")).collect();
    let mut found = Vec::new();
    for document in files.iter().filter(|file| PROMISING.contains(&file.path.as_str())) {
        // In a table of promises, and how many of its rows were read.
        let mut rows: Option<usize> = None;
        for (at, line) in document.text.lines().enumerate() {
            let mut say = |what: String, mend: &str| {
                found.push(Finding::at(&document.path, at + 1, what, mend));
            };
            rows = match rows {
                _ if line.trim_end().ends_with(HEAD) => Some(0),
                Some(n) if line.starts_with('|') => Some(n + 1),
                _ => None,
            };
            // The first row is the line under the head.
            let is_promise = rows.is_some_and(|n| n > 1);
            let named = named(line, is_promise);
            for &(place, name) in &named {
                if !tests.iter().any(|file| file.path.ends_with(place) && has(file, name)) {
                    let place = if place.is_empty() { "the tree" } else { place };
                    say(
                        format!("there is no test `{name}` in {place}"),
                        "name it as it is called now, and where it is",
                    );
                }
            }
            if is_promise && named.is_empty() && !line.contains(NONE) {
                say(
                    "a promise that names no test".to_owned(),
                    "name file and test, or say `no test` and what holds it instead",
                );
            }
        }
    }
    found
}

/// The tests that a line names, each with the file that was named last before it. The browser's are called by
/// sentences, which only a row of promises is looked through for.
fn named(line: &str, is_promise: bool) -> Vec<(&str, &str)> {
    let mut place = "";
    let mut found = Vec::new();
    for span in docs::spans(line) {
        let is_sentence = is_promise && place.ends_with(".mjs") && span.contains(' ');
        if span.ends_with(".rs") || span.ends_with(".mjs") {
            place = span;
        } else if is_name(span) || is_sentence {
            found.push((place, span));
        }
    }
    found
}

fn is_name(span: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    span.split('_').count() >= WORDS
        && span.split('_').all(|word| !word.is_empty() && word.chars().all(plain))
}

fn has(file: &SourceFile, name: &str) -> bool {
    match file.extension() {
        "rs" => file.text.contains(&format!("fn {name}(")),
        _ => file.text.contains(name),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{file, places};
    use super::*;

    #[test]
    fn a_promise_without_a_test_and_a_test_that_is_gone_are_found() {
        let text = "| promise | held by |\n|---|---|\n\
                    | a | `stories/roles.rs`: `every_route_has_a_row` |\n\
                    | b | `stories/roles.rs` |\n\
                    | c | `stories/roles.rs`: `a_test_that_went_away` |\n\
                    | d | no test: the compiler |\n\
                    | e | `stories/other.rs`: `every_route_has_a_row` |\n\
                    | f | `people.test.mjs`: `add a passkey` |\n\
                    | g | `people.test.mjs`: `add a key` |\n\
                    \n`every_route_has_a_row` is there, `some_test_of_old` is not, `cargo xtask test` and \
                    `synchronous_standby_names` are none.\n\
                    | another | table |\n|---|---|\n| needs | none |\n";
        let files = [
            file("docs/SECURITY.md", text),
            file("docs/OTHER.md", "`a_test_that_went_away`"),
            file("crates/hub/tests/stories/roles.rs", "fn every_route_has_a_row() {}"),
            file("crates/hub/tests/stories/other.rs", "fn another() {}"),
            file("tests/browser/people.test.mjs", "it('add a passkey, come in', () => {})"),
        ];
        let expected = [4, 5, 7, 9, 11].map(|line| format!("docs/SECURITY.md:{line}"));
        assert_eq!(places(&findings(&files)), expected);
    }
}
