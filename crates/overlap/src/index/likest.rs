//! The likest so far, and what was looked at already.

use super::WEIGHED;
use std::cmp::Ordering;

/// The likest of many, kept while they come.
pub(super) struct Likest {
    kept: Vec<(f32, u32)>,
    /// Whoever is less like than this is not among them.
    pub(super) least: f32,
}

impl Default for Likest {
    fn default() -> Self {
        Self { kept: Vec::with_capacity(2 * WEIGHED), least: f32::NEG_INFINITY }
    }
}

impl Likest {
    /// Takes it in, if it is among the likest.
    pub(super) fn add(&mut self, measure: f32, slot: u32, by_key: impl Fn(u32, u32) -> Ordering) {
        self.kept.push((measure, slot));
        if self.kept.len() == 2 * WEIGHED {
            self.cut(by_key);
        }
    }

    /// Leaves as many as are weighed. What is as like stands in the order of its keys.
    fn cut(&mut self, by_key: impl Fn(u32, u32) -> Ordering) {
        if self.kept.len() > WEIGHED {
            self.kept.select_nth_unstable_by(WEIGHED - 1, |(x, a), (y, b)| {
                y.total_cmp(x).then_with(|| by_key(*a, *b))
            });
            self.kept.truncate(WEIGHED);
            self.least = self.kept.last().map_or(self.least, |(measure, _)| *measure);
        }
    }

    /// The likest, the likest first.
    pub(super) fn finish(mut self, by_key: impl Fn(u32, u32) -> Ordering) -> Vec<u32> {
        self.cut(by_key);
        self.kept.into_iter().map(|(_, slot)| slot).collect()
    }
}

/// A set of slots, one bit each.
pub(super) struct Seen(Vec<u64>);

impl Seen {
    /// None of so many.
    pub(super) fn new(slots: usize) -> Self {
        Self(vec![0; slots.div_ceil(64)])
    }

    /// One more.
    pub(super) fn add(&mut self, slot: u32) {
        self.0[slot as usize / 64] |= 1 << (slot % 64);
    }

    /// Its slots that are not in the other, which they are added to.
    pub(super) fn without(&self, seen: &mut Self) -> Vec<u32> {
        let mut slots = Vec::new();
        for (base, (mine, theirs)) in (0_u32..).step_by(64).zip(self.0.iter().zip(&mut seen.0)) {
            let mut fresh = mine & !*theirs;
            *theirs |= mine;
            while fresh != 0 {
                slots.push(base + fresh.trailing_zeros());
                fresh &= fresh - 1;
            }
        }
        slots
    }
}
