//! From numbers to places: whatever the numbers are, the place is on the paper.

/// A stretch of numbers laid over a stretch of paper.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scale {
    low: f64,
    high: f64,
    from: f64,
    to: f64,
}

impl Scale {
    /// Lays numbers, of which some may be no numbers at all, and zero, over a stretch of paper.
    pub(super) fn over(numbers: impl Iterator<Item = f64>, from: f64, to: f64) -> Self {
        let (mut low, mut high) = (0.0_f64, 0.0_f64);
        for number in numbers.filter(|n| n.is_finite()) {
            (low, high) = (low.min(number), high.max(number));
        }
        Self { low, high, from, to }
    }

    /// Whether some numbers are below zero.
    pub(super) fn has_negative(&self) -> bool {
        self.low < 0.0
    }

    /// The place of a number; of what is none, that of zero.
    pub(super) fn at(&self, number: f64) -> f64 {
        let number = if number.is_finite() { number.clamp(self.low, self.high) } else { 0.0 };
        // Halved, so that the largest numbers there are do not add up to infinity.
        let span = self.high / 2.0 - self.low / 2.0;
        let share = if span > 0.0 { (number / 2.0 - self.low / 2.0) / span } else { 0.0 };
        self.from + share * (self.to - self.from)
    }
}

/// Round numbers from zero to the highest (and down to the lowest), about `count` of them, for the
/// lines across a picture.
#[must_use]
pub fn steps(low: f64, high: f64, count: u32) -> Vec<f64> {
    let (low, high) = (low.min(0.0), high.max(0.0));
    let span = high - low;
    if !span.is_finite() || span <= 0.0 || count == 0 {
        return vec![0.0];
    }
    let rough = span / f64::from(count);
    let power = 10_f64.powf(rough.log10().floor());
    let step = [1.0, 2.0, 2.5, 5.0, 10.0].map(|m| m * power).into_iter().find(|s| *s >= rough);
    let step = step.unwrap_or(rough);
    if !step.is_finite() || step <= 0.0 {
        return vec![0.0];
    }
    let first = (low / step).ceil();
    let mut all = Vec::new();
    let mut n = first;
    while n * step <= high * (1.0 + 1e-9) && all.len() <= 2 * count as usize + 2 {
        all.push(n * step + 0.0);
        n += 1.0;
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_round() {
        assert_eq!(steps(0.0, 93.0, 4), [0.0, 25.0, 50.0, 75.0]);
        assert_eq!(steps(0.0, 7.0, 3), [0.0, 2.5, 5.0]);
        assert_eq!(steps(-4.0, 4.0, 4), [-4.0, -2.0, 0.0, 2.0, 4.0]);
        assert_eq!(steps(0.0, 0.0, 4), [0.0]);
        assert_eq!(steps(0.0, f64::INFINITY, 4), [0.0]);
    }
}
