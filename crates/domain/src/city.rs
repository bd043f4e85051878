//! Where the cities are in which networks of the region meet most: so that a calendar can show an event on a
//! map that names its city and not its position.
//!
//! The positions are those that the time zone database (public domain, `zone.tab`) has of the principal place
//! of each zone, to the minute of arc. A city that stands there for no zone is left out rather than guessed,
//! and so is an event whose venue names none: the middle of a country is no place where anybody meets.

use crate::words::fold;

/// The code of the country, the names people write, folded, and latitude and longitude in millionths of a
/// degree.
type City = (&'static str, &'static [&'static str], (i64, i64));

#[rustfmt::skip]
const CITIES: &[City] = &[
    ("AG", &["st john s", "saint john s"], (17_050_000, -61_800_000)),
    ("AR", &["buenos aires", "caba"], (-34_600_000, -58_450_000)),
    ("AT", &["vienna", "viena", "vienne", "wien"], (48_216_667, 16_333_333)),
    ("BB", &["bridgetown"], (13_100_000, -59_616_667)),
    ("BO", &["la paz"], (-16_500_000, -68_150_000)),
    ("BR", &["belem"], (-1_450_000, -48_483_333)),
    ("BR", &["fortaleza"], (-3_716_667, -38_500_000)),
    ("BR", &["recife"], (-8_050_000, -34_900_000)),
    ("BR", &["salvador"], (-12_983_333, -38_516_667)),
    ("BR", &["sao paulo"], (-23_533_333, -46_616_667)),
    ("BR", &["manaus", "manaos"], (-3_133_333, -60_016_667)),
    ("BS", &["nassau"], (25_083_333, -77_350_000)),
    ("BZ", &["belize city", "ciudad de belice"], (17_500_000, -88_200_000)),
    ("CH", &["zurich"], (47_383_333, 8_533_333)),
    ("CL", &["santiago"], (-33_450_000, -70_666_667)),
    ("CO", &["bogota"], (4_600_000, -74_083_333)),
    ("CR", &["san jose"], (9_933_333, -84_083_333)),
    ("CU", &["la habana", "havana", "la havane"], (23_133_333, -82_366_667)),
    ("DM", &["roseau"], (15_300_000, -61_400_000)),
    ("DO", &["santo domingo", "saint domingue"], (18_466_667, -69_900_000)),
    ("EC", &["guayaquil"], (-2_166_667, -79_833_333)),
    ("ES", &["madrid"], (40_400_000, -3_683_333)),
    ("FR", &["paris"], (48_866_667, 2_333_333)),
    ("GD", &["st george s", "saint george s"], (12_050_000, -61_750_000)),
    ("GT", &["ciudad de guatemala", "guatemala city", "cidade da guatemala"], (14_633_333, -90_516_667)),
    ("GY", &["georgetown"], (6_800_000, -58_166_667)),
    ("HN", &["tegucigalpa"], (14_100_000, -87_216_667)),
    ("HT", &["port au prince", "puerto principe", "porto principe"], (18_533_333, -72_333_333)),
    ("JM", &["kingston"], (17_968_056, -76_793_333)),
    ("KN", &["basseterre"], (17_300_000, -62_716_667)),
    ("LC", &["castries"], (14_016_667, -61_000_000)),
    ("MX", &["ciudad de mexico", "mexico city", "cidade do mexico", "cdmx", "mexico df"], (19_400_000, -99_150_000)),
    ("MX", &["cancun"], (21_083_333, -86_766_667)),
    ("MX", &["monterrey"], (25_666_667, -100_316_667)),
    ("MX", &["tijuana"], (32_533_333, -117_016_667)),
    ("NI", &["managua"], (12_150_000, -86_283_333)),
    ("PA", &["ciudad de panama", "panama city", "cidade do panama", "panama"], (8_966_667, -79_533_333)),
    ("PE", &["lima"], (-12_050_000, -77_050_000)),
    ("PY", &["asuncion", "assuncao"], (-25_266_667, -57_666_667)),
    ("SR", &["paramaribo"], (5_833_333, -55_166_667)),
    ("SV", &["san salvador"], (13_700_000, -89_200_000)),
    ("TT", &["port of spain", "puerto espana", "porto de espanha"], (10_650_000, -61_516_667)),
    ("US", &["new york", "nueva york", "nova york", "nova iorque"], (40_714_167, -74_006_389)),
    ("UY", &["montevideo", "montevideu"], (-34_909_167, -56_212_500)),
    ("VC", &["kingstown"], (13_150_000, -61_233_333)),
    ("VE", &["caracas"], (10_500_000, -66_933_333)),
];

/// Where a city is that a venue in a country names, in millionths of a degree: latitude, longitude.
#[must_use]
pub fn at(country: &str, venue: &str) -> Option<(i64, i64)> {
    let padded = format!(" {} ", fold(venue));
    let names = |names: &[&str]| names.iter().any(|name| padded.contains(&format!(" {name} ")));
    let found = CITIES.iter().find(|(code, known, _)| *code == country && names(known));
    found.map(|(.., position)| *position)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_city_is_found_in_its_country_by_its_whole_name() {
        assert_eq!(at("PE", "Hotel en Lima, Perú"), Some((-12_050_000, -77_050_000)));
        assert_eq!(at("MX", "Centro, CIUDAD DE MÉXICO"), Some((19_400_000, -99_150_000)));
        assert_eq!(at("US", "United Nations, New York").map(|p| p.0), Some(40_714_167));
        assert_eq!(at("CL", "Hotel en Lima"), None, "not in that country");
        assert_eq!(at("PE", "Limatambo"), None, "not a part of a word");
        assert_eq!(at("PE", "Cusco"), None, "not guessed");
    }

    #[test]
    fn names_are_written_folded_and_positions_are_on_earth() {
        for (country, names, (latitude, longitude)) in CITIES {
            assert_eq!(country.len(), 2);
            assert!(!names.is_empty() && names.iter().all(|name| fold(name) == *name), "{names:?}");
            assert!(latitude.abs() <= 90_000_000 && longitude.abs() <= 180_000_000);
        }
    }
}
