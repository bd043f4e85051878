//! Which of many, as bits.

use pulp::Arch;
use roaring::RoaringBitmap;

/// A set of activities, one bit each.
#[derive(Debug, Clone, Default)]
pub(super) struct Bits(Vec<u64>);

impl Bits {
    /// Those of a set.
    pub(super) fn of(set: &RoaringBitmap) -> Self {
        let mut words = vec![0_u64; set.max().map_or(0, |last| last as usize / 64 + 1)];
        for at in set {
            words[at as usize / 64] |= 1 << (at % 64);
        }
        Self(words)
    }

    /// Holds one more.
    pub(super) fn insert(&mut self, at: u32) {
        let word = at as usize / 64;
        if self.0.len() <= word {
            self.0.resize(word + 1, 0);
        }
        self.0[word] |= 1 << (at % 64);
    }

    /// Holds one no longer.
    pub(super) fn remove(&mut self, at: u32) {
        if let Some(word) = self.0.get_mut(at as usize / 64) {
            *word &= !(1 << (at % 64));
        }
    }

    /// How many both hold. By the widest instructions that the processor has: those that every processor of its
    /// kind has count no bits, and take ten times as long.
    pub(super) fn shared(&self, other: &Self) -> u64 {
        let both =
            || self.0.iter().zip(&other.0).map(|(a, b)| u64::from((a & b).count_ones())).sum();
        Arch::new().dispatch(both)
    }

    /// How many of a set it holds.
    pub(super) fn among(&self, set: &RoaringBitmap) -> u64 {
        let word = |at: u32| self.0.get(at as usize / 64).copied().unwrap_or(0);
        set.iter().map(|at| word(at) >> (at % 64) & 1).sum()
    }
}
