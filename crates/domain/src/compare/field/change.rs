//! How a field differs.

use super::Field;
use crate::activity::{ActivityKind, Audience, Marker, Part, Status, Tag};
use crate::compare::text::Reworded;
use crate::ids::{EntityId, MechanismId, NeedId, PriorityId, ResultId};
use crate::period::Period;
use crate::plan::{PlanResult, PlanStatus, PriorityKind};
use chrono::NaiveDate;

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
