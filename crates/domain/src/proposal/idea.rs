//! What a proposal says, and what was answered to it.

use super::life::State;
use crate::ids::{ActivityId, AmendmentId, EntityId};
use crate::words::Text;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// What a proposal says, in its language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Idea {
    /// Its title.
    pub title: Text,
    /// What is to be done.
    pub what: Text,
    /// With whom.
    pub partners: Option<Text>,
    /// The organisation it comes from, if from one.
    pub organisation: Option<String>,
    /// The entity that organisation is, where it stands in the network's register.
    pub entity: Option<EntityId>,
    /// The version of the text by which the organisation consents to be named; without it the name
    /// is shown to nobody but those who answer.
    pub consent: Option<String>,
}

impl Idea {
    /// The organisation, where it consents to be named.
    #[must_use]
    pub fn named(&self) -> Option<&str> {
        self.consent.as_ref().and(self.organisation.as_deref())
    }
}

/// A step of a proposal with its answer; it never changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    /// Its place among the proposal's steps, from 1.
    pub n: i64,
    /// What became of the proposal by it.
    pub state: State,
    /// When.
    pub at: DateTime<Utc>,
    /// The answer, written in the author's language.
    pub answer: Text,
    /// The activity it was taken up as or joined to by this step.
    pub activity: Option<ActivityId>,
    /// The amendment it was taken up by.
    pub amendment: Option<AmendmentId>,
}

/// To what a step leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Leads {
    /// An activity.
    pub activity: Option<ActivityId>,
    /// An amendment of it.
    pub amendment: Option<AmendmentId>,
}
