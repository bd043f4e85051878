//! Amendments: how an endorsed plan changes. What is minor (a typing error, a date within limits, a
//! translation) is logged by those who run the network; what is substantive goes to the members it
//! touches, or to all of them, and is in force once they agree (C2).
//!
//! The text before and the text after stand in every amendment, so that whoever reads the plan sees
//! what is in force and how it came about.

mod carried;
mod stage;
mod touched;
mod weighing;

pub use carried::{carried, reason, slipped};
pub use stage::{Asked, Stage};
pub use touched::{Reach, touched, usual_reach};
pub use weighing::{Judged, LIMITS, Limits, Weight, weigh};

use crate::activity::Content;
use crate::endorsement::{Decider, Round, Verdict};
use crate::ids::{ActivityId, AmendmentId, EntityId, PlanId, RoundId};
use crate::seal::SealHash;
use crate::words::Text;
use chrono::{DateTime, Utc};
use serde::Serialize;

/// An amendment of one activity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Amendment {
    /// Its stable identifier.
    pub id: AmendmentId,
    /// The plan.
    pub plan: PlanId,
    /// Its number in the plan, from 1.
    pub n: i64,
    /// The activity.
    pub activity: ActivityId,
    /// The version of the activity it changes.
    pub base: i64,
    /// How much it changes.
    pub weight: Weight,
    /// What the activity said.
    pub before: Content,
    /// What it shall say.
    pub after: Content,
    /// Why.
    pub reason: Text,
    /// The hash of the document that says all of this: see `docs/SEAL.md`.
    pub hash: SealHash,
    /// For which entity it was asked for, if for one.
    pub proposer: Option<EntityId>,
    /// When it was asked for.
    pub proposed_at: DateTime<Utc>,
    /// Where it is.
    pub stage: Stage,
    /// How members decide on it, once they do.
    pub round: Option<Asked>,
    /// When nothing more could become of it: in force, declined or withdrawn.
    pub ended_at: Option<DateTime<Utc>>,
    /// A word on why it was declined.
    pub word: Option<String>,
}

impl Amendment {
    /// The round on it, for the same rules by which plans are endorsed.
    #[must_use]
    pub fn round(&self) -> Option<Round> {
        let asked = self.round.as_ref()?;
        let verdict = match self.stage {
            Stage::InForce => Some(Verdict::Endorsed),
            Stage::Declined => Some(Verdict::NotEndorsed),
            Stage::Withdrawn => Some(Verdict::CalledOff),
            Stage::Proposed | Stage::Open => None,
        };
        Some(Round {
            id: RoundId(self.id.0),
            version: self.base,
            hash: self.hash,
            rule: asked.rule,
            quorum: None,
            opens: asked.opens,
            closes: asked.closes,
            ended: self.ended_at.zip(verdict).map(|(at, verdict)| crate::endorsement::Ended {
                at,
                verdict,
                reason: self.word.clone(),
            }),
            deciders: asked
                .deciders
                .iter()
                .map(|entity| Decider { entity: *entity, leads: false })
                .collect(),
        })
    }
}

#[cfg(test)]
mod tests;
