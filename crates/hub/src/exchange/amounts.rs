//! Amounts that stand beside activities in somebody's workbook: they go into budget lines, one for each
//! activity, year and currency, and what is there already says what the file says.

use super::outcome::RemarkOutcome;
use crate::ledger::Ledger;
use crate::picture::PlanPicture;
use crate::records::money;
use aunar_db::{DbError, Entry, Tx};
use aunar_domain::activity::{Content, Part};
use aunar_domain::entity::EntityKind;
use aunar_domain::ids::{ActivityId, EntityId, LineId};
use aunar_domain::intake::{Reading, Verdict};
use aunar_domain::money::{Currency, Line, Measure, Source};
use aunar_domain::network::Network;
use aunar_domain::plan::Plan;
use aunar_domain::register::Register;
use chrono::{DateTime, Utc};
use serde_json::json;
use std::collections::HashMap;
use uuid::Uuid;

/// An amount in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amount {
    /// The row, counted from 1.
    pub row: u32,
    /// The column's letters.
    pub column: String,
    /// The column's header.
    pub header: String,
    /// What stands in the cell.
    pub written: String,
    /// In minor units of the currency; nothing where it cannot be read.
    pub minor: Option<i64>,
    /// What it is an amount of.
    pub measure: Measure,
    /// Of which year.
    pub year: i32,
    /// In which currency.
    pub currency: Currency,
    /// Whose share it is, where the row says so; else that of whoever leads the activity.
    pub entity: Option<EntityId>,
}

impl Amount {
    fn refused(&self, reason: &'static str, accepted: &[&str]) -> RemarkOutcome {
        RemarkOutcome {
            grade: "refuse",
            row: self.row,
            column: self.column.clone(),
            header: self.header.clone(),
            value: self.written.chars().take(80).collect(),
            reason,
            accepted: accepted.iter().map(|a| (*a).to_owned()).collect(),
        }
    }
}

/// What becomes of the amounts of a file.
#[derive(Debug, Default)]
pub(super) struct Lines {
    /// The lines that change, as they were and as they are to be; new ones have no reference yet.
    pub(super) changes: Vec<(Option<Line>, Line)>,
    /// What cannot be taken.
    pub(super) refused: Vec<RemarkOutcome>,
}

/// The budget lines that amounts make of the activities that were read.
pub(super) fn lines(
    amounts: &[Amount],
    reading: &Reading,
    plan: &PlanPicture,
    ledger: &Ledger,
    register: &Register,
) -> Lines {
    let mut of_row: HashMap<u32, (ActivityId, Content)> = HashMap::new();
    for row in &reading.rows {
        let found = match &row.verdict {
            Verdict::New(activity) => Some((activity.id, activity.content.clone())),
            Verdict::Changed { after, .. } => Some((after.id, after.content.clone())),
            Verdict::Same(id) => plan.by_id(*id).map(|a| (a.id, a.content.clone())),
            Verdict::Refused => None,
        };
        if let Some(found) = found {
            of_row.insert(row.row, found);
        }
    }
    let told = ledger.plan(plan.plan.id);
    let mut out = Lines::default();
    for amount in amounts {
        // The row itself is refused, and said to be.
        let Some((activity, content)) = of_row.get(&amount.row) else { continue };
        let Some(minor) = amount.minor else {
            let examples = ["1234.50", "1.234,50", "USD 1,234.50"];
            out.refused.push(amount.refused("amount-unread", &examples));
            continue;
        };
        let lead = content.leading().first().copied();
        let Some(entity) = amount.entity.or(lead) else {
            out.refused.push(amount.refused("nobodys-share", &[]));
            continue;
        };
        let (source, from) = source(content, entity, register);
        let is_it = |l: &Line| {
            (l.activity, l.entity, l.source, l.from, l.year, l.quarter, l.currency)
                == (*activity, entity, source, from, amount.year, None, amount.currency)
        };
        let there = out.changes.iter().position(|(_, after)| is_it(after));
        let at = there.unwrap_or_else(|| {
            let before = told.of(*activity).lines().find(|l| is_it(l)).cloned();
            let after = match &before {
                Some(before) => Line { version: before.version + 1, ..before.clone() },
                None => Line {
                    id: LineId(Uuid::now_v7()),
                    plan: plan.plan.id,
                    reference: String::new(),
                    version: 1,
                    activity: *activity,
                    entity,
                    source,
                    from,
                    year: amount.year,
                    quarter: None,
                    currency: amount.currency,
                    required: None,
                    available: None,
                    spent: None,
                    note: None,
                    removed_at: None,
                },
            };
            out.changes.push((before, after));
            out.changes.len() - 1
        });
        let line = &mut out.changes[at].1;
        let slot = match amount.measure {
            Measure::Required => &mut line.required,
            Measure::Available => &mut line.available,
            Measure::Spent => &mut line.spent,
        };
        *slot = Some(minor);
    }
    out.changes.retain(|(before, after)| {
        before.as_ref().is_none_or(|b| *b != Line { version: b.version, ..after.clone() })
    });
    out
}

/// Where the money comes from: whoever alone funds the activity; else it is not known.
fn source(content: &Content, owner: EntityId, register: &Register) -> (Source, Option<EntityId>) {
    let funders: Vec<EntityId> = content.having(Part::Funder).collect();
    let [from] = funders.as_slice() else { return (Source::Other, None) };
    match register.get(*from).map(|e| e.kind) {
        _ if *from == owner => (Source::Core, None),
        Some(EntityKind::Fund) => (Source::PooledFund, Some(*from)),
        _ => (Source::Entity, Some(*from)),
    }
}

impl Lines {
    /// Writes them, and their history, in a transaction that holds the network's chain; how many rows the
    /// history has more.
    pub(super) async fn write(
        mut self,
        tx: &mut Tx,
        at: DateTime<Utc>,
        (actor, via): (&str, &'static str),
        (network, plan): (&Network, &Plan),
    ) -> Result<i64, DbError> {
        if self.changes.is_empty() {
            return Ok(0);
        }
        let mut last = money::last_number(tx, plan.id).await?;
        let mut entries = Vec::new();
        for (before, after) in &mut self.changes {
            if before.is_none() {
                last += 1;
                after.reference = format!("M-{last:03}");
                money::insert(tx, std::slice::from_ref(after)).await?;
            } else {
                money::update(tx, after).await?;
            }
            entries.push(Entry {
                actor: actor.to_owned(),
                via,
                action: if before.is_some() { "edit" } else { "create" },
                entity: "budget-line",
                record: after.id.0,
                plan: Some(plan.id.0),
                before: before.as_ref().map(|b| json!(b)),
                after: Some(json!(after)),
            });
        }
        let written = i64::try_from(entries.len()).unwrap_or(i64::MAX);
        tx.record(network.id.0, at, entries).await?;
        Ok(written)
    }
}
