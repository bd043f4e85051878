//! The desk: what waits for somebody, by when, and what of it a plan itself tells (C12).
//!
//! Each part of the product says what it waits for as a [`Waiting`]: a code, never a sentence.

mod kind;

pub use kind::Kind;

use crate::activity::{Content, Status};
use crate::ids::{EntityId, PlanId};
use crate::words::Text;
use chrono::NaiveDate;

/// One thing that waits for somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Why.
    pub kind: Kind,
    /// The last day on which it would be in time, if there is one.
    pub due: Option<NaiveDate>,
    /// For which entity, where it is not the network's own.
    pub entity: Option<EntityId>,
    /// In which plan, where it is in one.
    pub plan: Option<PlanId>,
    /// What it is about, as its writers call it.
    pub about: Option<(String, Text)>,
    /// Where it is done: the parts of the address after the network's.
    pub href: Vec<String>,
    /// The parameters of that address.
    pub params: Vec<(&'static str, String)>,
    /// The part of the page, where it has a name.
    pub part: Option<String>,
    /// How many, where it is several things in one.
    pub count: Option<u64>,
    /// The values of its words.
    pub values: Vec<(&'static str, String)>,
}

impl Waiting {
    /// Something that waits, for now without anything but its place.
    #[must_use]
    pub fn at(kind: Kind, href: Vec<String>) -> Self {
        Self {
            kind,
            due: None,
            entity: None,
            plan: None,
            about: None,
            href,
            params: Vec::new(),
            part: None,
            count: None,
            values: Vec::new(),
        }
    }

    /// Whether it should have been done before today.
    #[must_use]
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        self.due.is_some_and(|due| due < today)
    }
}

/// What is due first comes first, what has no day last; on one day by kind. What is alike stays in
/// the order given.
pub fn put_in_order(all: &mut [Waiting]) {
    all.sort_by_key(|w| (w.due.is_none(), w.due, w.kind));
}

/// Where the calendar speaks against an activity's status, and the day since which it does. A
/// quarter has begun for certain when it is over: nobody named a day in it.
#[must_use]
pub fn belated(content: &Content, today: NaiveDate) -> Option<(Kind, NaiveDate)> {
    let period = content.period?;
    let begun = period.precision.around(period.start).1;
    match content.status {
        Status::Pipeline | Status::Implementation | Status::Suspended if period.end < today => {
            Some((Kind::Overrun, period.end))
        }
        Status::Pipeline if begun < today => Some((Kind::Unstarted, begun)),
        _ => None,
    }
}

codes! {
    /// What an activity of a draft may lack.
    pub enum Lack ("what an activity lacks") {
        /// Who leads it.
        Lead = "lead",
        /// When it is.
        Period = "period",
        /// What it leaves behind.
        Deliverable = "deliverable",
    }
}

/// What an activity lacks.
#[must_use]
pub fn lacks(content: &Content) -> Vec<Lack> {
    let lacks = |lack: &Lack| match lack {
        Lack::Lead => content.lead().is_none(),
        Lack::Period => content.period.is_none(),
        Lack::Deliverable => content.deliverable.is_none(),
    };
    Lack::ALL.iter().copied().filter(lacks).collect()
}

#[cfg(test)]
mod tests;
