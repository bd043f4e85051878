//! A question to an index of words: what has to be there, and every way in which it may be written.

use crate::picture::words::WordIndex;
use aunar_domain::words::fold;
use aunar_overlap::normalise::is_function_word;
use std::collections::HashMap;

/// Most words of a question that are looked at.
const MOST_WORDS: usize = 12;
/// Most words that one is taken for which nobody wrote.
const MOST_READINGS: usize = 12;
/// Letters from which on a beginning is looked for.
const BEGINNING: usize = 2;

/// Words that all have to be there, each in any of the ways it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question(Vec<Wanted>);

/// One of the words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// The word as it was asked for, folded.
    pub asked: String,
    /// The words that answer it, folded: the same, and others that mean it.
    pub ways: Vec<String>,
    /// Whether what only begins so answers it too.
    pub begins: bool,
}

impl Question {
    /// A question as it was asked; `None` where there is no word in it to look for. `others` says how else a
    /// word is written.
    #[must_use]
    pub fn of(asked: &str, others: impl Fn(&str) -> Vec<String>) -> Option<Self> {
        let folded = fold(asked);
        let words = folded.split(' ').filter(|w| !w.is_empty() && !is_function_word(w));
        let wanted = words.take(MOST_WORDS).map(|word| {
            let ways = std::iter::once(word.to_owned()).chain(others(word)).collect();
            Wanted { asked: word.to_owned(), ways, begins: false }
        });
        let wanted: Vec<Wanted> = wanted.collect();
        (!wanted.is_empty()).then_some(Self(wanted))
    }

    /// The same, for somebody who is still typing: its last word may be a beginning.
    #[must_use]
    pub fn begun(asked: &str, others: impl Fn(&str) -> Vec<String>) -> Option<Self> {
        let folded = fold(asked);
        let last = folded.rsplit(' ').next().unwrap_or_default();
        let is_long = last.chars().count() >= BEGINNING;
        match Self::of(asked, others) {
            Some(mut question) => {
                if let Some(wanted) = question.0.last_mut().filter(|w| w.asked == last && is_long) {
                    wanted.begins = true;
                }
                Some(question)
            }
            // `la` says nothing by itself and begins `laboral`.
            None if is_long => {
                let begins = Wanted { asked: last.to_owned(), ways: Vec::new(), begins: true };
                Some(Self(vec![begins]))
            }
            None => None,
        }
    }

    /// The question as it was probably meant, where some of its words are in none of the indexes: each of
    /// those becomes the words nearest to it. `None` where every word is known, or one is near to nothing.
    #[must_use]
    pub fn corrected(&self, among: &[&WordIndex]) -> Option<Self> {
        let mut meant = self.clone();
        let mut is_another = false;
        for wanted in &mut meant.0 {
            wanted.begins = false;
            if among.iter().any(|index| index.knows(wanted)) {
                continue;
            }
            let mut least = usize::MAX;
            let mut held: HashMap<&str, usize> = HashMap::new();
            for index in among {
                let Some((distance, words)) = index.nearest(&wanted.asked) else { continue };
                if distance < least {
                    least = distance;
                    held.clear();
                }
                for word in words.into_iter().filter(|_| distance == least) {
                    *held.entry(word).or_default() += index.holding(word);
                }
            }
            let mut readings: Vec<(&str, usize)> = held.into_iter().collect();
            readings.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
            readings.truncate(MOST_READINGS);
            if readings.is_empty() {
                return None;
            }
            wanted.ways = readings.into_iter().map(|(word, _)| word.to_owned()).collect();
            is_another = true;
        }
        is_another.then_some(meant)
    }

    /// Its words.
    #[must_use]
    pub fn wanted(&self) -> &[Wanted] {
        &self.0
    }

    /// Everything that answers any of its words, for marking what was found.
    #[must_use]
    pub fn ways(&self) -> String {
        let ways: Vec<&str> = self.0.iter().flat_map(|w| &w.ways).map(String::as_str).collect();
        ways.join(" ")
    }
}

#[cfg(test)]
mod tests;
