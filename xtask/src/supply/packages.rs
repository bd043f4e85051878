//! What cargo knows of the packages: those of the house, those they are built of, on the platform that is released
//! for.

use crate::tree;
use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

/// The platform that a release is built for.
const PLATFORM: &str = "x86_64-unknown-linux-gnu";
/// The package that is released.
const PROGRAM: &str = "aunar";

/// A package.
#[derive(Debug, Clone, Default)]
pub(super) struct Package {
    pub(super) name: String,
    pub(super) version: String,
    /// As an SPDX expression, or nearly.
    pub(super) licence: Option<String>,
    /// Where it comes from; nothing of the house's own.
    pub(super) source: Option<String>,
    /// The SHA-256 of its archive.
    pub(super) checksum: Option<String>,
    /// What it is built of, by identifier.
    pub(super) needs: BTreeSet<String>,
}

/// All of them, by cargo's identifier.
#[derive(Debug, Default)]
pub(super) struct Packages(pub(super) BTreeMap<String, Package>);

impl Packages {
    /// Asks cargo.
    pub(super) fn read() -> Result<Self> {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let told = Command::new(cargo)
            .args(["metadata", "--format-version", "1", "--locked", "--filter-platform", PLATFORM])
            .current_dir(tree::root())
            .output()
            .context("asking cargo what there is")?;
        ensure!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
        let lock =
            std::fs::read_to_string(tree::root().join("Cargo.lock")).context("Cargo.lock")?;
        Self::of(&serde_json::from_slice(&told.stdout)?, &checksums(&lock))
    }

    /// From what cargo tells.
    pub(super) fn of(told: &Value, sums: &BTreeMap<(String, String), String>) -> Result<Self> {
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let mut all = BTreeMap::new();
        for one in told["packages"].as_array().context("packages")? {
            let name = text(&one["name"]).context("a name")?;
            let version = text(&one["version"]).context("a version")?;
            let checksum = sums.get(&(name.clone(), version.clone())).cloned();
            let (licence, source) = (text(&one["license"]), text(&one["source"]));
            let package =
                Package { name, version, licence, source, checksum, ..Package::default() };
            all.insert(text(&one["id"]).context("an identifier")?, package);
        }
        for node in told["resolve"]["nodes"].as_array().context("what is built of what")? {
            let id = text(&node["id"]).context("an identifier")?;
            let deps = node["deps"].as_array().into_iter().flatten();
            // What only tests need is in no program.
            let built = deps.filter(|dep| {
                let kinds = dep["dep_kinds"].as_array().into_iter().flatten();
                kinds.into_iter().any(|kind| kind["kind"] != "dev")
            });
            let needs = built.filter_map(|dep| text(&dep["pkg"])).collect();
            if let Some(package) = all.get_mut(&id) {
                package.needs = needs;
            }
        }
        Ok(Self(all))
    }

    /// The identifier of the program.
    pub(super) fn program(&self) -> Option<&str> {
        self.0
            .iter()
            .find(|(_, p)| p.name == PROGRAM && p.source.is_none())
            .map(|(id, _)| id.as_str())
    }

    /// The identifiers of all that the program is built of, itself too.
    pub(super) fn in_the_program(&self) -> BTreeSet<&str> {
        let mut seen = BTreeSet::new();
        let mut ahead: Vec<&str> = self.program().into_iter().collect();
        while let Some(id) = ahead.pop() {
            if seen.insert(id)
                && let Some(package) = self.0.get(id)
            {
                ahead.extend(package.needs.iter().map(String::as_str));
            }
        }
        seen
    }
}

/// The checksums of a lock file, by name and version.
pub(super) fn checksums(lock: &str) -> BTreeMap<(String, String), String> {
    let mut sums = BTreeMap::new();
    for block in lock.split("[[package]]").skip(1) {
        let of = |name: &str| {
            let line = block.lines().find_map(|line| line.strip_prefix(&format!("{name} = \"")))?;
            Some(line.trim_end_matches('"').to_owned())
        };
        if let (Some(name), Some(version), Some(sum)) = (of("name"), of("version"), of("checksum"))
        {
            sums.insert((name, version), sum);
        }
    }
    sums
}
