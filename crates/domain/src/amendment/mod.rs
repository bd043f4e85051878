//! Amendments: how an endorsed plan changes. What is minor (a typing error, a date within limits, a
//! translation) is logged by those who run the network; what is substantive goes to the members it
//! touches, or to all of them, and is in force once they agree (C2).
//!
//! The text before and the text after stand in every amendment, so that whoever reads the plan sees
//! what is in force and how it came about.

mod touched;
mod weighing;

pub use touched::{Reach, touched, usual_reach};
pub use weighing::{Judged, LIMITS, Limits, Weight, weigh};

use crate::activity::{Activity, Content};
use crate::endorsement::{Decider, Round, Rule, Verdict};
use crate::ids::{ActivityId, AmendmentId, EntityId, PlanId, RoundId};
use crate::seal::SealHash;
use crate::words::{Lang, Text};
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;

codes! {
    /// Where an amendment is.
    pub enum Stage ("stage of an amendment") {
        /// Somebody has asked for it.
        Proposed = "proposed",
        /// Members decide on it.
        Open = "open",
        /// It is part of the text in force.
        InForce = "in-force",
        /// It was not agreed on, or those who run the network have declined it.
        Declined = "declined",
        /// Whoever asked for it has taken it back.
        Withdrawn = "withdrawn",
    }
}

impl Stage {
    /// Whether something may still become of it; one activity has one such amendment at a time.
    #[must_use]
    pub const fn is_pending(self) -> bool {
        matches!(self, Stage::Proposed | Stage::Open)
    }
}

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

/// How members are asked about an amendment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Asked {
    /// The rule.
    pub rule: Rule,
    /// Whether those it touches are asked, or all.
    pub reach: Reach,
    /// When they were first asked.
    pub opens: DateTime<Utc>,
    /// Their last day.
    pub closes: NaiveDate,
    /// Who decides.
    pub deciders: Vec<EntityId>,
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

/// The content of an activity that is moved to another time: the period first planned and the
/// reason are kept, so that a slip never looks like a plan.
#[must_use]
pub fn slipped(before: &Content, mut after: Content, reason: &Text) -> Content {
    if before.period != after.period && before.period.is_some() {
        after.first_period = before.first_period.or(before.period);
        if after.first_period == after.period {
            // Back where it was first planned: nothing has slipped.
            after.first_period = None;
            after.slip_reason = None;
        } else if after.slip_reason == before.slip_reason {
            after.slip_reason = Some(reason.clone());
        }
    }
    after
}

/// An activity as it goes into another plan: a record of its own that says where it comes from.
/// What belongs to the plan it leaves (priority, result) is left behind; a new time is a slip.
#[must_use]
pub fn carried(
    activity: &Activity,
    period: Option<crate::period::Period>,
    reason: &Text,
) -> Content {
    let before = &activity.content;
    let after = Content {
        priority: None,
        result: None,
        period: period.or(before.period),
        period_note: if period.is_some() { None } else { before.period_note.clone() },
        ..before.clone()
    };
    slipped(before, after, reason)
}

/// A reason in a language; `None` where there is no word.
#[must_use]
pub fn reason(words: &str, lang: Lang) -> Option<Text> {
    Text::new(lang, words)
}

#[cfg(test)]
mod tests;
