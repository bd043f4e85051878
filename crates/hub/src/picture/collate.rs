//! Sorting as each language sorts.

use aunar_domain::words::Lang;
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::{Locale, locale};

/// The locale of a language: neutral Latin American Spanish and Brazilian Portuguese.
#[must_use]
pub fn locale_of(lang: Lang) -> Locale {
    match lang {
        Lang::Es => locale!("es-419"),
        Lang::En => locale!("en"),
        Lang::Pt => locale!("pt"),
        Lang::Fr => locale!("fr"),
    }
}

/// Compares texts as a language sorts them.
#[must_use]
pub fn collator(lang: Lang) -> CollatorBorrowed<'static> {
    Collator::try_new(locale_of(lang).into(), CollatorOptions::default())
        .expect("the collation of the four languages is compiled in")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cmp::Ordering;

    /// Texts in the order in which readers of a language look for them.
    const SORTED: [(Lang, &[&str]); 4] = [
        // Ñ is a letter after N; digits stand before letters, one by one.
        (
            Lang::Es,
            &["10", "2", "anzuelo", "año", "nube", "Nube", "ñandú", "Ñuble", "obra", "Óscar"],
        ),
        // Letters first, then accents, then capitals.
        (Lang::En, &["2", "resume", "Resume", "résumé", "Résumé", "review", "Zulia"]),
        // Ç is a C.
        (Lang::Pt, &["acampamento", "ação", "Acre", "água", "Amapá"]),
        // É is an E; of two accents the first decides.
        (
            Lang::Fr,
            &["cote", "coté", "côte", "côté", "eau", "Éducation", "effort", "œuvre", "zone"],
        ),
    ];

    #[test]
    fn each_language_sorts_as_its_readers_look_for_things() {
        for (lang, texts) in SORTED {
            let collator = collator(lang);
            for (at, earlier) in texts.iter().enumerate() {
                assert_eq!(collator.compare(earlier, earlier), Ordering::Equal, "{earlier}");
                for later in &texts[at + 1..] {
                    let found = collator.compare(earlier, later);
                    assert_eq!(found, Ordering::Less, "{lang:?}: {earlier}, {later}");
                }
            }
        }
    }
}
