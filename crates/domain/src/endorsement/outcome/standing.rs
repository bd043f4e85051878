//! Where an endorsement stands.

use crate::endorsement::{Decision, Stance, Verdict};
use crate::ids::EntityId;

/// Where a round stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Members decide.
    Open,
    /// It has ended.
    Ended(Verdict),
}

/// Where one member stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing<'a> {
    /// The member.
    pub entity: EntityId,
    /// Its decision, if it has decided.
    pub decision: Option<&'a Decision>,
    /// Whether it consents by silence.
    pub by_silence: bool,
    /// Whether its decision counts under the rule.
    pub counts: bool,
}

/// What becomes of a round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome<'a> {
    /// Where it stands.
    pub state: State,
    /// Whether the rule would be met if it ended at this moment.
    pub met: bool,
    /// Where each member stands, in the round's order.
    pub standing: Vec<Standing<'a>>,
    /// The members the rule still waits for, or waited for in vain.
    pub missing: Vec<EntityId>,
    /// The members whose decision stands in the way.
    pub in_the_way: Vec<EntityId>,
}

impl Outcome<'_> {
    /// How many members decided so.
    #[must_use]
    pub fn count(&self, stance: Stance) -> usize {
        self.standing.iter().filter(|s| s.decision.is_some_and(|d| d.stance == stance)).count()
    }

    /// How many members consent by silence.
    #[must_use]
    pub fn silent(&self) -> usize {
        self.standing.iter().filter(|s| s.by_silence).count()
    }

    /// How it ended, if it has.
    #[must_use]
    pub fn verdict(&self) -> Option<Verdict> {
        match self.state {
            State::Open => None,
            State::Ended(verdict) => Some(verdict),
        }
    }
}
