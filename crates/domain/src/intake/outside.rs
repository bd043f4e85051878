//! Reads a list of an outside mechanism's activities, as others write it, with the readers of work
//! plans. It settles what comes of each row against what is known of the same source.

use super::cells::{is_blank, quoted, said};
use super::columns::Field;
use super::header::{self, Layout};
use super::outcome::{Grade, Reading, Reason, Remark, Unreadable, Verdict};
use super::{Cell, Context, Grid, applying, matching};
use crate::activity::Activity;
use crate::framework::Frameworks;
use crate::geography::Geography;
use crate::ids::{ActivityId, NetworkId, PlanId, SourceId};
use crate::outside::{
    MOST_ACTIVITIES, MOST_BY, Offered, OutsideActivity, Settled, Settlement, settle,
};
use crate::plan::{Plan, PlanStatus};
use crate::register::Register;
use crate::words::{Lang, Text, fold};
use chrono::{DateTime, NaiveDate, Utc};
use std::collections::HashSet;
use std::sync::Arc;
use uuid::Uuid;

/// What is known when such a list is read.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    /// The entities known.
    pub register: &'a Register,
    /// The places known.
    pub geography: &'a Geography,
    /// The frameworks known.
    pub frameworks: &'a Frameworks,
    /// The source it is of.
    pub source: SourceId,
    /// What is known of it.
    pub activities: &'a [Arc<OutsideActivity>],
    /// The language the file is told to be in.
    pub lang: Option<Lang>,
    /// The moment.
    pub at: DateTime<Utc>,
}

/// What comes of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct Listed {
    /// What was read, each row with what becomes of it.
    pub reading: Reading,
    /// What it comes to.
    pub settlement: Settlement,
}

/// What of a list is not read: what is a plan's own matter, and means something else elsewhere.
const UNREAD: &[Field] = &[
    Field::Id,
    Field::Version,
    Field::PriorityReference,
    Field::Priority,
    Field::PriorityKind,
    Field::ResultReference,
    Field::Result,
    Field::PeriodNote,
    Field::FirstPeriod,
    Field::SlipReason,
    Field::OtherTags,
    Field::Gender,
    Field::HumanRights,
    Field::Needs,
    Field::Mechanisms,
    Field::Source,
    Field::Sectors,
    Field::Standard,
];

/// Whoever carries it out, whatever their part.
const BY: [Field; 3] = [Field::Lead, Field::CoLeads, Field::Implementers];

/// Reads a list. Nothing is stored.
pub fn read(
    grid: &Grid,
    known: &Known<'_>,
    new_id: &mut dyn FnMut() -> Uuid,
) -> Result<Listed, Unreadable> {
    let grid = ours(grid)?;
    let layout = header::find(&grid)?;
    let plan = any_plan();
    let cx = Context {
        plan: &plan,
        register: known.register,
        geography: known.geography,
        frameworks: known.frameworks,
        priorities: &[],
        needs: &[],
        mechanisms: &[],
        activities: &[],
        joined: &[],
        lang: known.lang,
        accept_new: false,
        new_names: &[],
        others_list: true,
    };
    let mut reading = matching::read(&grid, &cx, new_id)?;
    // Names were passed over: nobody is asked whom they mean.
    reading.questions.clear();
    if reading.rows.len() > MOST_ACTIVITIES {
        return Err(Unreadable::TooManyRows { found: reading.rows.len(), most: MOST_ACTIVITIES });
    }
    let mut offered = Vec::new();
    let mut held: HashSet<String> = HashSet::new();
    let mut rows = Vec::new();
    for (at, row) in reading.rows.iter().enumerate() {
        let cells = grid.rows.get(row.row as usize - 1).map_or(&[][..], Vec::as_slice);
        match &row.verdict {
            Verdict::New(activity) => {
                rows.push(at);
                offered.push(Offered {
                    reference: cell(cells, &layout, Field::Reference)
                        .map(|_| activity.reference.clone()),
                    by: by(cells, &layout),
                    content: activity.content.clone(),
                });
            }
            // A row twice over says nothing new, and one that is refused keeps what it stands for.
            _ => held.extend(row.reference.clone().or_else(|| Some(fold(&row.title)))),
        }
    }
    let is_held = |one: &OutsideActivity| {
        let title = fold(one.content.title.words(one.content.title.original()));
        held.contains(&one.reference) || held.contains(&title)
    };
    let settlement = settle(known.source, known.activities, offered, &is_held, known.at, new_id);
    for (at, settled) in rows.into_iter().zip(&settlement.rows) {
        let row = &mut reading.rows[at];
        row.verdict = verdict(settled);
        row.reference = match settled {
            Settled::New(one) | Settled::Changed { after: one, .. } => Some(one.reference.clone()),
            Settled::Same(_) => row.reference.take(),
            Settled::Twice => None,
        };
        if matches!(settled, Settled::Twice) {
            row.remarks.push(Remark {
                grade: Grade::Warn,
                row: row.row,
                column: String::new(),
                header: String::new(),
                value: quoted(&row.title),
                reason: Reason::DuplicateRow,
                accepted: Vec::new(),
            });
        }
    }
    Ok(Listed { reading, settlement })
}

/// The list with what means something here as we call it, and without what does not.
fn ours(grid: &Grid) -> Result<Grid, Unreadable> {
    let layout = header::find(grid)?;
    let mut grid = grid.clone();
    // What others call an id is what we call a reference, unless they have that too.
    if let (Some(id), None) = (layout.column_of(Field::Id), layout.column_of(Field::Reference)) {
        for (row, name) in
            [(Some(layout.header_row), "reference"), (layout.hxl_row, "#activity+code")]
        {
            if let Some(cell) = row.and_then(|row| grid.rows[row].get_mut(id)) {
                *cell = Cell::Text(name.to_owned());
            }
        }
    }
    let layout = header::find(&grid)?;
    let unread: Vec<usize> =
        UNREAD.iter().flat_map(|field| layout.columns_of(*field)).copied().collect();
    for row in grid.rows.iter_mut().skip(layout.data) {
        for column in &unread {
            if let Some(cell) = row.get_mut(*column) {
                *cell = Cell::Empty;
            }
        }
    }
    Ok(grid)
}

/// A plan in which no period is out of place.
fn any_plan() -> Plan {
    Plan {
        id: PlanId(Uuid::nil()),
        network: NetworkId(Uuid::nil()),
        code: String::new(),
        title: Text::new(Lang::En, "-").expect("a word"),
        summary: None,
        start: NaiveDate::MIN,
        end: NaiveDate::MAX,
        status: PlanStatus::Draft,
        endorsed_on: None,
        open_to: Default::default(),
        sealed: false,
        illustrative: false,
    }
}

fn cell(cells: &[Cell], layout: &Layout, field: Field) -> Option<String> {
    let cell = layout.column_of(field).and_then(|at| cells.get(at))?;
    (!is_blank(cell)).then(|| said(cell))
}

fn by(cells: &[Cell], layout: &Layout) -> Option<String> {
    let mut names: Vec<String> = Vec::new();
    for at in BY.iter().flat_map(|field| layout.columns_of(*field)) {
        let said = cells.get(*at).map(said).unwrap_or_default().replace('\n', "; ");
        if !said.is_empty() && !names.contains(&said) {
            names.push(said);
        }
    }
    let names: String = names.join("; ").chars().take(MOST_BY).collect();
    (!names.is_empty()).then_some(names)
}

/// An outside activity in the form in which an import tells what came of a row.
fn told(one: &OutsideActivity) -> Activity {
    Activity {
        id: ActivityId(one.id.0),
        plan: PlanId(Uuid::nil()),
        reference: one.reference.clone(),
        version: one.version,
        content: one.content.clone(),
    }
}

fn verdict(settled: &Settled) -> Verdict {
    match settled {
        Settled::New(one) => Verdict::New(Box::new(told(one))),
        Settled::Changed { before, after } => {
            let (was, is) = (told(before), told(after));
            let mut fields = applying::differing(&was, &is);
            if before.by != after.by && !fields.contains(&Field::Lead) {
                fields.push(Field::Lead);
            }
            Verdict::Changed { before: Arc::new(was), after: Box::new(is), fields }
        }
        Settled::Same(id) => Verdict::Same(ActivityId(id.0)),
        Settled::Twice => Verdict::Refused,
    }
}
