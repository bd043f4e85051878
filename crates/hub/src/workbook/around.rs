//! What a copy is made from and read against: a plan, what was reported on it, in a language, on a
//! day; and whose hand it is in.

use crate::ledger::{Ledger, PlanLedger};
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::Tongue;
use crate::web::cx;
use aunar_domain::access::{self, Action, Object, Who};
use aunar_domain::activity::Content;
use aunar_domain::ids::{EntityId, PlanId};
use aunar_domain::mandate::Person;
use chrono::{DateTime, Utc};
use std::sync::Arc;

/// A plan with all that stands around it.
pub struct Around {
    /// Its network.
    pub network: Arc<NetworkPicture>,
    /// What was reported in the network.
    pub ledger: Arc<Ledger>,
    /// The plan.
    pub plan: PlanId,
    /// The language of the copy.
    pub t: Tongue,
    /// The moment.
    pub now: DateTime<Utc>,
}

impl Around {
    /// The plan.
    #[must_use]
    pub fn plan(&self) -> &PlanPicture {
        self.network.plan_by_id(self.plan).expect("it was found in this picture")
    }

    /// What was reported on it.
    #[must_use]
    pub fn told(&self) -> &PlanLedger {
        self.ledger.plan(self.plan)
    }

    /// The code of an entity.
    pub(super) fn code(&self, id: EntityId) -> String {
        let entity = self.network.common.register.get(id);
        entity.map_or_else(|| id.to_string(), |e| e.code.clone())
    }
}

/// In whose hand a copy is: what they may, and how the history names them.
#[derive(Clone)]
pub struct Hand {
    /// Who.
    pub who: Who,
    /// The person, where it is one.
    pub person: Option<Person>,
    /// By which door.
    pub via: &'static str,
}

impl Hand {
    /// The operator's, at the command line.
    #[must_use]
    pub const fn operator() -> Self {
        Self { who: Who::Operator, person: None, via: "cli" }
    }

    pub(super) fn may(&self, action: Action, object: Object<'_>) -> bool {
        access::may(&self.who, action, object)
    }

    /// How the history names whoever does something that they may.
    pub(super) fn actor(&self, action: Action, object: Object<'_>) -> String {
        let under = match &self.who {
            Who::Person(acting) => access::mandate(acting, action, object),
            _ => None,
        };
        match (&self.person, under, &self.who) {
            (Some(person), Some(mandate), _) => cx::actor(person, mandate),
            (Some(person), None, _) => format!("person:{}", person.id),
            (None, _, Who::Operator) => "operator".to_owned(),
            (None, ..) => "token".to_owned(),
        }
    }

    /// Under which of their rights somebody may change an activity that says this, if under any.
    pub(super) fn changes(&self, around: &Around, content: &Content) -> Option<Action> {
        let plan = &around.plan().plan;
        let leading = content.leading();
        let object = Object::plan(plan).of(&leading).under(content.priority);
        [Action::EditActivity, Action::Import].into_iter().find(|a| self.may(*a, object))
    }
}
