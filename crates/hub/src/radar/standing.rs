//! What the radar knows: every activity's sketch in an index, and the pairs that are near.

use super::read::reading;
use crate::picture::Picture;
use aunar_domain::activity::Activity;
use aunar_domain::ids::{ActivityId, EntityId};
use aunar_overlap::index::Reach;
use aunar_overlap::{Engine, Finding, Grade, Index, Vector};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use uuid::Uuid;

/// Most neighbours that are kept of one activity: a template used a thousand times is one finding,
/// not a million.
const NEIGHBOURS: usize = 40;

/// What is known as of a position of every chain.
#[derive(Default)]
pub struct Standing {
    heads: BTreeMap<Uuid, i64>,
    seen: HashMap<ActivityId, Seen>,
    /// The activity that each was in an earlier plan: no overlap, but the same one.
    origins: HashMap<ActivityId, ActivityId>,
    index: Index<ActivityId>,
    pairs: BTreeMap<(ActivityId, ActivityId), Near>,
    of: HashMap<ActivityId, Vec<ActivityId>>,
}

/// What is kept of an activity beside its sketch: holding on to the activity itself would keep
/// the picture alive that it came from.
struct Seen {
    /// Every change of what it says raises it.
    version: i64,
    lead: Option<EntityId>,
}

/// How near two activities are.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Near {
    /// The grade.
    pub grade: Grade,
    /// How likely they are the same work, 0 to 1.
    pub score: f32,
}

/// What has changed since.
pub(super) struct Changes {
    pub(super) fresh: Vec<Arc<Activity>>,
    gone: Vec<ActivityId>,
}

/// A pair under one name, whichever way round.
fn pair(a: ActivityId, b: ActivityId) -> (ActivityId, ActivityId) {
    if a < b { (a, b) } else { (b, a) }
}

impl Standing {
    /// As of which position of each chain.
    #[must_use]
    pub fn heads(&self) -> &BTreeMap<Uuid, i64> {
        &self.heads
    }

    /// Whether nothing is known yet.
    pub(super) fn is_new(&self) -> bool {
        self.heads.is_empty()
    }

    /// The index.
    #[must_use]
    pub fn index(&self) -> &Index<ActivityId> {
        &self.index
    }

    /// How near two activities are, if they are.
    #[must_use]
    pub fn near(&self, a: ActivityId, b: ActivityId) -> Option<Near> {
        self.pairs.get(&pair(a, b)).copied()
    }

    /// The neighbours of an activity.
    pub fn neighbours(&self, id: ActivityId) -> impl Iterator<Item = (ActivityId, Near)> + '_ {
        let of = self.of.get(&id).map_or(&[][..], Vec::as_slice);
        of.iter().filter_map(move |other| Some((*other, self.near(id, *other)?)))
    }

    /// The reasons of a pair, seen from the first.
    #[must_use]
    pub fn reasons(&self, engine: &Engine, a: ActivityId, b: ActivityId) -> Option<Finding> {
        Some(engine.compare(&self.index.get(&a)?, &self.index.get(&b)?))
    }

    /// What a picture has that this does not.
    pub(super) fn behind(&self, picture: &Picture) -> Changes {
        let mut there = std::collections::HashSet::new();
        let mut fresh = Vec::new();
        for network in picture.networks.values() {
            for activity in network.plans.iter().flat_map(|p| &p.activities) {
                there.insert(activity.id);
                let seen = self.seen.get(&activity.id);
                let same = seen.is_some_and(|seen| seen.version == activity.version);
                if !same {
                    fresh.push(Arc::clone(activity));
                }
            }
        }
        let gone = self.seen.keys().filter(|id| !there.contains(id)).copied().collect();
        Changes { fresh, gone }
    }

    /// Takes in what has changed.
    pub(super) fn move_on(
        &mut self,
        engine: &Engine,
        picture: &Picture,
        changes: Changes,
        mut vectors: HashMap<ActivityId, Vector>,
    ) {
        self.heads.clone_from(&picture.heads);
        self.origins = picture
            .networks
            .values()
            .flat_map(|n| n.origins.iter())
            .map(|(a, b)| (*a, *b))
            .collect();
        let code = |id: EntityId| picture.common.register.get(id).map(|e| e.code.clone());
        for id in changes.gone {
            self.seen.remove(&id);
            self.index.remove(&id);
            self.forget(id);
        }
        let ids: Vec<ActivityId> = changes.fresh.iter().map(|a| a.id).collect();
        for activity in changes.fresh {
            let sketch =
                engine.sketch(&reading(&activity.content, &code), vectors.remove(&activity.id));
            self.forget(activity.id);
            if let Err(error) = self.index.put(activity.id, sketch) {
                tracing::warn!(%error, "an activity is not in the radar");
            }
            let seen = Seen { version: activity.version, lead: activity.content.lead() };
            self.seen.insert(activity.id, seen);
        }
        for id in ids {
            self.weigh(engine, id);
        }
    }

    fn forget(&mut self, id: ActivityId) {
        for other in self.of.remove(&id).unwrap_or_default() {
            self.pairs.remove(&pair(id, other));
            if let Some(others) = self.of.get_mut(&other) {
                others.retain(|one| *one != id);
            }
        }
    }

    fn weigh(&mut self, engine: &Engine, id: ActivityId) {
        let Some(sketch) = self.index.get(&id) else {
            return;
        };
        let near =
            aunar_overlap::Near { top: NEIGHBOURS, at_least: Grade::Earlier, reach: Reach::Here };
        let others = self.index.near(engine, &sketch, &near, |other| self.may_overlap(id, *other));
        for found in others {
            let Finding { grade, score, .. } = found.finding;
            if self.pairs.insert(pair(id, found.key), Near { grade, score }).is_none() {
                self.of.entry(id).or_default().push(found.key);
                self.of.entry(found.key).or_default().push(id);
            }
        }
    }

    /// Whether two activities can be work planned twice: not one with itself, nor with what it was
    /// in an earlier plan, nor where one and the same leads both.
    fn may_overlap(&self, id: ActivityId, other: ActivityId) -> bool {
        let lead = |id| self.seen.get(&id).and_then(|seen| seen.lead);
        let carried = |a, b| self.origins.get(&a) == Some(&b);
        id != other
            && !carried(id, other)
            && !carried(other, id)
            && (lead(id).is_none() || lead(id) != lead(other))
    }
}
