//! Who is near whom in an index, kept while it changes, so that an edit costs what it touches.
//!
//! Of each activity the nearest are kept, a number of them: a template used a thousand times is one
//! finding, not half a million. Which they are follows from what the index holds and from nothing else:
//! whoever takes in the same activities, in whatever order and however often, keeps the same.

use crate::engine::Engine;
use crate::grade::Grade;
use crate::index::{Index, Reach};
use crate::score::{Weighed, logistic};
use std::collections::{HashMap, HashSet};
use std::hash::Hash;

/// An activity near another.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Neighbour<K> {
    /// Which.
    pub key: K,
    /// The grade.
    pub grade: Grade,
    /// How likely they are the same work, 0 to 1.
    pub score: f32,
    total: f32,
}

/// What may be paired, and in how many lists of its own each activity keeps its nearest.
pub trait Pairing<K> {
    /// Whether two may be a pair at all, whichever way round they are asked about.
    fn may(&self, one: &K, other: &K) -> bool;

    /// In which list of the others an activity stands, so that many of one sort displace none of
    /// another.
    fn list(&self, key: &K) -> u8;
}

/// The nearest of each activity.
#[derive(Debug)]
pub struct Neighbours<K> {
    most: usize,
    lists: HashMap<K, Kept<K>>,
}

#[derive(Debug)]
struct Kept<K> {
    /// The nearest, the nearest first.
    near: Vec<Neighbour<K>>,
    /// Whether others were near as well and found no room.
    more: bool,
}

impl<K> Kept<K> {
    const EMPTY: Self = Self { near: Vec::new(), more: false };
}

impl<K: Copy + Ord + Hash> Neighbours<K> {
    /// None yet; of each activity so many are kept in each list.
    #[must_use]
    pub fn new(most: usize) -> Self {
        Self { most, lists: HashMap::new() }
    }

    /// The nearest of an activity, the nearest first.
    #[must_use]
    pub fn of(&self, key: &K) -> &[Neighbour<K>] {
        self.lists.get(key).map_or(&[], |kept| &kept.near)
    }

    /// How near two are, where either keeps the other.
    #[must_use]
    pub fn between(&self, one: &K, other: &K) -> Option<&Neighbour<K>> {
        let find = |of: &K, key: &K| self.of(of).iter().find(|near| near.key == *key);
        find(one, other).or_else(|| find(other, one))
    }

    /// Follows an index in which these have changed, have come or have gone.
    pub fn follow(
        &mut self,
        engine: &Engine,
        index: &Index<K>,
        changed: &[K],
        pairing: &impl Pairing<K>,
    ) {
        let changed: HashSet<K> = changed.iter().copied().collect();
        // Looking at everything once is less than looking from each of many at all the others.
        let afresh = changed.len() * 2 >= index.len();
        let mut wanting: HashSet<K> = HashSet::new();
        for key in &changed {
            self.lists.remove(key);
        }
        if afresh {
            self.lists.clear();
            wanting.extend(index.keys().copied());
        } else {
            for (key, kept) in &mut self.lists {
                let before = kept.near.len();
                kept.near.retain(|near| !changed.contains(&near.key));
                // Somebody who found no room may have it now.
                if kept.near.len() < before && kept.more {
                    wanting.insert(*key);
                }
            }
        }
        for key in changed.iter().filter(|_| !afresh) {
            let near = Self::every(engine, index, key, pairing);
            for one in &near {
                if !changed.contains(&one.key) && !wanting.contains(&one.key) {
                    let kept = self.lists.entry(one.key).or_insert(Kept::EMPTY);
                    kept.near.push(Neighbour { key: *key, ..*one });
                    Self::cut(kept, self.most, pairing);
                }
            }
            self.keep(*key, near, pairing);
        }
        for key in wanting {
            let near = Self::every(engine, index, &key, pairing);
            self.keep(key, near, pairing);
        }
        self.lists.retain(|_, kept| !kept.near.is_empty());
    }

    fn every(
        engine: &Engine,
        index: &Index<K>,
        key: &K,
        pairing: &impl Pairing<K>,
    ) -> Vec<Neighbour<K>> {
        let Some(sketch) = index.get(key) else { return Vec::new() };
        let may = |other: &K| other != key && pairing.may(key, other);
        let found = index.every(engine, &sketch, (Grade::Earlier, Reach::Here), may);
        let near = |(key, Weighed { total, grade }): (K, Weighed)| Neighbour {
            key,
            grade,
            score: logistic(total),
            total,
        };
        found.into_iter().map(near).collect()
    }

    fn keep(&mut self, key: K, near: Vec<Neighbour<K>>, pairing: &impl Pairing<K>) {
        let mut kept = Kept { near, more: false };
        Self::cut(&mut kept, self.most, pairing);
        kept.near.shrink_to_fit();
        self.lists.insert(key, kept);
    }

    /// Leaves the nearest of each list. What is as near stands in the order of its keys.
    fn cut(kept: &mut Kept<K>, most: usize, pairing: &impl Pairing<K>) {
        kept.near.sort_by(|x, y| y.total.total_cmp(&x.total).then(x.key.cmp(&y.key)));
        let mut counts: HashMap<u8, usize> = HashMap::new();
        let before = kept.near.len();
        kept.near.retain(|near| {
            let count = counts.entry(pairing.list(&near.key)).or_default();
            *count += 1;
            *count <= most
        });
        kept.more |= kept.near.len() < before;
    }
}
