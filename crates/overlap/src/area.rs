//! Where: countries, and regions and multi-country teams that hold countries.

use crate::code::Code;
use aunar_domain::geography::{Geography, PlaceKind};
use std::collections::{BTreeMap, BTreeSet};

/// The region as a whole, as the benchmark writes it.
const REGION: &str = "REG";
/// Latin America and the Caribbean in the domain's geography.
const REGION_CODE: &str = "419";

/// Where an activity takes place. Both empty: nobody said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Area {
    /// Countries, sorted.
    countries: Box<[Code]>,
    /// Teams, sub-regions, regions, the world, sorted.
    outer: Box<[Code]>,
}

/// The places the engine knows: which outer places hold which.
#[derive(Debug)]
pub struct Places {
    country_of: BTreeMap<Code, Code>,
    inner: BTreeMap<Code, BTreeSet<Code>>,
}

/// How two areas stand to each other.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Meeting {
    /// One was not given.
    Missing,
    /// They have a country or a region in common; how much of it, 0 to 1.
    Shared(f32),
    /// One holds the other.
    Held(f32),
    /// Nothing in common.
    Apart,
}

impl Places {
    /// The places of a geography.
    #[must_use]
    pub fn new(geography: &Geography) -> Self {
        let mut places = Self { country_of: BTreeMap::new(), inner: BTreeMap::new() };
        let outers: Vec<&str> = geography
            .iter()
            .filter(|place| !matches!(place.kind, PlaceKind::Country | PlaceKind::Subdivision))
            .map(|place| place.code.as_str())
            .collect();
        for place in geography.iter() {
            let code = Code::new(&place.code);
            if let Some(country) = geography.country_of(&place.code) {
                places.country_of.insert(code, Code::new(&country.code));
            }
            if place.kind == PlaceKind::Subdivision {
                continue;
            }
            for outer in outers.iter().filter(|outer| geography.is_within(&place.code, outer)) {
                places.inner.entry(Code::new(outer)).or_default().insert(code);
            }
        }
        places
    }

    /// The area of place codes.
    #[must_use]
    pub fn area(&self, codes: &[String]) -> Area {
        let (mut countries, mut outer) = (BTreeSet::new(), BTreeSet::new());
        for text in codes {
            let text = text.trim();
            let code =
                Code::new(if text.eq_ignore_ascii_case(REGION) { REGION_CODE } else { text });
            if code.as_str().is_empty() {
                continue;
            }
            if self.inner.contains_key(&code) {
                outer.insert(code);
            } else {
                countries.insert(self.country_of.get(&code).copied().unwrap_or(code));
            }
        }
        Area { countries: countries.into_iter().collect(), outer: outer.into_iter().collect() }
    }

    fn holds(&self, outer: Code, inner: Code) -> bool {
        self.inner.get(&outer).is_some_and(|held| held.contains(&inner))
    }

    /// The countries and outer places that an outer place holds.
    pub(crate) fn within(&self, code: Code) -> impl Iterator<Item = Code> + '_ {
        self.inner.get(&code).into_iter().flatten().copied()
    }

    /// The outer places that hold a place.
    pub(crate) fn around(&self, code: Code) -> impl Iterator<Item = Code> + '_ {
        self.inner.keys().copied().filter(move |outer| self.holds(*outer, code))
    }

    pub(crate) fn meet(&self, a: &Area, b: &Area) -> Meeting {
        if a.is_empty() || b.is_empty() {
            return Meeting::Missing;
        }
        let shared = |x: &[Code], y: &[Code]| x.iter().filter(|c| y.contains(c)).count();
        let countries = shared(&a.countries, &b.countries);
        let common = countries + shared(&a.outer, &b.outer);
        if common > 0 {
            let all =
                a.countries.len() + a.outer.len() + b.countries.len() + b.outer.len() - common;
            #[expect(clippy::cast_precision_loss, reason = "a share of a few places")]
            let share = common as f32 / all as f32;
            return Meeting::Shared(0.5 + 0.5 * share);
        }
        let held = |outers: &[Code], inner: &[Code]| {
            let holding = outers.iter().filter(|o| inner.iter().any(|i| self.holds(**o, *i)));
            // A team of a handful of countries says more than a continent.
            holding.map(|o| self.inner.get(o).map_or(1, BTreeSet::len)).min()
        };
        let held = [
            held(&a.outer, &b.countries),
            held(&b.outer, &a.countries),
            held(&a.outer, &b.outer),
            held(&b.outer, &a.outer),
        ];
        match held.into_iter().flatten().min() {
            Some(size) if size <= 12 => Meeting::Held(0.5),
            Some(_) => Meeting::Held(0.25),
            None => Meeting::Apart,
        }
    }

    /// The places both share: countries, outer places, or the inner of one that holds the other.
    pub(crate) fn common(&self, a: &Area, b: &Area) -> Vec<Code> {
        let mut common: BTreeSet<Code> = a.codes().filter(|c| b.codes().any(|d| d == *c)).collect();
        if common.is_empty() {
            common.extend(a.codes().filter(|c| b.outer.iter().any(|o| self.holds(*o, *c))));
            common.extend(b.codes().filter(|c| a.outer.iter().any(|o| self.holds(*o, *c))));
        }
        common.into_iter().collect()
    }
}

impl Area {
    /// Whether nobody said where.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.countries.is_empty() && self.outer.is_empty()
    }

    /// Every place it names.
    pub fn codes(&self) -> impl Iterator<Item = Code> + '_ {
        self.countries.iter().chain(self.outer.iter()).copied()
    }
}

#[cfg(test)]
mod tests;
