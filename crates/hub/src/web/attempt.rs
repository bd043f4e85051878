//! What a request tried: who sent it, in which network, and the form it sent. It is kept beside the request, so that
//! a refusal can give back what was typed, stand under the header of whoever asked and lead on, without asking the
//! database once more, and the log can say whom it met.

use super::form::Form;
use super::reader::{Found, Reader};
use crate::picture::NetworkPicture;
use aunar_domain::access::Who;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A longer value was typed, even if it is one word.
const LONG: usize = 40;
/// Fields nobody types in, by the first part of their name: what our own pages put there, and what
/// is nobody's to read again.
const NEVER: [&str; 9] =
    ["seen", "sha256", "form", "id", "to", "text", "password", "token", "secret"];

/// An attempt, shared by a request and the layer that words its errors.
#[derive(Clone, Default)]
pub struct Attempt(Arc<Mutex<Tried>>);

#[derive(Default)]
struct Tried {
    actor: Option<String>,
    unknown: bool,
    reader: Option<Found>,
    network: Option<Arc<NetworkPicture>>,
    form: Form,
}

impl Attempt {
    fn tried(&self) -> MutexGuard<'_, Tried> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes who asks.
    pub fn by(&self, who: &Who) {
        self.tried().actor = match who {
            Who::Anyone => None,
            Who::Token { .. } => Some("token".to_owned()),
            Who::Operator => Some("operator".to_owned()),
            Who::Person(acting) => Some(format!("person:{}", acting.person)),
        };
    }

    /// Notes the reader, as far as they are known.
    pub(super) fn read_by(&self, reader: &Reader) {
        self.tried().reader = Some(reader.found());
    }

    /// Hands out the reader that was noted, if one was: once, at the end of the request.
    pub(super) fn take_reader(&self) -> Option<Found> {
        self.tried().reader.take()
    }

    /// Notes the network that the address begins with.
    pub fn within(&self, network: Option<&Arc<NetworkPicture>>) {
        self.tried().network = network.cloned();
    }

    /// The network that the address begins with, if there is one of that name.
    #[must_use]
    pub fn network(&self) -> Option<Arc<NetworkPicture>> {
        self.tried().network.clone()
    }

    /// Whether nobody we know asked, as far as that was looked at.
    #[must_use]
    pub fn is_anyones(&self) -> bool {
        self.tried().actor.is_none()
    }

    /// Notes that whoever asks has a session, and that it could not be looked up.
    pub fn by_unknown(&self) {
        self.tried().unknown = true;
    }

    /// Whether whoever asked could not be looked up.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        self.tried().unknown
    }

    /// Notes what was sent.
    pub fn sent(&self, form: &Form) {
        self.tried().form = form.clone();
    }

    /// Who asked, as far as that was looked at.
    #[must_use]
    pub fn actor(&self) -> String {
        self.tried().actor.clone().unwrap_or_else(|| "anyone".to_owned())
    }

    /// What looks typed in what was sent, each text once.
    #[must_use]
    pub fn typed(&self) -> Vec<String> {
        let form = self.tried().form.clone();
        let mut typed: Vec<String> = Vec::new();
        for (name, value) in form.iter() {
            let value = value.trim();
            let first = name.split('.').next().unwrap_or_default();
            let looks_typed = value.contains(char::is_whitespace) || value.chars().count() > LONG;
            if looks_typed && !NEVER.contains(&first) && !typed.iter().any(|t| t == value) {
                typed.push(value.to_owned());
            }
        }
        typed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_is_told_from_what_the_page_put_there() {
        let attempt = Attempt::default();
        let hash = "ab".repeat(32);
        let form = format!(
            "words=Falta+el+Caribe.&words=Falta+el+Caribe.&lang=es&sha256={hash}&seen.a={hash}\
             &token=no+es+de+nadie&two=a%0D%0Ab&long={}",
            "m".repeat(41)
        );
        attempt.sent(&Form::parse(&form).expect("reads"));
        assert_eq!(attempt.typed(), ["Falta el Caribe.", "a\nb", "m".repeat(41).as_str()]);
    }
}
