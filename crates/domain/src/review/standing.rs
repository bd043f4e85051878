//! Whether what a claim rests on still says what it said when the claim was made.

use super::sources::Found;
use super::{Claim, Sources, Trace, Written};
use serde_json::Value as Json;
use std::collections::HashMap;

/// What changed under a claim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// A record says something else now.
    Other {
        /// What people call it.
        reference: String,
        /// In which field.
        field: String,
        /// What it said.
        before: Json,
        /// What it says.
        now: Json,
    },
    /// A record is not there any more, or was withdrawn.
    Gone {
        /// What people called it.
        reference: String,
    },
    /// There is more now that the claim would rest on.
    More {
        /// What people call it.
        reference: String,
    },
    /// A draft of now would say something else, or nothing, in its place.
    Otherwise,
}

/// What changed under each of these claims since it was made or last looked at; nothing for those
/// that are taken out. `fresh` is a draft of now.
#[must_use]
pub fn standing(all: &[&Written], sources: &Sources<'_>, fresh: &[Claim]) -> Vec<Vec<Change>> {
    let found = sources.found();
    let fresh: HashMap<_, &Claim> = fresh.iter().map(|c| (c.key(), c)).collect();
    let one = |written: &&Written| {
        if written.removed_at.is_some() {
            return Vec::new();
        }
        let again = written.claim.said.and_then(|_| fresh.get(&written.claim.key()).copied());
        changes(&written.claim, &found, again)
    };
    all.iter().map(one).collect()
}

fn changes(claim: &Claim, found: &Found<'_>, fresh: Option<&Claim>) -> Vec<Change> {
    let mut changes = Vec::new();
    for trace in &claim.traces {
        match now(trace, found) {
            None => changes.push(Change::Gone { reference: trace.reference.clone() }),
            Some(now) => {
                for (field, before) in &trace.said {
                    let now = now.said.get(field).cloned().unwrap_or_default();
                    if now != *before {
                        changes.push(Change::Other {
                            reference: trace.reference.clone(),
                            field: field.clone(),
                            before: before.clone(),
                            now,
                        });
                    }
                }
            }
        }
    }
    let known: std::collections::HashSet<_> =
        claim.traces.iter().map(|t| (t.kind, t.record)).collect();
    let more = fresh.iter().flat_map(|f| &f.traces);
    let more = more.filter(|t| !known.contains(&(t.kind, t.record)));
    changes.extend(more.map(|t| Change::More { reference: t.reference.clone() }));
    if claim.said.is_some() && changes.is_empty() && fresh.is_none_or(|f| is_other(f, claim)) {
        changes.push(Change::Otherwise);
    }
    changes
}

/// Whether a draft of now says something else with the same sources: in other words, or with other
/// numbers, as when a rate of exchange was changed.
fn is_other(fresh: &Claim, claim: &Claim) -> bool {
    (fresh.said, &fresh.values) != (claim.said, &claim.values)
}

fn now(trace: &Trace, found: &Found<'_>) -> Option<Trace> {
    let fields: Vec<&str> = trace.said.keys().map(String::as_str).collect();
    found.trace(trace.kind, trace.record, &fields)
}

/// The same claim, looked at again and found to hold: it rests on what its sources say now, with the
/// numbers of now. What is gone it rests on no more. Words that somebody wrote stay as they are.
#[must_use]
pub fn accepted(claim: &Claim, sources: &Sources<'_>, fresh: Option<&Claim>) -> Claim {
    let found = sources.found();
    let mut traces: Vec<Trace> = claim.traces.iter().filter_map(|t| now(t, &found)).collect();
    for more in fresh.iter().flat_map(|f| &f.traces) {
        if !traces.iter().any(|t| (t.kind, t.record) == (more.kind, more.record)) {
            traces.push(more.clone());
        }
    }
    let values = fresh.filter(|f| f.said == claim.said).map_or(&claim.values, |f| &f.values);
    Claim { traces, values: values.clone(), ..claim.clone() }
}

/// The claim as a draft of now makes it; nothing if it would not be made any more.
#[must_use]
pub fn anew<'f>(claim: &Claim, fresh: &'f [Claim]) -> Option<&'f Claim> {
    claim.said?;
    fresh.iter().find(|c| c.key() == claim.key())
}
