//! Which of many, as bits.

use roaring::RoaringBitmap;

/// A set of activities, one bit each. The index keeps sets of a few thousand as sorted lists, and
/// walking two of those for every cell of a matrix, or beside every value of a filter, costs more than all
/// else of its page.
pub(crate) struct Bits(Vec<u64>);

impl Bits {
    /// Those of a set, of so many there are.
    pub(crate) fn of(set: &RoaringBitmap, room: usize) -> Self {
        let mut words = vec![0_u64; room.div_ceil(64)];
        for at in set {
            words[at as usize / 64] |= 1 << (at % 64);
        }
        Self(words)
    }

    /// How many both hold.
    pub(crate) fn shared(&self, other: &Self) -> u64 {
        self.0.iter().zip(&other.0).map(|(a, b)| u64::from((a & b).count_ones())).sum()
    }

    /// How many of a set it holds.
    pub(crate) fn among(&self, set: &RoaringBitmap) -> u64 {
        set.iter().map(|at| self.0[at as usize / 64] >> (at % 64) & 1).sum()
    }
}
