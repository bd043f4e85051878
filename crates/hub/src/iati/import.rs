//! A file of the standard into a plan: read as a stream, batch by batch, in one transaction, so that all
//! of it is taken or nothing. What is held does not grow with the file, but for what its rows came to.

use super::bring::{Bring, State, Taken, people};
use super::own::{FRAME, FrameForm, MECHANISM, NEED};
use super::row::{FOREIGN, OWN, Row, Target as Into_, header, remark};
use super::who::Names;
use super::{evidence, lines, uses};
use crate::exchange::{self, ImportError, Offer, Outcome, RemarkOutcome, Strangers, Target};
use crate::ledger;
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::Cx;
use crate::web::state::Inner;
use aunar_db::Tx;
use aunar_domain::access::{Action, Object, Who, may};
use aunar_domain::activity::{Activity, Part};
use aunar_domain::ids::{ActivityId, EntityId};
use aunar_domain::intake::{self, Context, Grade, Grid, Reading, Reason, Remark, Verdict};
use aunar_domain::mechanism::Mechanism;
use aunar_domain::need::Need;
use aunar_domain::plan::Priority;
use aunar_domain::words::fold;
use aunar_formats::iati::{Broken, IatiReader, Told, begins_as_markup};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::io::BufRead;
use std::sync::Arc;
use tokio::sync::mpsc;
use uuid::Uuid;

/// How many activities are taken at a time.
const AT_ONCE: usize = 2_000;
/// How many bytes of a file are taken at a time, about.
const BYTES_AT_ONCE: u64 = 16 << 20;
/// How many rows are told one by one; those with remarks come before those without.
const MOST_TOLD: usize = 5_000;

/// Whether bytes begin as a file of the standard does: with markup.
#[must_use]
pub fn is_iati(bytes: &[u8]) -> bool {
    begins_as_markup(bytes)
}

/// How many activities a file holds, read to its end.
pub fn count(from: impl BufRead) -> Result<usize, Broken> {
    let mut n = 0;
    for told in IatiReader::new(from) {
        told?;
        n += 1;
    }
    Ok(n)
}

type Batch = Result<Vec<Told>, Broken>;

/// Reads a file on a thread of its own, a batch ahead of whoever takes it.
fn batches(from: Box<dyn BufRead + Send>) -> mpsc::Receiver<Batch> {
    let (send, receive) = mpsc::channel(1);
    tokio::task::spawn_blocking(move || {
        let (mut batch, mut bytes) = (Vec::new(), 0);
        for told in IatiReader::new(from) {
            match told {
                Ok(told) => {
                    bytes += told.bytes;
                    batch.push(told);
                }
                Err(broken) => {
                    // Nobody listens any more where the import has ended.
                    let _ = send.blocking_send(Err(broken));
                    return;
                }
            }
            if batch.len() >= AT_ONCE || bytes >= BYTES_AT_ONCE {
                bytes = 0;
                if send.blocking_send(Ok(std::mem::take(&mut batch))).is_err() {
                    return;
                }
            }
        }
        if !batch.is_empty() {
            let _ = send.blocking_send(Ok(batch));
        }
    });
    receive
}

/// Imports a file of the standard; what came of each activity. The bytes of the offer are not looked at:
/// they come from the reader. Of a person it is looked at once more whether they may.
pub async fn import(
    app: &Inner,
    target: Target<'_>,
    offer: &Offer,
    from: Box<dyn BufRead + Send>,
    cx: Option<&Cx>,
) -> Result<Outcome, ImportError> {
    let picture = app.pictures.now().await?;
    let (network, _) = exchange::find(&picture, target)?;
    let id = network.network.id;
    let mut tx = app.db.begin().await?;
    tx.hold(Uuid::nil()).await?;
    let picture = app.pictures.held_by(&mut tx, id.0).await?;
    if let Some(cx) = cx {
        cx.still_acting(&mut tx)
            .await
            .map_err(|_| ImportError::NotOpen { plan: target.plan.to_owned() })?;
    }
    let (network, plan) = exchange::find(&picture, target)?;
    if !may(&Who::Operator, Action::Import, Object::plan(&plan.plan)) {
        return Err(ImportError::NotOpen { plan: target.plan.to_owned() });
    }
    let ledger = ledger::of(app, id).await?;
    let mut taking = Taking::new(app, offer, network, plan, &ledger);
    let mut batches = batches(from);
    while let Some(batch) = batches.recv().await {
        let batch = batch.map_err(|why| ImportError::Iati { file: offer.name.clone(), why })?;
        taking.batch(&mut tx, batch).await?;
    }
    let (mut outcome, written) = taking.finish();
    let refused = outcome.counts.refused > 0 && !offer.partial;
    if offer.dry_run || refused || outcome.changes() + written == 0 {
        tx.rollback().await?;
        return Ok(outcome);
    }
    app.pictures.commit(tx).await?;
    outcome.stored = true;
    Ok(outcome)
}

/// A file being taken into a plan.
struct Taking<'a> {
    app: &'a Inner,
    offer: &'a Offer,
    network: &'a NetworkPicture,
    plan: &'a PlanPicture,
    ledger: &'a ledger::Ledger,
    names: Names,
    priorities: Vec<Priority>,
    titled: HashMap<String, Vec<Arc<Activity>>>,
    by_reference: HashMap<String, Arc<Activity>>,
    seen: HashSet<String>,
    /// Activities of the plan that a row of an earlier batch meant: no later one means them by its words.
    taken: HashSet<ActivityId>,
    /// Needs and mechanisms that files of ours describe and that are not here, those of them that are
    /// written, and all that there are with them.
    strangers: Strangers,
    brought: HashSet<Uuid>,
    needs: Vec<Need>,
    mechanisms: Vec<Mechanism>,
    state: State,
    outcome: Outcome,
    unread: BTreeMap<String, u64>,
}

/// An activity that was taken: whether it was there, and who takes part in it.
type Place = (ActivityId, bool, Vec<(Part, EntityId)>);

/// The activity that a row of ours says it is.
fn id_of(row: &Row) -> Option<ActivityId> {
    row.cells.get("id").and_then(|id| id.parse().ok()).map(ActivityId)
}

fn key(reference: &str) -> String {
    reference.trim().to_lowercase()
}

impl<'a> Taking<'a> {
    fn new(
        app: &'a Inner,
        offer: &'a Offer,
        network: &'a NetworkPicture,
        plan: &'a PlanPicture,
        ledger: &'a ledger::Ledger,
    ) -> Self {
        let mut titled: HashMap<String, Vec<Arc<Activity>>> = HashMap::new();
        let mut by_reference = HashMap::new();
        for activity in &plan.activities {
            by_reference.insert(key(&activity.reference), Arc::clone(activity));
            for wording in activity.content.title.wordings() {
                let same = titled.entry(fold(&wording.words)).or_default();
                if same.last().is_none_or(|last| last.id != activity.id) {
                    same.push(Arc::clone(activity));
                }
            }
        }
        Self {
            app,
            offer,
            network,
            plan,
            ledger,
            names: Names::new(&network.common.register),
            priorities: plan.priorities.clone(),
            titled,
            by_reference,
            seen: HashSet::new(),
            taken: HashSet::new(),
            strangers: Strangers::default(),
            brought: HashSet::new(),
            needs: network.needs.to_vec(),
            mechanisms: network.mechanisms.to_vec(),
            state: State::default(),
            outcome: Outcome::nothing(&offer.name, "iati-activities"),
            unread: BTreeMap::new(),
        }
    }

    /// Takes the next activities.
    async fn batch(&mut self, tx: &mut Tx, batch: Vec<Told>) -> Result<(), ImportError> {
        let lang = self.offer.lang.unwrap_or(self.network.network.lang);
        let common = &self.network.common;
        let (geography, frameworks) = (&common.geography, &common.frameworks);
        let into = Into_ { end: self.plan.plan.end, geography, frameworks, lang };
        let mut own = Vec::new();
        let mut foreign = Vec::new();
        for told in batch {
            for name in &told.unread {
                *self.unread.entry(name.clone()).or_default() += 1;
            }
            let mut row = Row::of(&told.activity, into, &mut self.names);
            row.remarks.extend(told.lost.iter().map(super::row::lost));
            if !row.reference.is_empty() && !self.seen.insert(key(&row.reference)) {
                let (element, reason) = ("iati-identifier", Reason::ReferenceTwice);
                row.remarks.push(remark(Grade::Refuse, element, &row.reference, reason));
            }
            if let Some(id) = id_of(&row)
                && self.taken.contains(&id)
            {
                let reason = Reason::ReferenceTwice;
                row.remarks.push(remark(Grade::Refuse, "id", &id.to_string(), reason));
            }
            if row.is_own {
                self.describes(&told);
            }
            if row.remarks.iter().any(|r| r.grade == Grade::Refuse) {
                self.refused(&told, row);
            } else if row.is_own {
                own.push((told, row));
            } else {
                foreign.push((told, row));
            }
        }
        self.grid(tx, own, &OWN).await?;
        self.grid(tx, foreign, &FOREIGN).await
    }

    /// Takes note of what of its network an activity of ours names.
    fn describes(&mut self, told: &Told) {
        let before = (self.strangers.needs.len(), self.strangers.mechanisms.len());
        for (name, form) in &told.activity.own {
            if name == NEED
                && let Ok(need) = serde_json::from_str(form)
            {
                self.strangers.need(&need, self.network);
            }
            if name == MECHANISM
                && let Ok(mechanism) = serde_json::from_str(form)
            {
                self.strangers.mechanism(&mechanism, self.network);
            }
        }
        self.needs.extend_from_slice(&self.strangers.needs[before.0..]);
        self.mechanisms.extend_from_slice(&self.strangers.mechanisms[before.1..]);
    }

    /// Writes those of them that are needed now.
    async fn bring(&mut self, tx: &mut Tx, reading: &Reading) -> Result<(), ImportError> {
        let mut new = self.strangers.clone();
        new.needs.retain(|n| !self.brought.contains(&n.id.0));
        new.mechanisms.retain(|m| !self.brought.contains(&m.id.0));
        new.needed(reading);
        if new.is_empty() {
            return Ok(());
        }
        let by = (self.offer.actor.as_str(), self.offer.via);
        // Where they stand in their lists is after all that there are.
        let beside = (self.needs.len(), self.mechanisms.len());
        let beside = (beside.0 + self.brought.len(), beside.1 + self.brought.len());
        let (network, about) = (&self.network.network, (&*new.needs, &*new.mechanisms));
        exchange::bring(tx, self.app.now(), by, (network, beside), about).await?;
        self.brought.extend(new.needs.iter().map(|n| n.id.0));
        self.brought.extend(new.mechanisms.iter().map(|m| m.id.0));
        Ok(())
    }

    /// What of the plan these rows may mean.
    fn meant(&self, rows: &[(Told, Row)]) -> Vec<Arc<Activity>> {
        let mut found: BTreeMap<ActivityId, Arc<Activity>> = BTreeMap::new();
        let mut add = |activity: &Arc<Activity>| {
            if !self.taken.contains(&activity.id) {
                found.insert(activity.id, Arc::clone(activity));
            }
        };
        for (_, row) in rows {
            self.by_reference.get(&key(&row.reference)).into_iter().for_each(&mut add);
            id_of(row).and_then(|id| self.plan.by_id(id)).into_iter().for_each(&mut add);
            let titles = row.cells.iter().filter(|(name, _)| name.starts_with("title ("));
            for (_, title) in titles {
                self.titled.get(&fold(title)).into_iter().flatten().for_each(&mut add);
            }
        }
        found.into_values().collect()
    }

    async fn grid(
        &mut self,
        tx: &mut Tx,
        rows: Vec<(Told, Row)>,
        columns: &[String],
    ) -> Result<(), ImportError> {
        if rows.is_empty() {
            return Ok(());
        }
        let activities = self.meant(&rows);
        let mut grid = Grid { sheet: "iati-activities".to_owned(), rows: vec![header(columns)] };
        grid.rows.extend(rows.iter().map(|(_, row)| row.cells(columns)));
        let context = Context {
            register: self.names.register(),
            priorities: &self.priorities,
            needs: &self.needs,
            mechanisms: &self.mechanisms,
            lang: self.offer.lang,
            accept_new: self.offer.accept_new,
            ..self.network.intake(self.plan, &activities)
        };
        let reading = intake::read(&grid, &context, &mut Uuid::now_v7)
            .map_err(|why| ImportError::Unreadable { file: self.offer.name.clone(), why })?;
        self.store(tx, reading, rows).await
    }

    /// Writes what a batch brings, and tells what came of it.
    async fn store(
        &mut self,
        tx: &mut Tx,
        mut reading: Reading,
        rows: Vec<(Told, Row)>,
    ) -> Result<(), ImportError> {
        self.framed(&mut reading, &rows);
        self.priorities.extend(reading.new_priorities.iter().cloned());
        for new in &reading.new_results {
            let of = self.priorities.iter_mut().find(|p| p.id == new.priority);
            of.into_iter().for_each(|p| p.results.push(new.result.clone()));
        }
        let mut places: Vec<Option<Place>> = vec![None; rows.len()];
        for row in &reading.rows {
            let taken = match &row.verdict {
                Verdict::New(new) => Some((new.id, false, people(new))),
                Verdict::Changed { after, .. } => Some((after.id, true, people(after))),
                Verdict::Same(id) => {
                    let same = self.plan.by_id(*id).map(|a| people(a)).unwrap_or_default();
                    Some((*id, true, same))
                }
                Verdict::Refused => None,
            };
            self.taken
                .extend(taken.iter().filter(|(_, was_there, _)| *was_there).map(|(id, ..)| *id));
            if let Some(place) = places.get_mut(row.row as usize - 2) {
                *place = taken;
            }
        }
        let mut outcome = Outcome::of(&self.offer.name, &reading, self.names.register());
        // Those of the intake's own making are written already by its list.
        let needed = reading.rows.iter().filter_map(|row| match &row.verdict {
            Verdict::New(activity) => Some(activity.as_ref()),
            Verdict::Changed { after, .. } => Some(after.as_ref()),
            Verdict::Same(_) | Verdict::Refused => None,
        });
        let needed = needed.flat_map(|a| &a.content.involved);
        let needed: Vec<EntityId> = needed
            .flat_map(|i| std::iter::once(i.entity).chain(i.represented_by.iter().copied()))
            .collect();
        for entity in &reading.new_entities {
            self.names.add(entity.clone());
        }
        let brought = self.names.needed(needed);
        outcome.new_entities.extend(brought.iter().map(|e| e.code.clone()));
        reading.new_entities.extend(brought);
        self.bring(tx, &reading).await?;
        let by = (self.offer.actor.as_str(), self.offer.via);
        let at = self.app.now();
        let into = (&self.network.network, &self.plan.plan);
        exchange::write(tx, at, by, into, reading, &self.offer.watch).await?;
        let mut remarks: Vec<Vec<Remark>> = Vec::new();
        {
            let lang = self.network.network.lang;
            let mut bring = Bring {
                tx,
                ledger: self.ledger,
                network: &self.network.network,
                plan: self.plan.plan.id,
                names: &mut self.names,
                state: &mut self.state,
                at,
                by,
                entries: Vec::new(),
                register: Vec::new(),
            };
            for ((told, row), place) in rows.iter().zip(places) {
                let mut said = row.remarks.clone();
                if let Some((activity, was_there, people)) = place {
                    let mut taken = Taken { activity, was_there, people: &people, remarks: said };
                    let told = &told.activity;
                    lines::take(&mut bring, told, &mut taken, lang).await?;
                    uses::take(&mut bring, told, &mut taken, row.intact_results, lang).await?;
                    evidence::take(&mut bring, told, &mut taken, lang).await?;
                    said = taken.remarks;
                }
                remarks.push(said);
            }
            let entries = std::mem::take(&mut bring.entries);
            let register = std::mem::take(&mut bring.register);
            tx.record(Uuid::nil(), at, register).await?;
            tx.record(self.network.network.id.0, at, entries).await?;
        }
        self.tell(outcome, &rows, remarks);
        Ok(())
    }

    /// Priorities and results that are new say in all their languages what a file of ours says of them.
    fn framed(&self, reading: &mut Reading, rows: &[(Told, Row)]) {
        if reading.new_priorities.is_empty() && reading.new_results.is_empty() {
            return;
        }
        let fields = rows.iter().flat_map(|(told, _)| &told.activity.own);
        let forms = fields.filter(|(name, _)| name == FRAME);
        for form in forms.filter_map(|(_, form)| serde_json::from_str::<FrameForm>(form).ok()) {
            let register = self.names.register();
            let found = reading.new_priorities.iter_mut().find(|p| p.reference == form.reference);
            if let Some(priority) = found {
                let leads = form.co_leads.iter().filter_map(|code| register.find(code));
                // Whoever is new with the file is written with its activities, and not before.
                let leads = leads.filter(|e| self.network.common.register.get(e.id).is_some());
                priority.co_leads = leads.map(|e| e.id).collect();
                priority.title = form.title;
                priority.summary = form.summary;
            }
            let Some((reference, title)) = form.result else { continue };
            let results = reading.new_results.iter_mut();
            let found = results.map(|r| &mut r.result).find(|r| r.reference == reference);
            found.into_iter().for_each(|result| result.title = title.clone());
        }
    }

    fn refused(&mut self, told: &Told, row: Row) {
        let n = at(told);
        let title = row.cells.iter().find(|(name, _)| name.starts_with("title ("));
        self.outcome.counts.refused += 1;
        let row = exchange::RowOutcome {
            row: n,
            verdict: "refused",
            reference: Some(row.reference).filter(|r| !r.is_empty()),
            title: title.map(|(_, title)| title.clone()).unwrap_or_default(),
            changes: Vec::new(),
            remarks: row.remarks.iter().map(|r| placed(r, n)).collect(),
        };
        self.outcome.rows.push(row);
    }

    /// Adds what came of a batch to what came of those before. A row is the activity's number in the file.
    fn tell(&mut self, batch: Outcome, rows: &[(Told, Row)], remarks: Vec<Vec<Remark>>) {
        let of = |row: u32| rows.get(row as usize - 2).map_or(row, |(told, _)| at(told));
        let total = &mut self.outcome;
        let (counts, more) = (&mut total.counts, batch.counts);
        counts.new += more.new;
        counts.changed += more.changed;
        counts.unchanged += more.unchanged;
        counts.refused += more.refused;
        for mut row in batch.rows {
            let own = remarks.get(row.row as usize - 2).map(Vec::as_slice).unwrap_or_default();
            row.row = of(row.row);
            row.remarks.iter_mut().for_each(|remark| unplaced(remark, row.row));
            row.remarks.extend(own.iter().map(|r| placed(r, row.row)));
            let taken = row.verdict != "refused";
            counts.warned += usize::from(taken && row.remarks.iter().any(|r| r.grade == "warn"));
            if total.rows.len() < MOST_TOLD || !taken {
                total.rows.push(row);
            }
        }
        for mut question in batch.questions {
            question.rows.iter_mut().for_each(|row| *row = of(*row));
            match total.questions.iter_mut().find(|q| q.written == question.written) {
                Some(there) => there.rows.append(&mut question.rows),
                None => total.questions.push(question),
            }
        }
        total.new_entities.extend(batch.new_entities);
        total.new_priorities.extend(batch.new_priorities);
    }

    fn finish(mut self) -> (Outcome, usize) {
        // What is no part of a plan is told once a file, as columns that are not used are.
        let unread = self.unread.into_iter().map(|(name, n)| (format!("{name} ({n})"), name));
        self.outcome.columns = unread
            .map(|(header, column)| exchange::ColumnUse { column, header, field: None })
            .collect();
        self.outcome.rows.sort_by_key(|row| row.row);
        (self.outcome, self.state.written)
    }
}

/// Which activity of the file it is.
fn at(told: &Told) -> u32 {
    u32::try_from(told.n).unwrap_or(u32::MAX)
}

fn placed(remark: &Remark, row: u32) -> RemarkOutcome {
    RemarkOutcome { row, ..RemarkOutcome::of(remark) }
}

/// A remark on a cell of the grid, which nobody has seen: by the activity and what it says.
fn unplaced(remark: &mut RemarkOutcome, row: u32) {
    remark.row = row;
    remark.column.clear();
}
