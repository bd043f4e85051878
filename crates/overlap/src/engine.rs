//! Glossary, places and weights together: what turns two activities into a finding.

use crate::area::Places;
use crate::glossary::Glossary;
use crate::reading::{Readings, readings, subject};
use crate::score::{Finding, Weighed, explain, weigh};
use crate::signal::{Signal, Stand};
use crate::vector::Vector;
use crate::weights::{Weights, at};
use crate::{Activity, Sketch};
use aunar_domain::geography::Geography;

/// Made once and shared: it never changes.
#[derive(Debug)]
pub struct Engine {
    glossary: Glossary,
    places: Places,
    weights: Weights,
}

impl Engine {
    /// The engine as it ships.
    #[must_use]
    pub fn shipped() -> Self {
        Self::new(Glossary::shipped(), &Geography::shipped(), Weights::shipped())
    }

    /// An engine of these parts.
    #[must_use]
    pub fn new(glossary: Glossary, geography: &Geography, weights: Weights) -> Self {
        Self { glossary, places: Places::new(geography), weights }
    }

    /// The concepts and what they are called.
    #[must_use]
    pub fn glossary(&self) -> &Glossary {
        &self.glossary
    }

    /// The weights of the signals.
    #[must_use]
    pub fn weights(&self) -> &Weights {
        &self.weights
    }

    pub(crate) fn places(&self) -> &Places {
        &self.places
    }

    /// What is kept of an activity, with its vector if an encoder made one.
    #[must_use]
    pub fn sketch(&self, activity: &Activity, vector: Option<Vector>) -> Sketch {
        Sketch::of(&self.glossary, &self.places, activity, vector)
    }

    /// Compares two activities, with all reasons. The order does not matter but for the two sides of
    /// the details.
    #[must_use]
    pub fn compare(&self, a: &Sketch, b: &Sketch) -> Finding {
        self.compare_with(a, b, cosine(a, b))
    }

    pub(crate) fn compare_with(&self, a: &Sketch, b: &Sketch, cosine: Option<f32>) -> Finding {
        explain(self, a, b, &self.readings(a, b, cosine))
    }

    pub(crate) fn weigh_with(&self, a: &Sketch, b: &Sketch, cosine: Option<f32>) -> Weighed {
        let readings = self.readings(a, b, cosine);
        let has_meaning = readings[at(Signal::Meaning)].stand != Stand::Missing;
        weigh(self.weights.of(has_meaning), &readings)
    }

    /// Whether two can be anything to each other, told from what their texts mean and name alone: what
    /// all other signals could add at the very best is granted. A no is certain.
    pub(crate) fn may_be_near(&self, a: &Sketch, b: &Sketch, cosine: Option<f32>) -> bool {
        let [meaning, concepts] = subject(&self.glossary, a, b, cosine);
        let fitted = self.weights.of(meaning.stand != Stand::Missing);
        let (at_meaning, at_concepts) = (at(Signal::Meaning), at(Signal::Concepts));
        let told = fitted.points(at_meaning, meaning) + fitted.points(at_concepts, concepts);
        let others = fitted.agree.iter().enumerate();
        let at_best: f32 = others
            .filter(|(signal, _)| *signal != at_meaning && *signal != at_concepts)
            .map(|(_, points)| points.max(0.0))
            .sum();
        // A little room, since sums of the same numbers in another order differ in their last digit.
        fitted.base + told + at_best >= fitted.join.min(fitted.alike) - 1e-3
    }

    pub(crate) fn readings(&self, a: &Sketch, b: &Sketch, cosine: Option<f32>) -> Readings {
        readings(&self.glossary, &self.places, a, b, cosine)
    }
}

pub(crate) fn cosine(a: &Sketch, b: &Sketch) -> Option<f32> {
    a.vector().zip(b.vector()).and_then(|(a, b)| a.cosine(b))
}
