//! From readings to a score with its reasons: gates first, then points that add up.

use crate::engine::Engine;
use crate::glossary::{Class, ConceptId};
use crate::grade::Grade;
use crate::listing::Names;
use crate::reading::{APART, Reading, Readings, shared};
use crate::signal::{Detail, Signal, Stand};
use crate::sketch::Sketch;
use crate::weights::{Fitted, at};

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

fn detail(engine: &Engine, signal: Signal, reading: Reading, a: &Sketch, b: &Sketch) -> Detail {
    if reading.stand == Stand::Missing {
        return Detail::NotGiven;
    }
    match signal {
        Signal::Meaning | Signal::Wording => Detail::Likeness(reading.strength),
        Signal::Concepts => concepts(engine, a, b, |class| class != Class::General),
        Signal::People => concepts(engine, a, b, |class| class == Class::People),
        Signal::Countries => {
            let places = engine.places();
            let common = places.common(&a.area, &b.area);
            let held = reading.stand == Stand::Agree && reading.strength <= 0.5;
            Detail::Places { shared: common, held }
        }
        Signal::Period => match (a.period, b.period) {
            (Some(x), Some(y)) if x.shared(y) > 0 => {
                Detail::SharedMonths { shared: x.shared(y), of: x.len().min(y.len()) }
            }
            (Some(x), Some(y)) => Detail::MonthsApart(x.apart(y)),
            _ => Detail::NotGiven,
        },
        Signal::Audience => codes(&a.audience, &b.audience),
        Signal::Kind => {
            let code = |sketch: &Sketch| -> Names {
                Names::of(sketch.kind.iter().map(|kind| kind.code().to_owned()))
            };
            codes(&code(a), &code(b))
        }
        Signal::Objectives => sides(&objectives(a), &objectives(b)),
        Signal::Targets => codes(&a.targets, &b.targets),
        Signal::Partners => codes(&involved(a), &involved(b)),
        Signal::Names => codes(&a.names, &b.names),
    }
}

/// In the order of the numbers.
fn objectives(sketch: &Sketch) -> Vec<String> {
    let set = (1..=23).filter(|objective| sketch.objectives & (1 << objective) != 0);
    set.map(|objective: u32| objective.to_string()).collect()
}

fn involved(sketch: &Sketch) -> Names {
    Names::of(sketch.agencies.iter().chain(sketch.partners.iter()).map(str::to_owned))
}

fn codes(a: &Names, b: &Names) -> Detail {
    let all = |names: &Names| names.iter().map(str::to_owned).collect::<Vec<_>>();
    sides(&all(a), &all(b))
}

fn sides(a: &[String], b: &[String]) -> Detail {
    let of = |names: &[String], keep: &dyn Fn(&String) -> bool| -> Vec<String> {
        names.iter().filter(|name| keep(name)).cloned().collect()
    };
    Detail::Codes {
        shared: of(a, &|name| b.contains(name)),
        first: of(a, &|name| !b.contains(name)),
        second: of(b, &|name| !a.contains(name)),
    }
}

/// The concepts of both and of each, the most telling first.
fn concepts(engine: &Engine, a: &Sketch, b: &Sketch, keep: impl Fn(Class) -> bool) -> Detail {
    let glossary = engine.glossary();
    let tell = |ids: &mut dyn Iterator<Item = u16>| -> Vec<ConceptId> {
        let kept = ids.map(ConceptId);
        let kept = kept.filter(|id| glossary.get(*id).is_some_and(|concept| keep(concept.class)));
        let mut kept: Vec<ConceptId> = kept.collect();
        kept.sort_by(|x, y| glossary.weight(y.0).total_cmp(&glossary.weight(x.0)).then(x.cmp(y)));
        kept
    };
    let alone = |x: &Sketch, y: &Sketch| {
        tell(&mut x.concepts.iter().copied().filter(|id| y.concepts.binary_search(id).is_err()))
    };
    Detail::Concepts {
        shared: tell(&mut shared(&a.concepts, &b.concepts)),
        first: alone(a, b),
        second: alone(b, a),
    }
}
