//! Weights of one kind of comparison, as they were fitted.

use crate::reading::{Reading, Readings};
use crate::signal::{Signal, Stand};

/// The numbers of one fit.
#[derive(Debug, Clone, PartialEq)]
pub struct Fitted {
    /// What two activities start from.
    pub base: f32,
    /// Per signal, in the order of [`Signal::ALL`]: points of full agreement.
    pub agree: [f32; Signal::ALL.len()],
    /// Points of full contradiction, never above zero.
    pub contradict: [f32; Signal::ALL.len()],
    /// From this total on: probable duplicate.
    pub duplicate: f32,
    /// From this total on: worth joining.
    pub join: f32,
    /// From this total on, if place and time agreed in full: earlier experience or possible.
    pub alike: f32,
}

impl Fitted {
    /// Nothing weighs anything.
    pub const EMPTY: Self = Self {
        base: 0.0,
        agree: [0.0; Signal::ALL.len()],
        contradict: [0.0; Signal::ALL.len()],
        duplicate: 0.0,
        join: 0.0,
        alike: 0.0,
    };

    /// The points of one reading.
    pub(crate) fn points(&self, signal: usize, reading: Reading) -> f32 {
        match reading.stand {
            Stand::Missing => 0.0,
            Stand::Agree => self.agree[signal] * reading.strength,
            Stand::Contradict => self.contradict[signal] * reading.strength,
        }
    }

    /// All points together with the base.
    pub(crate) fn total(&self, readings: &Readings) -> f32 {
        let points = readings.iter().enumerate().map(|(at, reading)| self.points(at, *reading));
        self.base + points.sum::<f32>()
    }
}
