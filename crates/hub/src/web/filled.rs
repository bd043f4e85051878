//! The form of a record that has a version: drawn for a new one, with what is there, or with what was sent
//! and not taken. Sent twice it begins one record, and it never saves over what somebody else has changed.
//!
//! It is taken in one order: that somebody has signed in, their turn, whether they may, what is wrong with it, and,
//! where it begins a record, whether that is there already.

use super::field::{Field, Kind, Wrong};
use super::form::Form;
use super::tongue::Tongue;
use axum::http::StatusCode;
use uuid::Uuid;

/// Why a form is not taken: the status, and what is said above it.
pub type Refusal = (StatusCode, String);

/// What such a form is drawn with.
pub struct Filled<'a, T> {
    /// The record, unless a new one is begun.
    pub there: Option<&'a T>,
    /// What was sent and not taken.
    pub sent: Option<&'a Form>,
    /// What is wrong with that.
    pub wrong: &'a Wrong,
    /// The status of the page.
    pub status: StatusCode,
    /// Why nothing was taken.
    pub trouble: Option<String>,
}

/// Where such a form stands, and what is said above it: the macro `standing` of `web/pages/texts.html`.
pub struct Standing {
    /// The address of the record, or of the list where a new one is begun.
    pub back: String,
    /// Where the form is sent to.
    pub path: String,
    /// What the page is called.
    pub title: String,
    /// Why nothing was taken.
    pub trouble: Option<String>,
    /// Where the record is read as it is now, address and words, where somebody else has changed it.
    pub now: Option<(String, String)>,
}

impl<'a, T> Filled<'a, T> {
    /// As it is opened, before anything was sent; nothing is wrong yet.
    #[must_use]
    pub fn opened(there: Option<&'a T>, wrong: &'a Wrong) -> Self {
        Self { there, sent: None, wrong, status: StatusCode::OK, trouble: None }
    }

    /// With what was sent, and why it was not taken.
    #[must_use]
    pub fn refused(
        there: Option<&'a T>,
        sent: &'a Form,
        wrong: &'a Wrong,
        (status, trouble): Refusal,
    ) -> Self {
        Self { there, sent: Some(sent), wrong, status, trouble: Some(trouble) }
    }

    /// The field that nobody sees: the version that was seen, or what a new record will be known by.
    #[must_use]
    pub fn hidden(&self, version: impl FnOnce(&T) -> i64) -> (&'static str, String) {
        let Some(one) = self.there else { return ("form", begins(self.sent)) };
        let kept = self.sent.and_then(|form| form.one("version")).map(str::to_owned);
        ("version", kept.unwrap_or_else(|| version(one).to_string()))
    }

    /// Where the form stands: in this list, or at the address of the record. What it is called is one message
    /// for a record that is there and one for a new one.
    #[must_use]
    pub fn standing(
        &self,
        t: Tongue,
        list: String,
        address: impl FnOnce(&T) -> String,
        (edit, add): (&str, &str),
    ) -> Standing {
        let trouble = self.trouble.clone();
        match self.there.map(address) {
            Some(back) => {
                let changed = self.status == StatusCode::CONFLICT;
                let now = changed.then(|| (back.clone(), t.t("error-as-it-is-now")));
                Standing { path: format!("{back}/edit"), back, title: t.t(edit), trouble, now }
            }
            None => {
                let (path, title) = (format!("{list}/new"), t.t(add));
                Standing { path, back: list, title, trouble, now: None }
            }
        }
    }

    /// A field whose label and hint are messages of two families, with what was sent or else a value.
    #[must_use]
    pub fn field(
        &self,
        t: Tongue,
        families: (&str, &str),
        (kind, name): (Kind, &str),
        value: String,
    ) -> Field {
        Field::told(t, families, kind, name).holding(value).sent(self.sent, self.wrong)
    }
}

/// What a form that begins a record holds to know it by: what was sent, or something new.
#[must_use]
pub fn begins(sent: Option<&Form>) -> String {
    let kept = sent.and_then(|form| form.one("form")).map(str::to_owned);
    kept.unwrap_or_else(|| Uuid::now_v7().to_string())
}

/// What a record that a form begins is known by.
#[must_use]
pub fn begun(form: &Form) -> Uuid {
    form.one("form").and_then(|id| Uuid::parse_str(id).ok()).unwrap_or_else(Uuid::now_v7)
}

/// Some fields are wrong.
#[must_use]
pub fn faulty(t: Tongue, wrong: &Wrong) -> Refusal {
    (StatusCode::UNPROCESSABLE_ENTITY, t.n("field-trouble", wrong.count()))
}

/// Why a change to a version that stands is not taken, if so; `moved` is said where somebody was faster.
#[must_use]
pub fn refusal(t: Tongue, form: &Form, stands: i64, wrong: &Wrong, moved: &str) -> Option<Refusal> {
    if form.version() != stands {
        return Some((StatusCode::CONFLICT, t.t(moved)));
    }
    (!wrong.is_nothing()).then(|| faulty(t, wrong))
}
