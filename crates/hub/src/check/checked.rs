//! A plan with what came of checking it, for whoever reads: a page, a program, a terminal.

use crate::ledger::Ledger;
use crate::picture::{NetworkPicture, PlanPicture};
use aunar_domain::check::{Finding, Material, Outcome, Place, Settings, Severity, Verdict, check};
use aunar_domain::ids::{EntityId, UseId};
use aunar_domain::words::Text;
use chrono::NaiveDate;
use std::collections::HashMap;

/// A checked plan.
pub struct Checked<'a> {
    /// Its network.
    pub network: &'a NetworkPicture,
    /// The plan.
    pub plan: &'a PlanPicture,
    /// How it applies the rules.
    pub settings: Settings,
    /// The day it was checked on.
    pub today: NaiveDate,
    /// The entity that alone is looked at, if one is.
    pub entity: Option<EntityId>,
    outcomes: Vec<Outcome>,
    /// References and titles of the indicators that something was found at.
    indicators: HashMap<UseId, (String, Text)>,
}

/// How many rules came out in which way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Rules hit, by severity: errors, warnings, notes.
    pub hit: [usize; 3],
    /// Rules passed.
    pub passed: usize,
    /// Rules that could not be judged.
    pub not_judged: usize,
    /// Rules that the plan does not apply.
    pub off: usize,
}

impl<'a> Checked<'a> {
    /// Checks a plan with its money and its indicators. `dated` says whether its period is known.
    #[must_use]
    pub fn of(
        network: &'a NetworkPicture,
        plan: &'a PlanPicture,
        settings: Settings,
        today: NaiveDate,
        dated: bool,
        ledger: &Ledger,
    ) -> Self {
        let reported = ledger.plan(plan.plan.id);
        let activities = plan.activities.to_vec();
        let material = Material {
            span: dated.then_some((plan.plan.start, plan.plan.end)),
            priorities: &plan.priorities,
            activities: &activities,
            events: &network.events,
            needs: &network.needs,
            members: &network.members,
            lines: &reported.lines,
            uses: &reported.uses,
            register: &network.common.register,
            geography: &network.common.geography,
            today,
        };
        let outcomes = check(&material, &settings);
        let named = |finding: &Finding| {
            let Place::Indicator(id) = finding.place else { return None };
            let one = reported.uses.iter().find(|u| u.id == id)?;
            let title = ledger.indicators.get(&one.indicator)?.title.clone();
            Some((id, (one.reference.clone(), title)))
        };
        let found = outcomes.iter().flat_map(Outcome::findings);
        let indicators = found.filter_map(named).collect();
        Self { network, plan, settings, today, entity: None, outcomes, indicators }
    }

    /// The reference and title of an indicator that something was found at.
    pub(super) fn indicator(&self, id: UseId) -> Option<&(String, Text)> {
        self.indicators.get(&id)
    }

    /// The same with only what waits for one entity.
    #[must_use]
    pub fn for_entity(mut self, entity: EntityId) -> Self {
        self.entity = Some(entity);
        for outcome in &mut self.outcomes {
            if let Verdict::Hit(findings) = &mut outcome.verdict {
                findings.retain(|finding| finding.concerns.contains(&entity));
                if findings.is_empty() {
                    outcome.verdict = Verdict::Passed;
                }
            }
        }
        self
    }

    /// The outcomes, one a rule, in the rules' order.
    #[must_use]
    pub fn outcomes(&self) -> &[Outcome] {
        &self.outcomes
    }

    /// Every finding.
    pub fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.outcomes.iter().flat_map(Outcome::findings)
    }

    /// How many rules came out in which way.
    #[must_use]
    pub fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        for outcome in &self.outcomes {
            match &outcome.verdict {
                Verdict::Passed => tally.passed += 1,
                Verdict::Hit(_) => tally.hit[outcome.severity as usize] += 1,
                Verdict::NotJudged(_) => tally.not_judged += 1,
                Verdict::Off => tally.off += 1,
            }
        }
        tally
    }

    /// Whether a rule that weighs as an error is hit.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.tally().hit[Severity::Error as usize] > 0
    }
}
