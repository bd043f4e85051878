//! Endorsement: each member decides on one exact version of a plan, under a rule the plan has (C2,
//! C3). What becomes of a round follows from what was decided, when, and on which hash, by a pure
//! function: [`outcome`].

pub mod commitment;
mod outcome;
pub mod reminder;
#[cfg(test)]
mod tests;

pub use outcome::{Outcome, Standing, State, after_every_decision, ending, outcome};

use crate::ids::{EntityId, MandateId, PersonId, RoundId};
use crate::mandate::Role;
use crate::network::{Member, MemberRole};
use crate::seal::SealHash;
use crate::words::Lang;
use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};

codes! {
    /// By which rule a plan is endorsed.
    pub enum Rule ("rule of endorsement") {
        /// Every member decides and none objects.
        EveryMember = "every-member",
        /// No member objects by a date; silence is consent (the silence procedure).
        NoObjection = "no-objection",
        /// Every entity that leads the network endorses.
        CoLeads = "co-leads",
        /// At least a number of members endorse.
        Quorum = "quorum",
    }
}

codes! {
    /// What a member decides.
    pub enum Stance ("decision") {
        /// It endorses the plan.
        Endorse = "endorse",
        /// It endorses the plan and says what it keeps for itself.
        Reservation = "reservation",
        /// It steps aside: neither for nor against.
        Abstain = "abstain",
        /// It stands against the plan and says why.
        Object = "object",
    }
}

impl Stance {
    /// Whether the member stands behind the plan.
    #[must_use]
    pub const fn endorses(self) -> bool {
        matches!(self, Stance::Endorse | Stance::Reservation)
    }

    /// Whether it needs words: a reservation and an objection say what they are about.
    #[must_use]
    pub const fn needs_words(self) -> bool {
        matches!(self, Stance::Reservation | Stance::Object)
    }
}

codes! {
    /// How a round ended.
    pub enum Verdict ("outcome of a round") {
        /// The plan is endorsed.
        Endorsed = "endorsed",
        /// It is not.
        NotEndorsed = "not-endorsed",
        /// The round was called off before its end.
        CalledOff = "called-off",
    }
}

/// Who decides in a round: the members of the network as they were when it opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Decider {
    /// The member.
    pub entity: EntityId,
    /// Whether it leads the network.
    pub leads: bool,
}

impl Decider {
    /// The members of a network that decide, in their order: observers and stakeholders do not.
    #[must_use]
    pub fn among(members: &[Member]) -> Vec<Self> {
        members
            .iter()
            .filter(|m| matches!(m.role, MemberRole::CoLead | MemberRole::Member))
            .map(|m| Self { entity: m.entity, leads: m.role == MemberRole::CoLead })
            .collect()
    }
}

/// A round of endorsement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// Its stable identifier.
    pub id: RoundId,
    /// The sealed version before the members.
    pub version: i64,
    /// The hash of its document.
    pub hash: SealHash,
    /// The rule.
    pub rule: Rule,
    /// How many have to endorse, under the rule that asks for a number.
    pub quorum: Option<u32>,
    /// When it opened.
    pub opens: DateTime<Utc>,
    /// The last day on which members decide.
    pub closes: NaiveDate,
    /// When it ended, if it has, and how.
    pub ended: Option<Ended>,
    /// Who decides.
    pub deciders: Vec<Decider>,
}

/// The end of a round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ended {
    /// When.
    pub at: DateTime<Utc>,
    /// How.
    pub verdict: Verdict,
    /// Why, where it was called off.
    pub reason: Option<String>,
}

impl Round {
    /// The moment from which nothing is decided any more: when its last day is over everywhere on
    /// earth, so that nobody in the region loses the evening of that day; or when it ended before.
    #[must_use]
    pub fn end(&self) -> DateTime<Utc> {
        let last = last_moment(self.closes);
        self.ended.as_ref().map_or(last, |ended| ended.at.min(last))
    }

    /// Whether members decide at a moment.
    #[must_use]
    pub fn takes_decisions(&self, at: DateTime<Utc>) -> bool {
        self.ended.is_none() && self.opens <= at && at < self.end()
    }

    /// The day that a round which ends at a moment is said to have ended on: never later than its
    /// last day.
    #[must_use]
    pub fn day_of_ending(&self, at: DateTime<Utc>) -> NaiveDate {
        at.date_naive().min(self.closes)
    }

    /// Whether an entity decides in it.
    #[must_use]
    pub fn decides(&self, entity: EntityId) -> bool {
        self.deciders.iter().any(|d| d.entity == entity)
    }

    /// The members whose decisions count under its rule.
    pub fn counting(&self) -> impl Iterator<Item = EntityId> {
        let leads_only = self.rule == Rule::CoLeads;
        self.deciders.iter().filter(move |d| d.leads || !leads_only).map(|d| d.entity)
    }
}

/// The first moment at which a day is over everywhere on earth: noon of the next, universal time.
#[must_use]
pub fn last_moment(day: NaiveDate) -> DateTime<Utc> {
    let midnight = day.checked_add_days(Days::new(1)).unwrap_or(day).and_time(NaiveTime::MIN);
    (midnight + TimeDelta::hours(12)).and_utc()
}

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
