//! What amounts of one currency come to, exactly.

/// A total, with how many lines did not say.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// The total of what is known, in minor units.
    pub total: i64,
    /// How many lines say how much.
    pub known: u32,
    /// How many do not.
    pub blank: u32,
}

impl Tally {
    /// Adds an amount; none is one that is not known.
    pub(super) fn add(&mut self, amount: Option<i64>) {
        match amount {
            // A total past what a number holds is kept at its end: it is no amount of this world.
            Some(amount) => {
                self.total = self.total.saturating_add(amount);
                self.known += 1;
            }
            None => self.blank += 1,
        }
    }

    /// Adds what others come to.
    pub(super) fn join(&mut self, other: Self) {
        self.total = self.total.saturating_add(other.total);
        self.known += other.known;
        self.blank += other.blank;
    }
}
