//! The findings of a plan: pairs of which one side is in it, with where each stands. Only what the
//! reader's own picture has is ever named.

use super::side::{Beyond, Face, Side, There};
use crate::picture::{NetworkPicture, Picture};
use crate::radar::{Near, follow};
use crate::records::overlap::{AnswerRecord, Answers, of_network};
use crate::web::state::State;
use aunar_db::DbError;
use aunar_domain::activity::{Activity, Content};
use aunar_domain::ids::{ActivityId, PlanId};
use aunar_domain::overlap::{Given, Grounds, Key, Known, Owners, known};
use aunar_domain::reference::natural;
use aunar_overlap::Grade;
use std::collections::HashSet;
use std::sync::Arc;

/// From where on owners are asked about a finding.
pub(super) const ASKED: Grade = Grade::Join;

/// A finding: two activities that are near each other, and what is said of it.
pub struct Found {
    /// The side in the plan that is looked at.
    pub here: Side,
    /// The other side, wherever it is.
    pub there: There,
    /// How near they are.
    pub near: Near,
    /// Where it stands; the answers in the order of the identifiers.
    pub known: Known,
    /// Every answer there was.
    pub answers: Vec<AnswerRecord>,
    /// Whether anything can still be done about it: both are still to come or under way.
    pub is_live: bool,
}

impl Found {
    /// The pair under its one name.
    #[must_use]
    pub fn pair(&self) -> (Key, Key) {
        pair(self.here.activity.id, self.there.face().key)
    }

    /// What both sides have.
    #[must_use]
    pub fn sides(&self) -> [Face<'_>; 2] {
        [self.here.face(), self.there.face()]
    }

    /// Whether its owners are asked about it.
    #[must_use]
    pub fn asks(&self) -> bool {
        self.near.grade >= ASKED && self.is_live
    }
}

/// A pair under one name, whichever way round. What is outside comes second.
pub(super) fn pair(a: impl Into<Key>, b: impl Into<Key>) -> (Key, Key) {
    let (a, b) = (a.into(), b.into());
    if a < b { (a, b) } else { (b, a) }
}

/// Where a pair stands, whichever way round it is given.
pub(super) fn standing(a: &Activity, b: &Activity, answers: &[AnswerRecord]) -> Known {
    let (first, second) = if a.id < b.id { (a, b) } else { (b, a) };
    between(&first.content, &second.content, answers)
}

/// Where a pair of plans stands, its sides in the order of their identifiers.
pub(super) fn between(first: &Content, second: &Content, answers: &[AnswerRecord]) -> Known {
    let owners = Owners::Both([first.lead(), second.lead()]);
    known(&owners, &given(answers), &rests_on([first, second], answers))
}

/// Where a pair of ours and an outside one stands.
pub(super) fn beside(ours: &Content, outside: &Content, answers: &[AnswerRecord]) -> Known {
    known(&Owners::Ours(ours.lead()), &given(answers), &rests_on([ours, outside], answers))
}

/// What answers to a pair rest on as it is now. Where nobody answered nothing is compared with it, and it is not
/// worked out: of ten thousand activities there are tens of thousands of pairs.
fn rests_on(sides: [&Content; 2], answers: &[AnswerRecord]) -> [Grounds; 2] {
    if answers.is_empty() { <[Grounds; 2]>::default() } else { sides.map(Grounds::of) }
}

fn given(answers: &[AnswerRecord]) -> Vec<Given> {
    answers.iter().map(|record| record.given.clone()).collect()
}

/// An activity wherever it is in what the reader sees.
pub(super) fn side(picture: &Picture, id: ActivityId) -> Option<Side> {
    picture.networks.values().find_map(|network| {
        let plan = network.plans.iter().find(|plan| plan.by_id(id).is_some())?;
        let activity = Arc::clone(plan.by_id(id)?);
        Some(Side { network: Arc::clone(network), plan: Arc::clone(plan), activity })
    })
}

/// The other side of a finding in what the reader sees.
fn there(picture: &Picture, key: Key) -> Option<There> {
    match key {
        Key::Planned(id) => side(picture, id).map(There::Planned),
        Key::Outside(id) => picture.networks.values().find_map(|network| {
            let activity = Arc::clone(network.outside.get(id)?);
            Some(There::Outside(Beyond { network: Arc::clone(network), activity }))
        }),
    }
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
    Ok(of_plan(state, picture, (network, plan), Grade::None, &answers))
}

/// The same with the network's answers at hand, of those that are at least so near.
pub(super) fn of_plan(
    state: &State,
    picture: &Picture,
    (network, plan): (&NetworkPicture, PlanId),
    least: Grade,
    answers: &Answers,
) -> Vec<Found> {
    let near: Vec<(ActivityId, Key, Near)> = state.radar.look(|standing, _| {
        let own = network.plan_by_id(plan).into_iter().flat_map(|plan| &plan.activities);
        let pairs = own.flat_map(|activity| {
            let of = standing.neighbours(activity.id.into());
            of.filter(|(_, near)| near.grade >= least)
                .map(|(other, near)| (activity.id, other, near))
        });
        pairs.collect()
    });
    let today = state.now().date_naive();
    let mut seen: HashSet<(Key, Key)> = HashSet::new();
    let mut found: Vec<Found> = Vec::new();
    for (a, b, near) in near {
        // A pair inside the plan comes from either side, or from both, and is one finding.
        if !seen.insert(pair(a, b)) {
            continue;
        }
        let (Some(mut here), Some(mut there)) = (side(picture, a), there(picture, b)) else {
            continue;
        };
        if let There::Planned(other) = &mut there
            && other.plan.plan.id == plan
            && natural(&here.activity.reference, &other.activity.reference).is_gt()
        {
            std::mem::swap(&mut here, other);
        }
        let answers = answers.get(&pair(a, b)).cloned().unwrap_or_default();
        let known = match &there {
            There::Planned(other) => standing(&here.activity, &other.activity, &answers),
            There::Outside(other) => {
                beside(&here.activity.content, &other.activity.content, &answers)
            }
        };
        let is_live = here.face().is_live(today) && there.face().is_live(today);
        found.push(Found { here, there, near, known, answers, is_live });
    }
    found.sort_by(|x, y| {
        (y.near.grade, y.asks()).cmp(&(x.near.grade, x.asks())).then_with(|| {
            y.near.score.total_cmp(&x.near.score).then_with(|| x.pair().cmp(&y.pair()))
        })
    });
    found
}
