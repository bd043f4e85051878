//! The engine's reasons in words that somebody understands who has never heard of log-odds.
//!
//! A reason is a whole sentence; how much it weighs stands beside it, as a few signs or as a number.
//! Sentences are told as from the first side of the finding.

use crate::picture::Common;
use crate::web::Tongue;
use aunar_domain::framework::{OBJECTIVES, SDG};
use aunar_domain::geography::PlaceKind;
use aunar_domain::words::Lang;
use aunar_overlap::code::Code;
use aunar_overlap::glossary::{Class, ConceptId};
use aunar_overlap::{Detail, Engine, Finding, Grade, Part, Signal, Stand};

/// Most things that a sentence names one by one.
const NAMED: usize = 3;
/// From how like two texts are that is called much, and from where it is called some; what texts mean is
/// called near from the third on, and below the last nothing is said of it.
const MEANING: [f32; 2] = [0.7, 0.45];
const NEAR: f32 = 0.3;
const UNSAID: f32 = 0.1;
const WORDING: [f32; 2] = [0.5, 0.2];

/// One reason in words.
#[derive(Debug, Clone, PartialEq)]
pub struct Reason {
    /// The code of what was compared.
    pub signal: &'static str,
    /// The code of how it stands: `agree`, `contradict`, `missing`.
    pub stand: &'static str,
    /// What it adds to or takes from the total, in log-odds.
    pub points: f32,
    /// What was found, as a sentence without a full stop.
    pub sentence: String,
}

impl Reason {
    /// How much it weighs, for or against, as at most three signs: `+ +`, `− − −`, nothing.
    #[must_use]
    pub fn signs(&self) -> &'static str {
        let size = match self.points.abs() {
            small if small < 0.2 => 0,
            some if some < 1.0 => 1,
            much if much < 2.5 => 2,
            _ => 3,
        };
        let signs = if self.points < 0.0 {
            ["", "−", "− −", "− − −"]
        } else {
            ["", "+", "+ +", "+ + +"]
        };
        signs[size]
    }

    /// How much it weighs, as a number: `+2,1`.
    #[must_use]
    pub fn number(&self, t: &Tongue) -> String {
        points(*t, self.points)
    }
}

/// Log-odds as people read them: `+2,1`, `−0,3`, `0`.
#[must_use]
pub fn points(t: Tongue, points: f32) -> String {
    let tenths = format!("{:.1}", points.abs());
    if tenths == "0.0" {
        return "0".to_owned();
    }
    let sign = if points < 0.0 { '−' } else { '+' };
    let point = if t.0 == Lang::En { "." } else { "," };
    format!("{sign}{}", tenths.replace('.', point))
}

/// A grade in words.
#[must_use]
pub fn grade(t: Tongue, grade: Grade) -> String {
    t.label("radar-grade", grade.code())
}

/// The reasons of a finding, in the order they are told. What texts do not say is no reason.
#[must_use]
pub fn reasons(t: Tongue, engine: &Engine, common: &Common, finding: &Finding) -> Vec<Reason> {
    let teller = Teller { t, engine, common };
    let one = |part: &Part| {
        Some(Reason {
            signal: part.signal.code(),
            stand: part.stand.code(),
            points: part.points,
            sentence: teller.sentence(part)?,
        })
    };
    finding.parts.iter().filter_map(one).collect()
}

/// The few reasons that weigh most, of what both say.
#[must_use]
pub fn strongest(mut reasons: Vec<Reason>, most: usize) -> Vec<Reason> {
    reasons.retain(|reason| !reason.signs().is_empty());
    // A stable sort: what weighs the same stays in the order it is told.
    reasons.sort_by(|a, b| b.points.abs().total_cmp(&a.points.abs()));
    reasons.truncate(most);
    reasons
}

/// Which fields would settle a finding, as a sentence; nothing where none would.
#[must_use]
pub fn settle(t: Tongue, finding: &Finding) -> Option<String> {
    let fields: Vec<String> =
        finding.settle.iter().map(|signal| t.label("radar-field", signal.code())).collect();
    (!fields.is_empty()).then(|| t.with("radar-settle", &[("fields", &t.listed(&fields))]))
}

/// Codes of both sides and of each alone, named.
struct Sides {
    shared: Vec<String>,
    first: Vec<String>,
    second: Vec<String>,
}

struct Teller<'a> {
    t: Tongue,
    engine: &'a Engine,
    common: &'a Common,
}

impl Teller<'_> {
    fn sentence(&self, part: &Part) -> Option<String> {
        let t = self.t;
        let code = part.signal.code();
        if part.stand == Stand::Missing {
            // Fields can be filled in; that a text names no place or no people is no gap.
            return part.signal.is_a_field().then(|| t.label("radar-missing", code));
        }
        Some(match &part.detail {
            Detail::NotGiven => return None,
            Detail::Likeness(like) => {
                let [much, some] = if part.signal == Signal::Meaning { MEANING } else { WORDING };
                let is_meaning = part.signal == Signal::Meaning;
                let level = match *like {
                    like if like >= much => "much",
                    like if like >= some => "some",
                    like if is_meaning && like >= NEAR => "near",
                    like if is_meaning && like < UNSAID => return None,
                    _ => "little",
                };
                t.t(&format!("radar-{code}-{level}"))
            }
            Detail::Places { shared, held } => self.places(part, shared, *held),
            Detail::SharedMonths { shared, of } if shared == of => {
                t.n("radar-period-within", *shared)
            }
            Detail::SharedMonths { shared, of } => {
                t.counted("radar-period-shared", (*of).into(), &[("both", shared.to_string())])
            }
            Detail::MonthsApart(0) => t.t("radar-period-next"),
            Detail::MonthsApart(months) if *months >= 24 => t.n("radar-period-years", months / 12),
            Detail::MonthsApart(months) => t.n("radar-period-apart", *months),
            Detail::Concepts { shared, first, second } => {
                let named = |ids: &[ConceptId]| self.concepts(ids);
                let sides =
                    Sides { shared: named(shared), first: named(first), second: named(second) };
                self.sides(part, &sides)
            }
            Detail::Codes { shared, first, second } => {
                let named = |codes: &[String]| -> Vec<String> {
                    codes.iter().map(|code| self.name(part.signal, code)).collect()
                };
                let sides =
                    Sides { shared: named(shared), first: named(first), second: named(second) };
                self.sides(part, &sides)
            }
        })
    }

    /// What concepts are called. That both are workshops is no subject, where there is one.
    fn concepts(&self, ids: &[ConceptId]) -> Vec<String> {
        let glossary = self.engine.glossary();
        let is_form =
            |id: ConceptId| glossary.get(id).is_some_and(|concept| concept.class == Class::Form);
        let only_forms = ids.iter().all(|id| is_form(*id));
        let told = ids.iter().filter(|id| only_forms || !is_form(**id));
        let names = told.map(|id| glossary.name(*id, self.t.0));
        names.filter(|name| !name.is_empty()).map(str::to_owned).collect()
    }

    /// What both have, or how they differ where each has something of its own.
    fn sides(&self, part: &Part, sides: &Sides) -> String {
        let (t, code) = (self.t, part.signal.code());
        let few = |names: &[String]| t.listed(&names[..names.len().min(NAMED)]);
        let [both, first, second] = [&sides.shared, &sides.first, &sides.second].map(|x| few(x));
        if part.stand == Stand::Agree && !both.is_empty() {
            let n = sides.shared.len() as u64;
            return t.counted(&format!("radar-{code}-same"), n, &[("both", both)]);
        }
        let how = if part.stand == Stand::Agree { "alike" } else { "other" };
        if first.is_empty() || second.is_empty() {
            return t.t(&format!("radar-{code}-{how}"));
        }
        t.with(&format!("radar-{code}-{how}-named"), &[("first", &first), ("second", &second)])
    }

    fn places(&self, part: &Part, shared: &[Code], held: bool) -> String {
        let t = self.t;
        let geography = &self.common.geography;
        // The engine has its own short name of the region.
        let place = |code: &Code| match geography.get(code.as_str()) {
            None if code.as_str() == "REG" => geography.get("419"),
            found => found,
        };
        let is_country = shared
            .iter()
            .all(|code| place(code).is_none_or(|place| place.kind == PlaceKind::Country));
        let names: Vec<String> = shared
            .iter()
            .take(NAMED)
            .map(|code| match place(code) {
                Some(place) => place.name.words(t.0).to_owned(),
                None => code.as_str().to_owned(),
            })
            .collect();
        let values = [("places", t.listed(&names))];
        let more = shared.len().saturating_sub(NAMED) as u64;
        match part.stand {
            _ if names.is_empty() => t.t("radar-countries-other"),
            Stand::Contradict => t.t("radar-countries-other"),
            _ if held => t.counted("radar-countries-held", more, &values),
            _ if !is_country => t.counted("radar-countries-area", more, &values),
            _ if part.strength < 1.0 => t.counted("radar-countries-some", more, &values),
            _ if names.len() == 1 => t.counted("radar-countries-same", more, &values),
            _ => t.counted("radar-countries-all", more, &values),
        }
    }

    /// What a code is called.
    fn name(&self, signal: Signal, code: &str) -> String {
        let (t, common) = (self.t, self.common);
        let labelled = |family| t.try_label(family, code);
        let entry = |framework| Some(common.frameworks.entry(framework, code)?.numbered(t.0));
        let named = match signal {
            Signal::Audience => labelled("audience"),
            Signal::Kind => labelled("kind"),
            Signal::Objectives => entry(OBJECTIVES),
            Signal::Targets => entry(SDG),
            Signal::Partners => common.register.find(code).map(|e| e.short(t.0).to_owned()),
            // Names are compared without capitals and accents.
            Signal::Names => Some(in_capitals(code)),
            _ => None,
        };
        named.unwrap_or_else(|| code.to_owned())
    }
}

/// A folded name with the capitals it probably had.
pub(crate) fn in_capitals(folded: &str) -> String {
    let word = |word: &str| {
        let mut letters = word.chars();
        letters
            .next()
            .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    };
    folded.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests;
