//! Taking reports, or giving one back with a word, under the lock of the history chain. What is taken
//! changes the activity: how far it is, and in a plan that is not sealed when it is.

use super::place::Place;
use super::said::values;
use crate::exchange::form;
use crate::indicator;
use crate::records::{activity as activities, progress};
use crate::web::cx::actor;
use crate::web::{Cx, Error};
use aunar_db::{DbError, Entry};
use aunar_domain::access::{Action, Object};
use aunar_domain::activity::{Activity, Status};
use aunar_domain::amendment::slipped;
use aunar_domain::follow_up::{Deed, Progress, State, Unfit, after};
use aunar_domain::ids::{ActivityId, ProgressId};
use serde_json::json;
use std::collections::HashMap;

/// Why nothing was decided.
pub(super) enum Undecided {
    /// A report changed since it was read.
    Stale,
    /// A report does not take this deed.
    Unfit(Unfit),
    /// It failed, or may not be done.
    Other(Error),
}

impl<E: Into<Error>> From<E> for Undecided {
    fn from(error: E) -> Self {
        Self::Other(error.into())
    }
}

/// Takes these reports, or gives them back: all of them or none.
pub(super) async fn decide(
    cx: &Cx,
    place: &Place,
    which: &[(ProgressId, i64)],
    (deed, word): (Deed, Option<&str>),
) -> Result<(), Undecided> {
    let (mut tx, held) = place.held(cx).await?;
    let plan = &held.plan().plan;
    let stale = |error| match error {
        DbError::Gone => Undecided::Stale,
        other => Undecided::Other(other.into()),
    };
    let mut entries = Vec::new();
    // As they are after the reports that were taken before in this act.
    let mut changed: HashMap<ActivityId, Activity> = HashMap::new();
    for (id, version) in which {
        let found = held.told().progress.iter().find(|p| p.id == *id && p.version == *version);
        let before = found.ok_or(Undecided::Stale)?;
        let activity = held.plan().by_id(before.activity).ok_or(Undecided::Stale)?;
        let object = Object::plan(plan).under(activity.content.priority);
        let (person, mandate) = cx.acting(Action::AcceptReport, object)?;
        let name = actor(person, mandate);
        let becomes = after(Some(before.state), deed, word.is_some()).map_err(Undecided::Unfit)?;
        // What is given back after the end could not be handed in again.
        let (entity, today) = (before.entity, cx.now.date_naive());
        let window = held.told().window(before.window);
        let closed = window.is_none_or(|w| !w.takes_from(entity, today));
        if deed == Deed::SendBack && closed {
            return Err(Undecided::Unfit(Unfit::Closed));
        }
        let report = Progress {
            version: before.version + 1,
            state: becomes,
            handling: before.handling.after(deed, word, person.id, cx.now),
            ..before.clone()
        };
        progress::write(&mut tx, &report).await.map_err(stale)?;
        let entry = |entity, record, before, after| Entry {
            actor: name.clone(),
            via: "web",
            action: deed.code(),
            entity,
            record,
            plan: Some(plan.id.0),
            before: Some(before),
            after: Some(after),
        };
        entries.push(entry("progress", report.id.0, json!(before), json!(report)));
        let by = indicator::By { person: person.id, actor: &name, at: cx.now };
        let accepts = deed == Deed::Accept;
        for (one, value) in values(held.told(), before) {
            let fits = match value.state {
                State::Submitted => true,
                State::Accepted => !accepts,
                State::Draft | State::SentBack => false,
            };
            if fits {
                let how = (accepts, word);
                let decided = indicator::decide(&mut tx, one, value, how, by).await;
                entries.push(decided.map_err(stale)?);
            }
        }
        if accepts {
            let now = changed.get(&activity.id).unwrap_or(activity.as_ref());
            if let Some(after) = taken(now, &report, plan.sealed) {
                activities::rewrite(&mut tx, now, &after).await.map_err(stale)?;
                entries.push(Entry {
                    action: "report",
                    ..entry("activity", activity.id.0, form(now), form(&after))
                });
                changed.insert(activity.id, after);
            }
        }
    }
    if entries.is_empty() {
        return Ok(());
    }
    cx.keep(tx, held.network.network.id, entries).await?;
    Ok(())
}

/// What an activity says once a report is taken; nothing where it says that already. That it is given
/// up, and a new time, are amendments where the plan is sealed.
fn taken(activity: &Activity, report: &Progress, sealed: bool) -> Option<Activity> {
    let mut after = activity.content.clone();
    if let Some(status) = report.status.filter(|s| !sealed || *s != Status::Cancelled) {
        after.status = status;
    }
    if let (false, Some(period)) = (sealed, report.slips_to) {
        after.period = Some(period);
        after.period_note = None;
        let reason = report.slip_reason.as_ref().or(report.note.as_ref());
        if let Some(reason) = reason {
            after = slipped(&activity.content, after, reason);
        }
    }
    (after != activity.content).then(|| Activity {
        version: activity.version + 1,
        content: after,
        ..activity.clone()
    })
}
