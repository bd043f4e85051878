//! What of the catalogues differs from language to language.

use super::{Catalogue, LANGUAGES, LOCALES, Message, is_key};
use crate::check::Finding;
use std::collections::{BTreeMap, BTreeSet};

/// Keys that a language lacks, and placeholders that differ.
pub(super) fn differences(catalogues: &BTreeMap<&'static str, Catalogue>) -> Vec<Finding> {
    let mut found = Vec::new();
    let keys: BTreeSet<&String> = catalogues.values().flat_map(BTreeMap::keys).collect();
    for key in keys {
        let having: Vec<(&str, &Message)> = catalogues
            .iter()
            .filter_map(|(language, all)| Some((*language, all.get(key)?)))
            .collect();
        let (_, first) =
            having.iter().find(|(language, _)| *language == "en").unwrap_or(&having[0]);
        let lacking: Vec<&str> = LANGUAGES
            .into_iter()
            .filter(|language| !catalogues[language].contains_key(key))
            .collect();
        if !lacking.is_empty() {
            let mend = format!("translate it in {LOCALES}{}/", lacking.join("/, "));
            found.push(Finding::at(
                &first.path,
                first.line,
                format!("`{key}` is missing in {}", lacking.join(", ")),
                mend,
            ));
        }
        for (language, message) in &having {
            if message.value.is_empty() {
                found.push(Finding::at(
                    &message.path,
                    message.line,
                    format!("`{key}` has no text"),
                    "write it",
                ));
            }
            let (ours, theirs) = (placeholders(&message.value), placeholders(&first.value));
            if ours != theirs {
                let list = |names: &BTreeSet<String>| {
                    let names: Vec<&str> = names.iter().map(String::as_str).collect();
                    if names.is_empty() { "none".to_owned() } else { names.join(", ") }
                };
                let what =
                    format!("`{key}` takes {} in {language}, {} in en", list(&ours), list(&theirs));
                found.push(Finding::at(
                    &message.path,
                    message.line,
                    what,
                    "use the same placeholders in the four languages",
                ));
            }
        }
    }
    found
}

/// The `$names` in a message.
fn placeholders(value: &str) -> BTreeSet<String> {
    value
        .split('$')
        .skip(1)
        .map(|rest| {
            rest.chars()
                .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
                .collect::<String>()
        })
        .filter(|name| !name.is_empty())
        .map(|name| format!("${name}"))
        .collect()
}

/// Messages and terms that a message refers to: `{ other }`, `{ -term }`.
pub(super) fn references(value: &str) -> impl Iterator<Item = String> {
    value.split('{').skip(1).filter_map(|rest| {
        let word: &str = rest
            .trim_start()
            .split(|c: char| c.is_whitespace() || matches!(c, '}' | '(' | '.'))
            .next()?;
        is_key(word.trim_start_matches('-')).then(|| word.to_owned())
    })
}
