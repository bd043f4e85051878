//! Fields of forms: label, hint, what was typed, and what was wrong with it, beside the field. Drawn by
//! the macro `field` of `web/pages/fields.html`.

use super::form::Form;
use super::tongue::Tongue;
use super::upload::larger;
use askama::Template;
use std::borrow::Borrow;
use std::collections::BTreeMap;

/// How a field is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A line of text; figures too, since each language writes them in its way.
    Line,
    /// Longer text.
    Words,
    /// A day.
    Day,
    /// One of some choices.
    Choice,
    /// Yes or not.
    Tick,
    /// A file.
    File,
}

/// A field of a form.
#[derive(Debug, Clone)]
pub struct Field {
    /// Its name; the same in no other field of its form.
    pub name: String,
    /// What it is told apart by from all fields of the page: its name, unless [`Self::of`] says more.
    pub id: String,
    /// How it is filled in.
    pub kind: Kind,
    /// What it asks for.
    pub label: String,
    /// What helps to answer.
    pub hint: Option<String>,
    /// What stands in it.
    pub value: String,
    /// What is wrong with that, and what would be accepted.
    pub wrong: Option<String>,
    /// Whether it may not be left blank.
    pub required: bool,
    /// Whether figures are typed in it: phones then show their digits.
    pub figures: bool,
    /// What of the reader's own a browser may fill in (HTML, autofill), or `off`.
    pub autofill: &'static str,
    /// The choices: value and label.
    pub choices: Vec<(String, String)>,
    /// Most bytes of a file, and what is said of one that has more, before it is sent.
    pub most: Option<(usize, String)>,
}

/// A field as HTML: its label, what helps, what is wrong.
#[derive(Template)]
#[template(path = "web/pages/field.html")]
pub struct AsHtml<'a> {
    f: &'a Field,
    t: Tongue,
}

impl Field {
    /// The field in a page of this language.
    #[must_use]
    pub fn as_html(&self, t: impl Borrow<Tongue>) -> AsHtml<'_> {
        AsHtml { f: self, t: *t.borrow() }
    }

    /// A field to fill in.
    #[must_use]
    pub fn new(kind: Kind, name: impl Into<String>, label: impl Into<String>) -> Self {
        let name = name.into();
        Self {
            id: name.clone(),
            name,
            kind,
            label: label.into(),
            hint: None,
            value: String::new(),
            wrong: None,
            required: false,
            figures: false,
            autofill: "off",
            choices: Vec::new(),
            most: None,
        }
    }

    /// A field whose label and hint, where there is one, are messages of two families.
    #[must_use]
    pub fn told(t: Tongue, (labels, hints): (&str, &str), kind: Kind, name: &str) -> Self {
        Self { hint: t.try_label(hints, name), ..Self::new(kind, name, t.label(labels, name)) }
    }

    /// The same as one of several forms of a page that have fields of these names.
    #[must_use]
    pub fn of(self, form: &str) -> Self {
        Self { id: format!("{form}-{}", self.name), ..self }
    }

    /// The same with a hint.
    #[must_use]
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }

    /// The same filled in.
    #[must_use]
    pub fn holding(self, value: impl Into<String>) -> Self {
        Self { value: value.into(), ..self }
    }

    /// The same as one that has to be filled in.
    #[must_use]
    pub fn required(self) -> Self {
        Self { required: true, ..self }
    }

    /// The same for figures.
    #[must_use]
    pub fn figures(self) -> Self {
        Self { figures: true, ..self }
    }

    /// The same for something of the reader's own, which a browser may fill in.
    #[must_use]
    pub fn autofill(self, what: &'static str) -> Self {
        Self { autofill: what, ..self }
    }

    /// The same with its choices.
    #[must_use]
    pub fn choices(self, choices: impl IntoIterator<Item = (String, String)>) -> Self {
        Self { choices: choices.into_iter().collect(), ..self }
    }

    /// The same as a file of so many bytes at most, with what is said of one that has more.
    #[must_use]
    pub fn at_most(self, bytes: usize, words: String) -> Self {
        Self { most: Some((bytes, words)), ..self }
    }

    /// The same as a file of so many bytes at most, with what is said of any file that has more.
    #[must_use]
    pub fn no_larger(self, t: Tongue, bytes: usize) -> Self {
        self.at_most(bytes, larger(t, bytes))
    }

    /// The same as it was sent, with what was wrong with it.
    #[must_use]
    pub fn sent(mut self, form: Option<&Form>, wrong: &Wrong) -> Self {
        if let Some(form) = form {
            form.raw(&self.name).unwrap_or_default().clone_into(&mut self.value);
        }
        self.wrong = wrong.0.get(&self.name).cloned();
        self
    }

    /// How many lines longer text gets.
    #[must_use]
    pub fn lines(&self) -> usize {
        (self.value.chars().count() / 70 + self.value.lines().count()).clamp(3, 16)
    }
}

/// What is wrong with a form, field by field; what is wrong with all of it goes without a name.
#[derive(Debug, Clone, Default)]
pub struct Wrong(BTreeMap<String, String>);

impl Wrong {
    /// What is wrong with one field and no other.
    #[must_use]
    pub fn one(field: impl Into<String>, why: impl Into<String>) -> Self {
        Self(BTreeMap::from([(field.into(), why.into())]))
    }

    /// Notes what is wrong with a field; the first word counts.
    pub fn with(&mut self, field: impl Into<String>, why: impl Into<String>) {
        self.0.entry(field.into()).or_insert_with(|| why.into());
    }

    /// Whether nothing is.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        self.0.is_empty()
    }

    /// How many fields are wrong.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// What is wrong, field by field, in the order in which a page has them; what is wrong with none of them last.
    #[must_use]
    pub fn in_order(&self, fields: &[&str]) -> Vec<(String, String)> {
        let place = |name: &str| fields.iter().position(|f| *f == name).unwrap_or(fields.len());
        let mut all: Vec<(String, String)> =
            self.0.iter().map(|(field, why)| (field.clone(), why.clone())).collect();
        all.sort_by_key(|(field, _)| place(field));
        all
    }

    /// What is wrong with a field.
    #[must_use]
    pub fn of(&self, field: &str) -> Option<&str> {
        self.0.get(field).map(String::as_str)
    }
}
