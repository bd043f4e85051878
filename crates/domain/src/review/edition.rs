//! Editions: a report as it was printed.

use crate::ids::{EditionId, ReviewId};
use crate::words::Lang;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

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
