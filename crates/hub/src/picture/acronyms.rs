//! Who and what is called by letters is called by others in another language: OIM is IOM.

use aunar_domain::entity::Entity;
use aunar_domain::register::Register;
use aunar_domain::words::fold;

/// What the field calls by letters and is no body of the register, in the languages that have letters of their
/// own for it: the Global Compact, the Sustainable Development Goals, the International Migration Review
/// Forum.
const OF_THE_FIELD: [&[&str]; 3] =
    [&["gcm", "pmm", "pgm"], &["sdg", "sdgs", "ods", "odd"], &["imrf", "femi", "fems"]];

/// What an entity is called beside its name: by letters in every language, by its code, and otherwise.
pub fn called(entity: &Entity) -> impl Iterator<Item = &str> {
    let acronyms = entity.acronym.iter().flat_map(|a| a.wordings()).map(|w| w.words.as_str());
    acronyms.chain([entity.code.as_str()]).chain(entity.also.iter().map(String::as_str))
}

/// The other words, folded, by which somebody is meant who is called by a folded word: acronyms of the same
/// body in any language, its code, and what else it is called in one word.
pub(super) fn others(register: &Register, word: &str) -> Vec<String> {
    let mut others: Vec<String> = Vec::new();
    if let Some(entity) = register.find(word) {
        others.extend(called(entity).map(fold).filter(|name| !name.contains(' ')));
    }
    for group in OF_THE_FIELD.iter().filter(|group| group.contains(&word)) {
        others.extend(group.iter().map(|other| (*other).to_owned()));
    }
    others.retain(|other| !other.is_empty() && other != word);
    others.sort_unstable();
    others.dedup();
    others
}

#[cfg(test)]
mod tests {
    use super::*;
    use aunar_domain::entity::shipped;

    #[test]
    fn a_body_is_found_by_its_letters_in_any_language() {
        let register = Register::new(shipped());
        for (asked, other) in [
            ("iom", "oim"),
            ("oim", "iom"),
            ("acnudh", "ohchr"),
            ("cepal", "eclac"),
            ("hcr", "acnur"),
            ("gcm", "pmm"),
            ("pgm", "gcm"),
            ("ods", "sdg"),
        ] {
            let others = others(&register, asked);
            assert!(others.iter().any(|o| o == other), "{asked}: {others:?}");
            assert!(!others.iter().any(|o| o == asked), "{asked}: {others:?}");
        }
        assert!(others(&register, "trata").is_empty());
    }
}
