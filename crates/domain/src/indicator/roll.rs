//! Rolling up: sums over owners, windows, activities. Nothing but additions of values that each stand
//! once, so that parts make the whole however it is parted, and no order matters. A share is the sum
//! of its numerators over the sum of its denominators; yes and no are counted, and so are levels.

mod course;
mod stands;

pub use course::{awaiting, counted, course, now, parted};
pub use stands::way_gone;

use super::{Dimension, Number, Reading, Value};
use crate::follow_up::State;
use std::collections::BTreeMap;

/// What some values come to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Roll {
    /// How many values say something.
    pub values: u32,
    /// How many of them are not accepted yet.
    pub awaiting: u32,
    /// How many say that it does not apply.
    pub not_applicable: u32,
    /// The sum of numbers, in ten-thousandths: exact, so that no order of adding changes it.
    pub number: i128,
    /// The least and the greatest of the numbers.
    pub range: Option<(Number, Number)>,
    /// Whether its numbers are of a unit that is never added, as a rate or an index.
    pub is_rate: bool,
    /// The sum of numerators.
    pub numerator: i128,
    /// The sum of denominators.
    pub denominator: i128,
    /// How many say yes.
    pub yes: u32,
    /// How many say no.
    pub no: u32,
    /// How many say each level.
    pub levels: BTreeMap<u32, u32>,
    /// The sums of parts, with their denominators.
    pub parts: BTreeMap<(Dimension, String), (i128, i128)>,
}

/// The least and the greatest of two stretches.
fn ranges(a: Option<(Number, Number)>, b: Option<(Number, Number)>) -> Option<(Number, Number)> {
    match (a, b) {
        (Some(a), Some(b)) => Some((a.0.min(b.0), a.1.max(b.1))),
        (one, None) | (None, one) => one,
    }
}

impl Roll {
    /// Adds a value, if it counts.
    pub fn add(&mut self, value: &Value) {
        if !value.state.counts() {
            return;
        }
        if value.state == State::Submitted {
            self.awaiting += 1;
        }
        if value.reading == Reading::NotApplicable {
            self.not_applicable += 1;
            return;
        }
        self.values += 1;
        match value.reading {
            Reading::Number { number } => {
                self.number += i128::from(number.0);
                self.range = ranges(self.range, Some((number, number)));
            }
            Reading::Share { numerator, denominator } => {
                self.numerator += i128::from(numerator.0);
                self.denominator += i128::from(denominator.0);
            }
            Reading::YesNo { yes: true } => self.yes += 1,
            Reading::YesNo { yes: false } => self.no += 1,
            Reading::Level { level } => *self.levels.entry(level).or_default() += 1,
            Reading::NotApplicable => {}
        }
        for cell in &value.cells {
            let part = self.parts.entry((cell.dimension, cell.category.clone())).or_default();
            part.0 += i128::from(cell.number.0);
            part.1 += i128::from(cell.denominator.unwrap_or_default().0);
        }
    }

    /// Adds what other values come to.
    pub fn join(&mut self, other: &Self) {
        self.values += other.values;
        self.awaiting += other.awaiting;
        self.not_applicable += other.not_applicable;
        self.number += other.number;
        self.range = ranges(self.range, other.range);
        self.is_rate |= other.is_rate;
        self.numerator += other.numerator;
        self.denominator += other.denominator;
        self.yes += other.yes;
        self.no += other.no;
        for (level, n) in &other.levels {
            *self.levels.entry(*level).or_default() += n;
        }
        for (key, (number, denominator)) in &other.parts {
            let part = self.parts.entry(key.clone()).or_default();
            part.0 += number;
            part.1 += denominator;
        }
    }

    /// What some values come to.
    #[must_use]
    pub fn of<'a>(values: impl IntoIterator<Item = &'a Value>) -> Self {
        let mut roll = Self::default();
        values.into_iter().for_each(|value| roll.add(value));
        roll
    }
}
