//! The counts beside the values of a filter.

use super::held::Held;
use super::{Facet, Filter, Index};
use roaring::RoaringBitmap;
use std::cell::OnceCell;

/// What a filter leaves, to be counted by one facet after the other.
pub struct Counting<'a> {
    index: &'a Index,
    filter: &'a Filter,
    within: Option<&'a RoaringBitmap>,
    /// What the whole filter leaves: the same for every facet in which nothing is chosen.
    left: OnceCell<Held>,
}

impl<'a> Counting<'a> {
    pub(super) fn new(
        index: &'a Index,
        filter: &'a Filter,
        within: Option<&'a RoaringBitmap>,
    ) -> Self {
        Self { index, filter, within, left: OnceCell::new() }
    }

    /// The values of a facet with how many activities choosing each would leave, given the other
    /// facets; values that would leave none are there only when chosen.
    #[must_use]
    pub fn by(&self, facet: Facet) -> Vec<(String, u64)> {
        let Some(values) = self.index.having.get(&facet) else {
            return Vec::new();
        };
        let apart: Held;
        let base = if self.filter.is_empty() && self.within.is_none() {
            None
        } else if self.filter.values(facet).is_empty() {
            let left = || self.index.find(self.filter, self.within).into();
            Some(self.left.get_or_init(left))
        } else {
            apart = self.index.find_but(self.filter, self.within, Some(facet)).into();
            Some(&apart)
        };
        let room = self.index.room();
        // Of a plan that nothing is asked of, every activity of a value is left.
        let count = |held: &Held| base.map_or(held.set().len(), |base| base.shared(held, room));
        values
            .iter()
            .map(|(value, held)| (value.to_string(), count(held)))
            .filter(|(value, n)| *n > 0 || self.filter.has(facet, value))
            .collect()
    }
}
