//! Commitments: what a member takes on by endorsing, line by line as the sealed plan says it: what
//! it leads, co-leads, contributes to, funds. It confirms each line, or says what is wrong with it;
//! what was delivered is later compared with it.

use crate::activity::{Activity, Part, Status};
use crate::ids::{ActivityId, EntityId};
use chrono::{DateTime, Utc};
use std::sync::Arc;

codes! {
    /// What a member says of a line.
    pub enum Answer ("answer to a commitment") {
        /// So it is.
        Confirmed = "confirmed",
        /// It is otherwise: the note says how.
        Corrected = "corrected",
    }
}

/// The parts that commit a member.
pub const COMMITTING: [Part; 4] = [Part::Lead, Part::CoLead, Part::Contributor, Part::Funder];

/// A line: an entity's part in an activity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Line {
    /// The activity.
    pub activity: ActivityId,
    /// The part.
    pub part: Part,
}

/// A member's answer to a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commitment {
    /// The member.
    pub entity: EntityId,
    /// The line.
    pub line: Line,
    /// The answer.
    pub answer: Answer,
    /// What is otherwise; as written.
    pub note: Option<String>,
    /// When it was last given.
    pub at: DateTime<Utc>,
}

/// The lines of an entity in a plan: what it leads first, then by activity.
#[must_use]
pub fn lines<'a>(
    activities: impl IntoIterator<Item = &'a Arc<Activity>> + Copy,
    entity: EntityId,
) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for part in COMMITTING {
        for activity in activities {
            let has =
                activity.content.involved.iter().any(|i| i.entity == entity && i.part == part);
            if has {
                lines.push(Line { activity: activity.id, part });
            }
        }
    }
    lines
}

codes! {
    /// What has become of what a member took on.
    pub enum Fate ("what became of a commitment") {
        /// Its activity is done: completed, or being finalized. No name of one status says both.
        Done = "done",
        /// Its activity is under way.
        UnderWay = "under-way",
        /// Its activity is planned for when it was first planned.
        Ahead = "ahead",
        /// Its activity is interrupted, or not begun and planned for later than at first.
        Postponed = "postponed",
        /// Its activity goes on in another plan.
        CarriedOver = "carried-over",
        /// Its activity was given up.
        Cancelled = "cancelled",
        /// The member no longer has this part in it.
        Left = "left",
    }
}

/// What has become of a line of an entity, by what its activity says now and whether another plan
/// goes on with it.
#[must_use]
pub fn fate(activity: &Activity, entity: EntityId, part: Part, carried: bool) -> Fate {
    let content = &activity.content;
    if !content.involved.iter().any(|i| i.entity == entity && i.part == part) {
        return Fate::Left;
    }
    match content.status {
        Status::Closed => Fate::Done,
        _ if carried => Fate::CarriedOver,
        Status::Finalisation => Fate::Done,
        Status::Implementation => Fate::UnderWay,
        Status::Suspended => Fate::Postponed,
        Status::Cancelled => Fate::Cancelled,
        Status::Pipeline => match (content.period, content.first_period) {
            (Some(now), Some(first)) if now.start > first.start || now.end > first.end => {
                Fate::Postponed
            }
            _ => Fate::Ahead,
        },
    }
}

#[cfg(test)]
mod tests;
