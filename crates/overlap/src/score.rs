//! From readings to a score with its reasons: gates first, then points that add up.

mod detail;

use crate::engine::Engine;
use crate::grade::Grade;
use crate::reading::{APART, Reading, Readings};
use crate::signal::{Detail, Signal, Stand};
use crate::sketch::Sketch;
use crate::weights::{Fitted, at};
use detail::detail;

/// One reason: a signal, how it stands, what it adds.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// What was compared.
    pub signal: Signal,
    /// How it stands.
    pub stand: Stand,
    /// How strongly, 0 to 1.
    pub strength: f32,
    /// What it adds to or takes from the total, in log-odds.
    pub points: f32,
    /// What was found.
    pub detail: Detail,
}

/// What the radar says of two activities.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// How likely they are the same work, 0 to 1: the logistic of the total.
    pub score: f32,
    /// What two activities start from, in log-odds.
    pub base: f32,
    /// The base and all points together.
    pub total: f32,
    /// The grade.
    pub grade: Grade,
    /// The reasons, one a signal, in the order of [`Signal::ALL`].
    pub parts: Vec<Part>,
    /// The signals whose fields would settle it, if they were given or given more precisely.
    pub settle: Vec<Signal>,
}

/// A score without its reasons.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Weighed {
    pub(crate) total: f32,
    pub(crate) grade: Grade,
}

/// The logistic of log-odds.
#[must_use]
pub fn logistic(total: f32) -> f32 {
    1.0 / (1.0 + (-total).exp())
}

const COUNTRIES: Signal = Signal::Countries;
const PERIOD: Signal = Signal::Period;

pub(crate) fn weigh(fitted: &Fitted, readings: &Readings) -> Weighed {
    let total = fitted.total(readings);
    let [place, time] = [COUNTRIES, PERIOD].map(|signal| readings[at(signal)]);
    let points = |signal: Signal, reading: Reading| fitted.points(at(signal), reading);
    let others = total - points(COUNTRIES, place) - points(PERIOD, time);
    // What it would be if place and time agreed in full.
    let at_best = others + fitted.agree[at(COUNTRIES)] + fitted.agree[at(PERIOD)];
    let alike = at_best >= fitted.alike;
    // Trafficking is not smuggling, in whatever words.
    let subject = readings[at(Signal::Concepts)];
    let is_apart = subject.stand == Stand::Contradict && subject.strength >= APART;
    let says = |stand: Stand| place.stand == stand || time.stand == stand;
    let grade = if says(Stand::Contradict) {
        if alike { Grade::Earlier } else { Grade::None }
    } else if says(Stand::Missing) {
        if alike { Grade::Possible } else { Grade::None }
    } else if total >= fitted.duplicate && !is_apart {
        Grade::Duplicate
    } else if total >= fitted.join {
        Grade::Join
    } else if alike {
        // Place or time hardly meet, as a region and one of its countries do.
        Grade::Possible
    } else {
        Grade::None
    };
    Weighed { total, grade }
}

/// The finding with its reasons.
pub(crate) fn explain(engine: &Engine, a: &Sketch, b: &Sketch, readings: &Readings) -> Finding {
    let has_meaning = readings[at(Signal::Meaning)].stand != Stand::Missing;
    let fitted = engine.weights().of(has_meaning);
    let Weighed { total, grade } = weigh(fitted, readings);
    let parts: Vec<Part> = Signal::ALL
        .iter()
        .zip(readings)
        .enumerate()
        .map(|(at, (signal, reading))| {
            let points = fitted.points(at, *reading);
            Part {
                signal: *signal,
                stand: reading.stand,
                strength: reading.strength,
                points,
                detail: detail(engine, *signal, *reading, a, b),
            }
        })
        .collect();
    let settle = settle(grade, readings);
    Finding { score: logistic(total), base: fitted.base, total, grade, parts, settle }
}

/// The fields that would settle a finding that is neither sure nor nothing.
fn settle(grade: Grade, readings: &Readings) -> Vec<Signal> {
    const FIELDS: [Signal; 4] = [COUNTRIES, PERIOD, Signal::Audience, Signal::Kind];
    let open = |signal: &Signal| {
        let reading = readings[at(*signal)];
        let vague = reading.stand == Stand::Agree && reading.strength < 0.5;
        reading.stand == Stand::Missing || (vague && [COUNTRIES, PERIOD].contains(signal))
    };
    match grade {
        Grade::None | Grade::Earlier => Vec::new(),
        _ => FIELDS.into_iter().filter(open).collect(),
    }
}
