//! What the radar knows: every activity's sketch in an index, and who is near whom.

use super::read::{reading, text_hash};
use crate::picture::{Common, Picture};
use aunar_domain::activity::Content;
use aunar_domain::ids::{ActivityId, EntityId};
use aunar_domain::overlap::Key;
use aunar_overlap::vector::ModelId;
use aunar_overlap::{Engine, Finding, Grade, Index, Neighbours, Pairing, Vector};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use uuid::Uuid;

/// Most neighbours that are kept of one activity, of plans and of outside mechanisms apart: a template
/// used a thousand times is one finding, not a million.
const NEIGHBOURS: usize = 40;

/// What is known as of a position of every chain.
pub struct Standing {
    heads: BTreeMap<Uuid, i64>,
    seen: Everybody,
    index: Index<Key>,
    neighbours: Neighbours<Key>,
    /// Those whose text has no vector yet, where there is an encoder.
    wanting: BTreeSet<Key>,
}

/// What is kept of an activity beside its sketch: holding on to the activity itself would keep
/// the picture alive that it came from.
struct Seen {
    /// Every change of what it says raises it.
    version: i64,
    lead: Option<EntityId>,
}

#[derive(Default)]
struct Everybody {
    all: HashMap<Key, Seen>,
    /// The activity that each was in an earlier plan: no overlap, but the same one.
    origins: HashMap<ActivityId, ActivityId>,
}

/// How near two activities are.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Near {
    /// The grade.
    pub grade: Grade,
    /// How likely they are the same work, 0 to 1.
    pub score: f32,
}

/// Something that the picture has and the radar has not.
pub(super) struct Fresh {
    pub(super) key: Key,
    pub(super) version: i64,
    /// A hash of its text, by which its vector is known.
    pub(super) hash: String,
    activity: aunar_overlap::Activity,
    lead: Option<EntityId>,
}

impl Fresh {
    /// Its text.
    pub(super) fn text(&self) -> &str {
        &self.activity.text
    }
}

/// What has changed since.
pub(super) struct Changes {
    pub(super) fresh: Vec<Fresh>,
    gone: Vec<Key>,
}

impl Default for Standing {
    fn default() -> Self {
        Self {
            heads: BTreeMap::new(),
            seen: Everybody::default(),
            index: Index::new(),
            neighbours: Neighbours::new(NEIGHBOURS),
            wanting: BTreeSet::new(),
        }
    }
}

impl Pairing<Key> for Everybody {
    /// Whether two can be work planned twice: not what somebody was in an earlier plan, nor where one and
    /// the same leads both. What is outside is held against ours alone.
    fn may(&self, one: &Key, other: &Key) -> bool {
        let lead = |key| self.all.get(key).and_then(|seen| seen.lead);
        match (one, other) {
            (Key::Planned(a), Key::Planned(b)) => {
                let carried = |a, b| self.origins.get(a) == Some(b);
                let same_lead = lead(one).is_some() && lead(one) == lead(other);
                !carried(a, b) && !carried(b, a) && !same_lead
            }
            (Key::Outside(_), Key::Outside(_)) => false,
            _ => true,
        }
    }

    fn list(&self, key: &Key) -> u8 {
        u8::from(matches!(key, Key::Outside(_)))
    }
}

/// Every activity of a picture, of plans and outside, with its version.
fn everything(picture: &Picture) -> impl Iterator<Item = (Key, i64, &Content, &Common)> {
    picture.networks.values().flat_map(|network| {
        let common = network.common.as_ref();
        let planned = network.plans.iter().flat_map(|plan| &plan.activities);
        let planned = planned.map(move |a| (Key::Planned(a.id), a.version, &a.content, common));
        let outside = network.outside.activities.iter();
        planned.chain(outside.map(move |a| (Key::Outside(a.id), a.version, &a.content, common)))
    })
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
    pub fn index(&self) -> &Index<Key> {
        &self.index
    }

    /// The model whose vectors are compared, if there are any.
    #[must_use]
    pub fn model(&self) -> Option<ModelId> {
        self.index.model()
    }

    /// How many activities have no vector yet.
    #[must_use]
    pub fn wanting(&self) -> usize {
        self.wanting.len()
    }

    /// The neighbours of an activity, the nearest first.
    pub fn neighbours(&self, key: Key) -> impl Iterator<Item = (Key, Near)> + '_ {
        let near = self.neighbours.of(&key).iter();
        near.map(|near| (near.key, Near { grade: near.grade, score: near.score }))
    }

    /// The reasons of a pair, seen from the first.
    #[must_use]
    pub fn reasons(&self, engine: &Engine, a: Key, b: Key) -> Option<Finding> {
        Some(engine.compare(&self.index.get(&a)?, &self.index.get(&b)?))
    }

    /// What a picture has that this does not.
    pub(super) fn behind(&self, picture: &Picture) -> Changes {
        let mut there = HashSet::new();
        let mut fresh = Vec::new();
        for (key, version, content, common) in everything(picture) {
            there.insert(key);
            if self.seen.all.get(&key).is_none_or(|seen| seen.version != version) {
                fresh.push(read(key, version, content, common));
            }
        }
        let gone = self.seen.all.keys().filter(|key| !there.contains(key)).copied().collect();
        Changes { fresh, gone }
    }

    /// Those of a picture whose text has no vector yet, the first of them.
    pub(super) fn first_wanting(&self, picture: &Picture, most: usize) -> Vec<Fresh> {
        let wanted: HashSet<Key> = self.wanting.iter().copied().take(most).collect();
        everything(picture)
            .filter(|(key, version, ..)| {
                wanted.contains(key)
                    && self.seen.all.get(key).is_some_and(|seen| seen.version == *version)
            })
            .map(|(key, version, content, common)| read(key, version, content, common))
            .collect()
    }

    /// Takes in what has changed, with the vectors there are; without one it is wanting where it should
    /// have one.
    pub(super) fn move_on(
        &mut self,
        engine: &Engine,
        picture: &Picture,
        changes: Changes,
        mut vectors: HashMap<Key, Vector>,
        encodes: bool,
    ) {
        self.heads.clone_from(&picture.heads);
        let origins = picture.networks.values().flat_map(|n| n.origins.iter());
        self.seen.origins = origins.map(|(a, b)| (*a, *b)).collect();
        let mut changed = changes.gone;
        for key in &changed {
            self.seen.all.remove(key);
            self.index.remove(key);
            self.wanting.remove(key);
        }
        for fresh in changes.fresh {
            let vector = vectors.remove(&fresh.key);
            if encodes && vector.is_none() {
                self.wanting.insert(fresh.key);
            } else {
                self.wanting.remove(&fresh.key);
            }
            changed.push(fresh.key);
            self.put(engine, fresh, vector);
        }
        self.neighbours.follow(engine, &self.index, &changed, &self.seen);
    }

    /// Takes in vectors that were made meanwhile, where the text is still the one they were made of.
    pub(super) fn fill(&mut self, engine: &Engine, made: Vec<(Fresh, Vector)>) {
        let mut changed = Vec::new();
        for (fresh, vector) in made {
            let is_current =
                self.seen.all.get(&fresh.key).is_some_and(|seen| seen.version == fresh.version);
            if is_current && self.wanting.remove(&fresh.key) {
                changed.push(fresh.key);
                self.put(engine, fresh, Some(vector));
            }
        }
        self.neighbours.follow(engine, &self.index, &changed, &self.seen);
    }

    fn put(&mut self, engine: &Engine, fresh: Fresh, vector: Option<Vector>) {
        let Fresh { key, version, activity, lead, .. } = fresh;
        if let Err(error) = self.index.put(key, engine.sketch(&activity, vector)) {
            // One encoder makes all of them, so there is no other model to hold against.
            tracing::error!(%error, "an activity is not in the radar");
        }
        self.seen.all.insert(key, Seen { version, lead });
    }
}

fn read(key: Key, version: i64, content: &Content, common: &Common) -> Fresh {
    let code = |id: EntityId| common.register.get(id).map(|e| e.code.clone());
    let activity = reading(content, &code);
    let lead = match key {
        Key::Planned(_) => content.lead(),
        Key::Outside(_) => None,
    };
    Fresh { key, version, hash: text_hash(&activity.text), activity, lead }
}
