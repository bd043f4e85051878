//! Country teams beside the calendar of their Cooperation Frameworks: which were trained, when.

use crate::ledger::Ledger;
use crate::picture::{NetworkPicture, PlanPicture};
use aunar_domain::activity::{Activity, Audience, Status};
use aunar_domain::country_team::{self, CooperationFramework, Readiness, Training};
use aunar_domain::facets::Facet;
use aunar_domain::geography::PlaceKind;
use aunar_domain::ids::ActivityId;
use chrono::{DateTime, NaiveDate, Utc};
use roaring::RoaringBitmap;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// A country team with its framework and its trainings.
pub(super) struct Team<'a> {
    /// The code of its place.
    pub(super) code: &'a str,
    /// The framework that matters.
    pub(super) framework: &'a CooperationFramework,
    /// The trainings of its own, the earliest first.
    pub(super) trainings: Vec<Training>,
    /// Whether it is ready.
    pub(super) readiness: Readiness,
}

/// Plans with those of their activities that are looked at.
pub(super) type Within<'a> = [(&'a PlanPicture, &'a RoaringBitmap)];

/// The trainings for country teams among some activities.
fn trainings<'a>(within: &Within<'a>) -> impl Iterator<Item = &'a Activity> {
    within.iter().flat_map(|(plan, set)| {
        let found = plan.index.having(Facet::Kind, "training")
            & plan.index.having(Facet::Audience, Audience::UnCountryTeams.code())
            & *set;
        let found: Vec<u32> = found.iter().collect();
        found.into_iter().map(|at| plan.activities[at as usize].as_ref())
    })
}

/// Every team of the calendar, beside the training that some activities gave it or will. `from` is
/// the day from which a design matters.
pub(super) fn teams<'a>(
    network: &'a NetworkPicture,
    ledger: &'a Ledger,
    within: &Within<'_>,
    from: NaiveDate,
    now: DateTime<Utc>,
) -> Vec<Team<'a>> {
    let codes: BTreeSet<&str> = ledger.frameworks.iter().map(|f| f.team.as_str()).collect();
    let mut given = given(network, &codes, within, now);
    let team = |code: &'a str| {
        let framework = country_team::next(&ledger.frameworks, code, from)?;
        let mut trainings = given.remove(code).unwrap_or_default();
        trainings.sort_by_key(|t| (t.on, t.activity));
        let readiness = country_team::readiness(framework, &trainings, now.date_naive());
        Some(Team { code, framework, trainings, readiness })
    };
    let mut teams: Vec<Team<'a>> = codes.iter().copied().filter_map(team).collect();
    teams.sort_by_key(|t| (t.framework.design(), t.code));
    teams
}

/// What some activities are for each team: their events in the team's countries or, where there are
/// none, the activity itself if it is in them. Places are few and trainings many: whose a place is, is
/// looked up once.
fn given<'a>(
    network: &NetworkPicture,
    teams: &BTreeSet<&'a str>,
    within: &Within<'_>,
    now: DateTime<Utc>,
) -> BTreeMap<&'a str, Vec<Training>> {
    let trainings: HashMap<ActivityId, &Activity> = trainings(within)
        .filter(|a| a.content.status != Status::Cancelled)
        .map(|a| (a.id, a))
        .collect();
    let mut whose: HashMap<String, Vec<&'a str>> = HashMap::new();
    let mut of_place = |place: &str| -> Vec<&'a str> {
        if let Some(known) = whose.get(place) {
            return known.clone();
        }
        let is_of = |team: &&&str| country_team::is_of(&network.common.geography, team, place);
        let found: Vec<&'a str> = teams.iter().filter(is_of).copied().collect();
        whose.insert(place.to_owned(), found.clone());
        found
    };
    let mut given: BTreeMap<&'a str, Vec<Training>> = BTreeMap::new();
    let mut by_event: HashSet<(&str, ActivityId)> = HashSet::new();
    for event in network.events.iter().filter(|e| !e.cancelled) {
        let Some(activity) = event.activity.filter(|id| trainings.contains_key(id)) else {
            continue;
        };
        let Some(place) = event.place.as_deref() else { continue };
        for team in of_place(place) {
            by_event.insert((team, activity));
            let (on, held) = (event.end.date(), event.end.and_utc() < now);
            given.entry(team).or_default().push(Training { activity, on, held });
        }
    }
    for activity in trainings.values() {
        let content = &activity.content;
        let Some(period) = content.period else { continue };
        let teams: BTreeSet<&str> = content.places.iter().flat_map(|p| of_place(p)).collect();
        let held = matches!(content.status, Status::Closed | Status::Finalisation);
        for team in teams {
            if !by_event.contains(&(team, activity.id)) {
                let training = Training { activity: activity.id, on: period.end, held };
                given.entry(team).or_default().push(training);
            }
        }
    }
    given
}

/// The trainings that were for a whole region that holds a team of the calendar: open to all teams
/// there, and no team's own.
pub(super) fn regional<'a>(
    network: &NetworkPicture,
    ledger: &Ledger,
    within: &Within<'a>,
) -> Vec<&'a Activity> {
    let geography = &network.common.geography;
    let mut known: HashMap<&str, bool> = HashMap::new();
    let mut around = |place: &'a String| {
        *known.entry(place).or_insert_with(|| {
            let of = |f: &CooperationFramework| country_team::is_around(geography, &f.team, place);
            ledger.frameworks.iter().any(of)
        })
    };
    trainings(within)
        .filter(|a| a.content.status != Status::Cancelled)
        .filter(|a| a.content.places.iter().any(&mut around))
        .collect()
}

/// The countries a network is about, as far as its data say so: those with a country team in the
/// calendar, and those it has written down a need of.
pub(super) fn countries(network: &NetworkPicture, ledger: &Ledger) -> Vec<String> {
    let geography = &network.common.geography;
    let mut all: BTreeSet<String> = BTreeSet::new();
    for framework in &ledger.frameworks {
        match geography.get(&framework.team) {
            Some(team) if team.kind == PlaceKind::CountryTeam => {
                all.extend(team.members.iter().cloned());
            }
            Some(country) => _ = all.insert(country.code.clone()),
            None => {}
        }
    }
    for place in network.needs.iter().flat_map(|n| &n.places) {
        all.extend(geography.country_of(place).map(|c| c.code.clone()));
    }
    all.into_iter().collect()
}
