//! How messages are worded: the forms of numbers that each language has, one word for a thing, the marks of
//! writing, and no text left in another language.

mod variants;

use super::Finding;
use super::messages::{Catalogue, LANGUAGES, Message, catalogues};
use crate::tree::SourceFile;
use std::collections::{BTreeMap, BTreeSet};
use variants::{Variant, choices};

/// The forms that CLDR has for whole numbers in each language; the last stands where nothing else does. `many`
/// is for whole millions, and may be left to the last.
const FORMS: [(&str, &[&str]); 4] = [
    ("es", &["one", "many", "other"]),
    ("en", &["one", "other"]),
    ("pt", &["one", "many", "other"]),
    ("fr", &["one", "many", "other"]),
];
/// Numbers that a language may tell apart alone: CLDR gives none the form of one in Portuguese, and in Brazil it
/// is written like many.
const TOLD_ALONE: [(&str, &str); 1] = [("pt", "0")];
/// Every name of a form that CLDR knows.
const ALL_FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Languages in which whole sentences may come out the same.
const ALIKE: [(&str, &str); 2] = [("es", "pt"), ("en", "fr")];
/// From so many letters on the same text in two languages is an oversight: in languages that are alike, in others.
const LONG: (usize, usize) = (25, 15);
/// Keys of long texts that really are the same.
const SAME: [&str; 0] = [];

/// Words that a language has another word for: language, beginning of the word, what the house says.
const TERMS: [(&str, &str, &str); 17] = [
    ("es", "stakeholder", "partes interesadas"),
    ("es", "gcm", "PMM"),
    ("es", "avala", "respalda"),
    ("es", "co-líder", "colíder"),
    ("es", "accountability", "rendición de cuentas"),
    ("en", "pmm", "GCM"),
    ("en", "pgm", "GCM"),
    ("en", "co-leader", "co-lead"),
    ("pt", "stakeholder", "partes interessadas"),
    ("pt", "gcm", "PGM"),
    ("pt", "pmm", "PGM"),
    ("pt", "respald", "endossa"),
    ("fr", "stakeholder", "parties prenantes"),
    ("fr", "gcm", "PMM"),
    ("fr", "endoss", "entérine"),
    ("fr", "plan approuv", "plan entériné"),
    ("fr", "accountability", "redevabilité"),
];

/// What is worded as it should not be.
pub(super) fn findings(files: &[SourceFile]) -> Vec<Finding> {
    let catalogues = catalogues(files, &mut Vec::new());
    let mut found = Vec::new();
    for (language, catalogue) in &catalogues {
        for (key, message) in catalogue {
            found.extend(forms(language, key, message));
            found.extend(terms(language, key, message));
            found.extend(marks(language, key, message));
        }
    }
    found.extend(numbers(&catalogues));
    found.extend(copied(&catalogues));
    found
}

fn at(message: &Message, what: String, mend: impl Into<String>) -> Finding {
    Finding::at(&message.path, message.line, what, mend)
}

/// A choice by number has the forms of its language, and the last stands for the rest.
fn forms(language: &str, key: &str, message: &Message) -> Vec<Finding> {
    let known = FORMS.iter().find(|(one, _)| *one == language).map_or(&[][..], |(_, forms)| *forms);
    let mut found = Vec::new();
    for variants in choices(&message.value) {
        let names: Vec<&str> = variants.iter().map(|one| one.name).collect();
        if !names.iter().any(|name| ALL_FORMS.contains(name)) {
            continue;
        }
        let strange = names.iter().filter(|name| ALL_FORMS.contains(name) && !known.contains(name));
        for name in strange {
            let what = format!("`{key}`: no whole number of {language} takes the form `{name}`");
            found.push(at(message, what, format!("it has: {}", known.join(", "))));
        }
        for name in ["one", "other"].into_iter().filter(|name| !names.contains(name)) {
            let what = format!("`{key}` lacks the form `{name}` in {language}");
            found.push(at(message, what, format!("write `[{name}] …`")));
        }
        if !variants.iter().any(|one| one.stands_for_the_rest && one.name == "other") {
            let what = format!("`{key}`: `other` does not stand for the rest in {language}");
            found.push(at(message, what, "write `*[other] …`"));
        }
    }
    found
}

/// A number that one language tells apart is told apart in all, but for those of `TOLD_ALONE`.
fn numbers(catalogues: &BTreeMap<&'static str, Catalogue>) -> Vec<Finding> {
    let mut found = Vec::new();
    let told = |message: &Message| -> BTreeSet<String> {
        let names = choices(&message.value).into_iter().flatten().map(|one| one.name);
        names.filter(|name| name.parse::<u64>().is_ok()).map(str::to_owned).collect()
    };
    for (language, catalogue) in catalogues {
        for (key, message) in catalogue {
            let Some(english) = catalogues.get("en").and_then(|all| all.get(key)) else {
                continue;
            };
            let (theirs, ours) = (told(english), told(message));
            for number in theirs.symmetric_difference(&ours) {
                if ours.contains(number) && TOLD_ALONE.contains(&(*language, number.as_str())) {
                    continue;
                }
                let what = format!("`{key}` tells {number} apart in one of {language} and en");
                found.push(at(message, what, format!("write `[{number}] …` in both or neither")));
            }
        }
    }
    found
}

/// Another word than the house's.
fn terms(language: &str, key: &str, message: &Message) -> Vec<Finding> {
    let words = plain(&message.value).to_lowercase();
    let mine = TERMS.iter().filter(|(one, _, _)| *one == language);
    mine.filter(|(_, wrong, _)| begins_a_word(&words, wrong))
        .map(|(_, wrong, right)| {
            let what = format!("`{key}` says `{wrong}…` in {language}");
            at(message, what, format!("the house says: {right}"))
        })
        .collect()
}

fn begins_a_word(text: &str, word: &str) -> bool {
    text.match_indices(word)
        .any(|(at, _)| !text[..at].chars().next_back().is_some_and(char::is_alphanumeric))
}

/// Marks as they are typed on a machine rather than written: what a printer would set is asked for.
fn marks(language: &str, key: &str, message: &Message) -> Vec<Finding> {
    let text = plain(&message.value);
    let chars: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    if chars.windows(3).any(|w| w[1] == '\'' && w[0].is_alphabetic() && w[2].is_alphabetic()) {
        let what = format!("`{key}` has a straight apostrophe in {language}");
        found.push(at(message, what, "write ’"));
    }
    if text.contains("...") {
        found.push(at(message, format!("`{key}` has three full stops in {language}"), "write …"));
    }
    found
}

/// A long text that stands in two languages.
fn copied(catalogues: &BTreeMap<&'static str, Catalogue>) -> Vec<Finding> {
    let mut found = Vec::new();
    for (n, first) in LANGUAGES.iter().enumerate() {
        for second in &LANGUAGES[n + 1..] {
            let alike = ALIKE.contains(&(*first, *second)) || ALIKE.contains(&(*second, *first));
            let most = if alike { LONG.0 } else { LONG.1 };
            let (Some(ours), Some(theirs)) = (catalogues.get(first), catalogues.get(second)) else {
                continue;
            };
            for (key, message) in ours.iter().filter(|(key, _)| !SAME.contains(&key.as_str())) {
                let same = theirs.get(key).is_some_and(|other| other.value == message.value);
                if same && letters(&message.value) > most {
                    let what = format!("`{key}` is the same in {first} and {second}");
                    let mend = "translate it; a text that really is the same goes into SAME in xtask/src/check/wording.rs";
                    found.push(at(message, what, mend));
                }
            }
        }
    }
    found
}

/// The letters of a message, of a choice those of its longest form.
fn letters(value: &str) -> usize {
    let count = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count();
    let longest =
        |variants: Vec<Variant<'_>>| variants.iter().map(|one| count(&plain(one.text))).max();
    count(&plain(value)) + choices(value).into_iter().filter_map(longest).sum::<usize>()
}

/// A message without what stands between braces.
fn plain(value: &str) -> String {
    let mut depth = 0_usize;
    let mut out = String::with_capacity(value.len());
    for c in value.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ if depth == 0 => out.push(c),
            _ => {}
        }
    }
    out
}

#[cfg(test)]
mod tests;
