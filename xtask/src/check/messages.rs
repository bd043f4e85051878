//! The message catalogues: the same keys in four languages, each used, none missing.
//!
//! A key counts as used where it stands as a literal in the code or a template, where another
//! message refers to it, or where a catalogue declares its family: a comment line `# family: status-`
//! covers the keys that begin so and end in what the code says, because those are built at run time. One whose end
//! stands nowhere as it is written is declared whole, on the same line.

mod calls;
mod differences;
mod families;

use super::{Finding, rust};
use crate::tree::SourceFile;
use calls::{calls, keys_between_quotes};
use differences::{differences, references};
use families::Families;
use std::collections::{BTreeMap, BTreeSet};

const LOCALES: &str = "crates/hub/locales/";
pub(super) const LANGUAGES: [&str; 4] = ["es", "en", "pt", "fr"];
/// Where the calls of a translation stand.
const CALLERS: [&str; 2] = ["crates/hub/", "crates/aunar/"];

/// A message as a catalogue defines it.
pub(super) struct Message {
    pub(super) path: String,
    pub(super) line: usize,
    /// Everything after the key: the value and its attributes.
    pub(super) value: String,
}

/// Messages by key, attributes as `key.attribute`.
pub(super) type Catalogue = BTreeMap<String, Message>;

/// The catalogues by language; what cannot be read is found.
pub(super) fn catalogues(
    files: &[SourceFile],
    found: &mut Vec<Finding>,
) -> BTreeMap<&'static str, Catalogue> {
    let mut catalogues: BTreeMap<&'static str, Catalogue> = BTreeMap::new();
    for language in LANGUAGES {
        let catalogue = catalogues.entry(language).or_default();
        for file in of(language, files) {
            read(file, catalogue, found);
        }
    }
    catalogues
}

/// The files of a language.
fn of<'a>(language: &str, files: &'a [SourceFile]) -> impl Iterator<Item = &'a SourceFile> {
    let folder = format!("{LOCALES}{language}/");
    files.iter().filter(move |file| file.path.starts_with(&folder) && file.extension() == "ftl")
}

/// What is missing, left over or different.
pub(super) fn findings(files: &[SourceFile]) -> Vec<Finding> {
    let mut found = Vec::new();
    let catalogues = catalogues(files, &mut found);
    let families =
        Families::of(LANGUAGES.into_iter().flat_map(|language| of(language, files)), files);
    found.extend(differences(&catalogues));

    let mut literals = BTreeSet::new();
    for file in files.iter().filter(|file| file.path.starts_with("crates/")) {
        let text = match file.extension() {
            "rs" => rust::blank(&file.text, true),
            "html" | "ts" => file.text.clone(),
            _ => continue,
        };
        literals.extend(keys_between_quotes(&text).map(str::to_owned));
        if CALLERS.iter().any(|caller| file.path.starts_with(caller)) {
            for (line, key) in calls(&text) {
                if !catalogues["en"].contains_key(&key) {
                    let mend = format!(
                        "add `{key} = …` to a file in {LOCALES}en/ and to the other three languages"
                    );
                    found.push(Finding::at(&file.path, line, format!("no message `{key}`"), mend));
                }
            }
        }
    }
    literals.extend(
        catalogues
            .values()
            .flat_map(BTreeMap::values)
            .flat_map(|message| references(&message.value)),
    );
    for (key, message) in &catalogues["en"] {
        let root = key.split('.').next().unwrap_or(key);
        let used = literals.contains(key) || literals.contains(root) || families.cover(root);
        if !used {
            let mend = "take it out of the four files, or declare its family with `# family: beginning-`; \
                        where what follows that stands nowhere in the code, the whole key beside it";
            found.push(Finding::at(
                &message.path,
                message.line,
                format!("nobody uses the message `{key}`"),
                mend,
            ));
        }
    }
    found
}

/// Reads one Fluent file: keys at the left edge, everything indented belongs to the key above.
fn read(file: &SourceFile, catalogue: &mut Catalogue, found: &mut Vec<Finding>) {
    let mut open: Option<(String, Message)> = None;
    let mut top = String::new();
    let mut close = |open: &mut Option<(String, Message)>, found: &mut Vec<Finding>| {
        let Some((key, message)) = open.take() else {
            return;
        };
        if let Some(before) = catalogue.get(&key) {
            let what =
                format!("`{key}` is defined twice, first at {}:{}", before.path, before.line);
            found.push(Finding::at(&message.path, message.line, what, "keep one of them"));
        }
        catalogue.insert(key, message);
    };
    for (at, line) in file.text.lines().enumerate() {
        let message = |value: &str| Message {
            path: file.path.clone(),
            line: at + 1,
            value: value.trim().to_owned(),
        };
        let trimmed = line.trim();
        if line.starts_with('#') || trimmed.is_empty() {
            continue;
        }
        let definition = trimmed.split_once('=').map(|(key, value)| (key.trim(), value));
        match definition {
            Some((key, value))
                if !line.starts_with([' ', '\t']) && is_key(key.trim_start_matches('-')) =>
            {
                close(&mut open, found);
                top = key.to_owned();
                open = Some((key.to_owned(), message(value)));
            }
            Some((key, value)) if key.strip_prefix('.').is_some_and(is_key) => {
                // A message may be only its attributes; then it has no value of its own.
                if open.as_ref().is_some_and(|(_, message)| message.value.is_empty()) {
                    open = None;
                }
                close(&mut open, found);
                open = Some((format!("{top}{key}"), message(value)));
            }
            _ => match &mut open {
                // Fluent lets only a closing brace stand at the left edge.
                Some((_, message)) if line.starts_with([' ', '\t', '}']) => {
                    message.value.push(' ');
                    message.value.push_str(trimmed);
                }
                _ => {
                    let mend = "a line is `key = text`, or indented under one";
                    found.push(Finding::at(
                        &file.path,
                        at + 1,
                        "a line that belongs to no message",
                        mend,
                    ));
                }
            },
        }
    }
    close(&mut open, found);
}

pub(super) fn is_key(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_alphabetic())
        && word.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}

#[cfg(test)]
mod tests;
