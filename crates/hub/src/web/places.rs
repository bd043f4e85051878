//! Places as forms have them: chosen of a list, or typed by name with signs between them.

use super::collate::collator;
use aunar_domain::geography::{Geography, Place};
use aunar_domain::words::Lang;

/// What somebody typed for places.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Typed<'a> {
    /// The codes of those that are known, each once, in their order.
    pub known: Vec<String>,
    /// The names of none.
    pub unknown: Vec<&'a str>,
}

/// Reads places that stand apart by any of some signs.
#[must_use]
pub fn read<'a>(geography: &Geography, typed: &'a str, apart: &[char]) -> Typed<'a> {
    let mut read = Typed::default();
    for name in typed.split(apart).map(str::trim).filter(|name| !name.is_empty()) {
        match geography.find(name) {
            Some(place) if read.known.contains(&place.code) => {}
            Some(place) => read.known.push(place.code.clone()),
            None => read.unknown.push(name),
        }
    }
    read
}

/// Most names of no place that are told back, and most characters of each.
const TOLD: usize = 5;
const MOST: usize = 40;

impl Typed<'_> {
    /// The names of none, to be told back: only so many, each only so long.
    #[must_use]
    pub fn told_back(&self) -> Option<String> {
        let cut = |name: &&str| name.chars().take(MOST).collect::<String>();
        let names = self.unknown.iter().take(TOLD).map(cut).collect::<Vec<_>>();
        (!names.is_empty()).then(|| names.join("; "))
    }
}

/// The names of places, in a language.
#[must_use]
pub fn names(geography: &Geography, lang: Lang, codes: &[String]) -> String {
    named(geography, lang, codes).join(", ")
}

/// The same as a form has them, where a comma may be part of a name.
#[must_use]
pub fn written(geography: &Geography, lang: Lang, codes: &[String]) -> String {
    named(geography, lang, codes).join("; ")
}

fn named<'a>(geography: &'a Geography, lang: Lang, codes: &'a [String]) -> Vec<&'a str> {
    codes.iter().map(|code| geography.name(code, lang)).collect()
}

/// The places of a kind to choose from, code and name, sorted as the language does.
#[must_use]
pub fn choices(
    geography: &Geography,
    lang: Lang,
    is_one: impl Fn(&Place) -> bool,
) -> Vec<(String, String)> {
    let chosen = geography.iter().filter(|place| is_one(place));
    let mut all: Vec<(String, String)> =
        chosen.map(|place| (place.code.clone(), place.name.words(lang).to_owned())).collect();
    let collator = collator(lang);
    all.sort_by(|a, b| collator.compare(&a.1, &b.1));
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_read_once_each_and_what_is_none_is_named() {
        let geography = Geography::shipped();
        let read = read(&geography, " Perú; PE ,Narnia;;Colombia", &[';', ',']);
        assert_eq!(
            (read.known, read.unknown),
            (vec!["PE".to_owned(), "CO".to_owned()], vec!["Narnia"])
        );
    }
}
