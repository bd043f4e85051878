//! What an index of words is made of: the lists of documents by stem, and the words as they are written.

use super::{Posting, TITLE};
use aunar_domain::words::{Text, fold};
use aunar_overlap::normalise::Words;
use std::collections::{BTreeMap, HashMap, HashSet};

/// What a document is found by.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Document<'a> {
    /// Its titles, whose words weigh more.
    pub titles: Vec<&'a Text>,
    /// Its running texts.
    pub texts: Vec<&'a Text>,
    /// Names that are no language's.
    pub names: Vec<&'a str>,
}

impl Document<'_> {
    /// Its parts, as they are read.
    pub(super) fn parts(&self) -> Parts<'_> {
        (&self.titles, &self.texts, &self.names)
    }
}

/// The titles, the running texts and the names of a document.
pub(super) type Parts<'a> = (&'a [&'a Text], &'a [&'a Text], &'a [&'a str]);

/// What many documents hold, read one after the other.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Gathered {
    /// Stem, to the documents that hold it (in order) and the weight it has in each.
    pub(super) postings: HashMap<Box<str>, Vec<Posting>>,
    /// The words as they are written, folded and sorted.
    pub(super) spellings: Vec<Box<str>>,
    // In how many documents each of them is written.
    holders: Vec<u32>,
    // The words that came since they were sorted: the last document that each is written in, and in how many.
    new_spellings: HashMap<Box<str>, (u32, u32)>,
}

impl Gathered {
    /// Adds a document with a number above all others; how long it is.
    pub(super) fn add(&mut self, document: u32, stemmers: &[Words], parts: Parts<'_>) -> u32 {
        let Self { postings, new_spellings, .. } = self;
        let (weights, length) = weigh(stemmers, parts, |word| spell(new_spellings, word, document));
        for (stem, weight) in weights {
            postings.entry(stem.into_boxed_str()).or_default().push((document, weight));
        }
        length
    }

    /// Sorts the words, and gives back the room that the lists grew by.
    pub(super) fn close(&mut self) {
        let sorted = self.spellings.drain(..).zip(self.holders.drain(..));
        let new = self.new_spellings.drain().map(|(word, (_, holders))| (word, holders));
        let mut all: Vec<(Box<str>, u32)> = sorted.chain(new).collect();
        all.sort_unstable();
        all.dedup_by(|next, kept| {
            let is_same = next.0 == kept.0;
            if is_same {
                kept.1 += next.1;
            }
            is_same
        });
        self.spelt(all);
        self.new_spellings.shrink_to_fit();
        self.postings.shrink_to_fit();
        self.postings.values_mut().for_each(Vec::shrink_to_fit);
    }

    /// In how many documents a folded word is written so.
    pub(super) fn holders(&self, word: &str) -> u32 {
        self.spellings.binary_search_by(|w| (**w).cmp(word)).map_or(0, |at| self.holders[at])
    }

    /// Counts documents in which a word is written now, and those in which it no longer is.
    pub(super) fn respell<'w>(&mut self, changed: impl Iterator<Item = (&'w str, (u32, u32))>) {
        let sorted = self.spellings.drain(..).zip(self.holders.drain(..));
        let mut all: BTreeMap<Box<str>, u32> = sorted.collect();
        for (word, (more, fewer)) in changed {
            let holders = all.get(word).copied().unwrap_or(0) + more;
            match holders.saturating_sub(fewer) {
                0 => _ = all.remove(word),
                holders => _ = all.insert(Box::from(word), holders),
            }
        }
        self.spelt(all);
    }

    fn spelt(&mut self, sorted: impl IntoIterator<Item = (Box<str>, u32)>) {
        (self.spellings, self.holders) = sorted.into_iter().unzip();
        self.spellings.shrink_to_fit();
        self.holders.shrink_to_fit();
    }
}

/// What one document says.
#[derive(Debug, Default)]
pub(super) struct Said {
    /// How much each stem weighs in it.
    pub(super) weights: HashMap<String, u16>,
    /// Its words as they are written, folded.
    pub(super) spellings: HashSet<Box<str>>,
    /// How long it is.
    pub(super) length: u32,
}

impl Said {
    /// What a document says, in its parts.
    pub(super) fn of(stemmers: &[Words], parts: Parts<'_>) -> Self {
        let mut spellings = HashSet::new();
        let (weights, length) = weigh(stemmers, parts, |word| {
            if !spellings.contains(word) {
                spellings.insert(Box::from(word));
            }
        });
        Self { weights, spellings, length }
    }
}

/// How much each stem weighs in a document, and how long that is. Calls with each word as it is written.
fn weigh(
    stemmers: &[Words],
    (titles, texts, names): Parts<'_>,
    mut spelt: impl FnMut(&str),
) -> (HashMap<String, u16>, u32) {
    let mut weights: HashMap<String, u16> = HashMap::new();
    let mut length = 0_u32;
    for (weight, list) in [(TITLE, titles), (1, texts)] {
        for wording in list.iter().flat_map(|t| t.wordings()) {
            stemmers[wording.lang as usize].words(&wording.words, |word, stem| {
                let count = weights.entry(stem.to_owned()).or_default();
                *count = count.saturating_add(weight);
                length += 1;
                spelt(word);
            });
        }
    }
    for name in names {
        for word in fold(name).split(' ').filter(|w| !w.is_empty()) {
            let count = weights.entry(word.to_owned()).or_default();
            *count = count.saturating_add(TITLE);
            spelt(word);
        }
    }
    (weights, length.max(1))
}

/// Notes how a word is written in a document.
fn spell(spellings: &mut HashMap<Box<str>, (u32, u32)>, word: &str, document: u32) {
    match spellings.get_mut(word) {
        Some((last, _)) if *last == document => {}
        Some((last, holders)) => {
            *last = document;
            *holders += 1;
        }
        None => {
            spellings.insert(Box::from(word), (document, 1));
        }
    }
}
