//! Places as people write them: codes, names, `Colombia (Antioquia)`, `regional`.

use super::lists::{nearest, pieces};
use crate::geography::{Geography, Place, PlaceKind};
use crate::words::{fold, parenthesis};
use std::collections::HashMap;

/// The region of the installations this is made for: "regional" is a place of its own and not
/// every country ticked.
const REGIONAL: &str = "419";
const WORLD: &str = "001";

/// Reads places, each cell once.
pub(super) struct Places<'a> {
    geography: &'a Geography,
    cells: HashMap<String, Result<Vec<String>, String>>,
}

impl<'a> Places<'a> {
    pub(super) fn new(geography: &'a Geography) -> Self {
        Self { geography, cells: HashMap::new() }
    }

    /// The codes of the places a cell names, or the first name that is none.
    pub(super) fn read(&mut self, cell: &str) -> Result<Vec<String>, String> {
        if let Some(known) = self.cells.get(cell) {
            return known.clone();
        }
        let geography = self.geography;
        let read = pieces(cell, &|piece| place(geography, piece).is_some())
            .into_iter()
            .map(|piece| place(geography, &piece).ok_or(piece))
            .collect::<Result<Vec<Vec<String>>, String>>()
            .map(|codes| codes.concat());
        self.cells.insert(cell.to_owned(), read.clone());
        read
    }

    /// Places that a name may have meant, or examples.
    pub(super) fn offered(&self, written: &str) -> Vec<String> {
        let names = self.geography.iter().filter(|p| p.kind != PlaceKind::Subdivision);
        let names = names.flat_map(|p| p.name.wordings().iter().map(|w| w.words.as_str()));
        let near = nearest(written, names);
        let named = |name: String| match self.geography.find(&name) {
            Some(place) => format!("{} ({name})", place.code),
            None => name,
        };
        if near.is_empty() {
            return ["CO", "Colombia", "Colombia (Antioquia)", "regional"]
                .map(str::to_owned)
                .to_vec();
        }
        near.into_iter().map(named).collect()
    }
}

fn place(geography: &Geography, written: &str) -> Option<Vec<String>> {
    // A code means its own place even where it reads like another's name.
    if let Some(place) = geography.get(written.trim()).or_else(|| geography.find(written)) {
        return Some(vec![place.code.clone()]);
    }
    let code = match fold(written).as_str() {
        "regional" | "region" | "lac region" | "regiao" | "alc" | "toda la region"
        | "toda a regiao" | "whole region" | "nivel regional" | "regional level"
        | "niveau regional" => Some(REGIONAL),
        "global" | "mundial" | "mondial" | "worldwide" | "world" | "mundo" | "monde" => Some(WORLD),
        _ => None,
    };
    if let Some(code) = code {
        return geography.get(code).map(|p| vec![p.code.clone()]);
    }
    let (outer, inner) = parenthesis(written).or_else(|| written.split_once(':'))?;
    let country = geography.find(outer)?;
    // `Bolivia (BO)`, `Argentina (country)`: the same once more.
    if geography.find(inner).is_some_and(|p| p.code == country.code) {
        return Some(vec![country.code.clone()]);
    }
    let within = |name: &str| subdivision(geography, country, name).is_some();
    let parts = pieces(inner, &within);
    if parts.is_empty() {
        return Some(vec![country.code.clone()]);
    }
    parts.iter().map(|part| subdivision(geography, country, part)).collect()
}

fn subdivision(geography: &Geography, country: &Place, name: &str) -> Option<String> {
    let folded = fold(name);
    let is_it = |place: &&Place| {
        place.code == name.trim()
            || place
                .name
                .wordings()
                .iter()
                .map(|w| &w.words)
                .chain(&place.also)
                .any(|n| fold(n) == folded)
    };
    geography
        .iter()
        .filter(|p| p.within.contains(&country.code))
        .find(is_it)
        .map(|p| p.code.clone())
}
