//! The activity that is spoken about, and what it is to those who may.

use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::address;
use crate::web::{Cx, Error};
use aunar_domain::access::{Action, Object};
use aunar_domain::activity::{Activity, Part};
use aunar_domain::ids::{ActivityId, EntityId};
use std::sync::Arc;

/// The parts of an address that name an activity.
pub(super) type Address = (String, String, String);

/// An activity with all that is around it.
pub(super) struct Place {
    pub(super) network: Arc<NetworkPicture>,
    pub(super) plan: Arc<PlanPicture>,
    pub(super) activity: Arc<Activity>,
    pub(super) leads: Vec<EntityId>,
    /// The activities whose discussion this is: it, and what was joined into it. What was said of one of
    /// those stays its own, and goes with it when they come apart.
    pub(super) whole: Vec<ActivityId>,
}

impl Place {
    /// The activity at an address, for those who may discuss it.
    pub(super) fn at(cx: &Cx, (network, plan, reference): &Address) -> Result<Self, Error> {
        let network = cx.network(network)?;
        // Whoever may not see the plan is told that it is not there, as everywhere.
        cx.plan(&network, plan)?;
        let found = network.plans.iter().find(|p| p.plan.code == *plan).map(Arc::clone);
        let plan = found.ok_or_else(|| Error::not_found("plan", plan))?;
        let activity = plan.by_reference(reference).map(Arc::clone);
        let gone = || Error::not_found("activity", reference);
        let activity = activity.ok_or_else(|| cx.moved(&plan, reference).unwrap_or_else(gone))?;
        let leads = leads(&activity);
        let whole = whole(&plan, activity.id);
        let place = Self { network, plan, activity, leads, whole };
        cx.require(Action::Discuss, place.object())?;
        Ok(place)
    }

    /// What is asked about when somebody asks to act here.
    pub(super) fn object(&self) -> Object<'_> {
        Object::plan(&self.plan.plan).under(self.activity.content.priority).of(&self.leads)
    }

    /// The reference of the joined activity that something was said of; nothing where it was this one.
    pub(super) fn of_joined(&self, activity: ActivityId) -> Option<String> {
        let joined = self.plan.joined.redirects().iter().find(|r| r.from == activity);
        joined.map(|redirect| redirect.reference.clone())
    }

    /// The address of the activity.
    pub(super) fn href(&self) -> String {
        href(&self.network, &self.plan, &self.activity)
    }

    /// The address of its discussion.
    pub(super) fn discussion(&self) -> String {
        format!("{}/discussion", self.href())
    }
}

/// An activity, and what was joined into it.
pub(super) fn whole(plan: &PlanPicture, activity: ActivityId) -> Vec<ActivityId> {
    let joined = plan.joined.redirects().iter().filter(|r| r.to == activity).map(|r| r.from);
    std::iter::once(activity).chain(joined).collect()
}

/// Those who lead an activity.
pub(super) fn leads(activity: &Activity) -> Vec<EntityId> {
    activity.content.having(Part::Lead).chain(activity.content.having(Part::CoLead)).collect()
}

/// The address of an activity.
pub(super) fn href(network: &NetworkPicture, plan: &PlanPicture, activity: &Activity) -> String {
    address::activity(network, plan, &activity.reference)
}
