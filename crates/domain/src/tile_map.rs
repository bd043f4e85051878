//! A region as equal tiles: each of its countries and territories has one, near where it lies, the
//! smallest island as large as the largest country. No boundary is drawn, so that none is disputed.
//! The arrangement is our own ([ADR 42](../../../docs/adr/0042-map.md)).

/// The region that the arrangement is of: Latin America and the Caribbean (UN M49).
pub const REGION: &str = "419";

/// North is above, west is left; every two letters are a tile.
const DRAWN: [&str; 11] = [
    "MX .. .. .. .. BS TC .. .. ..",
    ".. BZ .. .. CU HT DO PR VI VG",
    "GT HN .. KY JM .. SX MF AI BL",
    "SV NI .. .. .. .. KN MS AG GP",
    ".. CR .. AW CW BQ .. DM MQ LC",
    ".. .. PA .. .. .. TT GD VC BB",
    ".. .. .. CO VE GY SR GF .. ..",
    ".. .. EC PE BO BR .. .. .. ..",
    ".. .. .. CL PY UY .. .. .. ..",
    ".. .. .. .. AR .. .. .. .. ..",
    ".. .. .. .. .. FK GS BV .. ..",
];

/// Where a country's tile is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spot {
    /// The country's code (ISO 3166-1).
    pub code: &'static str,
    /// How many tiles from the left, from 0.
    pub column: u8,
    /// How many tiles from above, from 0.
    pub row: u8,
}

/// Every tile, row by row from above, each row from the left: the order in which it is read.
pub fn spots() -> impl Iterator<Item = Spot> {
    (0_u8..).zip(DRAWN).flat_map(|(row, line)| {
        (0_u8..)
            .zip(line.split(' '))
            .filter(|(_, code)| *code != "..")
            .map(move |(column, code)| Spot { code, column, row })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geography::{Geography, PlaceKind};
    use std::collections::BTreeSet;

    #[test]
    fn every_country_and_territory_of_the_region_has_one_tile() {
        let shipped = Geography::shipped();
        let drawn: Vec<&str> = spots().map(|spot| spot.code).collect();
        let once: BTreeSet<&str> = drawn.iter().copied().collect();
        assert_eq!(drawn.len(), once.len(), "none twice");
        let region: BTreeSet<&str> = shipped
            .iter()
            .filter(|place| place.kind == PlaceKind::Country)
            .map(|place| place.code.as_str())
            .filter(|code| shipped.is_within(code, REGION))
            .collect();
        assert_eq!(once, region);
    }

    #[test]
    fn every_row_has_as_many_places_and_neighbours_are_near() {
        assert!(DRAWN.iter().all(|line| line.split(' ').count() == 10), "{DRAWN:?}");
        let at = |code: &str| spots().find(|spot| spot.code == code).expect("a tile");
        for (north, south) in [("MX", "GT"), ("PA", "EC"), ("CO", "PE"), ("BO", "PY"), ("HT", "JM")]
        {
            assert!(at(north).row < at(south).row, "{north} is north of {south}");
        }
        for (west, east) in [("CL", "AR"), ("PE", "BR"), ("CO", "VE"), ("HT", "DO"), ("CU", "PR")] {
            assert!(at(west).column < at(east).column, "{west} is west of {east}");
        }
    }
}
