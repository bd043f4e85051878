//! What is asked in the windows that are open, as rows: an indicator of an activity, an owner, and
//! what it says so far.

use super::super::around::{Around, Hand};
use super::super::columns;
use super::super::form::decimal;
use super::super::snapshot::Snapshot;
use super::{Part, Record};
use crate::indicator;
use aunar_domain::access::{Action, Object};
use aunar_domain::activity::Activity;
use aunar_domain::copy::Sheet;
use aunar_domain::follow_up::{State, Window, duty};
use aunar_domain::ids::{EntityId, UseId, WindowId};
use aunar_domain::indicator::{DECIMALS, Indicator, Kind, Of, Reading, Use, Value};
use std::collections::HashMap;
use std::sync::Arc;

/// What is asked of an owner.
pub(in super::super) struct Owed<'a> {
    pub(in super::super) window: &'a Window,
    pub(in super::super) one: &'a Use,
    pub(in super::super) indicator: &'a Indicator,
    pub(in super::super) activity: &'a Arc<Activity>,
    pub(in super::super) entity: EntityId,
}

impl Owed<'_> {
    /// What its row is known by.
    pub(in super::super) fn id(&self) -> String {
        format!("{} {} {}", self.window.id, self.one.id, self.entity)
    }
}

/// All that is asked in the windows that are open, by window, activity and owner.
pub(in super::super) fn owed(around: &Around) -> Vec<Owed<'_>> {
    let (plan, told, today) = (around.plan(), around.told(), around.now.date_naive());
    let mut all = Vec::new();
    for window in &told.windows {
        for one in told.uses.iter().filter(|u| u.ended_at.is_none()) {
            let Of::Activity(id) = one.of else { continue };
            let (Some(activity), Some(indicator)) =
                (plan.by_id(id), around.ledger.indicators.get(&one.indicator))
            else {
                continue;
            };
            let mut owners: Vec<EntityId> = Vec::new();
            for involved in &activity.content.involved {
                let entity = involved.entity;
                let reports = window.takes_from(entity, today)
                    && duty(&activity.content, window, None, entity).is_some();
                if reports && !owners.contains(&entity) {
                    owners.push(entity);
                    all.push(Owed { window, one, indicator, activity, entity });
                }
            }
        }
    }
    all
}

/// Whether somebody reads what an owner has not handed in.
pub(in super::super) fn reads(around: &Around, hand: &Hand, owed: &Owed<'_>) -> bool {
    [Action::Report, Action::AcceptReport].into_iter().any(|a| may(around, hand, owed, a))
}

fn may(around: &Around, hand: &Hand, owed: &Owed<'_>, action: Action) -> bool {
    let whose = [owed.entity];
    let object = Object::plan(&around.plan().plan).under(owed.activity.content.priority).of(&whose);
    hand.may(action, object)
}

pub(super) fn records(
    around: &Around,
    snapshot: &Snapshot,
    part: Part,
    hand: &Hand,
) -> Vec<Record> {
    let columns = columns::of(Sheet::Values, around.t.0);
    let values: HashMap<(WindowId, UseId, EntityId), &Value> =
        snapshot.values.iter().map(|v| ((v.window, v.of, v.entity), v)).collect();
    let mut records = Vec::new();
    for owed in owed(around).iter().filter(|o| part.is(o.entity)) {
        let there = values.get(&(owed.window.id, owed.one.id, owed.entity)).copied();
        // A draft is its owner's, and of those who take its reports.
        let seen = there.filter(|v| v.state.counts() || reads(around, hand, owed));
        let last = snapshot
            .values
            .iter()
            .filter(|v| v.of == owed.one.id && v.entity == owed.entity && v.state.counts())
            .filter_map(|v| Some((around.told().window(v.window)?, v)))
            .filter(|(window, _)| window.end < owed.window.start)
            .max_by_key(|(window, _)| window.end);
        let state = there.map(|v| v.state);
        records.push(Record {
            id: owed.id(),
            // What was not seen was not given out.
            version: seen.map_or(0, |v| v.version),
            name: format!(
                "{} {} {}",
                owed.activity.reference,
                owed.one.reference,
                around.code(owed.entity)
            ),
            cells: columns
                .0
                .iter()
                .map(|c| cell(c.label, around, owed, seen, last.map(|l| l.1)))
                .collect(),
            open: may(around, hand, owed, Action::Report)
                && matches!(state, None | Some(State::Draft | State::SentBack)),
        });
    }
    records
}

fn cell(
    label: &str,
    around: &Around,
    owed: &Owed<'_>,
    there: Option<&Value>,
    last: Option<&Value>,
) -> String {
    let (t, indicator) = (around.t, owed.indicator);
    let said = |reading: Reading| indicator::reading(t, indicator, reading);
    match label {
        "window" => owed.window.reference.clone(),
        "activity" => owed.activity.reference.clone(),
        "activity-title" => owed.activity.content.title.words(t.0).to_owned(),
        "indicator" => owed.one.reference.clone(),
        "indicator-title" => indicator.title.words(t.0).to_owned(),
        "unit" => indicator::unit(t, indicator),
        "member" => around.code(owed.entity),
        "baseline" => owed.one.baseline.map(|(r, _)| said(r)).unwrap_or_default(),
        "target" => owed.one.target.as_ref().map(|a| said(a.reading)).unwrap_or_default(),
        "last-value" => last.map(|v| said(v.reading)).unwrap_or_default(),
        "value" => there.map(|v| value(v.reading, indicator, around)).unwrap_or_default(),
        "whole" => match there.map(|v| v.reading) {
            Some(Reading::Share { denominator, .. }) => decimal(denominator.0, DECIMALS),
            _ => String::new(),
        },
        "not-applicable" => match there.map(|v| v.reading) {
            Some(Reading::NotApplicable) => "yes".to_owned(),
            _ => String::new(),
        },
        "note" => there
            .and_then(|v| v.note.as_ref())
            .map(|n| n.words(n.original()).to_owned())
            .unwrap_or_default(),
        _ => String::new(),
    }
}

fn value(reading: Reading, indicator: &Indicator, around: &Around) -> String {
    match (reading, indicator.kind) {
        (Reading::Number { number }, _) => decimal(number.0, DECIMALS),
        (Reading::Share { numerator, .. }, _) => decimal(numerator.0, DECIMALS),
        (Reading::YesNo { yes }, _) => if yes { "yes" } else { "no" }.to_owned(),
        (Reading::Level { level }, Kind::Scale) => indicator
            .levels
            .get(level as usize)
            .map(|l| l.words(around.t.0).to_owned())
            .unwrap_or_default(),
        _ => String::new(),
    }
}
