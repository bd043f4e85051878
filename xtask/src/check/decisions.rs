//! Every decision stands in the index of decisions, by its number and its title.

use super::Finding;
use crate::tree::SourceFile;

const FOLDER: &str = "docs/adr/";
const INDEX: &str = "docs/adr/README.md";

/// Decisions that the index does not have as they are called.
pub(super) fn findings(files: &[SourceFile]) -> Vec<Finding> {
    let index = files.iter().find(|file| file.path == INDEX).map_or("", |file| file.text.as_str());
    let decisions = files.iter().filter(|file| file.path.starts_with(FOLDER) && file.path != INDEX);
    let mut found = Vec::new();
    for file in decisions {
        let Some(row) = row(file) else {
            let mend = "name it `0007-seal.md`, and begin it with `# 7. What was decided`";
            found.push(Finding::at(&file.path, 1, "a decision without its number", mend));
            continue;
        };
        if !index.contains(&row) {
            let mend = format!("add `{row} what it says |` to {INDEX}");
            found.push(Finding::at(&file.path, 1, "a decision that is not in the index", mend));
        }
    }
    found
}

/// How the index begins its row: its number, its title, where it stands.
fn row(file: &SourceFile) -> Option<String> {
    let (number, title) = file.text.lines().next()?.strip_prefix("# ")?.split_once(". ")?;
    let number: u32 = number.parse().ok()?;
    let name = file.name();
    let is_called_so = name.starts_with(&format!("{number:04}-"));
    is_called_so.then(|| format!("| {number} | [{title}]({name}) |"))
}

#[cfg(test)]
mod tests {
    use super::super::{file, places};
    use super::*;

    #[test]
    fn a_decision_that_is_not_in_the_index_as_it_is_called_is_found() {
        let files = [
            file(
                INDEX,
                "| 1 | [Free](0001-free.md) | why |\n| 2 | [Small](0002-size.md) | why |\n",
            ),
            file("docs/adr/0001-free.md", "# 1. Free\n"),
            file("docs/adr/0002-size.md", "# 2. Smaller\n"),
            file("docs/adr/0003-late.md", "# 4. Late\n"),
            file("docs/SEAL.md", "# The seal\n"),
        ];
        let expected = ["docs/adr/0002-size.md:1", "docs/adr/0003-late.md:1"];
        assert_eq!(places(&findings(&files)), expected);
    }
}
