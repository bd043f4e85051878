//! What owners report in the windows that are open, in words, as rows: an activity, an owner, and what it
//! says so far. What it measured stands in a sheet of its own.

use super::super::around::{Around, Hand};
use super::super::columns;
use super::super::snapshot::Snapshot;
use super::{Part, Record};
use aunar_domain::access::{Action, Object};
use aunar_domain::activity::{Activity, Status};
use aunar_domain::copy::Sheet;
use aunar_domain::follow_up::{Duty, Progress, State, Window, duty};
use aunar_domain::ids::{ActivityId, EntityId, WindowId};
use aunar_domain::words::Text;
use std::collections::HashMap;
use std::sync::Arc;

/// A report that is asked of an owner.
pub(in super::super) struct Asked<'a> {
    pub(in super::super) window: &'a Window,
    pub(in super::super) activity: &'a Arc<Activity>,
    pub(in super::super) entity: EntityId,
    owes: bool,
}

impl Asked<'_> {
    /// What its row is known by.
    pub(in super::super) fn id(&self) -> String {
        format!("{} {} {}", self.window.id, self.activity.id, self.entity)
    }
}

/// All that is asked in the windows that are open, by window, activity and owner.
pub(in super::super) fn asked(around: &Around) -> Vec<Asked<'_>> {
    let (plan, today) = (around.plan(), around.now.date_naive());
    let mut all: Vec<Asked<'_>> = Vec::new();
    for window in &around.told().windows {
        for activity in &plan.activities {
            let first = all.len();
            for involved in &activity.content.involved {
                let entity = involved.entity;
                let Some(duty) = duty(&activity.content, window, None, entity) else { continue };
                let there = all[first..].iter().any(|one| one.entity == entity);
                if !there && window.takes_from(entity, today) {
                    all.push(Asked { window, activity, entity, owes: duty == Duty::Owes });
                }
            }
        }
    }
    all
}

fn may(around: &Around, hand: &Hand, asked: &Asked<'_>, action: Action) -> bool {
    let whose = [asked.entity];
    let priority = asked.activity.content.priority;
    hand.may(action, Object::plan(&around.plan().plan).under(priority).of(&whose))
}

pub(super) fn records(
    around: &Around,
    snapshot: &Snapshot,
    part: Part,
    hand: &Hand,
) -> Vec<Record> {
    let columns = columns::of(Sheet::Reports, around.t.0);
    let reports: HashMap<(WindowId, ActivityId, EntityId), &Progress> =
        snapshot.reports.iter().map(|r| ((r.window, r.activity, r.entity), r)).collect();
    let mut records = Vec::new();
    for asked in asked(around).iter().filter(|a| part.is(a.entity)) {
        let there = reports.get(&(asked.window.id, asked.activity.id, asked.entity)).copied();
        // Nobody but who owes it or has begun it is asked to fill it in.
        if !asked.owes && there.is_none() {
            continue;
        }
        // A draft is its owner's, and of those who take its reports.
        let reads = || {
            let actions = [Action::Report, Action::AcceptReport];
            actions.into_iter().any(|action| may(around, hand, asked, action))
        };
        let seen = there.filter(|r| r.state.counts() || reads());
        records.push(Record {
            id: asked.id(),
            // What was not seen was not given out.
            version: seen.map_or(0, |r| r.version),
            name: format!(
                "{} {} {}",
                asked.window.reference,
                asked.activity.reference,
                around.code(asked.entity)
            ),
            cells: columns.0.iter().map(|c| cell(c.label, around, asked, seen)).collect(),
            open: may(around, hand, asked, Action::Report)
                && matches!(there.map(|r| r.state), None | Some(State::Draft | State::SentBack)),
        });
    }
    records
}

fn cell(label: &str, around: &Around, asked: &Asked<'_>, there: Option<&Progress>) -> String {
    let content = &asked.activity.content;
    let words =
        |text: Option<&Text>| text.map(|t| t.words(t.original()).to_owned()).unwrap_or_default();
    match label {
        "window" => asked.window.reference.clone(),
        "activity" => asked.activity.reference.clone(),
        "activity-title" => content.title.words(around.t.0).to_owned(),
        "member" => around.code(asked.entity),
        "period" => content.period.map(|p| p.to_code()).unwrap_or_default(),
        "status" => there.and_then(|r| r.status).map(Status::code).unwrap_or_default().to_owned(),
        "progress-note" => words(there.and_then(|r| r.note.as_ref())),
        "learnt" => words(there.and_then(|r| r.learnt.as_ref())),
        "slips-to" => there.and_then(|r| r.slips_to).map(|p| p.to_code()).unwrap_or_default(),
        "slip-reason" => words(there.and_then(|r| r.slip_reason.as_ref())),
        "answer" => words(there.and_then(|r| r.answer.as_ref())),
        _ => String::new(),
    }
}
