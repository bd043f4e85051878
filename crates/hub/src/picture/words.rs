//! The index of words: which records hold a word, in any of the four languages, ranked by BM25.
//!
//! It lives in memory beside the picture it indexes, so that both engines of the database find and
//! rank alike and a search combines with every filter. Titles weigh more than running text.

use aunar_domain::words::{Lang, Text, fold};
use aunar_overlap::normalise::{Words, is_function_word};
use roaring::RoaringBitmap;
use std::collections::HashMap;

/// How much a word in a title weighs against one in running text.
const TITLE: u16 = 4;
/// BM25's saturation and length normalisation: the customary values.
const K1: f32 = 1.2;
const B: f32 = 0.75;
/// Most words of a question that are looked at.
const MOST_WORDS: usize = 12;

/// Documents by the stems of their words.
pub struct WordIndex {
    stemmers: Vec<Words>,
    // Stem, to the documents that hold it (in order) and the weight it has in each.
    postings: HashMap<Box<str>, Vec<(u32, u16)>>,
    lengths: Vec<u32>,
    total: u64,
}

/// What a search found: the documents, and how well each answers.
pub struct Found {
    /// The documents that hold every word.
    pub documents: RoaringBitmap,
    scores: HashMap<u32, f32>,
}

impl Found {
    /// How well a document answers; more is better.
    #[must_use]
    pub fn score(&self, document: u32) -> f32 {
        self.scores.get(&document).copied().unwrap_or(0.0)
    }
}

impl Default for WordIndex {
    fn default() -> Self {
        let stemmers = Lang::ALL.iter().map(|lang| Words::of(*lang)).collect();
        Self { stemmers, postings: HashMap::new(), lengths: Vec::new(), total: 0 }
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
                self.stemmers[wording.lang as usize].stems(&wording.words, |stem| {
                    let count = counts.entry(stem.to_owned()).or_default();
                    *count = count.saturating_add(weight);
                    length += 1;
                });
            }
        }
        for name in names {
            for word in fold(name).split(' ').filter(|w| !w.is_empty()) {
                let count = counts.entry(word.to_owned()).or_default();
                *count = count.saturating_add(TITLE);
            }
        }
        for (stem, count) in counts {
            self.postings.entry(stem.into_boxed_str()).or_default().push((document, count));
        }
        self.lengths.push(length.max(1));
        self.total += u64::from(length.max(1));
        document
    }

    /// Gives back the room that the lists grew by, once the last document is in.
    pub fn close(&mut self) {
        self.lengths.shrink_to_fit();
        self.postings.shrink_to_fit();
        self.postings.values_mut().for_each(Vec::shrink_to_fit);
    }

    /// The documents that hold every word of a question, in whatever language it is asked; `None`
    /// when the question has no word to look for.
    #[must_use]
    pub fn search(&self, question: &str) -> Option<Found> {
        let folded = fold(question);
        let words: Vec<&str> = folded
            .split(' ')
            .filter(|w| !w.is_empty() && !is_function_word(w))
            .take(MOST_WORDS)
            .collect();
        if words.is_empty() {
            return None;
        }
        let mean = self.total as f32 / self.lengths.len().max(1) as f32;
        let mut scores: HashMap<u32, f32> = HashMap::new();
        let mut documents: Option<RoaringBitmap> = None;
        for word in words {
            // The language of a question is not known: a word is looked for as each would stem it.
            let mut stems: Vec<String> = self.stemmers.iter().map(|s| s.stem(word)).collect();
            stems.push(word.to_owned());
            stems.sort_unstable();
            stems.dedup();
            let mut best: HashMap<u32, f32> = HashMap::new();
            for postings in stems.iter().filter_map(|s| self.postings.get(s.as_str())) {
                let rarity = (1.0
                    + (self.lengths.len() as f32 - postings.len() as f32 + 0.5)
                        / (postings.len() as f32 + 0.5))
                    .ln();
                for (document, count) in postings {
                    let count = f32::from(*count);
                    let length = self.lengths[*document as usize] as f32 / mean;
                    let score = rarity * count * (K1 + 1.0) / (count + K1 * (1.0 - B + B * length));
                    let kept = best.entry(*document).or_default();
                    *kept = kept.max(score);
                }
            }
            let holding: RoaringBitmap = best.keys().copied().collect();
            documents = Some(match documents {
                Some(before) => before & holding,
                None => holding,
            });
            for (document, score) in best {
                *scores.entry(document).or_default() += score;
            }
        }
        Some(Found { documents: documents.unwrap_or_default(), scores })
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
