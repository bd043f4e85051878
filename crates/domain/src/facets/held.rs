//! The activities that have one value.

use super::bits::Bits;
use roaring::RoaringBitmap;
use std::sync::OnceLock;

/// A set is counted as a list where it holds no more than one in so many of a plan's activities, and as bits where it
/// holds more: about as long takes the one as the other then.
const LISTED: usize = 512;

/// A set of activities that is counted against others. Its bits are made when it is first, and follow from then on:
/// the index compares sets of a few thousand as sorted lists, and walking two of those for every cell of a matrix, or
/// beside every value of a filter, cost more than all else of its page.
#[derive(Debug, Clone, Default)]
pub(crate) struct Held {
    set: RoaringBitmap,
    bits: OnceLock<Bits>,
}

impl PartialEq for Held {
    fn eq(&self, other: &Self) -> bool {
        self.set == other.set
    }
}

impl From<RoaringBitmap> for Held {
    fn from(set: RoaringBitmap) -> Self {
        Self { set, bits: OnceLock::new() }
    }
}

impl Held {
    /// The set itself.
    pub(crate) fn set(&self) -> &RoaringBitmap {
        &self.set
    }

    pub(super) fn insert(&mut self, at: u32) {
        self.set.insert(at);
        if let Some(bits) = self.bits.get_mut() {
            bits.insert(at);
        }
    }

    pub(super) fn remove(&mut self, at: u32) {
        self.set.remove(at);
        if let Some(bits) = self.bits.get_mut() {
            bits.remove(at);
        }
    }

    /// How many are in both, of so many that a plan has.
    pub(crate) fn shared(&self, other: &Self, room: usize) -> u64 {
        match (self.bits(room), other.bits(room)) {
            (Some(these), Some(those)) => these.shared(those),
            (Some(bits), None) => bits.among(&other.set),
            (None, Some(bits)) => bits.among(&self.set),
            (None, None) => self.set.intersection_len(&other.set),
        }
    }

    fn bits(&self, room: usize) -> Option<&Bits> {
        let is_list = self.set.len() <= (room / LISTED) as u64;
        (!is_list).then(|| self.bits.get_or_init(|| Bits::of(&self.set)))
    }
}
