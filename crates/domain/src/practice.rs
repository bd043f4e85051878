//! Practices: what somebody did for the Compact's objectives that others can learn from (C10). A
//! member or a stakeholder writes it, somebody who runs the network looks it over before it is public,
//! and it can be put into the form that the Migration Network Hub asks for.

mod life;

pub use life::{Act, State};

use crate::ids::{ActivityId, EntityId, NetworkId, OfficeId, PracticeId};
use crate::period::Period;
use crate::words::Text;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Most links that show a practice.
pub const MOST_LINKS: usize = 12;
/// Most activities a practice is linked from.
pub const MOST_ACTIVITIES: usize = 40;

codes! {
    /// What a practice lacks to be handed in.
    pub enum Lack ("what a practice lacks") {
        /// Where it was.
        Places = "places",
        /// When it was.
        Period = "period",
        /// Which objectives it serves.
        Objectives = "objectives",
        /// What came of it.
        Results = "results",
        /// Whom to ask: an office.
        Contact = "contact",
    }
}

/// A link that shows what a practice says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// Its stable identifier.
    pub id: Uuid,
    /// What it leads to.
    pub title: Text,
    /// The address.
    pub url: String,
}

/// A practice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Practice {
    /// Its stable identifier.
    pub id: PracticeId,
    /// Whose register it stands in.
    pub network: NetworkId,
    /// What people call it: `P-003`.
    pub reference: String,
    /// Raised by one with every change.
    pub version: i64,
    /// Where it is on its way.
    pub state: State,
    /// Who shares it.
    pub entity: EntityId,
    /// What it is.
    pub title: Text,
    /// What was done, how and with whom.
    pub summary: Text,
    /// What came of it.
    pub results: Option<Text>,
    /// What others should know before they do the like.
    pub lessons: Option<Text>,
    /// Where: codes of places.
    pub places: Vec<String>,
    /// When.
    pub period: Option<Period>,
    /// The objectives of the Compact it serves: codes, in natural order.
    pub objectives: Vec<String>,
    /// The guiding principles it shows: codes, in natural order.
    pub principles: Vec<String>,
    /// What shows it.
    pub links: Vec<Link>,
    /// Whom to ask: an office, never a person.
    pub office: Option<OfficeId>,
    /// Its address in the Migration Network Hub, where it is there already.
    pub hub_url: Option<String>,
    /// The activities of the network's plans that it comes from or is used in.
    pub activities: Vec<ActivityId>,
    /// Why it was given back or withdrawn, as long as that is so.
    pub reason: Option<Text>,
    /// When it was last changed.
    pub changed_at: DateTime<Utc>,
    /// When it was last made public.
    pub published_at: Option<DateTime<Utc>>,
}

impl Practice {
    /// What it lacks to be handed in. Links that show it are asked for and not demanded: not
    /// everything that was learnt was written down.
    #[must_use]
    pub fn lacks(&self) -> Vec<Lack> {
        let has = |lack: Lack| match lack {
            Lack::Places => !self.places.is_empty(),
            Lack::Period => self.period.is_some(),
            Lack::Objectives => !self.objectives.is_empty(),
            Lack::Results => self.results.is_some(),
            Lack::Contact => self.office.is_some(),
        };
        Lack::ALL.iter().copied().filter(|lack| !has(*lack)).collect()
    }

    /// The practice after something was done with it as a whole; nothing where that cannot be done
    /// now, since of its state, since it lacks something, or since no reason is given.
    #[must_use]
    pub fn after(&self, act: Act, reason: Option<Text>, now: DateTime<Utc>) -> Option<Practice> {
        let state = self.state.after(act)?;
        if act.needs_reason() && reason.is_none() || act == Act::Submit && !self.lacks().is_empty()
        {
            return None;
        }
        Some(Practice {
            state,
            version: self.version + 1,
            reason: if act.needs_reason() { reason } else { None },
            changed_at: now,
            published_at: if act == Act::Publish { Some(now) } else { self.published_at },
            ..self.clone()
        })
    }
}

#[cfg(test)]
mod tests;
