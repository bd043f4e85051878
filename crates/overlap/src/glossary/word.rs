//! The words of a text, each at its place.

use crate::normalise::{Words, is_function_word};
use aunar_domain::words::{Lang, fold};

/// A word of a text, ready to be looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word {
    /// Folded.
    pub(crate) folded: String,
    /// Stemmed.
    pub(crate) stem: String,
    /// Written with a capital within a sentence.
    pub(crate) is_name: bool,
    /// Stands right behind the telling word before it.
    pub(crate) follows: bool,
}

/// The telling words of a text.
pub(crate) fn words(lang: Lang, text: &str) -> Vec<Word> {
    let stemmed = Words::of(lang);
    let mut found = Vec::new();
    let mut begins = true;
    let mut follows = false;
    let mut end = 0;
    let pieces = text.split(|c: char| !c.is_alphanumeric() && !is_accent(c));
    for piece in pieces.filter(|piece| !piece.is_empty()) {
        let start = piece.as_ptr().addr() - text.as_ptr().addr();
        // A sentence begins after a point, a colon, a line; what stands in brackets goes on.
        let between = &text[end..start];
        begins |= between.contains(['.', ':', '?', '!', '\n', '"', '«', '•', '¿', '¡', ';']);
        follows &= between == " " || between == "-";
        end = start + piece.len();
        let mut letters = piece.chars();
        let capital = letters.next().is_some_and(char::is_uppercase)
            && letters.clone().any(char::is_lowercase);
        let is_name = capital && !begins && piece.len() > 2;
        begins = false;
        let folded = fold(piece);
        let mut tells = false;
        for folded in folded.split(' ').filter(|w| !w.is_empty() && !is_function_word(w)) {
            let (folded, stem) = (folded.to_owned(), stemmed.stem(folded));
            found.push(Word { folded, stem, is_name, follows });
            tells = true;
        }
        follows = tells;
    }
    found
}

fn is_accent(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}
