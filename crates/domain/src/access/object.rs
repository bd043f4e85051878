//! What is asked about: a network, a plan, a thing of somebody's, a request, a proposal before a panel, a
//! room.

use crate::call::Panel;
use crate::ids::{EntityId, NetworkId, PriorityId};
use crate::plan::{Circles, Plan, PlanStatus};
use crate::request::Face;
use crate::room;

/// A plan as far as it matters to who may do what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlanFace {
    /// Where it is in its life.
    pub status: PlanStatus,
    /// To whom it is open before it is public.
    pub open_to: Circles,
    /// Whether a version of it is sealed and in force: it changes by amendment only.
    pub sealed: bool,
}

impl PlanFace {
    /// A plan's face.
    #[must_use]
    pub fn of(plan: &Plan) -> Self {
        Self { status: plan.status, open_to: plan.open_to, sealed: plan.sealed }
    }
}

/// What is asked about.
#[derive(Debug, Clone, Copy)]
pub struct Object<'a> {
    /// The network.
    pub network: NetworkId,
    /// The plan, where it is about one.
    pub plan: Option<PlanFace>,
    /// The priority an activity stands under.
    pub priority: Option<PriorityId>,
    /// Whose it is: those who lead an activity, or the member that decides.
    pub entities: &'a [EntityId],
    /// The request for support that it is, or is to be.
    pub request: Option<Face<'a>>,
    /// The reviewers of a call, and the proposal to it.
    pub panel: Option<Panel<'a>>,
    /// The room that it is.
    pub room: Option<room::Face<'a>>,
}

impl<'a> Object<'a> {
    /// A network as a whole.
    #[must_use]
    pub const fn network(network: NetworkId) -> Self {
        Self {
            network,
            plan: None,
            priority: None,
            entities: &[],
            request: None,
            panel: None,
            room: None,
        }
    }

    /// A plan as a whole.
    #[must_use]
    pub fn plan(plan: &Plan) -> Self {
        Self { plan: Some(PlanFace::of(plan)), ..Self::network(plan.network) }
    }

    /// The same as a thing of these entities.
    #[must_use]
    pub const fn of(self, entities: &'a [EntityId]) -> Self {
        Self { entities, ..self }
    }

    /// The same as a request for support.
    #[must_use]
    pub const fn asking(self, request: Face<'a>) -> Self {
        Self { request: Some(request), ..self }
    }

    /// The same as something that a panel weighs.
    #[must_use]
    pub const fn before(self, panel: Panel<'a>) -> Self {
        Self { panel: Some(panel), ..self }
    }

    /// The same as a room.
    #[must_use]
    pub const fn within(self, room: room::Face<'a>) -> Self {
        Self { room: Some(room), ..self }
    }

    /// The same under a priority.
    #[must_use]
    pub const fn under(self, priority: Option<PriorityId>) -> Self {
        Self { priority, ..self }
    }
}
