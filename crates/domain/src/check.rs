//! The plan check: a published list of rules, each with its verdict on a plan (C13).
//!
//! A rule is data: a code, a severity, whom it speaks about. What a rule cannot judge it says, and
//! never passes in silence. A loose date is held against nobody while it may still be true: an
//! activity of the second quarter is late from July on and not in April. Pure: the day is passed
//! in, and findings carry the facts that `hub` puts into words.

mod aims;
mod calendar;
mod dates;
mod finding;
mod gaps;
mod load;
mod money;
mod priorities;
mod settings;
#[cfg(test)]
mod tests;

pub use calendar::{Beside, beside};
pub use finding::{Fact, Finding, Place, Unjudged, Verdict};
pub use settings::{Choice, LOAD_LIMITS, Settings};

use crate::activity::{Activity, Status};
use crate::event::Event;
use crate::geography::Geography;
use crate::indicator::Use;
use crate::money::Line;
use crate::need::Need;
use crate::network::Member;
use crate::plan::Priority;
use crate::register::Register;
use chrono::NaiveDate;
use std::sync::Arc;

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

codes! {
    /// How much a rule weighs when it is hit.
    pub enum Severity ("severity") {
        /// The plan should not go on like this.
        Error = "error",
        /// Somebody has to look.
        Warning = "warning",
        /// Good to know.
        Note = "note",
    }
}

codes! {
    /// What a rule speaks about: the kind of its rows.
    pub enum About ("subject of a rule") {
        /// Activities.
        Activity = "activity",
        /// Priorities.
        Priority = "priority",
        /// Entities in a quarter.
        Entity = "entity",
        /// Pairs of events.
        Event = "event",
        /// Needs and opportunities.
        Need = "need",
        /// Indicators in use.
        Indicator = "indicator",
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

/// What a plan is checked with.
#[derive(Debug, Clone, Copy)]
pub struct Material<'a> {
    /// The plan's first and last day, where they are known.
    pub span: Option<(NaiveDate, NaiveDate)>,
    /// Its priorities.
    pub priorities: &'a [Priority],
    /// Its activities.
    pub activities: &'a [Arc<Activity>],
    /// The network's events.
    pub events: &'a [Event],
    /// The network's needs and opportunities.
    pub needs: &'a [Need],
    /// The network's members.
    pub members: &'a [Member],
    /// The plan's budget lines, with the activities that they belong to now.
    pub lines: &'a [Line],
    /// The plan's indicators in use, ended ones too, with the activities that they belong to now.
    pub uses: &'a [Use],
    /// Who the entities are.
    pub register: &'a Register,
    /// Where the places lie.
    pub geography: &'a Geography,
    /// The day of the check.
    pub today: NaiveDate,
}

impl<'a> Material<'a> {
    /// The activities judged: what was given up has left the plan.
    fn judged(&self) -> impl Iterator<Item = &'a Arc<Activity>> + use<'a> {
        self.activities.iter().filter(|a| a.content.status != Status::Cancelled)
    }
}

/// A rule's outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The rule.
    pub rule: Rule,
    /// Its severity in this plan.
    pub severity: Severity,
    /// What came of it.
    pub verdict: Verdict,
}

impl Outcome {
    /// What it found.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        match &self.verdict {
            Verdict::Hit(findings) => findings,
            _ => &[],
        }
    }
}

/// Checks a plan: one outcome a rule, in the rules' order.
#[must_use]
pub fn check(material: &Material<'_>, settings: &Settings) -> Vec<Outcome> {
    let outcome = |rule: &Rule| {
        let choice = settings.of(*rule);
        let verdict = if choice.on { judge(*rule, material, settings) } else { Verdict::Off };
        Outcome { rule: *rule, severity: choice.severity, verdict }
    };
    Rule::ALL.iter().map(outcome).collect()
}

fn judge(rule: Rule, material: &Material<'_>, settings: &Settings) -> Verdict {
    if let Some(why) = lacking(rule, material) {
        return Verdict::NotJudged(why);
    }
    let findings = match rule.about() {
        About::Activity if rule == Rule::MoneyShort => money::findings(material),
        About::Activity => activities(rule, material),
        About::Priority => priorities::findings(rule, material),
        About::Entity => load::findings(material, settings.load_limit),
        About::Event => calendar::findings(rule, material),
        About::Need => priorities::unanswered(material),
        About::Indicator => aims::findings(material),
    };
    if findings.is_empty() { Verdict::Passed } else { Verdict::Hit(findings) }
}

/// What a rule would need and the plan does not hold.
fn lacking(rule: Rule, material: &Material<'_>) -> Option<Unjudged> {
    match rule {
        // Until something is recorded the rule says so rather than pass.
        Rule::TargetWithoutBaseline => {
            (!aims::can_judge(material)).then_some(Unjudged::NoIndicators)
        }
        Rule::MoneyShort => (!money::can_judge(material)).then_some(Unjudged::NoBudgets),
        _ if rule.about() == About::Priority => {
            material.priorities.is_empty().then_some(Unjudged::NoPriorities)
        }
        _ if rule.about() == About::Event => {
            material.events.is_empty().then_some(Unjudged::NoEvents)
        }
        _ if rule.about() == About::Need => material.needs.is_empty().then_some(Unjudged::NoNeeds),
        _ if material.judged().next().is_none() => Some(Unjudged::NoActivities),
        Rule::OutsidePlan => material.span.is_none().then_some(Unjudged::NoSpan),
        _ => None,
    }
}

fn activities(rule: Rule, material: &Material<'_>) -> Vec<Finding> {
    let fact = |activity: &Activity| {
        let content = &activity.content;
        match rule {
            Rule::LateImplementation | Rule::LateStart | Rule::EarlyClosing => {
                dates::against_status(rule, content, material.today)
            }
            Rule::OutsidePlan => dates::outside(content, material.span?),
            _ => gaps::gap(rule, content),
        }
    };
    let finding = |activity: &Arc<Activity>| {
        Some(Finding {
            place: Place::Activity(activity.id),
            concerns: finding::carriers(&activity.content),
            fact: fact(activity)?,
        })
    };
    material.judged().filter_map(finding).collect()
}
