//! Places: world, region, sub-region, country, multi-country team, first-level subdivision.
//! "Regional" is a place of its own and not every country ticked (domain rule 13).

mod place;

pub use place::{Place, PlaceKind};

use crate::words::{Lang, fold};
use serde::Deserialize;
use std::collections::HashMap;

/// The places known.
#[derive(Debug, Clone, Default)]
pub struct Geography {
    places: Vec<Place>,
    by_code: HashMap<String, usize>,
    by_name: HashMap<String, usize>,
}

#[derive(Deserialize)]
struct File {
    places: Vec<Place>,
}

impl Geography {
    /// The places that Aunar ships.
    #[must_use]
    pub fn shipped() -> Self {
        let mut places = Vec::new();
        for file in
            [include_str!("../data/geography.json"), include_str!("../data/subdivisions.json")]
        {
            let file: File =
                serde_json::from_str(file).expect("the shipped places are read by a test");
            places.extend(file.places);
        }
        Self::new(places)
    }

    /// The given places.
    #[must_use]
    pub fn new(places: Vec<Place>) -> Self {
        let mut geography = Self::default();
        for place in places {
            let at = geography.places.len();
            geography.by_code.insert(place.code.clone(), at);
            let names = place.name.wordings().iter().map(|w| w.words.as_str());
            for name in names.chain(place.also.iter().map(String::as_str)) {
                // Larger places come first and keep a name they share with a smaller one.
                geography.by_name.entry(fold(name)).or_insert(at);
            }
            geography.places.push(place);
        }
        geography
    }

    /// All places.
    pub fn iter(&self) -> impl Iterator<Item = &Place> {
        self.places.iter()
    }

    /// A place by its code.
    #[must_use]
    pub fn get(&self, code: &str) -> Option<&Place> {
        self.by_code.get(code).map(|at| &self.places[*at])
    }

    /// What a place is called in a language; its code where it is none that is known.
    #[must_use]
    pub fn name<'a>(&'a self, code: &'a str, lang: Lang) -> &'a str {
        self.get(code).map_or(code, |place| place.name.words(lang))
    }

    /// A place by its code or any of its names.
    #[must_use]
    pub fn find(&self, written: &str) -> Option<&Place> {
        let written = written.trim();
        self.get(&written.to_uppercase())
            .or_else(|| self.by_name.get(&fold(written)).map(|at| &self.places[*at]))
    }

    /// Whether a place is another or lies, at any depth, within it; a country team's countries
    /// lie within it too.
    #[must_use]
    pub fn is_within(&self, code: &str, outer: &str) -> bool {
        if code == outer {
            return true;
        }
        if self.get(outer).is_some_and(|team| team.members.iter().any(|m| m == code)) {
            return true;
        }
        self.get(code).is_some_and(|place| place.within.iter().any(|up| self.is_within(up, outer)))
    }

    /// The country a place is or lies in.
    #[must_use]
    pub fn country_of(&self, code: &str) -> Option<&Place> {
        let place = self.get(code)?;
        match place.kind {
            PlaceKind::Country => Some(place),
            PlaceKind::Subdivision => place.within.iter().find_map(|up| self.country_of(up)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests;
