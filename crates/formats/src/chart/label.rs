//! What a picture writes, with its language where that is not the picture's own: whoever has it read
//! aloud hears a title as it is spoken.

use super::Place;
use crate::xml::escaped;
use aunar_domain::words::Lang;

/// Words of a picture: its own, or what people called something.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Label {
    /// The words.
    pub words: String,
    /// Their language, where it is not that of what is said around the picture.
    pub lang: Option<Lang>,
}

impl From<String> for Label {
    fn from(words: String) -> Self {
        Self { words, lang: None }
    }
}

impl From<&str> for Label {
    fn from(words: &str) -> Self {
        words.to_owned().into()
    }
}

impl Label {
    /// A line of it.
    pub(super) fn line<'a>(&self, words: &'a str) -> Said<'a> {
        Said { lang: self.lang, ..Said::from(words) }
    }
}

/// A line that is about to be written.
#[derive(Clone, Copy)]
pub(super) struct Said<'a> {
    /// What stands before the words, in the picture's own language.
    pub(super) before: &'a str,
    /// The words.
    pub(super) words: &'a str,
    /// Their language, where it is not the picture's own.
    pub(super) lang: Option<Lang>,
    /// What stands after them, in the picture's own language.
    pub(super) after: &'a str,
}

impl<'a> From<&'a str> for Said<'a> {
    fn from(words: &'a str) -> Self {
        Self { before: "", words, lang: None, after: "" }
    }
}

impl<'a> From<&'a String> for Said<'a> {
    fn from(words: &'a String) -> Self {
        words.as_str().into()
    }
}

impl<'a> From<&'a Label> for Said<'a> {
    fn from(label: &'a Label) -> Self {
        label.line(&label.words)
    }
}

impl Said<'_> {
    /// What stands in an element of text, and what that element says of its language: of a line in two
    /// languages, a part of it says so instead.
    pub(super) fn written(&self, place: Place) -> (String, String) {
        let [before, words, after] = [self.before, self.words, self.after].map(escaped);
        let lang = spoken(place, self.lang);
        if lang.is_empty() || (before.is_empty() && after.is_empty()) {
            return (format!("{before}{words}{after}"), lang);
        }
        (format!("{before}<tspan{lang}>{words}</tspan>{after}"), String::new())
    }
}

/// The language of a part, as attributes; a file is XML, which has one of its own.
pub(super) fn spoken(place: Place, lang: Option<Lang>) -> String {
    match (lang.map(Lang::code), place) {
        (None, _) => String::new(),
        (Some(lang), Place::Within) => format!(r#" lang="{lang}""#),
        (Some(lang), Place::Alone) => format!(r#" lang="{lang}" xml:lang="{lang}""#),
    }
}
