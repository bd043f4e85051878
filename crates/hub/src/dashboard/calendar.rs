//! Country teams beside the calendar of their Cooperation Frameworks: which were trained, when.

use crate::ledger::Ledger;
use crate::picture::{NetworkPicture, PlanPicture};
use aunar_domain::activity::{Activity, Audience, Status};
use aunar_domain::country_team::{self, CooperationFramework, Readiness, Training};
use aunar_domain::facets::Facet;
use aunar_domain::geography::PlaceKind;
use chrono::{DateTime, NaiveDate, Utc};
use roaring::RoaringBitmap;
use std::collections::BTreeSet;

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
    let given: Vec<&Activity> =
        trainings(within).filter(|a| a.content.status != Status::Cancelled).collect();
    let team = |code: &'a str| {
        let framework = country_team::next(&ledger.frameworks, code, from)?;
        let mut trainings: Vec<Training> =
            given.iter().flat_map(|a| of_team(network, code, a, now)).collect();
        trainings.sort_by_key(|t| (t.on, t.activity));
        let readiness = country_team::readiness(framework, &trainings, now.date_naive());
        Some(Team { code, framework, trainings, readiness })
    };
    let mut teams: Vec<Team<'a>> = codes.into_iter().filter_map(team).collect();
    teams.sort_by_key(|t| (t.framework.design(), t.code));
    teams
}

/// What an activity is for a team: its events in the team's countries or, where there are none, the
/// activity itself if it is in them.
fn of_team(
    network: &NetworkPicture,
    team: &str,
    activity: &Activity,
    now: DateTime<Utc>,
) -> Vec<Training> {
    let geography = &network.common.geography;
    let is_of = |place: &str| country_team::is_of(geography, team, place);
    let events = network.events.iter().filter(|e| {
        e.activity == Some(activity.id) && !e.cancelled && e.place.as_deref().is_some_and(is_of)
    });
    let of_events: Vec<Training> = events
        .map(|e| Training { activity: activity.id, on: e.end.date(), held: e.end.and_utc() < now })
        .collect();
    let content = &activity.content;
    if !of_events.is_empty() || !content.places.iter().any(|p| is_of(p)) {
        return of_events;
    }
    let held = matches!(content.status, Status::Closed | Status::Finalisation);
    content
        .period
        .map(|p| Training { activity: activity.id, on: p.end, held })
        .into_iter()
        .collect()
}

/// How many trainings were for a whole region that holds a team of the calendar: open to all teams
/// there, and no team's own.
pub(super) fn regional(network: &NetworkPicture, ledger: &Ledger, within: &Within<'_>) -> usize {
    let geography = &network.common.geography;
    let around = |place: &String| {
        ledger.frameworks.iter().any(|f| country_team::is_around(geography, &f.team, place))
    };
    trainings(within)
        .filter(|a| a.content.status != Status::Cancelled)
        .filter(|a| a.content.places.iter().any(around))
        .count()
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
