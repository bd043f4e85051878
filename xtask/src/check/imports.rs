//! Who may use whom inside the hub, and where SQL may stand.
//!
//! The hub is slices on a ground. The ground (the web kit, the stored records, the picture in
//! memory, what tests share) knows no slice, and the records and the picture nothing of it that
//! stands on them. A slice uses another only through what that one's `mod.rs` offers, and never in a
//! circle. Only `app.rs`, `lib.rs` and tests name every slice.

use super::{Finding, rust};
use crate::tree::SourceFile;
use std::collections::{BTreeMap, BTreeSet};

const HUB: &str = "crates/hub/src/";

/// Folders of the hub that are ground and no slices.
const GROUND: [&str; 6] = ["web", "records", "picture", "ledger", "radar", "testing"];

/// Ground that the rest of it stands on, with what of the ground each may use itself.
const LOWEST: [(&str, &[&str]); 2] = [("records", &[]), ("picture", &["records"])];

/// Files of the hub's root that may name every slice.
const FREE: [&str; 2] = ["app.rs", "lib.rs"];

/// Folders whose every file may hold SQL; elsewhere only a file named `store.rs` may.
const SQL_PLACES: [&str; 2] = ["crates/db/", "crates/hub/src/records/"];

/// Uses of one slice by another: the first place of each.
type Uses = BTreeMap<(String, String), (String, usize)>;

/// What breaks these rules.
pub(super) fn findings(files: &[SourceFile]) -> Vec<Finding> {
    let mut found = Vec::new();
    let modules: BTreeSet<String> = files
        .iter()
        .filter_map(|file| Some(module(file.path.strip_prefix(HUB)?)?.join("::")))
        .collect();
    let slices: BTreeSet<&str> = files
        .iter()
        .filter_map(|file| file.path.strip_prefix(HUB)?.split_once('/').map(|(folder, _)| folder))
        .filter(|folder| !GROUND.contains(folder))
        .collect();
    let mut uses = Uses::new();
    for file in files.iter().filter(|file| file.extension() == "rs") {
        let code = rust::without_tests(&rust::blank(&file.text, false));
        found.extend(stray_sql(file, &code));
        let Some(inside) = file.path.strip_prefix(HUB) else {
            continue;
        };
        let Some(module) = module(inside) else {
            continue;
        };
        let Some(home) = module.first().cloned() else {
            continue;
        };
        if FREE.contains(&inside) || file.is_tests() || home == "testing" {
            continue;
        }
        for named in rust::paths(&code) {
            let Some(place) = rust::from_root(&module, &named.parts) else {
                continue;
            };
            if let Some(above) = above(&home, &place) {
                let mend = "move what both need to the lower of the two";
                let what = format!("`{home}` uses `{above}`, which stands on it");
                found.push(Finding::at(&file.path, named.line, what, mend));
                continue;
            }
            let Some(other) =
                place.first().filter(|other| **other != home && slices.contains(other.as_str()))
            else {
                continue;
            };
            if GROUND.contains(&home.as_str()) {
                let mend = "the slice calls the ground, never the other way: pass the piece in, or move it down";
                found.push(Finding::at(
                    &file.path,
                    named.line,
                    format!("the ground `{home}` uses the slice `{other}`"),
                    mend,
                ));
                continue;
            }
            if place.len() > 2 && modules.contains(&place[..2].join("::")) {
                let what =
                    format!("`{home}` reaches inside `{other}`: `crate::{}`", place.join("::"));
                let mend = format!(
                    "use what {HUB}{other}/mod.rs offers; add a function there if it is missing"
                );
                found.push(Finding::at(&file.path, named.line, what, mend));
            }
            uses.entry((home.clone(), other.clone())).or_insert((file.path.clone(), named.line));
        }
    }
    found.extend(circles(&uses));
    found
}

/// The folder of the ground that a place is in, where a lower one may not use it.
fn above<'a>(home: &str, place: &'a [String]) -> Option<&'a str> {
    let (_, below) = *LOWEST.iter().find(|(lowest, _)| *lowest == home)?;
    let other = place.first()?.as_str();
    (other != home && GROUND.contains(&other) && !below.contains(&other)).then_some(other)
}

/// The module that a file of the hub is: `plan/store.rs` is `plan::store`, `plan/mod.rs` is `plan`.
fn module(inside: &str) -> Option<Vec<String>> {
    let mut parts: Vec<String> =
        inside.strip_suffix(".rs")?.split('/').map(str::to_owned).collect();
    if parts.last().is_some_and(|last| matches!(last.as_str(), "mod" | "lib")) {
        parts.pop();
    }
    Some(parts)
}

fn stray_sql(file: &SourceFile, code: &str) -> Option<Finding> {
    let free =
        file.name() == "store.rs" || SQL_PLACES.iter().any(|place| file.path.starts_with(place));
    if free || !file.path.starts_with("crates/") || file.is_tests() {
        return None;
    }
    let line = code.lines().position(|line| line.contains("sql!("))? + 1;
    let mend = "move the statement into the slice's store.rs, or into the hub's records";
    Some(Finding::at(&file.path, line, "SQL outside a store", mend))
}

/// Circles among the slices, each told once, at the use that closes it.
fn circles(uses: &Uses) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut done = BTreeSet::new();
    let starts: BTreeSet<&String> = uses.keys().map(|(from, _)| from).collect();
    for start in starts {
        follow(start, &mut Vec::new(), uses, &mut done, &mut found);
    }
    found
}

fn follow(
    slice: &str,
    way: &mut Vec<String>,
    uses: &Uses,
    done: &mut BTreeSet<String>,
    found: &mut Vec<Finding>,
) {
    if done.contains(slice) {
        return;
    }
    way.push(slice.to_owned());
    for ((_, to), (path, line)) in uses.iter().filter(|((from, _), _)| from == slice) {
        match way.iter().position(|before| before == to) {
            Some(at) => {
                let circle = format!("{} → {to}", way[at..].join(" → "));
                let mend = "turn one use round: let the effect go through a job row, or move the shared piece down";
                found.push(Finding::at(path, *line, format!("slices in a circle: {circle}"), mend));
            }
            None => follow(to, way, uses, done, found),
        }
    }
    way.pop();
    done.insert(slice.to_owned());
}

#[cfg(test)]
mod tests;
