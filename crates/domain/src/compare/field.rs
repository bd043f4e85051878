//! The fields that are compared, and what a difference in one looks like.

use super::text::Reworded;
use crate::activity::{ActivityKind, Audience, Marker, Part, Status, Tag};
use crate::ids::{EntityId, MechanismId, NeedId, PriorityId, ResultId};
use crate::period::Period;
use crate::plan::{PlanResult, PlanStatus, PriorityKind};
use chrono::NaiveDate;

codes! {
    /// A field of an activity, a priority or a plan.
    pub enum Field ("field") {
        /// Its reference.
        Reference = "reference",
        /// Its title.
        Title = "title",
        /// What will be done.
        Description = "description",
        /// What it is about, of a priority or a plan.
        Summary = "summary",
        /// The priority it stands under.
        Priority = "priority",
        /// The result it leads to.
        Result = "result",
        /// Its kind.
        Kind = "kind",
        /// How far it is.
        Status = "status",
        /// When.
        Period = "period",
        /// The period as somebody wrote it.
        PeriodNote = "period_note",
        /// The period first planned.
        FirstPeriod = "first_period",
        /// Why it slipped.
        SlipReason = "slip_reason",
        /// Who takes part.
        Involved = "involved",
        /// Where.
        Places = "places",
        /// For whom.
        Audiences = "audiences",
        /// Objectives, principles, targets, functions.
        Tags = "tags",
        /// Gender equality marker.
        Gender = "gender",
        /// Human rights marker.
        HumanRights = "human_rights",
        /// What it leaves behind.
        Deliverable = "deliverable",
        /// Where that is.
        Link = "link",
        /// The needs it answers.
        Needs = "needs",
        /// The mechanisms it is linked with.
        Mechanisms = "mechanisms",
        /// Where the row came from.
        Source = "source",
        /// What it is about, by IATI's sectors.
        Sectors = "sectors",
        /// What else it says in IATI's codes.
        Standard = "standard",
        /// Who co-leads a priority.
        CoLeads = "co_leads",
        /// The results under a priority.
        Results = "results",
        /// A plan's code.
        Code = "code",
        /// A plan's first day.
        Start = "start",
        /// A plan's last day.
        End = "end",
        /// When a plan was endorsed.
        EndorsedOn = "endorsed_on",
        /// Whether a plan's content is made up.
        Illustrative = "illustrative",
    }
}

/// A difference in one field.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// The field.
    pub field: Field,
    /// How it differs.
    pub change: Change,
}

/// How a field differs.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// A text, in these languages.
    Words(Vec<Reworded>),
    /// One value in the place of another; nothing is a value too.
    Value(Option<Value>, Option<Value>),
    /// Some of a list.
    List {
        /// What is there only afterwards.
        added: Vec<Value>,
        /// What is there only before.
        removed: Vec<Value>,
    },
}

/// A value of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Words that are nobody's translation: a note, an address.
    Words(String),
    /// A kind of activity.
    Kind(ActivityKind),
    /// A status of an activity.
    Status(Status),
    /// A period.
    Period(Period),
    /// A priority.
    Priority(PriorityId),
    /// A result.
    Result(ResultId),
    /// Somebody's part, with those who hold the seat.
    Involved(EntityId, Part, Vec<EntityId>),
    /// An entity.
    Entity(EntityId),
    /// A place's code.
    Place(String),
    /// An audience.
    Audience(Audience),
    /// An entry of a framework.
    Tag(Tag),
    /// A marker.
    Marker(Marker),
    /// A need.
    Need(NeedId),
    /// A mechanism.
    Mechanism(MechanismId),
    /// A result under a priority, whole.
    PlanResult(PlanResult),
    /// A kind of priority.
    PriorityKind(PriorityKind),
    /// A status of a plan.
    PlanStatus(PlanStatus),
    /// A day.
    Day(NaiveDate),
    /// Yes or no.
    Flag(bool),
}

/// Gathers the differences of a record, field after field.
#[derive(Default)]
pub(super) struct Differences(pub(super) Vec<Difference>);

impl Differences {
    /// Compares one value.
    pub(super) fn value<T: PartialEq>(
        &mut self,
        field: Field,
        before: &Option<T>,
        after: &Option<T>,
        value: impl Fn(&T) -> Value,
    ) {
        if before != after {
            let change = Change::Value(before.as_ref().map(&value), after.as_ref().map(&value));
            self.0.push(Difference { field, change });
        }
    }

    /// Compares a value that is always there.
    pub(super) fn one<T: PartialEq>(
        &mut self,
        field: Field,
        before: &T,
        after: &T,
        value: impl Fn(&T) -> Value,
    ) {
        if before != after {
            let change = Change::Value(Some(value(before)), Some(value(after)));
            self.0.push(Difference { field, change });
        }
    }

    /// Compares a list in which order says nothing.
    pub(super) fn list<T: PartialEq>(
        &mut self,
        field: Field,
        before: &[T],
        after: &[T],
        value: impl Fn(&T) -> Value,
    ) {
        let only = |these: &[T], those: &[T]| -> Vec<Value> {
            these.iter().filter(|item| !those.contains(item)).map(&value).collect()
        };
        let (added, removed) = (only(after, before), only(before, after));
        if !added.is_empty() || !removed.is_empty() {
            self.0.push(Difference { field, change: Change::List { added, removed } });
        }
    }

    /// Compares a text.
    pub(super) fn text(
        &mut self,
        field: Field,
        before: Option<&crate::words::Text>,
        after: Option<&crate::words::Text>,
    ) {
        let reworded = super::text::reworded(before, after);
        if !reworded.is_empty() {
            self.0.push(Difference { field, change: Change::Words(reworded) });
        }
    }
}
