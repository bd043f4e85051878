//! What came of an import: per row taken, warned, asked or refused, with row, column, value, reason
//! and what would be accepted; as JSON for programs and as text in a person's language.

use crate::web::Tongue;
use aunar_domain::intake::{Grade, QuestionKind, Reading, Remark, Verdict};
use aunar_domain::register::Register;
use serde::Serialize;
use std::fmt::Write;
use utoipa::ToSchema;

/// What came of an import.
#[derive(Debug, Serialize, ToSchema)]
pub struct Outcome {
    /// The file's name.
    pub file: String,
    /// The sheet that was read.
    pub sheet: String,
    /// Other sheets of the file that hold activities and were not read: send them on their own.
    pub other_sheets: Vec<String>,
    /// Sheets that are hidden in the file and hold something: they are not read.
    pub hidden_sheets: Vec<String>,
    /// The row of the headers, counted from 1.
    pub header_row: u32,
    /// The columns and what each was taken for.
    pub columns: Vec<ColumnUse>,
    /// Whether anything was stored: all that can be, or nothing.
    pub stored: bool,
    /// How many rows there are of each kind.
    pub counts: Counts,
    /// How many budget lines it would add or change.
    pub amounts: usize,
    /// The rows.
    pub rows: Vec<RowOutcome>,
    /// Remarks on rows that are no activities.
    pub remarks: Vec<RemarkOutcome>,
    /// Names that a person has to say the meaning of.
    pub questions: Vec<QuestionOutcome>,
    /// The codes of entities that are new with this file.
    pub new_entities: Vec<String>,
    /// The references of priorities that are new with this file.
    pub new_priorities: Vec<String>,
}

/// A column and what it was taken for.
#[derive(Debug, Serialize, ToSchema)]
pub struct ColumnUse {
    /// Its letters.
    pub column: String,
    /// Its header.
    pub header: String,
    /// What it holds; nothing when it is not used.
    pub field: Option<&'static str>,
}

/// How many rows of each kind.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub struct Counts {
    /// New activities.
    pub new: usize,
    /// Changed activities.
    pub changed: usize,
    /// Activities the file leaves as they are.
    pub unchanged: usize,
    /// Rows refused, those with an open question among them.
    pub refused: usize,
    /// Rows taken with a warning.
    pub warned: usize,
}

/// What came of a row.
#[derive(Debug, Serialize, ToSchema)]
pub struct RowOutcome {
    /// The row, counted from 1.
    pub row: u32,
    /// `new`, `changed`, `unchanged` or `refused`.
    pub verdict: &'static str,
    /// The activity's reference.
    pub reference: Option<String>,
    /// Its title as written.
    pub title: String,
    /// The fields a changed row changes.
    pub changes: Vec<String>,
    /// What is to be said of it.
    pub remarks: Vec<RemarkOutcome>,
}

/// A remark on a cell.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct RemarkOutcome {
    /// `refuse`, `ask` or `warn`.
    pub grade: &'static str,
    /// The row, counted from 1.
    pub row: u32,
    /// The column's letters.
    pub column: String,
    /// The column's header.
    pub header: String,
    /// The value as written.
    pub value: String,
    /// Why: a stable code.
    pub reason: &'static str,
    /// What would be accepted.
    pub accepted: Vec<String>,
}

/// A name that a person has to say the meaning of.
#[derive(Debug, Serialize, ToSchema)]
pub struct QuestionOutcome {
    /// What it is about: `entity`.
    pub about: &'static str,
    /// The name as written.
    pub written: String,
    /// The rows it stands in.
    pub rows: Vec<u32>,
    /// The codes of known ones it is like.
    pub near: Vec<String>,
}

impl Outcome {
    /// The outcome of a file of which nothing was read yet.
    #[must_use]
    pub fn nothing(file: &str, sheet: &str) -> Self {
        Self {
            file: file.to_owned(),
            sheet: sheet.to_owned(),
            other_sheets: Vec::new(),
            hidden_sheets: Vec::new(),
            header_row: 0,
            columns: Vec::new(),
            stored: false,
            counts: Counts::default(),
            amounts: 0,
            rows: Vec::new(),
            remarks: Vec::new(),
            questions: Vec::new(),
            new_entities: Vec::new(),
            new_priorities: Vec::new(),
        }
    }

    /// The outcome of a reading, before anything is stored.
    #[must_use]
    pub fn of(file: &str, reading: &Reading, register: &Register) -> Self {
        let mut counts = Counts::default();
        let mut rows = Vec::with_capacity(reading.rows.len());
        for row in &reading.rows {
            let mut changes = Vec::new();
            let verdict = match &row.verdict {
                Verdict::New(_) => (&mut counts.new, "new"),
                Verdict::Changed { fields, .. } => {
                    changes = fields.iter().map(|f| f.code().to_owned()).collect();
                    (&mut counts.changed, "changed")
                }
                Verdict::Same(_) => (&mut counts.unchanged, "unchanged"),
                Verdict::Refused => (&mut counts.refused, "refused"),
            };
            *verdict.0 += 1;
            let taken = !matches!(row.verdict, Verdict::Refused);
            counts.warned +=
                usize::from(taken && row.remarks.iter().any(|r| r.grade == Grade::Warn));
            rows.push(RowOutcome {
                row: row.row,
                verdict: verdict.1,
                reference: row.reference.clone(),
                title: row.title.clone(),
                changes,
                remarks: row.remarks.iter().map(RemarkOutcome::of).collect(),
            });
        }
        let code = |id| register.get(id).map(|e| e.code.clone());
        Self {
            file: file.to_owned(),
            sheet: reading.sheet.clone(),
            other_sheets: reading.other_sheets.clone(),
            hidden_sheets: reading.hidden_sheets.clone(),
            header_row: reading.header_row,
            columns: reading
                .columns
                .iter()
                .map(|c| ColumnUse {
                    column: c.letter.clone(),
                    header: c.header.clone(),
                    field: c.field.map(|f| f.code()),
                })
                .collect(),
            stored: false,
            counts,
            amounts: 0,
            rows,
            remarks: reading.remarks.iter().map(RemarkOutcome::of).collect(),
            questions: reading
                .questions
                .iter()
                .map(|q| QuestionOutcome {
                    about: match q.kind {
                        QuestionKind::Entity => "entity",
                    },
                    written: q.written.clone(),
                    rows: q.rows.clone(),
                    near: q.near.iter().filter_map(|id| code(*id)).collect(),
                })
                .collect(),
            new_entities: reading.new_entities.iter().map(|e| e.code.clone()).collect(),
            new_priorities: reading.new_priorities.iter().map(|p| p.reference.clone()).collect(),
        }
    }

    /// How many records it would create or change.
    #[must_use]
    pub fn changes(&self) -> usize {
        self.counts.new + self.counts.changed + self.amounts
    }

    /// The outcome as text for a person.
    #[must_use]
    pub fn text(&self, t: Tongue) -> String {
        let mut text = String::new();
        let header_row = self.header_row.to_string();
        // A file of the IATI standard has no header: its rows are activities by their number.
        let headless = self.header_row == 0;
        let line = t.with(
            if headless { "exchange-read-activities" } else { "exchange-read" },
            &[("file", &self.file), ("sheet", &self.sheet), ("row", &header_row)],
        );
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{line}");
        if !self.other_sheets.is_empty() {
            let sheets = self.other_sheets.join(", ");
            let _ = writeln!(text, "{}", t.with("exchange-other-sheets", &[("sheets", &sheets)]));
        }
        if !self.hidden_sheets.is_empty() {
            let sheets = self.hidden_sheets.join(", ");
            let _ = writeln!(text, "{}", t.with("exchange-hidden-sheets", &[("sheets", &sheets)]));
        }
        let unused: Vec<&str> = self
            .columns
            .iter()
            .filter(|c| c.field.is_none() && !c.header.is_empty())
            .map(|c| c.header.as_str())
            .collect();
        let key = if headless { "exchange-unused-elements" } else { "exchange-unused" };
        if !unused.is_empty() {
            let _ = writeln!(text, "{}", t.with(key, &[("columns", &unused.join(", "))]));
        }
        for remark in self.rows.iter().flat_map(|r| &r.remarks).chain(&self.remarks) {
            let _ = writeln!(text, "{}", remark.text(t));
        }
        for question in &self.questions {
            let rows: Vec<String> = question.rows.iter().take(8).map(u32::to_string).collect();
            let values = [
                ("name", question.written.as_str()),
                ("rows", &rows.join(", ")),
                ("near", &question.near.join(", ")),
            ];
            let key = if question.near.is_empty() {
                "exchange-question"
            } else {
                "exchange-question-near"
            };
            let _ = writeln!(text, "{}", t.with(key, &values));
        }
        for (key, new) in [
            ("exchange-new-entities", &self.new_entities),
            ("exchange-new-priorities", &self.new_priorities),
        ] {
            if !new.is_empty() {
                let _ = writeln!(text, "{}", t.with(key, &[("codes", &new.join(", "))]));
            }
        }
        let _ = writeln!(text, "{}", self.counted(t));
        text
    }

    /// How many rows of each kind there are, in a sentence.
    #[must_use]
    pub fn counted(&self, t: Tongue) -> String {
        let n = |n: usize| crate::web::numbers::whole(t.0, n as u64);
        let counts = [
            ("new", n(self.counts.new)),
            ("changed", n(self.counts.changed)),
            ("unchanged", n(self.counts.unchanged)),
            ("refused", n(self.counts.refused)),
            ("warned", n(self.counts.warned)),
        ];
        let counts: Vec<(&'static str, &str)> =
            counts.iter().map(|(k, v)| (*k, v.as_str())).collect();
        t.with("exchange-counts", &counts)
    }
}

impl RemarkOutcome {
    /// A remark of a reading.
    pub(crate) fn of(remark: &Remark) -> Self {
        Self {
            grade: remark.grade.code(),
            row: remark.row,
            column: remark.column.clone(),
            header: remark.header.clone(),
            value: remark.value.clone(),
            reason: remark.reason.code(),
            accepted: remark.accepted.clone(),
        }
    }

    /// One line: where, what, why, and what would be accepted.
    #[must_use]
    pub fn text(&self, t: Tongue) -> String {
        let row = self.row.to_string();
        let place = if self.row == 0 {
            self.header.clone()
        } else if self.column.is_empty() {
            // A file of the IATI standard has elements and no columns.
            let at = t.with("exchange-at-row", &[("row", &row)]);
            if self.header.is_empty() { at } else { format!("{at}, {}", self.header) }
        } else {
            t.with(
                "exchange-at-cell",
                &[("row", &row), ("column", &self.column), ("header", &self.header)],
            )
        };
        let mut line = format!("{} · {place}: ", t.label("exchange-grade", self.grade));
        if !self.value.is_empty() {
            let _ = write!(line, "«{}»: ", self.value.replace('\n', " "));
        }
        line.push_str(&t.label("intake", self.reason));
        if !self.accepted.is_empty() {
            line.push(' ');
            line.push_str(&t.with("exchange-accepted", &[("list", &self.accepted.join("; "))]));
        }
        line
    }
}
