//! HXL tags (`#activity+name+es`) and the fields they mark. The order of attributes is free, and
//! attributes nobody knows are passed over, as the HXL standard asks.

use super::{Field, Named, language};

/// Whether a cell looks like an HXL tag.
pub(in crate::intake) fn is_tag(cell: &str) -> bool {
    let mut letters = cell.trim().chars();
    letters.next() == Some('#')
        && letters.next().is_some_and(|c| c.is_ascii_alphabetic())
        && letters.all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '+' | ' '))
}

/// Base tag, attributes all of which must stand, and the field. The first that fits counts, so
/// the more particular stand first.
const TAGS: &[(&str, &[&str], Field)] = &[
    ("meta", &["id"], Field::Id),
    ("sector", &["iati"], Field::Sectors),
    ("meta", &["iati"], Field::Standard),
    ("meta", &["version"], Field::Version),
    ("meta", &["ref"], Field::Reference),
    ("meta", &["source"], Field::Source),
    ("meta", &["url"], Field::Link),
    ("activity", &["id"], Field::Id),
    ("activity", &["code"], Field::Reference),
    ("activity", &["ref"], Field::Reference),
    ("activity", &["name"], Field::Title),
    ("activity", &["title"], Field::Title),
    ("activity", &["description"], Field::Description),
    ("activity", &["type"], Field::Kind),
    ("activity", &["status"], Field::Status),
    ("activity", &[], Field::Title),
    ("description", &["slip"], Field::SlipReason),
    ("description", &[], Field::Description),
    ("status", &[], Field::Status),
    ("date", &["period", "note"], Field::PeriodNote),
    ("date", &["period", "first"], Field::FirstPeriod),
    ("date", &["period"], Field::Period),
    ("date", &["start"], Field::Start),
    ("date", &["end"], Field::End),
    ("date", &[], Field::Period),
    ("sector", &["code"], Field::PriorityReference),
    ("sector", &["type"], Field::PriorityKind),
    ("sector", &[], Field::Priority),
    ("subsector", &[], Field::Priority),
    ("output", &["deliverable"], Field::Deliverable),
    ("output", &["code"], Field::ResultReference),
    ("output", &[], Field::Result),
    ("result", &["code"], Field::ResultReference),
    ("result", &[], Field::Result),
    ("org", &["mechanism"], Field::Mechanisms),
    ("org", &["colead"], Field::CoLeads),
    ("org", &["lead"], Field::Lead),
    ("org", &["funding"], Field::Funders),
    ("org", &["funder"], Field::Funders),
    ("org", &["impl"], Field::Implementers),
    ("org", &["contributor"], Field::Contributors),
    ("org", &["partner"], Field::Contributors),
    ("org", &["prog"], Field::Lead),
    ("org", &[], Field::Contributors),
    ("country", &[], Field::Places),
    ("region", &[], Field::Places),
    ("adm1", &[], Field::Places),
    ("loc", &[], Field::Places),
    ("beneficiary", &[], Field::Audiences),
    ("targeted", &[], Field::Audiences),
    ("objective", &["gcm", "secondary"], Field::SecondaryObjectives),
    ("objective", &["sdg", "secondary"], Field::SecondarySdgTargets),
    ("objective", &["qcpr", "secondary"], Field::SecondaryQcpr),
    ("objective", &["principle", "secondary"], Field::SecondaryPrinciples),
    ("objective", &["principle"], Field::Principles),
    ("objective", &["sdg"], Field::SdgTargets),
    ("objective", &["qcpr"], Field::Qcpr),
    ("objective", &["other"], Field::OtherTags),
    ("objective", &[], Field::Objectives),
    ("indicator", &["gender"], Field::Gender),
    ("indicator", &["rights"], Field::HumanRights),
    ("need", &[], Field::Needs),
    ("needs", &[], Field::Needs),
];

/// What an HXL tag says of its column; `None` when we do not use it.
pub(in crate::intake) fn tagged(tag: &str) -> Option<Named> {
    if !is_tag(tag) {
        return None;
    }
    let tag = tag.trim().trim_start_matches('#').to_ascii_lowercase().replace(' ', "");
    let mut parts = tag.split('+');
    let base = parts.next()?;
    let attributes: Vec<&str> = parts.collect();
    // What kind an organisation is of, or what its part is, names nobody.
    if base == "org" && attributes.contains(&"type") {
        return None;
    }
    let (.., field) = TAGS
        .iter()
        .find(|(b, needed, _)| *b == base && needed.iter().all(|n| attributes.contains(n)))?;
    let lang = attributes.iter().find_map(|a| (a.len() == 2).then(|| language(a)).flatten());
    Some(Named {
        field: *field,
        lang: lang.filter(|_| field.is_text()),
        about: field.is_text() && attributes.contains(&"about"),
        // A plan has one level of results: the one nearer to the activity counts.
        weak: attributes.contains(&"outcome"),
        header_lang: None,
    })
}

#[cfg(test)]
mod tests;
