//! What of a text was added, taken out and kept, word by word.

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
