//! Fitting the weights to labelled pairs: logistic regression that starts from what we believe and
//! moves as far as the pairs show, so that signals the pairs hardly have keep a sensible weight.

use crate::Signal;
use crate::reading::{Reading, Readings};
use crate::signal::Stand;
use crate::weights::{Fitted, at};

const SIGNALS: usize = Signal::ALL.len();
/// Base, agreement and contradiction of each signal, and the base of pairs without place and time.
const UNKNOWNS: usize = 2 + 2 * SIGNALS;
const BASE: usize = 0;
const BARE_BASE: usize = UNKNOWNS - 1;
const STEPS: usize = 4_000;

/// What rules a duplicate out weighs this much, whatever else was found.
const GATE: f64 = -8.0;

/// A labelled pair as its signals stand.
#[derive(Debug, Clone)]
pub struct Example {
    readings: Readings,
    /// How sure it is the same work: 1 the same, 0 not, between for worth joining.
    pub label: f64,
    /// How much it counts.
    pub weight: f64,
    /// Pairs of a group share activities and are left out together when the fit is tried.
    pub group: String,
}

impl Example {
    /// A pair of sketches with its label.
    #[must_use]
    pub fn new(
        engine: &crate::Engine,
        a: &crate::Sketch,
        b: &crate::Sketch,
        label: f64,
        weight: f64,
        group: &str,
    ) -> Self {
        let readings = engine.readings(a, b, crate::engine::cosine(a, b));
        Self { readings, label, weight, group: group.to_owned() }
    }

    /// The same as if there were no encoder.
    #[must_use]
    pub fn without_meaning(&self) -> Self {
        let mut example = self.clone();
        example.readings[at(Signal::Meaning)] = Reading { stand: Stand::Missing, strength: 0.0 };
        example
    }

    fn is_bare(&self) -> bool {
        [Signal::Countries, Signal::Period]
            .iter()
            .all(|signal| self.readings[at(*signal)].stand == Stand::Missing)
    }

    /// Whether place or time contradict.
    #[must_use]
    pub fn is_ruled_out(&self) -> bool {
        [Signal::Countries, Signal::Period]
            .iter()
            .any(|signal| self.readings[at(*signal)].stand == Stand::Contradict)
    }

    /// The total of these weights.
    #[must_use]
    pub fn total(&self, fitted: &Fitted) -> f32 {
        fitted.total(&self.readings)
    }

    /// The total if place and time agreed in full.
    #[must_use]
    pub fn total_at_best(&self, fitted: &Fitted) -> f32 {
        let mut best = self.clone();
        for signal in [Signal::Countries, Signal::Period] {
            best.readings[at(signal)] = Reading { stand: Stand::Agree, strength: 1.0 };
        }
        best.total(fitted)
    }

    fn row(&self) -> [f64; UNKNOWNS] {
        let mut row = [0.0; UNKNOWNS];
        row[if self.is_bare() { BARE_BASE } else { BASE }] = 1.0;
        for (signal, reading) in self.readings.iter().enumerate() {
            match reading.stand {
                Stand::Missing => {}
                Stand::Agree => row[1 + signal] = f64::from(reading.strength),
                Stand::Contradict => row[1 + SIGNALS + signal] = f64::from(reading.strength),
            }
        }
        row
    }
}

/// What is believed before any pair is seen, and how firmly: points and how many pairs' worth.
struct Belief {
    signal: Signal,
    agree: (f64, f64),
    contradict: (f64, f64),
}

const fn belief(signal: Signal, agree: (f64, f64), contradict: (f64, f64)) -> Belief {
    Belief { signal, agree, contradict }
}

const LOOSE: f64 = 0.02;
const FIRM: f64 = 2.0;
/// Plans that share place and time are all that is compared, so pairs cannot show what that weighs.
const FIXED: f64 = 100.0;

const BELIEFS: [Belief; SIGNALS] = [
    belief(Signal::Countries, (1.5, FIXED), (GATE, f64::INFINITY)),
    belief(Signal::Period, (0.4, FIXED), (GATE, f64::INFINITY)),
    belief(Signal::Meaning, (8.0, LOOSE), (0.0, FIRM)),
    belief(Signal::Concepts, (4.0, LOOSE), (-1.0, FIRM)),
    belief(Signal::Wording, (4.0, LOOSE), (0.0, FIRM)),
    belief(Signal::People, (0.5, 0.5), (-1.5, 0.5)),
    belief(Signal::Audience, (0.4, FIRM), (-0.8, FIRM)),
    belief(Signal::Kind, (0.4, FIRM), (-0.4, FIRM)),
    belief(Signal::Objectives, (0.3, FIRM), (-0.1, FIRM)),
    belief(Signal::Targets, (0.3, FIRM), (-0.1, FIRM)),
    belief(Signal::Partners, (0.4, FIRM), (0.0, FIRM)),
    belief(Signal::Names, (0.5, 0.5), (-0.3, FIRM)),
];

/// Fits the points; the thresholds of the grades are chosen apart.
#[must_use]
pub fn fit(examples: &[Example]) -> Fitted {
    let rows: Vec<([f64; UNKNOWNS], f64, f64)> =
        examples.iter().map(|e| (e.row(), e.label, e.weight)).collect();
    let mut centre = [0.0; UNKNOWNS];
    let mut firmness = [LOOSE; UNKNOWNS];
    for belief in &BELIEFS {
        let (yes, no) = (1 + at(belief.signal), 1 + SIGNALS + at(belief.signal));
        (centre[yes], firmness[yes]) = belief.agree;
        (centre[no], firmness[no]) = belief.contradict;
    }
    centre[BASE] = -6.0;
    centre[BARE_BASE] = -4.0;
    let mut points = centre;
    // Steps short enough for the steepest direction: the bound of the logistic's curvature.
    let steepest: f64 =
        rows.iter().map(|(row, _, weight)| weight * row.iter().map(|x| x * x).sum::<f64>()).sum();
    let step = 1.0 / (0.25 * steepest + FIXED);
    let mut ahead = points;
    let mut pace = 1.0_f64;
    for _ in 0..STEPS {
        let mut slope = [0.0; UNKNOWNS];
        for (row, label, weight) in &rows {
            let total: f64 = row.iter().zip(&ahead).map(|(x, p)| x * p).sum();
            let error = weight * (1.0 / (1.0 + (-total).exp()) - label);
            slope.iter_mut().zip(row).for_each(|(slope, x)| *slope += error * x);
        }
        let before = points;
        for at in 0..UNKNOWNS {
            if firmness[at].is_infinite() {
                continue;
            }
            let slope = slope[at] + firmness[at] * (ahead[at] - centre[at]);
            points[at] = ahead[at] - step * slope;
            // Agreement never speaks against, contradiction never for.
            if (1..=SIGNALS).contains(&at) {
                points[at] = points[at].max(0.0);
            } else if (1 + SIGNALS..BARE_BASE).contains(&at) {
                points[at] = points[at].min(0.0);
            }
        }
        // Momentum, as Nesterov has it.
        let next = f64::midpoint(1.0, (1.0 + 4.0 * pace * pace).sqrt());
        for at in 0..UNKNOWNS {
            ahead[at] = points[at] + (pace - 1.0) / next * (points[at] - before[at]);
        }
        pace = next;
    }
    #[expect(clippy::cast_possible_truncation, reason = "written with three decimals")]
    let single = |at: usize| points[at] as f32;
    let mut fitted = Fitted { base: single(BASE), ..Fitted::EMPTY };
    for signal in 0..SIGNALS {
        fitted.agree[signal] = single(1 + signal);
        fitted.contradict[signal] = single(1 + SIGNALS + signal);
    }
    fitted
}

/// The total of each example under weights that were fitted without its group, in `folds` turns.
#[must_use]
pub fn totals_of_others(
    examples: &[Example],
    folds: usize,
    total: impl Fn(&Example, &Fitted) -> f32,
) -> Vec<f32> {
    let mut groups: Vec<&str> = examples.iter().map(|example| example.group.as_str()).collect();
    groups.sort_unstable();
    groups.dedup();
    let fold = |group: &str| groups.binary_search(&group).unwrap_or_default() % folds;
    let fits: Vec<Fitted> = (0..folds)
        .map(|out| {
            let kept = examples.iter().filter(|example| fold(&example.group) != out);
            fit(&kept.cloned().collect::<Vec<_>>())
        })
        .collect();
    examples.iter().map(|example| total(example, &fits[fold(&example.group)])).collect()
}

#[cfg(test)]
mod tests;
