//! Counting: who registered and came, as kinds of people and never as anybody.

use super::place::Place;
use crate::records::At;
use crate::records::registration::{self, Registration, StoredForm};
use aunar_db::{Db, DbError};
use aunar_domain::entity::EntityKind;
use aunar_domain::geography::{Geography, PlaceKind};
use aunar_domain::participation::{Dimension, Measure, Tally, UNSAID};
use aunar_domain::registration::{Ask, EventForm, Standing};
use aunar_domain::words::Lang;

/// The dimensions of a form: what it asks, and the language, which is known of everybody.
pub(super) fn dimensions(form: &EventForm) -> Vec<Dimension> {
    let asked = |ask| form.asks(ask);
    let is_one = |d: &Dimension| match d {
        Dimension::OrganisationKind => asked(Ask::OrganisationKind),
        Dimension::Level => asked(Ask::Level),
        Dimension::SubRegion | Dimension::Country => asked(Ask::Country),
        Dimension::Sex => asked(Ask::Sex),
        Dimension::AgeGroup => asked(Ask::AgeGroup),
        Dimension::Language => true,
    };
    Dimension::ALL.iter().copied().filter(is_one).collect()
}

/// The sub-region a country lies in; what is in none stands for itself.
pub(super) fn sub_region<'a>(geography: &'a Geography, country: &'a str) -> &'a str {
    let holds = |p: &&aunar_domain::geography::Place| {
        p.kind == PlaceKind::SubRegion && geography.is_within(country, &p.code)
    };
    geography.iter().filter(holds).map(|p| p.code.as_str()).min().unwrap_or(country)
}

fn measures(one: &Registration) -> Vec<Measure> {
    // Whoever came without a place was there all the same.
    let came = one.attended.is_some();
    let mut all = Vec::new();
    if came || one.standing == Standing::Registered {
        all.push(Measure::Registered);
    }
    if came {
        all.push(Measure::Attended);
        if one.contributed || one.used {
            all.push(Measure::Contributed);
        }
        if one.used {
            all.push(Measure::Used);
        }
    }
    all
}

/// Counts those who registered.
pub(super) fn of_people(geography: &Geography, form: &EventForm, all: &[Registration]) -> Tally {
    let mut tally = Tally::default();
    for measure in [Measure::Registered, Measure::Attended, Measure::Contributed, Measure::Used] {
        tally.totals.insert(measure, 0);
    }
    if let Some(invited) = form.invited {
        tally.totals.insert(Measure::Invited, invited);
    }
    let dimensions = dimensions(form);
    for one in all {
        let country = one.country.as_deref().unwrap_or(UNSAID);
        let answer = |d: Dimension| match d {
            Dimension::OrganisationKind => one.organisation_kind.map_or(UNSAID, |k| k.code()),
            Dimension::Level => one.level.map_or(UNSAID, |l| l.code()),
            Dimension::SubRegion => sub_region(geography, country),
            Dimension::Country => country,
            Dimension::Sex => one.sex.map_or(UNSAID, |s| s.code()),
            Dimension::AgeGroup => one.age_group.map_or(UNSAID, |a| a.code()),
            Dimension::Language => one.interpretation.unwrap_or(one.lang).code(),
        };
        let answers: Vec<(Dimension, &str)> = dimensions.iter().map(|d| (*d, answer(*d))).collect();
        tally.add(&answers, &measures(one));
    }
    tally
}

/// Where heads were counted, that is how many came: it takes the place of the list.
pub(super) fn counted_by_heads(mut tally: Tally, typed: &Tally) -> Tally {
    let Some(came) = typed.totals.get(&Measure::Attended) else {
        return tally;
    };
    let of_them = [Measure::Attended, Measure::Contributed, Measure::Used];
    for cells in tally.cells.values_mut() {
        for counts in cells.values_mut() {
            counts.retain(|measure, _| !of_them.contains(measure));
        }
    }
    tally.totals.retain(|measure, _| !of_them.contains(measure));
    tally.totals.insert(Measure::Attended, *came);
    for (dimension, cells) in &typed.cells {
        let into = tally.cells.entry(*dimension).or_default();
        for (answer, counts) in cells {
            into.entry(answer.clone()).or_default().extend(counts);
        }
    }
    tally
}

/// Which sub-region each country of a tally lies in.
fn placed(geography: &Geography, mut tally: Tally) -> Tally {
    let countries = tally.cells.get(&Dimension::Country).into_iter().flat_map(|c| c.keys());
    tally.within = countries
        .map(|country| (country.clone(), sub_region(geography, country).to_owned()))
        .collect();
    tally
}

/// What was counted at an event: as it was kept, or as the lists stand now.
pub(super) async fn of(db: &Db, place: &Place, stored: &StoredForm) -> Result<Tally, DbError> {
    let geography = &place.network.common.geography;
    if stored.counted_at.is_some() {
        return kept(db, geography, stored).await;
    }
    let all = registration::all(db, stored.form.id).await?;
    let typed = registration::counts(db, stored.form.id, true).await?;
    let tally = of_people(geography, &stored.form, &all);
    Ok(placed(geography, counted_by_heads(tally, &typed)))
}

/// What was kept.
pub(super) async fn kept(
    at: impl Into<At<'_>>,
    geography: &Geography,
    stored: &StoredForm,
) -> Result<Tally, DbError> {
    Ok(placed(geography, registration::counts(at, stored.form.id, false).await?))
}

/// The kinds of organisation that a form asks about.
pub(super) fn asked_kinds() -> impl Iterator<Item = EntityKind> {
    EntityKind::ALL.iter().copied().filter(|kind| kind.is_asked())
}

/// The answers that may be counted in a dimension without asking anybody, by code.
pub(super) fn answers(dimension: Dimension) -> Vec<&'static str> {
    use aunar_domain::registration::{AgeGroup, Level, Sex};
    match dimension {
        Dimension::OrganisationKind => asked_kinds().map(EntityKind::code).collect(),
        Dimension::Level => Level::ALL.iter().map(|l| l.code()).collect(),
        Dimension::Sex => Sex::ALL.iter().map(|s| s.code()).collect(),
        Dimension::AgeGroup => AgeGroup::ALL.iter().map(|a| a.code()).collect(),
        Dimension::Language => Lang::ALL.iter().map(|l| l.code()).collect(),
        Dimension::SubRegion | Dimension::Country => Vec::new(),
    }
}
