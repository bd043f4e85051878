//! What a plan's page and an activity's page say of amendments and of carrying over.

use super::list::{Line, line};
use super::spoken;
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::address;
use crate::web::html::Words;
use crate::web::{Cx, numbers};
use aunar_domain::access::Action;
use aunar_domain::activity::{Activity, Status};
use aunar_domain::amendment::Stage;

/// Amendments as an activity's page shows them.
pub struct OnActivity {
    /// Those of this activity, the latest first.
    pub lines: Vec<Line>,
    /// Where one is asked for, for those who may.
    pub ask: Option<String>,
    /// Where it is carried over, for those who may.
    pub carry: Option<String>,
    /// The activity that it was in an earlier plan.
    pub origin: Option<Kin>,
    /// What has become of it in later plans.
    pub next: Vec<Kin>,
}

/// The same activity in another plan.
pub struct Kin {
    /// Its address.
    pub href: String,
    /// Its reference there.
    pub reference: String,
    /// The plan.
    pub plan: Words,
}

/// What to say on the page of an activity; nothing where there is nothing to say.
#[must_use]
pub fn on_activity(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    activity: &Activity,
) -> Option<OnActivity> {
    let t = cx.t();
    let may = |action| cx.may_on(action, &plan.plan, &activity.content);
    let kin = |id| {
        let (plan, activity) = network.activity(id)?;
        Some(Kin {
            href: address::activity(network, plan, &activity.reference),
            reference: activity.reference.clone(),
            plan: Words::of(&plan.plan.title, t.0, t),
        })
    };
    let seen = spoken::seen(cx, plan);
    let own = seen.into_iter().rev().filter(|r| r.amendment.activity == activity.id);
    let pending = plan
        .amendments
        .iter()
        .any(|r| r.amendment.activity == activity.id && r.amendment.stage.is_pending());
    let here = address::activity(network, plan, &activity.reference);
    let mut next: Vec<Kin> = network
        .origins
        .iter()
        .filter(|(_, origin)| **origin == activity.id)
        .filter_map(|(id, _)| kin(*id))
        .collect();
    next.sort_by(|a, b| a.href.cmp(&b.href));
    let found = OnActivity {
        lines: own.map(|r| line(cx, network, plan, r)).collect(),
        ask: (!pending && may(Action::ProposeAmendment)).then(|| format!("{here}/amend")),
        // What is done needs no next plan.
        carry: (next.is_empty()
            && activity.content.status != Status::Closed
            && may(Action::CarryOver)
            && takers(network, plan))
        .then(|| format!("{here}/carry-over")),
        origin: network.origins.get(&activity.id).and_then(|id| kin(*id)),
        next,
    };
    let empty = found.lines.is_empty()
        && found.ask.is_none()
        && found.carry.is_none()
        && found.origin.is_none()
        && found.next.is_empty();
    (!empty).then_some(found)
}

/// Whether another plan of the network takes activities.
fn takers(network: &NetworkPicture, plan: &PlanPicture) -> bool {
    super::carry::takers(network, plan.plan.id).next().is_some()
}

/// The text in force, as a plan's page says it.
pub struct OnPlan {
    /// Where its amendments are.
    pub href: String,
    /// How many are in force, and how many wait.
    pub words: String,
}

/// What to say on the page of a plan that is endorsed; nothing before.
#[must_use]
pub fn on_plan(cx: &Cx, network: &NetworkPicture, plan: &PlanPicture) -> Option<OnPlan> {
    let t = cx.t();
    let day = plan.plan.endorsed_on?;
    let seen = spoken::seen(cx, plan);
    let in_force = seen.iter().filter(|r| r.amendment.stage == Stage::InForce).count();
    let pending = seen.iter().filter(|r| r.amendment.stage.is_pending()).count();
    let count = |n: usize| u64::try_from(n).unwrap_or(u64::MAX);
    let mut words =
        t.counted("amendment-text-in-force", count(in_force), &[("date", numbers::day(t.0, day))]);
    if pending > 0 {
        words.push(' ');
        words.push_str(&t.n("amendment-text-pending", count(pending)));
    }
    Some(OnPlan { href: spoken::base(network, plan), words })
}
