//! The steps of a plan, and what stands in their way.

use crate::plan::PlanStatus;

codes! {
    /// A step from one state of a plan to another.
    pub enum Step ("step of a plan") {
        /// Draft to consultation.
        Consult = "consult",
        /// Consultation back to draft.
        EndConsultation = "end-consultation",
        /// Draft or consultation to endorsement: a version is sealed and a round opens.
        Submit = "submit",
        /// Endorsement to endorsed: the round's result.
        Endorse = "endorse",
        /// Endorsement back to draft: the round failed or was called off.
        TakeBack = "take-back",
        /// Endorsed to implementation.
        Begin = "begin",
        /// Implementation to closed.
        Close = "close",
        /// Closed back to implementation, only to correct.
        Reopen = "reopen",
    }
}

codes! {
    /// Why a plan does not take a step.
    pub enum Obstacle ("obstacle") {
        /// No step leads from the one state to the other.
        NoSuchStep = "no-such-step",
        /// The plan has no activities.
        NoActivities = "no-activities",
        /// Nobody would decide: the network has no members that do under the rule.
        NobodyDecides = "nobody-decides",
        /// A round is open.
        RoundOpen = "round-open",
        /// No round has ended in an endorsement.
        NotEndorsed = "not-endorsed",
        /// The last round has endorsed the plan: it is not taken back any more.
        AlreadyEndorsed = "already-endorsed",
        /// The plan's first day has not come.
        BeforeItsFirstDay = "before-its-first-day",
        /// Going back, and ending before the last day, need a reason that everybody can read.
        NeedsAReason = "needs-a-reason",
    }
}

impl Step {
    /// The step from one state to another, if there is one.
    #[must_use]
    pub const fn between(from: PlanStatus, to: PlanStatus) -> Option<Self> {
        use PlanStatus as S;
        Some(match (from, to) {
            (S::Draft, S::Consultation) => Step::Consult,
            (S::Consultation, S::Draft) => Step::EndConsultation,
            (S::Draft | S::Consultation, S::Endorsement) => Step::Submit,
            (S::Endorsement, S::Endorsed) => Step::Endorse,
            (S::Endorsement, S::Draft) => Step::TakeBack,
            (S::Endorsed, S::Implementation) => Step::Begin,
            (S::Implementation, S::Closed) => Step::Close,
            (S::Closed, S::Implementation) => Step::Reopen,
            _ => return None,
        })
    }

    /// The state it leads to.
    #[must_use]
    pub const fn to(self) -> PlanStatus {
        match self {
            Step::Consult => PlanStatus::Consultation,
            Step::EndConsultation | Step::TakeBack => PlanStatus::Draft,
            Step::Submit => PlanStatus::Endorsement,
            Step::Endorse => PlanStatus::Endorsed,
            Step::Begin | Step::Reopen => PlanStatus::Implementation,
            Step::Close => PlanStatus::Closed,
        }
    }

    /// The steps that lead out of a state.
    pub fn from(state: PlanStatus) -> impl Iterator<Item = Self> {
        Step::ALL.iter().copied().filter(move |step| Step::between(state, step.to()) == Some(*step))
    }

    /// Whether a person takes it by itself. The others are what opening, closing or calling off a
    /// round does, and opening and closing a consultation.
    #[must_use]
    pub const fn is_taken_by_hand(self) -> bool {
        matches!(self, Step::Begin | Step::Close | Step::Reopen)
    }

    /// Whether it leads back.
    #[must_use]
    pub const fn leads_back(self) -> bool {
        matches!(self, Step::EndConsultation | Step::TakeBack | Step::Reopen)
    }
}
