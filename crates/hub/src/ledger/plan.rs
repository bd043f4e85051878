//! What was reported on one plan, each row once, found by its activity.

use crate::picture::PlanPicture;
use aunar_domain::follow_up::{Evidence, Progress, Window};
use aunar_domain::ids::{ActivityId, LineId, UseId, WindowId};
use aunar_domain::indicator::{Of, Use, Value};
use aunar_domain::money::Line;
use std::collections::HashMap;

/// What a plan's ledger is made of.
pub(super) struct Parts {
    pub(super) windows: Vec<Window>,
    pub(super) progress: Vec<Progress>,
    pub(super) evidence: Vec<Evidence>,
    pub(super) uses: Vec<Use>,
    pub(super) values: Vec<Value>,
    pub(super) lines: Vec<Line>,
}

/// What was reported on one plan.
#[derive(Default)]
pub struct PlanLedger {
    /// Its windows, the earliest first.
    pub windows: Vec<Window>,
    /// All reports, drafts too.
    pub progress: Vec<Progress>,
    /// All evidence that was not withdrawn.
    pub evidence: Vec<Evidence>,
    /// Its indicators in use, ended ones too.
    pub uses: Vec<Use>,
    /// All their values, drafts too.
    pub values: Vec<Value>,
    /// Its budget lines that were not taken away.
    pub lines: Vec<Line>,
    by_activity: HashMap<ActivityId, Rows>,
    by_use: HashMap<UseId, Vec<u32>>,
    /// The lines of what was joined, with the activity that they were written for.
    joined_lines: HashMap<LineId, ActivityId>,
}

#[derive(Default)]
struct Rows {
    progress: Vec<u32>,
    evidence: Vec<u32>,
    uses: Vec<u32>,
    lines: Vec<u32>,
}

/// What was reported on one activity.
#[derive(Clone, Copy)]
pub struct OfActivity<'a> {
    ledger: &'a PlanLedger,
    rows: Option<&'a Rows>,
}

fn at(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

impl PlanLedger {
    pub(super) fn new(parts: Parts, plan: &PlanPicture) -> Self {
        let into: HashMap<ActivityId, ActivityId> =
            plan.joined.redirects().iter().map(|r| (r.from, r.to)).collect();
        let stays = |id: &mut ActivityId| *id = into.get(id).copied().unwrap_or(*id);
        let Parts { windows, mut progress, mut evidence, mut uses, values, mut lines } = parts;
        progress.iter_mut().for_each(|p| stays(&mut p.activity));
        evidence.iter_mut().for_each(|e| stays(&mut e.activity));
        let mut joined_lines = HashMap::new();
        for line in &mut lines {
            let written_for = line.activity;
            stays(&mut line.activity);
            if line.activity != written_for {
                joined_lines.insert(line.id, written_for);
            }
        }
        for one in &mut uses {
            if let Of::Activity(id) = &mut one.of {
                stays(id);
            }
        }
        let mut by_activity: HashMap<ActivityId, Rows> = HashMap::new();
        for (n, row) in progress.iter().enumerate() {
            by_activity.entry(row.activity).or_default().progress.push(at(n));
        }
        for (n, row) in evidence.iter().enumerate() {
            by_activity.entry(row.activity).or_default().evidence.push(at(n));
        }
        for (n, row) in lines.iter().enumerate() {
            by_activity.entry(row.activity).or_default().lines.push(at(n));
        }
        for (n, row) in uses.iter().enumerate() {
            if let Of::Activity(id) = row.of {
                by_activity.entry(id).or_default().uses.push(at(n));
            }
        }
        let mut by_use: HashMap<UseId, Vec<u32>> = HashMap::new();
        for (n, row) in values.iter().enumerate() {
            by_use.entry(row.of).or_default().push(at(n));
        }
        Self { windows, progress, evidence, uses, values, lines, by_activity, by_use, joined_lines }
    }

    /// What was reported on an activity.
    #[must_use]
    pub fn of(&self, activity: ActivityId) -> OfActivity<'_> {
        OfActivity { ledger: self, rows: self.by_activity.get(&activity) }
    }

    /// The activity that a line was written for, before any was joined into another.
    #[must_use]
    pub fn written_for(&self, line: &Line) -> ActivityId {
        self.joined_lines.get(&line.id).copied().unwrap_or(line.activity)
    }

    /// The values of an indicator in use, all owners', drafts too.
    pub fn values_of(&self, one: UseId) -> impl Iterator<Item = &Value> {
        let rows = self.by_use.get(&one).map(Vec::as_slice).unwrap_or_default();
        rows.iter().map(|n| &self.values[*n as usize])
    }

    /// A window by its identifier.
    #[must_use]
    pub fn window(&self, id: WindowId) -> Option<&Window> {
        self.windows.iter().find(|w| w.id == id)
    }

    /// A window by its reference.
    #[must_use]
    pub fn window_named(&self, reference: &str) -> Option<&Window> {
        self.windows.iter().find(|w| w.reference == reference)
    }

    /// An indicator in use, by its reference.
    #[must_use]
    pub fn use_named(&self, reference: &str) -> Option<&Use> {
        self.uses.iter().find(|u| u.reference == reference)
    }
}

impl<'a> OfActivity<'a> {
    fn rows<T>(
        self,
        all: &'a [T],
        of: impl Fn(&'a Rows) -> &'a [u32],
    ) -> impl Iterator<Item = &'a T> {
        let rows = self.rows.map(of).unwrap_or_default();
        rows.iter().map(|n| &all[*n as usize])
    }

    /// The reports of its owners.
    pub fn progress(self) -> impl Iterator<Item = &'a Progress> {
        self.rows(&self.ledger.progress, |r| &r.progress)
    }

    /// What shows what was done.
    pub fn evidence(self) -> impl Iterator<Item = &'a Evidence> {
        self.rows(&self.ledger.evidence, |r| &r.evidence)
    }

    /// Its indicators.
    pub fn uses(self) -> impl Iterator<Item = &'a Use> {
        self.rows(&self.ledger.uses, |r| &r.uses)
    }

    /// Its budget lines.
    pub fn lines(self) -> impl Iterator<Item = &'a Line> {
        self.rows(&self.ledger.lines, |r| &r.lines)
    }
}
