//! What was joined into other activities of a plan. It stays stored with its history and is left out
//! here, once: of lists, counts, filters, files, the calendar, the radar and everything else that is
//! drawn from a picture.

use crate::records::join::JoinRecord;
use aunar_domain::activity::Activity;
use aunar_domain::blocks::Blocks;
use aunar_domain::ids::ActivityId;
use aunar_domain::overlap::Redirect;
use std::collections::HashMap;
use std::sync::Arc;

/// The joins of a plan.
#[derive(Default)]
pub struct Joined {
    records: Vec<JoinRecord>,
    activities: HashMap<ActivityId, Arc<Activity>>,
    redirects: Vec<Redirect>,
}

impl Joined {
    /// Takes what was joined out of a plan's activities; the others are left.
    pub(super) fn apart(
        records: Vec<JoinRecord>,
        all: Vec<Arc<Activity>>,
    ) -> (Self, Vec<Arc<Activity>>) {
        if records.is_empty() {
            return (Self::default(), all);
        }
        let into: HashMap<ActivityId, ActivityId> =
            records.iter().map(|r| (r.joined, r.into)).collect();
        let (joined, left): (Vec<_>, Vec<_>) =
            all.into_iter().partition(|a| into.contains_key(&a.id));
        let mut redirects: Vec<Redirect> = Vec::new();
        for activity in &joined {
            // Joined into one that was joined itself: as many steps as there are joins at most.
            let mut to = activity.id;
            for _ in 0..=into.len() {
                to = into.get(&to).copied().unwrap_or(to);
            }
            if let Some(target) = left.iter().find(|a| a.id == to) {
                redirects.push(Redirect {
                    from: activity.id,
                    reference: activity.reference.clone(),
                    to,
                    into: target.reference.clone(),
                });
            }
        }
        let activities = joined.into_iter().map(|a| (a.id, a)).collect();
        (Self { records, activities, redirects }, left)
    }

    /// Whether an activity was joined into another.
    pub(super) fn holds(&self, id: ActivityId) -> bool {
        self.activities.contains_key(&id)
    }

    /// Where the references of joined activities lead.
    #[must_use]
    pub fn redirects(&self) -> &[Redirect] {
        &self.redirects
    }

    /// Where a reference leads, if it is one of an activity that was joined.
    #[must_use]
    pub fn redirect(&self, reference: &str) -> Option<&Redirect> {
        self.redirects.iter().find(|r| r.reference == reference)
    }

    /// Every join, the first first, with the activity that was joined.
    pub fn all(&self) -> impl Iterator<Item = (&JoinRecord, &Arc<Activity>)> {
        self.records.iter().filter_map(|r| Some((r, self.activities.get(&r.joined)?)))
    }

    /// The reference of an activity that something was joined into: one of the plan's, or one that was
    /// joined itself.
    #[must_use]
    pub fn reference(&self, id: ActivityId, plan: &Blocks<Arc<Activity>>) -> Option<String> {
        let of_plan = plan.iter().find(|activity| activity.id == id);
        of_plan.or_else(|| self.activities.get(&id)).map(|activity| activity.reference.clone())
    }

    /// What was joined into an activity, the first first.
    pub fn parts_of(&self, id: ActivityId) -> impl Iterator<Item = (&JoinRecord, &Arc<Activity>)> {
        let records = self.records.iter().filter(move |r| r.into == id);
        records.filter_map(|r| Some((r, self.activities.get(&r.joined)?)))
    }
}
