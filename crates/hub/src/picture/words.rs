//! The index of words: which records hold a word, in any of the four languages, ranked by BM25.
//!
//! It lives in memory beside the picture it indexes, so that both engines of the database find and
//! rank alike and a search combines with every filter. Titles weigh more than running text.

use super::question::{Question, Wanted};
use super::spelling;
use aunar_domain::words::{Lang, Text, fold};
use aunar_overlap::normalise::Words;
use roaring::RoaringBitmap;
use std::collections::{HashMap, HashSet};

/// How much a word in a title weighs against one in running text.
const TITLE: u16 = 4;
/// BM25's saturation and length normalisation: the customary values.
const K1: f32 = 1.2;
const B: f32 = 0.75;
/// Most words that are looked at of those that begin as one does.
const MOST_BEGINNING: usize = 256;

/// Documents by the stems of their words.
pub struct WordIndex {
    stemmers: Vec<Words>,
    // Stem, to the documents that hold it (in order) and the weight it has in each.
    postings: HashMap<Box<str>, Vec<(u32, u16)>>,
    lengths: Vec<u32>,
    total: u64,
    // The words as they are written, folded: sorted, and those that came since they were.
    spellings: Vec<Box<str>>,
    new_spellings: HashSet<Box<str>>,
}

/// What a search found: the documents, and how well each answers.
pub struct Found {
    /// The documents that hold every word.
    pub documents: RoaringBitmap,
    // The same, in order, with how well each answers.
    scores: Vec<(u32, f32)>,
}

impl Found {
    /// How well a document answers; more is better.
    #[must_use]
    pub fn score(&self, document: u32) -> f32 {
        let at = self.scores.binary_search_by_key(&document, |(d, _)| *d);
        at.map_or(0.0, |at| self.scores[at].1)
    }

    /// The documents of a set with how well each answers, in the order of the set.
    pub fn scored<'a>(
        &'a self,
        set: &'a RoaringBitmap,
    ) -> impl Iterator<Item = (u32, f32)> + use<'a> {
        // Both are in order: one walk beside the other, instead of a search for each.
        let mut scores = self.scores.iter().copied().peekable();
        set.iter().map(move |document| {
            while scores.next_if(|(d, _)| *d < document).is_some() {}
            (document, scores.next_if(|(d, _)| *d == document).map_or(0.0, |(_, score)| score))
        })
    }
}

impl Default for WordIndex {
    fn default() -> Self {
        let stemmers = Lang::ALL.iter().map(|lang| Words::of(*lang)).collect();
        Self {
            stemmers,
            postings: HashMap::new(),
            lengths: Vec::new(),
            total: 0,
            spellings: Vec::new(),
            new_spellings: HashSet::new(),
        }
    }
}

impl WordIndex {
    /// Adds the next document: its titles, its running texts, and names that are no language's.
    pub fn add(&mut self, titles: &[&Text], texts: &[&Text], names: &[&str]) -> u32 {
        let document =
            u32::try_from(self.lengths.len()).expect("fewer documents than four thousand million");
        let mut counts: HashMap<String, u16> = HashMap::new();
        let mut length = 0_u32;
        for (weight, list) in [(TITLE, titles), (1, texts)] {
            for wording in list.iter().flat_map(|t| t.wordings()) {
                self.stemmers[wording.lang as usize].words(&wording.words, |word, stem| {
                    let count = counts.entry(stem.to_owned()).or_default();
                    *count = count.saturating_add(weight);
                    length += 1;
                    spell(&mut self.new_spellings, word);
                });
            }
        }
        for name in names {
            for word in fold(name).split(' ').filter(|w| !w.is_empty()) {
                let count = counts.entry(word.to_owned()).or_default();
                *count = count.saturating_add(TITLE);
                spell(&mut self.new_spellings, word);
            }
        }
        for (stem, count) in counts {
            self.postings.entry(stem.into_boxed_str()).or_default().push((document, count));
        }
        self.lengths.push(length.max(1));
        self.total += u64::from(length.max(1));
        document
    }

    /// Sorts the words, and gives back the room that the lists grew by: once the last document is in. Before
    /// that no beginning is found, and no word that is nearly one.
    pub fn close(&mut self) {
        self.spellings.extend(self.new_spellings.drain());
        self.new_spellings.shrink_to_fit();
        self.spellings.sort_unstable();
        self.spellings.dedup();
        self.spellings.shrink_to_fit();
        self.lengths.shrink_to_fit();
        self.postings.shrink_to_fit();
        self.postings.values_mut().for_each(Vec::shrink_to_fit);
    }

    /// The documents that hold every word of a question, in whatever language it is asked; `None`
    /// when the question has no word to look for.
    #[must_use]
    pub fn search(&self, question: &str) -> Option<Found> {
        Question::of(question, |_| Vec::new()).map(|question| self.answer(&question))
    }

    /// The documents that hold every word of a question in one of the ways it is written.
    #[must_use]
    pub fn answer(&self, question: &Question) -> Found {
        let mut scores: Option<Vec<(u32, f32)>> = None;
        for wanted in question.wanted() {
            let mut stems = self.stems(wanted.ways.iter().map(String::as_str));
            if wanted.begins {
                stems.extend(self.stems(self.beginning(&wanted.asked)));
                stems.sort_unstable();
                stems.dedup();
            }
            let weighed = self.weighed(&stems);
            scores = Some(match scores {
                Some(before) => both(&before, &weighed),
                None => weighed,
            });
        }
        let scores = scores.unwrap_or_default();
        Found { documents: scores.iter().map(|(document, _)| *document).collect(), scores }
    }

    /// Whether any document holds a word, in one of the ways it is written.
    #[must_use]
    pub fn knows(&self, wanted: &Wanted) -> bool {
        let stems = self.stems(wanted.ways.iter().map(String::as_str));
        stems.iter().any(|stem| self.postings.contains_key(stem.as_str()))
    }

    /// The words here that are spelt nearly as a folded one, and by how many mistakes.
    #[must_use]
    pub fn nearest(&self, word: &str) -> Option<(usize, Vec<&str>)> {
        spelling::nearest(&self.spellings, word)
    }

    /// How many documents hold a folded word, those that hold several forms of it counted for each.
    #[must_use]
    pub fn holding(&self, word: &str) -> usize {
        let stems = self.stems(std::iter::once(word));
        stems.iter().filter_map(|s| self.postings.get(s.as_str())).map(Vec::len).sum()
    }

    /// The words that begin with a folded one.
    fn beginning<'w>(&'w self, begins: &'w str) -> impl Iterator<Item = &'w str> {
        let from = self.spellings.partition_point(|word| &**word < begins);
        let words = self.spellings[from..].iter().map(|word| &**word);
        words.take_while(move |word| word.starts_with(begins)).take(MOST_BEGINNING)
    }

    /// The stems of folded words. The language of a question is not known: a word is looked for as each would
    /// stem it, and as it is.
    fn stems<'w>(&self, words: impl Iterator<Item = &'w str>) -> Vec<String> {
        let mut stems: Vec<String> = Vec::new();
        for word in words {
            stems.extend(self.stemmers.iter().map(|s| s.stem(word)));
            stems.push(word.to_owned());
        }
        stems.sort_unstable();
        stems.dedup();
        stems
    }

    /// The documents that hold one of some stems, in order, with what that weighs; of several the best counts.
    fn weighed(&self, stems: &[String]) -> Vec<(u32, f32)> {
        let lists: Vec<&Vec<(u32, u16)>> =
            stems.iter().filter_map(|stem| self.postings.get(stem.as_str())).collect();
        let mean = self.total as f32 / self.lengths.len().max(1) as f32;
        let mut weighed = Vec::with_capacity(lists.iter().map(|list| list.len()).sum());
        for postings in &lists {
            let rarity = (1.0
                + (self.lengths.len() as f32 - postings.len() as f32 + 0.5)
                    / (postings.len() as f32 + 0.5))
                .ln();
            weighed.extend(postings.iter().map(|(document, count)| {
                let count = f32::from(*count);
                let length = self.lengths[*document as usize] as f32 / mean;
                let score = rarity * count * (K1 + 1.0) / (count + K1 * (1.0 - B + B * length));
                (*document, score)
            }));
        }
        if lists.len() > 1 {
            // Each list is in order, which a sort that keeps the order of equals makes use of.
            weighed.sort_by_key(|(document, _)| *document);
            weighed.dedup_by(|next, kept| {
                let is_same = next.0 == kept.0;
                if is_same {
                    kept.1 = kept.1.max(next.1);
                }
                is_same
            });
        }
        weighed
    }
}

/// The documents of both lists, each in order, with the sum of what they weigh.
fn both(a: &[(u32, f32)], b: &[(u32, f32)]) -> Vec<(u32, f32)> {
    let mut shared = Vec::with_capacity(a.len().min(b.len()));
    let mut others = b.iter().peekable();
    for (document, score) in a {
        while others.next_if(|(d, _)| d < document).is_some() {}
        if let Some((_, more)) = others.next_if(|(d, _)| d == document) {
            shared.push((*document, score + more));
        }
    }
    shared
}

/// Notes how a word is written.
fn spell(spellings: &mut HashSet<Box<str>>, word: &str) {
    if !spellings.contains(word) {
        spellings.insert(Box::from(word));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index(titles: &[(Lang, &str)]) -> WordIndex {
        let mut index = WordIndex::default();
        for (lang, title) in titles {
            index.add(&[&Text::new(*lang, title).expect("words")], &[], &["IOM"]);
        }
        index
    }

    fn found(index: &WordIndex, question: &str) -> Vec<u32> {
        let found = index.search(question).expect("a word");
        let mut ranked: Vec<u32> = found.documents.iter().collect();
        ranked.sort_by(|a, b| found.score(*b).total_cmp(&found.score(*a)));
        ranked
    }

    #[test]
    fn words_are_found_without_accents_in_any_number_and_language() {
        let index = index(&[
            (Lang::Es, "Datos sobre la migración en las fronteras"),
            (Lang::Pt, "Dados sobre migrações"),
            (Lang::En, "Border workshop"),
        ]);
        assert_eq!(found(&index, "migracion"), [0]);
        assert_eq!(found(&index, "MIGRACIONES frontera"), [0]);
        assert_eq!(found(&index, "migracao"), [1]);
        assert_eq!(found(&index, "borders"), [2]);
        assert_eq!(found(&index, "iom").len(), 3);
        assert!(found(&index, "migracion border").is_empty(), "every word has to be there");
        assert!(index.search("de la").is_none());
    }

    #[test]
    fn a_rarer_word_and_a_shorter_text_count_more() {
        let index = index(&[
            (
                Lang::En,
                "Training of officials on trafficking and many other matters of the coming year",
            ),
            (Lang::En, "Training on trafficking"),
        ]);
        assert_eq!(found(&index, "trafficking"), [1, 0]);
    }
}
