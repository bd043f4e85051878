//! Events as rows.

use super::super::around::{Around, Hand};
use super::super::columns;
use super::super::form::MOMENT;
use super::super::snapshot::Snapshot;
use super::{Part, Record, words};
use aunar_domain::access::{Action, Object};
use aunar_domain::copy::Sheet;
use aunar_domain::event::Event;
use aunar_domain::ids::ActivityId;
use aunar_domain::words::Lang;
use std::collections::HashMap;
use uuid::Uuid;

pub(super) fn records(
    around: &Around,
    snapshot: &Snapshot,
    part: Part,
    hand: &Hand,
) -> Vec<Record> {
    let here = part.activities(snapshot);
    let references: HashMap<Uuid, &str> =
        snapshot.activities.iter().map(|a| (a.id.0, a.reference.as_str())).collect();
    let columns = columns::of(Sheet::Events, around.t.0);
    let in_part = |event: &&Event| match event.activity {
        Some(id) => here.contains(&id.0),
        None => part.entity.is_none(),
    };
    let record = |event: &Event| Record {
        id: event.id.to_string(),
        version: event.version,
        name: format!("{} {}", event.reference, event.title.words(around.t.0)),
        cells: columns.0.iter().map(|c| cell(c.label, c.lang, event, &references)).collect(),
        open: may_change(around, hand, event.activity),
    };
    snapshot.events.iter().filter(in_part).map(record).collect()
}

fn cell(
    label: &str,
    lang: Option<Lang>,
    event: &Event,
    references: &HashMap<Uuid, &str>,
) -> String {
    let lang = lang.unwrap_or(Lang::Es);
    match label {
        "reference" => event.reference.clone(),
        "title" => words(Some(&event.title), lang),
        "summary" => words(event.summary.as_ref(), lang),
        "moved-reason" => words(event.moved_reason.as_ref(), lang),
        "activity" => event
            .activity
            .and_then(|id| references.get(&id.0))
            .map(|r| (*r).to_owned())
            .unwrap_or_default(),
        "event-kind" => event.kind.code().to_owned(),
        "start" => event.start.format(MOMENT).to_string(),
        "end" => event.end.format(MOMENT).to_string(),
        "zone" => event.zone.clone(),
        "format" => event.format.code().to_owned(),
        "venue" => event.venue.clone().unwrap_or_default(),
        "place" => event.place.clone().unwrap_or_default(),
        "link" => event.link.clone().unwrap_or_default(),
        "recording" => event.recording.clone().unwrap_or_default(),
        "interpretation" => {
            event.interpretation.iter().map(|l| l.code()).collect::<Vec<_>>().join("; ")
        }
        "event-access" => event.access.code().to_owned(),
        "cancelled" => if event.cancelled { "yes" } else { "" }.to_owned(),
        _ => String::new(),
    }
}

/// Whether somebody may change an event of an activity, or of none.
pub(in super::super) fn may_change(
    around: &Around,
    hand: &Hand,
    activity: Option<ActivityId>,
) -> bool {
    let plan = around.plan();
    let content = activity.and_then(|id| plan.by_id(id)).map(|a| &a.content);
    let leading = content.map(|c| c.leading()).unwrap_or_default();
    let object = Object::plan(&plan.plan).of(&leading).under(content.and_then(|c| c.priority));
    hand.may(Action::EditEvent, object)
}

pub(super) fn takes_new(around: &Around, hand: &Hand) -> bool {
    may_change(around, hand, None)
        || around.plan().activities.iter().any(|a| may_change(around, hand, Some(a.id)))
}
