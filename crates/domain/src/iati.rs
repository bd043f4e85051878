//! What the lists of the International Aid Transparency Initiative's standard 2.03 have for what a
//! joint plan says, and back: codes, the shares of countries and regions, the days of an activity.
//! Pure rules; the bytes are `formats::iati`'s.

mod budgets;
mod days;
mod media;
mod organisations;
mod said;
mod sectors;
mod shares;
#[cfg(test)]
mod tests;

pub use budgets::{Budgeted, Holds, hold};
pub use days::{ACTUAL_END, ACTUAL_START, PLANNED_END, PLANNED_START, days, period_of};
pub use media::media_type;
pub use organisations::{code_of, is_reference, reference_of};
pub use said::{NotSaid, Said, SaidOf, is_same_share, is_whole, lines};
pub use sectors::is_sector;
pub use shares::{UNSPECIFIED, shares};

use crate::activity::{Marker, Part, Status};
use crate::entity::EntityKind;
use crate::follow_up::EvidenceKind;
use crate::geography::{Geography, PlaceKind};
use crate::indicator::Kind;

/// The sector (OECD DAC purpose) of all that a migration network plans: facilitation of orderly, safe,
/// regular and responsible migration and mobility.
pub const SECTOR: &str = "15190";

/// The status of a code of ActivityStatus.
#[must_use]
pub fn status_of(code: &str) -> Option<Status> {
    Status::ALL.iter().copied().find(|status| status.iati().to_string() == code.trim())
}

/// The part of a code of OrganisationRole. The standard has one role for whoever answers for an
/// activity: the first of them leads it, the others lead with it.
#[must_use]
pub fn part_of(role: &str, has_lead: bool) -> Part {
    match role.trim() {
        "1" => Part::Funder,
        "2" if has_lead => Part::CoLead,
        "2" => Part::Lead,
        "3" => Part::Contributor,
        _ => Part::Implementer,
    }
}

/// The kind of an entity of a code of OrganisationType: the widest that the code holds.
#[must_use]
pub fn kind_of(code: &str) -> EntityKind {
    match code.trim() {
        "10" => EntityKind::Government,
        "11" => EntityKind::LocalGovernment,
        "15" => EntityKind::OtherPublic,
        "21" => EntityKind::Ingo,
        "22" => EntityKind::NationalNgo,
        "23" => EntityKind::RegionalNgo,
        "24" => EntityKind::LocalNgo,
        "30" => EntityKind::Ppp,
        "40" => EntityKind::Intergovernmental,
        "60" => EntityKind::Foundation,
        "70" | "71" | "72" | "73" => EntityKind::PrivateSector,
        "80" => EntityKind::Academia,
        _ => EntityKind::Other,
    }
}

/// The code of PolicySignificance for a marker of UN INFO's scale of 0 to 3. The scales differ: 3 is the
/// principal objective (2), 2 a significant one (1); a limited contribution (1) is no objective of the
/// activity, and so is not targeted (0). What was not assessed has no code at all.
#[must_use]
pub const fn significance(marker: Marker) -> Option<&'static str> {
    match marker.value() {
        None => None,
        Some(0 | 1) => Some("0"),
        Some(2) => Some("1"),
        Some(_) => Some("2"),
    }
}

/// The marker of a code of PolicySignificance.
#[must_use]
pub fn marker_of(significance: &str) -> Marker {
    let value = match significance.trim() {
        "0" => 0,
        "1" => 2,
        "2" | "3" | "4" => 3,
        _ => return Marker::NOT_ASSESSED,
    };
    Marker::assessed(value).unwrap_or(Marker::NOT_ASSESSED)
}

/// The code of ActivityScope for places.
#[must_use]
pub fn scope(places: &[String], geography: &Geography) -> Option<&'static str> {
    use std::collections::BTreeSet;
    let known: Vec<_> = places.iter().filter_map(|code| geography.get(code)).collect();
    let any = |kind| known.iter().any(|p| p.kind == kind);
    if known.is_empty() {
        return None;
    }
    if any(PlaceKind::World) {
        return Some("1");
    }
    if any(PlaceKind::Region) || any(PlaceKind::SubRegion) {
        return Some("2");
    }
    let countries: BTreeSet<&str> = known
        .iter()
        .filter_map(|p| geography.country_of(&p.code))
        .map(|c| c.code.as_str())
        .collect();
    if any(PlaceKind::CountryTeam) || countries.len() > 1 {
        return Some("3");
    }
    if any(PlaceKind::Country) {
        return Some("4");
    }
    Some(if known.len() > 1 { "5" } else { "6" })
}

/// The code of DocumentCategory for a kind of evidence.
#[must_use]
pub const fn category(kind: EvidenceKind) -> &'static str {
    match kind {
        EvidenceKind::Report => "A07",
        EvidenceKind::Agenda => "A02",
        EvidenceKind::Participation => "A03",
        EvidenceKind::News | EvidenceKind::Recording | EvidenceKind::Picture => "A12",
        EvidenceKind::Publication
        | EvidenceKind::Dataset
        | EvidenceKind::Minutes
        | EvidenceKind::Other => "A08",
    }
}

/// The kind of evidence of a code of DocumentCategory.
#[must_use]
pub fn evidence_of(category: &str) -> EvidenceKind {
    match category.trim() {
        "A01" | "A07" | "B09" | "B10" | "B01" => EvidenceKind::Report,
        "A02" => EvidenceKind::Agenda,
        "A03" => EvidenceKind::Participation,
        "A08" => EvidenceKind::Publication,
        _ => EvidenceKind::Other,
    }
}

/// The code of IndicatorMeasure for a kind of indicator with a unit: shares and rates are percentages,
/// yes and no are one and nothing, levels have an order.
#[must_use]
pub fn measure(kind: Kind, unit: &str) -> &'static str {
    match kind {
        Kind::Share => "2",
        Kind::Number if unit.starts_with("percent") => "2",
        Kind::Number => "1",
        Kind::YesNo => "3",
        Kind::Scale => "4",
    }
}

/// The unit of numbers of a code of IndicatorMeasure; nothing where values are words.
#[must_use]
pub fn unit_of(measure: &str) -> Option<&'static str> {
    match measure.trim() {
        "2" => Some("percent"),
        "5" => None,
        _ => Some("number"),
    }
}

/// The places of a region: of the United Nations' list (vocabulary 2) the place itself, of the OECD's
/// (1, and where no list is named) those of ours that make it up; nothing where it is none of them, or
/// says that no place is named.
#[must_use]
pub fn region_of<'a>(vocabulary: Option<&str>, code: &'a str) -> Vec<&'a str> {
    if vocabulary == Some("2") {
        return vec![code];
    }
    if !matches!(vocabulary, None | Some("1")) {
        return Vec::new();
    }
    match code {
        "89" => vec!["150"],
        "189" => vec!["015"],
        "289" | "298" => vec!["002"],
        "380" | "1031" => vec!["029"],
        "389" => vec!["029", "013"],
        "489" => vec!["005"],
        "498" => vec!["019"],
        "589" => vec!["145"],
        "619" => vec!["143"],
        "679" => vec!["034"],
        "689" => vec!["034", "143"],
        "789" => vec!["030", "035"],
        "798" => vec!["142"],
        "889" | "1033" | "1034" | "1035" => vec!["009"],
        "1027" => vec!["014"],
        "1028" => vec!["017"],
        "1029" => vec!["018"],
        "1030" => vec!["011"],
        "1032" => vec!["013"],
        _ => Vec::new(),
    }
}
