//! Texts word by word: which words stayed, which came and which went, language by language.
//!
//! The longest common run of words, found by the usual table over what is left between the common
//! beginning and the common end. A text so long and so changed that the table would be large is
//! shown as replaced between those two.

use crate::words::{Lang, Text, Wording};

/// Most cells of the table of one text: two wordings of a thousand different words each.
const MOST_CELLS: usize = 1_000_000;

/// Whether a piece of a text stayed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// It is in both wordings.
    Same,
    /// It is only in the new one.
    Added,
    /// It is only in the old one.
    Removed,
}

/// A run of words that share a fate, with the blanks between and after them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// What became of it.
    pub kept: Kept,
    /// The words.
    pub words: String,
}

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

/// The words of two wordings, in the order of reading: what went before what came.
#[must_use]
pub fn pieces(before: &str, after: &str) -> Vec<Piece> {
    let (old, new) = (tokens(before), tokens(after));
    // Words are compared without the blanks after them: a line broken elsewhere is no change.
    let same = |a: &&str, b: &&str| a.trim_end() == b.trim_end();
    let head = old.iter().zip(&new).take_while(|(a, b)| same(a, b)).count();
    let left = old.len().min(new.len()) - head;
    let tail =
        old.iter().rev().zip(new.iter().rev()).take(left).take_while(|(a, b)| same(a, b)).count();
    let (old_middle, new_middle) = (&old[head..old.len() - tail], &new[head..new.len() - tail]);
    let mut joined = Joined::default();
    joined.all(Kept::Same, &new[..head]);
    if old_middle.len().saturating_mul(new_middle.len()) > MOST_CELLS {
        joined.all(Kept::Removed, old_middle);
        joined.all(Kept::Added, new_middle);
    } else {
        middle(old_middle, new_middle, &same, &mut joined);
    }
    joined.all(Kept::Same, &new[new.len() - tail..]);
    joined.0
}

/// Words, each with the blanks after it; blanks at the beginning stand alone.
fn tokens(text: &str) -> Vec<&str> {
    let mut all = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let word = rest.find(char::is_whitespace).unwrap_or(rest.len());
        let blank = rest[word..].find(|c: char| !c.is_whitespace()).unwrap_or(rest.len() - word);
        let (token, after) = rest.split_at(word + blank);
        all.push(token);
        rest = after;
    }
    all
}

fn middle(old: &[&str], new: &[&str], same: &impl Fn(&&str, &&str) -> bool, to: &mut Joined) {
    // `longest[i][j]`: how many words the rests after `i` and `j` have in common, in order.
    let width = new.len() + 1;
    let mut longest = vec![0_u32; (old.len() + 1) * width];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            longest[i * width + j] = if same(&old[i], &new[j]) {
                longest[(i + 1) * width + j + 1] + 1
            } else {
                longest[(i + 1) * width + j].max(longest[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    while i < old.len() && j < new.len() {
        if same(&old[i], &new[j]) {
            to.one(Kept::Same, new[j]);
            (i, j) = (i + 1, j + 1);
        } else if longest[(i + 1) * width + j] >= longest[i * width + j + 1] {
            to.one(Kept::Removed, old[i]);
            i += 1;
        } else {
            to.one(Kept::Added, new[j]);
            j += 1;
        }
    }
    to.all(Kept::Removed, &old[i..]);
    to.all(Kept::Added, &new[j..]);
}

/// Pieces with neighbours of one fate joined. Between two words that stayed, what went stands
/// before what came.
#[derive(Default)]
struct Joined(Vec<Piece>);

impl Joined {
    fn all(&mut self, kept: Kept, words: &[&str]) {
        for word in words {
            self.one(kept, word);
        }
    }

    fn one(&mut self, kept: Kept, word: &str) {
        let end = self.0.len();
        // The last piece of this fate, unless a word that stayed stands between.
        let at = match (self.0.last().map(|p| p.kept), kept) {
            (Some(last), _) if last == kept => Some(end - 1),
            (Some(Kept::Added), Kept::Removed) => {
                let before = end.checked_sub(2).filter(|at| self.0[*at].kept == Kept::Removed);
                if before.is_none() {
                    self.0.insert(end - 1, Piece { kept, words: String::new() });
                }
                Some(before.unwrap_or(end - 1))
            }
            _ => None,
        };
        match at {
            Some(at) => self.0[at].words.push_str(word),
            None => self.0.push(Piece { kept, words: word.to_owned() }),
        }
    }
}
