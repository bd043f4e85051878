//! Whether a report came in its time.

use super::Handling;
use crate::follow_up::State;
use chrono::NaiveDate;

codes! {
    /// How a report that is owed stands to its day.
    pub enum Timing ("timing of a report") {
        /// Handed in, in time.
        InTime = "in-time",
        /// Handed in after its day.
        Late = "late",
        /// Still to be handed in, and its day has not passed.
        Due = "due",
        /// Not handed in, and its day has passed.
        Missing = "missing",
    }
}

/// How a report stands to its day. What was given back is not handed in.
#[must_use]
pub fn timing(report: Option<(State, &Handling)>, due: NaiveDate, today: NaiveDate) -> Timing {
    match report {
        Some((state, handling)) if state.counts() => {
            if handling.is_late(due) {
                Timing::Late
            } else {
                Timing::InTime
            }
        }
        _ if today > due => Timing::Missing,
        _ => Timing::Due,
    }
}
