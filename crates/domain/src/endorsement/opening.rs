//! Opening a round of endorsement.

use super::decider::{Decider, Rule};
use chrono::{Days, NaiveDate};

codes! {
    /// Why a round does not open as asked.
    pub enum Unopenable ("obstacle to a round") {
        /// The last day is not after today.
        ClosesTooSoon = "closes-too-soon",
        /// The last day is more than a year away.
        ClosesTooLate = "closes-too-late",
        /// Under a quorum the number of members has to be said.
        QuorumMissing = "quorum-missing",
        /// There are not so many members, or none are asked for.
        QuorumImpossible = "quorum-impossible",
        /// The rule asks those who lead the network, and nobody does.
        NobodyLeads = "nobody-leads",
        /// The network has no members that decide.
        NobodyDecides = "nobody-decides",
    }
}

/// Most days a round may be open: a year's silence is no consent.
const MOST_DAYS: u64 = 366;

/// Checks what a round is to be opened with.
pub fn check_opening(
    rule: Rule,
    quorum: Option<u32>,
    closes: NaiveDate,
    today: NaiveDate,
    deciders: &[Decider],
) -> Result<(), Vec<Unopenable>> {
    let mut obstacles = Vec::new();
    let mut refuse = |when: bool, why| {
        if when {
            obstacles.push(why);
        }
    };
    refuse(closes <= today, Unopenable::ClosesTooSoon);
    let latest = today.checked_add_days(Days::new(MOST_DAYS));
    refuse(latest.is_some_and(|latest| closes > latest), Unopenable::ClosesTooLate);
    refuse(deciders.is_empty(), Unopenable::NobodyDecides);
    match (rule, quorum) {
        (Rule::Quorum, None) => refuse(true, Unopenable::QuorumMissing),
        (Rule::Quorum, Some(n)) => refuse(
            n == 0 || usize::try_from(n).is_ok_and(|n| n > deciders.len()),
            Unopenable::QuorumImpossible,
        ),
        (Rule::CoLeads, _) => refuse(
            !deciders.is_empty() && !deciders.iter().any(|d| d.leads),
            Unopenable::NobodyLeads,
        ),
        _ => {}
    }
    if obstacles.is_empty() { Ok(()) } else { Err(obstacles) }
}
