//! Evidence: what shows that something was done.

use crate::ids::{ActivityId, EntityId, EvidenceId, PlanId, WindowId};
use crate::words::{Lang, Text};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

codes! {
    /// What kind of thing shows what was done.
    pub enum EvidenceKind ("kind of evidence") {
        /// A report.
        Report = "report",
        /// A publication, guidance, a tool.
        Publication = "publication",
        /// Data.
        Dataset = "dataset",
        /// An agenda or programme.
        Agenda = "agenda",
        /// Minutes or conclusions.
        Minutes = "minutes",
        /// Counts of who took part, never names.
        Participation = "participation",
        /// A recording.
        Recording = "recording",
        /// A picture.
        Picture = "picture",
        /// News about it.
        News = "news",
        /// Anything else.
        Other = "other",
    }
}

/// Where it is to be found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shown {
    /// Under an address elsewhere.
    Link(String),
    /// In a file kept here.
    File {
        /// Its SHA-256.
        sha256: [u8; 32],
        /// The name it came with.
        name: String,
        /// What it is by its content.
        media_type: String,
        /// How many bytes it has.
        bytes: i64,
    },
}

/// A link or a file that shows what was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// Its stable identifier.
    pub id: EvidenceId,
    /// Its plan.
    pub plan: PlanId,
    /// Its reference, unique in the plan: `E-012`.
    pub reference: String,
    /// The activity.
    pub activity: ActivityId,
    /// Who brought it.
    pub entity: EntityId,
    /// The window it was reported in, if in one.
    pub window: Option<WindowId>,
    /// Its title.
    pub title: Text,
    /// Its kind.
    pub kind: EvidenceKind,
    /// The language it is in.
    pub lang: Option<Lang>,
    /// Its day.
    pub day: Option<NaiveDate>,
    /// Where it is.
    pub shown: Shown,
    /// When it was withdrawn: it stays in the history, and is shown no more.
    pub withdrawn_at: Option<DateTime<Utc>>,
    /// When it was brought.
    pub at: DateTime<Utc>,
    /// Who brought it.
    pub by: String,
}
