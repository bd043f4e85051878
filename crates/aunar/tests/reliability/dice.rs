//! Chance that can be had again: SplitMix64 (Steele, Lea and Flood, 2014) from a seed that is printed.

use std::time::Duration;

/// Numbers as if by chance, the same for the same seed.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The seed that the environment names, or one of this moment.
    pub(crate) fn seed() -> u64 {
        let named = std::env::var("AUNAR_CRASH_SEED").ok().and_then(|seed| seed.parse().ok());
        let since = std::time::UNIX_EPOCH.elapsed().map_or(0, |since| since.as_secs());
        named.unwrap_or(since)
    }

    pub(crate) fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// One of `0..below`.
    pub(crate) fn below(&mut self, below: u64) -> u64 {
        self.number() % below
    }

    /// A while between two numbers of milliseconds.
    pub(crate) fn while_of(&mut self, from: u64, to: u64) -> Duration {
        Duration::from_millis(from + self.below(to - from + 1))
    }
}
