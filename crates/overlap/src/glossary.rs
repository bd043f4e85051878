//! The words of the field in four languages: which concepts a text names.
//!
//! A term is matched by the stems of its words, the longest first, so that *tráfico de drogas* is not
//! taken for *tráfico*, which in Spanish is the smuggling of migrants while in Portuguese *tráfico de
//! pessoas* is trafficking. The data says of itself how it is written: `data/glossary.psv`.

mod concept;
mod word;

pub use concept::{Class, Concept, ConceptId};
pub(crate) use word::{Word, words};

use crate::normalise::{Words, is_function_word};
use aunar_domain::words::{Lang, fold};
use std::collections::HashMap;

/// A term as it is looked for: the words after its first, and what it names.
#[derive(Debug)]
struct Term {
    rest: Vec<String>,
    concept: ConceptId,
}

/// The concepts, and their terms by first word.
#[derive(Debug)]
pub struct Glossary {
    concepts: Vec<Concept>,
    /// Groups of concepts that are never the same work, however like their words are.
    apart: Vec<Vec<u16>>,
    terms: [HashMap<String, Vec<Term>>; 4],
}

/// Why a glossary cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line} of the glossary: {what}")]
pub struct BrokenGlossary {
    /// Which line, from 1.
    pub line: usize,
    /// What is wrong and what would be accepted.
    pub what: String,
}

/// The place of a language in the tables.
const fn place(lang: Lang) -> usize {
    match lang {
        Lang::Es => 0,
        Lang::En => 1,
        Lang::Pt => 2,
        Lang::Fr => 3,
    }
}

impl Glossary {
    /// The glossary that ships with the crate.
    #[must_use]
    pub fn shipped() -> Self {
        Self::read(include_str!("../data/glossary.psv")).expect("a test reads the shipped glossary")
    }

    /// Reads a glossary. A term that two concepts claim in one language is refused unless the later
    /// declares it with `~`.
    pub fn read(text: &str) -> Result<Self, BrokenGlossary> {
        let mut glossary =
            Self { concepts: Vec::new(), apart: Vec::new(), terms: Default::default() };
        let mut claimed: HashMap<(usize, Vec<String>), ConceptId> = HashMap::new();
        for (at, row) in text.lines().enumerate() {
            if row.starts_with('#') || row.trim().is_empty() {
                continue;
            }
            let wrong = |what: String| BrokenGlossary { line: at + 1, what };
            if let Some(codes) = row.strip_prefix('!') {
                let found = codes.split_whitespace().map(|code| {
                    let id = glossary.concept(code).map(|id| id.0);
                    id.ok_or_else(|| wrong(format!("`{code}` is no concept of a line above")))
                });
                glossary.apart.push(found.collect::<Result<_, _>>()?);
                continue;
            }
            let fields: Vec<&str> = row.split('|').collect();
            let [code, class, wordings @ ..] = fields.as_slice() else {
                return Err(wrong("a concept and its class were expected".to_owned()));
            };
            let wordings: [&str; 4] = wordings.try_into().map_err(|_| {
                wrong("terms in Spanish, English, Portuguese and French were expected".to_owned())
            })?;
            let class = Class::from_code(class).ok_or_else(|| {
                wrong(format!("`{class}` is not a class; accepted: t, p, n, f, g"))
            })?;
            if glossary.concept(code).is_some() {
                return Err(wrong(format!("`{code}` stands twice")));
            }
            let id = u16::try_from(glossary.concepts.len())
                .map(ConceptId)
                .map_err(|_| wrong("65,536 concepts at most".to_owned()))?;
            let mut terms: [Vec<String>; 4] = Default::default();
            for (lang, wording) in Lang::ALL.iter().zip(wordings) {
                let shelf = place(*lang);
                for term in wording.split(';').map(str::trim).filter(|term| !term.is_empty()) {
                    let (term, shared) = match term.strip_prefix('~') {
                        Some(term) => (term, true),
                        None => (term, false),
                    };
                    terms[shelf].push(term.trim_start_matches('=').to_owned());
                    let keys = keys(*lang, term);
                    if keys.is_empty() {
                        return Err(wrong(format!("`{term}` has no word that tells anything")));
                    }
                    if let Some(owner) = claimed.get(&(shelf, keys.clone())) {
                        if *owner != id && !shared {
                            let owner = &glossary.concepts[usize::from(owner.0)].code;
                            let what = format!("`{term}` ({}) belongs to `{owner}`", lang.code());
                            return Err(wrong(what));
                        }
                        continue;
                    }
                    claimed.insert((shelf, keys.clone()), id);
                    let (first, rest) = keys.split_first().expect("not empty, looked at above");
                    let shelf = glossary.terms[shelf].entry(first.clone()).or_default();
                    shelf.push(Term { rest: rest.to_vec(), concept: id });
                }
                if terms[shelf].is_empty() {
                    return Err(wrong(format!("no term in {}", lang.code())));
                }
            }
            glossary.concepts.push(Concept { code: (*code).to_owned(), class, terms });
        }
        for shelf in glossary.terms.iter_mut().flat_map(HashMap::values_mut) {
            shelf.sort_by_key(|term| std::cmp::Reverse(term.rest.len()));
        }
        Ok(glossary)
    }

    /// All concepts, in order.
    #[must_use]
    pub fn concepts(&self) -> &[Concept] {
        &self.concepts
    }

    /// A concept by its code.
    #[must_use]
    pub fn concept(&self, code: &str) -> Option<ConceptId> {
        let at = self.concepts.iter().position(|concept| concept.code == code)?;
        u16::try_from(at).ok().map(ConceptId)
    }

    /// A concept by its id.
    #[must_use]
    pub fn get(&self, id: ConceptId) -> Option<&Concept> {
        self.concepts.get(usize::from(id.0))
    }

    /// What a concept is called in a language; empty for an id of another glossary.
    #[must_use]
    pub fn name(&self, id: ConceptId, lang: Lang) -> &str {
        self.get(id).and_then(|concept| concept.terms[place(lang)].first()).map_or("", |name| name)
    }

    /// Whether two texts that name these concepts are about what is kept apart: each names something of
    /// a group, and nothing of it is in both. Both lists are sorted.
    pub(crate) fn keeps_apart(&self, a: &[u16], b: &[u16]) -> bool {
        let names = |of: &[u16], id: u16| of.binary_search(&id).is_ok();
        self.apart.iter().any(|group| {
            let of = |side: &[u16]| group.iter().any(|id| names(side, *id));
            of(a) && of(b) && !group.iter().any(|id| names(a, *id) && names(b, *id))
        })
    }

    pub(crate) fn weight(&self, id: u16) -> f32 {
        self.concepts.get(usize::from(id)).map_or(0.0, |concept| concept.class.weight())
    }

    /// The concepts a text names, in order and possibly more than once.
    #[must_use]
    pub fn find(&self, lang: Lang, text: &str) -> Vec<ConceptId> {
        self.name_words(lang, &words(lang, text)).into_iter().flatten().collect()
    }

    /// For each word, the concept it belongs to: a term's words all have the same.
    pub(crate) fn name_words(&self, lang: Lang, words: &[Word]) -> Vec<Option<ConceptId>> {
        let shelf = &self.terms[place(lang)];
        let mut named = vec![None; words.len()];
        let mut at = 0;
        while at < words.len() {
            let exact = format!("={}", words[at].folded);
            // Of two terms as long the exact one, which the last of the longest is.
            let candidates = [words[at].stem.as_str(), exact.as_str()];
            let best = candidates
                .iter()
                .filter_map(|key| shelf.get(*key))
                .filter_map(|terms| terms.iter().find(|term| follows(&words[at + 1..], &term.rest)))
                .max_by_key(|term| term.rest.len());
            match best {
                Some(term) => {
                    named[at..=at + term.rest.len()].fill(Some(term.concept));
                    at += term.rest.len() + 1;
                }
                None => at += 1,
            }
        }
        named
    }
}

fn follows(words: &[Word], rest: &[String]) -> bool {
    rest.len() <= words.len()
        && rest.iter().zip(words).all(|(key, word)| match key.strip_prefix('=') {
            Some(exact) => word.folded == exact,
            None => word.stem == *key,
        })
}

/// The keys of a term: the stems of its telling words, or the words themselves after `=`.
fn keys(lang: Lang, term: &str) -> Vec<String> {
    let exact = term.strip_prefix('=');
    let stemmed = Words::of(lang);
    fold(exact.unwrap_or(term))
        .split(' ')
        .filter(|word| !word.is_empty() && !is_function_word(word))
        .map(|word| if exact.is_some() { format!("={word}") } else { stemmed.stem(word) })
        .collect()
}

#[cfg(test)]
mod tests;
