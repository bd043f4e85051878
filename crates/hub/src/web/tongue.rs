//! The interface's words, from `locales/`, in the reader's language.

use super::locales::{Values, say};
use aunar_domain::mandate::FORMER;
use aunar_domain::words::{Lang, fold};
use fluent_templates::fluent_bundle::FluentValue;
use fluent_templates::{LanguageIdentifier, langid};
use std::borrow::Cow;
use std::fmt::Display;

/// Speaks a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tongue(pub Lang);

impl Tongue {
    /// A message without values.
    #[must_use]
    pub fn t(&self, key: &str) -> String {
        self.known(key).unwrap_or_else(|| unknown(key))
    }

    /// A message about a number: `$n` chooses the form, `$shown` is the number as written.
    #[must_use]
    pub fn n(&self, key: &str, n: impl TryInto<u64>) -> String {
        let n = n.try_into().unwrap_or(u64::MAX);
        self.args(
            key,
            [("n", FluentValue::from(n)), ("shown", super::numbers::whole(self.0, n).into())],
        )
    }

    /// A message about a number, with other values.
    #[must_use]
    pub fn counted(&self, key: &str, n: u64, values: &[(&'static str, String)]) -> String {
        let number =
            [("n", FluentValue::from(n)), ("shown", super::numbers::whole(self.0, n).into())];
        let values = values.iter().map(|(name, value)| (*name, value.as_str().into()));
        self.args(key, number.into_iter().chain(values))
    }

    /// A message with values.
    #[must_use]
    pub fn with(&self, key: &str, values: &[(&'static str, &str)]) -> String {
        self.args(
            key,
            values.iter().map(|(name, value)| (*name, FluentValue::from((*value).to_owned()))),
        )
    }

    /// What was done, as the history has it: in words, or as its code where there are none.
    #[must_use]
    pub fn action(self, code: &str) -> String {
        self.try_label("history-action", code).unwrap_or_else(|| code.to_owned())
    }

    /// By which door something was done, in words or as its code.
    #[must_use]
    pub fn door(self, code: &str) -> String {
        self.try_label("history-via", code).unwrap_or_else(|| code.to_owned())
    }

    /// The label of a code in a family: `label("status", "closed")` is the message `status-closed`.
    #[must_use]
    pub fn label(&self, family: &str, code: &str) -> String {
        self.t(&format!("{family}-{code}"))
    }

    /// The label of a code, if the family has one.
    #[must_use]
    pub fn try_label(&self, family: &str, code: &str) -> Option<String> {
        self.known(&format!("{family}-{code}"))
    }

    /// A message by its key, if there is one.
    #[must_use]
    pub fn known(&self, key: &str) -> Option<String> {
        say(identifier(self.0), key, None)
    }

    /// The mark between a label and what it labels; a space is the place's own to set.
    #[must_use]
    pub const fn colon(self) -> &'static str {
        match self.0 {
            Lang::Es | Lang::En | Lang::Pt => ":",
            Lang::Fr => "\u{202f}:",
        }
    }

    /// A label and what it labels.
    #[must_use]
    pub fn labelled(self, label: impl Display, value: impl Display) -> String {
        format!("{label}{} {value}", self.colon())
    }

    /// What somebody said, between the marks of the language.
    #[must_use]
    pub fn quoted(self, words: impl Display) -> String {
        let (before, after) = match self.0 {
            Lang::Es => ("«", "»"),
            Lang::En | Lang::Pt => ("“", "”"),
            Lang::Fr => ("«\u{202f}", "\u{202f}»"),
        };
        format!("{before}{words}{after}")
    }

    /// Names as a sentence lists them: `a, b y c`.
    #[must_use]
    pub fn listed(self, names: &[String]) -> String {
        let Some((last, before)) = names.split_last() else {
            return String::new();
        };
        if before.is_empty() {
            return last.clone();
        }
        // Spanish says `e` before the sound of an i.
        let folded = fold(last);
        let is_i =
            (folded.starts_with('i') || folded.starts_with("hi")) && !folded.starts_with("hie");
        let key = if self.0 == Lang::Es && is_i { "list-and-i" } else { "list-and" };
        self.with(key, &[("first", &before.join(", ")), ("last", last)])
    }

    /// The name of a person, or that it was erased.
    #[must_use]
    pub fn person(&self, name: &str) -> String {
        if name == FORMER { self.t("person-former") } else { name.to_owned() }
    }

    /// The name of a language inside a sentence.
    #[must_use]
    pub fn language(&self, lang: Lang) -> String {
        self.label("language", lang.code())
    }

    /// The names of languages, in a row.
    #[must_use]
    pub fn languages(&self, langs: &[Lang]) -> String {
        langs.iter().map(|lang| self.language(*lang)).collect::<Vec<_>>().join(", ")
    }

    fn args<'a>(
        &self,
        key: &str,
        values: impl IntoIterator<Item = (&'static str, FluentValue<'a>)>,
    ) -> String {
        let values: Values =
            values.into_iter().map(|(name, value)| (Cow::Borrowed(name), value)).collect();
        say(identifier(self.0), key, Some(&values)).unwrap_or_else(|| unknown(key))
    }
}

/// What stands where a message is missing; a house rule finds it before anybody reads it.
fn unknown(key: &str) -> String {
    format!("Unknown localization key: {key:?}")
}

/// The name of a language in itself.
#[must_use]
pub const fn own_name(lang: Lang) -> &'static str {
    match lang {
        Lang::Es => "Español",
        Lang::En => "English",
        Lang::Pt => "Português",
        Lang::Fr => "Français",
    }
}

/// The code of a language, where a choice is that language under its name in itself.
#[must_use]
pub fn of_own_name(code: &str, name: &str) -> Option<&'static str> {
    Lang::from_code(code).filter(|lang| own_name(*lang) == name).map(Lang::code)
}

/// The languages, each by its code and its name in itself, to choose from.
#[must_use]
pub fn own_names() -> Vec<(String, String)> {
    Lang::ALL.iter().map(|l| (l.code().to_owned(), own_name(*l).to_owned())).collect()
}

fn identifier(lang: Lang) -> &'static LanguageIdentifier {
    static ES: LanguageIdentifier = langid!("es");
    static EN: LanguageIdentifier = langid!("en");
    static PT: LanguageIdentifier = langid!("pt");
    static FR: LanguageIdentifier = langid!("fr");
    match lang {
        Lang::Es => &ES,
        Lang::En => &EN,
        Lang::Pt => &PT,
        Lang::Fr => &FR,
    }
}

#[cfg(test)]
mod tests;
