//! What is lost of an activity, gathered while it is read.

use super::{day, one_coded, words_of};
use crate::iati::element::Element;
use crate::iati::{Coded, Lost, Why};
use chrono::NaiveDate;
use std::cell::RefCell;

/// What is left out, as it is found.
#[derive(Default)]
pub(super) struct Losing(pub(super) RefCell<Vec<Lost>>);

impl Losing {
    /// Something is lost.
    pub(super) fn lose(&self, element: impl Into<String>, value: impl Into<String>, why: Why) {
        let lost = Lost { element: element.into(), value: value.into(), why };
        self.0.borrow_mut().push(lost);
    }

    /// The children of a name, each with its path.
    pub(super) fn each<'a>(
        element: &'a Element,
        path: &str,
        name: &'a str,
    ) -> impl Iterator<Item = (String, &'a Element)> + use<'a> {
        let path = path.to_owned();
        element
            .named(name)
            .enumerate()
            .map(move |(n, child)| (format!("{path}{name}[{}]", n + 1), child))
    }

    /// A code with what goes with it; one without a code is told.
    pub(super) fn coded(
        &self,
        element: &Element,
        path: &str,
        name: &str,
        lang: &str,
    ) -> Vec<Coded> {
        let mut all = Vec::new();
        for (path, one) in Self::each(element, path, name) {
            match one_coded(one, lang) {
                Some(coded) => all.push(coded),
                None => self.lose(path, words_of(one, lang), Why::Incomplete),
            }
        }
        all
    }

    /// Two attributes of each child of a name; one without either is told.
    pub(super) fn pairs(
        &self,
        element: &Element,
        name: &str,
        of: [&str; 2],
    ) -> Vec<(String, String)> {
        let mut all = Vec::new();
        for (path, one) in Self::each(element, "", name) {
            match (one.attribute(of[0]), one.attribute(of[1])) {
                (Some(a), Some(b)) => all.push((a.to_owned(), b.to_owned())),
                (a, b) => self.lose(path, a.or(b).unwrap_or_default(), Why::Incomplete),
            }
        }
        all
    }

    /// The day of an element; one that cannot be read is told.
    pub(super) fn day(&self, element: &Element, path: &str) -> Option<NaiveDate> {
        let found = day(element);
        if found.is_none() {
            let said = element.attribute("iso-date").unwrap_or(element.text.trim());
            self.lose(path, said, Why::NoDay);
        }
        found
    }
}
