//! Which events an address asks for: by priority, entity, country, kind or one event alone. An
//! event has the priority and entities of the activity it belongs to.

use crate::picture::NetworkPicture;
use crate::web::{Cx, Error};
use aunar_domain::event::{Event, EventKind};

/// The names of the parameters that choose events.
pub const NAMES: [&str; 5] = ["priority", "entity", "country", "kind", "event"];

/// A choice of events.
pub(super) struct Choice {
    priority: Option<String>,
    entity: Option<String>,
    country: Option<String>,
    kind: Option<EventKind>,
    event: Option<String>,
}

impl Choice {
    /// The choice of an address; what could never find anything is refused.
    pub(super) fn of(cx: &Cx, network: &NetworkPicture) -> Result<Self, Error> {
        let one = |name: &str| cx.params().one(name).map(str::to_owned);
        let choice = Self {
            priority: one("priority"),
            entity: one("entity"),
            country: one("country"),
            kind: cx.params().code("kind", EventKind::ALL, EventKind::code)?,
            event: one("event"),
        };
        let known = |name: &str,
                     value: &Option<String>,
                     is: &dyn Fn(&str) -> bool,
                     accepted: &dyn Fn() -> String| match value {
            Some(value) if !is(value) => {
                Err(Error::bad_param("bad-value", name, value, accepted()))
            }
            _ => Ok(()),
        };
        let references = || {
            let all =
                network.plans.iter().flat_map(|p| &p.priorities).map(|p| p.reference.as_str());
            all.collect::<Vec<_>>().join(", ")
        };
        known(
            "priority",
            &choice.priority,
            &|v| network.plans.iter().any(|p| p.priorities.iter().any(|x| x.reference == v)),
            &references,
        )?;
        known("entity", &choice.entity, &|v| network.common.register.find(v).is_some(), &|| {
            "IOM, ECLAC, …".to_owned()
        })?;
        known("country", &choice.country, &|v| network.common.geography.get(v).is_some(), &|| {
            "PE, BR, 419, …".to_owned()
        })?;
        known("event", &choice.event, &|v| network.event(v).is_some(), &|| "E-01, …".to_owned())?;
        Ok(choice)
    }

    /// Whether an event is among the chosen.
    pub(super) fn has(&self, network: &NetworkPicture, event: &Event) -> bool {
        let activity = event.activity.and_then(|id| network.activity(id));
        let priority = || {
            let (plan, activity) = activity?;
            plan.priority(activity.content.priority?).map(|p| p.reference.as_str())
        };
        let takes_part = |code: &String| {
            let id = network.common.register.find(code).map(|e| e.id);
            activity.is_some_and(|(_, a)| a.content.involved.iter().any(|i| Some(i.entity) == id))
        };
        let stands_in = |code: &String| {
            let within = |place: &String| network.common.geography.is_within(place, code);
            event.place.as_ref().is_some_and(within)
                || activity.is_some_and(|(_, a)| a.content.places.iter().any(within))
        };
        self.priority.as_deref().is_none_or(|p| priority() == Some(p))
            && self.entity.as_ref().is_none_or(takes_part)
            && self.country.as_ref().is_none_or(stands_in)
            && self.kind.is_none_or(|k| event.kind == k)
            && self.event.as_ref().is_none_or(|r| event.reference == *r)
    }
}
