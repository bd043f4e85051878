//! What changed since an index of words was read: kept beside it, so that a change costs what it says and not
//! what the whole plan says. An index with what changed since answers as one that is read anew, to the last bit.

use super::Posting;
use super::gathered::{Gathered, Said};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Arc, OnceLock};

/// The documents that changed or came.
#[derive(Clone, Default)]
pub(super) struct Since {
    changed: BTreeMap<u32, Changed>,
    // The same by stem and by word, made at the first question.
    lists: OnceLock<Arc<Lists>>,
}

/// One document.
#[derive(Clone)]
struct Changed {
    // What it said when the rest was read; nothing where it came later.
    was: Arc<Said>,
    differs: Arc<Differs>,
}

/// What a document says now and did not, and the other way round.
struct Differs {
    // The stems that weigh something else; nothing where the document holds them no more.
    stems: Vec<(Box<str>, Option<u16>)>,
    came: Vec<Box<str>>,
    went: Vec<Box<str>>,
}

/// What of an index is no longer as it was read.
#[derive(Default)]
pub(super) struct Lists {
    /// By stem, the documents in which it weighs something else, in order.
    pub(super) stems: HashMap<Box<str>, Vec<(u32, Option<u16>)>>,
    /// The words that nobody wrote when the rest was read: sorted.
    pub(super) came: Vec<Box<str>>,
    /// The words that are written nowhere any more.
    pub(super) went: HashSet<Box<str>>,
    // In how many documents a word is written that was not there, and in how many no more.
    spelt: HashMap<Box<str>, (u32, u32)>,
}

impl Since {
    /// How many documents say something else than when the rest was read.
    pub(super) fn len(&self) -> usize {
        self.changed.len()
    }

    /// What a document said when the rest was read, if it is among those that changed.
    pub(super) fn was(&self, document: u32) -> Option<Arc<Said>> {
        self.changed.get(&document).map(|changed| Arc::clone(&changed.was))
    }

    /// Notes what a document says now, beside what it said when the rest was read.
    pub(super) fn change(&mut self, document: u32, was: Arc<Said>, now: &Said) {
        let differs = Differs::between(&was, now);
        match differs.is_none() {
            true => _ = self.changed.remove(&document),
            false => {
                let differs = Arc::new(differs);
                self.changed.insert(document, Changed { was, differs });
            }
        }
        self.lists = OnceLock::new();
    }

    /// What of an index is no longer as it was read.
    pub(super) fn lists(&self, gathered: &Gathered) -> &Lists {
        self.lists.get_or_init(|| Arc::new(Lists::of(&self.changed, gathered)))
    }
}

impl Differs {
    fn between(was: &Said, now: &Said) -> Self {
        let came =
            now.weights.iter().filter(|(stem, weight)| was.weights.get(*stem) != Some(*weight));
        let came = came.map(|(stem, weight)| (Box::<str>::from(stem.as_str()), Some(*weight)));
        let went = was.weights.keys().filter(|stem| !now.weights.contains_key(*stem));
        let went = went.map(|stem| (Box::<str>::from(stem.as_str()), None));
        Self {
            stems: came.chain(went).collect(),
            came: now.spellings.difference(&was.spellings).cloned().collect(),
            went: was.spellings.difference(&now.spellings).cloned().collect(),
        }
    }

    fn is_none(&self) -> bool {
        self.stems.is_empty() && self.came.is_empty() && self.went.is_empty()
    }
}

impl Lists {
    fn of(changed: &BTreeMap<u32, Changed>, gathered: &Gathered) -> Self {
        let mut lists = Self::default();
        for (document, changed) in changed {
            for (stem, weight) in &changed.differs.stems {
                lists.stems.entry(stem.clone()).or_default().push((*document, *weight));
            }
            for word in &changed.differs.came {
                lists.spelt.entry(word.clone()).or_default().0 += 1;
            }
            for word in &changed.differs.went {
                lists.spelt.entry(word.clone()).or_default().1 += 1;
            }
        }
        for (word, (more, fewer)) in &lists.spelt {
            let before = gathered.holders(word);
            match (before, before + more > *fewer) {
                (0, true) => lists.came.push(word.clone()),
                (1.., false) => _ = lists.went.insert(word.clone()),
                _ => {}
            }
        }
        lists.came.sort_unstable();
        lists
    }

    /// The words that are written in more documents or in fewer, with how many of each.
    pub(super) fn spelt(&self) -> impl Iterator<Item = (&str, (u32, u32))> {
        self.spelt.iter().map(|(word, counts)| (&**word, *counts))
    }
}

/// A list of documents as it was read, with those that changed.
pub(super) fn after(read: &[Posting], changed: &[(u32, Option<u16>)]) -> Vec<Posting> {
    let mut list = Vec::with_capacity(read.len() + changed.len());
    let mut rest = read;
    for (document, weight) in changed {
        let (before, from) = rest.split_at(rest.partition_point(|(d, _)| d < document));
        list.extend_from_slice(before);
        list.extend(weight.map(|weight| (*document, weight)));
        rest = match from {
            [(d, _), after @ ..] if d == document => after,
            _ => from,
        };
    }
    list.extend_from_slice(rest);
    list
}
