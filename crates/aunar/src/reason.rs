//! The radar's reasons in English, for the command line.

use aunar_domain::words::Lang;
use aunar_overlap::glossary::ConceptId;
use aunar_overlap::{Detail, Engine, Part, Signal, Stand};

/// One reason as a line.
pub(crate) fn says(engine: &Engine, part: &Part) -> String {
    match (&part.detail, part.signal) {
        (Detail::NotGiven, signal) => format!("{} not given", name(signal)),
        (Detail::Likeness(share), Signal::Meaning) => format!("texts alike in meaning: {share:.2}"),
        (Detail::Likeness(share), _) => format!("letters in common: {:.0} %", share * 100.0),
        (Detail::Concepts { shared, first, second }, _) => match shared.as_slice() {
            [..] if part.stand == Stand::Contradict => {
                format!("about {} and {}", concepts(engine, first), concepts(engine, second))
            }
            shared => format!("both about {}", concepts(engine, shared)),
        },
        (Detail::Places { shared, held }, _) => {
            let places: Vec<&str> = shared.iter().map(|code| code.as_str()).collect();
            match (part.stand, held) {
                (Stand::Contradict, _) => "other countries".to_owned(),
                (_, true) => format!("one holds the other: {}", some(&places)),
                (_, false) => format!("same place: {}", some(&places)),
            }
        }
        (Detail::SharedMonths { shared, of }, _) => {
            format!("periods share {shared} of {of} months")
        }
        (Detail::MonthsApart(0), _) => "one follows the other at once".to_owned(),
        (Detail::MonthsApart(months), _) => format!("{months} months lie between them"),
        (Detail::Codes { shared, first, second }, signal) => match shared.as_slice() {
            [] => format!("{}: {} and {}", name(signal), list(first), list(second)),
            shared => format!("same {}: {}", name(signal), list(shared)),
        },
    }
}

fn name(signal: Signal) -> &'static str {
    match signal {
        Signal::Names => "names in the texts",
        Signal::People => "people named",
        other => other.code(),
    }
}

fn concepts(engine: &Engine, ids: &[ConceptId]) -> String {
    let names: Vec<&str> = ids.iter().map(|id| engine.glossary().name(*id, Lang::En)).collect();
    some(&names)
}

fn list(codes: &[String]) -> String {
    some(&codes.iter().map(String::as_str).collect::<Vec<_>>())
}

/// A few of many, so that a reason stays a line.
fn some(names: &[&str]) -> String {
    const MOST: usize = 5;
    match names.len() {
        0 => "nothing named".to_owned(),
        count if count > MOST => format!("{} and {} more", names[..MOST].join(", "), count - MOST),
        _ => names.join(", "),
    }
}
