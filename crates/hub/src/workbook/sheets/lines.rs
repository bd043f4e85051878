//! Budget lines as rows.

use super::super::around::{Around, Hand};
use super::super::columns;
use super::super::form::decimal;
use super::super::snapshot::Snapshot;
use super::{Part, Record};
use aunar_domain::access::{Action, Object};
use aunar_domain::activity::Activity;
use aunar_domain::copy::Sheet;
use aunar_domain::ids::EntityId;
use aunar_domain::money::{Line, Measure};
use std::collections::HashMap;
use std::sync::Arc;
use uuid::Uuid;

pub(super) fn records(
    around: &Around,
    snapshot: &Snapshot,
    part: Part,
    hand: &Hand,
) -> Vec<Record> {
    let activities: HashMap<Uuid, &Arc<Activity>> =
        snapshot.activities.iter().map(|a| (a.id.0, a)).collect();
    let columns = columns::of(Sheet::Lines, around.t.0);
    let record = |line: &Line| {
        let activity = activities.get(&line.activity.0).map(|a| a.as_ref());
        Record {
            id: line.id.to_string(),
            version: line.version,
            name: format!("{} {}", line.reference, around.code(line.entity)),
            cells: columns.0.iter().map(|c| cell(c.label, around, line, activity)).collect(),
            open: activity.is_some_and(|a| may_write(around, hand, a, line.entity)),
        }
    };
    snapshot.lines.iter().filter(|l| part.is(l.entity)).map(record).collect()
}

fn cell(label: &str, around: &Around, line: &Line, activity: Option<&Activity>) -> String {
    let amount = |measure| {
        let amount = line.amount(measure);
        amount.map(|a| decimal(a, line.currency.decimals())).unwrap_or_default()
    };
    match label {
        "reference" => line.reference.clone(),
        "activity" => activity.map(|a| a.reference.clone()).unwrap_or_default(),
        "activity-title" => {
            activity.map(|a| a.content.title.words(around.t.0).to_owned()).unwrap_or_default()
        }
        "member" => around.code(line.entity),
        "money-source" => line.source.code().to_owned(),
        "from" => line.from.map(|id| around.code(id)).unwrap_or_default(),
        "year" => line.year.to_string(),
        "quarter" => line.quarter.map(|q| q.to_string()).unwrap_or_default(),
        "currency" => line.currency.to_string(),
        "required" => amount(Measure::Required),
        "available" => amount(Measure::Available),
        "spent" => amount(Measure::Spent),
        "note" => line.note.as_ref().map(|n| n.words(n.original()).to_owned()).unwrap_or_default(),
        _ => String::new(),
    }
}

/// Whether somebody may write the lines of an owner of an activity.
pub(in super::super) fn may_write(
    around: &Around,
    hand: &Hand,
    activity: &Activity,
    entity: EntityId,
) -> bool {
    let whose = [entity];
    let object = Object::plan(&around.plan().plan).under(activity.content.priority).of(&whose);
    activity.content.involved.iter().any(|i| i.entity == entity)
        && hand.may(Action::EditMoney, object)
}

pub(super) fn takes_new(around: &Around, hand: &Hand) -> bool {
    around.plan().activities.iter().any(|activity| {
        let involved = &activity.content.involved;
        involved.iter().any(|i| may_write(around, hand, activity, i.entity))
    })
}
