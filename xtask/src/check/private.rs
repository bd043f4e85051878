//! Nothing of the machine it was written on: no absolute path, no host that packages came from.

use super::Finding;
use crate::tree::{self, SourceFile};

/// Files that say these things because they look for them.
const EXEMPT: &str = "xtask/src/check/private.rs";

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
    for file in files.iter().filter(|file| file.path != EXEMPT) {
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
mod tests {
    use super::super::{file, places};
    use super::*;

    #[test]
    fn a_path_of_one_machine_is_found_and_a_path_of_the_site_is_not() {
        let files = [
            file("docs/guide/start.md", "run it\nin /home/maria/plan\n"),
            file(
                "crates/hub/src/home.rs",
                "\"/{network}/home/page\" \"https://x.example/work/1\"\n",
            ),
        ];
        assert_eq!(places(&findings(&files)), ["docs/guide/start.md:2"]);
    }

    #[test]
    fn a_host_that_packages_came_from_is_found() {
        let vars = [
            ("npm_config_registry", "https://u:p@npm.mirror.example:443/x"),
            ("HOME_PAGE", "https://ok.example"),
        ];
        let hosts = configured(vars.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())));
        assert_eq!(hosts, ["npm.mirror.example"]);
        let files =
            [file("a/package-lock.json", "{\n\"x\": \"https://npm.mirror.example/x.tgz\"}\n")];
        assert_eq!(places(&search(&files, &[], &hosts)), ["a/package-lock.json:2"]);
    }
}
