//! The findings of a plan: pairs of which one side is in it, with where each stands. Only what the
//! reader's own picture has is ever named.

use crate::picture::{NetworkPicture, Picture, PlanPicture};
use crate::radar::{Near, follow};
use crate::records::overlap::{AnswerRecord, Answers, of_network};
use crate::web::state::State;
use aunar_db::DbError;
use aunar_domain::activity::{Activity, Status};
use aunar_domain::ids::{ActivityId, PlanId};
use aunar_domain::overlap::{Given, Grounds, Known, known};
use aunar_domain::reference::natural;
use aunar_overlap::Grade;
use std::sync::Arc;

/// An activity of a finding, with where it is.
#[derive(Clone)]
pub struct Side {
    /// Its network.
    pub network: Arc<NetworkPicture>,
    /// Its plan.
    pub plan: Arc<PlanPicture>,
    /// The activity.
    pub activity: Arc<Activity>,
}

/// A finding: two activities that are near each other, and what is said of it.
pub struct Found {
    /// The side in the plan that is looked at.
    pub here: Side,
    /// The other side, wherever it is.
    pub there: Side,
    /// How near they are.
    pub near: Near,
    /// Where it stands; the answers in the order of the identifiers.
    pub known: Known,
    /// Every answer there was.
    pub answers: Vec<AnswerRecord>,
}

impl Found {
    /// The pair under its one name.
    #[must_use]
    pub fn pair(&self) -> (ActivityId, ActivityId) {
        pair(self.here.activity.id, self.there.activity.id)
    }

    /// Whether anything can still be done about it: both are still to come or under way.
    #[must_use]
    pub fn is_live(&self) -> bool {
        let over = |side: &Side| {
            matches!(side.activity.content.status, Status::Closed | Status::Cancelled)
        };
        !over(&self.here) && !over(&self.there)
    }

    /// Whether its owners are asked about it.
    #[must_use]
    pub fn asks(&self) -> bool {
        self.near.grade >= Grade::Join && self.is_live()
    }
}

pub(super) fn pair(a: ActivityId, b: ActivityId) -> (ActivityId, ActivityId) {
    if a < b { (a, b) } else { (b, a) }
}

/// Where a pair stands, whichever way round it is given.
pub(super) fn standing(a: &Activity, b: &Activity, answers: &[AnswerRecord]) -> Known {
    let (first, second) = if a.id < b.id { (a, b) } else { (b, a) };
    let given: Vec<Given> = answers.iter().map(|record| record.given.clone()).collect();
    let owners = [first.content.lead(), second.content.lead()];
    let now = [Grounds::of(&first.content), Grounds::of(&second.content)];
    known(&owners, &given, &now)
}

/// An activity wherever it is in what the reader sees.
fn side(picture: &Picture, id: ActivityId) -> Option<Side> {
    picture.networks.values().find_map(|network| {
        let plan = network.plans.iter().find(|plan| plan.by_id(id).is_some())?;
        let activity = Arc::clone(plan.by_id(id)?);
        Some(Side { network: Arc::clone(network), plan: Arc::clone(plan), activity })
    })
}

/// The findings of a plan in what the reader sees, the nearest first.
pub async fn findings(
    state: &State,
    picture: &Picture,
    network: &NetworkPicture,
    plan: PlanId,
) -> Result<Vec<Found>, DbError> {
    follow(state).await?;
    let answers = of_network(&state.db, network.network.id.0).await?;
    Ok(of_plan(state, picture, network, plan, &answers))
}

/// The same with the network's answers at hand.
pub(super) fn of_plan(
    state: &State,
    picture: &Picture,
    network: &NetworkPicture,
    plan: PlanId,
    answers: &Answers,
) -> Vec<Found> {
    let near: Vec<(ActivityId, ActivityId, Near)> = state.radar.look(|standing, _| {
        let own = network.plan_by_id(plan).map_or(&[][..], |p| &p.activities);
        let pairs = own.iter().flat_map(|activity| {
            standing.neighbours(activity.id).map(|(other, near)| (activity.id, other, near))
        });
        pairs.collect()
    });
    let mut found: Vec<Found> = Vec::new();
    for (a, b, near) in near {
        let (Some(here), Some(there)) = (side(picture, a), side(picture, b)) else {
            continue;
        };
        // A pair inside the plan comes from both sides and is one finding, by its references.
        let inside = there.plan.plan.id == plan;
        let later = natural(&here.activity.reference, &there.activity.reference)
            == std::cmp::Ordering::Greater;
        if inside && later {
            continue;
        }
        let answers = answers.get(&pair(a, b)).cloned().unwrap_or_default();
        found.push(Found {
            known: standing(&here.activity, &there.activity, &answers),
            here,
            there,
            near,
            answers,
        });
    }
    found.sort_by(|x, y| {
        (y.near.grade, y.asks()).cmp(&(x.near.grade, x.asks())).then_with(|| {
            y.near.score.total_cmp(&x.near.score).then_with(|| x.pair().cmp(&y.pair()))
        })
    });
    found
}
