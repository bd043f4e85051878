//! Dates against the status and against the plan.
//!
//! A period given in quarters starts on some day of its first quarter and ends on some day of its
//! last: a rule is hit only when no such day makes it right.

use super::{Fact, Rule};
use crate::activity::{Content, Status};
use crate::period::Period;
use chrono::NaiveDate;

/// The latest day on which a period can start.
fn latest_start(period: &Period) -> NaiveDate {
    period.precision.around(period.start).1
}

/// The earliest day on which a period can end.
fn earliest_end(period: &Period) -> NaiveDate {
    period.precision.around(period.end).0
}

/// What is against the status on a day.
pub(super) fn against_status(rule: Rule, content: &Content, today: NaiveDate) -> Option<Fact> {
    let period = content.period.as_ref()?;
    match (rule, content.status) {
        (Rule::LateImplementation, Status::Implementation) => {
            (period.end < today).then_some(Fact::Ended(period.end))
        }
        (Rule::LateStart, Status::Pipeline) => {
            let by = latest_start(period);
            (by < today).then_some(Fact::Started(by))
        }
        (Rule::EarlyClosing, status @ (Status::Finalisation | Status::Closed)) => {
            (earliest_end(period) >= today).then_some(Fact::Ends(status, period.end))
        }
        _ => None,
    }
}

/// What lies outside the plan's first and last day.
pub(super) fn outside(content: &Content, (first, last): (NaiveDate, NaiveDate)) -> Option<Fact> {
    let period = content.period.as_ref()?;
    (latest_start(period) < first || earliest_end(period) > last)
        .then_some(Fact::Outside(*period, first, last))
}
