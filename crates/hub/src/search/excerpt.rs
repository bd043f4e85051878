//! The stretch of a text that answers a question, with the words that do.

use crate::picture::question::Question;
use aunar_domain::words::{Lang, fold};
use aunar_overlap::normalise::Words;

/// How many words an excerpt has.
const LENGTH: usize = 28;

/// A piece of an excerpt, and whether it is one of the words looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) words: String,
    pub(super) found: bool,
}

/// Marks words as a question stems them, in every language.
pub(super) struct Marker {
    stemmers: Vec<Words>,
    stems: Vec<String>,
    beginnings: Vec<String>,
}

impl Marker {
    /// A marker of a question's words.
    pub(super) fn new(question: &Question) -> Self {
        let stemmers: Vec<Words> = Lang::ALL.iter().map(|lang| Words::of(*lang)).collect();
        let mut stems = Vec::new();
        for stemmer in &stemmers {
            stemmer.stems(&question.ways(), |stem| stems.push(stem.to_owned()));
        }
        let begins = question.wanted().iter().filter(|w| w.begins);
        Self { stemmers, stems, beginnings: begins.map(|w| w.asked.clone()).collect() }
    }

    fn marks(&self, word: &str) -> bool {
        let folded = fold(word);
        !folded.is_empty()
            && (self.stemmers.iter().any(|s| self.stems.contains(&s.stem(&folded)))
                || self.beginnings.iter().any(|begins| folded.starts_with(begins)))
    }

    /// The stretch around the first word found, or the beginning when none is.
    pub(super) fn excerpt(&self, text: &str) -> Vec<Piece> {
        let words: Vec<&str> = text.split_whitespace().collect();
        let marked: Vec<bool> = words.iter().map(|w| self.marks(w)).collect();
        let first = marked.iter().position(|m| *m).unwrap_or(0);
        let from = first.saturating_sub(LENGTH / 4);
        let to = words.len().min(from + LENGTH);
        let mut pieces: Vec<Piece> = Vec::new();
        if from > 0 {
            pieces.push(Piece { words: "… ".to_owned(), found: false });
        }
        for n in from..to {
            match pieces.last_mut() {
                Some(last) if last.found == marked[n] => {
                    last.words.push_str(words[n]);
                    last.words.push(' ');
                }
                _ => pieces.push(Piece { words: format!("{} ", words[n]), found: marked[n] }),
            }
        }
        if to < words.len() {
            pieces.push(Piece { words: "…".to_owned(), found: false });
        }
        pieces
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marker(asked: &str) -> Marker {
        Marker::new(&Question::of(asked, |_| Vec::new()).expect("a word"))
    }

    #[test]
    fn the_words_found_are_marked_whatever_their_form() {
        let pieces = marker("migracion").excerpt("Datos sobre las migraciones internas");
        let found: Vec<&str> = pieces.iter().filter(|p| p.found).map(|p| p.words.trim()).collect();
        assert_eq!(found, ["migraciones"]);
    }

    #[test]
    fn what_begins_as_the_last_word_is_marked_while_it_is_typed() {
        let begun = Question::begun("datos inter", |_| Vec::new()).expect("words");
        let pieces = Marker::new(&begun).excerpt("Datos sobre las migraciones internas");
        let found: Vec<&str> = pieces.iter().filter(|p| p.found).map(|p| p.words.trim()).collect();
        assert_eq!(found, ["Datos", "internas"]);
    }

    #[test]
    fn a_long_text_is_cut_around_the_word() {
        let text = format!("{}trata {}", "uno ".repeat(60), "dos ".repeat(60));
        let pieces = marker("trata").excerpt(&text);
        assert!(pieces.first().is_some_and(|p| p.words.starts_with('…')));
        assert!(pieces.iter().any(|p| p.found && p.words.trim() == "trata"));
        assert!(pieces.iter().map(|p| p.words.len()).sum::<usize>() < 200);
    }
}
