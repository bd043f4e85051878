//! What differs between two versions of an activity.

use super::field::{Difference, Differences, Field, Value};
use crate::activity::Activity;

/// The differences of an activity, in the order a reader looks for them.
pub(super) fn activity(before: &Activity, after: &Activity) -> Vec<Difference> {
    let mut found = Differences::default();
    let (b, a) = (&before.content, &after.content);
    found.one(Field::Reference, &before.reference, &after.reference, |r| Value::Words(r.clone()));
    found.text(Field::Title, Some(&b.title), Some(&a.title));
    found.text(Field::Description, b.description.as_ref(), a.description.as_ref());
    found.one(Field::Status, &b.status, &a.status, |s| Value::Status(*s));
    found.value(Field::Period, &b.period, &a.period, |p| Value::Period(*p));
    found.value(Field::PeriodNote, &b.period_note, &a.period_note, |n| Value::Words(n.clone()));
    found.value(Field::FirstPeriod, &b.first_period, &a.first_period, |p| Value::Period(*p));
    found.text(Field::SlipReason, b.slip_reason.as_ref(), a.slip_reason.as_ref());
    found.one(Field::Kind, &b.kind, &a.kind, |k| Value::Kind(*k));
    found.value(Field::Priority, &b.priority, &a.priority, |p| Value::Priority(*p));
    found.value(Field::Result, &b.result, &a.result, |r| Value::Result(*r));
    found.list(Field::Involved, &b.involved, &a.involved, |i| {
        Value::Involved(i.entity, i.part, i.represented_by.clone())
    });
    found.list(Field::Places, &b.places, &a.places, |p| Value::Place(p.clone()));
    found.list(Field::Audiences, &b.audiences, &a.audiences, |x| Value::Audience(*x));
    found.list(Field::Tags, &b.tags, &a.tags, |t| Value::Tag(t.clone()));
    found.one(Field::Gender, &b.gender, &a.gender, |m| Value::Marker(*m));
    found.one(Field::HumanRights, &b.human_rights, &a.human_rights, |m| Value::Marker(*m));
    found.text(Field::Deliverable, b.deliverable.as_ref(), a.deliverable.as_ref());
    found.value(Field::Link, &b.link, &a.link, |l| Value::Words(l.clone()));
    found.list(Field::Needs, &b.needs, &a.needs, |n| Value::Need(*n));
    found.list(Field::Mechanisms, &b.mechanisms, &a.mechanisms, |m| Value::Mechanism(*m));
    found.value(Field::Source, &b.source, &a.source, |s| Value::Words(s.clone()));
    found.list(Field::Sectors, &b.sectors, &a.sectors, |s| Value::Words(s.line()));
    found.list(Field::Standard, &b.standard, &a.standard, |s| Value::Words(s.to_string()));
    found.0
}
