//! The life of a plan: which state follows which, forward and back, and what stands in the way.
//! Each transition is a step with a name; who may take it is `access`'s to say, and what it needs is
//! said here, as codes.
//!
//! Going back is possible where it is honest: a consultation ends in a draft, a round that failed or
//! was called off gives the draft back, and a closed plan is opened again to correct it. What was
//! endorsed never becomes a draft: it changes by amendment only.

mod steps;

pub use steps::{Obstacle, Step};

use crate::endorsement::Verdict;
use crate::plan::PlanStatus;
use chrono::NaiveDate;

/// What a plan's next step depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Situation {
    /// Where the plan is.
    pub status: PlanStatus,
    /// The day on which the step is taken.
    pub today: NaiveDate,
    /// The plan's first day.
    pub start: NaiveDate,
    /// The plan's last day.
    pub end: NaiveDate,
    /// How many activities it has.
    pub activities: usize,
    /// How many members would decide on it.
    pub deciders: usize,
    /// Whether a round is open.
    pub round_open: bool,
    /// How the last round ended, if one has.
    pub last_round: Option<Verdict>,
    /// Whether a reason is given.
    pub reason: bool,
}

/// The step to a state, or everything that stands in its way.
pub fn step(now: &Situation, to: PlanStatus) -> Result<Step, Vec<Obstacle>> {
    let Some(step) = Step::between(now.status, to) else {
        return Err(vec![Obstacle::NoSuchStep]);
    };
    let endorsed = now.last_round == Some(Verdict::Endorsed);
    let mut obstacles = Vec::new();
    let mut refuse = |when: bool, obstacle| {
        if when {
            obstacles.push(obstacle);
        }
    };
    refuse(now.round_open, Obstacle::RoundOpen);
    match step {
        Step::Consult => refuse(now.activities == 0, Obstacle::NoActivities),
        Step::Submit => {
            refuse(now.activities == 0, Obstacle::NoActivities);
            refuse(now.deciders == 0, Obstacle::NobodyDecides);
        }
        Step::Endorse => refuse(!endorsed, Obstacle::NotEndorsed),
        Step::TakeBack => refuse(endorsed, Obstacle::AlreadyEndorsed),
        Step::Begin => refuse(now.today < now.start, Obstacle::BeforeItsFirstDay),
        Step::Close => refuse(now.today <= now.end && !now.reason, Obstacle::NeedsAReason),
        Step::EndConsultation | Step::Reopen => {}
    }
    refuse(step.leads_back() && !now.reason, Obstacle::NeedsAReason);
    if obstacles.is_empty() { Ok(step) } else { Err(obstacles) }
}

#[cfg(test)]
mod tests;
