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
mod rule;
mod settings;
#[cfg(test)]
mod tests;

pub use calendar::{Beside, beside};
pub use finding::{Fact, Finding, Place, Unjudged, Verdict};
pub use rule::Rule;
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
