//! What differs between two versions of a plan's own page and of a priority.

use super::field::{Difference, Differences, Field, Value};
use crate::plan::{Plan, Priority};

/// The differences of a plan's own fields.
pub(super) fn plan(before: &Plan, after: &Plan) -> Vec<Difference> {
    let mut found = Differences::default();
    found.one(Field::Code, &before.code, &after.code, |c| Value::Words(c.clone()));
    found.text(Field::Title, Some(&before.title), Some(&after.title));
    found.text(Field::Summary, before.summary.as_ref(), after.summary.as_ref());
    found.one(Field::Start, &before.start, &after.start, |d| Value::Day(*d));
    found.one(Field::End, &before.end, &after.end, |d| Value::Day(*d));
    found.one(Field::Status, &before.status, &after.status, |s| Value::PlanStatus(*s));
    found.value(Field::EndorsedOn, &before.endorsed_on, &after.endorsed_on, |d| Value::Day(*d));
    found.one(Field::Illustrative, &before.illustrative, &after.illustrative, |f| Value::Flag(*f));
    found.0
}

/// The differences of a priority.
pub(super) fn priority(before: &Priority, after: &Priority) -> Vec<Difference> {
    let mut found = Differences::default();
    found.one(Field::Reference, &before.reference, &after.reference, |r| Value::Words(r.clone()));
    found.text(Field::Title, Some(&before.title), Some(&after.title));
    found.text(Field::Summary, before.summary.as_ref(), after.summary.as_ref());
    found.one(Field::Kind, &before.kind, &after.kind, |k| Value::PriorityKind(*k));
    found.list(Field::CoLeads, &before.co_leads, &after.co_leads, |e| Value::Entity(*e));
    found.list(Field::Results, &before.results, &after.results, |r| Value::PlanResult(r.clone()));
    found.0
}
