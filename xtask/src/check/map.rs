//! The map in ARCHITECTURE names every crate and every folder of the hub, and none that is not there.
//!
//! The map is the document's first fenced block. What stands deeper lies in what stands above it; the first
//! column ends at two spaces, and its names are separated by commas: those after the first lie beside it.

use super::Finding;
use crate::tree::SourceFile;
use std::collections::{BTreeMap, BTreeSet};

const MAP: &str = "docs/ARCHITECTURE.md";
const HUB: &str = "crates/hub/src/";

/// What is drawn and not there, or there and not drawn.
pub(super) fn findings(files: &[SourceFile]) -> Vec<Finding> {
    let text = files.iter().find(|file| file.path == MAP).map_or("", |file| file.text.as_str());
    let drawn = drawn(text);
    let mut found = Vec::new();
    for (path, line) in &drawn {
        let inside = format!("{path}/");
        if !files.iter().any(|file| file.path == *path || file.path.starts_with(&inside)) {
            let what = format!("the map has `{path}`, which is not there");
            found.push(Finding::at(
                MAP,
                *line,
                what,
                "take it out, or name it as it is called now",
            ));
        }
    }
    for path in there(files).difference(&drawn.keys().cloned().collect()) {
        let mend = "add it to the first block of the document with what it is for";
        found.push(Finding::at(MAP, 1, format!("the map does not have `{path}`"), mend));
    }
    found
}

/// The crates, and the folders of the hub.
fn there(files: &[SourceFile]) -> BTreeSet<String> {
    let krate = |file: &SourceFile| {
        let folder = file.path.strip_suffix("/Cargo.toml")?;
        folder.starts_with("crates/").then(|| folder.to_owned())
    };
    let slice = |file: &SourceFile| {
        let (folder, _) = file.path.strip_prefix(HUB)?.split_once('/')?;
        Some(format!("{HUB}{folder}"))
    };
    files.iter().filter_map(krate).chain(files.iter().filter_map(slice)).collect()
}

/// The paths of the map, each with its line.
fn drawn(document: &str) -> BTreeMap<String, usize> {
    let mut paths = BTreeMap::new();
    // Where we are: how deep each folder above stands.
    let mut above: Vec<(usize, String)> = Vec::new();
    let fence = |line: &str| line.starts_with("```");
    let lines = document.lines().enumerate().skip_while(|(_, line)| !fence(line)).skip(1);
    for (at, line) in lines.take_while(|(_, line)| !fence(line)) {
        let names = line.trim_start();
        let deep = line.len() - names.len();
        above.retain(|(other, _)| *other < deep);
        let folder = above.last().map_or(String::new(), |(_, path)| format!("{path}/"));
        let mut beside = String::new();
        for (n, name) in names.split("  ").next().unwrap_or_default().split(", ").enumerate() {
            let name = name.trim_end_matches('/');
            if name.is_empty() {
                continue;
            }
            if n == 0 {
                beside = name.rfind('/').map_or(String::new(), |end| name[..=end].to_owned());
                above.push((deep, format!("{folder}{name}")));
                paths.insert(format!("{folder}{name}"), at + 1);
            } else {
                paths.insert(format!("{folder}{beside}{name}"), at + 1);
            }
        }
    }
    paths
}

#[cfg(test)]
mod tests {
    use super::super::file;
    use super::*;

    const DRAWN: &str = "# How\n\n```\ncrates/\n  domain/    what is true, of all\n  hub/       the application\n    src/app.rs  every slice\n    \
                         src/plan, money, gone  slices\nxtask/       commands\n```\n\n```\nelse/\n```\n";

    #[test]
    fn what_is_drawn_is_there_and_what_is_there_is_drawn() {
        let mut files = vec![
            file(MAP, DRAWN),
            file("crates/domain/Cargo.toml", ""),
            file("crates/hub/Cargo.toml", ""),
            file("crates/hub/src/app.rs", ""),
            file("crates/hub/src/plan/mod.rs", ""),
            file("crates/hub/src/money/mod.rs", ""),
            file("crates/hub/src/gone/mod.rs", ""),
            file("xtask/src/main.rs", ""),
        ];
        assert_eq!(findings(&files), []);
        files.truncate(6);
        files.push(file("crates/pdf/Cargo.toml", ""));
        let whats: Vec<String> = findings(&files).into_iter().map(|one| one.what).collect();
        let expected = [
            "the map has `crates/hub/src/gone`, which is not there",
            "the map has `xtask`, which is not there",
            "the map does not have `crates/pdf`",
        ];
        assert_eq!(whats, expected);
    }
}
