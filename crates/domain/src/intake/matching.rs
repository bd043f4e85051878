//! Reads a sheet row by row and finds which stored activity each row means: by identifier, by
//! reference, by priority, title and period, then by priority and title. Twins pair up in order.

use super::applying::differing;
use super::cells::{is_blank, quoted, said, written};
use super::columns::Field;
use super::desk::Desk;
use super::header::{self, Layout};
use super::outcome::{Grade, Reading, Reason, Remark, RowReading, Unreadable, Verdict};
use super::row::{self, Draft, numbered_reference};
use super::{Cell, Context, Grid, words};
use crate::activity::{Activity, Content, MOST_SDG_TARGETS};
use crate::framework::SDG;
use crate::ids::{ActivityId, PriorityId};
use crate::overlap::Redirect;
use crate::period::Period;
use crate::words::fold;
use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;
use uuid::Uuid;

pub(super) fn read(
    grid: &Grid,
    cx: &Context<'_>,
    new_id: &mut dyn FnMut() -> Uuid,
) -> Result<Reading, Unreadable> {
    read_as(grid, header::find(grid)?, cx, new_id)
}

/// Reads a sheet whose columns somebody said the meaning of.
pub(super) fn read_told(
    grid: &Grid,
    told: &header::Told,
    cx: &Context<'_>,
    new_id: &mut dyn FnMut() -> Uuid,
) -> Result<Reading, Unreadable> {
    read_as(grid, header::told(grid, told)?, cx, new_id)
}

fn read_as(
    grid: &Grid,
    layout: Layout,
    cx: &Context<'_>,
    new_id: &mut dyn FnMut() -> Uuid,
) -> Result<Reading, Unreadable> {
    let mut desk = Desk::new(cx, &layout);
    let mut drafts = Vec::new();
    let mut remarks = Vec::new();
    for (at, cells) in grid.rows.iter().enumerate().skip(layout.data) {
        match look(cells, &layout) {
            Look::Nothing => {}
            Look::Aside(column) => remarks.push(aside(cells, at, column, &layout)),
            Look::Activity => drafts.push(row::read(cells, at as u32 + 1, &mut desk, new_id)),
        }
    }
    for draft in drafts.iter_mut().filter(|d| d.patch.gives(SDG) > MOST_SDG_TARGETS) {
        refuse_targets(draft, &layout);
    }
    refuse_joined(&mut drafts, cx.joined, &layout);
    let meant = Stored::new(cx.activities).pair(&mut drafts, &layout);
    let rows = conclude(drafts, meant, cx, &layout, new_id);
    let (entities, questions) = desk.names.finish();
    let (priorities, results) = desk.priorities.finish();
    let mut reading = Reading {
        sheet: grid.sheet.clone(),
        other_sheets: Vec::new(),
        hidden_sheets: Vec::new(),
        header_row: layout.header_row as u32 + 1,
        hxl_row: layout.hxl_row.map(|at| at as u32 + 1),
        own: layout.own,
        columns: layout.columns,
        rows,
        remarks,
        new_entities: entities,
        new_priorities: priorities,
        new_results: results,
        questions,
    };
    keep_what_is_needed(&mut reading);
    Ok(reading)
}

enum Look {
    /// Blank, or the header once more.
    Nothing,
    /// A footnote, a heading or a sum, seen in this column.
    Aside(usize),
    Activity,
}

fn look(cells: &[Cell], layout: &Layout) -> Look {
    let mut filled = cells.iter().enumerate().filter(|(_, c)| !is_blank(c)).map(|(at, _)| at);
    let Some(first) = filled.next() else {
        return Look::Nothing;
    };
    let others: Vec<usize> = filled.collect();
    let columns = &layout.columns;
    let is_header =
        |at: &usize| columns.get(*at).is_some_and(|c| c.header == written(&cells[*at]).trim());
    if !others.is_empty() && is_header(&first) && others.iter().all(is_header) {
        return Look::Nothing;
    }
    let titled =
        |at: &usize| columns.get(*at).is_some_and(|c| c.field == Some(Field::Title) && !c.about);
    let has_title = titled(&first) || others.iter().any(titled);
    let text = written(&cells[first]);
    // A heading merged across the sheet stands in every cell.
    let is_banner = others.len() >= 2 && others.iter().all(|at| cells[*at] == cells[first]);
    let is_note = if has_title {
        others.is_empty() && words::opens_a_footnote(&text)
    } else {
        others.is_empty() || words::opens_a_footnote(&text)
    };
    if is_banner || is_note { Look::Aside(first) } else { Look::Activity }
}

fn aside(cells: &[Cell], at: usize, column: usize, layout: &Layout) -> Remark {
    let place = layout.columns.get(column);
    Remark {
        grade: Grade::Warn,
        row: at as u32 + 1,
        column: super::columns::letter(column),
        header: place.map(|c| quoted(&c.header)).unwrap_or_default(),
        value: quoted(&said(&cells[column])),
        reason: Reason::NotAnActivity,
        accepted: Vec::new(),
    }
}

/// The stored activities, found by all that a row may know them by.
struct Stored<'a> {
    all: Vec<&'a Arc<Activity>>,
    taken: Vec<bool>,
    by_id: HashMap<ActivityId, usize>,
    by_reference: HashMap<String, usize>,
    exact: Queue<(Option<PriorityId>, String, Option<Period>)>,
    titled: Queue<(Option<PriorityId>, String)>,
    by_title: Queue<String>,
}

/// Candidates of a key, in order, each given once.
struct Queue<K>(HashMap<K, (Vec<usize>, usize)>);

impl<K: Hash + Eq> Queue<K> {
    fn push(&mut self, key: K, at: usize) {
        let list = &mut self.0.entry(key).or_default().0;
        if list.last() != Some(&at) {
            list.push(at);
        }
    }

    fn next(&mut self, key: &K, taken: &[bool]) -> Option<usize> {
        let (list, from) = self.0.get_mut(key)?;
        while let Some(at) = list.get(*from) {
            *from += 1;
            if !taken[*at] {
                return Some(*at);
            }
        }
        None
    }
}

fn reference_key(reference: &str) -> String {
    reference.trim().to_lowercase()
}

impl<'a> Stored<'a> {
    fn new(activities: &'a [Arc<Activity>]) -> Self {
        let mut all: Vec<&Arc<Activity>> = activities.iter().collect();
        // By length first: A-999 stands before A-1000.
        all.sort_by(|a, b| {
            (a.reference.len(), &a.reference, a.id).cmp(&(b.reference.len(), &b.reference, b.id))
        });
        let mut stored = Self {
            taken: vec![false; all.len()],
            by_id: HashMap::new(),
            by_reference: HashMap::new(),
            exact: Queue(HashMap::new()),
            titled: Queue(HashMap::new()),
            by_title: Queue(HashMap::new()),
            all: Vec::new(),
        };
        for (at, activity) in all.iter().enumerate() {
            stored.by_id.insert(activity.id, at);
            stored.by_reference.insert(reference_key(&activity.reference), at);
            let content = &activity.content;
            for wording in content.title.wordings() {
                let title = fold(&wording.words);
                stored.exact.push((content.priority, title.clone(), content.period), at);
                stored.titled.push((content.priority, title.clone()), at);
                stored.by_title.push(title, at);
            }
        }
        stored.all = all;
        stored
    }

    fn take(&mut self, at: usize) -> Arc<Activity> {
        self.taken[at] = true;
        Arc::clone(self.all[at])
    }

    /// For each draft the stored activity it means.
    fn pair(mut self, drafts: &mut [Draft], layout: &Layout) -> Vec<Option<Arc<Activity>>> {
        let mut meant: Vec<Option<Arc<Activity>>> = vec![None; drafts.len()];
        self.by_name(drafts, layout, &mut meant);
        let turns = turns(drafts);
        for turn in [Turn::Taken, Turn::Refused, Turn::Again] {
            self.by_words_and_period(in_turn(drafts, &turns, turn, &mut meant));
        }
        // A row said again is no other activity with another period.
        for turn in [Turn::Taken, Turn::Refused] {
            self.by_words(in_turn(drafts, &turns, turn, &mut meant));
        }
        meant
    }

    fn by_words_and_period<'d>(&mut self, unpaired: impl Iterator<Item = Unpaired<'d>>) {
        for (draft, title, meant) in unpaired {
            let patch = &draft.patch;
            let key = (patch.priority.value().copied(), title, patch.period.value().copied());
            if let Some(at) = self.exact.next(&key, &self.taken) {
                *meant = Some(self.take(at));
            }
        }
    }

    /// A reference that the plan does not know means another activity, its title apart.
    fn by_words<'d>(&mut self, unpaired: impl Iterator<Item = Unpaired<'d>>) {
        for (draft, title, meant) in unpaired {
            let at = match draft.patch.priority.value() {
                _ if draft.reference.is_some() => None,
                Some(priority) => self.titled.next(&(Some(*priority), title), &self.taken),
                None => self.by_title.next(&title, &self.taken),
            };
            *meant = at.map(|at| self.take(at));
        }
    }

    /// By identifier and by reference; a second row of either is refused.
    fn by_name(
        &mut self,
        drafts: &mut [Draft],
        layout: &Layout,
        meant: &mut [Option<Arc<Activity>>],
    ) {
        let mut references: HashSet<String> = HashSet::new();
        for (draft, meant) in drafts.iter_mut().zip(meant.iter_mut()) {
            let by_id = draft.id.and_then(|id| self.by_id.get(&ActivityId(id)).copied());
            let key = draft.reference.as_deref().map(reference_key);
            if let Some(key) = &key
                && !references.insert(key.clone())
            {
                refuse(draft, layout, Field::Reference, Reason::ReferenceTwice);
                continue;
            }
            let by_reference = key.as_ref().and_then(|key| self.by_reference.get(key).copied());
            match (by_id, by_reference) {
                (Some(at), other) => {
                    if self.taken[at] {
                        refuse(draft, layout, Field::Id, Reason::ReferenceTwice);
                    } else {
                        *meant = Some(self.take(at));
                        if other.is_some_and(|other| other != at) {
                            refuse(draft, layout, Field::Reference, Reason::ReferenceTaken);
                        }
                    }
                }
                (None, Some(at)) if self.taken[at] => {
                    refuse(draft, layout, Field::Reference, Reason::ReferenceTaken);
                }
                (None, Some(at)) => *meant = Some(self.take(at)),
                (None, None) => {}
            }
        }
    }
}

/// A row that means no activity yet, its title folded, and where to put what it means.
type Unpaired<'d> = (&'d Draft, String, &'d mut Option<Arc<Activity>>);

/// When a row's turn comes to say what it means: neither a refused row nor one that says once more what a
/// row before it says keeps an activity from the row that brought it.
#[derive(Clone, Copy, PartialEq)]
enum Turn {
    Taken,
    Refused,
    Again,
}

fn turns(drafts: &[Draft]) -> Vec<Turn> {
    let mut said = HashSet::new();
    let mut turn = |draft: &Draft| match draft.reference.is_none() {
        _ if draft.is_refused() => Turn::Refused,
        true if !said.insert(hashed(&draft.patch)) => Turn::Again,
        _ => Turn::Taken,
    };
    drafts.iter().map(&mut turn).collect()
}

/// The rows of a turn that have a title and mean no activity yet.
fn in_turn<'d>(
    drafts: &'d [Draft],
    turns: &'d [Turn],
    now: Turn,
    meant: &'d mut [Option<Arc<Activity>>],
) -> impl Iterator<Item = Unpaired<'d>> {
    drafts
        .iter()
        .zip(meant)
        .zip(turns)
        .filter(move |((_, meant), turn)| meant.is_none() && **turn == now)
        .filter_map(|((draft, meant), _)| Some((draft, draft.patch.title.any().map(fold)?, meant)))
}

fn refuse(draft: &mut Draft, layout: &Layout, field: Field, reason: Reason) {
    remark(draft, layout, field, Grade::Refuse, reason, Vec::new());
}

/// What was joined into another activity is changed there. Its reference is never given again.
fn refuse_joined(drafts: &mut [Draft], joined: &[Redirect], layout: &Layout) {
    if joined.is_empty() {
        return;
    }
    for draft in drafts {
        let key = draft.reference.as_deref().map(reference_key);
        let by_id = joined.iter().find(|j| Some(j.from.0) == draft.id);
        let named = joined.iter().find(|j| Some(reference_key(&j.reference)) == key);
        if let Some(joined) = by_id.or(named) {
            let field = if by_id.is_some() && key.is_none() { Field::Id } else { Field::Reference };
            let into = vec![joined.into.clone()];
            remark(draft, layout, field, Grade::Refuse, Reason::ReferenceJoined, into);
        }
    }
}

fn refuse_targets(draft: &mut Draft, layout: &Layout) {
    let most = vec![format!("1-{MOST_SDG_TARGETS}")];
    remark(draft, layout, Field::SdgTargets, Grade::Refuse, Reason::TooManySdgTargets, most);
}

fn remark(
    draft: &mut Draft,
    layout: &Layout,
    field: Field,
    grade: Grade,
    reason: Reason,
    accepted: Vec<String>,
) {
    let column = layout.column_of(field).and_then(|at| layout.columns.get(at));
    let value = match field {
        Field::Reference => draft.reference.clone(),
        Field::Id => draft.id.map(|id| id.to_string()),
        Field::Version => draft.version.map(|v| v.to_string()),
        Field::Title => draft.patch.title.any().map(str::to_owned),
        _ => None,
    };
    draft.remarks.push(Remark {
        grade,
        row: draft.row,
        column: column.map(|c| c.letter.clone()).unwrap_or_default(),
        header: column.map(|c| quoted(&c.header)).unwrap_or_default(),
        value: quoted(&value.unwrap_or_default()),
        reason,
        accepted,
    });
}

/// The verdict on each row.
fn conclude(
    drafts: Vec<Draft>,
    meant: Vec<Option<Arc<Activity>>>,
    cx: &Context<'_>,
    layout: &Layout,
    new_id: &mut dyn FnMut() -> Uuid,
) -> Vec<RowReading> {
    let of_plan = cx.activities.iter().map(|a| a.reference.as_str());
    let of_file = drafts.iter().filter_map(|d| d.reference.as_deref());
    let of_joined = cx.joined.iter().map(|j| j.reference.as_str());
    let used: HashSet<String> =
        of_plan.chain(of_joined).chain(of_file).map(reference_key).collect();
    let mut next = 1;
    let mut free = || loop {
        let reference = numbered_reference(next);
        next += 1;
        if !used.contains(&reference_key(&reference)) {
            return reference;
        }
    };
    let mut seen = HashSet::new();
    let mut rows = Vec::with_capacity(drafts.len());
    for (mut draft, before) in drafts.into_iter().zip(meant) {
        let title = draft.patch.title.any().unwrap_or_default().to_owned();
        let known = before.as_ref().map(|b| b.reference.clone());
        let named = draft.reference.clone();
        let verdict = if draft.is_refused() {
            Verdict::Refused
        } else {
            judge(&mut draft, before, cx, layout, &mut seen, &mut free, new_id)
        };
        let reference = match &verdict {
            Verdict::New(activity) => Some(activity.reference.clone()),
            Verdict::Changed { after, .. } => Some(after.reference.clone()),
            Verdict::Same(_) => known,
            Verdict::Refused => named.or(known),
        };
        rows.push(RowReading { row: draft.row, reference, title, verdict, remarks: draft.remarks });
    }
    rows
}

fn judge(
    draft: &mut Draft,
    before: Option<Arc<Activity>>,
    cx: &Context<'_>,
    layout: &Layout,
    seen: &mut HashSet<u64>,
    free: &mut dyn FnMut() -> String,
    new_id: &mut dyn FnMut() -> Uuid,
) -> Verdict {
    let patch = std::mem::replace(&mut draft.patch, super::applying::Patch::silent());
    let title = patch.title.any().map(str::to_owned);
    let Some(content) = patch.apply(before.as_ref().map(|b| &b.content), draft.lang) else {
        refuse(draft, layout, Field::Title, Reason::NoTitle);
        return Verdict::Refused;
    };
    if content.serving(SDG, None).count() > MOST_SDG_TARGETS {
        refuse_targets(draft, layout);
        return Verdict::Refused;
    }
    let is_first = seen.insert(hashed(&content));
    let Some(before) = before else {
        if !is_first && draft.reference.is_none() {
            draft.patch.title.plain =
                title.map_or(super::texts::Given::Silent, super::texts::Given::Value);
            remark(draft, layout, Field::Title, Grade::Warn, Reason::DuplicateRow, Vec::new());
            return Verdict::Refused;
        }
        return Verdict::New(Box::new(Activity {
            id: ActivityId(new_id()),
            plan: cx.plan.id,
            reference: draft.reference.clone().unwrap_or_else(free),
            version: 1,
            content,
        }));
    };
    // Only a row that names the activity by its identifier may give it another reference.
    let is_named = draft.id == Some(before.id.0);
    let reference =
        draft.reference.clone().filter(|_| is_named).unwrap_or_else(|| before.reference.clone());
    let after = Activity { reference, content, ..Activity::clone(&before) };
    let fields = differing(&before, &after);
    if fields.is_empty() {
        return Verdict::Same(before.id);
    }
    if is_named && draft.version.is_some_and(|v| v < before.version) {
        let current = vec![before.version.to_string()];
        remark(draft, layout, Field::Version, Grade::Refuse, Reason::Stale, current);
        return Verdict::Refused;
    }
    Verdict::Changed { before, after: Box::new(after), fields }
}

fn hashed(said: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    said.hash(&mut hasher);
    hasher.finish()
}

/// Leaves out what only refused rows name.
fn keep_what_is_needed(reading: &mut Reading) {
    let taken: Vec<&Content> = reading
        .rows
        .iter()
        .filter_map(|row| match &row.verdict {
            Verdict::New(activity) => Some(&activity.content),
            Verdict::Changed { after, .. } => Some(&after.content),
            Verdict::Same(_) | Verdict::Refused => None,
        })
        .collect();
    let results: HashSet<_> = taken.iter().filter_map(|c| c.result).collect();
    reading.new_results.retain(|r| results.contains(&r.result.id));
    let mut priorities: HashSet<_> = taken.iter().filter_map(|c| c.priority).collect();
    priorities.extend(reading.new_results.iter().map(|r| r.priority));
    reading.new_priorities.retain(|p| priorities.contains(&p.id));
    let mut entities = HashSet::new();
    for involved in taken.iter().flat_map(|c| &c.involved) {
        entities.insert(involved.entity);
        entities.extend(&involved.represented_by);
    }
    entities.extend(reading.new_priorities.iter().flat_map(|p| &p.co_leads));
    reading.new_entities.retain(|e| entities.contains(&e.id));
}
