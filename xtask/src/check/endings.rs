//! How what is written ends: deeds, commit and picture in one call. Whoever commits by hand after writing deeds down
//! may forget the picture, which shows only as a page that is a moment old.
//!
//! A function whose deeds another one wrote down for it is not told from one that has none.

use super::{Finding, rust};
use crate::tree::SourceFile;

const HUB: &str = "crates/hub/src/";

/// Where it may stand, and why.
const FREE: [&str; 3] = [
    // The one place.
    "crates/hub/src/picture/mod.rs",
    // Runs before there is a picture.
    "crates/hub/src/admin/seed.rs",
    // Finds that somebody else was faster, and looks again.
    "crates/hub/src/exchange/import.rs",
];

/// By which deeds are written down in a transaction.
const DEEDS: [&str; 2] = ["tx.record(", "tx.reach("];
/// By which a transaction is made to last by hand.
const LASTS: &str = ".commit()";
/// By which the picture is told by hand.
const TOLD: &str = "pictures.written()";

/// Ends that are made by hand.
pub(super) fn findings(files: &[SourceFile]) -> Vec<Finding> {
    let mut found = Vec::new();
    for file in files {
        let ends = file.text.contains(LASTS) || file.text.contains(TOLD);
        let is_bound = ends
            && file.path.starts_with(HUB)
            && file.extension() == "rs"
            && !file.is_tests()
            && !FREE.contains(&file.path.as_str());
        if !is_bound {
            continue;
        }
        let code = rust::without_tests(&rust::blank(&file.text, false));
        // Whether the function has written deeds down so far.
        let mut has_deeds = false;
        for (at, line) in code.lines().enumerate() {
            has_deeds &= !line.split_whitespace().any(|word| word == "fn");
            has_deeds |= DEEDS.iter().any(|call| line.contains(call));
            let what = if line.contains(TOLD) {
                "the picture is told by hand"
            } else if has_deeds && line.contains(LASTS) {
                "a commit after deeds that the picture is not told of"
            } else {
                continue;
            };
            let mend = "end with `cx.keep(tx, network, deeds)`; without a `Cx` by `pictures.keep`, \
                        after deeds that are written down already by `pictures.commit`";
            found.push(Finding::at(&file.path, at + 1, what, mend));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::{file, places};
    use super::*;

    #[test]
    fn what_is_written_ends_by_one_call() {
        let by_hand = "async fn save() {\n    tx.record(id, now, vec![entry])\n        .await?;\n    \
                       tell(&mut tx).await?;\n    tx.commit().await?;\n    app.pictures.written();\n}\n\
                       async fn sign_out() {\n    tx.commit().await?;\n}\n";
        let as_wished = "// pictures.written()\nasync fn save() {\n    self.tx.record(id, now, one).await?;\n    \
                         cx.keep(tx, network, two).await\n}\nasync fn told() {\n    \
                         tx.record(id, now, one).await?;\n    pictures.commit(tx).await\n}\n\
                         async fn end() {\n    tx.commit().await\n}\n\
                         #[cfg(test)]\nmod tests {\n    fn told() {\n        state.pictures.written();\n    }\n}\n";
        let files = [
            file("crates/hub/src/money/save.rs", by_hand),
            file("crates/hub/src/news/edit.rs", as_wished),
            file("crates/hub/src/picture/mod.rs", by_hand),
            file("crates/hub/src/news/tests.rs", by_hand),
            file("crates/hub/tests/stories/editing.rs", by_hand),
        ];
        let expected = [5, 6].map(|line| format!("crates/hub/src/money/save.rs:{line}"));
        assert_eq!(places(&findings(&files)), expected);
    }
}
