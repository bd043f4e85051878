//! What is known of two activities that overlap: who said what, and whether it still holds.

use super::grounds::{Ground, Grounds};
use super::{Answer, Owners};
use crate::ids::EntityId;
use serde::Serialize;
use std::collections::BTreeMap;

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
