//! What a file brings besides activities, while it is being taken: what stands already, what is written,
//! what the history will say. Nothing that stands is taken away by a file.

use super::who::Names;
use crate::ledger::{Ledger, PlanLedger};
use aunar_db::{Entry, Tx};
use aunar_domain::activity::{Activity, Part};
use aunar_domain::follow_up::Window;
use aunar_domain::ids::{ActivityId, EntityId, PlanId};
use aunar_domain::indicator::Indicator;
use aunar_domain::intake::Remark;
use aunar_domain::network::Network;
use chrono::{DateTime, Utc};
use serde_json::Value;
use std::collections::BTreeSet;
use uuid::Uuid;

/// A file being taken.
pub(super) struct Bring<'a> {
    pub(super) tx: &'a mut Tx,
    pub(super) ledger: &'a Ledger,
    pub(super) network: &'a Network,
    pub(super) plan: PlanId,
    pub(super) names: &'a mut Names,
    pub(super) state: &'a mut State,
    pub(super) at: DateTime<Utc>,
    pub(super) by: (&'a str, &'static str),
    pub(super) entries: Vec<Entry>,
    /// Those of the register's own chain.
    pub(super) register: Vec<Entry>,
}

/// What goes on from one batch of a file to the next.
#[derive(Default)]
pub(super) struct State {
    /// The last numbers of lines, indicators in use and evidence, once they were looked up.
    pub(super) numbers: Option<[i64; 3]>,
    /// References of lines, uses and evidence that this file has given.
    pub(super) given: BTreeSet<String>,
    /// Windows that are there, and those that the file made.
    pub(super) windows: Option<Vec<Window>>,
    /// Indicators that the file made.
    pub(super) indicators: Vec<Indicator>,
    /// How many rows of money, indicators, values and documents it wrote.
    pub(super) written: usize,
}

/// An activity that was taken, and who takes part in it.
pub(super) struct Taken<'a> {
    pub(super) activity: ActivityId,
    /// Whether it was there before the file.
    pub(super) was_there: bool,
    /// Who takes part.
    pub(super) people: &'a [(Part, EntityId)],
    /// What is to be said of it.
    pub(super) remarks: Vec<Remark>,
}

impl Taken<'_> {
    /// Whose share it is where nobody says: who leads it, or whoever carries it out, or takes part.
    pub(super) fn owner(&self) -> Option<EntityId> {
        let having = |part| self.people.iter().find(|(p, _)| *p == part).map(|(_, id)| *id);
        let parts = [Part::Lead, Part::CoLead, Part::Implementer, Part::Contributor, Part::Funder];
        parts.into_iter().find_map(having)
    }

    /// Who pays for it, where that is one.
    pub(super) fn funder(&self) -> Option<EntityId> {
        let mut all = self.people.iter().filter(|(p, _)| *p == Part::Funder).map(|(_, id)| *id);
        let first = all.next()?;
        all.all(|id| id == first).then_some(first)
    }
}

/// The people of an activity that is there.
pub(super) fn people(activity: &Activity) -> Vec<(Part, EntityId)> {
    activity.content.involved.iter().map(|i| (i.part, i.entity)).collect()
}

/// Kinds of rows that are numbered in a plan.
#[derive(Debug, Clone, Copy)]
pub(super) enum Numbered {
    Line,
    Use,
    Evidence,
}

impl<'a> Bring<'a> {
    /// What was reported on the plan before the file.
    pub(super) fn told(&self) -> &'a PlanLedger {
        self.ledger.plan(self.plan)
    }

    /// Writes those who are new and are needed for what comes next.
    pub(super) async fn ensure(
        &mut self,
        ids: impl IntoIterator<Item = EntityId>,
    ) -> Result<(), aunar_db::DbError> {
        let new = self.names.needed(ids);
        if new.is_empty() {
            return Ok(());
        }
        crate::records::entity::write(self.tx, &new).await?;
        let entry = |entity: &aunar_domain::entity::Entity| Entry {
            actor: self.by.0.to_owned(),
            via: self.by.1,
            action: "create",
            entity: "entity",
            record: entity.id.0,
            plan: None,
            before: None,
            after: Some(serde_json::json!(entity)),
        };
        let entries: Vec<Entry> = new.iter().map(entry).collect();
        self.register.extend(entries);
        Ok(())
    }

    /// A reference for a new row: the wanted one where it is free, or else the next number.
    pub(super) async fn reference(
        &mut self,
        kind: Numbered,
        wanted: Option<&str>,
    ) -> Result<String, aunar_db::DbError> {
        use crate::records::{evidence, indicator, money};
        let mut numbers = match self.state.numbers {
            Some(numbers) => numbers,
            None => [
                money::last_number(self.tx, self.plan).await?,
                indicator::last_number(self.tx, self.plan).await?,
                evidence::last_number(self.tx, self.plan).await?,
            ],
        };
        let letter = match kind {
            Numbered::Line => "M",
            Numbered::Use => "I",
            Numbered::Evidence => "E",
        };
        let number = wanted.and_then(|w| w.strip_prefix(letter)?.strip_prefix('-')?.parse().ok());
        let reference = match number {
            // What comes after all that were ever given is nobody's yet.
            Some(n) if n > numbers[kind as usize] && n < 1_000_000 => {
                numbers[kind as usize] = n;
                format!("{letter}-{n:03}")
            }
            _ => {
                numbers[kind as usize] += 1;
                format!("{letter}-{:03}", numbers[kind as usize])
            }
        };
        self.state.numbers = Some(numbers);
        self.state.given.insert(reference.clone());
        Ok(reference)
    }

    /// An entry of the history.
    pub(super) fn entry(
        &mut self,
        action: &'static str,
        (kind, record): (&'static str, Uuid),
        before: Option<Value>,
        after: Value,
    ) {
        self.state.written += 1;
        self.entries.push(Entry {
            actor: self.by.0.to_owned(),
            via: self.by.1,
            action,
            entity: kind,
            record,
            plan: (kind != "indicator").then_some(self.plan.0),
            before,
            after: Some(after),
        });
    }
}
