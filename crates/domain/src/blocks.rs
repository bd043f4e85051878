//! A list whose copies share what they have in common.
//!
//! Whoever keeps a list as it was beside the list as it is (the picture of a plan and the next one) copies for
//! each element that changed the block it stands in, and for all the others one pointer a block.

use std::cmp::Ordering;
use std::ops::Index;
use std::slice;
use std::sync::Arc;

/// Elements of a block.
const BLOCK: usize = 256;

/// A list in blocks, all but the last of which are full.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blocks<T>(Vec<Arc<Vec<T>>>);

/// The elements of a list in blocks, in their order.
pub type Iter<'a, T> = std::iter::FlatMap<
    slice::Iter<'a, Arc<Vec<T>>>,
    slice::Iter<'a, T>,
    fn(&'a Arc<Vec<T>>) -> slice::Iter<'a, T>,
>;

impl<T> Blocks<T> {
    /// How many elements there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.last().map_or(0, |last| (self.0.len() - 1) * BLOCK + last.len())
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The element at a position.
    #[must_use]
    pub fn get(&self, at: usize) -> Option<&T> {
        self.0.get(at / BLOCK)?.get(at % BLOCK)
    }

    /// The last element.
    #[must_use]
    pub fn last(&self) -> Option<&T> {
        self.0.last()?.last()
    }

    /// The position of an element in a list that stands in an order, which is told of each beside what is looked for;
    /// where it would have to stand if it is not in it.
    pub fn binary_search_by(&self, order: impl Fn(&T) -> Ordering) -> Result<usize, usize> {
        let (mut from, mut to) = (0, self.len());
        while from < to {
            let middle = from.midpoint(to);
            match order(&self[middle]) {
                Ordering::Less => from = middle + 1,
                Ordering::Greater => to = middle,
                Ordering::Equal => return Ok(middle),
            }
        }
        Err(from)
    }

    /// All elements, in their order.
    pub fn iter(&self) -> Iter<'_, T> {
        self.into_iter()
    }
}

impl<T: Clone> Blocks<T> {
    /// Puts an element in the place of what stands at a position that there is.
    pub fn set(&mut self, at: usize, element: T) {
        Arc::make_mut(&mut self.0[at / BLOCK])[at % BLOCK] = element;
    }

    /// Adds an element after the last.
    pub fn push(&mut self, element: T) {
        match self.0.last_mut().filter(|last| last.len() < BLOCK) {
            Some(last) => Arc::make_mut(last).push(element),
            None => self.0.push(Arc::new(vec![element])),
        }
    }

    /// A list of its own of all elements, for whoever needs them side by side.
    #[must_use]
    pub fn to_vec(&self) -> Vec<T> {
        let mut all = Vec::with_capacity(self.len());
        self.0.iter().for_each(|block| all.extend_from_slice(block));
        all
    }
}

impl<T> Default for Blocks<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Index<usize> for Blocks<T> {
    type Output = T;

    fn index(&self, at: usize) -> &T {
        &self.0[at / BLOCK][at % BLOCK]
    }
}

impl<'a, T> IntoIterator for &'a Blocks<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;

    fn into_iter(self) -> Iter<'a, T> {
        let each: fn(&'a Arc<Vec<T>>) -> slice::Iter<'a, T> = |block| block.iter();
        self.0.iter().flat_map(each)
    }
}

impl<T> FromIterator<T> for Blocks<T> {
    fn from_iter<I: IntoIterator<Item = T>>(all: I) -> Self {
        let mut all = all.into_iter().fuse();
        let mut blocks = Vec::new();
        loop {
            let mut block: Vec<T> = all.by_ref().take(BLOCK).collect();
            if block.is_empty() {
                return Self(blocks);
            }
            block.shrink_to_fit();
            blocks.push(Arc::new(block));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// A list in blocks is what a plain list is, and what it was copied from stays as it was.
        #[test]
        fn a_list_in_blocks_is_a_list(
            first in proptest::collection::vec(any::<u8>(), 0..700),
            deeds in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>(), any::<bool>()), 0..300),
        ) {
            let before: Blocks<u8> = first.iter().copied().collect();
            let (mut plain, mut blocks) = (first.clone(), before.clone());
            for (which, value, is_new) in deeds {
                if is_new || plain.is_empty() {
                    plain.push(value);
                    blocks.push(value);
                } else {
                    let at = which.index(plain.len());
                    plain[at] = value;
                    blocks.set(at, value);
                }
            }
            prop_assert_eq!(blocks.to_vec(), plain.clone());
            prop_assert_eq!(blocks.iter().copied().collect::<Vec<_>>(), plain.clone());
            prop_assert_eq!(&blocks, &plain.iter().copied().collect::<Blocks<u8>>());
            prop_assert_eq!((blocks.len(), blocks.is_empty()), (plain.len(), plain.is_empty()));
            prop_assert_eq!(blocks.last(), plain.last());
            prop_assert_eq!(blocks.get(plain.len()), None);
            prop_assert!((0..plain.len()).all(|at| blocks[at] == plain[at] && blocks.get(at) == Some(&plain[at])));
            prop_assert_eq!(before.to_vec(), first);
        }
    }

    proptest! {
        /// What is in an order is found as in a plain list.
        #[test]
        fn a_list_in_an_order_is_searched(
            mut all in proptest::collection::vec(any::<u16>(), 0..700),
            asked in any::<u16>(),
        ) {
            all.sort_unstable();
            all.dedup();
            let blocks: Blocks<u16> = all.iter().copied().collect();
            for asked in all.iter().copied().chain([asked]) {
                prop_assert_eq!(blocks.binary_search_by(|one| one.cmp(&asked)), all.binary_search(&asked));
            }
        }
    }

    #[test]
    fn a_copy_shares_the_blocks_that_did_not_change() {
        let before: Blocks<usize> = (0..1_000).collect();
        let mut after = before.clone();
        after.set(300, 0);
        let shared = before.0.iter().zip(&after.0).filter(|(a, b)| Arc::ptr_eq(a, b));
        assert_eq!((before.0.len(), shared.count()), (4, 3));
    }
}
