//! What a report is asked before it is handed in: a status that contradicts the dates, a new time that
//! is none. A question is answered with a word, or by saying something else; only what cannot be is
//! refused.

use crate::activity::{Content, Status};
use crate::period::Period;
use crate::plan::Plan;
use chrono::NaiveDate;

codes! {
    /// What is asked about a status and the dates.
    pub enum Question ("question about a report") {
        /// It says that nothing has begun, and its time to begin is over.
        NotBegun = "not-begun",
        /// It says that it goes on, and its time is over.
        Over = "over",
        /// It says that it is done, and its time is not over.
        DoneEarly = "done-early",
        /// It says that it goes on, and its time has not begun.
        BegunEarly = "begun-early",
        /// It was done, and now it is not.
        Undone = "undone",
        /// It is done or given up, and yet to be done later.
        LaterThough = "later-though",
        /// It is to be done after the plan is over.
        AfterPlan = "after-plan",
    }
}

/// What a report says of status and time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said {
    /// How far the activity is.
    pub status: Status,
    /// When it is to be done now, where that changes.
    pub slips_to: Option<Period>,
}

/// What is asked about what a report says of an activity. `until` is the last day reported on, and
/// `today` the day of the report: what is true on either is not asked about.
#[must_use]
pub fn questions(
    content: &Content,
    plan: &Plan,
    said: Said,
    (until, today): (NaiveDate, NaiveDate),
) -> Vec<Question> {
    use Status as S;
    let mut questions = Vec::new();
    let done = matches!(said.status, S::Closed | S::Finalisation);
    if let Some(period) = said.slips_to.or(content.period) {
        // A quarter has begun for certain when it is over: nobody named a day in it.
        let begins_by = period.precision.around(period.start).1;
        if said.status == S::Pipeline && begins_by < until {
            questions.push(Question::NotBegun);
        }
        let goes_on = matches!(said.status, S::Pipeline | S::Implementation | S::Suspended);
        if goes_on && period.end < until {
            questions.push(Question::Over);
        }
        let ends_by = period.precision.around(period.end).0;
        if said.status == S::Closed && said.slips_to.is_none() && ends_by > until.max(today) {
            questions.push(Question::DoneEarly);
        }
        if said.status == S::Implementation && period.start > until.max(today) {
            questions.push(Question::BegunEarly);
        }
    }
    if content.status == S::Closed && !done {
        questions.push(Question::Undone);
    }
    if let Some(to) = said.slips_to {
        if (said.status == S::Closed && to.end > until.max(today)) || said.status == S::Cancelled {
            questions.push(Question::LaterThough);
        }
        if to.end > plan.end {
            questions.push(Question::AfterPlan);
        }
    }
    questions
}

codes! {
    /// Why a new time is none.
    pub enum NoSlip ("reason why a new period is not taken") {
        /// The activity has no time that it could slip from: that is an amendment.
        NoPeriod = "no-period",
        /// It is not later than the one before.
        NotLater = "not-later",
        /// Nobody said why.
        NoReason = "no-reason",
    }
}

/// Whether an activity can slip to a period: it ends later than before, or begins later and ends no
/// earlier; and somebody says why.
pub fn slip(content: &Content, to: Period, has_reason: bool) -> Result<(), NoSlip> {
    let from = content.period.ok_or(NoSlip::NoPeriod)?;
    let later = to.end > from.end || to.end == from.end && to.start > from.start;
    match (later, has_reason) {
        (false, _) => Err(NoSlip::NotLater),
        (true, false) => Err(NoSlip::NoReason),
        (true, true) => Ok(()),
    }
}

#[cfg(test)]
mod tests;
