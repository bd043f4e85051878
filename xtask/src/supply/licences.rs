//! What the packages' licences allow: the list is that of `deny.toml`, so that there is one.

use super::packages::Packages;
use crate::tree;
use anyhow::{Context, Result};
use std::collections::BTreeSet;

/// The only place that packages come from.
const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// The licences that `deny.toml` allows.
pub(super) fn allowed() -> Result<BTreeSet<String>> {
    let text = std::fs::read_to_string(tree::root().join("deny.toml")).context("deny.toml")?;
    Ok(in_the_list(&text))
}

/// The words of the list `allow` under `[licenses]`.
fn in_the_list(text: &str) -> BTreeSet<String> {
    let part = text.split("[licenses]").nth(1).unwrap_or_default();
    let list = part.split("allow = [").nth(1).and_then(|list| list.split(']').next());
    list.unwrap_or_default().split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// What is wrong with whose package.
pub(super) fn findings(packages: &Packages, allowed: &BTreeSet<String>) -> Vec<String> {
    let foreign = packages.0.values().filter_map(|p| Some((p, p.source.as_deref()?)));
    let mut found = Vec::new();
    for (package, source) in foreign {
        let what = format!("{} {}", package.name, package.version);
        if source != REGISTRY {
            found.push(format!("{what} comes from {source}"));
        }
        match package.licence.as_deref() {
            None => found.push(format!("{what} does not say its licence")),
            Some(said) if !is_allowed(said, allowed) => {
                found.push(format!("{what}: {said} is not allowed by deny.toml"));
            }
            Some(_) => {}
        }
    }
    found
}

/// Whether an expression of SPDX can be met with what is allowed: of alternatives one, of what belongs together
/// all. A slash is an older way to write an alternative.
fn is_allowed(said: &str, allowed: &BTreeSet<String>) -> bool {
    let spaced = said.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut at = 0;
    any_of(&words, &mut at, allowed) && at == words.len()
}

fn any_of(words: &[&str], at: &mut usize, allowed: &BTreeSet<String>) -> bool {
    let mut met = all_of(words, at, allowed);
    while words.get(*at) == Some(&"OR") {
        *at += 1;
        // Read to its end, whatever was found before.
        met = all_of(words, at, allowed) || met;
    }
    met
}

fn all_of(words: &[&str], at: &mut usize, allowed: &BTreeSet<String>) -> bool {
    let mut met = one(words, at, allowed);
    while words.get(*at) == Some(&"AND") {
        *at += 1;
        met = one(words, at, allowed) && met;
    }
    met
}

fn one(words: &[&str], at: &mut usize, allowed: &BTreeSet<String>) -> bool {
    let Some(word) = words.get(*at) else { return false };
    *at += 1;
    if *word == "(" {
        let met = any_of(words, at, allowed);
        *at += 1;
        return met;
    }
    // An exception only allows more.
    let mut whole = (*word).to_owned();
    if words.get(*at) == Some(&"WITH") {
        whole = format!("{word} WITH {}", words.get(*at + 1).unwrap_or(&""));
        *at += 2;
    }
    allowed.contains(&whole) || allowed.contains(*word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_expression_is_met_by_one_of_its_alternatives_and_all_of_its_parts() {
        let text =
            "[licenses]\nallow = [\n  \"MIT\", # why\n  \"Apache-2.0\",\n  \"Unicode-3.0\",\n]\n";
        let allowed = in_the_list(text);
        assert_eq!(allowed.len(), 3);
        for (said, is) in [
            ("MIT", true),
            ("GPL-2.0-only", false),
            ("Apache-2.0 OR GPL-2.0-only", true),
            ("GPL-2.0-only OR MIT", true),
            ("MIT/Apache-2.0", true),
            ("MIT AND GPL-2.0-only", false),
            ("(MIT OR GPL-2.0-only) AND Unicode-3.0", true),
            ("(MIT OR Apache-2.0) AND GPL-2.0-only", false),
            ("Apache-2.0 WITH LLVM-exception", true),
            ("GPL-2.0-only WITH Classpath-exception-2.0", false),
            ("", false),
        ] {
            assert_eq!(is_allowed(said, &allowed), is, "{said}");
        }
    }
}
