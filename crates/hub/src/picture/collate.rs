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
