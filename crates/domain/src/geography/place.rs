//! Places: countries, what lies in them and what they form.

use crate::words::Text;
use serde::{Deserialize, Serialize};

codes! {
    /// What kind of place it is.
    pub enum PlaceKind ("kind of place") {
        /// The world.
        World = "world",
        /// A region of the world.
        Region = "region",
        /// A sub-region.
        SubRegion = "sub-region",
        /// A country or territory (ISO 3166-1).
        Country = "country",
        /// A UN country team that serves several countries.
        CountryTeam = "country-team",
        /// A first-level subdivision of a country (ISO 3166-2).
        Subdivision = "subdivision",
    }
}

/// A place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Its stable code: UN M49 for regions, ISO 3166 for countries and subdivisions, our own for
    /// country teams.
    pub code: String,
    /// Its kind.
    pub kind: PlaceKind,
    /// The codes of the places it lies in.
    #[serde(default)]
    pub within: Vec<String>,
    /// Its name.
    pub name: Text,
    /// Other names and spellings.
    #[serde(default)]
    pub also: Vec<String>,
    /// The countries a country team serves.
    #[serde(default)]
    pub members: Vec<String>,
}
