//! What of a plan is where: a number for each country, and for what is of no single one. Numbers and
//! codes, no words.

use super::pictures::View;
use aunar_domain::event::Event;
use aunar_domain::facets::Facet;
use aunar_domain::geography::PlaceKind;
use aunar_domain::ids::EventId;
use aunar_domain::money::Measure;
use aunar_domain::participation::{self, Published};
use aunar_domain::tile_map::{REGION, Spot, spots};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What a map counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shade {
    /// Activities.
    Activities,
    /// Events of those, but cancelled ones.
    Events,
    /// People who came to those events, as far as that is published.
    People,
    /// What the activities need, in dollars.
    Money,
    /// Activities, with the countries that have none first.
    Gap,
}

impl Shade {
    /// All of them, in the order of the page.
    pub(super) const ALL: &[Self] =
        &[Self::Activities, Self::Events, Self::People, Self::Money, Self::Gap];

    /// Its name in addresses and as the end of its words.
    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::Activities => "activities",
            Self::Events => "events",
            Self::People => "people",
            Self::Money => "money",
            Self::Gap => "gap",
        }
    }
}

/// How a country stands that may have no activity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// Nothing is for it.
    Nothing,
    /// Nothing is for it alone, and something for the country team that serves it.
    Team,
    /// Something is for it.
    Own,
}

impl Standing {
    /// Every one, those that stand out first.
    pub(super) const ALL: [Self; 3] = [Self::Nothing, Self::Team, Self::Own];

    /// Its name in the interface for programs and as the end of its words.
    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Team => "team",
            Self::Own => "own",
        }
    }
}

/// A code that stands where there is no place.
pub(super) const NOWHERE: &str = "none";

/// What was counted: whole numbers; of money, cents.
pub(super) struct Spread {
    /// The tiles of the region with their numbers, in the order in which they are read; none where
    /// nothing of the plan is in the region.
    pub(super) tiles: Vec<(Spot, i64)>,
    /// Countries that have no tile, each with something, by their codes.
    pub(super) elsewhere: Vec<(String, i64)>,
    /// What is of no single country: regions, country teams, several countries, nowhere; each with
    /// something, the most first.
    pub(super) wider: Vec<(String, i64)>,
}

impl Spread {
    /// Counts. `published` is what is known of who came to each event.
    pub(super) fn of(view: &View<'_>, by: Shade, published: &HashMap<EventId, Published>) -> Self {
        let geography = &view.network.common.geography;
        let mut counts = match by {
            Shade::Activities | Shade::Gap => activities(view),
            Shade::Events => of_events(view, true, |_| 1),
            Shade::People => of_events(view, false, |event| came(published, event)),
            Shade::Money => money(view),
        };
        let mut in_plan = view.plan.index.values(Facet::Country);
        let tiles: Vec<(Spot, i64)> = match in_plan.any(|code| geography.is_within(code, REGION)) {
            true => spots().map(|spot| (spot, counts.remove(spot.code).unwrap_or(0))).collect(),
            false => Vec::new(),
        };
        counts.retain(|_, n| *n > 0);
        let is_country =
            |code: &str| geography.get(code).is_some_and(|place| place.kind == PlaceKind::Country);
        let (elsewhere, mut wider): (Vec<_>, Vec<_>) =
            counts.into_iter().partition(|(code, _)| is_country(code));
        wider.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
        Self { tiles, elsewhere, wider }
    }
}

/// How a country stands with so many activities of its own.
pub(super) fn standing(view: &View<'_>, code: &str, own: i64) -> Standing {
    if own > 0 {
        return Standing::Own;
    }
    let geography = &view.network.common.geography;
    let serves = |team: &&str| {
        geography.get(team).is_some_and(|p| p.members.iter().any(|member| member == code))
    };
    let mut teams = view.plan.index.values(Facet::Country).filter(serves);
    let has =
        |team: &str| !view.plan.index.having(Facet::Country, team).is_disjoint(&view.sums.set);
    if teams.any(has) { Standing::Team } else { Standing::Nothing }
}

type Counts = BTreeMap<String, i64>;

fn activities(view: &View<'_>) -> Counts {
    let count = |code: &str| {
        let of_place = view.plan.index.having(Facet::Country, code);
        i64::try_from(of_place.intersection_len(&view.sums.set)).unwrap_or(i64::MAX)
    };
    view.plan.index.values(Facet::Country).map(|code| (code.to_owned(), count(code))).collect()
}

/// By the rule of the calendar an event is in a country where it stands, and in those that its activity is
/// for; people came to where it stands alone (not `wide`), and are counted once.
/// One that is in a country is not counted once more for a region.
fn of_events(view: &View<'_>, wide: bool, count: impl Fn(&Event) -> i64) -> Counts {
    let geography = &view.network.common.geography;
    let mut counts = Counts::new();
    for event in view.network.events.iter().filter(|e| !e.cancelled) {
        let at = event.activity.and_then(|id| view.plan.position(id));
        let Some(at) = at.filter(|at| view.sums.set.contains(*at)) else { continue };
        let number = count(event);
        if number == 0 {
            continue;
        }
        let content = &view.plan.activities[at as usize].content;
        let places = || event.place.iter().chain(content.places.iter().filter(|_| wide));
        let mut codes: BTreeSet<&str> = places()
            .filter_map(|place| geography.country_of(place))
            .map(|country| country.code.as_str())
            .collect();
        if codes.is_empty() {
            codes.extend(places().map(String::as_str).next().or(Some(NOWHERE)));
        }
        for code in codes {
            *counts.entry(code.to_owned()).or_default() += number;
        }
    }
    counts
}

/// How many came, as far as it is published.
fn came(published: &HashMap<EventId, Published>, event: &Event) -> i64 {
    let of_event = published.get(&event.id);
    let attended = of_event.and_then(|p| p.totals.get(&participation::Measure::Attended));
    attended.copied().unwrap_or(0)
}

fn money(view: &View<'_>) -> Counts {
    let groups = view.sums.funds.groups.iter();
    groups.map(|g| (g.code.clone(), g.sum.in_dollars(Measure::Required).total)).collect()
}
