//! Many activities, kept so that one more is compared with the few that matter, and one changed
//! costs no more than that one.

mod found;
mod likest;
mod rows;

pub use crate::candidate::Reach;
pub use found::{Experience, Match, Near, OtherModel, Pair};

use crate::candidate::Blocks;
use crate::engine::Engine;
use crate::grade::Grade;
use crate::reading::likeness;
use crate::score::{Finding, Weighed, logistic};
use crate::sketch::Sketch;
use crate::store::Store;
use crate::vector::ModelId;
use crate::weights::at;
use crate::{Signal, Stand};
use likest::{Likest, Seen};
use rows::{Row, Rows};
use std::cmp::Ordering;
use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;

/// Activities under keys of the caller's.
#[derive(Debug)]
pub struct Index<K> {
    rows: Rows<K>,
    free: Vec<u32>,
    by_key: HashMap<K, u32>,
    blocks: Blocks,
    vectors: Store,
}

/// So many of the likest candidates are weighed in full.
const WEIGHED: usize = 200;
/// The points of a subject that is as likely what was asked for as not, with an encoder and without.
/// Of the 84 titles of the sample plan asked as questions, with an encoder every one has its own activity
/// first, with some three points or more; of the others one in ten has over 1.8 and one in a
/// hundred over 3. Without, one in ten has over 0.6 and one in a hundred over 1.5.
const EVEN: f32 = 2.4;
const EVEN_WITHOUT: f32 = 1.4;
/// What a year takes from the relevance of what was done.
const A_YEAR_LATER: f32 = 0.88;

impl<K> Default for Index<K> {
    fn default() -> Self {
        Self {
            rows: Rows { pieces: Vec::new() },
            free: Vec::new(),
            by_key: HashMap::new(),
            blocks: Blocks::default(),
            vectors: Store::default(),
        }
    }
}

impl<K: Clone + Eq + Hash + Ord> Index<K> {
    /// An empty index.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many activities it holds.
    #[must_use]
    pub fn len(&self) -> usize {
        self.by_key.len()
    }

    /// Whether it holds none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.by_key.is_empty()
    }

    /// The model whose vectors it holds.
    #[must_use]
    pub fn model(&self) -> Option<ModelId> {
        self.vectors.model()
    }

    /// Adds an activity or puts it in the place of the one under this key.
    pub fn put(&mut self, key: K, mut sketch: Sketch) -> Result<(), OtherModel> {
        if let (Some(held), Some(vector)) = (self.model(), &sketch.vector)
            && held != vector.model()
        {
            return Err(OtherModel { held, given: vector.model() });
        }
        self.remove(&key);
        let slot = self.free.pop().unwrap_or_else(|| self.rows.grow());
        if let Some(vector) = sketch.vector.take() {
            self.vectors.put(slot, &vector);
        }
        self.blocks.insert(slot, &sketch.area, sketch.period);
        self.by_key.insert(key.clone(), slot);
        *self.rows.at(slot) = Some(Row { key, sketch });
        Ok(())
    }

    /// Takes an activity out; whether it was there.
    pub fn remove(&mut self, key: &K) -> bool {
        let Some(slot) = self.by_key.remove(key) else { return false };
        if let Some(row) = self.rows.at(slot).take() {
            self.blocks.remove(slot, &row.sketch.area, row.sketch.period);
        }
        self.vectors.remove(slot);
        self.free.push(slot);
        true
    }

    /// Forgets every vector, so that those of another model can be put.
    pub fn forget_vectors(&mut self) {
        self.vectors = Store::default();
    }

    /// The activity under a key, with its vector.
    #[must_use]
    pub fn get(&self, key: &K) -> Option<Sketch> {
        let slot = *self.by_key.get(key)?;
        let row = self.row(slot)?;
        Some(Sketch { vector: self.vectors.get(slot).map(Box::new), ..row.sketch.clone() })
    }

    /// Every key, in no order.
    pub fn keys(&self) -> impl Iterator<Item = &K> {
        self.by_key.keys()
    }

    /// The activities nearest to one, which itself need not be in the index. Only those that `may_see`
    /// lets through: say no to the asker's own and to what the reader may not see.
    pub fn near(
        &self,
        engine: &Engine,
        sketch: &Sketch,
        near: &Near,
        may_see: impl Fn(&K) -> bool,
    ) -> Vec<Match<K>> {
        self.nearest(engine, sketch, near, may_see)
            .into_iter()
            .map(|(slot, _)| self.told(engine, sketch, slot))
            .collect()
    }

    /// Every activity near one, however many: what pairs hold does not depend on what else there is.
    /// Each candidate is read in two steps, and the second, dearer one only where the first leaves room.
    pub(crate) fn every(
        &self,
        engine: &Engine,
        sketch: &Sketch,
        near: (Grade, Reach),
        may_see: impl Fn(&K) -> bool,
    ) -> Vec<(K, Weighed)> {
        let (at_least, reach) = near;
        let slots = self.fresh(engine, sketch, reach, &mut Seen::new(self.rows.len()));
        let mut cosines = Vec::new();
        self.vectors.cosines(sketch.vector.as_deref(), &slots, f32::NEG_INFINITY, &mut cosines);
        let mut found = Vec::new();
        for (slot, cosine) in slots.into_iter().zip(cosines) {
            let Some(row) = self.row(slot) else { continue };
            if !may_see(&row.key) || !engine.may_be_near(sketch, &row.sketch, cosine) {
                continue;
            }
            let weighed = engine.weigh_with(sketch, &row.sketch, cosine);
            if weighed.grade >= at_least {
                found.push((row.key.clone(), weighed));
            }
        }
        found
    }

    /// Every pair of the index at or above a grade, the likeliest first.
    #[must_use]
    pub fn findings(&self, engine: &Engine, at_least: Grade) -> Vec<Pair<K>> {
        let reach = if at_least <= Grade::Earlier { Reach::Here } else { Reach::Now };
        let near = Near { top: WEIGHED, at_least, reach };
        let mut pairs: BTreeMap<(K, K), Finding> = BTreeMap::new();
        for key in self.by_key.keys() {
            let Some(sketch) = self.get(key) else { continue };
            for (slot, _) in self.nearest(engine, &sketch, &near, |other| other != key) {
                let Some(row) = self.row(slot) else { continue };
                let (first, second) =
                    if *key < row.key { (key, &row.key) } else { (&row.key, key) };
                let pair = (first.clone(), second.clone());
                pairs.entry(pair).or_insert_with(|| {
                    let cosine = self.cosine(&sketch, slot);
                    if key == first {
                        engine.compare_with(&sketch, &row.sketch, cosine)
                    } else {
                        engine.compare_with(&row.sketch, &sketch, cosine)
                    }
                });
            }
        }
        let mut pairs: Vec<Pair<K>> = pairs
            .into_iter()
            .map(|((first, second), finding)| Pair { first, second, finding })
            .collect();
        // A stable sort: pairs of one score stay in the order of their keys.
        pairs.sort_by(|x, y| y.finding.total.total_cmp(&x.finding.total));
        pairs
    }

    /// What was done that is most like a text, newer counting more; `this_month` is a number of
    /// [`crate::period::month`]. It looks at everything: a search, not a step of typing.
    pub fn experience(
        &self,
        engine: &Engine,
        sketch: &Sketch,
        this_month: i32,
        top: usize,
        may_see: impl Fn(&K) -> bool,
    ) -> Vec<Experience<K>> {
        let near = Near { top: WEIGHED, at_least: Grade::None, reach: Reach::Everywhere };
        let mut found: Vec<Experience<K>> = self
            .nearest(engine, sketch, &near, may_see)
            .into_iter()
            .map(|(slot, _)| {
                let Match { key, finding } = self.told(engine, sketch, slot);
                let end = self.row(slot).and_then(|row| row.sketch.period).map(|p| p.last());
                let years = end.map_or(3.0, |end| {
                    #[expect(clippy::cast_precision_loss, reason = "months of a few decades")]
                    let months = (this_month - end).clamp(0, 1200) as f32;
                    months / 12.0
                });
                // Place and time are no part of what somebody knows how to do, and a question has
                // neither, nor objectives: it is held against what a question can agree in.
                let subject: f32 = finding
                    .parts
                    .iter()
                    .filter(|p| !matches!(p.signal, Signal::Countries | Signal::Period))
                    .map(|part| part.points)
                    .sum();
                let has_meaning = finding.parts[at(Signal::Meaning)].stand != Stand::Missing;
                let even = if has_meaning { EVEN } else { EVEN_WITHOUT };
                let likeness = logistic(subject - even);
                let relevance = likeness * A_YEAR_LATER.powf(years);
                Experience { key, relevance, likeness, finding }
            })
            .collect();
        found.sort_by(|x, y| y.relevance.total_cmp(&x.relevance).then_with(|| x.key.cmp(&y.key)));
        found.truncate(top);
        found
    }

    fn row(&self, slot: u32) -> Option<&Row<K>> {
        self.rows.get(slot)
    }

    fn cosine(&self, sketch: &Sketch, slot: u32) -> Option<f32> {
        self.vectors.cosine(sketch.vector.as_deref()?, slot)
    }

    fn told(&self, engine: &Engine, sketch: &Sketch, slot: u32) -> Match<K> {
        let row = self.row(slot).expect("a slot that was just found is taken");
        let finding = engine.compare_with(sketch, &row.sketch, self.cosine(sketch, slot));
        Match { key: row.key.clone(), finding }
    }

    /// The nearest slots, weighed and in order.
    fn nearest(
        &self,
        engine: &Engine,
        sketch: &Sketch,
        near: &Near,
        may_see: impl Fn(&K) -> bool,
    ) -> Vec<(u32, Weighed)> {
        // What is here and now is weighed first, so that a crowd of old editions cannot displace it.
        let mut seen = Seen::new(self.rows.len());
        let mut found: Vec<(u32, Weighed)> = Vec::new();
        for reach in [Reach::Now, near.reach] {
            let fresh = self.fresh(engine, sketch, reach, &mut seen);
            for slot in self.likest(engine, sketch, &fresh, &may_see) {
                let Some(row) = self.row(slot) else { continue };
                let weighed = engine.weigh_with(sketch, &row.sketch, self.cosine(sketch, slot));
                if weighed.grade >= near.at_least {
                    found.push((slot, weighed));
                }
            }
            if near.reach == Reach::Now {
                break;
            }
        }
        found.sort_by(|(x, x_weighed), (y, y_weighed)| {
            y_weighed.total.total_cmp(&x_weighed.total).then_with(|| self.by_key_order(*x, *y))
        });
        found.truncate(near.top);
        found
    }

    fn by_key_order(&self, x: u32, y: u32) -> Ordering {
        self.row(x).map(|row| &row.key).cmp(&self.row(y).map(|row| &row.key))
    }

    /// The candidates within reach that were not seen before, in the order of their slots, which is
    /// the order of memory.
    fn fresh(&self, engine: &Engine, sketch: &Sketch, reach: Reach, seen: &mut Seen) -> Vec<u32> {
        let mut fresh = Seen::new(self.rows.len());
        self.blocks.visit(engine.places(), &sketch.area, sketch.period, reach, |block| {
            block.iter().for_each(|slot| fresh.add(*slot));
        });
        fresh.without(seen)
    }

    /// Of many candidates the likest that may be seen, by one cheap measure: the cosine, or words and
    /// letters. Rows lie all over memory, so only those of the likest are looked at.
    fn likest(
        &self,
        engine: &Engine,
        sketch: &Sketch,
        candidates: &[u32],
        may_see: impl Fn(&K) -> bool,
    ) -> Vec<u32> {
        let mut likest = Likest::default();
        let mut cosines = Vec::with_capacity(AT_A_TIME);
        for portion in candidates.chunks(AT_A_TIME) {
            let asked = sketch.vector.as_deref();
            self.vectors.cosines(asked, portion, likest.least, &mut cosines);
            for (slot, cosine) in portion.iter().zip(&cosines) {
                let measure =
                    || Some(likeness(engine.glossary(), sketch, &self.row(*slot)?.sketch));
                let Some(measure) = cosine.or_else(measure) else { continue };
                // Most are not as like as those that are there already, and are looked at no further.
                if measure < likest.least {
                    continue;
                }
                if self.row(*slot).is_some_and(|row| may_see(&row.key)) {
                    likest.add(measure, *slot, |a, b| self.by_key_order(a, b));
                }
            }
        }
        likest.finish(|a, b| self.by_key_order(a, b))
    }
}

/// How many cosines are computed before they are looked at: they stay in the nearest memory.
const AT_A_TIME: usize = 512;
