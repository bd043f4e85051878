//! The records of a plan as rows of cells, kind by kind; the same cells whether a record is written,
//! remembered or compared.

mod activities;
pub(super) mod events;
pub(super) mod lines;
mod partners;
mod reports;
mod values;

pub(super) use reports::{Asked, asked};
pub(super) use values::{Owed, owed};

use super::around::{Around, Hand};
use super::lists::Lists;
use super::snapshot::Snapshot;
use aunar_domain::activity::Activity;
use aunar_domain::copy::Sheet;
use aunar_domain::ids::EntityId;
use std::collections::HashSet;
use uuid::Uuid;

/// A record as a row of a copy.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Record {
    pub(super) id: String,
    pub(super) version: i64,
    /// What people know it by.
    pub(super) name: String,
    /// Its cells, in the order of the columns.
    pub(super) cells: Vec<String>,
    /// Whether whoever holds the copy may change it.
    pub(super) open: bool,
}

/// Which records stand in a copy.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Part {
    /// Those of one member; all without one.
    pub(super) entity: Option<EntityId>,
}

impl Part {
    pub(super) fn has(self, activity: &Activity) -> bool {
        self.entity.is_none_or(|one| {
            let involved = &activity.content.involved;
            involved.iter().any(|i| i.entity == one || i.represented_by.contains(&one))
        })
    }

    pub(super) fn is(self, entity: EntityId) -> bool {
        self.entity.is_none_or(|one| one == entity)
    }

    /// The activities that stand in it.
    fn activities(self, snapshot: &Snapshot) -> HashSet<Uuid> {
        snapshot.activities.iter().filter(|a| self.has(a)).map(|a| a.id.0).collect()
    }
}

/// The events of a plan, as rows.
pub(super) fn events_of(
    around: &Around,
    snapshot: &Snapshot,
    part: Part,
    hand: &Hand,
) -> Vec<Record> {
    events::records(around, snapshot, part, hand)
}

/// The records of a sheet.
pub(super) fn records(
    sheet: Sheet,
    around: &Around,
    lists: &Lists,
    snapshot: &Snapshot,
    part: Part,
    hand: &Hand,
) -> Vec<Record> {
    match sheet {
        Sheet::Activities => activities::records(around, snapshot, part, hand),
        Sheet::Events => events::records(around, snapshot, part, hand),
        Sheet::Reports => reports::records(around, snapshot, part, hand),
        Sheet::Values => values::records(around, snapshot, part, hand),
        Sheet::Lines => lines::records(around, snapshot, part, hand),
        Sheet::Partners => partners::records(around, lists, snapshot, part),
    }
}

/// Whether whoever holds the copy may add rows to a sheet.
pub(super) fn takes_new(sheet: Sheet, around: &Around, hand: &Hand) -> bool {
    match sheet {
        Sheet::Activities => activities::takes_new(around, hand),
        Sheet::Events => events::takes_new(around, hand),
        Sheet::Lines => lines::takes_new(around, hand),
        Sheet::Reports | Sheet::Values | Sheet::Partners => false,
    }
}

/// The words of a text in a language; blank where there are none.
fn words(text: Option<&aunar_domain::words::Text>, lang: aunar_domain::words::Lang) -> String {
    text.and_then(|t| t.wording(lang)).map(|w| w.words.clone()).unwrap_or_default()
}
