//! Texts as pages show them: the words, their language where it is not the page's, and whether
//! they are a translation and whose.

use super::tongue::Tongue;
use askama::Template;
use aunar_domain::words::{Lang, Text};
use aunar_formats::chart::Label;

/// A text for a page; the template macro `words` writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// The words.
    pub words: String,
    /// The code of their language, when it is not the page's.
    pub lang: Option<&'static str>,
    /// What the reader should know: an unofficial translation, one that is older than its original,
    /// or words in another language.
    pub note: Option<String>,
}

/// Words as HTML: drawn here once, and not in each template anew.
#[derive(Template)]
#[template(path = "web/pages/words.html")]
pub struct AsHtml<'a> {
    words: &'a Words,
}

/// Running text as HTML: one paragraph a line, then the note.
#[derive(Template)]
#[template(path = "web/pages/prose.html")]
pub struct AsProse<'a> {
    words: &'a Words,
}

impl Words {
    /// The words in their own language, where that is not the page's.
    #[must_use]
    pub fn as_html(&self) -> AsHtml<'_> {
        AsHtml { words: self }
    }

    /// Running text, with the note on whose words they are.
    #[must_use]
    pub fn as_prose(&self) -> AsProse<'_> {
        AsProse { words: self }
    }

    /// A text for a reader of a language.
    #[must_use]
    pub fn of(text: &Text, lang: Lang, t: Tongue) -> Self {
        let said = text.said(lang);
        let mut notes = Vec::new();
        if !said.as_asked {
            notes.push(t.with("text-in-original", &[("language", &t.language(said.wording.lang))]));
        } else if said.is_translation() && !said.wording.official {
            let from = t.language(said.original);
            notes.push(match &said.wording.by {
                Some(by) => t.with("text-translated-by", &[("language", &from), ("by", by)]),
                None => t.with("text-translated", &[("language", &from)]),
            });
        }
        // An official translation too can be overtaken by its original.
        if said.older {
            notes.push(t.t("text-older"));
        }
        let note = (!notes.is_empty()).then(|| notes.join(". "));
        Self {
            words: said.wording.words.clone(),
            lang: (!said.as_asked).then(|| said.wording.lang.code()),
            note,
        }
    }

    /// A text as a label, without the note on whose words they are.
    #[must_use]
    pub fn label(text: &Text, lang: Lang) -> Self {
        let said = text.said(lang);
        Self {
            words: said.wording.words.clone(),
            lang: (!said.as_asked).then(|| said.wording.lang.code()),
            note: None,
        }
    }

    /// The same behind a code.
    #[must_use]
    pub fn behind(self, code: &str) -> Self {
        Self { words: format!("{code} {}", self.words), ..self }
    }

    /// Words that are the page's own.
    #[must_use]
    pub fn own(words: impl Into<String>) -> Self {
        Self { words: words.into(), lang: None, note: None }
    }

    /// The paragraphs of the words.
    pub fn paragraphs(&self) -> impl Iterator<Item = &str> {
        self.words.split('\n').map(str::trim).filter(|p| !p.is_empty())
    }
}

/// Words that a picture writes: without the note, for which it has no room.
impl From<Words> for Label {
    fn from(words: Words) -> Self {
        Self { lang: words.lang.and_then(Lang::from_code), words: words.words }
    }
}
