//! A mail in words.

use super::store::Written;
use crate::records::person::address;
use crate::web::Tongue;
use aunar_domain::ids::PersonId;
use aunar_domain::letter::Topic;
use aunar_domain::mandate::Person;
use aunar_domain::words::Lang;
use chrono::{DateTime, Utc};

/// The kind of a letter that gathers others.
pub(super) const DIGEST: &str = "digest";

/// A mail to be written: its kind, to whom, what it says.
#[derive(Debug, Clone)]
pub struct Mail<'a> {
    kind: &'static str,
    person: Option<PersonId>,
    name: Option<&'a str>,
    address: &'a str,
    lang: Lang,
    values: Vec<(&'static str, &'a str)>,
    number: u64,
    not_before: Option<DateTime<Utc>>,
    ends: Option<DateTime<Utc>>,
    once: Option<String>,
    entry: Option<(String, &'static str)>,
    unsubscribe: Option<String>,
}

impl<'a> Mail<'a> {
    /// A mail to somebody known, in their own language.
    #[must_use]
    pub fn to_person(kind: &'static str, person: &'a Person) -> Self {
        Self {
            person: Some(person.id),
            name: Some(&person.name),
            ..Self::to_address(kind, &person.email, person.lang)
        }
    }

    /// A mail to an address of nobody known.
    #[must_use]
    pub fn to_address(kind: &'static str, address: &'a str, lang: Lang) -> Self {
        Self {
            kind,
            person: None,
            name: None,
            address,
            lang,
            values: Vec::new(),
            number: 0,
            not_before: None,
            ends: None,
            once: None,
            entry: None,
            unsubscribe: None,
        }
    }

    /// A value of its message.
    #[must_use]
    pub fn saying(mut self, name: &'static str, value: &'a str) -> Self {
        self.values.push((name, value));
        self
    }

    /// The number that its words agree with: `n`, and `shown` as its language writes it.
    #[must_use]
    pub fn counting(mut self, number: usize) -> Self {
        self.number = number.try_into().unwrap_or(u64::MAX);
        self
    }

    /// It is not sent before then.
    #[must_use]
    pub fn not_before(mut self, moment: DateTime<Utc>) -> Self {
        self.not_before = Some(moment);
        self
    }

    /// It makes no sense after then, and is not sent any more.
    #[must_use]
    pub fn until(mut self, moment: DateTime<Utc>) -> Self {
        self.ends = Some(moment);
        self
    }

    /// What it is about and for whom, so that it is written once however often it is asked for.
    #[must_use]
    pub fn once(mut self, what: impl Into<String>) -> Self {
        self.once = Some(what.into());
        self
    }

    /// It brings an entry for the calendar, as `write_message` of the formats wrote it, with what that
    /// asks the calendar to do.
    #[must_use]
    pub fn entry(
        mut self,
        calendar: Option<String>,
        method: aunar_formats::CalendarMethod,
    ) -> Self {
        self.entry = calendar.map(|calendar| (calendar, method.word()));
        self
    }

    /// Its reader gets no more of its kind about this after a click on this address, which takes a
    /// POST (RFC 8058).
    #[must_use]
    pub fn stopped_at(mut self, address: impl Into<String>) -> Self {
        self.unsubscribe = Some(address.into());
        self
    }

    /// In words, as it is stored.
    pub(super) fn written(&self) -> Written {
        let t = Tongue(self.lang);
        let values: Vec<_> = self.values.iter().map(|(name, v)| (*name, (*v).to_owned())).collect();
        let subject = t.counted(&format!("mail-{}-subject", self.kind), self.number, &values);
        let text = t.counted(&format!("mail-{}", self.kind), self.number, &values);
        let greeting = match self.name {
            Some(name) => t.with("mail-greeting", &[("name", name)]),
            None => t.t("mail-greeting-nobody"),
        };
        // Needed whatever its reader chose, and it is said so.
        let topic = Topic::of(self.kind).filter(|_| self.person.is_some());
        let mut closing = t.t("mail-closing");
        if topic.is_none() && self.unsubscribe.is_none() && self.kind != DIGEST {
            closing = format!("{closing} {}", t.t("mail-needed"));
        }
        Written {
            kind: self.kind,
            once: self.once.clone(),
            person: self.person,
            address: address(self.address),
            lang: self.lang,
            // A value may hold line breaks; a subject is one line.
            subject: subject.split_whitespace().collect::<Vec<_>>().join(" "),
            body: format!("{greeting}\n\n{}\n\n{}\n", text.trim(), closing.trim()),
            unsubscribe: self.unsubscribe.clone(),
            topic: match self.kind {
                DIGEST => Some(super::stop::ALL.to_owned()),
                _ => topic.map(|topic| topic.code().to_owned()),
            },
            not_before: self.not_before,
            ends: self.ends,
            entry: self.entry.clone(),
        }
    }
}
