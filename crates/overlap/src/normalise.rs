//! The words of a text as they are compared: folded (lower case, no accents), without the
//! commonest function words, and stemmed in the text's language.

use aunar_domain::words::{Lang, fold};
use rust_stemmers::{Algorithm, Stemmer};

/// Stems words of one language.
pub struct Words {
    lang: Lang,
    stemmer: Stemmer,
}

impl Words {
    /// The words of a language.
    #[must_use]
    pub fn of(lang: Lang) -> Self {
        let algorithm = match lang {
            Lang::Es => Algorithm::Spanish,
            Lang::En => Algorithm::English,
            Lang::Pt => Algorithm::Portuguese,
            Lang::Fr => Algorithm::French,
        };
        Self { lang, stemmer: Stemmer::create(algorithm) }
    }

    /// Calls back with the stem of each word that carries meaning, in order.
    pub fn stems(&self, text: &str, mut each: impl FnMut(&str)) {
        self.words(text, |_, stem| each(stem));
    }

    /// Calls back with each word that carries meaning, folded and not stemmed, and with its stem, in order.
    pub fn words(&self, text: &str, mut each: impl FnMut(&str, &str)) {
        for word in fold(text).split(' ').filter(|w| !w.is_empty()) {
            if !is_function_word(word) {
                each(word, &self.stem(word));
            }
        }
    }

    /// The stem of one folded word.
    ///
    /// The stemmers look for accented endings (`-ción`, `-ção`) and people leave accents out, so
    /// the accent of a telling ending is put back before stemming and dropped after: `migracion`,
    /// `migración` and `migraciones` have one stem.
    #[must_use]
    pub fn stem(&self, folded: &str) -> String {
        if folded.chars().any(|c| c.is_ascii_digit()) {
            return folded.to_owned();
        }
        // Portuguese plurals of `-ão` are put back in the singular, which its stemmer leaves apart.
        const ENDINGS: [(Lang, &str, &str); 8] = [
            (Lang::Es, "cion", "ción"),
            (Lang::Es, "sion", "sión"),
            (Lang::Es, "logia", "logía"),
            (Lang::Pt, "coes", "ção"),
            (Lang::Pt, "soes", "são"),
            (Lang::Pt, "cao", "ção"),
            (Lang::Pt, "sao", "são"),
            (Lang::Fr, "ite", "ité"),
        ];
        let accented = ENDINGS.iter().find_map(|(lang, plain, accented)| {
            (*lang == self.lang).then_some(())?;
            Some(format!("{}{accented}", folded.strip_suffix(plain)?))
        });
        fold(&self.stemmer.stem(accented.as_deref().unwrap_or(folded)))
    }
}

/// Whether a folded word is too common in any of the four languages to tell texts apart.
#[must_use]
pub fn is_function_word(folded: &str) -> bool {
    const COMMON: &[&str] = &[
        "a", "al", "an", "and", "ao", "aos", "as", "at", "au", "aux", "avec", "by", "com", "con",
        "d", "da", "das", "dans", "de", "del", "des", "do", "dos", "du", "e", "el", "em", "en",
        "entre", "et", "for", "from", "in", "is", "its", "l", "la", "las", "le", "les", "lo",
        "los", "na", "nas", "no", "nos", "o", "of", "on", "or", "os", "ou", "para", "par", "pela",
        "pelo", "por", "pour", "que", "qui", "s", "se", "su", "sur", "sus", "the", "to", "u", "um",
        "uma", "un", "una", "une", "with", "y",
    ];
    COMMON.binary_search(&folded).is_ok() || folded == "sobre" || folded == "como"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stems(lang: Lang, text: &str) -> Vec<String> {
        let mut all = Vec::new();
        Words::of(lang).stems(text, |stem| all.push(stem.to_owned()));
        all
    }

    #[test]
    fn accents_and_plurals_do_not_matter() {
        for lang_words in [
            (Lang::Es, ["migración", "migracion", "migraciones", "MIGRACIÓN"]),
            (Lang::Pt, ["migração", "migracao", "migrações", "migracoes"]),
            (Lang::En, ["migration", "migrations", "Migration", "migrations"]),
            (Lang::Fr, ["migration", "migrations", "MIGRATION", "migrations"]),
        ] {
            let mut found: Vec<String> =
                lang_words.1.iter().flat_map(|w| stems(lang_words.0, w)).collect();
            found.dedup();
            assert_eq!(found.len(), 1, "{:?}: {found:?}", lang_words.0);
        }
    }

    #[test]
    fn trafficking_and_smuggling_keep_their_own_stems() {
        assert_ne!(stems(Lang::Es, "trata"), stems(Lang::Es, "tráfico"));
    }

    #[test]
    fn function_words_say_nothing() {
        assert_eq!(stems(Lang::Es, "el de la"), Vec::<String>::new());
        let mut sorted = ["a", "al"].to_vec();
        sorted.sort_unstable();
        assert!(is_function_word("y") && is_function_word("the") && !is_function_word("trata"));
    }
}
