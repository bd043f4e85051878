//! What a signal rests on, between two activities.

use crate::engine::Engine;
use crate::glossary::{Class, ConceptId};
use crate::listing::Names;
use crate::reading::{Reading, shared};
use crate::signal::{Detail, Signal, Stand};
use crate::sketch::Sketch;

/// What a signal rests on, as it is shown.
pub(super) fn detail(
    engine: &Engine,
    signal: Signal,
    reading: Reading,
    a: &Sketch,
    b: &Sketch,
) -> Detail {
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
