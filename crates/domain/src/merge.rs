//! Two people changed one activity from the same beginning: what each did is kept where it does
//! not touch what the other did, and where it does, somebody has to choose.
//!
//! What belongs together changes together: a period with its note, a result with its priority,
//! the entries of a framework with their weights. A text is merged language by language, so that
//! a translator and a writer do not stand in each other's way.

mod fate;
mod piece;

use crate::activity::Content;
use crate::intake::Field;
use piece::PIECES;

/// What comes of two changes of one content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged {
    /// Both changes together; where they clash, mine.
    pub content: Content,
    /// What only I changed.
    pub mine: Vec<Field>,
    /// What only they changed.
    pub theirs: Vec<Field>,
    /// What both changed to the same.
    pub alike: Vec<Field>,
    /// What both changed, each otherwise.
    pub clashes: Vec<Field>,
}

/// Merges two changes of one content. Without the beginning, all that differs clashes.
#[must_use]
pub fn merge(base: Option<&Content>, mine: &Content, theirs: &Content) -> Merged {
    let mut merged = Merged {
        content: theirs.clone(),
        mine: Vec::new(),
        theirs: Vec::new(),
        alike: Vec::new(),
        clashes: Vec::new(),
    };
    for (field, piece) in PIECES {
        let fate = piece.merge(base, mine, theirs, &mut merged.content);
        for (list, is_so) in [
            (&mut merged.mine, fate.mine && !fate.clash),
            (&mut merged.theirs, fate.theirs && !fate.clash),
            (&mut merged.alike, fate.alike && !fate.clash),
            (&mut merged.clashes, fate.clash),
        ] {
            if is_so {
                list.push(*field);
            }
        }
    }
    merged.content = merged.content.in_order();
    merged
}

/// The fields in which two contents differ, as a merge sees fields.
#[must_use]
pub fn differing(before: &Content, after: &Content) -> Vec<Field> {
    merge(Some(before), after, before).mine
}

/// What a content says once a change of it is taken back: what the change touched is as it was before
/// it, and everything else stays as it is now.
#[must_use]
pub fn taken_back(before: &Content, after: &Content, now: &Content) -> Content {
    merge(Some(after), before, now).content
}

#[cfg(test)]
mod tests;
