//! What an answer to an overlap rests on: it lapses when one of these changes.

use crate::activity::Content;
use crate::framework::{OBJECTIVES, SDG};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

codes! {
    /// A part of an activity whose change may change the answer.
    pub enum Ground ("ground of an answer") {
        /// Title and description.
        Text = "text",
        /// Where.
        Places = "places",
        /// When.
        Period = "period",
        /// For whom.
        Audience = "audience",
        /// What kind of work.
        Kind = "kind",
        /// Who leads it.
        Lead = "lead",
        /// How precisely its time is given: a year says less than a month.
        Precision = "precision",
        /// The Compact's objectives it serves.
        Objectives = "objectives",
        /// The SDG targets it serves.
        Targets = "targets",
        /// Who takes part beside whoever leads it.
        Partners = "partners",
    }
}

/// An activity's grounds as short hashes: enough to tell that one changed, and which.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grounds(BTreeMap<Ground, String>);

impl Grounds {
    /// The grounds of an activity.
    #[must_use]
    pub fn of(content: &Content) -> Self {
        let hash = |value: serde_json::Value| {
            let digest = Sha256::digest(crate::canonical::canonical_json(&value).as_bytes());
            digest.iter().take(6).map(|byte| format!("{byte:02x}")).collect::<String>()
        };
        let original = |text: &crate::words::Text| text.words(text.original()).to_owned();
        let text = (original(&content.title), content.description.as_ref().map(original));
        let mut places = content.places.clone();
        places.sort_unstable();
        let mut audiences: Vec<&str> = content.audiences.iter().map(|a| a.code()).collect();
        audiences.sort_unstable();
        let period = content.period.map(|p| (p.start.to_string(), p.end.to_string()));
        let serving = |framework| {
            let mut entries: Vec<&str> = content.serving(framework, None).collect();
            entries.sort_unstable();
            entries.dedup();
            hash(serde_json::json!(entries))
        };
        let others = content.involved.iter().map(|i| i.entity);
        let others: BTreeSet<_> = others.filter(|id| Some(*id) != content.lead()).collect();
        Self(BTreeMap::from([
            (Ground::Text, hash(serde_json::json!(text))),
            (Ground::Places, hash(serde_json::json!(places))),
            (Ground::Period, hash(serde_json::json!(period))),
            (Ground::Audience, hash(serde_json::json!(audiences))),
            (Ground::Kind, hash(content.kind.code().into())),
            (Ground::Lead, hash(serde_json::json!(content.lead()))),
            (Ground::Precision, hash(serde_json::json!(content.period.map(|p| p.precision)))),
            (Ground::Objectives, serving(OBJECTIVES)),
            (Ground::Targets, serving(SDG)),
            (Ground::Partners, hash(serde_json::json!(others))),
        ]))
    }

    /// What is no longer as it was. A ground that was not kept yet when the answer was given is none of
    /// its grounds.
    #[must_use]
    pub fn changed(&self, now: &Self) -> Vec<Ground> {
        let is_other =
            |ground: &Ground, hash: &String| self.0.get(ground).is_some_and(|h| h != hash);
        let mut changed: Vec<Ground> =
            now.0.iter().filter(|(ground, hash)| is_other(ground, hash)).map(|(g, _)| *g).collect();
        // Another period is given as precisely as it is given: that is one change.
        if changed.contains(&Ground::Period) {
            changed.retain(|ground| *ground != Ground::Precision);
        }
        changed
    }
}
