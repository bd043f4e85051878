//! Nothing of the machine it was written on: no absolute path, no host that packages came from.

use super::Finding;
use crate::tree::{self, SourceFile};

/// Files that say these things because they look for them.
const EXEMPT: [&str; 2] = ["xtask/src/check/private.rs", "xtask/src/check/private/tests.rs"];

/// Beginnings of paths that exist on one machine only.
const HOMES: [&str; 5] = ["/root/", "/home/", "/Users/", "/work/", "C:\\Users\\"];

/// Hosts and settings by which a machine says where its packages come from.
const REGISTRIES: [&str; 10] = [
    "registry.npmjs.org",
    "registry.yarnpkg.com",
    "pypi.org/simple",
    "files.pythonhosted.org",
    "index.crates.io",
    "static.crates.io",
    "--index-url",
    "--registry=",
    "\"resolved\":",
    "replace-with",
];

/// Such names in any tracked text file.
pub(super) fn findings(files: &[SourceFile]) -> Vec<Finding> {
    let mut hosts = configured(std::env::vars());
    hosts.extend(REGISTRIES.map(str::to_owned));
    let mut paths: Vec<String> = HOMES.map(str::to_owned).to_vec();
    paths.push(tree::root().display().to_string());
    search(files, &paths, &hosts)
}

fn search(files: &[SourceFile], paths: &[String], hosts: &[String]) -> Vec<Finding> {
    let mut found = Vec::new();
    for file in files.iter().filter(|file| !EXEMPT.contains(&file.path.as_str())) {
        // One pass over the whole text first: nearly every file has none.
        let suspects: Vec<(&String, bool)> = paths
            .iter()
            .map(|path| (path, true))
            .chain(hosts.iter().map(|host| (host, false)))
            .filter(|(name, _)| file.text.contains(name.as_str()))
            .collect();
        for (at, line) in file.text.lines().enumerate() {
            for (name, is_path) in &suspects {
                let hit = line
                    .match_indices(name.as_str())
                    .any(|(at, _)| !is_path || starts_path(line, at));
                if hit && *is_path {
                    let mend = "name it from the workspace's root, or take it from the environment";
                    found.push(Finding::at(
                        &file.path,
                        at + 1,
                        format!("an absolute path of one machine: {name}"),
                        mend,
                    ));
                } else if hit {
                    let mend =
                        "leave it out: each machine's own settings say where packages come from";
                    found.push(Finding::at(
                        &file.path,
                        at + 1,
                        format!("where packages come from: {name}"),
                        mend,
                    ));
                }
            }
        }
    }
    found
}

/// Whether a path begins here, rather than going on (`docs/home/` and `…example/work/` do).
fn starts_path(line: &str, at: usize) -> bool {
    let before = line[..at].chars().next_back();
    !before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '}' | '*' | '/'))
}

/// The hosts that this machine's environment sets for packages.
fn configured(vars: impl Iterator<Item = (String, String)>) -> Vec<String> {
    let named = |name: &str| {
        let name = name.to_ascii_uppercase();
        ["REGISTRY", "REGISTRIES", "INDEX_URL", "GOPROXY", "NPM_CONFIG"]
            .iter()
            .any(|part| name.contains(part))
    };
    vars.filter(|(name, _)| named(name))
        .filter_map(|(_, value)| {
            let authority = value.split_once("://")?.1.split(['/', ',']).next()?;
            let host = authority.rsplit('@').next()?.split(':').next()?;
            (host.contains('.') && !host.starts_with("127.")).then(|| host.to_owned())
        })
        .collect()
}

#[cfg(test)]
mod tests;
