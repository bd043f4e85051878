//! Which translations are older than the original: of what words of it each was made.

use super::lang::Lang;
use super::{MadeOf, Text};

codes! {
    /// How a text stands in a language.
    pub enum Standing ("standing of a text in a language") {
        /// It was written in it.
        Original = "original",
        /// Nobody has translated it.
        Missing = "missing",
        /// Its translation was made of an original that has changed since.
        Older = "older",
        /// Its translation says what the original says.
        Current = "current",
    }
}

impl Text {
    /// Takes over from the text that stood here before which translations are older than the
    /// original: a translation that stays as it was while the original changes becomes older, and
    /// one that is new or reworded says what the original says now. Going back to the words that a
    /// translation was made of makes it current again.
    pub fn follow(&mut self, before: &Text) {
        self.made_of = None;
        if before.original() != self.original() {
            return;
        }
        let mut made_of = Vec::new();
        let now = &self.wordings[0].words;
        for wording in &self.wordings[1..] {
            let stays = before.wording(wording.lang).is_some_and(|w| w.words == wording.words);
            let of = before.made_of(wording.lang).unwrap_or(&before.wordings[0].words);
            if stays && of != now {
                made_of.push((wording.lang, of.to_owned()));
            }
        }
        self.made_of = (!made_of.is_empty()).then(|| Box::new(MadeOf(made_of)));
    }

    /// Says that a translation was made of other words than the original has now.
    pub fn mark_older(&mut self, lang: Lang, made_of: String) {
        if lang != self.original() && self.wording(lang).is_some() {
            self.unmark(lang);
            self.made_of.get_or_insert_default().0.push((lang, made_of));
        }
    }

    /// Forgets what words a translation was made of.
    pub(super) fn unmark(&mut self, lang: Lang) {
        if let Some(marks) = &mut self.made_of {
            marks.0.retain(|(older, _)| *older != lang);
            if marks.0.is_empty() {
                self.made_of = None;
            }
        }
    }

    /// The words of the original that a translation was made of, where the original has changed
    /// since.
    #[must_use]
    pub fn made_of(&self, lang: Lang) -> Option<&str> {
        let marks = self.made_of.as_ref()?;
        marks.0.iter().find(|(older, _)| *older == lang).map(|(_, of)| of.as_str())
    }

    /// How the text stands in a language.
    #[must_use]
    pub fn standing(&self, lang: Lang) -> Standing {
        if lang == self.original() {
            Standing::Original
        } else if self.wording(lang).is_none() {
            Standing::Missing
        } else if self.made_of(lang).is_some() {
            Standing::Older
        } else {
            Standing::Current
        }
    }
}
