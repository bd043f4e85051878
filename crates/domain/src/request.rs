//! Requests of Member States for support (C11): asked by a State or on its behalf, shown to no more
//! members than whoever asked wants, assigned to those with experience, answered, and linked with what
//! came of it. Who may see one is decided by [`crate::access`] alone.

mod answer;
mod face;
mod kind;
mod totals;

pub use answer::{Answer, Assignment, Became, Can, Consent, Rating};
pub use face::{Asker, Face};
pub use kind::{SeenBy, State, Support, Topic};
pub use totals::{Band, Totals, totals};

use crate::ids::{ActivityId, EntityId, NetworkId, RequestId};
use crate::period::Period;
use crate::words::Text;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A request for support.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    /// Its stable identifier.
    pub id: RequestId,
    /// The network that is asked.
    pub network: NetworkId,
    /// What people call it: `R-003`. It tells nothing of the State.
    pub reference: String,
    /// Raised by one with every change.
    pub version: i64,
    /// How far it is.
    pub state: State,
    /// Who asked.
    pub asker: Asker,
    /// The State's code (ISO 3166).
    pub country: String,
    /// About what.
    pub topic: Topic,
    /// Which kind of support.
    pub support: Support,
    /// In a line.
    pub title: Text,
    /// What is needed.
    pub need: Text,
    /// The objectives of the Compact it serves, in natural order.
    pub objectives: Vec<String>,
    /// When the support is needed.
    pub period: Option<Period>,
    /// Whom it is shown to.
    pub seen_by: SeenBy,
    /// The members chosen to see it.
    pub chosen: Vec<EntityId>,
    /// The members asked about it.
    pub assigned: Vec<Assignment>,
    /// The State's consent to be named.
    pub named: Option<Consent>,
    /// What it has become.
    pub became: Option<(Became, ActivityId)>,
    /// Why it was declined or taken back.
    pub reason: Option<Text>,
    /// When it was received.
    pub received_at: DateTime<Utc>,
    /// When it was last changed.
    pub changed_at: DateTime<Utc>,
    /// When nothing more was to come of it.
    pub ended_at: Option<DateTime<Utc>>,
    /// How the support was.
    pub rating: Option<Rating>,
}

/// What cannot be done with a request as it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// It is not in a state in which this is done.
    #[error("not now")]
    NotNow,
    /// A request shown to those who run the network is assigned to those who lead it only.
    #[error("shown to the co-leads only")]
    CoLeadsOnly,
    /// Somebody said already how the support was.
    #[error("said once")]
    Once,
    /// A reason or a word is missing.
    #[error("a word is missing")]
    NoWord,
}

impl Request {
    /// The members that were asked about it.
    #[must_use]
    pub fn asked(&self) -> Vec<EntityId> {
        self.assigned.iter().map(|a| a.entity).collect()
    }

    /// Its face, with the members that were asked about it.
    #[must_use]
    pub fn face<'a>(&'a self, assigned: &'a [EntityId]) -> Face<'a> {
        Face {
            country: &self.country,
            asker: self.asker,
            seen_by: self.seen_by,
            chosen: &self.chosen,
            assigned,
        }
    }

    /// After how many whole days a member first answered.
    #[must_use]
    pub fn days_to_answer(&self) -> Option<i64> {
        let answers = self.assigned.iter().filter_map(|a| a.answer.as_ref());
        answers.map(|a| (a.at - self.received_at).num_days().max(0)).min()
    }

    /// Who said they can.
    pub fn able(&self) -> impl Iterator<Item = &Assignment> {
        self.assigned.iter().filter(|a| a.answer.as_ref().is_some_and(|x| x.can == Can::Yes))
    }

    fn next(&self, now: DateTime<Utc>) -> Request {
        Request { version: self.version + 1, changed_at: now, ..self.clone() }
    }

    /// Asks members about it; those who were asked already are not asked twice.
    pub fn assign(
        &self,
        members: &[EntityId],
        leads_the_network: &dyn Fn(EntityId) -> bool,
        id: &mut dyn FnMut() -> Uuid,
        now: DateTime<Utc>,
    ) -> Result<Request, Refused> {
        if self.state.is_over() {
            return Err(Refused::NotNow);
        }
        if self.seen_by == SeenBy::CoLeads && !members.iter().all(|m| leads_the_network(*m)) {
            return Err(Refused::CoLeadsOnly);
        }
        let mut after = self.next(now);
        for entity in members {
            if !after.assigned.iter().any(|a| a.entity == *entity) {
                let assignment = Assignment { id: id(), entity: *entity, at: now, answer: None };
                after.assigned.push(assignment);
            }
        }
        if after.assigned.len() == self.assigned.len() {
            return Err(Refused::NoWord);
        }
        if after.state == State::Received {
            after.state = State::Assigned;
        }
        Ok(after)
    }

    /// Answers for a member that was asked; a later answer takes the place of an earlier one.
    pub fn answer(&self, entity: EntityId, answer: Answer) -> Result<Request, Refused> {
        let mut after = self.next(answer.at);
        let asked = after.assigned.iter_mut().find(|a| a.entity == entity);
        match asked {
            Some(asked) if !self.state.is_over() => asked.answer = Some(answer),
            _ => return Err(Refused::NotNow),
        }
        Ok(after)
    }

    /// Links it with what it has become.
    pub fn link(
        &self,
        became: Became,
        activity: ActivityId,
        now: DateTime<Utc>,
    ) -> Result<Request, Refused> {
        if !matches!(self.state, State::Assigned | State::UnderWay) {
            return Err(Refused::NotNow);
        }
        let linked = Some((became, activity));
        Ok(Request { became: linked, state: State::UnderWay, ..self.next(now) })
    }

    /// Ends it: the support was given.
    pub fn finish(&self, now: DateTime<Utc>) -> Result<Request, Refused> {
        match self.state {
            State::UnderWay => {
                Ok(Request { state: State::Done, ended_at: Some(now), ..self.next(now) })
            }
            _ => Err(Refused::NotNow),
        }
    }

    /// Ends it without support, by those who run the network or by whoever asked.
    pub fn give_up(
        &self,
        state: State,
        reason: Option<Text>,
        now: DateTime<Utc>,
    ) -> Result<Request, Refused> {
        match (self.state.is_over(), reason) {
            (true, _) => Err(Refused::NotNow),
            (false, None) => Err(Refused::NoWord),
            (false, reason) => Ok(Request { state, reason, ended_at: Some(now), ..self.next(now) }),
        }
    }

    /// Shows it to others from now on. Members that were asked go on seeing it, unless it is shown to
    /// those who run the network alone.
    #[must_use]
    pub fn shown_to(&self, seen_by: SeenBy, chosen: Vec<EntityId>, now: DateTime<Utc>) -> Request {
        let chosen = if seen_by == SeenBy::Chosen { chosen } else { Vec::new() };
        Request { seen_by, chosen, ..self.next(now) }
    }

    /// Records whether the State may be named.
    #[must_use]
    pub fn named(&self, consent: Option<Consent>, now: DateTime<Utc>) -> Request {
        Request { named: consent, ..self.next(now) }
    }

    /// Says how the support was, once.
    pub fn rate(&self, rating: Rating) -> Result<Request, Refused> {
        match (self.state, &self.rating) {
            (State::Done, None) if (1..=5).contains(&rating.score) => {
                let after = self.next(rating.at);
                Ok(Request { rating: Some(rating), ..after })
            }
            (State::Done, Some(_)) => Err(Refused::Once),
            (State::Done, None) => Err(Refused::NoWord),
            _ => Err(Refused::NotNow),
        }
    }
}

#[cfg(test)]
mod tests;
