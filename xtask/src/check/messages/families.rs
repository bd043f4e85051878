//! Keys that are made at run time of a beginning and a code.

use super::super::rust;
use crate::tree::SourceFile;
use std::collections::BTreeSet;

/// What comments of the catalogues declare, and the words that such keys end in.
pub(super) struct Families<'a> {
    beginnings: BTreeSet<&'a str>,
    words: BTreeSet<String>,
}

impl<'a> Families<'a> {
    /// Those that `catalogues` declare, for keys that are made in `files`.
    pub(super) fn of(
        catalogues: impl Iterator<Item = &'a SourceFile>,
        files: &[SourceFile],
    ) -> Self {
        let beginnings = catalogues
            .flat_map(|file| file.text.lines())
            .filter_map(|line| line.strip_prefix("# family:"))
            .flat_map(str::split_whitespace)
            .collect();
        let words = files
            .iter()
            .filter(|file| file.path.starts_with("crates/") && !file.is_tests())
            .filter_map(said)
            .flat_map(|text| words(&text))
            .collect();
        Self { beginnings, words }
    }

    /// Whether a key is one of them: it is declared whole, or what follows a beginning that is declared is a word
    /// of the sources, or two with `-` between them.
    pub(super) fn cover(&self, key: &str) -> bool {
        let mut rests = self.beginnings.iter().filter_map(|beginning| key.strip_prefix(*beginning));
        rests.any(|rest| rest.is_empty() || self.are_said(&rest.replace('_', "-")))
    }

    fn are_said(&self, rest: &str) -> bool {
        let is_said = |word: &str| self.words.contains(word);
        let mut parts = rest.match_indices('-').map(|(at, _)| (&rest[..at], &rest[at + 1..]));
        is_said(rest) || parts.any(|(one, other)| is_said(one) && is_said(other))
    }
}

/// What a source says: the insides of its literals, or all of a template.
fn said(file: &SourceFile) -> Option<String> {
    match file.extension() {
        "rs" => {
            let (kept, bare) = (rust::blank(&file.text, true), rust::blank(&file.text, false));
            let inside = |(kept, bare): (char, char)| if kept == bare { ' ' } else { kept };
            Some(kept.chars().zip(bare.chars()).map(inside).collect())
        }
        "html" | "ts" => Some(file.text.clone()),
        _ => None,
    }
}

/// Codes and forms of keys: `co_leads` is `co-leads`, and `-named` is `named`.
fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_')))
        .map(|word| word.trim_matches('-').replace('_', "-"))
        .filter(|word| !word.is_empty())
        .collect()
}
