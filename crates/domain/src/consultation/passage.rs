//! A passage: words of a draft that somebody speaks about, found again when the text changes.

use crate::words::{Lang, Text, tidy};
use serde::{Deserialize, Serialize};

/// Most characters a quoted passage may have.
pub const MOST_QUOTE: usize = 1_200;

codes! {
    /// The part of a plan, a priority or an activity that a passage stands in.
    pub enum Field ("field with a passage") {
        /// The title.
        Title = "title",
        /// What a plan or a priority is about.
        Summary = "summary",
        /// What will be done.
        Description = "description",
        /// What it will leave behind.
        Deliverable = "deliverable",
    }
}

/// A passage of a text, quoted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passage {
    /// Where it stands.
    pub field: Field,
    /// The language it is quoted in.
    pub lang: Lang,
    /// The words, exactly.
    pub quote: String,
}

impl Passage {
    /// A passage of a text as it is now; nothing when the text does not say this, or when the
    /// quote is blank or too long.
    #[must_use]
    pub fn of(text: &Text, field: Field, lang: Lang, quote: &str) -> Option<Self> {
        let passage = Self { field, lang, quote: tidy(quote) };
        let fits = !passage.quote.is_empty() && passage.quote.chars().count() <= MOST_QUOTE;
        (fits && passage.find(Some(text)).is_some()).then_some(passage)
    }

    /// Where the text says it now, in bytes of the wording; nothing when the text has changed
    /// since, in that language, or is gone.
    #[must_use]
    pub fn find(&self, text: Option<&Text>) -> Option<std::ops::Range<usize>> {
        let words = &text?.wording(self.lang)?.words;
        let start = words.find(&self.quote)?;
        Some(start..start + self.quote.len())
    }
}

/// The sentences of a text, to choose a passage from: cut after a mark that ends one and is followed
/// by a blank, and at each line.
#[must_use]
pub fn sentences(words: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut ended = false;
    for (at, c) in words.char_indices() {
        if c == '\n' || ended && c.is_whitespace() {
            sentences.push(&words[start..at]);
            start = at;
            ended = false;
        } else if matches!(c, '.' | '!' | '?' | '…') {
            ended = true;
        } else if !matches!(c, '»' | '”' | '"' | ')') {
            ended = false;
        }
    }
    sentences.push(&words[start..]);
    sentences.into_iter().map(str::trim).filter(|s| !s.is_empty()).collect()
}
