//! Who may use whom, between the crates; and what the rules of the domain may never touch.

use super::{Finding, rust};
use crate::tree::SourceFile;

/// Each crate of ours and those of ours it may use. Whoever adds a crate says here what it may use.
const MAY_USE: [(&str, &[&str]); 7] = [
    ("domain", &[]),
    ("overlap", &["domain"]),
    ("db", &["domain"]),
    ("formats", &["domain"]),
    ("pdf", &["domain"]),
    ("hub", &["domain", "overlap", "db", "formats", "pdf"]),
    ("aunar", &["domain", "overlap", "db", "formats", "pdf", "hub"]),
];

/// Crates that do input and output, which the rules must not know.
const OUTSIDE_CRATES: [&str; 9] =
    ["tokio", "sqlx", "axum", "hyper", "reqwest", "tower", "rusqlite", "lettre", "ureq"];

/// Paths that reach outside: files, network, processes, the clock, chance.
const OUTSIDE_PATHS: [&[&str]; 10] = [
    &["std", "fs"],
    &["std", "net"],
    &["std", "process"],
    &["std", "env"],
    &["std", "thread"],
    &["SystemTime", "now"],
    &["Instant", "now"],
    &["Utc", "now"],
    &["Local", "now"],
    &["Uuid", "now_v7"],
];

/// What breaks these rules, from the manifests and from the paths in the code.
pub(super) fn findings(files: &[SourceFile]) -> Vec<Finding> {
    let mut found = Vec::new();
    for file in files {
        let Some((krate, inside)) =
            file.path.strip_prefix("crates/").and_then(|rest| rest.split_once('/'))
        else {
            continue;
        };
        let allowed = MAY_USE.iter().find(|(name, _)| *name == krate).map(|(_, allowed)| *allowed);
        let Some(allowed) = allowed else {
            if inside == "Cargo.toml" {
                let mend =
                    "add it to the table in xtask/src/check/layers.rs and to docs/ARCHITECTURE.md";
                found.push(Finding::at(
                    &file.path,
                    1,
                    format!("`{krate}` is a crate without a place"),
                    mend,
                ));
            }
            continue;
        };
        if inside == "Cargo.toml" {
            for (line, dependency) in dependencies(&file.text) {
                found.extend(judge(file, line, krate, allowed, &dependency));
            }
        } else if inside.starts_with("src/") && file.extension() == "rs" && !file.is_tests() {
            let code = rust::without_tests(&rust::blank(&file.text, false));
            for named in rust::paths(&code) {
                found.extend(judge(
                    file,
                    named.line,
                    krate,
                    allowed,
                    &named.parts[0].replace('_', "-"),
                ));
                if krate == "domain" {
                    found.extend(reaches_out(file, &named));
                }
            }
        }
    }
    found
}

fn judge(
    file: &SourceFile,
    line: usize,
    krate: &str,
    allowed: &[&str],
    used: &str,
) -> Option<Finding> {
    if krate == "domain" && OUTSIDE_CRATES.contains(&used) {
        let mend = "give the domain the value it needs, and do the work in the hub";
        return Some(Finding::at(&file.path, line, format!("the domain uses `{used}`"), mend));
    }
    let other = used.strip_prefix("aunar-")?;
    if other == krate || allowed.contains(&other) || !MAY_USE.iter().any(|(name, _)| *name == other)
    {
        return None;
    }
    let may =
        if allowed.is_empty() { "no other crate of ours".to_owned() } else { allowed.join(", ") };
    let mend = format!("`{krate}` may use {may}: move the piece down, or pass it in");
    Some(Finding::at(&file.path, line, format!("`{krate}` uses `{other}`"), mend))
}

fn reaches_out(file: &SourceFile, named: &rust::Named) -> Option<Finding> {
    let hit = OUTSIDE_PATHS
        .iter()
        .find(|path| named.parts.windows(path.len()).any(|part| part == **path))?;
    let what = format!("the domain reaches outside with `{}`", hit.join("::"));
    Some(Finding::at(
        &file.path,
        named.line,
        what,
        "take the value as an argument; the hub has files, clock and ids",
    ))
}

/// The dependencies of a manifest with their lines; those of tests alone are free.
fn dependencies(manifest: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut inside = false;
    for (at, line) in manifest.lines().enumerate() {
        let line = line.trim();
        if let Some(section) = line.strip_prefix('[') {
            let section = section.trim_end_matches(']');
            inside = section.ends_with("dependencies") && !section.ends_with("dev-dependencies");
            if let Some((_, name)) = section.split_once("dependencies.") {
                found.push((at + 1, name.to_owned()));
            }
        } else if inside && !line.is_empty() && !line.starts_with('#') {
            let name = line.split(['.', '=', ' ']).next().unwrap_or_default();
            found.push((at + 1, name.trim_matches('"').to_owned()));
        }
    }
    found
}

#[cfg(test)]
mod tests;
