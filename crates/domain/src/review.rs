//! The regional review: what is asked, of which time and for whom, and the report that answers, made
//! of claims each of which keeps what it rests on (C15).
//!
//! Nothing here is a template of the United Nations: questions and round tables are data of a review,
//! and what is shipped is marked as unofficial.

mod claim;
mod draft;
mod limits;
mod sources;
mod standing;
#[cfg(test)]
mod tests;

pub use claim::{Claim, Given, Kind, Name, Said, Trace, Values, Written};
pub use draft::draft;
pub use limits::{Limit, sections};
pub use sources::{Carried, Consulted, Endorsed, Measured, Sources};
pub use standing::{Change, accepted, anew, standing};

use crate::ids::{EditionId, NetworkId, PlanId, ReviewId};
use crate::period::Period;
use crate::words::{Lang, Text};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Most questions a review may ask.
pub const MOST_QUESTIONS: usize = 40;
/// Most round tables a review may have.
pub const MOST_CLUSTERS: usize = 12;
/// Most characters of prose at one place: about a hundred pages.
pub const MOST_PROSE: usize = 300_000;
/// Most claims that may be written by hand in a report.
pub const MOST_OWN: usize = 500;
/// The smallest count that is published of people or organisations; smaller ones are said to be
/// fewer than this.
pub const LEAST: u64 = 5;

codes! {
    /// A section of a report, in the order printed.
    pub enum Section ("section of a review") {
        /// Who was consulted, in which ways.
        Methodology = "methodology",
        /// What carries the work: endorsement, amendments, synergies.
        Environment = "environment",
        /// Progress by priority.
        Priorities = "priorities",
        /// Progress by objective.
        Objectives = "objectives",
        /// What was done for each guiding principle.
        Principles = "principles",
        /// Progress by country.
        Countries = "countries",
        /// What nothing was done for.
        Gaps = "gaps",
        /// Needs, answered and not.
        Needs = "needs",
        /// What others recommended, and what became of it.
        Recommendations = "recommendations",
        /// What came later than planned, and why.
        Slippage = "slippage",
        /// Means of implementation.
        Means = "means",
        /// Next steps.
        Next = "next",
    }
}

codes! {
    /// What is printed of the same data.
    pub enum Print ("kind of print") {
        /// The contribution of the network: the whole report.
        Contribution = "contribution",
        /// A brief for a round table.
        RoundTable = "round-table",
        /// A brief on a country.
        Country = "country",
        /// The annex on stakeholders.
        Stakeholders = "stakeholders",
        /// The report on a year.
        Annual = "annual",
    }
}

codes! {
    /// A form in which an edition is made.
    pub enum Form ("form of an edition") {
        /// A page.
        Html = "html",
        /// A PDF.
        Pdf = "pdf",
        /// A document to go on writing in.
        Docx = "docx",
        /// The annex as a workbook.
        Xlsx = "xlsx",
        /// What it was made from.
        Json = "json",
    }
}

codes! {
    /// How far an edition is.
    pub enum Making ("state of an edition") {
        /// Asked for.
        Asked = "asked",
        /// Being made.
        Making = "making",
        /// Made.
        Done = "done",
        /// Could not be made.
        Failed = "failed",
    }
}

codes! {
    /// What claims of a section are told apart by.
    pub enum GroupKind ("kind of group") {
        /// A priority of the plan, by its reference.
        Priority = "priority",
        /// An objective of the Compact.
        Objective = "objective",
        /// A guiding principle of it.
        Principle = "principle",
        /// A country.
        Country = "country",
    }
}

/// What some claims of a section are about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Group {
    /// What kind of thing.
    pub kind: GroupKind,
    /// Its code.
    pub code: String,
}

/// A question that a section answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Its stable identifier.
    pub id: Uuid,
    /// Which section answers it.
    pub section: Section,
    /// What is asked.
    pub text: Text,
}

/// A round table: objectives that a review talks about together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cluster {
    /// Its stable identifier.
    pub id: Uuid,
    /// Its code: `RT1`.
    pub code: String,
    /// Its title.
    pub title: Text,
    /// The codes of its objectives, in their order.
    pub objectives: Vec<String>,
    /// Whether somebody confirmed it; what is shipped is not.
    pub confirmed: bool,
}

/// A regional review, as far as a plan contributes to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    /// Its stable identifier.
    pub id: ReviewId,
    /// Whose it is.
    pub network: NetworkId,
    /// The plan that is reviewed.
    pub plan: PlanId,
    /// Raised by one with every change.
    pub version: i64,
    /// Its title.
    pub title: Text,
    /// The framework it is of: `gcm`.
    pub framework: String,
    /// The first day it looks at.
    pub start: NaiveDate,
    /// The last day it looks at.
    pub end: NaiveDate,
    /// When it was first planned to be held.
    pub first_planned: Option<Period>,
    /// Its first and last day.
    pub held: Option<(NaiveDate, NaiveDate)>,
    /// Why it moved.
    pub reason: Option<Text>,
    /// For whom.
    pub audience: Option<Text>,
    /// Who wrote its report and who reviewed it; without it the usual note stands.
    pub authorship: Option<Text>,
    /// The languages its report is printed in.
    pub languages: Vec<Lang>,
    /// What is asked, by section.
    pub questions: Vec<Question>,
    /// The round tables.
    pub clusters: Vec<Cluster>,
    /// When its report was drafted.
    pub drafted_at: Option<DateTime<Utc>>,
}

impl Review {
    /// The questions of a section.
    pub fn asked(&self, section: Section) -> impl Iterator<Item = &Question> {
        self.questions.iter().filter(move |q| q.section == section)
    }

    /// Whether it was held in another time than first planned.
    #[must_use]
    pub fn moved(&self) -> bool {
        match (&self.first_planned, &self.held) {
            (Some(first), Some((from, _))) => *from > first.end || *from < first.start,
            _ => false,
        }
    }
}

/// An edition of a report: a print in a language, with its files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edition {
    /// Its stable identifier.
    pub id: EditionId,
    /// The review.
    pub review: ReviewId,
    /// Which of its editions, from 1.
    pub n: i64,
    /// What is printed.
    pub print: Print,
    /// Of which round table, country or year; nothing where it is of everything.
    pub about: Option<String>,
    /// In which language.
    pub lang: Lang,
    /// How far it is.
    pub state: Making,
    /// When it was asked for.
    pub asked_at: DateTime<Utc>,
    /// Who asked, as the history names them.
    pub asked_by: String,
    /// The position of the network's history it was made from.
    pub position: Option<i64>,
    /// The SHA-256 of the data it was made from, hexadecimal.
    pub sha256: Option<String>,
    /// When it was made.
    pub made_at: Option<DateTime<Utc>>,
    /// Why it could not be made: a code.
    pub failed: Option<String>,
    /// When it was published.
    pub published_at: Option<DateTime<Utc>>,
    /// Its files that are made, each with how many bytes it has.
    pub files: Vec<(Form, i64)>,
}

#[derive(Deserialize)]
struct Shipped {
    source: String,
    member_states: std::collections::BTreeMap<String, Vec<String>>,
    audience: Text,
    questions: Vec<(Section, Text)>,
    clusters: Vec<(String, Text, Vec<String>)>,
}

/// What a review begins with: questions in the manner of the voluntary reviews and the round tables
/// as they are known, both unofficial.
#[derive(Debug, Clone)]
pub struct Usual {
    /// Where it comes from, and that it is nobody's official template.
    pub source: String,
    /// For whom.
    pub audience: Text,
    /// What is asked.
    pub questions: Vec<Question>,
    /// The round tables.
    pub clusters: Vec<Cluster>,
}

fn shipped() -> Shipped {
    serde_json::from_str(include_str!("../data/review.json"))
        .expect("the shipped questions are read by a test")
}

/// The Member States of the United Nations in each region that is known: the code of the region, the
/// codes of its countries.
#[must_use]
pub fn member_states() -> Vec<(String, Vec<String>)> {
    shipped().member_states.into_iter().collect()
}

/// What Aunar ships for a review; identifiers come from `id`.
#[must_use]
pub fn usual(mut id: impl FnMut() -> Uuid) -> Usual {
    let shipped = shipped();
    let question = |(section, text)| Question { id: id(), section, text };
    let questions = shipped.questions.into_iter().map(question).collect();
    let cluster =
        |(code, title, objectives)| Cluster { id: id(), code, title, objectives, confirmed: false };
    let clusters = shipped.clusters.into_iter().map(cluster).collect();
    Usual { source: shipped.source, audience: shipped.audience, questions, clusters }
}
