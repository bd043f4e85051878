//! How each signal stands between two sketches, as a number, without the words for it.

use crate::area::{Meeting, Places};
use crate::glossary::Glossary;
use crate::listing::Names;
use crate::ngram;
use crate::signal::{Signal, Stand};
use crate::sketch::Sketch;

/// How a signal stands and how strongly, 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Reading {
    pub(crate) stand: Stand,
    pub(crate) strength: f32,
}

const MISSING: Reading = Reading { stand: Stand::Missing, strength: 0.0 };

/// A reading for each of [`Signal::ALL`], in that order.
pub(crate) type Readings = [Reading; Signal::ALL.len()];

fn agree(strength: f32) -> Reading {
    Reading { stand: Stand::Agree, strength }
}

fn contradict(strength: f32) -> Reading {
    Reading { stand: Stand::Contradict, strength }
}

/// Reads every signal. The cosine is given, since an index keeps vectors apart from sketches.
pub(crate) fn readings(
    glossary: &Glossary,
    places: &Places,
    a: &Sketch,
    b: &Sketch,
    cosine: Option<f32>,
) -> Readings {
    Signal::ALL.map(|signal| match signal {
        Signal::Meaning => meaning(a, b, cosine),
        Signal::Wording => wording(a, b),
        Signal::Concepts => concepts(glossary, a, b),
        Signal::People => shared_groups(a.people.shared(b.people)),
        Signal::Countries => match places.meet(&a.area, &b.area) {
            Meeting::Missing => MISSING,
            Meeting::Shared(share) | Meeting::Held(share) => agree(share),
            Meeting::Apart => contradict(1.0),
        },
        Signal::Period => period(a, b),
        Signal::Audience => shared_groups(a.audience_groups.shared(b.audience_groups)),
        Signal::Kind => match (a.kind, b.kind) {
            (Some(a), Some(b)) if a == b => agree(1.0),
            (Some(_), Some(_)) => contradict(1.0),
            _ => MISSING,
        },
        Signal::Objectives => objectives(a.objectives, b.objectives),
        Signal::Targets => codes(&a.targets, &b.targets),
        Signal::Partners => partners(a, b),
        Signal::Names => codes(&a.names, &b.names),
    })
}

/// What two texts mean and what they name: the readings that decide most, by themselves.
pub(crate) fn subject(
    glossary: &Glossary,
    a: &Sketch,
    b: &Sketch,
    cosine: Option<f32>,
) -> [Reading; 2] {
    [meaning(a, b, cosine), concepts(glossary, a, b)]
}

/// A text without a word means nothing, whatever vector an encoder makes of it: two of them would be
/// the same work.
fn meaning(a: &Sketch, b: &Sketch, cosine: Option<f32>) -> Reading {
    cosine.filter(|_| a.has_words && b.has_words).map_or(MISSING, |cosine| agree(cosine.max(0.0)))
}

fn wording(a: &Sketch, b: &Sketch) -> Reading {
    if a.grams.is_empty() || b.grams.is_empty() {
        return MISSING;
    }
    let (both, all) = ngram::shared(&a.grams, &b.grams);
    #[expect(clippy::cast_precision_loss, reason = "a few hundred n-grams")]
    agree(both as f32 / all.max(1) as f32)
}

/// How like two texts are by words and letters alone: a cheap measure to choose what is weighed.
pub(crate) fn likeness(glossary: &Glossary, a: &Sketch, b: &Sketch) -> f32 {
    let strength = |reading: Reading| match reading.stand {
        Stand::Agree => reading.strength,
        Stand::Contradict | Stand::Missing => 0.0,
    };
    strength(concepts(glossary, a, b)) + strength(wording(a, b))
}

/// How strongly concepts contradict where they are of different things that look alike: it takes a
/// probable duplicate for something else, which naming nothing in common does not.
pub(crate) const APART: f32 = 1.0;
const NOTHING_IN_COMMON: f32 = 0.5;

/// The weight of what both name, against what each names.
fn concepts(glossary: &Glossary, a: &Sketch, b: &Sketch) -> Reading {
    if a.concepts.is_empty() || b.concepts.is_empty() {
        return MISSING;
    }
    if glossary.keeps_apart(&a.concepts, &b.concepts) {
        return contradict(APART);
    }
    let both: f32 = shared(&a.concepts, &b.concepts).map(|id| glossary.weight(id)).sum();
    let strength = 2.0 * both / (a.weight + b.weight).max(f32::MIN_POSITIVE);
    if both > 0.0 { agree(strength) } else { contradict(NOTHING_IN_COMMON) }
}

/// What two sorted lists share.
pub(crate) fn shared<'a>(a: &'a [u16], b: &'a [u16]) -> impl Iterator<Item = u16> + 'a {
    a.iter().copied().filter(|id| b.binary_search(id).is_ok())
}

fn shared_groups(share: Option<f32>) -> Reading {
    match share {
        None => MISSING,
        Some(0.0) => contradict(1.0),
        Some(share) => agree(share),
    }
}

fn period(a: &Sketch, b: &Sketch) -> Reading {
    let (Some(x), Some(y)) = (a.period, b.period) else { return MISSING };
    if x.is_disjoint(y) {
        return contradict(1.0);
    }
    #[expect(clippy::cast_precision_loss, reason = "months")]
    let share = x.shared(y) as f32 / x.len().min(y.len()) as f32;
    // Said in years, sharing months says less.
    let care = if x.is_vague() || y.is_vague() { 0.6 } else { 1.0 };
    agree(share * care)
}

fn objectives(a: u32, b: u32) -> Reading {
    if a == 0 || b == 0 {
        return MISSING;
    }
    let least = a.count_ones().min(b.count_ones());
    #[expect(clippy::cast_precision_loss, reason = "23 objectives")]
    match (a & b).count_ones() {
        0 => contradict(1.0),
        common => agree(common as f32 / least as f32),
    }
}

fn codes(a: &Names, b: &Names) -> Reading {
    if a.is_empty() || b.is_empty() {
        return MISSING;
    }
    let common = a.iter().filter(|name| b.contains(name)).count();
    #[expect(clippy::cast_precision_loss, reason = "a few names")]
    match common {
        0 => contradict(1.0),
        common => agree(common as f32 / a.len().min(b.len()) as f32),
    }
}

/// An organisation that one names as its partner and the other has too. Having the same lead only
/// says whose they are, and having no partner in common says nothing.
fn partners(a: &Sketch, b: &Sketch) -> Reading {
    let named = |x: &Sketch, y: &Sketch| {
        x.partners.iter().any(|p| y.partners.contains(p) || y.agencies.contains(p))
    };
    if named(a, b) || named(b, a) { agree(1.0) } else { MISSING }
}
