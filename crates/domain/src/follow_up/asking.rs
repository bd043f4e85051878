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
mod tests {
    use super::*;
    use crate::ids::{NetworkId, PlanId};
    use crate::period::Unit;
    use crate::plan::PlanStatus;
    use crate::words::{Lang, Text};
    use uuid::Uuid;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn quarter(text: &str) -> Period {
        Period::one(day(text), Unit::Quarter)
    }

    fn plan() -> Plan {
        Plan {
            id: PlanId(Uuid::nil()),
            network: NetworkId(Uuid::nil()),
            code: "2023-2024".to_owned(),
            title: Text::new(Lang::Es, "Plan").expect("words"),
            summary: None,
            start: day("2023-01-01"),
            end: day("2024-12-31"),
            status: PlanStatus::Implementation,
            endorsed_on: None,
            open_to: Default::default(),
            sealed: true,
            illustrative: false,
        }
    }

    fn content(status: Status, period: Option<Period>) -> Content {
        let title = Text::new(Lang::Es, "Taller").expect("words");
        Content { status, period, ..Content::titled(title) }
    }

    #[test]
    fn a_status_that_contradicts_the_dates_is_asked_about() {
        use Question as Q;
        use Status as S;
        // Reported on until the end of June, on the fifth of July.
        let days = (day("2024-06-30"), day("2024-07-05"));
        let (q1, q2, q3) = (quarter("2024-01-01"), quarter("2024-04-01"), quarter("2024-07-01"));
        let q4 = quarter("2024-10-01");
        let next = quarter("2025-01-01");
        let long =
            Period::new(day("2024-01-01"), day("2024-12-31"), Unit::Month).expect("in order");
        let asked = |was: Status, period: Option<Period>, says: Status, to: Option<Period>| {
            questions(&content(was, period), &plan(), Said { status: says, slips_to: to }, days)
        };
        for (was, period, says, to, questions) in [
            (S::Pipeline, Some(q1), S::Pipeline, None, vec![Q::NotBegun, Q::Over]),
            // On some day of the quarter it may have begun, until the quarter is over.
            (S::Pipeline, Some(q2), S::Pipeline, None, vec![]),
            (S::Pipeline, Some(q3), S::Pipeline, None, vec![]),
            (S::Pipeline, Some(long), S::Pipeline, None, vec![Q::NotBegun]),
            (S::Implementation, Some(q1), S::Implementation, None, vec![Q::Over]),
            (S::Implementation, Some(q2), S::Implementation, None, vec![]),
            (S::Implementation, Some(q1), S::Suspended, None, vec![Q::Over]),
            (S::Implementation, Some(q1), S::Finalisation, None, vec![]),
            (S::Implementation, Some(q1), S::Closed, None, vec![]),
            (S::Implementation, Some(q2), S::Closed, None, vec![]),
            // Today is in its last quarter: it can be done.
            (S::Implementation, Some(q3), S::Closed, None, vec![]),
            (S::Implementation, Some(q4), S::Closed, None, vec![Q::DoneEarly]),
            (S::Implementation, Some(long), S::Closed, None, vec![Q::DoneEarly]),
            (S::Pipeline, Some(q3), S::Implementation, None, vec![]),
            (S::Pipeline, Some(q4), S::Implementation, None, vec![Q::BegunEarly]),
            (S::Closed, Some(q1), S::Implementation, None, vec![Q::Over, Q::Undone]),
            (S::Closed, Some(q1), S::Closed, None, vec![]),
            // A later time answers most of it.
            (S::Pipeline, Some(q1), S::Pipeline, Some(q3), vec![]),
            (S::Implementation, Some(q1), S::Implementation, Some(q2), vec![]),
            (S::Pipeline, Some(q1), S::Pipeline, Some(next), vec![Q::AfterPlan]),
            (S::Implementation, Some(q1), S::Closed, Some(q2), vec![]),
            (S::Implementation, Some(q1), S::Closed, Some(q4), vec![Q::LaterThough]),
            (S::Implementation, Some(q1), S::Cancelled, Some(q2), vec![Q::LaterThough]),
            (S::Implementation, Some(q1), S::Cancelled, None, vec![]),
            (S::Implementation, None, S::Pipeline, None, vec![]),
        ] {
            assert_eq!(
                asked(was, period, says, to),
                questions,
                "{was:?} {period:?} {says:?} {to:?}"
            );
        }
    }

    #[test]
    fn a_slip_leads_to_later_and_says_why() {
        let same =
            Period::new(day("2024-01-01"), day("2024-06-30"), Unit::Quarter).expect("in order");
        let from = Some(same);
        for (from, to, has_reason, expected) in [
            (from, quarter("2024-07-01"), true, Ok(())),
            (from, quarter("2024-07-01"), false, Err(NoSlip::NoReason)),
            // It begins later and ends on the same day.
            (from, quarter("2024-04-01"), true, Ok(())),
            (from, quarter("2024-01-01"), true, Err(NoSlip::NotLater)),
            (from, quarter("2023-10-01"), false, Err(NoSlip::NotLater)),
            (None, quarter("2024-07-01"), true, Err(NoSlip::NoPeriod)),
        ] {
            assert_eq!(slip(&content(Status::Pipeline, from), to, has_reason), expected);
        }
        assert_eq!(slip(&content(Status::Pipeline, from), same, true), Err(NoSlip::NotLater));
    }
}
