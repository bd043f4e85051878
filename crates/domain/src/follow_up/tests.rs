//! What the tests of follow-up have in common.

use crate::ids::{NetworkId, PlanId};
use crate::plan::{Plan, PlanStatus};
use crate::words::{Lang, Text};
use chrono::NaiveDate;
use uuid::Uuid;

pub(super) fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// A plan of two years that was endorsed in the middle of its first and is under way.
pub(super) fn plan() -> Plan {
    Plan {
        id: PlanId(Uuid::nil()),
        network: NetworkId(Uuid::nil()),
        code: "2023-2024".to_owned(),
        title: Text::new(Lang::Es, "Plan").expect("words"),
        summary: None,
        start: day("2023-01-01"),
        end: day("2024-12-31"),
        status: PlanStatus::Implementation,
        endorsed_on: Some(day("2023-05-31")),
        open_to: Default::default(),
        sealed: true,
        illustrative: false,
    }
}
