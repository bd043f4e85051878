//! What a rule finds: where, whom it waits for, and the facts to word it with.

use crate::activity::{Audience, Content, Part, Status};
use crate::ids::{ActivityId, EntityId, EventId, NeedId, PriorityId, UseId};
use crate::money::Currency;
use crate::period::Period;
use chrono::NaiveDate;

/// What came of a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing is against it.
    Passed,
    /// The rows that are; never empty.
    Hit(Vec<Finding>),
    /// It cannot be judged.
    NotJudged(Unjudged),
    /// The plan does not apply it.
    Off,
}

impl Verdict {
    /// Its stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Verdict::Passed => "passed",
            Verdict::Hit(_) => "hit",
            Verdict::NotJudged(_) => "not-judged",
            Verdict::Off => "off",
        }
    }
}

codes! {
    /// Why a rule cannot be judged.
    pub enum Unjudged ("reason not to judge") {
        /// No line says both what is needed and what there is.
        NoBudgets = "no-budgets",
        /// The plan records no indicators yet.
        NoIndicators = "no-indicators",
        /// The plan has no activities.
        NoActivities = "no-activities",
        /// The plan has no priorities.
        NoPriorities = "no-priorities",
        /// No events are known.
        NoEvents = "no-events",
        /// No needs are known.
        NoNeeds = "no-needs",
        /// The plan's period is not known.
        NoSpan = "no-span",
    }
}

/// A row that a rule hits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Where.
    pub place: Place,
    /// Whom it waits for; nobody in particular when empty.
    pub concerns: Vec<EntityId>,
    /// What to word it with.
    pub fact: Fact,
}

/// Where a rule is hit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// An activity.
    Activity(ActivityId),
    /// A priority.
    Priority(PriorityId),
    /// An entity in a quarter of a year.
    Quarter(EntityId, i32, u32),
    /// Two events, the earlier first.
    Events(EventId, EventId),
    /// A need or opportunity.
    Need(NeedId),
    /// An indicator in use.
    Indicator(UseId),
}

/// The facts of a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact {
    /// Nothing more than that it is so.
    Empty,
    /// There is no period, but somebody wrote this.
    Wrote(String),
    /// It should have ended on this day.
    Ended(NaiveDate),
    /// It should have started by this day.
    Started(NaiveDate),
    /// It has this status, and ends on this day.
    Ends(Status, NaiveDate),
    /// It has so many primary objectives.
    Primary(usize),
    /// So many activities stand under it, none of them with stakeholders.
    Official(usize),
    /// It takes this time, and the plan lasts from one day to another.
    Outside(Period, NaiveDate, NaiveDate),
    /// So much is missing, in minor units of each currency.
    Short(Vec<(Currency, i64)>),
    /// These many activities, and so many are the limit.
    Load(Vec<ActivityId>, u32),
    /// On this day, for the same audiences.
    SameAudience(NaiveDate, Vec<Audience>),
    /// On this day, in the same place.
    SamePlace(NaiveDate, String),
}

/// Who has to see to an activity: its lead, or else whoever carries it, or else whoever is in it.
pub(super) fn carriers(content: &Content) -> Vec<EntityId> {
    for parts in [&[Part::Lead][..], &[Part::CoLead], Part::ALL] {
        let having = content.involved.iter().filter(|i| parts.contains(&i.part));
        let mut who: Vec<EntityId> = having.map(|i| i.entity).collect();
        who.sort_unstable();
        who.dedup();
        if !who.is_empty() {
            return who;
        }
    }
    Vec::new()
}
