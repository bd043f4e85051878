//! The whole effect of a copy that came back, computed and not stored: what of it is taken, what is
//! old, what clashes, what cannot be, what is new, what is missing.

use super::apply::{self, Job, Work};
use super::around::{Around, Hand};
use super::back::{Back, BackRow, BackSheet};
use super::columns::{self, Columns};
use super::form::Reading;
use super::lists::Lists;
pub(super) use super::refusal::Refusal;
use super::sheets::{self, Part, Record};
use super::snapshot::Snapshot;
use crate::web::Tongue;
use aunar_domain::copy::{
    Choice, Fate, Given, Paired, Returned, Row, Sheet, Standing, merged, pair, same, weigh,
};
use std::collections::{HashMap, HashSet};

/// What somebody chose where the copy alone does not say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Choices {
    /// The groups of cells of which the copy's are taken: sheet, record, group.
    pub(super) copy: HashSet<(Sheet, String, u16)>,
    /// Of records that stand in several rows, the row that counts.
    pub(super) rows: HashMap<(Sheet, String), u32>,
    /// The rows that are taken as new records.
    pub(super) new: HashSet<(Sheet, u32)>,
}

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    New,
    Changed,
    Unchanged,
    /// Nothing of it is taken.
    Refused,
    /// Somebody has to say what is meant; until then nothing of it is taken.
    Asked,
}

/// What becomes of cells that change together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct FieldEffect {
    pub(super) group: u16,
    /// The title of each column, with what was given out, what came back and what is.
    pub(super) cells: Vec<Shown>,
    pub(super) fate: Fate,
    pub(super) chosen: bool,
    pub(super) refused: Option<Refusal>,
    /// What came back and what is, as the merge saw it.
    pub(super) raw: String,
}

/// A cell in three states, as people see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Shown {
    pub(super) title: String,
    pub(super) lang: Option<&'static str>,
    pub(super) given: String,
    pub(super) back: String,
    pub(super) now: String,
}

/// What becomes of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct RowEffect {
    pub(super) row: u32,
    pub(super) id: Option<String>,
    pub(super) name: String,
    /// What the row itself calls it.
    pub(super) says: String,
    pub(super) standing: Standing,
    pub(super) verdict: Verdict,
    pub(super) fields: Vec<FieldEffect>,
    pub(super) refused: Vec<Refusal>,
    /// What was assumed, by codes of the intake.
    pub(super) warned: Vec<Refusal>,
}

/// What becomes of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SheetEffect {
    pub(super) sheet: Sheet,
    pub(super) name: String,
    pub(super) rows: Vec<RowEffect>,
    /// What the records of which no row came back are called.
    pub(super) missing: Vec<String>,
    pub(super) added: Vec<String>,
    pub(super) lost: Vec<String>,
    pub(super) renamed: Vec<(String, String)>,
    /// Of each column: its letters in the file that came back, where it is there, and its title.
    pub(super) columns: Vec<(Option<String>, String)>,
}

impl SheetEffect {
    /// The letters and the title of the column that a refusal is of.
    pub(super) fn column_of(&self, refusal: &Refusal) -> Option<(&str, &str)> {
        let (letters, title) = self.columns.get(refusal.column?)?;
        Some((letters.as_deref().unwrap_or_default(), title))
    }
}

/// The whole effect.
pub(super) struct Effect {
    pub(super) sheets: Vec<SheetEffect>,
    pub(super) absent: Vec<Sheet>,
    pub(super) extra: Vec<String>,
    pub(super) work: Work,
}

impl Effect {
    pub(super) fn rows(&self) -> impl Iterator<Item = &RowEffect> {
        self.sheets.iter().flat_map(|s| &s.rows)
    }

    /// How many rows have a verdict.
    pub(super) fn count(&self, verdict: Verdict) -> usize {
        self.rows().filter(|r| r.verdict == verdict).count()
    }
}

/// Computes the effect of a copy, told in a language. `then` is what was given out.
pub(super) fn effect(
    back: &Back,
    around: &Around,
    then: &Snapshot,
    hand: &Hand,
    (choices, t): (&Choices, Tongue),
) -> Effect {
    let lists = Lists::new(around);
    // What the copy says is read in its language and told in the reader's.
    let said = Lists::in_language(around, t);
    let now = Snapshot::now(around);
    let register = &around.network.common.register;
    let entity =
        back.mark.entity.as_deref().and_then(|code| register.iter().find(|e| e.code == code));
    let part = Part { entity: entity.map(|e| e.id) };
    let mut work = Work::default();
    let mut sheets = Vec::new();
    for sheet in &back.sheets {
        let reader = Reader {
            around,
            hand,
            choices,
            lists: &lists,
            said: &said,
            t,
            columns: columns::of(sheet.sheet, around.t.0),
            sheet,
            position: back.mark.position,
        };
        let given = sheets::records(sheet.sheet, around, &lists, then, part, hand);
        // What stands now is looked for in the whole plan: a record may have left the part since.
        let stands = sheets::records(sheet.sheet, around, &lists, &now, Part::default(), hand);
        sheets.push(reader.read(given, stands, &mut work));
    }
    Effect { sheets, absent: back.absent.clone(), extra: back.extra.clone(), work }
}

struct Reader<'a> {
    around: &'a Around,
    hand: &'a Hand,
    choices: &'a Choices,
    lists: &'a Lists,
    said: &'a Lists,
    t: Tongue,
    columns: Columns,
    sheet: &'a BackSheet,
    position: i64,
}

/// A row that is being read.
struct Draft<'a> {
    effect: RowEffect,
    fates: Vec<Fate>,
    cells: Vec<Option<String>>,
    now: Option<&'a Record>,
    /// Whether it goes on to be applied.
    goes_on: bool,
}

impl Reader<'_> {
    fn read(&self, given: Vec<Record>, stands: Vec<Record>, work: &mut Work) -> SheetEffect {
        let then: HashMap<&str, &Record> = given.iter().map(|r| (r.id.as_str(), r)).collect();
        let now: HashMap<&str, &Record> = stands.iter().map(|r| (r.id.as_str(), r)).collect();
        let (returned, unread): (Vec<Returned>, Vec<Vec<Refusal>>) =
            self.sheet.rows.iter().map(|row| self.returned(row)).unzip();
        let paired = self.pair(returned, &then, &now);
        let mut drafts: Vec<Draft<'_>> = paired
            .rows
            .into_iter()
            .zip(unread)
            .map(|(row, unread)| self.draft(row, unread, &then, &now))
            .collect();
        if self.sheet.sheet != Sheet::Partners {
            self.apply(&mut drafts, work);
        }
        let names: HashMap<&str, &str> =
            stands.iter().map(|r| (r.id.as_str(), r.name.as_str())).collect();
        let name =
            |id: &String| names.get(id.as_str()).map_or_else(|| id.clone(), |n| (*n).to_owned());
        let mut missing: Vec<String> = paired.missing.iter().map(name).collect();
        missing.sort_by(|a, b| aunar_domain::reference::natural(a, b));
        SheetEffect {
            sheet: self.sheet.sheet,
            name: self.sheet.name.clone(),
            rows: drafts.into_iter().map(|d| d.effect).collect(),
            missing,
            added: self.sheet.added.clone(),
            lost: self.sheet.lost.clone(),
            renamed: self.sheet.renamed.clone(),
            columns: self
                .columns
                .0
                .iter()
                .zip(&self.sheet.places)
                .map(|(col, at)| (at.map(super::back::letters), col.title(self.t)))
                .collect(),
        }
    }

    fn reading(&self) -> Reading<'_> {
        let register = &self.around.network.common.register;
        Reading { lists: self.lists, register, lang: self.around.t.0 }
    }

    /// A row in the one form in which cells are compared; what of it cannot be read.
    fn returned(&self, row: &BackRow) -> (Returned, Vec<Refusal>) {
        let mut unread = Vec::new();
        let cells = self.columns.0.iter().zip(&row.cells).enumerate().map(|(at, (col, cell))| {
            let cell = cell.as_ref().filter(|_| !col.told)?;
            match col.form.read(cell, self.reading()) {
                Ok(text) => Some(text),
                Err(why) => {
                    unread.push(Refusal::cell(at, why.code(), &cell.to_string()));
                    None
                }
            }
        });
        let cells = cells.collect();
        let returned =
            Returned { row: row.row, id: row.id.clone(), version: row.version.clone(), cells };
        (returned, unread)
    }

    fn pair(
        &self,
        rows: Vec<Returned>,
        then: &HashMap<&str, &Record>,
        now: &HashMap<&str, &Record>,
    ) -> Paired {
        let mut known: HashMap<String, Given> = HashMap::new();
        for record in then.values() {
            let stands = now.contains_key(record.id.as_str());
            known.insert(record.id.clone(), Given { given: Some(record.version), stands });
        }
        for id in now.keys() {
            known.entry((*id).to_owned()).or_insert(Given { given: None, stands: true });
        }
        let joined = self.around.plan().joined.redirects();
        if self.sheet.sheet == Sheet::Activities {
            for redirect in joined {
                let gone = Given { given: None, stands: false };
                known.entry(redirect.from.to_string()).or_insert(gone);
            }
        }
        pair(rows, &known)
    }

    fn draft<'a>(
        &self,
        row: Row,
        unread: Vec<Refusal>,
        then: &HashMap<&str, &'a Record>,
        now: &HashMap<&str, &'a Record>,
    ) -> Draft<'a> {
        let Row { returned, standing } = row;
        let sheet = self.sheet.sheet;
        let id = returned.id.clone();
        let at = |records: &HashMap<&str, &'a Record>| {
            id.as_deref().and_then(|id| records.get(id)).copied()
        };
        let (base, stands) = (at(then), at(now));
        let as_new = self.choices.new.contains(&(sheet, returned.row));
        let counts = id
            .as_ref()
            .is_some_and(|id| self.choices.rows.get(&(sheet, id.clone())) == Some(&returned.row));
        // What somebody said of it makes it one of the others.
        let (standing, base, stands) = match standing {
            Standing::Copied if counts => {
                let same = base.is_some_and(|b| b.version.to_string() == returned.version.trim());
                (Standing::Known, base.filter(|_| same), stands)
            }
            Standing::Copied | Standing::Unknown | Standing::Gone if as_new => {
                (Standing::New, None, None)
            }
            Standing::Foreign => (Standing::Foreign, None, stands),
            standing => (standing, base, stands),
        };
        let says = self.name(&returned.cells);
        let name = stands.or(base).map_or_else(|| says.clone(), |r| r.name.clone());
        let mut draft = Draft {
            effect: RowEffect {
                row: returned.row,
                id: id.filter(|_| standing != Standing::New),
                name,
                says,
                standing,
                verdict: Verdict::Unchanged,
                fields: Vec::new(),
                refused: unread,
                warned: Vec::new(),
            },
            fates: Vec::new(),
            cells: returned.cells,
            now: stands,
            goes_on: false,
        };
        match standing {
            Standing::Known | Standing::Foreign => {
                if let Some(record) = stands {
                    self.weigh(&mut draft, base, record);
                }
            }
            Standing::New if self.sheet.sheet == Sheet::Reports => {
                self.refuse(&mut draft, Refusal::row("no-new-reports"));
            }
            Standing::New if self.sheet.sheet == Sheet::Values => {
                self.refuse(&mut draft, Refusal::row("no-new-values"));
            }
            Standing::New if self.sheet.sheet == Sheet::Partners => {
                self.refuse(&mut draft, Refusal::row("no-new-partners"));
            }
            // A row that cannot be read whole is not half made.
            Standing::New if !draft.effect.refused.is_empty() => {
                draft.effect.verdict = Verdict::Refused;
            }
            Standing::New => {
                draft.effect.verdict = Verdict::New;
                draft.goes_on = true;
            }
            Standing::Gone => self.refuse(&mut draft, Refusal::row("gone")),
            Standing::Unknown => self.refuse(&mut draft, Refusal::row("unknown-id")),
            Standing::Copied => draft.effect.verdict = Verdict::Asked,
            Standing::Repeated => {}
        }
        draft
    }

    fn refuse(&self, draft: &mut Draft<'_>, refusal: Refusal) {
        draft.effect.verdict = Verdict::Refused;
        draft.effect.refused.push(refusal);
    }

    /// What people know a row by of which no record is there.
    fn name(&self, cells: &[Option<String>]) -> String {
        let is_name = |label: &str| matches!(label, "title" | "activity" | "partner-name");
        let named = self.columns.0.iter().zip(cells).filter(|(col, _)| is_name(col.label));
        let words = named.filter_map(|(_, cell)| cell.clone()).find(|cell| !cell.is_empty());
        words.unwrap_or_default().chars().take(120).collect()
    }

    fn weigh(&self, draft: &mut Draft<'_>, base: Option<&Record>, record: &Record) {
        let columns = self.columns.merge();
        let base_cells = base.map(|b| b.cells.as_slice());
        draft.fates = weigh(&columns, base_cells, &draft.cells, &record.cells);
        let groups = u16::try_from(draft.fates.len()).unwrap_or(u16::MAX);
        for group in 0..groups {
            let fate = draft.fates[usize::from(group)];
            if matches!(fate, Fate::Same | Fate::Alike) {
                continue;
            }
            let key = (self.sheet.sheet, record.id.clone(), group);
            let chosen = fate == Fate::Clash && self.choices.copy.contains(&key);
            let mut field = self.field(group, fate, base, &draft.cells, Some(record));
            field.chosen = chosen;
            if fate == Fate::Taken || fate == Fate::Clash {
                let fixed = self.columns.0.iter().zip(&draft.cells).enumerate().find(
                    |(at, (col, cell))| {
                        let differs = cell
                            .as_deref()
                            .is_some_and(|c| !same(col.form.likeness(), c, &record.cells[*at]));
                        col.group == group && col.fixed && differs
                    },
                );
                if let Some((at, (_, cell))) = fixed {
                    let value = cell.as_deref().unwrap_or_default();
                    field.refused = Some(Refusal::cell(at, "fixed", value));
                } else if !record.open {
                    let at = self.columns.0.iter().position(|c| c.group == group);
                    field.refused =
                        Some(Refusal { column: at, ..Refusal::row(self.locked(record)) });
                }
            }
            if field.refused.is_some() {
                draft.fates[usize::from(group)] = Fate::Same;
            } else if fate == Fate::Clash && chosen {
                draft.fates[usize::from(group)] = Fate::Taken;
            }
            draft.effect.fields.push(field);
        }
        draft.goes_on = draft.fates.contains(&Fate::Taken);
        self.conclude(draft);
    }

    /// Why a record that is there may not be changed.
    fn locked(&self, record: &Record) -> &'static str {
        let plan = &self.around.plan().plan;
        match self.sheet.sheet {
            Sheet::Activities if plan.sealed => "sealed",
            Sheet::Reports | Sheet::Values if record.version > 0 => "handed-in",
            Sheet::Partners => "no-partners",
            _ => "not-yours",
        }
    }

    /// The verdict on a row of a record that is there.
    fn conclude(&self, draft: &mut Draft<'_>) {
        let takes = draft.fates.contains(&Fate::Taken);
        let clashes = draft.fates.contains(&Fate::Clash);
        let refused = !draft.effect.refused.is_empty()
            || draft.effect.fields.iter().any(|f| f.refused.is_some());
        draft.effect.verdict = match (takes, clashes, refused) {
            (true, ..) => Verdict::Changed,
            (false, true, _) => Verdict::Asked,
            (false, false, true) => Verdict::Refused,
            (false, false, false) => Verdict::Unchanged,
        };
    }

    fn field(
        &self,
        group: u16,
        fate: Fate,
        base: Option<&Record>,
        back: &[Option<String>],
        now: Option<&Record>,
    ) -> FieldEffect {
        let reading = Reading { lists: self.said, ..self.reading() };
        let of_group = self.columns.0.iter().enumerate().filter(|(_, col)| col.group == group);
        let mut raw = String::new();
        let cells = of_group.filter_map(|(at, col)| {
            let cell =
                |record: Option<&Record>| record.map(|r| r.cells[at].clone()).unwrap_or_default();
            let (given, now) = (cell(base), cell(now));
            let back = back[at].clone().unwrap_or_else(|| now.clone());
            raw.push_str(&format!("{back}\u{1}{now}\u{1}"));
            let shown = Shown {
                title: col.title(self.t),
                lang: col.lang.map(|l| l.code()),
                given: col.form.shown(&given, reading),
                back: col.form.shown(&back, reading),
                now: col.form.shown(&now, reading),
            };
            // Of what changes together, only what differs is told.
            (shown.given != shown.back || shown.now != shown.back).then_some(shown)
        });
        let cells = cells.collect();
        FieldEffect { group, cells, fate, chosen: false, refused: None, raw }
    }

    /// Makes records of what is taken. What a record refuses is left as it is, and the rest tried again.
    fn apply(&self, drafts: &mut [Draft<'_>], work: &mut Work) {
        let columns = self.columns.merge();
        for _ in 0..3 {
            let mut jobs = Vec::new();
            let mut whose = Vec::new();
            for (at, draft) in drafts.iter().enumerate().filter(|(_, d)| d.goes_on) {
                let blank = Vec::new();
                let now = draft.now.map_or(&blank, |r| &r.cells);
                let cells = match draft.now {
                    Some(_) => merged(&columns, &draft.fates, &draft.cells, now, |_| Choice::Plan),
                    None => draft.cells.iter().map(|c| c.clone().unwrap_or_default()).collect(),
                };
                whose.push(at);
                jobs.push(Job {
                    row: draft.effect.row,
                    id: draft.now.map(|r| r.id.clone()),
                    seed: format!("{} {}", self.position, self.sheet.sheet.code()),
                    now: draft.now.map(|r| r.cells.clone()).unwrap_or_default(),
                    as_new: self.choices.new.contains(&(self.sheet.sheet, draft.effect.row)),
                    cells,
                });
            }
            if jobs.is_empty() {
                return;
            }
            let mut again = false;
            let done =
                apply::all(self.sheet.sheet, self.around, self.hand, &self.columns, &jobs, work);
            for (at, done) in whose.into_iter().zip(done) {
                let draft = &mut drafts[at];
                draft.goes_on = false;
                match done {
                    apply::Done::Taken(mut warned) => {
                        // What was in the plan before is not remarked on.
                        let taken = |at: usize| {
                            let group = self.columns.0.get(at).map(|c| usize::from(c.group));
                            group.and_then(|g| draft.fates.get(g)) == Some(&Fate::Taken)
                        };
                        let is_new = draft.now.is_none();
                        warned.retain(|w| is_new || w.column.is_none_or(taken));
                        draft.effect.warned = warned;
                    }
                    apply::Done::Same => self.same(draft),
                    apply::Done::Asked(why) => {
                        draft.effect.verdict = Verdict::Asked;
                        draft.effect.warned.push(Refusal::row(why));
                    }
                    apply::Done::Refused(refusals) => {
                        again |= self.take_back(draft, refusals);
                    }
                }
            }
            if !again {
                return;
            }
        }
    }

    /// What was typed otherwise and means the same.
    fn same(&self, draft: &mut Draft<'_>) {
        if draft.now.is_some() {
            draft.effect.fields.retain(|f| draft.fates[usize::from(f.group)] != Fate::Taken);
            draft.fates.iter_mut().filter(|f| **f == Fate::Taken).for_each(|f| *f = Fate::Same);
            self.conclude(draft);
        } else {
            // It was taken before: the same copy again makes no twin.
            draft.effect.verdict = Verdict::Unchanged;
            draft.effect.standing = Standing::Repeated;
        }
    }

    /// Takes back what a record refused; whether something is left to be tried again.
    fn take_back(&self, draft: &mut Draft<'_>, refusals: Vec<Refusal>) -> bool {
        if draft.now.is_none() {
            draft.effect.verdict = Verdict::Refused;
            draft.effect.refused.extend(refusals);
            return false;
        }
        let mut whole = false;
        let mut any = false;
        for refusal in refusals {
            let group = refusal.column.and_then(|at| self.columns.0.get(at)).map(|c| c.group);
            let field = group.and_then(|group| {
                let taken = draft.fates[usize::from(group)] == Fate::Taken;
                draft.effect.fields.iter_mut().find(|f| f.group == group && taken)
            });
            match (field, group) {
                (Some(field), Some(group)) => {
                    field.refused = Some(refusal);
                    draft.fates[usize::from(group)] = Fate::Same;
                    any = true;
                }
                _ if draft.effect.refused.contains(&refusal) => {}
                _ => {
                    // What is wrong is not in one of the fields that changed: none of them is taken.
                    whole = true;
                    draft.effect.refused.push(refusal);
                }
            }
        }
        if whole && !any {
            draft.fates.iter_mut().filter(|f| **f == Fate::Taken).for_each(|f| *f = Fate::Same);
        }
        draft.goes_on = draft.fates.contains(&Fate::Taken);
        self.conclude(draft);
        draft.goes_on
    }
}

#[cfg(test)]
mod tests;
