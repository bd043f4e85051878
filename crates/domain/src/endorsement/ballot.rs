//! What a member sends in, and why it may not count.

use super::Round;
use super::decider::Stance;
use crate::ids::{EntityId, MandateId, PersonId};
use crate::mandate::Role;
use crate::seal::SealHash;
use crate::words::Lang;
use chrono::{DateTime, Utc};

/// Who signs for a member: the person, the mandate, and both as they were at the time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// The person.
    pub person: PersonId,
    /// The mandate.
    pub mandate: MandateId,
    /// The name the person had.
    pub name: String,
    /// The role the mandate gave.
    pub role: Role,
}

/// A decision of a member: one row, never changed; the last that counts is the member's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// Its number in the round, from 1: later ones are larger.
    pub n: i64,
    /// The member.
    pub entity: EntityId,
    /// What it decided.
    pub stance: Stance,
    /// The reservation, the objection, or a word that goes with it; as written.
    pub words: Option<String>,
    /// The language it was written in.
    pub lang: Lang,
    /// The hash of the document it was decided on.
    pub hash: SealHash,
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub signed: Signature,
}

codes! {
    /// Why a decision is refused. Nothing of it is lost: it is shown again and recorded.
    pub enum Refusal ("reason to refuse a decision") {
        /// The round has ended, or has not begun.
        Closed = "closed",
        /// No mandate of the person's allows to decide for this member.
        NoMandate = "no-mandate",
        /// The entity is no member that decides in this round.
        NotADecider = "not-a-decider",
        /// It was decided on another document than the one before the members.
        OtherDocument = "other-document",
        /// Somebody decided for the member after the form was opened, or the form was sent twice.
        Overtaken = "overtaken",
        /// A reservation or an objection without words.
        NeedsWords = "needs-words",
        /// More words than a decision may have.
        TooLong = "too-long",
        /// No decision was chosen.
        NoStance = "no-stance",
    }
}

impl Refusal {
    /// Whether the form was not filled in, rather than a decision refused.
    #[must_use]
    pub const fn is_of_form(self) -> bool {
        matches!(self, Refusal::NeedsWords | Refusal::TooLong | Refusal::NoStance)
    }
}

/// Most characters of a reservation or objection.
pub const MOST_WORDS: usize = 4000;

/// A decision as it is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ballot<'a> {
    /// For whom.
    pub entity: EntityId,
    /// What.
    pub stance: Stance,
    /// With which words, tidied.
    pub words: &'a str,
    /// On which document.
    pub hash: SealHash,
    /// The number of the member's last decision that the form showed; 0: none.
    pub seen: i64,
}

/// Whether a decision can be taken into a round at a moment; whether the person may decide for the
/// member is `access`'s to say.
pub fn admit(
    round: &Round,
    decisions: &[Decision],
    ballot: &Ballot<'_>,
    at: DateTime<Utc>,
) -> Result<(), Refusal> {
    let last = decisions.iter().filter(|d| d.entity == ballot.entity).map(|d| d.n).max();
    if !round.takes_decisions(at) {
        Err(Refusal::Closed)
    } else if !round.decides(ballot.entity) {
        Err(Refusal::NotADecider)
    } else if ballot.hash != round.hash {
        Err(Refusal::OtherDocument)
    } else if last.unwrap_or(0) != ballot.seen {
        Err(Refusal::Overtaken)
    } else if ballot.stance.needs_words() && ballot.words.is_empty() {
        Err(Refusal::NeedsWords)
    } else if ballot.words.chars().count() > MOST_WORDS {
        Err(Refusal::TooLong)
    } else {
        Ok(())
    }
}
