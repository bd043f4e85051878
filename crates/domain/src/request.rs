//! Requests of Member States for support (C11): asked by a State or on its behalf, shown to no more
//! members than whoever asked wants, assigned to those with experience, answered, and linked with what
//! came of it. Who may see one is decided by [`crate::access`] alone.

mod totals;

pub use totals::{Band, Totals, totals};

use crate::ids::{ActivityId, EntityId, NetworkId, RequestId};
use crate::period::Period;
use crate::words::Text;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

codes! {
    /// What support is asked about; totals are by this.
    pub enum Topic ("topic of a request") {
        /// Data and evidence.
        Data = "data",
        /// National policies and plans.
        Policies = "policies",
        /// Pathways for regular migration.
        Pathways = "pathways",
        /// Identity and documents.
        Documents = "documents",
        /// Recruitment and decent work.
        Work = "work",
        /// Protection of people in vulnerable situations.
        Protection = "protection",
        /// Trafficking in persons and smuggling of migrants.
        Trafficking = "trafficking",
        /// Borders and procedures.
        Borders = "borders",
        /// Access to basic services.
        Services = "services",
        /// Inclusion and discrimination.
        Inclusion = "inclusion",
        /// Return and reintegration.
        Return = "return",
        /// Diasporas and remittances.
        Diasporas = "diasporas",
        /// Climate, disasters and displacement.
        Climate = "climate",
        /// Follow-up and review of the Compact.
        Review = "review",
        /// Something else.
        Other = "other",
    }
}

codes! {
    /// What kind of support is asked for.
    pub enum Support ("kind of support") {
        /// Advice.
        Advice = "advice",
        /// Training.
        Training = "training",
        /// Data, studies and tools.
        Tools = "tools",
        /// Exchange with other States.
        Exchange = "exchange",
        /// A joint mission.
        Mission = "mission",
        /// Something else.
        Other = "other",
    }
}

codes! {
    /// Whom a request is shown to.
    pub enum SeenBy ("circle of a request") {
        /// Those who run the network: its co-leads and its secretariat.
        CoLeads = "co-leads",
        /// Members that are chosen or assigned, besides.
        Chosen = "chosen",
        /// All members.
        Members = "members",
    }
}

codes! {
    /// How far a request is.
    pub enum State ("state of a request") {
        /// It was received.
        Received = "received",
        /// Members are asked about it.
        Assigned = "assigned",
        /// It has become an activity, or part of one.
        UnderWay = "under-way",
        /// The support was given.
        Done = "done",
        /// It was declined.
        Declined = "declined",
        /// Whoever asked took it back.
        Withdrawn = "withdrawn",
    }
}

impl State {
    /// Whether nothing more comes of it.
    #[must_use]
    pub const fn is_over(self) -> bool {
        matches!(self, State::Done | State::Declined | State::Withdrawn)
    }
}

/// Who asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", content = "of", rename_all = "kebab-case")]
pub enum Asker {
    /// The State, through its observer.
    State,
    /// A member on the State's behalf, for instance for its country team.
    Member(EntityId),
    /// The network's secretariat on the State's behalf.
    Secretariat,
}

/// A request as far as it matters to who may do what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Face<'a> {
    /// The State's code.
    pub country: &'a str,
    /// Who asked.
    pub asker: Asker,
    /// Whom it is shown to.
    pub seen_by: SeenBy,
    /// The members it is shown to where it is shown to chosen ones.
    pub chosen: &'a [EntityId],
    /// The members that were asked about it.
    pub assigned: &'a [EntityId],
}

impl Face<'_> {
    /// Whether a member is among the chosen or the assigned.
    #[must_use]
    pub fn admits(&self, entity: EntityId) -> bool {
        self.chosen.contains(&entity) || self.assigned.contains(&entity)
    }
}

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
