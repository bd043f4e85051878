//! What comes of reading a grid: a verdict and remarks per row, what is new, and what a person
//! has to answer. Codes and values only; `hub` puts them into words.

use super::columns::Field;
use crate::activity::Activity;
use crate::entity::Entity;
use crate::ids::{ActivityId, EntityId, PriorityId};
use crate::plan::{PlanResult, Priority};
use crate::words::Lang;
use serde::Serialize;
use std::sync::Arc;

/// What was read from a sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// The sheet's name.
    pub sheet: String,
    /// Other sheets of the file that hold activities and were not read.
    pub other_sheets: Vec<String>,
    /// Sheets that are hidden in the file and hold something: they are not read.
    pub hidden_sheets: Vec<String>,
    /// The row of the column headers, counted from 1.
    pub header_row: u32,
    /// The row of HXL tags, if there is one.
    pub hxl_row: Option<u32>,
    /// Whether it is our own export (it has an id and a version column): then a blank cell clears.
    pub own: bool,
    /// The columns, used or not, from the left.
    pub columns: Vec<Column>,
    /// The rows that are activities, in their order.
    pub rows: Vec<RowReading>,
    /// Remarks on rows that are no activities.
    pub remarks: Vec<Remark>,
    /// The entities that the rows taken need and that are to be added first.
    pub new_entities: Vec<Entity>,
    /// The priorities that the rows taken need; their results are in `new_results`.
    pub new_priorities: Vec<Priority>,
    /// The results that the rows taken need.
    pub new_results: Vec<NewResult>,
    /// One per distinct unknown name.
    pub questions: Vec<Question>,
}

impl Reading {
    /// Every remark, of the rows and of what is no row.
    pub fn all_remarks(&self) -> impl Iterator<Item = &Remark> {
        self.rows.iter().flat_map(|r| &r.remarks).chain(&self.remarks)
    }

    /// How many rows were refused.
    #[must_use]
    pub fn refused(&self) -> usize {
        self.rows.iter().filter(|r| matches!(r.verdict, Verdict::Refused)).count()
    }
}

/// A column of the sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Column {
    /// Its place, 0 for column A.
    pub index: usize,
    /// Its letters: `A`, `AB`.
    pub letter: String,
    /// Its header as written.
    pub header: String,
    /// What it holds; `None` when it is not used.
    pub field: Option<Field>,
    /// The language its header or tag names.
    pub lang: Option<Lang>,
    /// Whether it says about a text (original language, translators) instead of holding it.
    pub about: bool,
}

/// A result to be added under a priority.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewResult {
    /// The priority, known or new.
    pub priority: PriorityId,
    /// The result.
    pub result: PlanResult,
}

/// What was read of a row.
#[derive(Debug, Clone, PartialEq)]
pub struct RowReading {
    /// The row, counted from 1.
    pub row: u32,
    /// The activity's reference, if the row has or gets one.
    pub reference: Option<String>,
    /// The title as written, for people to find the row by.
    pub title: String,
    /// What becomes of it.
    pub verdict: Verdict,
    /// What is to be said of it.
    pub remarks: Vec<Remark>,
}

impl RowReading {
    /// Whether a person has to do something before the row can be taken. A duplicate row is not
    /// taken either but loses nothing.
    #[must_use]
    pub fn is_blocking(&self) -> bool {
        self.remarks.iter().any(|r| r.grade != Grade::Warn)
    }
}

/// What becomes of a row.
#[derive(Debug, Clone, PartialEq)]
pub enum Verdict {
    /// A new activity (version 1).
    New(Box<Activity>),
    /// A known activity that the row changes.
    Changed {
        /// As it is stored.
        before: Arc<Activity>,
        /// As it would be, with the version of `before`: whoever stores it raises it.
        after: Box<Activity>,
        /// What differs.
        fields: Vec<Field>,
    },
    /// A known activity that the row leaves as it is.
    Same(ActivityId),
    /// Not taken; [`RowReading::is_blocking`] says whether that matters.
    Refused,
}

codes! {
    /// How grave a remark is.
    pub enum Grade ("grade of a remark") {
        /// The row is not taken.
        Refuse = "refuse",
        /// The row is not taken until a person answers.
        Ask = "ask",
        /// The row is taken; somebody should look.
        Warn = "warn",
    }
}

/// A remark on a cell or a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Remark {
    /// How grave it is.
    pub grade: Grade,
    /// The row, counted from 1.
    pub row: u32,
    /// The column's letters; empty when the whole row is meant.
    pub column: String,
    /// The column's header as written.
    pub header: String,
    /// The value as written, cut at 80 characters.
    pub value: String,
    /// Why.
    pub reason: Reason,
    /// What would be accepted: codes, names, examples.
    pub accepted: Vec<String>,
}

codes! {
    /// Why a remark is made.
    pub enum Reason ("reason of a remark") {
        /// The row has no title.
        NoTitle = "no-title",
        /// The text is longer than the field takes.
        TooLong = "too-long",
        /// The spreadsheet shows an error here.
        ErrorCell = "error-cell",
        /// A formula whose result the file does not hold.
        FormulaUnsaved = "formula-unsaved",
        /// A footnote, a heading or a sum, not an activity.
        NotAnActivity = "not-an-activity",
        /// The name is not known.
        UnknownEntity = "unknown-entity",
        /// The name is not known but nearly a known one.
        NearEntity = "near-entity",
        /// More unknown names than can be compared.
        TooManyUnknown = "too-many-unknown",
        /// More than one lead: the first leads, the others co-lead.
        SeveralLeads = "several-leads",
        /// Not a status.
        UnknownStatus = "unknown-status",
        /// Not a kind of activity.
        UnknownKind = "unknown-kind",
        /// Not a kind of priority.
        UnknownPriorityKind = "unknown-priority-kind",
        /// The priority's title is missing.
        UnknownPriority = "unknown-priority",
        /// The result is not known and has no title, or stands under no priority.
        UnknownResult = "unknown-result",
        /// The result stands under another priority.
        ResultElsewhere = "result-elsewhere",
        /// Not one of the Compact's objectives.
        UnknownObjective = "unknown-objective",
        /// `1,23` that a spreadsheet took for one number.
        DecimalNumber = "decimal-number",
        /// `7-10` that a spreadsheet took for a day.
        DateForNumber = "date-for-number",
        /// More than three primary objectives: the others were made secondary.
        TooManyPrimary = "too-many-primary",
        /// Not one of the Compact's principles.
        UnknownPrinciple = "unknown-principle",
        /// Not an SDG target that is known here.
        UnknownSdgTarget = "unknown-sdg-target",
        /// More than ten SDG targets.
        TooManySdgTargets = "too-many-sdg-targets",
        /// Not a QCPR function.
        UnknownQcpr = "unknown-qcpr",
        /// Not an entry of a known framework.
        UnknownTag = "unknown-tag",
        /// Not 0 to 3.
        UnknownMarker = "unknown-marker",
        /// Not an audience.
        UnknownAudience = "unknown-audience",
        /// Not a place.
        UnknownPlace = "unknown-place",
        /// Not a need or opportunity of the network.
        UnknownNeed = "unknown-need",
        /// Not a mechanism of the network.
        UnknownMechanism = "unknown-mechanism",
        /// Not an address a page may link to.
        UnsafeLink = "unsafe-link",
        /// No period can be read; the words are kept.
        PeriodUnread = "period-unread",
        /// The period names no year; the words are kept.
        PeriodNoYear = "period-no-year",
        /// The period ends before it starts; the words are kept.
        PeriodBackwards = "period-backwards",
        /// The day was taken to stand before the month.
        PeriodDayFirst = "period-day-first",
        /// Two digits were taken for a year of this century.
        PeriodShortYear = "period-short-year",
        /// A vague part of a year was taken for the whole year.
        PeriodVague = "period-vague",
        /// A bare number was taken for a spreadsheet's count of days.
        PeriodSerial = "period-serial",
        /// The period lies outside the plan's.
        PeriodOutsidePlan = "period-outside-plan",
        /// The column about a text cannot be read.
        AboutUnread = "about-unread",
        /// Not an identifier.
        IdUnread = "id-unread",
        /// Not a version.
        VersionUnread = "version-unread",
        /// Not usable as a reference.
        ReferenceUnusable = "reference-unusable",
        /// An earlier row has this reference or identifier.
        ReferenceTwice = "reference-twice",
        /// Another activity of the plan has this reference.
        ReferenceTaken = "reference-taken",
        /// The activity was joined into another, which is named.
        ReferenceJoined = "reference-joined",
        /// The activity was changed since it was exported.
        Stale = "stale",
        /// An earlier row says exactly the same.
        DuplicateRow = "duplicate-row",
        /// The activity of a published file has no identifier.
        NoIdentifier = "no-identifier",
        /// The file names no end: the plan's last day was taken.
        OpenEnd = "open-end",
        /// Words in a language that is not held were taken as if in the network's.
        OtherLanguage = "other-language",
        /// The title was cut; the whole stands at the head of the description.
        TitleCut = "title-cut",
        /// The plan has no place for this, and it was left out.
        NotHeld = "not-held",
        /// Not an amount of a currency that is known.
        AmountUnread = "amount-unread",
        /// Amounts that make less than nothing.
        BelowNothing = "below-nothing",
        /// It names no currency, nor does its activity or its file.
        NoCurrency = "no-currency",
        /// No day that can be read.
        NoDay = "no-day",
        /// No day of its own: that of its value was taken.
        ValueDay = "value-day",
        /// It lacks what it cannot be told without.
        Incomplete = "incomplete",
        /// Of a part of the whole alone, and not taken for the whole.
        OfAPart = "of-a-part",
        /// There are several where one is read: the first was.
        SeveralRead = "several-read",
        /// A sector that the OECD's list does not have.
        UnknownSector = "unknown-sector",
        /// Shares that do not make a hundred per cent.
        NotAHundred = "not-a-hundred",
        /// An original budget of which only a part was revised: the revised ones were taken.
        RevisedInPart = "revised-in-part",
        /// What is told of each transaction was taken of the activity as a whole.
        OfTransactions = "of-transactions",
        /// Not a code with what is said of it.
        SaidUnread = "said-unread",
        /// A budget that is of no single year or quarter was taken to the year it begins in.
        SeveralYears = "several-years",
        /// Nobody takes part whose money or figures these could be.
        NobodysShare = "nobodys-share",
        /// What was reported of it here stays as it is.
        ReportStands = "report-stands",
        /// What Aunar added to the file cannot be read; the standard's part was taken.
        ExtensionUnread = "extension-unread",
    }
}

impl Reason {
    /// Whether the value was read, though something had to be assumed: a form takes it as it is,
    /// with a word to the person.
    #[must_use]
    pub const fn is_note(self) -> bool {
        matches!(
            self,
            Reason::PeriodDayFirst
                | Reason::PeriodShortYear
                | Reason::PeriodVague
                | Reason::PeriodSerial
                | Reason::PeriodOutsidePlan
        )
    }
}

codes! {
    /// What a question is about.
    pub enum QuestionKind ("kind of question") {
        /// Who is meant by a name.
        Entity = "entity",
    }
}

/// An unknown name that a person has to say the meaning of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Question {
    /// What it is about.
    pub kind: QuestionKind,
    /// The name as first written.
    pub written: String,
    /// The rows it stands in.
    pub rows: Vec<u32>,
    /// The known entities it is like.
    pub near: Vec<EntityId>,
}

/// Why a sheet cannot be read at all.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// Nothing is in it.
    #[error("the sheet has no rows")]
    NoRows,
    /// No row names columns of activities.
    #[error(
        "no row among the first {looked_at_rows} names the columns of activities; understood: {}; \
         needed: a column of titles (Activity, Title, Actividad..) and one more of {}",
        if .found.is_empty() { "nothing".to_owned() } else { .found.join(", ") },
        .needed.join(", ")
    )]
    NoHeader {
        /// How many rows were looked at.
        looked_at_rows: u32,
        /// The headers of the likeliest row that were understood.
        found: Vec<String>,
        /// What is needed at least.
        needed: Vec<String>,
    },
    /// There are more rows than one list may have.
    #[error("the sheet has {found} rows; a list of {most} at most is accepted")]
    TooManyRows {
        /// How many there are.
        found: usize,
        /// How many may be.
        most: usize,
    },
}

impl Unreadable {
    /// Its stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Unreadable::NoRows => "no-rows",
            Unreadable::NoHeader { .. } => "no-header",
            Unreadable::TooManyRows { .. } => "too-many-rows",
        }
    }
}
