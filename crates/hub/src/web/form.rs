//! Forms as browsers send them, read once and whole: names may repeat, blanks are kept.

use super::attempt::Attempt;
use super::error::Error;
use super::params::{day, decode, plain};
use aunar_domain::words::tidy;
use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::{StatusCode, header};
use chrono::NaiveDate;
use std::sync::Arc;

/// Most fields a form may have; the table of many activities is the largest.
const MOST_FIELDS: usize = 20_000;
/// Most bytes a form may have.
const MOST_BYTES: usize = 4 * 1024 * 1024;

/// The fields of a form, in the order sent.
#[derive(Debug, Clone, Default)]
pub struct Form(Arc<Vec<(String, String)>>);

impl<S: Send + Sync> FromRequest<S> for Form {
    type Rejection = Error;

    async fn from_request(request: Request, state: &S) -> Result<Self, Error> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok());
        let is_form = kind.is_none_or(|k| k.starts_with("application/x-www-form-urlencoded"));
        if !is_form {
            return Err(Error::refused(StatusCode::UNSUPPORTED_MEDIA_TYPE, "not-a-form"));
        }
        let attempt = request.extensions().get::<Attempt>().cloned().unwrap_or_default();
        let bytes = Bytes::from_request(request, state)
            .await
            .map_err(|_| Error::refused(StatusCode::PAYLOAD_TOO_LARGE, "too-large"))?;
        if bytes.len() > MOST_BYTES {
            return Err(Error::refused(StatusCode::PAYLOAD_TOO_LARGE, "too-large"));
        }
        let form = Form::parse(&String::from_utf8_lossy(&bytes))?;
        attempt.sent(&form);
        Ok(form)
    }
}

impl Form {
    /// Reads what a browser sent.
    pub fn parse(body: &str) -> Result<Self, Error> {
        let pairs = body.split('&').filter(|pair| !pair.is_empty());
        let mut fields = Vec::new();
        for pair in pairs {
            if fields.len() == MOST_FIELDS {
                return Err(Error::refused(StatusCode::PAYLOAD_TOO_LARGE, "too-large"));
            }
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            fields.push((decode(name), plain(&decode(value)).replace("\r\n", "\n")));
        }
        Ok(Self(Arc::new(fields)))
    }

    /// The same with one field more.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        Arc::make_mut(&mut self.0).push((name.to_owned(), value.replace("\r\n", "\n")));
        self
    }

    /// The value of a field as it was typed, if the form has it.
    #[must_use]
    pub fn raw(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str())
    }

    /// The value of a field without blanks around it, unless nothing is left.
    #[must_use]
    pub fn one(&self, name: &str) -> Option<&str> {
        self.raw(name).map(str::trim).filter(|v| !v.is_empty())
    }

    /// What somebody wrote, tidied and cut after so many characters.
    #[must_use]
    pub fn words(&self, name: &str, most: usize) -> String {
        tidy(self.raw(name).unwrap_or_default()).chars().take(most).collect()
    }

    /// All values of a field that are not blank.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0
            .iter()
            .filter(move |(n, _)| n == name)
            .map(|(_, v)| v.trim())
            .filter(|v| !v.is_empty())
    }

    /// All fields, in the order sent.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(n, v)| (n.as_str(), v.as_str()))
    }

    /// A day, or nothing where the field is blank.
    pub fn day(&self, name: &str) -> Result<Option<NaiveDate>, Error> {
        day(name, self.one(name))
    }

    /// A value of a kind that is read from text, such as a code or an identifier.
    pub fn read<T: std::str::FromStr>(&self, name: &str) -> Option<Result<T, T::Err>> {
        self.one(name).map(str::parse)
    }

    /// The version of the record that whoever sent it saw; one that no record has where it says none.
    #[must_use]
    pub fn version(&self) -> i64 {
        self.read("version").and_then(Result::ok).unwrap_or(-1)
    }
}

#[cfg(test)]
mod tests;
