//! Where each activity of a plan stands in the list of all. Those that came since the list was read are kept
//! apart, so that one more copies them and not all.

use std::borrow::Borrow;
use std::collections::HashMap;
use std::hash::Hash;
use std::sync::Arc;

/// Most that are kept apart; then they are put to the others.
const MOST_APART: usize = 512;

/// Positions by what activities are called.
#[derive(Clone)]
pub(super) struct Places<K> {
    read: Arc<HashMap<K, u32>>,
    since: Arc<HashMap<K, u32>>,
}

impl<K: Eq + Hash> Places<K> {
    /// The position of the one that is called so.
    pub(super) fn get<Q: Eq + Hash + ?Sized>(&self, name: &Q) -> Option<u32>
    where
        K: Borrow<Q>,
    {
        self.since.get(name).or_else(|| self.read.get(name)).copied()
    }

    /// Every name with its position.
    #[cfg(feature = "testing")]
    pub(super) fn all(&self) -> HashMap<&K, u32> {
        self.read.iter().chain(&*self.since).map(|(name, at)| (name, *at)).collect()
    }
}

impl<K: Clone + Eq + Hash> Places<K> {
    /// Adds one.
    pub(super) fn insert(&mut self, name: K, at: u32) {
        Arc::make_mut(&mut self.since).insert(name, at);
        if self.since.len() > MOST_APART {
            let since = std::mem::take(&mut self.since);
            let since = since.iter().map(|(name, at)| (name.clone(), *at));
            Arc::make_mut(&mut self.read).extend(since);
        }
    }
}

impl<K: Eq + Hash> FromIterator<(K, u32)> for Places<K> {
    fn from_iter<I: IntoIterator<Item = (K, u32)>>(all: I) -> Self {
        Self { read: Arc::new(all.into_iter().collect()), since: Arc::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_came_later_is_found_as_what_was_there_and_a_copy_knows_nothing_of_it() {
        let before: Places<u32> = (0..10).map(|n| (n, n)).collect();
        let mut after = before.clone();
        for n in 10..2_000 {
            after.insert(n, n);
        }
        assert!((0..2_000).all(|n| after.get(&n) == Some(n)));
        assert_eq!((after.get(&2_000), before.get(&10), before.get(&9)), (None, None, Some(9)));
        assert!(after.since.len() <= MOST_APART);
    }
}
