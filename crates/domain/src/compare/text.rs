//! Texts word by word: which words stayed, which came and which went, language by language.
//!
//! The longest common run of words, found by the usual table over what is left between the common
//! beginning and the common end. A text so long and so changed that the table would be large is
//! shown as replaced between those two.

mod pieces;

pub use pieces::{Kept, Piece, pieces};

use crate::words::{Lang, Text, Wording};

/// A text's wording in one language, before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reworded {
    /// The language.
    pub lang: Lang,
    /// As it was, if there was one.
    pub before: Option<Wording>,
    /// As it became, if there is one.
    pub after: Option<Wording>,
    /// Whether it is the original, afterwards or else before.
    pub original: bool,
    /// The words, old and new; one piece `Same` when only the translator or the standing changed.
    pub pieces: Vec<Piece>,
}

impl Reworded {
    /// Whether the words themselves differ, and not only who translated them or how official they
    /// are.
    #[must_use]
    pub fn in_words(&self) -> bool {
        self.pieces.iter().any(|p| p.kept != Kept::Same)
    }
}

/// The languages in which a text differs, the original first.
pub(super) fn reworded(before: Option<&Text>, after: Option<&Text>) -> Vec<Reworded> {
    if before == after {
        return Vec::new();
    }
    let original = after.or(before).map(Text::original);
    let of = |text: Option<&Text>, lang| text.and_then(|t| t.wording(lang)).cloned();
    // An original that changed its language differs in both, though neither's words may.
    let moved = before.zip(after).is_some_and(|(b, a)| b.original() != a.original());
    let was = |lang| moved && before.is_some_and(|b| b.original() == lang);
    let mut all: Vec<Reworded> = Lang::ALL
        .iter()
        .filter_map(|lang| {
            let (old, new) = (of(before, *lang), of(after, *lang));
            let is_original = original == Some(*lang);
            if old == new && !(moved && (is_original || was(*lang))) {
                return None;
            }
            let words = |wording: &Option<Wording>| {
                wording.as_ref().map(|w| w.words.clone()).unwrap_or_default()
            };
            Some(Reworded {
                lang: *lang,
                pieces: pieces(&words(&old), &words(&new)),
                before: old,
                after: new,
                original: is_original,
            })
        })
        .collect();
    all.sort_by_key(|r| !r.original);
    all
}
