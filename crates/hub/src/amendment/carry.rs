//! Carrying an activity over into a plan that is being drafted. It becomes a record of that plan
//! which says where it comes from: history and comments stay readable on both sides.

use super::Unamended;
use crate::endorsement::{By, hold};
use crate::exchange::form;
use crate::picture::{NetworkPicture, PlanPicture};
use crate::records::{activity as activities, amendment as amendments};
use crate::web::state::Inner;
use aunar_domain::access::{Action, Object, Who, may};
use aunar_domain::activity::{Activity, Status};
use aunar_domain::amendment::carried;
use aunar_domain::ids::{ActivityId, NetworkId, PlanId, PriorityId};
use aunar_domain::period::Period;
use aunar_domain::reference;
use aunar_domain::words::Text;
use std::sync::Arc;
use uuid::Uuid;

/// What is carried over, and into what.
#[derive(Debug, Clone)]
pub struct Carrying {
    /// The activity.
    pub activity: ActivityId,
    /// The plan it goes into.
    pub into: PlanId,
    /// The priority there.
    pub priority: Option<PriorityId>,
    /// When it is planned now; nothing: as before.
    pub period: Option<Period>,
    /// Why it was not done.
    pub reason: Option<Text>,
}

/// Carries an activity over; its reference in the other plan.
pub async fn carry_over(
    app: &Inner,
    network: NetworkId,
    from: PlanId,
    carrying: Carrying,
    by: &By,
) -> Result<String, Unamended> {
    let mut held = hold(app, network, from).await?;
    let activity = held.plan().by_id(carrying.activity).cloned().ok_or(Unamended::NoActivity)?;
    let reason = carrying.reason.ok_or(Unamended::NoReason)?;
    let into = takers(&held.network, from).find(|p| p.plan.id == carrying.into).cloned();
    let into = into.ok_or(Unamended::ClosedPlan)?;
    let origin = |id: &ActivityId| held.network.origins.get(id) == Some(&activity.id);
    let joined = into.joined.redirects();
    if into.activities.iter().any(|a| origin(&a.id)) || joined.iter().any(|r| origin(&r.from)) {
        return Err(Unamended::Carried);
    }
    let mut content = carried(&activity, carrying.period, &reason);
    content.priority = carrying.priority.filter(|id| into.priority(*id).is_some());
    content.status = Status::Pipeline;
    let next = Activity {
        id: ActivityId(Uuid::now_v7()),
        plan: into.plan.id,
        reference: next_reference(&activity.reference, &into),
        version: 1,
        content: content.in_order(),
    };
    activities::write(&mut held.tx, &[&next]).await?;
    amendments::write_origin(&mut held.tx, next.id, activity.id, by.at).await?;
    // The deed belongs to the plan it happens in.
    held.plan = next.plan;
    let mut said = form(&next);
    if let serde_json::Value::Object(fields) = &mut said {
        fields.insert("origin".to_owned(), activity.id.0.to_string().into());
    }
    held.record(by, "carry-over", "activity", next.id.0, None, said);
    held.finish(app, by.at).await?;
    Ok(next.reference)
}

/// The activity's own reference if it is free in the other plan, or else the next of that plan's.
fn next_reference(own: &str, there: &PlanPicture) -> String {
    let joined = there.joined.redirects().iter().map(|r| r.reference.as_str());
    let taken = || there.activities.iter().map(|a| a.reference.as_str()).chain(joined.clone());
    if taken().all(|reference| reference != own) {
        return own.to_owned();
    }
    reference::next(taken())
}

/// The plans of a network that an activity of another one can go into.
pub(super) fn takers(
    network: &NetworkPicture,
    from: PlanId,
) -> impl Iterator<Item = &Arc<PlanPicture>> {
    network.plans.iter().filter(move |plan| {
        plan.plan.id != from && may(&Who::Operator, Action::AddActivity, Object::plan(&plan.plan))
    })
}
