//! Overlaps of activities and what their owners say of them: an answer is remembered, and lapses
//! only when something changes that mattered (C14).
//!
//! Pure: whether two activities overlap at all is the engine's to say (`aunar_overlap`).

mod join;
mod key;

pub use join::{Redirect, join, part};
pub use key::Key;

use crate::activity::Content;
use crate::framework::{OBJECTIVES, SDG};
use crate::ids::EntityId;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

codes! {
    /// What an owner says of an overlap.
    pub enum Answer ("answer to an overlap") {
        /// It is the same work, planned twice.
        Same = "same",
        /// It is to be one activity with several owners.
        Join = "join",
        /// One follows the other and builds on it.
        BuildOn = "build-on",
        /// They touch each other and go on apart, knowing of each other.
        Related = "related",
        /// They are different.
        Different = "different",
    }
}

impl Answer {
    /// Whether it can be said of an activity of ours and one of an outside mechanism: that one is not
    /// ours to join, and nobody of it answers here.
    #[must_use]
    pub const fn fits_outside(self) -> bool {
        matches!(self, Answer::BuildOn | Answer::Related | Answer::Different)
    }
}

/// Who has to answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owners {
    /// Those who lead the two activities; nobody where nobody leads one.
    Both([Option<EntityId>; 2]),
    /// Who leads the one that is ours: the other is of an outside mechanism, and its own word settles it.
    Ours(Option<EntityId>),
}

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

/// An answer as it was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Given {
    /// For which owner; `None` where those who run the network settled it.
    pub entity: Option<EntityId>,
    /// The answer.
    pub answer: Answer,
    /// The grounds of both activities when it was given, in the order of the pair.
    pub grounds: [Grounds; 2],
}

/// Where an overlap stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// These owners have not answered.
    Open(Vec<EntityId>),
    /// Nobody leads one of them, or the owners say different things: the network settles it.
    Undecided,
    /// It is settled.
    Settled(Answer),
}

/// What is known of an overlap at a moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// Where it stands.
    pub standing: Standing,
    /// The answers in force, by owner; `None` is the network.
    pub said: Vec<(Option<EntityId>, Answer)>,
    /// What has changed since it was settled, if that is why it is raised again.
    pub lapsed: Vec<Ground>,
}

/// Where an overlap stands: the latest answer of each owner counts, unless a ground of it changed;
/// what the network settled stands above them.
#[must_use]
pub fn known(owners: &Owners, given: &[Given], now: &[Grounds; 2]) -> Known {
    let mut latest: BTreeMap<Option<EntityId>, &Given> = BTreeMap::new();
    for one in given {
        latest.insert(one.entity, one);
    }
    let mut lapsed: Vec<Ground> = Vec::new();
    let mut in_force: Vec<(Option<EntityId>, Answer)> = Vec::new();
    for (entity, one) in &latest {
        let changed: Vec<Ground> =
            one.grounds.iter().zip(now).flat_map(|(then, now)| then.changed(now)).collect();
        if changed.is_empty() {
            in_force.push((*entity, one.answer));
        } else {
            lapsed.extend(changed);
        }
    }
    lapsed.sort_unstable();
    lapsed.dedup();
    let of = |entity: EntityId| in_force.iter().find(|(e, _)| *e == Some(entity)).map(|(_, a)| *a);
    let settled = in_force.iter().find(|(entity, _)| entity.is_none()).map(|(_, answer)| *answer);
    let standing = match (settled, owners) {
        (Some(answer), _) => Standing::Settled(answer),
        (None, Owners::Ours(Some(ours))) => match of(*ours) {
            Some(answer) => Standing::Settled(answer),
            None => Standing::Open(vec![*ours]),
        },
        (None, Owners::Both([Some(a), Some(b)])) => {
            let mut waiting: Vec<EntityId> =
                [*a, *b].into_iter().filter(|entity| of(*entity).is_none()).collect();
            waiting.dedup();
            match (of(*a), of(*b)) {
                (Some(x), Some(y)) if x == y => Standing::Settled(x),
                (Some(_), Some(_)) => Standing::Undecided,
                _ => Standing::Open(waiting),
            }
        }
        // Whoever leads one of them has nobody to agree with.
        (None, _) => Standing::Undecided,
    };
    let lapsed = if matches!(standing, Standing::Settled(_)) { Vec::new() } else { lapsed };
    Known { standing, said: in_force, lapsed }
}

#[cfg(test)]
mod tests;
