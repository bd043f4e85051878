//! From merged cells to records: what a row says, read by the rules of its kind; what cannot be is
//! refused with its column, and nothing is stored.

mod activities;
mod events;
mod lines;
mod reports;
mod values;

use super::around::{Around, Hand};
use super::columns::Columns;
use super::effect::Refusal;
use aunar_domain::activity::Activity;
use aunar_domain::copy::Sheet;
use aunar_domain::event::Event;
use aunar_domain::follow_up::Progress;
use aunar_domain::indicator::Value;
use aunar_domain::money::Line;
use aunar_domain::words::{Lang, Text, Wording};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// A row that is to be applied.
pub(super) struct Job {
    pub(super) row: u32,
    /// The record; nothing for a new one.
    pub(super) id: Option<String>,
    /// Of which copy it is: the same row of the same copy is the same new record.
    pub(super) seed: String,
    /// What the record says now.
    pub(super) now: Vec<String>,
    /// What it is to say.
    pub(super) cells: Vec<String>,
    /// Whether somebody said that it is a new one, whatever it is like.
    pub(super) as_new: bool,
}

impl Job {
    fn cell(&self, columns: &Columns, code: &str) -> &str {
        columns.at(code).and_then(|at| self.cells.get(at)).map_or("", String::as_str)
    }

    /// Whether a column says something else than the record does.
    fn differs(&self, columns: &Columns, code: &str) -> bool {
        let at = columns.at(code);
        at.is_some_and(|at| self.now.get(at) != self.cells.get(at))
    }

    /// The identifier of the record that a new row makes: made of the copy and of all it says, so that
    /// the same row sent twice, or by two people, is one record.
    pub(super) fn fresh(&self) -> Uuid {
        let mut hash = Sha256::new();
        hash.update(self.seed.as_bytes());
        for cell in &self.cells {
            hash.update((cell.len() as u64).to_be_bytes());
            hash.update(cell.as_bytes());
        }
        if self.as_new {
            hash.update(self.row.to_be_bytes());
        }
        let digest: [u8; 32] = hash.finalize().into();
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&digest[..16]);
        uuid::Builder::from_custom_bytes(bytes).into_uuid()
    }
}

/// What comes of a row.
pub(super) enum Done {
    /// It is taken, with what was assumed.
    Taken(Vec<Refusal>),
    /// It says what is there already.
    Same,
    /// Somebody has to say what is meant.
    Asked(&'static str),
    /// It cannot be.
    Refused(Vec<Refusal>),
}

/// A record that changes, or a new one.
#[derive(Debug, Clone)]
pub(super) struct Change<T> {
    pub(super) before: Option<T>,
    pub(super) after: T,
    /// As the history names who does it.
    pub(super) actor: String,
}

/// All that is to be stored.
#[derive(Debug, Clone, Default)]
pub(super) struct Work {
    pub(super) activities: Vec<Change<Activity>>,
    pub(super) events: Vec<Change<Event>>,
    pub(super) reports: Vec<Change<Progress>>,
    pub(super) values: Vec<Change<Value>>,
    pub(super) lines: Vec<Change<Line>>,
}

impl Work {
    /// Whether nothing is.
    pub(super) fn is_nothing(&self) -> bool {
        self.count() == 0
    }

    /// How many records.
    pub(super) fn count(&self) -> usize {
        self.activities.len()
            + self.events.len()
            + self.reports.len()
            + self.values.len()
            + self.lines.len()
    }
}

/// Applies the rows of a sheet.
pub(super) fn all(
    sheet: Sheet,
    around: &Around,
    hand: &Hand,
    columns: &Columns,
    jobs: &[Job],
    work: &mut Work,
) -> Vec<Done> {
    let cx = Applying { around, hand, columns };
    match sheet {
        Sheet::Activities => activities::apply(&cx, jobs, work),
        Sheet::Events => jobs.iter().map(|job| events::apply(&cx, job, work)).collect(),
        Sheet::Reports => reports::apply(&cx, jobs, work),
        Sheet::Values => values::apply(&cx, jobs, work),
        Sheet::Lines => jobs.iter().map(|job| lines::apply(&cx, job, work)).collect(),
        Sheet::Partners => jobs.iter().map(|_| Done::Same).collect(),
    }
}

/// With what rows are applied.
struct Applying<'a> {
    around: &'a Around,
    hand: &'a Hand,
    columns: &'a Columns,
}

impl Applying<'_> {
    /// That a column cannot say what it says.
    fn wrong(&self, job: &Job, code: &str, why: &'static str) -> Refusal {
        let at = self.columns.at(code);
        Refusal { column: at, ..Refusal::cell(0, why, job.cell(self.columns, code)) }
    }

    /// A text with the words of each language's column, where any of them changed. Who translated
    /// what stays is kept; the words of a new text are in the copy's language first.
    fn text(&self, job: &Job, label: &str, before: Option<&Text>) -> Option<Text> {
        let code = |lang: Lang| format!("{label}.{}", lang.code());
        let changed = Lang::ALL.iter().any(|lang| job.differs(self.columns, &code(*lang)));
        if !changed && job.id.is_some() {
            return before.cloned();
        }
        let first = before.map_or(self.around.t.0, Text::original);
        let mut langs = vec![first];
        langs.extend(Lang::ALL.iter().copied().filter(|lang| *lang != first));
        let wordings = langs.into_iter().filter_map(|lang| {
            let words = job.cell(self.columns, &code(lang));
            let kept = before.and_then(|t| t.wording(lang)).filter(|w| w.words == words);
            let new = || Wording { lang, words: words.to_owned(), by: None, official: false };
            (!words.is_empty()).then(|| kept.cloned().unwrap_or_else(new))
        });
        Text::from_wordings(wordings)
    }

    /// A note that is in one language: changed, it stays in the language it was written in.
    fn note(&self, job: &Job, code: &str, before: Option<&Text>) -> Option<Text> {
        if !job.differs(self.columns, code) {
            return before.cloned();
        }
        let lang = before.map_or(self.around.t.0, Text::original);
        Text::new(lang, job.cell(self.columns, code))
    }
}
