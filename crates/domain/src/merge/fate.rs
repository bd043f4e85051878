//! Who changed a field, and what comes of a text that both did.

use crate::words::{Lang, Text, Wording};

/// Who changed a field; of a text, in any language.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Fate {
    pub(super) mine: bool,
    pub(super) theirs: bool,
    pub(super) alike: bool,
    pub(super) clash: bool,
}

impl Fate {
    /// Who changed a value that was so, by what is the same.
    pub(super) fn of<T>(
        base: Option<&T>,
        mine: &T,
        theirs: &T,
        same: impl Fn(&T, &T) -> bool,
    ) -> Self {
        let mut fate = Self::default();
        let changed = |now: &T| base.is_none_or(|base| !same(base, now));
        match (same(mine, theirs), changed(mine), changed(theirs)) {
            (true, changed, _) => fate.alike = changed && base.is_some(),
            (false, true, false) => fate.mine = true,
            (false, false, true) => fate.theirs = true,
            (false, ..) => fate.clash = true,
        }
        fate
    }

    /// Whether what stands is what I say.
    pub(super) const fn is_mine(self) -> bool {
        self.mine || self.clash
    }

    fn and(&mut self, other: Self) {
        self.mine |= other.mine;
        self.theirs |= other.theirs;
        self.alike |= other.alike;
        self.clash |= other.clash;
    }
}

/// Merges a text's wordings, and which of them is the original.
pub(super) fn texts(
    base: Option<Option<&Text>>,
    mine: Option<&Text>,
    theirs: Option<&Text>,
) -> (Option<Text>, Fate) {
    fn in_lang(text: Option<&Text>, lang: Lang) -> Option<Wording> {
        text.and_then(|t| t.wording(lang)).cloned()
    }
    let original = |text: Option<&Text>| text.map(Text::original);
    let mut all =
        Fate::of(base.map(original).as_ref(), &original(mine), &original(theirs), PartialEq::eq);
    let first = if all.is_mine() { original(mine) } else { original(theirs) };
    let mut wordings = Vec::new();
    for lang in Lang::ALL.iter().copied() {
        let (mine, theirs) = (in_lang(mine, lang), in_lang(theirs, lang));
        let fate = Fate::of(base.map(|b| in_lang(b, lang)).as_ref(), &mine, &theirs, PartialEq::eq);
        wordings.extend(if fate.is_mine() { mine } else { theirs });
        all.and(fate);
    }
    wordings.sort_by_key(|w| Some(w.lang) != first);
    let text = Text::from_wordings(wordings);
    // Each took away what the other kept: nothing would be left of a text that both have.
    all.clash |= text.is_none() && mine.is_some() && theirs.is_some();
    (text, all)
}
