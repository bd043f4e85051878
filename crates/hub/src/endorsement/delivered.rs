//! What members took on in a round, line by line, beside what has become of it.

use crate::picture::{NetworkPicture, PlanPicture};
use crate::records::endorsement::RoundRecord;
use aunar_domain::activity::{Activity, Part};
use aunar_domain::amendment::{Amendment, Stage};
use aunar_domain::endorsement::Verdict;
use aunar_domain::endorsement::commitment::{COMMITTING, Commitment, Fate, Line, fate, lines};
use aunar_domain::ids::{ActivityId, EntityId};
use roaring::RoaringBitmap;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// A line that a member took on.
pub(super) struct Taken<'a> {
    pub line: Line,
    /// The activity as it is now.
    pub activity: &'a Activity,
    /// What the member said of the line.
    pub answer: Option<&'a Commitment>,
    pub fate: Fate,
    /// The plan that goes on with it, and the activity there.
    pub carried: Option<(&'a PlanPicture, &'a Activity)>,
}

/// The plan's activities as the round has them: an amendment that came into force later kept what
/// its activity said before. Nothing in a round that came to nothing, which binds nobody.
pub(super) fn sealed(plan: &PlanPicture, record: &RoundRecord) -> Vec<Arc<Activity>> {
    let round = &record.round;
    if round.ended.as_ref().is_some_and(|e| e.verdict != Verdict::Endorsed) {
        return Vec::new();
    }
    let mut amended: HashMap<ActivityId, &Amendment> = HashMap::new();
    for one in plan.amendments.iter().map(|r| &r.amendment) {
        if one.stage == Stage::InForce && one.ended_at.is_some_and(|at| at > round.opens) {
            amended.entry(one.activity).or_insert(one);
        }
    }
    let before = |activity: &Arc<Activity>| {
        amended.get(&activity.id).map_or_else(
            || Arc::clone(activity),
            |a| Arc::new(Activity { content: a.before.clone(), ..(**activity).clone() }),
        )
    };
    plan.activities.iter().map(before).collect()
}

/// What a member took on of these activities.
pub(super) fn taken<'a>(
    network: &'a NetworkPicture,
    plan: &'a PlanPicture,
    record: &'a RoundRecord,
    sealed: &[Arc<Activity>],
    entity: EntityId,
) -> Vec<Taken<'a>> {
    let one = |line: Line| {
        let activity = plan.by_id(line.activity)?;
        let next = network.origins.iter().filter(|(_, origin)| **origin == line.activity);
        let carried = next.filter_map(|(id, _)| network.activity(*id)).min_by_key(|(_, a)| a.id);
        let said = |c: &&Commitment| c.entity == entity && c.line == line;
        Some(Taken {
            line,
            activity,
            answer: record.commitments.iter().find(said),
            fate: fate(activity, entity, line.part, carried.is_some()),
            carried: carried.map(|(plan, activity)| (plan, &**activity)),
        })
    };
    lines(sealed, entity).into_iter().filter_map(one).collect()
}

/// Something that a member took on, with what became of it.
#[derive(Debug, Clone, Copy)]
pub struct Became {
    /// The place of the activity in the plan.
    pub at: u32,
    /// The member.
    pub entity: EntityId,
    /// The part it took on.
    pub part: Part,
    /// What became of it.
    pub fate: Fate,
}

/// Everything that members took on in the plan's latest round, one by one. Nothing where no round binds.
#[must_use]
pub fn taken_on(network: &NetworkPicture, plan: &PlanPicture) -> Vec<Became> {
    let Some(record) = plan.endorsement.last() else { return Vec::new() };
    let sealed = sealed(plan, record);
    if sealed.is_empty() {
        return Vec::new();
    }
    let carried: HashSet<ActivityId> = network
        .origins
        .iter()
        .filter(|(id, _)| network.activity(**id).is_some())
        .map(|(_, origin)| *origin)
        .collect();
    let mut all = Vec::new();
    for (at, (then, now)) in (0_u32..).zip(sealed.iter().zip(&plan.activities)) {
        let taken = then.content.involved.iter().filter(|i| COMMITTING.contains(&i.part));
        all.extend(taken.map(|one| Became {
            at,
            entity: one.entity,
            part: one.part,
            fate: fate(now, one.entity, one.part, carried.contains(&now.id)),
        }));
    }
    all
}

/// How much became what of what each member took on in the plan's latest round, among some
/// activities, in the order of [`Fate::ALL`]; members in the order in which they decide.
#[must_use]
pub fn became(
    plan: &PlanPicture,
    taken_on: &[Became],
    within: &RoaringBitmap,
) -> Vec<(EntityId, [u64; Fate::ALL.len()])> {
    let Some(record) = plan.endorsement.last() else { return Vec::new() };
    let mut counts: HashMap<EntityId, [u64; Fate::ALL.len()]> = HashMap::new();
    for one in taken_on.iter().filter(|one| within.contains(one.at)) {
        counts.entry(one.entity).or_default()[one.fate as usize] += 1;
    }
    let deciders = record.round.deciders.iter().map(|d| d.entity);
    deciders.filter_map(|entity| Some((entity, counts.remove(&entity)?))).collect()
}
