//! What a time zone is called by people: by its city or island. The database of zones (public domain) names
//! each by its principal place, in English and without accents; here is what those of Latin America and the
//! Caribbean, and the seats that the region speaks with, are called in our four languages where it differs.

use crate::words::Lang;

/// The zone, and its place in Spanish, English, Portuguese and French.
type Named = (&'static str, [&'static str; 4]);

#[rustfmt::skip]
const PLACES: &[Named] = &[
    ("America/Anguilla", ["Anguila", "Anguilla", "Anguila", "Anguilla"]),
    ("America/Araguaina", ["Araguaína", "Araguaína", "Araguaína", "Araguaína"]),
    ("America/Argentina/Cordoba", ["Córdoba", "Córdoba", "Córdoba", "Córdoba"]),
    ("America/Argentina/Rio_Gallegos", ["Río Gallegos", "Río Gallegos", "Río Gallegos", "Río Gallegos"]),
    ("America/Argentina/Tucuman", ["Tucumán", "Tucumán", "Tucumán", "Tucumán"]),
    ("America/Asuncion", ["Asunción", "Asunción", "Assunção", "Asunción"]),
    ("America/Bahia", ["Bahía", "Bahia", "Bahia", "Bahia"]),
    ("America/Bahia_Banderas", ["Bahía de Banderas", "Bahía de Banderas", "Bahía de Banderas", "Bahía de Banderas"]),
    ("America/Barbados", ["Barbados", "Barbados", "Barbados", "Barbade"]),
    ("America/Belem", ["Belém", "Belém", "Belém", "Belém"]),
    ("America/Belize", ["Belice", "Belize", "Belize", "Belize"]),
    ("America/Bogota", ["Bogotá", "Bogotá", "Bogotá", "Bogota"]),
    ("America/Cancun", ["Cancún", "Cancún", "Cancún", "Cancún"]),
    ("America/Cayenne", ["Cayena", "Cayenne", "Caiena", "Cayenne"]),
    ("America/Cayman", ["Islas Caimán", "Cayman Islands", "Ilhas Cayman", "Îles Caïmanes"]),
    ("America/Ciudad_Juarez", ["Ciudad Juárez", "Ciudad Juárez", "Ciudad Juárez", "Ciudad Juárez"]),
    ("America/Cuiaba", ["Cuiabá", "Cuiabá", "Cuiabá", "Cuiabá"]),
    ("America/Curacao", ["Curazao", "Curaçao", "Curaçao", "Curaçao"]),
    ("America/Dominica", ["Dominica", "Dominica", "Dominica", "Dominique"]),
    ("America/Eirunepe", ["Eirunepé", "Eirunepé", "Eirunepé", "Eirunepé"]),
    ("America/Grenada", ["Granada", "Grenada", "Granada", "Grenade"]),
    ("America/Guadeloupe", ["Guadalupe", "Guadeloupe", "Guadalupe", "Guadeloupe"]),
    ("America/Guyana", ["Guyana", "Guyana", "Guiana", "Guyana"]),
    ("America/Havana", ["La Habana", "Havana", "Havana", "La Havane"]),
    ("America/Jamaica", ["Jamaica", "Jamaica", "Jamaica", "Jamaïque"]),
    ("America/Lower_Princes", ["San Martín", "Sint Maarten", "São Martinho", "Saint-Martin"]),
    ("America/Maceio", ["Maceió", "Maceió", "Maceió", "Maceió"]),
    ("America/Manaus", ["Manaos", "Manaus", "Manaus", "Manaus"]),
    ("America/Martinique", ["Martinica", "Martinique", "Martinica", "Martinique"]),
    ("America/Mazatlan", ["Mazatlán", "Mazatlán", "Mazatlán", "Mazatlán"]),
    ("America/Merida", ["Mérida", "Mérida", "Mérida", "Mérida"]),
    ("America/Mexico_City", ["Ciudad de México", "Mexico City", "Cidade do México", "Mexico"]),
    ("America/Montevideo", ["Montevideo", "Montevideo", "Montevidéu", "Montevideo"]),
    ("America/New_York", ["Nueva York", "New York", "Nova York", "New York"]),
    ("America/Noronha", ["Fernando de Noronha", "Fernando de Noronha", "Fernando de Noronha", "Fernando de Noronha"]),
    ("America/Panama", ["Panamá", "Panama", "Panamá", "Panama"]),
    ("America/Port-au-Prince", ["Puerto Príncipe", "Port-au-Prince", "Porto Príncipe", "Port-au-Prince"]),
    ("America/Port_of_Spain", ["Puerto España", "Port of Spain", "Porto de Espanha", "Port-d’Espagne"]),
    ("America/Puerto_Rico", ["Puerto Rico", "Puerto Rico", "Porto Rico", "Porto Rico"]),
    ("America/Santarem", ["Santarém", "Santarém", "Santarém", "Santarém"]),
    ("America/Santo_Domingo", ["Santo Domingo", "Santo Domingo", "Santo Domingo", "Saint-Domingue"]),
    ("America/Sao_Paulo", ["São Paulo", "São Paulo", "São Paulo", "São Paulo"]),
    ("America/St_Barthelemy", ["San Bartolomé", "Saint Barthélemy", "São Bartolomeu", "Saint-Barthélemy"]),
    ("America/St_Kitts", ["San Cristóbal", "Saint Kitts", "São Cristóvão", "Saint-Kitts"]),
    ("America/St_Lucia", ["Santa Lucía", "Saint Lucia", "Santa Lúcia", "Sainte-Lucie"]),
    ("America/St_Thomas", ["Santo Tomás", "Saint Thomas", "São Tomás", "Saint-Thomas"]),
    ("America/St_Vincent", ["San Vicente", "Saint Vincent", "São Vicente", "Saint-Vincent"]),
    ("America/Tortola", ["Tórtola", "Tortola", "Tortola", "Tortola"]),
    ("Atlantic/Bermuda", ["Bermudas", "Bermuda", "Bermudas", "Bermudes"]),
    ("Europe/Brussels", ["Bruselas", "Brussels", "Bruxelas", "Bruxelles"]),
    ("Europe/Lisbon", ["Lisboa", "Lisbon", "Lisboa", "Lisbonne"]),
    ("Europe/London", ["Londres", "London", "Londres", "Londres"]),
    ("Europe/Madrid", ["Madrid", "Madrid", "Madri", "Madrid"]),
    ("Europe/Paris", ["París", "Paris", "Paris", "Paris"]),
    ("Europe/Rome", ["Roma", "Rome", "Roma", "Rome"]),
    ("Europe/Vienna", ["Viena", "Vienna", "Viena", "Vienne"]),
    ("Europe/Zurich", ["Zúrich", "Zurich", "Zurique", "Zurich"]),
    ("Pacific/Easter", ["Isla de Pascua", "Easter Island", "Ilha de Páscoa", "Île de Pâques"]),
    ("Pacific/Galapagos", ["Galápagos", "Galápagos", "Galápagos", "Galápagos"]),
];

/// The place that a zone is called by: `Ciudad de México` of `America/Mexico_City`. One that is of no
/// place has none: `UTC`, `Etc/GMT+5`.
#[must_use]
pub fn place(zone: &str, lang: Lang) -> Option<String> {
    if let Some((_, names)) = PLACES.iter().find(|(code, _)| *code == zone) {
        let [es, en, pt, fr] = names;
        let name = match lang {
            Lang::Es => es,
            Lang::En => en,
            Lang::Pt => pt,
            Lang::Fr => fr,
        };
        return Some((*name).to_owned());
    }
    let (area, place) = zone.rsplit_once('/')?;
    (area != "Etc").then(|| place.replace('_', " "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zone_is_called_by_its_place_in_each_language() {
        let named = |zone: &str| [Lang::Es, Lang::En, Lang::Pt, Lang::Fr].map(|l| place(zone, l));
        let said = |names: [&str; 4]| names.map(|name| Some(name.to_owned()));
        for (zone, names) in [
            (
                "America/Mexico_City",
                ["Ciudad de México", "Mexico City", "Cidade do México", "Mexico"],
            ),
            ("America/Havana", ["La Habana", "Havana", "Havana", "La Havane"]),
            ("America/Lima", ["Lima"; 4]),
            ("America/Argentina/Buenos_Aires", ["Buenos Aires"; 4]),
        ] {
            assert_eq!(named(zone), said(names), "{zone}");
        }
        assert_eq!(named("UTC"), [None, None, None, None]);
        assert_eq!(place("Etc/GMT+5", Lang::Es), None);
    }

    #[test]
    fn the_table_is_in_order_and_has_each_zone_once() {
        assert!(PLACES.windows(2).all(|two| two[0].0 < two[1].0));
    }
}
