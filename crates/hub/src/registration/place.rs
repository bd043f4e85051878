//! Where a page of this slice is: the network, the event, its form.

use crate::picture::NetworkPicture;
use crate::picture::event::zone;
use crate::records::registration::{self, StoredForm};
use crate::web::params::encode;
use crate::web::{Cx, Error};
use aunar_db::Entry;
use aunar_domain::access::{Action, Object};
use aunar_domain::event::Event;
use chrono::{DateTime, NaiveDateTime, Utc};
use serde_json::Value;
use std::sync::Arc;
use uuid::Uuid;

/// An event with the form there is.
pub(super) struct Place {
    pub(super) network: Arc<NetworkPicture>,
    pub(super) event: Event,
    pub(super) stored: Option<StoredForm>,
}

impl Place {
    /// The event of an address. One of another calendar has no pages of this slice.
    pub(super) async fn of(cx: &Cx, network: &str, reference: &str) -> Result<Self, Error> {
        let network = cx.network(network)?;
        let event = found(cx, &network, reference)?.clone();
        let stored = registration::of_event(&cx.state.db, event.id.0).await?;
        Ok(Self { network, event, stored })
    }

    /// The form, where there is one.
    pub(super) fn form(&self) -> Result<&StoredForm, Error> {
        self.stored.as_ref().ok_or_else(|| Error::not_found("registration", &self.event.reference))
    }

    /// The address of the event's page.
    pub(super) fn base(&self) -> String {
        base(&self.network, &self.event)
    }

    /// The same in full, for letters.
    pub(super) fn url(&self, cx: &Cx) -> String {
        format!("{}{}", cx.state.public_url, self.base())
    }

    /// What the event's own clock says at a moment.
    pub(super) fn clock(&self, at: DateTime<Utc>) -> NaiveDateTime {
        at.with_timezone(&zone(&self.event)).naive_local()
    }

    /// Whether the event is over.
    pub(super) fn is_over(&self, at: DateTime<Utc>) -> bool {
        self.clock(at) > self.event.end
    }

    /// Whether whoever asks runs it.
    pub(super) fn may_run(&self, cx: &Cx) -> bool {
        may_run(cx, &self.network, &self.event)
    }

    /// How the history names whoever runs it; refused to others.
    pub(super) fn acting(&self, cx: &Cx) -> Result<String, Error> {
        acting(cx, &self.network, &self.event)
    }

    /// A row for the history, of the event's form or of what was counted.
    pub(super) fn entry(
        &self,
        actor: String,
        action: &'static str,
        entity: &'static str,
        record: Uuid,
        (before, after): (Option<Value>, Option<Value>),
    ) -> Entry {
        let plan = self.event.activity.and_then(|id| self.network.activity(id));
        Entry {
            via: if actor == "aunar" { "clock" } else { "web" },
            actor,
            action,
            entity,
            record,
            plan: plan.map(|(plan, _)| plan.plan.id.0),
            before,
            after,
        }
    }
}

/// An event of a network that is its own.
fn found<'a>(cx: &Cx, network: &'a NetworkPicture, reference: &str) -> Result<&'a Event, Error> {
    network.event(reference).filter(|e| e.outside.is_none()).ok_or_else(|| Error::NotFound {
        what: "event",
        found: reference.chars().take(80).collect(),
        near: vec![(format!("/{}/calendar", network.network.code), cx.t().t("calendar-title"))],
    })
}

/// The address of an event's page.
pub(super) fn base(network: &NetworkPicture, event: &Event) -> String {
    format!("/{}/events/{}", network.network.code, encode(&event.reference))
}

/// Whether whoever asks runs an event.
pub(super) fn may_run(cx: &Cx, network: &NetworkPicture, event: &Event) -> bool {
    event.outside.is_none() && whose(network, event, |object| cx.may(Action::RunEvent, object))
}

/// How the history names whoever runs an event; refused to others.
pub fn acting(cx: &Cx, network: &NetworkPicture, event: &Event) -> Result<String, Error> {
    whose(network, event, |object| cx.actor(Action::RunEvent, object))
}

/// The event of an address, for whoever runs it; refused to others.
pub fn to_run(cx: &Cx, network: &NetworkPicture, reference: &str) -> Result<Event, Error> {
    let event = network.event(reference).filter(|e| e.outside.is_none());
    let event = event.ok_or_else(|| Error::not_found("event", reference))?;
    acting(cx, network, event)?;
    Ok(event.clone())
}

/// An event is run by those who lead its activity, and those who run the network.
fn whose<T>(network: &NetworkPicture, event: &Event, asked: impl FnOnce(Object<'_>) -> T) -> T {
    match event.activity.and_then(|id| network.activity(id)) {
        Some((plan, activity)) => {
            let content = &activity.content;
            let leading = content.leading();
            asked(Object::plan(&plan.plan).of(&leading).under(content.priority))
        }
        None => asked(Object::network(network.network.id)),
    }
}
