//! How like two names are, and what all an entity is called.

use crate::entity::Entity;
use crate::words::fold;

/// Everything an entity is called, folded.
pub(super) fn names(entity: &Entity) -> Vec<String> {
    let texts = [Some(&entity.name), entity.acronym.as_ref()];
    let worded = texts.into_iter().flatten().flat_map(|t| t.wordings()).map(|w| w.words.as_str());
    let mut names: Vec<String> = std::iter::once(entity.code.as_str())
        .chain(worded)
        .chain(entity.also.iter().map(String::as_str))
        .map(fold)
        .collect();
    // `International Organization for Migration (IOM)`, as many lists write it.
    let pairs: Vec<String> = entity
        .name
        .wordings()
        .iter()
        .flat_map(|name| {
            entity
                .acronym
                .iter()
                .flat_map(|a| a.wordings())
                .map(move |a| fold(&format!("{} {}", name.words, a.words)))
        })
        .collect();
    names.extend(pairs);
    names.retain(|n| !n.is_empty());
    names
}

/// A folded name without the article it begins with.
pub(super) fn without_article(folded: &str) -> Option<&str> {
    ["the ", "la ", "el ", "o ", "a ", "l ", "le ", "los ", "las ", "les ", "os ", "as "]
        .iter()
        .find_map(|article| folded.strip_prefix(article))
}

/// The threes of letters that a folded name is made of, each once, in order.
pub(super) fn trigrams(folded: &str) -> Vec<[char; 3]> {
    let letters: Vec<char> = std::iter::once(' ').chain(folded.chars()).chain([' ']).collect();
    let mut grams: Vec<[char; 3]> = letters.windows(3).map(|w| [w[0], w[1], w[2]]).collect();
    grams.sort_unstable();
    grams.dedup();
    grams
}

/// How much two names share, 0 to 1.
pub(super) fn dice(a: &[[char; 3]], b: &[[char; 3]]) -> f64 {
    if a.is_empty() || b.is_empty() {
        return 0.0;
    }
    let shared = a.iter().filter(|g| b.binary_search(g).is_ok()).count();
    2.0 * shared as f64 / (a.len() + b.len()) as f64
}
