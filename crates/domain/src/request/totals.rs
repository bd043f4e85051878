//! What is published of requests: how many by sub-region and by topic, and never a count from which
//! one could tell what a State asked.
//!
//! A count under five is told as "fewer than five", a larger one as a span of five: exact counts could
//! be subtracted from one another as time goes by. There is no grand total and no table of topics
//! within sub-regions. Both lists count the same requests, so that one could still narrow the other;
//! where it would, and where every sub-region has few, topics are not told at all: a single request is
//! told as fewer than five in its sub-region and nothing else.

use super::{Request, SeenBy, Topic};
use serde::Serialize;
use std::collections::BTreeMap;

/// Fewer than so many are not counted out.
const LEAST: u64 = 5;

/// A count as it is published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Band {
    /// Not fewer than so many.
    pub from: u64,
    /// Not more than so many.
    pub to: u64,
}

impl Band {
    /// The span that a count lies in; nothing is told where nothing was asked.
    #[must_use]
    pub const fn of(n: u64) -> Option<Band> {
        match n {
            0 => None,
            1..LEAST => Some(Band { from: 1, to: LEAST - 1 }),
            n => {
                let from = n - n % LEAST;
                Some(Band { from, to: from + LEAST - 1 })
            }
        }
    }

    /// Whether it hides a small count.
    #[must_use]
    pub const fn is_few(self) -> bool {
        self.to < LEAST
    }
}

/// What is published.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Totals {
    /// By sub-region: its code.
    pub sub_regions: Vec<(String, Band)>,
    /// By topic; empty where that would tell too much.
    pub topics: Vec<(Topic, Band)>,
}

/// What is published of some requests; `sub_region` says in which a country lies. Requests that are
/// shown to those who run the network alone are in no count.
#[must_use]
pub fn totals<'a>(
    requests: impl IntoIterator<Item = &'a Request>,
    sub_region: &dyn Fn(&str) -> String,
) -> Totals {
    let mut regions: BTreeMap<String, u64> = BTreeMap::new();
    let mut topics: BTreeMap<Topic, u64> = BTreeMap::new();
    for request in requests.into_iter().filter(|r| r.seen_by != SeenBy::CoLeads) {
        *regions.entry(sub_region(&request.country)).or_default() += 1;
        *topics.entry(request.topic).or_default() += 1;
    }
    let banded = |(key, n): (String, u64)| Some((key, Band::of(n)?));
    let sub_regions: Vec<(String, Band)> = regions.into_iter().filter_map(banded).collect();
    let topics: Vec<(Topic, Band)> =
        topics.into_iter().filter_map(|(t, n)| Some((t, Band::of(n)?))).collect();
    let first: Vec<Band> = sub_regions.iter().map(|r| r.1).collect();
    let second: Vec<Band> = topics.iter().map(|t| t.1).collect();
    // Where every sub-region has few, its topics would be somebody's.
    let few = first.iter().all(|b| b.is_few());
    let tells = few || narrows(&first, &second) || narrows(&second, &first);
    Totals { sub_regions, topics: if tells { Vec::new() } else { topics } }
}

/// Whether somebody who knows both lists, and that they count the same, can tell of a small count of
/// the one more than that it is small.
fn narrows(these: &[Band], others: &[Band]) -> bool {
    let sum = |all: &[Band], of: fn(&Band) -> u64| all.iter().map(of).sum::<u64>();
    let (least, most) = (sum(others, |b| b.from), sum(others, |b| b.to));
    let (here_least, here_most) = (sum(these, |b| b.from), sum(these, |b| b.to));
    // A count can be any of its span as long as the rest can make up the same total.
    these.iter().filter(|b| b.is_few()).any(|band| {
        let rest = (here_least - band.from, here_most - band.to);
        (band.from..=band.to).any(|n| n + rest.1 < least || n + rest.0 > most)
    })
}
