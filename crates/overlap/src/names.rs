//! Places and other proper names within a text: words with a capital where none is due.

use crate::glossary::{ConceptId, Word};
use crate::listing::Names;
use std::collections::BTreeSet;

const MOST: usize = 8;

/// The names of a text; words that follow each other are one name. What the glossary knows is none.
pub(crate) fn names(words: &[Word], concepts: &[Option<ConceptId>]) -> Names {
    // A title in capitals names nothing: most of its common words have capitals too.
    let common = || words.iter().zip(concepts).filter(|(_, concept)| concept.is_some());
    let capitals = common().filter(|(word, _)| word.is_name).count();
    if capitals > 2 && capitals * 2 > common().count() {
        return Names::default();
    }
    let mut found: BTreeSet<String> = BTreeSet::new();
    let mut name = String::new();
    for (word, concept) in words.iter().zip(concepts) {
        let is_name = word.is_name && concept.is_none();
        let goes_on = is_name && word.follows;
        if !name.is_empty() && !goes_on {
            found.insert(std::mem::take(&mut name));
        }
        if is_name {
            if !name.is_empty() {
                name.push(' ');
            }
            name.push_str(&word.folded);
        }
    }
    if !name.is_empty() {
        found.insert(name);
    }
    Names::of(found.into_iter().take(MOST))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::glossary::{Glossary, words};
    use aunar_domain::words::Lang;

    fn of(lang: Lang, text: &str) -> Vec<String> {
        let words = words(lang, text);
        let concepts = Glossary::shipped().name_words(lang, &words);
        names(&words, &concepts).iter().map(str::to_owned).collect()
    }

    #[test]
    fn places_are_named_and_sentence_starts_are_not() {
        let text = "Taller en San Miguel. Capacitación en Huehuetenango y Boa Vista";
        assert_eq!(of(Lang::Es, text), ["boa vista", "huehuetenango", "san miguel"]);
        assert_eq!(of(Lang::Es, "Acuerdo con España"), Vec::<String>::new());
        let title = "Training Of Panamanian Border Guards In Counterfeit Detection";
        assert_eq!(of(Lang::En, title), Vec::<String>::new());
    }
}
