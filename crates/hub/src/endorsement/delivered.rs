//! What members took on in a round, line by line, beside what has become of it.

use crate::picture::{NetworkPicture, PlanPicture};
use crate::records::endorsement::RoundRecord;
use aunar_domain::activity::Activity;
use aunar_domain::amendment::Stage;
use aunar_domain::endorsement::Verdict;
use aunar_domain::endorsement::commitment::{Commitment, Fate, Line, fate, lines};
use aunar_domain::ids::EntityId;
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
    let before = |activity: &Arc<Activity>| {
        let later = plan.amendments.iter().map(|r| &r.amendment).find(|a| {
            a.activity == activity.id
                && a.stage == Stage::InForce
                && a.ended_at.is_some_and(|at| at > round.opens)
        });
        later.map_or_else(
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
