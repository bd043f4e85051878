//! Where somebody writes: the network and the plan, and whether anything can be written there.

use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::{Cx, Error, Tongue};
use aunar_domain::access::{Action, Object, Who, may};
use aunar_domain::activity::Activity;
use aunar_domain::ids::{EntityId, PriorityId};
use aunar_domain::intake::Context;
use aunar_domain::plan::PlanStatus;
use std::sync::Arc;

/// The codes in the address of an activity: of its network, its plan, its own.
pub(super) type At = (String, String, String);

/// A plan that is written in.
pub(super) struct Place {
    pub(super) network: Arc<NetworkPicture>,
    pub(super) plan: Arc<PlanPicture>,
}

/// With what somebody who may add activities begins a new one.
#[derive(Default)]
pub(super) struct Beginning {
    pub(super) lead: Option<EntityId>,
    pub(super) priority: Option<PriorityId>,
}

impl Place {
    /// A plan by the codes of an address.
    pub(super) fn of(cx: &Cx, network: &str, plan: &str) -> Result<Self, Error> {
        let network = cx.network(network)?;
        let id = cx.plan(&network, plan)?.plan.id;
        let plan = network.plans.iter().find(|p| p.plan.id == id).map(Arc::clone);
        let plan = plan.ok_or_else(|| Error::not_found("plan", ""))?;
        Ok(Self { network, plan })
    }

    /// The address that all of the plan's begin with.
    pub(super) fn base(&self) -> String {
        format!("/{}/plans/{}", self.network.network.code, self.plan.plan.code)
    }

    /// The address of an activity.
    pub(super) fn address(&self, reference: &str) -> String {
        crate::web::address::activity(&self.network, &self.plan, reference)
    }

    /// An activity by its reference.
    pub(super) fn activity(&self, cx: &Cx, reference: &str) -> Result<Arc<Activity>, Error> {
        self.plan
            .by_reference(reference)
            .map(Arc::clone)
            .ok_or_else(|| crate::plan::unknown(cx, &self.network, &self.plan, reference))
    }

    /// What forms are read with: each is of one activity, so that it needs none of the others.
    pub(super) fn context(&self) -> Context<'_> {
        self.network.intake(&self.plan, &[])
    }

    /// Whether nobody at all may write here now.
    pub(super) fn is_closed(&self) -> bool {
        !may(&Who::Operator, Action::EditActivity, Object::plan(&self.plan.plan))
    }

    /// Why nobody may, and what to do instead.
    pub(super) fn closed(&self, t: Tongue) -> (String, String) {
        let status = match self.plan.plan.status {
            // A draft of which a version is sealed changes as an endorsed plan does.
            PlanStatus::Draft | PlanStatus::Consultation => PlanStatus::Endorsed,
            status => status,
        };
        (t.label("editing-closed", status.code()), t.label("editing-instead", status.code()))
    }

    /// Whether nobody may write here now, and whoever asks has a part in the network: they are told
    /// why and what to do instead.
    pub(super) fn is_closed_to(&self, cx: &Cx) -> bool {
        self.is_closed() && cx.mandates().iter().any(|m| m.network == self.network.network.id)
    }

    /// With what whoever asks may begin a new activity; nothing where they may not.
    pub(super) fn beginning(&self, cx: &Cx) -> Option<Beginning> {
        let whole = Object::plan(&self.plan.plan);
        if cx.may(Action::AddActivity, whole) {
            return Some(Beginning::default());
        }
        cx.mandates().iter().filter(|m| m.network == self.network.network.id).find_map(|mandate| {
            let entities: Vec<EntityId> = mandate.entity.into_iter().collect();
            cx.may(Action::AddActivity, whole.of(&entities).under(mandate.priority))
                .then_some(Beginning { lead: mandate.entity, priority: mandate.priority })
        })
    }
}
