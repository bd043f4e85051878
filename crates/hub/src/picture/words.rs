//! The index of words: which records hold a word, in any of the four languages, ranked by BM25.
//!
//! It lives in memory beside the picture it indexes, so that both engines of the database find and
//! rank alike and a search combines with every filter. Titles weigh more than running text.
//!
//! Where a few documents change, what they say now is kept beside the lists that were read at once
//! (`since.rs`): the index of a plan follows a change at the cost of what changed.

#[cfg(test)]
mod following;
mod gathered;
mod since;

pub use gathered::Document;

use super::question::{Question, Wanted};
use super::spelling;
use aunar_domain::blocks::Blocks;
use aunar_domain::words::{Lang, Text};
use aunar_overlap::normalise::Words;
use gathered::{Gathered, Said};
use roaring::RoaringBitmap;
use since::{Lists, Since};
use std::borrow::Cow;
use std::sync::Arc;

/// How much a word in a title weighs against one in running text.
const TITLE: u16 = 4;
/// BM25's saturation and length normalisation: the customary values.
const K1: f32 = 1.2;
const B: f32 = 0.75;
/// Most words that are looked at of those that begin as one does.
const MOST_BEGINNING: usize = 256;

/// A document that holds a stem, and the weight it has there.
type Posting = (u32, u16);

/// Documents by the stems of their words.
#[derive(Clone)]
pub struct WordIndex {
    stemmers: Arc<[Words]>,
    // What was read at once, which whoever follows a change shares, and what changed since.
    gathered: Arc<Gathered>,
    since: Since,
    // How long each document is now, and all of them together.
    lengths: Blocks<u32>,
    total: u64,
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
        Self {
            stemmers: Lang::ALL.iter().map(|lang| Words::of(*lang)).collect(),
            gathered: Arc::default(),
            since: Since::default(),
            lengths: Blocks::default(),
            total: 0,
        }
    }
}

impl WordIndex {
    /// Adds the next document: its titles, its running texts, and names that are no language's.
    pub fn add(&mut self, titles: &[&Text], texts: &[&Text], names: &[&str]) -> u32 {
        let document = self.next();
        let gathered = Arc::make_mut(&mut self.gathered);
        let length = gathered.add(document, &self.stemmers, (titles, texts, names));
        self.lengths.push(length);
        self.total += u64::from(length);
        document
    }

    /// Sorts the words, and gives back the room that the lists grew by: once the last document is in. Before
    /// that no beginning is found, and no word that is nearly one.
    pub fn close(&mut self) {
        Arc::make_mut(&mut self.gathered).close();
    }

    /// Has a document say what it says now, `before` being what it said until now. What is closed stays so.
    pub fn replace(&mut self, document: u32, before: &Document<'_>, now: &Document<'_>) {
        if before == now {
            return;
        }
        let said = |document: &Document<'_>| Said::of(&self.stemmers, document.parts());
        let was = self.since.was(document).unwrap_or_else(|| Arc::new(said(before)));
        let now = said(now);
        let at = document as usize;
        self.total = self.total - u64::from(self.lengths[at]) + u64::from(now.length);
        self.lengths.set(at, now.length);
        self.since.change(document, was, &now);
    }

    /// Adds a document after the last. What is closed stays so.
    pub fn push(&mut self, document: &Document<'_>) {
        let at = self.next();
        let now = Said::of(&self.stemmers, document.parts());
        self.lengths.push(now.length);
        self.total += u64::from(now.length);
        self.since.change(at, Arc::default(), &now);
    }

    /// How many documents say something else than when the index was read at once.
    #[must_use]
    pub fn changed(&self) -> usize {
        self.since.len()
    }

    /// The same index with nothing kept beside it.
    #[must_use]
    pub fn folded(&self) -> Self {
        let lists = self.lists();
        let mut gathered = Gathered::clone(&self.gathered);
        for stem in lists.stems.keys() {
            match self.list(stem) {
                Some(list) => {
                    let mut list = list.into_owned();
                    list.shrink_to_fit();
                    gathered.postings.insert(stem.clone(), list);
                }
                None => _ = gathered.postings.remove(stem),
            }
        }
        gathered.respell(lists.spelt());
        Self {
            stemmers: Arc::clone(&self.stemmers),
            gathered: Arc::new(gathered),
            since: Since::default(),
            lengths: self.lengths.clone(),
            total: self.total,
        }
    }

    fn next(&self) -> u32 {
        u32::try_from(self.lengths.len()).expect("fewer documents than four thousand million")
    }

    fn lists(&self) -> &Lists {
        self.since.lists(&self.gathered)
    }

    /// The documents that hold a stem, in order, with its weight in each; nothing where none does.
    fn list(&self, stem: &str) -> Option<Cow<'_, [Posting]>> {
        let read = self.gathered.postings.get(stem).map_or(&[][..], Vec::as_slice);
        let list = match self.lists().stems.get(stem) {
            Some(changed) => Cow::Owned(since::after(read, changed)),
            None => Cow::Borrowed(read),
        };
        (!list.is_empty()).then_some(list)
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
                stems.extend(self.stems(self.beginning(&wanted.asked).into_iter()));
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
        let documents = scores.iter().map(|(document, _)| *document);
        let documents = RoaringBitmap::from_sorted_iter(documents).expect("each once, in order");
        Found { documents, scores }
    }

    /// Whether any document holds a word, in one of the ways it is written.
    #[must_use]
    pub fn knows(&self, wanted: &Wanted) -> bool {
        let stems = self.stems(wanted.ways.iter().map(String::as_str));
        stems.iter().any(|stem| self.list(stem).is_some())
    }

    /// The words here that are spelt nearly as a folded one, and by how many mistakes.
    #[must_use]
    pub fn nearest(&self, word: &str) -> Option<(usize, Vec<&str>)> {
        let lists = self.lists();
        let is_there = |word: &str| !lists.went.contains(word);
        let read = spelling::nearest(&self.gathered.spellings, word, is_there);
        let came = spelling::nearest(&lists.came, word, |_| true);
        match (read, came) {
            (Some((distance, mut words)), Some((other, more))) if distance == other => {
                words.extend(more);
                words.sort_unstable();
                Some((distance, words))
            }
            (Some(read), Some(came)) => Some(if read.0 < came.0 { read } else { came }),
            (read, came) => read.or(came),
        }
    }

    /// How many documents hold a folded word, those that hold several forms of it counted for each.
    #[must_use]
    pub fn holding(&self, word: &str) -> usize {
        let stems = self.stems(std::iter::once(word));
        stems.iter().filter_map(|stem| self.list(stem)).map(|list| list.len()).sum()
    }

    /// The words that begin with a folded one.
    fn beginning(&self, begins: &str) -> Vec<&str> {
        let lists = self.lists();
        let read = begun(&self.gathered.spellings, begins);
        let read = read.filter(|word| !lists.went.contains(*word)).take(MOST_BEGINNING);
        let mut words: Vec<&str> = read.chain(begun(&lists.came, begins)).collect();
        words.sort_unstable();
        words.truncate(MOST_BEGINNING);
        words
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
        let lists: Vec<Cow<'_, [Posting]>> =
            stems.iter().filter_map(|stem| self.list(stem)).collect();
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

/// The words of a sorted list that begin with one.
fn begun<'w>(sorted: &'w [Box<str>], begins: &str) -> impl Iterator<Item = &'w str> {
    let from = sorted.partition_point(|word| &**word < begins);
    let words = sorted[from..].iter().map(|word| &**word);
    words.take_while(move |word| word.starts_with(begins))
}

#[cfg(test)]
mod tests;
