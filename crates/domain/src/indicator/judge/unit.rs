//! Units of indicators: what is counted in whole numbers, and what is a rate.

/// Units that are counted in wholes and are never below zero.
const COUNTED: &[&str] = &[
    "people",
    "events",
    "organisations",
    "countries",
    "country-teams",
    "documents",
    "agreements",
    "activities",
    "requests",
    "practices",
    "visits",
];

/// Whether a unit is counted in wholes.
#[must_use]
pub fn is_counted(unit: &str) -> bool {
    COUNTED.contains(&unit)
}

/// Units of which numbers are never added: five per cent here and five there are not ten.
const RATES: &[&str] =
    &["percent", "percent-of-income", "percent-of-amount", "victims-per-100000", "index"];

/// Whether numbers of a unit are never added.
#[must_use]
pub fn is_rate(unit: &str) -> bool {
    RATES.contains(&unit)
}
