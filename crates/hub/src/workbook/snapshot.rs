//! The records of a plan as they are, and as they were at a position of the history: what changed
//! since has its state of then in the first row after it.

use super::around::Around;
use crate::records::past;
use aunar_db::{Db, DbError};
use aunar_domain::activity::{Activity, Content};
use aunar_domain::event::Event;
use aunar_domain::follow_up::Progress;
use aunar_domain::ids::{ActivityId, PlanId};
use aunar_domain::indicator::Value;
use aunar_domain::money::Line;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::HashMap;
use std::sync::Arc;
use uuid::Uuid;

/// The records that a copy is made of.
#[derive(Debug, Clone, Default)]
pub(super) struct Snapshot {
    pub(super) activities: Vec<Arc<Activity>>,
    pub(super) events: Vec<Event>,
    pub(super) reports: Vec<Progress>,
    pub(super) values: Vec<Value>,
    pub(super) lines: Vec<Line>,
}

impl Snapshot {
    /// As they are.
    pub(super) fn now(around: &Around) -> Self {
        let (plan, told) = (around.plan(), around.told());
        let is_here = |event: &&Event| match event.activity {
            // Events of other calendars are nobody's to change here.
            _ if event.outside.is_some() => false,
            Some(id) => plan.by_id(id).is_some(),
            // What belongs to no activity stands in the copies of the plan of its time.
            None => (plan.plan.start..=plan.plan.end).contains(&event.start.date()),
        };
        Self {
            activities: plan.activities.to_vec(),
            events: around.network.events.iter().filter(is_here).cloned().collect(),
            reports: told.progress.clone(),
            values: told.values.clone(),
            lines: told.lines.clone(),
        }
    }

    /// As they were at a position.
    pub(super) async fn then(
        db: &Db,
        around: &Around,
        position: i64,
        now: &Self,
    ) -> Result<Self, DbError> {
        let changes = Changes::since(db, around.network.network.id.0, position).await?;
        let plan = around.plan;
        let mut then = Self {
            activities: changes.undone(
                &now.activities,
                "activity",
                |a| a.id.0,
                |id, text| {
                    let stored: Stored = form(text)?;
                    Ok(Arc::new(stored.activity(id, plan)))
                },
            )?,
            events: changes.undone(&now.events, "event", |e| e.id.0, |_, text| form(text))?,
            reports: changes.undone(&now.reports, "progress", |r| r.id.0, |_, text| form(text))?,
            values: changes.undone(&now.values, "value", |v| v.id.0, |_, text| form(text))?,
            lines: changes.undone(&now.lines, "budget-line", |l| l.id.0, |_, text| form(text))?,
        };
        // The history of a network is of all its plans.
        let uses: Vec<_> = around.told().uses.iter().map(|u| u.id).collect();
        then.reports.retain(|r| around.told().window(r.window).is_some());
        then.values.retain(|v| uses.contains(&v.of));
        then.lines.retain(|l| l.plan == plan);
        Ok(then)
    }
}

/// An activity as the history keeps it.
#[derive(Deserialize)]
struct Stored {
    reference: String,
    version: i64,
    #[serde(flatten)]
    content: Content,
}

impl Stored {
    fn activity(self, id: Uuid, plan: PlanId) -> Activity {
        Activity {
            id: ActivityId(id),
            plan,
            reference: self.reference,
            version: self.version,
            content: self.content.in_order(),
        }
    }
}

/// An activity of a plan, from the form in which the history keeps it.
pub(super) fn activity(id: Uuid, plan: PlanId, text: &str) -> Result<Activity, DbError> {
    Ok(form::<Stored>(text)?.activity(id, plan))
}

/// A record from the form in which the history keeps it.
pub(super) fn form<T: DeserializeOwned>(text: &str) -> Result<T, DbError> {
    serde_json::from_str(text).map_err(|error| DbError::Column {
        column: "before".to_owned(),
        why: format!("holds no record of this program: {error}"),
    })
}

/// What the records that changed since a position were then.
struct Changes(HashMap<(String, Uuid), Option<String>>);

impl Changes {
    async fn since(db: &Db, chain: Uuid, position: i64) -> Result<Self, DbError> {
        let deeds = past::changed_since(db, chain, position).await?;
        let changes = deeds.into_iter().map(|d| ((d.entity, d.record), d.before)).collect();
        Ok(Self(changes))
    }

    /// The records of a kind as they were.
    fn undone<T: Clone>(
        &self,
        now: &[T],
        kind: &str,
        id: impl Fn(&T) -> Uuid,
        read: impl Fn(Uuid, &str) -> Result<T, DbError>,
    ) -> Result<Vec<T>, DbError> {
        let mut changed: HashMap<Uuid, &Option<String>> = self
            .0
            .iter()
            .filter(|((k, _), _)| k == kind)
            .map(|((_, id), was)| (*id, was))
            .collect();
        let mut then = Vec::with_capacity(now.len());
        for record in now {
            match changed.remove(&id(record)) {
                None => then.push(record.clone()),
                Some(Some(text)) => then.push(read(id(record), text)?),
                // It was made since.
                Some(None) => {}
            }
        }
        // What was there and is no more. Rows of other plans are among them, and are told apart by
        // whoever asks, for an activity's row does not name its plan.
        if kind != "activity" {
            for (id, was) in changed {
                if let Some(text) = was {
                    then.push(read(id, text)?);
                }
            }
        }
        Ok(then)
    }
}
