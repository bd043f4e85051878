//! What an owner says of its share of an activity in a window.

use super::{Handling, State};
use crate::activity::Status;
use crate::ids::{ActivityId, EntityId, ProgressId, WindowId};
use crate::period::Period;
use crate::words::Text;
use serde::{Deserialize, Serialize};

/// A report on an owner's share of an activity in a window; at most one each.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// Its stable identifier.
    pub id: ProgressId,
    /// The window.
    pub window: WindowId,
    /// The activity.
    pub activity: ActivityId,
    /// Who reports: an entity that has a part in it.
    pub entity: EntityId,
    /// Raised by one with every change; a save names the version it saw.
    pub version: i64,
    /// How far the report is.
    pub state: State,
    /// How it came there.
    pub handling: Handling,
    /// How far the activity is, if the one who reports leads it.
    pub status: Option<Status>,
    /// When it is now to be done, where it slips.
    pub slips_to: Option<Period>,
    /// Why it slips.
    pub slip_reason: Option<Text>,
    /// What the one who reports answers where status and dates contradict each other.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<Text>,
    /// What was done.
    pub note: Option<Text>,
    /// What was learnt.
    pub learnt: Option<Text>,
}
