//! The rules that a plan is checked by.

use super::{About, Severity};

codes! {
    /// A rule of the plan check. The first nine are what UN INFO looks at before it publishes a plan.
    pub enum Rule ("rule of the plan check") {
        /// Being carried out, though its end has passed.
        LateImplementation = "late-implementation",
        /// Planned, though its start has passed.
        LateStart = "late-start",
        /// Being finalised or closed, though its end has not passed.
        EarlyClosing = "early-closing",
        /// No SDG target.
        NoSdgTarget = "no-sdg-target",
        /// No contributing partner: nobody pays for it.
        NoFunder = "no-funder",
        /// No implementing partner.
        NoImplementer = "no-implementer",
        /// The gender equality marker is not assessed; 0 is.
        NoGenderMarker = "no-gender-marker",
        /// The human rights marker is not assessed; 0 is.
        NoHumanRightsMarker = "no-human-rights-marker",
        /// No function of the UN development system.
        NoQcprFunction = "no-qcpr-function",
        /// No lead.
        NoLead = "no-lead",
        /// No primary objective of the Compact.
        NoPrimaryObjective = "no-primary-objective",
        /// More than three primary objectives.
        TooManyPrimaryObjectives = "too-many-primary-objectives",
        /// No period.
        NoPeriod = "no-period",
        /// No deliverable.
        NoDeliverable = "no-deliverable",
        /// It starts before the plan or ends after it.
        OutsidePlan = "outside-plan",
        /// An indicator has a target and no baseline.
        TargetWithoutBaseline = "target-without-baseline",
        /// More money is needed than there is.
        MoneyShort = "money-short",
        /// Nothing is planned under a priority.
        PriorityWithoutActivities = "priority-without-activities",
        /// Nothing under a priority reaches or involves a stakeholder.
        PriorityWithoutStakeholders = "priority-without-stakeholders",
        /// An entity carries too much in a quarter.
        Overload = "overload",
        /// Two events of a day are for the same audience.
        AudienceClash = "audience-clash",
        /// Two events of a day are in the same place.
        PlaceClash = "place-clash",
        /// Nobody answers a need or an opportunity.
        NeedUnanswered = "need-unanswered",
    }
}

impl Rule {
    /// What it speaks about.
    #[must_use]
    pub const fn about(self) -> About {
        match self {
            Rule::PriorityWithoutActivities | Rule::PriorityWithoutStakeholders => About::Priority,
            Rule::Overload => About::Entity,
            Rule::AudienceClash | Rule::PlaceClash => About::Event,
            Rule::NeedUnanswered => About::Need,
            Rule::TargetWithoutBaseline => About::Indicator,
            _ => About::Activity,
        }
    }

    /// Its severity where a plan sets no other.
    #[must_use]
    pub const fn severity(self) -> Severity {
        match self {
            Rule::NoLead
            | Rule::NoPrimaryObjective
            | Rule::TooManyPrimaryObjectives
            | Rule::NoPeriod
            | Rule::OutsidePlan => Severity::Error,
            Rule::AudienceClash | Rule::PlaceClash => Severity::Note,
            _ => Severity::Warning,
        }
    }
}
