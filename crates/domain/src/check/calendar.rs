//! Clashes in the calendar: two events that share a day and an audience, or a day and a place.
//!
//! One of the two at least belongs to an activity of the plan; the other may be anything the
//! network's calendar holds. Sessions of one activity do not clash with each other.

use super::{Fact, Finding, Material, Place, Rule, finding};
use crate::activity::{Activity, Audience};
use crate::event::{Access, Event};
use crate::geography::Geography;
use crate::ids::ActivityId;
use std::collections::HashMap;

/// The clashes a rule speaks of, by day.
pub(super) fn findings(rule: Rule, material: &Material<'_>) -> Vec<Finding> {
    let plan: HashMap<ActivityId, &Activity> =
        material.activities.iter().map(|a| (a.id, a.as_ref())).collect();
    let of = |event: &Event| event.activity.and_then(|id| plan.get(&id).copied());
    let mut events: Vec<&Event> = material.events.iter().filter(|e| !e.cancelled).collect();
    events.sort_by_key(|e| e.start);
    let mut found = Vec::new();
    for (at, first) in events.iter().enumerate() {
        // By their start: those that begin before the first is over share a day with it.
        let during = events[at + 1..].iter().take_while(|e| e.start.date() <= first.end.date());
        for second in during {
            let (mine, theirs) = (of(first), of(second));
            let of_one_activity = first.activity.is_some() && first.activity == second.activity;
            if of_one_activity || (mine.is_none() && theirs.is_none()) {
                continue;
            }
            let day = second.start.date();
            let fact = match rule {
                Rule::AudienceClash => {
                    let theirs = audiences(second, theirs);
                    let mut shared = audiences(first, mine);
                    shared.retain(|audience| theirs.contains(audience));
                    (!shared.is_empty()).then_some(Fact::SameAudience(day, shared))
                }
                _ => same_place(material.geography, first, second)
                    .map(|place| Fact::SamePlace(day, place)),
            };
            let Some(fact) = fact else { continue };
            let mut concerns: Vec<_> = [mine, theirs]
                .into_iter()
                .flatten()
                .flat_map(|a| finding::carriers(&a.content))
                .collect();
            concerns.sort_unstable();
            concerns.dedup();
            found.push(Finding { place: Place::Events(first.id, second.id), concerns, fact });
        }
    }
    found
}

/// Whom an event is for: its activity's audiences, and those its access class names.
fn audiences(event: &Event, activity: Option<&Activity>) -> Vec<Audience> {
    let mut all = activity.map(|a| a.content.audiences.clone()).unwrap_or_default();
    match event.access {
        Access::MemberStates => all.push(Audience::Governments),
        Access::Under30 => all.push(Audience::Youth),
        Access::Open | Access::Invitation => {}
    }
    all.sort_unstable();
    all.dedup();
    all
}

/// What somebody who plans an event would want to know of another on the same days.
#[derive(Debug, PartialEq, Eq)]
pub struct Beside<'e> {
    /// The other one, another calendar's perhaps.
    pub event: &'e Event,
    /// Whether it is in the same country or region.
    pub same_place: bool,
    /// Whom both are for.
    pub audiences: Vec<Audience>,
}

/// The events on the same days as one. Those that are off are left out, and so are sessions of the same
/// activity. `of` gives the activity an event belongs to, where there is one to be seen.
pub fn beside<'e, 'a>(
    event: &Event,
    all: &'e [Event],
    geography: &Geography,
    of: impl Fn(&Event) -> Option<&'a Activity>,
) -> Vec<Beside<'e>> {
    let of_one = |other: &Event| event.activity.is_some() && event.activity == other.activity;
    let others = all.iter().filter(|o| o.id != event.id && !o.cancelled && !of_one(o));
    let during = others.filter(|other| event.shares_a_day(other));
    let mine = audiences(event, of(event));
    during
        .map(|other| {
            let mut shared = audiences(other, of(other));
            shared.retain(|audience| mine.contains(audience));
            let same_place = same_place(geography, event, other).is_some();
            Beside { event: other, same_place, audiences: shared }
        })
        .collect()
}

/// The place two events share: a country, whichever part of it each is in, or the same region.
fn same_place(geography: &Geography, first: &Event, second: &Event) -> Option<String> {
    let place = |event: &Event| {
        let code = event.place.as_ref()?;
        Some(geography.country_of(code).map_or_else(|| code.clone(), |c| c.code.clone()))
    };
    place(first).filter(|here| place(second).as_ref() == Some(here))
}
