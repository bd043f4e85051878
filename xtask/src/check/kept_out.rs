//! What is kept out of the program: engines of regular expressions that words of people could be given to, SQL
//! whose text is made while it runs, and other ways than one to read a file that is sent with a form.

use super::{Finding, rust};
use crate::tree::SourceFile;

/// Engines that no package of the house asks for. What others bring along is for `deny.toml`.
const ENGINES: [&str; 2] = ["regex", "fancy-regex"];

/// By this sqlx takes a text that is no literal.
const MADE: &str = "AssertSqlSafe";
/// Where it may stand: each makes its text of literals, names of the schema and numbers of parameters.
const MAKING: [&str; 8] = [
    "crates/db/src/bulk.rs",
    "crates/db/src/db.rs",
    "crates/db/src/later.rs",
    "crates/db/src/loading.rs",
    "crates/db/src/snapshot.rs",
    "crates/db/src/testing.rs",
    "crates/db/src/testing/ground.rs",
    "crates/db/src/testing/template.rs",
];

/// By this axum reads a form with a file.
const SENT: &str = "Multipart";
/// Where alone that may stand: it holds no more than may be, and keeps of what was typed what any form keeps.
const RECEIVING: &str = "crates/hub/src/web/upload.rs";

/// The only source that the setter of pages is given, and what would have it read words: as code of some language
/// that is coloured (by an engine that backtracks), as a pattern, as more source.
const TEMPLATE: &str = "crates/pdf/src/template.typ";
const READING: [&str; 4] = ["`", "raw(", "regex(", "eval("];

/// What stands where it is kept out.
pub(super) fn findings(files: &[SourceFile]) -> Vec<Finding> {
    let mut found = Vec::new();
    for file in files {
        let (lines, what, mend) = if file.name() == "Cargo.toml" {
            (
                lines(&file.text, asks_for_an_engine),
                "an engine of regular expressions",
                "read the text by hand; docs/SECURITY.md promises it",
            )
        } else if file.path == TEMPLATE {
            let reads = |line: &str| READING.iter().any(|word| line.contains(word));
            (
                lines(&file.text, reads),
                "words would be read",
                "show them as they are; docs/SECURITY.md promises it",
            )
        } else if file.extension() == "rs"
            && file.text.contains(MADE)
            && !MAKING.contains(&file.path.as_str())
        {
            (
                lines(&rust::blank(&file.text, false), |line| line.contains(MADE)),
                "SQL that is no literal",
                "write it with `sql!`, or have a named function of crates/db make it",
            )
        } else if file.extension() == "rs"
            && file.path.starts_with("crates/hub/src/")
            && file.text.contains(SENT)
            && file.path != RECEIVING
        {
            (
                lines(&rust::blank(&file.text, false), |line| line.contains(SENT)),
                "another way to read a file that is sent",
                "read the form with `web::upload::read`, which holds and keeps what may be",
            )
        } else {
            continue;
        };
        found.extend(lines.into_iter().map(|line| Finding::at(&file.path, line, what, mend)));
    }
    found
}

/// The numbers of the lines that are so.
fn lines(text: &str, is: impl Fn(&str) -> bool) -> Vec<usize> {
    text.lines().enumerate().filter(|(_, line)| is(line)).map(|(at, _)| at + 1).collect()
}

/// Whether a line of a manifest asks for an engine: as a key, as a table, or under another name.
fn asks_for_an_engine(line: &str) -> bool {
    let line = line.trim();
    let key = line.split(['=', '.']).next().unwrap_or_default().trim().trim_matches('"');
    let table = line.strip_prefix('[').and_then(|rest| rest.split(']').next()?.rsplit('.').next());
    ENGINES.iter().any(|engine| {
        key == *engine
            || table == Some(*engine)
            || !line.starts_with('#') && line.contains(&format!("package = \"{engine}\""))
    })
}

#[cfg(test)]
mod tests {
    use super::super::{file, places};
    use super::*;

    #[test]
    fn an_engine_of_patterns_and_sql_that_is_made_are_found() {
        let manifest = "[dependencies]\nregex = \"1\"\nregex-lite = \"0.1\"\nfancy-regex.workspace = true\n\
                        # regex = \"1\"\nre = { package = \"regex\" }\n[dev-dependencies.regex]\n";
        let made = "use sqlx::AssertSqlSafe;\n// AssertSqlSafe\nlet said = \"AssertSqlSafe\";\n";
        let files = [
            file("crates/hub/Cargo.toml", manifest),
            file("crates/hub/src/plan/store.rs", made),
            file("crates/db/src/bulk.rs", made),
            file("crates/pdf/src/template.typ", "#drawn(d)\n#raw(d.title)\n"),
        ];
        let manifest = [2, 4, 6, 7].map(|line| format!("crates/hub/Cargo.toml:{line}"));
        let mut expected = manifest.to_vec();
        expected.push("crates/hub/src/plan/store.rs:1".to_owned());
        expected.push("crates/pdf/src/template.typ:2".to_owned());
        assert_eq!(places(&findings(&files)), expected);
    }

    #[test]
    fn files_that_are_sent_are_read_in_one_place() {
        let reads = "// Multipart\nuse axum::extract::{Multipart, Path};\n";
        let files = [
            file("crates/hub/src/money/rates.rs", reads),
            file("crates/hub/src/notify/smtp.rs", "use lettre::message::MultiPart;\n"),
            file("crates/hub/src/web/upload.rs", reads),
        ];
        assert_eq!(places(&findings(&files)), ["crates/hub/src/money/rates.rs:2"]);
    }
}
