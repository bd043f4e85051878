//! What members answer to a request, what became of it, and how it was.

use crate::ids::EntityId;
use crate::period::Period;
use crate::words::Text;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

codes! {
    /// What a member says it can do.
    pub enum Can ("answer to a request") {
        /// It can support.
        Yes = "can",
        /// It cannot.
        No = "cannot",
    }
}

/// What a member answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// Whether it can.
    pub can: Can,
    /// With which other members.
    pub with: Vec<EntityId>,
    /// When.
    pub period: Option<Period>,
    /// What it can do, or why it cannot.
    pub words: Text,
    /// When it answered.
    pub at: DateTime<Utc>,
}

/// A member that was asked about a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assignment {
    /// Its stable identifier.
    pub id: Uuid,
    /// Who.
    pub entity: EntityId,
    /// When.
    pub at: DateTime<Utc>,
    /// What it says.
    pub answer: Option<Answer>,
}

/// The State's consent to be named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// When it was recorded.
    pub at: DateTime<Utc>,
    /// Who recorded it, as the history names actors.
    pub by: String,
    /// How it was given, where the State did not record it itself.
    pub note: Option<Text>,
}

codes! {
    /// What a request has become.
    pub enum Became ("what a request became") {
        /// An activity of its own.
        Activity = "activity",
        /// A contribution within an activity that was there.
        Contribution = "contribution",
    }
}

/// How the support was for whoever asked: said once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rating {
    /// From 1, not at all useful, to 5, very useful.
    pub score: i64,
    /// In words.
    pub words: Option<Text>,
    /// When.
    pub at: DateTime<Utc>,
}
